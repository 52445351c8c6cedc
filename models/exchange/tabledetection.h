// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/csvformat.h"
#include "models/exchange/encodingdetection.h"

#include <optional>

/// What a person chose instead of what was recognised.
struct FormatChoice {
    std::optional<QByteArray> encoding;
    std::optional<char> delimiter;
    std::optional<bool> hasHeader;
};

/// A table file as it was recognised, every guess with its reason.
struct TableDescription {
    QString path;
    qint64 size = 0;
    CsvFormat format;
    Problem encodingReason;
    Problem delimiterReason;
    Problem headerReason;
    QStringList columns; ///< the header's names, or numbers made up for them: "1", "2" …
    QList<CsvRow> firstRows; ///< up to 200 rows as they stand in the file, without the header
    qint64 rows = 0; ///< without the header
    Problems problems; ///< what ended the reading early

    bool isEmpty() const { return columns.isEmpty(); }
};

/// Looks at a file and tells what table it holds. Refuses what is none with a problem that says what it is instead.
Result<TableDescription> describeTable(const QString &path, const FormatChoice &choice = {},
                                       const KeepGoing &keepGoing = {});

/// The delimiter by the rows' shape: the same number of cells in as many rows as possible.
Detected<char> detectDelimiter(QIODevice &device, const QByteArray &encoding);
/// Whether the first row names the columns: no figures or dates in it, no name twice.
Detected<bool> detectHeader(const QList<CsvRow> &rows);
