// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// How a table of text is written down.
struct CsvFormat {
    QByteArray encoding = QByteArrayLiteral("UTF-8"); ///< a name QStringDecoder knows
    char delimiter = ',';
    bool hasHeader = true; ///< the first row names the columns

    friend bool operator==(const CsvFormat &, const CsvFormat &) = default;
};

/// One row of a table file, as it stands in the file.
struct CsvRow {
    qint64 line = 0; ///< line of the file the row begins on, from 1
    QStringList cells;
    Problems problems; ///< what is wrong with the row as a row: exchange.nulByte, exchange.unterminatedQuote …
};
