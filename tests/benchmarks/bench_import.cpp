// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bar 8: importing books, against SQLite running the same statements, and against an index kept row by row.
#include "models/exchange/csvwriter.h"
#include "models/exchange/importjob.h"
#include "tests/benchmarks/benchlibrary.h"
#include "tests/benchmarks/recording.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace {

/// New books with authors, publishers and a copy each; a tenth of the library, between 500 and 20 000.
int writeFile(const QString &path, qint64 books)
{
    const int rows = int(qBound(qint64(500), books / 10, qint64(20000)));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("cannot write %s", qPrintable(path));
    }
    CsvWriter csv(file);
    bool isWritten = bool(csv.write({QStringLiteral("title"), QStringLiteral("authors"), QStringLiteral("year"),
                                     QStringLiteral("publisher"), QStringLiteral("language"), QStringLiteral("pages"),
                                     QStringLiteral("barcode")}));
    for (int row = 0; row < rows; ++row) {
        const QStringList cells{QStringLiteral("Imported book %1 of the river and the house").arg(row),
                                QStringLiteral("Author %1; Writer %2").arg(row % 3000).arg(row % 700),
                                QString::number(1900 + row % 120),
                                QStringLiteral("Imported publisher %1").arg(row % 200),
                                QStringLiteral("en"),
                                QString::number(100 + row % 500),
                                QStringLiteral("IMP%1").arg(row, 8, 10, QLatin1Char('0'))};
        isWritten = isWritten && csv.write(cells);
    }
    if (!isWritten || !csv.finish()) {
        qFatal("cannot write %s", qPrintable(path));
    }
    return rows;
}

bool isOfIndex(const std::string &sql)
{
    return sql.find("books_fts") != std::string::npos;
}

double replayed(const Recording &recording, const char *before = nullptr)
{
    const Scratch scratch;
    BenchLibrary library(scratch.path());
    if (before != nullptr && sqlite3_exec(library.handle(), before, nullptr, nullptr, nullptr) != SQLITE_OK) {
        qFatal("%s", sqlite3_errmsg(library.handle()));
    }
    Replay replay(library.handle());
    replay.prepare(recording);
    const double took = replay.run(recording);
    if (qEnvironmentVariableIsSet("CARREL_BENCH_STATEMENTS")) {
        replay.printSlowest(8);
    }
    return took;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("books.csv"));
    int rows = 0;
    Recording recording;
    ImportWish wish;
    wish.path = path;
    wish.subject = Subject::Books;
    {
        const Scratch scratch;
        BenchLibrary library(scratch.path());
        rows = writeFile(path, library.number(QStringLiteral("SELECT count(*) FROM books")));
        const Result<ImportPlan> plan = planImport(wish);
        recording = Recording::of(library.handle(), [&] {
            const auto summary = runImport(library.services().gate, plan->request);
            gate("every row of the file became a book", summary && summary->added == rows);
        });
    }
    double ours = 0;
    double trial = 0;
    {
        const Scratch scratch;
        BenchLibrary library(scratch.path());
        const Result<ImportPlan> plan = planImport(wish);
        trial = milliseconds(
            [&] { gate("the trial finds the same", bool(tryImport(library.services().gate, plan->request))); });
        ours =
            milliseconds([&] { gate("the import is done", bool(runImport(library.services().gate, plan->request))); });
    }
    const Recording bare = recording.only([](const std::string &sql) { return !isOfIndex(sql); });
    const double raw = replayed(recording);
    const double rawBare = replayed(bare);
    const double naive = replayed(bare,
                                  "PRAGMA trusted_schema = ON; CREATE TRIGGER naive AFTER INSERT ON books_search BEGIN "
                                  "INSERT INTO books_fts (rowid, text) VALUES (new.book_id, new.text); END");
    std::printf("   %d books in %.0f ms, trial %.0f ms; %d statements\n", rows, ours, trial,
                int(recording.steps().size()));
    report("8. import, rows per second", rows * 1000 / ours, rows * 1000 / raw, 0.7, "/s ", Bar::AtLeast);
    report("8. search index, one row at a time against ours", naive - rawBare, qMax(0.001, raw - rawBare), 4, "ms",
           Bar::AtLeast);
    return verdict();
}
