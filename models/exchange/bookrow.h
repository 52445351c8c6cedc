// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/csvformat.h"
#include "models/exchange/mapping.h"
#include "models/exchange/rowremark.h"

#include <QDate>
#include <QSet>

#include <optional>

/// A copy as a row describes it.
struct CopyDraft {
    QString barcode; ///< empty = to be numbered
    QString location;
    QString status = QStringLiteral("in_service");
    std::optional<qint64> priceMinor;
    QDate acquiredOn;
    QString condition;
    QString remarks;
};

/// A book as a row describes it: names where the library has lookups.
struct BookDraftRow {
    QString title;
    QString subtitle;
    QStringList authors;
    QString isbn; ///< 13 digits, or empty
    QString isbnAsPrinted; ///< a wrong number, kept
    QStringList otherIsbns; ///< 13 digits each
    std::optional<int> year;
    QString publisher;
    QString series;
    QString seriesNumber;
    QString language;
    QString edition;
    std::optional<int> pages;
    QString itemType;
    QString collection;
    QString classification;
    QString callNumber;
    QStringList subjects;
    QString summary;
    QList<CopyDraft> copies;
};

/// One row of a file, read.
template <typename Draft>
struct ParsedRow {
    qint64 line = 0;
    bool blank = false; ///< nothing in any cell
    Draft draft;
    QList<RowRemark> remarks;
    QStringList tallies; ///< what was put right or is missing, one word each: see ImportSummary

    bool refused() const;
};

template <typename Draft>
bool ParsedRow<Draft>::refused() const
{
    for (const RowRemark &remark : remarks) {
        if (remark.weight == Weight::Refused) {
            return true;
        }
    }
    return false;
}

/// What the reading of rows depends on besides the mapping.
struct RowRules {
    int thisYear = 0;
    QString currency; ///< ISO code: how many decimals a price has
};

using ParsedBook = ParsedRow<BookDraftRow>;

/// Reads a row as a book.
ParsedBook parseBook(const CsvRow &row, const Mapping &mapping, const RowRules &rules);
