// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/benchlibrary.h"

#include "models/exchange/generate.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <cstdio>

BenchLibrary::BenchLibrary()
{
    const int books = qMax(100,
                           qEnvironmentVariableIntValue("CARREL_BENCH_BOOKS") > 0
                               ? qEnvironmentVariableIntValue("CARREL_BENCH_BOOKS")
                               : 2000);
    m_path = qEnvironmentVariable("CARREL_BENCH_LIBRARY",
                                  QDir::temp().filePath(QStringLiteral("carrel-bench-%1.carrel").arg(books)));
    if (!QFile::exists(m_path)) {
        GenerateSize size;
        size.books = books;
        // Built beside, so that two benchmarks started together never see half a library.
        const QString made = m_path + QStringLiteral(".%1").arg(QCoreApplication::applicationPid());
        const double took = milliseconds([&] {
            if (const Result<void> done = generateLibrary(made, size, m_clock); !done) {
                qFatal("generate: %s",
                       qPrintable(done.problem().code + done.problem().arguments.join(QLatin1Char(' '))));
            }
        });
        std::printf("generated %d books in %.1f s\n", books, took / 1000);
        QFile::rename(made, m_path);
    }
    auto opened = Database::open(m_path, {});
    if (!opened) {
        qFatal("open: %s", qPrintable(opened.problem().code));
    }
    m_database = *std::move(opened);
    m_session = {1, QStringLiteral("Ada"), Role::Administrator, 0, {}};
    m_gate = std::make_unique<CommandGate>(*m_database, m_clock, m_session);
    m_lookups = std::make_unique<LookupService>(*m_gate);
    m_books = std::make_unique<BookService>(*m_gate, *m_lookups);
}

std::unique_ptr<BooksTable> BenchLibrary::makeTable()
{
    return std::make_unique<BooksTable>(*m_database, *m_books);
}

TrivialModel::TrivialModel(const QAbstractItemModel &like, int columns) : m_rows(like.rowCount()), m_columns(columns)
{
    for (const int first : {0, qMax(0, m_rows - edge)}) {
        for (int row = 0; row < edge; ++row) {
            for (int column = 0; column < columns; ++column) {
                const QModelIndex index = like.index((first + row) % m_rows, column);
                m_cells.push_back(
                    {index.data(), index.data(RecordTable::BadgeRole), index.data(Qt::TextAlignmentRole)});
            }
        }
    }
    for (int column = 0; column < columns; ++column) {
        m_headings.push_back({like.headerData(column, Qt::Horizontal),
                              {},
                              like.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)});
    }
}

QVariant TrivialModel::data(const QModelIndex &index, int role) const
{
    const int row = m_isReversed ? m_rows - 1 - index.row() : index.row();
    const int place = row >= m_rows - edge ? edge + row - (m_rows - edge) : row % edge;
    const Cell &cell = m_cells.at(std::size_t(place * m_columns + index.column()));
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case RecordTable::BadgeRole: return cell.badge;
    case Qt::TextAlignmentRole: return cell.alignment;
    default: return {};
    }
}

QVariant TrivialModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return {};
    }
    const Cell &heading = m_headings.at(std::size_t(section));
    return role == Qt::DisplayRole ? heading.text : role == Qt::TextAlignmentRole ? heading.alignment : QVariant();
}

void TrivialModel::reset(int rows, bool isReversed)
{
    beginResetModel();
    m_rows = rows;
    m_isReversed = isReversed;
    endResetModel();
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(Figures figures)
{
    return percentile(std::move(figures), 0.5);
}

double percentile(Figures figures, double part)
{
    if (figures.empty()) {
        return 0;
    }
    std::sort(figures.begin(), figures.end());
    return figures[std::min(figures.size() - 1, std::size_t(part * double(figures.size())))];
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("RssAnon:")) {
            return line.simplified().split(' ').value(1).toDouble() * 1024 / 1e6;
        }
    }
    return 0;
}

void paintNow(QTableView &view)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    view.viewport()->repaint();
}

void report(const char *what, double ours, double compared, double bar, const char *unit)
{
    const double ratio = compared > 0 ? ours / compared : NAN;
    std::printf("%-46s %9.3f %s, compared with %9.3f %s: %6.2fx (bar %.2fx) %s\n", what, ours, unit, compared, unit,
                ratio, bar, ratio <= bar ? "ok" : "OVER");
    std::fflush(stdout);
}

void waitForRows(RecordTable &table)
{
    while (!table.hasLoaded() || table.isLoading()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    }
}
