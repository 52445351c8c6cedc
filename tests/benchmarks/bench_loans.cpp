// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bars 2, 3, 5 and 6 on the largest table: five loans for every book.
#include "models/database/dialect.h"
#include "models/tables/sqlitescan.h"
#include "tests/benchmarks/benchlibrary.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QSqlRelationalTableModel>

#include <cstdio>
#include <malloc.h>
#include <optional>

namespace {

constexpr int rounds = 5;

Figures repeated(const std::function<void()> &once)
{
    Figures figures;
    for (int i = 0; i < rounds; ++i) {
        figures.push_back(milliseconds(once));
    }
    return figures;
}

void readIds(BenchLibrary &library, const char *sql)
{
    SqliteScan scan(library.handle(), QString::fromLatin1(sql), {});
    std::vector<quint32> ids;
    while (scan.next()) {
        ids.push_back(quint32(scan.integer(0)));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    theme().install();
    BenchLibrary library;
    std::optional<RecordView> bare(std::in_place);
    bare->resize(1200, 800);
    bare->show();
    paintNow(*bare);
    malloc_trim(0);
    const double emptyMemory = residentMegabytes();

    const auto table = library.makeLoans();
    RecordView view;
    view.resize(1200, 800);
    view.setTable(table.get());
    view.show();
    waitForRows(*table);
    paintNow(view);
    const int rows = table->rowCount();
    std::printf("%d loans shown\n", rows);
    TrivialModel trivial(*table, 6);
    bare->setModel(&trivial);
    for (int column = 0; column < 6; ++column) {
        bare->setColumnWidth(column, view.columnWidth(column));
    }
    paintNow(*bare);

    const double rawOrder = median(repeated([&] { readIds(library, "SELECT id FROM loans ORDER BY due_on, id"); }));
    report("2. loans: whole order by due day, in the worker", median(repeated([&] {
               table->reload();
               waitForRows(*table);
           })),
           rawOrder, 1.5);
    const double trivialEnd = median(repeated([&] {
        bare->scrollToTop();
        paintNow(*bare);
        bare->scrollToBottom();
        paintNow(*bare);
    }));
    report("3. loans: top and end, painted", median(repeated([&] {
               view.scrollToTop();
               paintNow(view);
               view.scrollToBottom();
               paintNow(view);
           })),
           trivialEnd, 1.4);

    QRandomGenerator random(1);
    Figures jumps;
    for (int i = 0; i < 1000; ++i) {
        const int row = int(random.bounded(quint32(rows)));
        jumps.push_back(milliseconds([&] {
            view.scrollTo(table->index(row, 0), QAbstractItemView::PositionAtTop);
            paintNow(view);
        }));
    }
    bare.reset(); // its place is taken by the window with the loans
    malloc_trim(0);
    std::printf("   1000 random jumps: median %.2f ms, p95 %.2f ms, worst %.2f ms\n", median(jumps),
                percentile(jumps, 0.95), percentile(jumps, 1));
    report("6. loans: memory after 1000 jumps over empty window", residentMegabytes() - emptyMemory, 100, 1, "MB");

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
    const double ownSort = milliseconds([&] {
        readIds(library,
                "SELECT l.id FROM loans l JOIN copies c ON c.id = l.copy_id JOIN books b ON b.id = c.book_id "
                "ORDER BY b.title_key, l.id");
    });
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
           milliseconds([&] {
               readIds(library,
                       "SELECT l.id FROM loans l LEFT JOIN users u ON u.id = l.user_id "
                       "ORDER BY l.due_on DESC, u.name_key, l.id DESC");
           }),
           1);
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
    return verdict();
}
