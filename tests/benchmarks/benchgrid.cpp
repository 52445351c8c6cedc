// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/benchgrid.h"

#include "models/tables/sqlitescan.h"

#include <QRandomGenerator>

#include <cstdio>
#include <malloc.h>

namespace {

constexpr int shownColumns = 6;
constexpr int jumpCount = 1000;
constexpr int endRounds = 9;

/// The last part alone is timed: the way up only makes it possible.
Figures jumpsToEnd(QTableView &view)
{
    return repeated(endRounds, [&] {
        view.scrollToTop();
        paintNow(view);
        return milliseconds([&] {
            view.scrollToBottom();
            paintNow(view);
        });
    });
}

} // namespace

BenchGrid::BenchGrid() : m_bare(std::in_place)
{
    m_bare->resize(1200, 800);
    m_bare->show();
    paintNow(*m_bare);
    malloc_trim(0);
    m_emptyMegabytes = residentMegabytes();
}

void BenchGrid::show(RecordTable &table)
{
    m_table = &table;
    m_view.emplace();
    m_view->resize(1200, 800);
    m_view->setTable(&table);
    m_view->show();
    waitForRows(table);
    paintNow(*m_view);
    m_rows = table.rowCount();
    m_trivial = std::make_unique<TrivialModel>(table, shownColumns);
    m_bare->setModel(m_trivial.get());
    for (int column = 0; column < shownColumns; ++column) {
        m_bare->setColumnWidth(column, m_view->columnWidth(column));
    }
    paintNow(*m_bare);
    std::printf("%d rows shown\n", m_rows);
}

void BenchGrid::reportEnd(const char *what, double bar)
{
    const double floor = median(jumpsToEnd(*m_bare));
    report(what, median(jumpsToEnd(*m_view)), floor, bar);
}

void BenchGrid::reportJumps(const char *what, double megabytes)
{
    QRandomGenerator random(1);
    Figures jumps;
    for (int i = 0; i < jumpCount; ++i) {
        const int row = int(random.bounded(quint32(m_rows)));
        jumps.push_back(milliseconds([&] {
            m_view->scrollTo(m_table->index(row, 0), QAbstractItemView::PositionAtTop);
            paintNow(*m_view);
        }));
    }
    m_bare.reset(); // its place is taken by the window with the rows
    malloc_trim(0);
    std::printf("   1000 random jumps: median %.2f ms, p95 %.2f ms, worst %.2f ms\n", median(jumps),
                percentile(jumps, 0.95), percentile(jumps, 1));
    report(what, residentMegabytes() - m_emptyMegabytes, megabytes, 1, "MB");
}

double BenchGrid::megabytesOverEmpty() const
{
    malloc_trim(0);
    return residentMegabytes() - m_emptyMegabytes;
}

Figures repeated(int rounds, const std::function<double()> &once)
{
    Figures figures;
    once();
    for (int i = 0; i < rounds; ++i) {
        figures.push_back(once());
    }
    return figures;
}

double rawIds(sqlite3 *handle, const char *sql)
{
    return milliseconds([&] {
        SqliteScan scan(handle, QString::fromLatin1(sql), {});
        std::vector<quint32> ids;
        while (scan.next()) {
            ids.push_back(quint32(scan.integer(0)));
        }
    });
}
