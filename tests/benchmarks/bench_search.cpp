// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bar 4: from a key in the search box to painted rows, and how long the event loop is ever kept waiting meanwhile.
#include "models/database/dialect.h"
#include "models/tables/sqlitescan.h"
#include "models/values/searchwords.h"
#include "tests/benchmarks/benchlibrary.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QSqlTableModel>
#include <QTimer>

#include <cstdio>

namespace {

QStringList typedTexts()
{
    QStringList texts;
    for (const QString &whole : {QStringLiteral("class mem"), QStringLiteral("указат"), QStringLiteral("ρολο")}) {
        for (qsizetype i = 1; i <= whole.size(); ++i) {
            texts << whole.left(i);
        }
    }
    texts << QStringLiteral("s") << QStringLiteral("sh") << QStringLiteral("a b") << QStringLiteral("9")
          << QStringLiteral("978") << QStringLiteral("q") << QStringLiteral("qqzx") << QString();
    return texts;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    theme().install();
    BenchLibrary library;
    sqlite3 *handle = library.handle();
    const auto table = library.makeTable();
    RecordView view;
    view.resize(1200, 800);
    view.setTable(table.get());
    view.show();
    waitForRows(*table);
    paintNow(view);
    const int rows = table->rowCount();
    std::printf("%d books shown\n", rows);

    // The same view, delegate and header, so that the ratios show the model and not the look.
    RecordView bare;
    bare.resize(1200, 800);
    TrivialModel trivial(*table, 6);
    bare.setModel(&trivial);
    bare.show();
    Figures repaints;
    for (int i = 0; i < 30; ++i) {
        repaints.push_back(milliseconds([&] {
            trivial.reset(rows - i);
            paintNow(bare);
        }));
    }

    const QStringList texts = typedTexts();
    const Dialect &dialect = library.database().dialect();
    Figures raw;
    Figures stock;
    QSqlTableModel stockModel(nullptr, library.database().connection());
    stockModel.setTable(QStringLiteral("books"));
    stockModel.setSort(stockModel.fieldIndex(QStringLiteral("title_key")), Qt::AscendingOrder);
    stockModel.select();
    bare.setModel(&stockModel);
    paintNow(bare);
    for (const QString &text : texts) {
        const QString terms = dialect.searchTerms(searchWords(text));
        if (terms.isEmpty()) {
            continue;
        }
        raw.push_back(milliseconds([&] {
            SqliteScan scan(handle, QStringLiteral("SELECT rowid FROM books_fts WHERE books_fts MATCH ?"), {terms});
            while (scan.next()) { }
        }));
        stock.push_back(milliseconds([&] {
            QString literal = terms;
            stockModel.setFilter(QStringLiteral("id IN (SELECT rowid FROM books_fts WHERE books_fts MATCH '%1')")
                                     .arg(literal.replace(QLatin1Char('\''), QLatin1String("''"))));
            paintNow(bare);
        }));
    }
    bare.setModel(nullptr);
    bare.hide();

    for (const int pause : {150, 80, 20}) {
        Figures latencies;
        Figures gaps;
        QElapsedTimer sinceKey;
        QElapsedTimer sinceTick;
        bool isWaiting = false;
        QTimer tick;
        tick.setTimerType(Qt::PreciseTimer);
        QObject::connect(&tick, &QTimer::timeout, [&] {
            gaps.push_back(double(sinceTick.nsecsElapsed()) / 1e6);
            sinceTick.start();
        });
        QObject context;
        QObject::connect(table.get(), &RecordTable::loadingChanged, &context, [&](bool isLoading) {
            if (!isLoading && isWaiting) {
                view.viewport()->repaint();
                latencies.push_back(double(sinceKey.nsecsElapsed()) / 1e6);
                isWaiting = false;
            }
        });
        sinceTick.start();
        tick.start(1);
        int keys = 0;
        for (int round = 0; round < 3; ++round) {
            for (const QString &text : texts) {
                BookFilter filter;
                filter.text = text;
                ++keys;
                isWaiting = true;
                sinceKey.start();
                table->setBookFilter(filter);
                while (sinceKey.elapsed() < pause) {
                    QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
                }
            }
        }
        tick.stop();
        waitForRows(*table);
        std::printf("a key every %d ms: %d keys, %d painted; key to painted median %.1f, p95 %.1f, worst %.1f ms; "
                    "event-loop gap p99 %.1f, worst %.1f ms\n",
                    pause, keys, int(latencies.size()), median(latencies), percentile(latencies, 0.95),
                    percentile(latencies, 1), percentile(gaps, 0.99), percentile(gaps, 1));
        if (pause == 80) {
            const double repaint = median(repaints);
            report("4. key -> painted, p95", percentile(latencies, 0.95), percentile(raw, 0.95) + repaint, 2.5);
            report("4. key -> painted against stock setFilter, p95", percentile(latencies, 0.95),
                   percentile(stock, 0.95), 0.2);
            report("4. worst event-loop gap", percentile(gaps, 1), repaint, 3);
            report("   worst event-loop gap against 50 ms", percentile(gaps, 1), 50, 1);
        }
    }
    return 0;
}
