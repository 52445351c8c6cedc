// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/catalogue/bookservice.h"
#include "models/catalogue/bookstable.h"
#include "models/database/database.h"
#include "models/lookups/lookupservice.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QTableView>

#include <functional>
#include <memory>
#include <vector>

/// The generated library that a benchmark runs on: CARREL_BENCH_LIBRARY, or one of CARREL_BENCH_BOOKS books that is
/// made in the temporary folder and kept for the next run.
class BenchLibrary
{
public:
    BenchLibrary();
    Database &database() { return *m_database; }
    const QString &path() const { return m_path; }
    std::unique_ptr<BooksTable> makeTable();

private:
    QString m_path;
    std::unique_ptr<Database> m_database;
    SystemClock m_clock;
    Session m_session;
    std::unique_ptr<CommandGate> m_gate;
    std::unique_ptr<LookupService> m_lookups;
    std::unique_ptr<BookService> m_books;
};

/// As many cells as a grid, with what they show taken from it once and nothing behind them.
class TrivialModel : public QAbstractTableModel
{
public:
    /// Takes the first and the last 64 rows in the first `columns` columns; those between repeat the first.
    TrivialModel(const QAbstractItemModel &like, int columns);
    int rowCount(const QModelIndex & = {}) const override { return m_rows; }
    int columnCount(const QModelIndex & = {}) const override { return m_columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void reset(int rows, bool isReversed = false);

private:
    struct Cell {
        QVariant text, badge, alignment;
    };
    static constexpr int edge = 64;

    int m_rows;
    int m_columns;
    bool m_isReversed = false;
    std::vector<Cell> m_cells; ///< of the first rows, then of the last
    std::vector<Cell> m_headings;
};

using Figures = std::vector<double>;
double milliseconds(const std::function<void()> &work);
double median(Figures figures);
double percentile(Figures figures, double part);
/// Anonymous memory of this process, MB.
double residentMegabytes();
/// Lets layout happen and paints at once.
void paintNow(QTableView &view);
/// One line: what, its figure, what it is compared with, the ratio, and the bar of SPEED.
void report(const char *what, double ours, double compared, double bar, const char *unit = "ms");
/// Waits until the table has its whole list.
void waitForRows(RecordTable &table);
