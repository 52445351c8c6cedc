// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bars 7 and 8: one cell, one field of 1000 rows, and the desk, each against SQLite running the same statements.
#include "models/tables/sqlitescan.h"
#include "tests/benchmarks/benchlibrary.h"
#include "tests/benchmarks/recording.h"

#include <QGuiApplication>

#include <algorithm>
#include <numeric>
#include <sqlite3.h>

namespace {

using Operation = std::function<void(std::size_t)>;
/// Makes what the operations work with; they must come out the same on every copy of the library.
using Prepared = std::function<Operation(BenchLibrary &)>;

void must(bool isDone, const char *what)
{
    if (!isDone) {
        qFatal("%s was refused", what);
    }
}

struct Sides {
    Figures ours;
    Figures raw;
};

/// The operations once to be recorded, once timed as the program does them, once timed on SQLite alone: each time on
/// a fresh copy of the library, so that every row and page is what it was. `ready`, which is not timed, brings about
/// what a person has before the operation: the row in sight.
Sides compared(
    std::size_t count, const Prepared &prepared, const Operation &ready = [](std::size_t) {})
{
    std::vector<Recording> recordings;
    {
        const Scratch scratch;
        BenchLibrary library(scratch.path());
        const Operation once = prepared(library);
        for (std::size_t i = 0; i < count; ++i) {
            ready(i);
            recordings.push_back(Recording::of(library.handle(), [&] { once(i); }));
        }
    }
    Sides sides;
    {
        const Scratch scratch;
        BenchLibrary library(scratch.path());
        const Operation once = prepared(library);
        for (std::size_t i = 0; i < count; ++i) {
            ready(i);
            sides.ours.push_back(milliseconds([&] { once(i); }));
        }
    }
    {
        const Scratch scratch;
        // Opened as the program opens it: the same pragmas, FULL among them.
        BenchLibrary library(scratch.path());
        prepared(library);
        Replay replay(library.handle());
        for (const Recording &recording : recordings) {
            replay.prepare(recording);
            sides.raw.push_back(replay.run(recording));
        }
        if (qEnvironmentVariableIsSet("CARREL_BENCH_STATEMENTS")) {
            replay.printSlowest(8);
        }
    }
    return sides;
}

double perSecond(const Figures &figures)
{
    return double(figures.size()) * 1000 / std::accumulate(figures.begin(), figures.end(), 0.0);
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    std::unique_ptr<BooksTable> table;
    std::vector<qint64> ids;
    const Prepared loaded = [&](BenchLibrary &library) {
        table = library.makeTable();
        table->select();
        waitForRows(*table);
        ids = library.numbers(
            QStringLiteral("SELECT id FROM books WHERE id % (SELECT max(1, count(*) / 1100) FROM books) = 0"));
        return Operation();
    };
    const std::size_t edits = 200;
    QModelIndex cell;
    const Sides cells = compared(
        edits,
        [&](BenchLibrary &library) -> Operation {
            loaded(library);
            return
                [&](std::size_t i) { must(table->setData(cell, QStringLiteral("A new title %1").arg(i)), "the edit"); };
        },
        [&](std::size_t i) {
            cell = table->index(table->rowOf(ids.at(i)), BooksTable::Title);
            must(cell.data().isValid(), "the row");
        });
    table.reset();
    report("7. one cell edited and committed", median(cells.ours), median(cells.raw), 1.5);

    const Sides columns = compared(3, [&](BenchLibrary &library) -> Operation {
        loaded(library);
        return [&](std::size_t i) {
            const QList<qint64> rows(ids.begin(), ids.begin() + qMin<qsizetype>(1000, qsizetype(ids.size())));
            must(table->change(rows, BooksTable::Edition, QStringLiteral("Edition %1").arg(i)), "the change");
        };
    });
    table.reset();
    report("7. one field of 1000 rows, one command", median(columns.ours), median(columns.raw), 1.5);

    std::vector<qint64> users;
    std::vector<qint64> copies;
    const auto desk = [&](BenchLibrary &library) {
        users = library.numbers(QStringLiteral("SELECT id FROM users u WHERE role = 'member' AND is_active = 1 AND "
                                               "block_reason IS NULL AND (expires_on IS NULL OR expires_on > "
                                               "date('now', '+1 year')) AND NOT EXISTS (SELECT 1 FROM loans l WHERE "
                                               "l.user_id = u.id AND l.returned_at IS NULL) LIMIT 300"));
        copies = library.numbers(QStringLiteral("SELECT copy_id FROM copy_availability WHERE availability = "
                                                "'available' AND copy_id % 7 = 0 LIMIT 300"));
    };
    std::size_t visits = 300;
    {
        const Scratch scratch;
        BenchLibrary library(scratch.path());
        desk(library);
        visits = std::min({visits, users.size(), copies.size()});
    }
    const Sides lending = compared(visits, [&](BenchLibrary &library) -> Operation {
        desk(library);
        return [&](std::size_t i) {
            const auto outcome = library.services().circulation.lend(users.at(i), copies.at(i));
            must(outcome && outcome->isLent(), "a loan");
        };
    });
    report("8. check-outs per second, durable", perSecond(lending.ours), perSecond(lending.raw), 0.8, "/s ",
           Bar::AtLeast);
    std::vector<qint64> out;
    {
        const Scratch scratch;
        BenchLibrary library(scratch.path());
        visits = std::min<std::size_t>(
            300, std::size_t(library.number(QStringLiteral("SELECT count(*) FROM loans WHERE returned_at IS NULL"))));
    }
    const Sides returning = compared(visits, [&](BenchLibrary &library) -> Operation {
        out = library.numbers(QStringLiteral("SELECT copy_id FROM loans WHERE returned_at IS NULL LIMIT 300"));
        return [&](std::size_t i) {
            const auto outcome = library.services().circulation.returnCopy(out.at(i));
            must(outcome && outcome->loanId != 0, "a return");
        };
    });
    report("8. check-ins per second, durable", perSecond(returning.ours), perSecond(returning.raw), 0.8, "/s ",
           Bar::AtLeast);
    return verdict();
}
