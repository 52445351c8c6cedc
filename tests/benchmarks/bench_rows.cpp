// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bars 1, 2, 3, 5 and 6: first rows, whole order, jump to the end, sorting by relation, memory after jumping about.
#include "models/tables/sqlitescan.h"
#include "tests/benchmarks/benchgrid.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QSqlRelationalTableModel>
#include <QTimer>

#include <sqlite3.h>

namespace {

constexpr int rounds = 9;

/// The statement a page needs, on SQLite alone: what the same cells cost without any model.
double rawPage(sqlite3 *handle)
{
    return milliseconds([&] {
        SqliteScan scan(
            handle,
            QStringLiteral(
                "SELECT t.id, t.title, t.authors_key, t.call_number, c.name, t.publication_year, t.isbn, "
                "p.name, t.language, (SELECT count(*) FROM copies k WHERE k.book_id = t.id), "
                "(SELECT group_concat(a.name, '; ') FROM book_authors x JOIN authors a ON a.id = x.author_id "
                "WHERE x.book_id = t.id), (SELECT count(*) FROM copy_availability v WHERE v.book_id = t.id "
                "AND v.availability = 'available') "
                "FROM books t LEFT JOIN collections c ON c.id = t.collection_id "
                "LEFT JOIN publishers p ON p.id = t.publisher_id ORDER BY t.title_key, t.id LIMIT 64"),
            {});
        std::size_t bytes = 0;
        while (scan.next()) {
            for (int column = 1; column < 12; ++column) {
                bytes += scan.text(column).size();
            }
        }
        if (bytes == 0) {
            qFatal("no rows");
        }
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    theme().install();
    BenchLibrary library;
    sqlite3 *handle = library.handle();

    BenchGrid grid;
    const auto table = library.makeTable();
    grid.show(*table);
    RecordView &view = grid.view();
    const int rows = grid.rows();

    const double page = median(repeated(rounds, [&] { return rawPage(handle); }));
    report("1. first 64 rows, joined, sorted",
           median(repeated(rounds,
                           [&] {
                               const auto fresh = library.makeTable();
                               const double took = milliseconds([&] {
                                   fresh->select();
                                   for (int row = 0; row < 64 && row < fresh->rowCount(); ++row) {
                                       fresh->index(row, 0).data(RecordTable::ShownRole);
                                   }
                               });
                               return took;
                           })),
           page, 6);
    bool isReversed = false;
    const double trivialReset = median(repeated(rounds, [&] {
        isReversed = !isReversed;
        return milliseconds([&] {
            grid.trivial().reset(rows, isReversed);
            paintNow(grid.bare());
        });
    }));
    grid.trivial().reset(rows);
    report("1. other rows adopted -> painted",
           median(repeated(rounds,
                           [&] {
                               table->sort(BooksTable::Title,
                                           table->sortOrder() == Qt::AscendingOrder ? Qt::DescendingOrder
                                                                                    : Qt::AscendingOrder);
                               double took = 0;
                               const auto about =
                                   QObject::connect(table.get(), &RecordTable::layoutAboutToBeChanged, [&] {
                                       QElapsedTimer timer;
                                       timer.start();
                                       // Everything the interface does: adopting, layout and painting end before the
                                       // timer fires.
                                       QTimer::singleShot(0, [&took, &view, timer] {
                                           paintNow(view);
                                           took = double(timer.nsecsElapsed()) / 1e6;
                                       });
                                   });
                               waitForRows(*table);
                               while (took == 0) {
                                   QCoreApplication::processEvents();
                               }
                               QObject::disconnect(about);
                               return took;
                           })),
           trivialReset, 1.4);

    const double rawOrder =
        median(repeated(rounds, [&] { return rawIds(handle, "SELECT id FROM books ORDER BY title_key, id"); }));
    report("2. whole order by title, in the worker",
           median(repeated(rounds,
                           [&] {
                               return milliseconds([&] {
                                   table->reload();
                                   waitForRows(*table);
                               });
                           })),
           rawOrder, 1.5);

    grid.reportEnd("3. jump to the end, painted", 1.4);
    grid.reportJumps("6. memory after 1000 jumps over empty window", 40);
    std::printf("   of it SQLite's own: %.1f MB\n", double(sqlite3_memory_used()) / 1e6);
    {
        QSqlRelationalTableModel stock(nullptr, library.database().connection());
        stock.setTable(QStringLiteral("books"));
        const int column = stock.fieldIndex(QStringLiteral("publisher_id"));
        stock.setRelation(column,
                          QSqlRelation(QStringLiteral("publishers"), QStringLiteral("id"), QStringLiteral("name")));
        const double stockSort = milliseconds([&] {
            stock.setSort(column, Qt::AscendingOrder);
            stock.select();
        });
        report("5. sort by relation (publisher)", milliseconds([&] {
                   table->sort(BooksTable::Publisher, Qt::AscendingOrder);
                   waitForRows(*table);
                   paintNow(view);
               }),
               stockSort, 0.25);
        const double sqlSort = rawIds(handle, "SELECT id FROM books ORDER BY pages, id");
        report("5. sort without index (pages)", milliseconds([&] {
                   table->sort(BooksTable::Pages, Qt::AscendingOrder);
                   waitForRows(*table);
                   paintNow(view);
               }),
               sqlSort, 0.6);
    }
    std::printf("   memory after two more orders and a stock model: %.1f MB\n", grid.megabytesOverEmpty());
    return verdict();
}
