// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvwriter.h"

#include <QIODevice>

namespace {

constexpr qsizetype fullBuffer = 256 * 1024;

bool startsFormula(QChar c)
{
    return c == QLatin1Char('=') || c == QLatin1Char('+') || c == QLatin1Char('-') || c == QLatin1Char('@')
        || c == QLatin1Char('\t') || c == QLatin1Char('\r') || c.isNull();
}

/// Position of the first character that is no apostrophe, or -1.
qsizetype behindApostrophes(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != QLatin1Char('\'')) {
            return i;
        }
    }
    return -1;
}

QByteArray quotedIfNeeded(const QString &cell)
{
    QByteArray bytes = guarded(cell).toUtf8();
    const bool needed = bytes.contains('"') || bytes.contains(',') || bytes.contains('\n') || bytes.contains('\r')
        || bytes.startsWith(' ') || bytes.endsWith(' ');
    if (!needed) {
        return bytes;
    }
    bytes.replace("\"", "\"\"");
    return '"' + bytes + '"';
}

} // namespace

// Texts that already begin with apostrophes before such a character get one more: otherwise taking the guard back
// would change them.
QString guarded(const QString &text)
{
    const qsizetype at = behindApostrophes(text);
    return at >= 0 && startsFormula(text.at(at)) ? QLatin1Char('\'') + text : text;
}

QString withoutGuard(const QString &cell)
{
    const qsizetype at = behindApostrophes(cell);
    return at > 0 && startsFormula(cell.at(at)) ? cell.mid(1) : cell;
}

CsvWriter::CsvWriter(QIODevice &device, Mark mark) : m_device(device)
{
    if (mark == Mark::ByteOrderMark) {
        m_buffer = QByteArrayLiteral("\xEF\xBB\xBF");
    }
}

Result<void> CsvWriter::write(const QStringList &cells)
{
    bool first = true;
    for (const QString &cell : cells) {
        if (!first) {
            m_buffer += ',';
        }
        first = false;
        m_buffer += quotedIfNeeded(cell);
    }
    // A row of one empty cell would be a blank line, and those are not rows.
    if (cells.size() == 1 && cells.constFirst().isEmpty()) {
        m_buffer += "\"\"";
    }
    m_buffer += "\r\n";
    return m_buffer.size() < fullBuffer ? Result<void>() : finish();
}

Result<void> CsvWriter::finish()
{
    if (m_device.write(m_buffer) != m_buffer.size()) {
        return Problem{{}, QStringLiteral("exchange.writeFailed"), {m_device.errorString()}};
    }
    m_buffer.clear();
    return {};
}
