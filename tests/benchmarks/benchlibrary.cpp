// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/benchlibrary.h"

#include "models/database/sqlitehandle.h"
#include "models/exchange/generate.h"
#include "models/tables/sqlitescan.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>

QString generatedLibrary()
{
    const int wanted = qEnvironmentVariableIntValue("CARREL_BENCH_BOOKS");
    const int books = qMax(100, wanted > 0 ? wanted : 2000);
    const QString path = qEnvironmentVariable(
        "CARREL_BENCH_LIBRARY", QDir::temp().filePath(QStringLiteral("carrel-bench-%1.carrel").arg(books)));
    if (!QFile::exists(path)) {
        GenerateSize size;
        size.books = books;
        // Built beside, so that two benchmarks started together never see half a library.
        const QString made = path + QStringLiteral(".%1").arg(QCoreApplication::applicationPid());
        const double took = milliseconds([&] {
            if (const Result<void> done = generateLibrary(made, size, SystemClock()); !done) {
                qFatal("generate: %s",
                       qPrintable(done.problem().code + done.problem().arguments.join(QLatin1Char(' '))));
            }
        });
        std::printf("generated %d books in %.1f s\n", books, took / 1000);
        QFile::rename(made, path);
    }
    return path;
}

Scratch::Scratch()
    : m_path(QDir::temp().filePath(QStringLiteral("carrel-scratch-%1.carrel").arg(QCoreApplication::applicationPid())))
{
    QFile::remove(m_path);
    if (!QFile::copy(generatedLibrary(), m_path)) {
        qFatal("cannot copy the library");
    }
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
}

Scratch::~Scratch()
{
    for (const char *ending : {"", "-wal", "-shm"}) {
        QFile::remove(m_path + QLatin1String(ending));
    }
}

BenchLibrary::BenchLibrary(const QString &path) : m_path(path)
{
    auto opened = Database::open(m_path, {});
    if (!opened) {
        qFatal("open: %s", qPrintable(opened.problem().code));
    }
    m_database = *std::move(opened);
    m_session = {number(QStringLiteral("SELECT id FROM users WHERE role = 'administrator' ORDER BY id LIMIT 1")),
                 QStringLiteral("Ada"),
                 Role::Administrator,
                 0,
                 {}};
    m_services = std::make_unique<Services>(*m_database, m_clock, m_session);
}

sqlite3 *BenchLibrary::handle()
{
    return sqliteHandle(m_database->connection());
}

std::unique_ptr<BooksTable> BenchLibrary::makeTable()
{
    return std::make_unique<BooksTable>(*m_database, m_services->books);
}

std::unique_ptr<LoansTable> BenchLibrary::makeLoans()
{
    return std::make_unique<LoansTable>(*m_database, m_services->circulation, m_clock);
}

std::vector<qint64> BenchLibrary::numbers(const QString &sql)
{
    std::vector<qint64> found;
    SqliteScan scan(handle(), sql, {});
    while (scan.next()) {
        found.push_back(scan.integer(0));
    }
    return found;
}

qint64 BenchLibrary::number(const QString &sql)
{
    const std::vector<qint64> found = numbers(sql);
    return found.empty() ? 0 : found.front();
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

namespace {

bool gatesHold = true;

void appendJson(const QJsonObject &line)
{
    QFile file(qEnvironmentVariable("CARREL_BENCH_JSON"));
    if (!file.fileName().isEmpty() && file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        QJsonObject whole = line;
        whole.insert(QStringLiteral("program"), QFileInfo(QCoreApplication::applicationFilePath()).fileName());
        whole.insert(QStringLiteral("books"), qEnvironmentVariableIntValue("CARREL_BENCH_BOOKS"));
        file.write(QJsonDocument(whole).toJson(QJsonDocument::Compact) + '\n');
    }
}

} // namespace

void report(const char *what, double ours, double compared, double bar, const char *unit, Bar kind)
{
    const double ratio = compared > 0 ? ours / compared : NAN;
    const bool isMet = kind == Bar::AtMost ? ratio <= bar : ratio >= bar;
    std::printf("%-52s %10.3f %s, floor %10.3f %s: %6.2fx (bar %s %.2fx) %s\n", what, ours, unit, compared, unit, ratio,
                kind == Bar::AtMost ? "<=" : ">=", bar, isMet ? "ok" : "MISSED");
    std::fflush(stdout);
    appendJson({{QStringLiteral("what"), QString::fromUtf8(what)},
                {QStringLiteral("ours"), ours},
                {QStringLiteral("floor"), compared},
                {QStringLiteral("unit"), QString::fromUtf8(unit)},
                {QStringLiteral("ratio"), ratio},
                {QStringLiteral("bar"), bar},
                {QStringLiteral("barKind"), kind == Bar::AtMost ? QStringLiteral("atMost") : QStringLiteral("atLeast")},
                {QStringLiteral("isMet"), isMet}});
}

void gate(const char *what, bool isTrue)
{
    gatesHold = gatesHold && isTrue;
    std::printf("%-52s %s\n", what, isTrue ? "holds" : "DOES NOT HOLD");
    std::fflush(stdout);
    appendJson({{QStringLiteral("what"), QString::fromUtf8(what)}, {QStringLiteral("isMet"), isTrue}});
}

int verdict()
{
    return gatesHold ? 0 : 1;
}

void waitForRows(RecordTable &table)
{
    while (!table.hasLoaded() || table.isLoading()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    }
}
