// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/csvformat.h"

class QIODevice;

/// The text as it may stand in a cell without a spreadsheet taking it for a formula: what begins with
/// `= + - @`, a tab, a carriage return or NUL gets an apostrophe before it. withoutGuard() takes exactly that back.
QString guarded(const QString &text);
/// The text a guarded cell stands for: withoutGuard(guarded(text)) == text for every text.
QString withoutGuard(const QString &cell);

/// Writes a table as RFC 4180 text in UTF-8: comma, CRLF, quotes where needed, formula-safe.
class CsvWriter
{
public:
    enum class Mark { Plain, ByteOrderMark };
    /// `device` is open for writing. With a byte order mark spreadsheets recognise UTF-8.
    explicit CsvWriter(QIODevice &device, Mark mark = Mark::Plain);
    /// Writes one row; exchange.writeFailed when the device refuses.
    Result<void> write(const QStringList &cells);
    /// Writes what is still in memory.
    Result<void> finish();

private:
    QIODevice &m_device;
    QByteArray m_buffer;
};
