// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/tabledetection.h"

#include "models/exchange/csvreader.h"
#include "models/exchange/filekind.h"

#include <QBuffer>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace {

constexpr int sampleRows = 200;
constexpr qint64 sampleSize = 256 * 1024;

struct Shape {
    int cells = 0; // of most rows
    int same = 0; // rows that have so many
    int rows = 0;
};

Shape shapeOf(const QByteArray &sample, bool cutOff, const CsvFormat &format)
{
    QBuffer buffer;
    buffer.setData(sample);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, format);
    QList<int> sizes;
    CsvRow row;
    while (sizes.size() < sampleRows && reader.next(row)) {
        sizes << static_cast<int>(row.cells.size());
    }
    // The last row of a sample is cut somewhere.
    if (cutOff && sizes.size() > 1 && sizes.size() < sampleRows) {
        sizes.removeLast();
    }
    QHash<int, int> count;
    for (const int size : std::as_const(sizes)) {
        ++count[size];
    }
    Shape shape;
    shape.rows = static_cast<int>(sizes.size());
    for (auto it = count.cbegin(); it != count.cend(); ++it) {
        if (it.value() > shape.same || (it.value() == shape.same && it.key() > shape.cells)) {
            shape.cells = it.key();
            shape.same = it.value();
        }
    }
    return shape;
}

bool isFigure(const QString &cell)
{
    static const QRegularExpression figure(
        QStringLiteral("^[-+]?[\\d.,]*\\d([eE][-+]?\\d+)?$|^\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}([T ].*)?$"));
    return figure.match(cell.trimmed()).hasMatch();
}

QStringList columnNames(const QList<CsvRow> &rows, bool hasHeader)
{
    QStringList names;
    if (rows.isEmpty()) {
        return names;
    }
    if (hasHeader) {
        for (const QString &cell : rows.constFirst().cells) {
            names << cell.simplified();
        }
        return names;
    }
    qsizetype most = 0;
    for (const CsvRow &row : rows) {
        most = std::max(most, row.cells.size());
    }
    for (qsizetype i = 1; i <= most; ++i) {
        names << QString::number(i);
    }
    return names;
}

Result<void> readRows(QFile &file, TableDescription &table, const FormatChoice &choice, const KeepGoing &keepGoing)
{
    file.seek(0);
    CsvReader reader(file, table.format);
    CsvRow row;
    while (reader.next(row)) {
        ++table.rows;
        if (table.firstRows.size() <= sampleRows) {
            table.firstRows << row;
        }
        if (table.rows % 4096 == 0 && keepGoing && !keepGoing(reader.bytesRead(), table.size)) {
            return Problem{{}, QStringLiteral("exchange.cancelled"), {}};
        }
    }
    table.problems = reader.problems();
    const Detected<bool> header = detectHeader(table.firstRows);
    table.format.hasHeader = choice.hasHeader.value_or(header.value);
    table.headerReason = choice.hasHeader ? Problem{{}, QStringLiteral("exchange.chosen"), {}} : header.reason;
    table.columns = columnNames(table.firstRows, table.format.hasHeader);
    if (table.format.hasHeader && !table.firstRows.isEmpty()) {
        table.firstRows.removeFirst();
        --table.rows;
    }
    return {};
}

} // namespace

Detected<char> detectDelimiter(QIODevice &device, const QByteArray &encoding)
{
    device.seek(0);
    const QByteArray sample = device.read(sampleSize);
    const bool cutOff = !device.atEnd();
    device.seek(0);
    char best = ',';
    Shape bestShape;
    double bestScore = 0;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const Shape shape = shapeOf(sample, cutOff, {encoding, delimiter, true});
        if (shape.cells < 2 || shape.rows == 0) {
            continue;
        }
        const double score = static_cast<double>(shape.same) / shape.rows + std::min(shape.cells, 50) / 1000.0;
        if (score > bestScore) {
            bestScore = score;
            best = delimiter;
            bestShape = shape;
        }
    }
    if (bestShape.rows == 0) {
        return {',', Problem{{}, QStringLiteral("exchange.oneColumn"), {}}};
    }
    if (bestShape.same == bestShape.rows) {
        return {best, Problem{{}, QStringLiteral("exchange.sameInAllRows"), {}}};
    }
    return {best,
            Problem{{},
                    QStringLiteral("exchange.sameInMostRows"),
                    {QString::number(bestShape.same), QString::number(bestShape.rows)}}};
}

Detected<bool> detectHeader(const QList<CsvRow> &rows)
{
    if (rows.isEmpty()) {
        return {false, Problem{{}, QStringLiteral("exchange.noRows"), {}}};
    }
    const QStringList &first = rows.constFirst().cells;
    QSet<QString> seen;
    int named = 0;
    for (const QString &cell : first) {
        if (isFigure(cell)) {
            return {false, Problem{{}, QStringLiteral("exchange.figuresInFirstRow"), {cell.left(20)}}};
        }
        const QString name = cell.simplified().toCaseFolded();
        if (name.isEmpty()) {
            continue;
        }
        if (seen.contains(name)) {
            return {false, Problem{{}, QStringLiteral("exchange.sameTwiceInFirstRow"), {cell.left(20)}}};
        }
        seen.insert(name);
        ++named;
    }
    if (named == 0) {
        return {false, Problem{{}, QStringLiteral("exchange.noNamesInFirstRow"), {}}};
    }
    return {true, Problem{{}, QStringLiteral("exchange.noFiguresInFirstRow"), {}}};
}

Result<TableDescription> describeTable(const QString &path, const FormatChoice &choice, const KeepGoing &keepGoing)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Problem{{}, QStringLiteral("exchange.cannotOpen"), {path, file.errorString()}};
    }
    const Problems refused = notATable(kindOf(file.peek(8192)));
    if (!refused.isEmpty()) {
        return refused;
    }
    TableDescription table;
    table.path = path;
    table.size = file.size();
    const Problem chosen{{}, QStringLiteral("exchange.chosen"), {}};
    const Detected<QByteArray> encoding = choice.encoding ? Detected<QByteArray>{*choice.encoding, chosen}
                                                          : detectEncoding(file, keepGoing);
    table.format.encoding = encoding.value;
    table.encodingReason = encoding.reason;
    const Detected<char> delimiter = choice.delimiter ? Detected<char>{*choice.delimiter, chosen}
                                                      : detectDelimiter(file, encoding.value);
    table.format.delimiter = delimiter.value;
    table.delimiterReason = delimiter.reason;
    if (const Result<void> read = readRows(file, table, choice, keepGoing); !read) {
        return read.problems();
    }
    if (table.columns.isEmpty()) {
        return Problem{{}, QStringLiteral("exchange.isEmpty"), {}};
    }
    return table;
}
