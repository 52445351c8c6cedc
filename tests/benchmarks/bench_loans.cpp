// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bars 2, 3, 5 and 6 on the largest table: five loans for every book.
#include "tests/benchmarks/benchgrid.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QSqlRelationalTableModel>

#include <cstdio>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    theme().install();
    BenchLibrary library;
    sqlite3 *handle = library.handle();
    BenchGrid grid;
    const auto table = library.makeLoans();
    grid.show(*table);
    RecordView &view = grid.view();
    const int rows = grid.rows();

    constexpr int rounds = 5;
    const double rawOrder =
        median(repeated(rounds, [&] { return rawIds(handle, "SELECT id FROM loans ORDER BY due_on, id"); }));
    report("2. loans: whole order by due day, in the worker",
           median(repeated(rounds,
                           [&] {
                               return milliseconds([&] {
                                   table->reload();
                                   waitForRows(*table);
                               });
                           })),
           rawOrder, 1.5);
    grid.reportEnd("3. loans: jump to the end, painted", 1.4);
    grid.reportJumps("6. loans: memory after 1000 jumps over empty window", 100);

    const double stockSort = [&] {
        QSqlRelationalTableModel stock(nullptr, library.database().connection());
        stock.setTable(QStringLiteral("loans"));
        stock.setJoinMode(QSqlRelationalTableModel::LeftJoin);
        const int column = stock.fieldIndex(QStringLiteral("user_id"));
        stock.setRelation(column,
                          QSqlRelation(QStringLiteral("users"), QStringLiteral("id"), QStringLiteral("name_key")));
        return milliseconds([&] {
            stock.setSort(column, Qt::AscendingOrder);
            stock.select();
        });
    }();
    report("5. loans: sort by user (relation)", milliseconds([&] {
               table->sort(LoansTable::User, Qt::AscendingOrder);
               waitForRows(*table);
               paintNow(view);
           }),
           stockSort, 0.25);
    gate("loans without a user stay when sorted by user", table->rowCount() == rows);
    const double ownSort =
        rawIds(handle,
               "SELECT l.id FROM loans l JOIN copies c ON c.id = l.copy_id JOIN books b ON b.id = c.book_id "
               "ORDER BY b.title_key, l.id");
    report("5. loans: sort by title (two steps)", milliseconds([&] {
               table->sort(LoansTable::Title, Qt::AscendingOrder);
               waitForRows(*table);
               paintNow(view);
           }),
           ownSort, 0.6);
    report("   loans: several columns (due, then user)", milliseconds([&] {
               table->sortBy({{LoansTable::Due, Qt::DescendingOrder}, {LoansTable::User, Qt::AscendingOrder}});
               waitForRows(*table);
               paintNow(view);
           }),
           rawIds(handle,
                  "SELECT l.id FROM loans l LEFT JOIN users u ON u.id = l.user_id "
                  "ORDER BY l.due_on DESC, u.name_key, l.id DESC"),
           0.6);
    gate("several columns lose no loan", table->rowCount() == rows);

    // A filter combined with a search, as it is typed.
    table->sort(LoansTable::Due, Qt::AscendingOrder);
    waitForRows(*table);
    Figures typed;
    for (const char *text : {"c", "cl", "cla", "clas", "class", "class h", "class ho", ""}) {
        LoanFilter filter;
        filter.open = true;
        filter.text = QString::fromLatin1(text);
        typed.push_back(milliseconds([&] {
            table->setLoanFilter(filter);
            waitForRows(*table);
            paintNow(view);
        }));
    }
    std::printf("   open loans, searched while typing: median %.1f ms, worst %.1f ms\n", median(typed),
                percentile(typed, 1));
    table->setLoanFilter({});
    waitForRows(*table);
    gate("all loans are back when nothing is filtered", table->rowCount() == rows);
    std::printf("   memory after three more orders and searches: %.1f MB\n", grid.megabytesOverEmpty());
    return verdict();
}
