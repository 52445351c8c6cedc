// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"
#include "models/catalogue/bookstable.h"
#include "models/circulation/loanstable.h"
#include "models/database/database.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTableView>

#include <functional>
#include <memory>
#include <vector>

/// The generated library that benchmarks run on: CARREL_BENCH_LIBRARY, or one of CARREL_BENCH_BOOKS books that is made
/// in the temporary folder and kept for the next run. It is not written to.
QString generatedLibrary();

/// A copy of the generated library to write to, as it was every time; removed at the end.
class Scratch
{
public:
    Scratch();
    ~Scratch();
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;
    const QString &path() const { return m_path; }

private:
    QString m_path;
};

/// An open library with the services of an administrator.
class BenchLibrary
{
public:
    explicit BenchLibrary(const QString &path = generatedLibrary());
    Database &database() { return *m_database; }
    sqlite3 *handle();
    Services &services() { return *m_services; }
    const QString &path() const { return m_path; }
    std::unique_ptr<BooksTable> makeTable();
    std::unique_ptr<LoansTable> makeLoans();
    /// The ids or other numbers a statement gives.
    std::vector<qint64> numbers(const QString &sql);
    qint64 number(const QString &sql);

private:
    QString m_path;
    std::unique_ptr<Database> m_database;
    SystemClock m_clock;
    Session m_session;
    std::unique_ptr<Services> m_services;
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

struct sqlite3;

using Figures = std::vector<double>;
double milliseconds(const std::function<void()> &work);
double median(Figures figures);
double percentile(Figures figures, double part);
/// Anonymous memory of this process, MB.
double residentMegabytes();
/// Lets layout happen and paints at once.
void paintNow(QTableView &view);
/// Whether a bar is to be stayed under or to be reached.
enum class Bar { AtMost, AtLeast };
/// One line: what, its figure, what it is compared with, the ratio and the bar. The same as a line of JSON goes to the
/// end of the file that CARREL_BENCH_JSON names.
void report(const char *what, double ours, double compared, double bar, const char *unit = "ms",
            Bar kind = Bar::AtMost);
/// A statement that must be true at any size: the program ends with 1 when it is not.
void gate(const char *what, bool isTrue);
/// What main() returns: 1 after a gate that did not hold.
int verdict();
/// Waits until the table has its whole list.
void waitForRows(RecordTable &table);
