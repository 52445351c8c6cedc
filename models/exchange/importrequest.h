// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/mapping.h"
#include "models/exchange/rowremark.h"

#include <QHash>

/// What to do with a record that the library has already.
enum class ExistingPolicy {
    FillEmpty, ///< write only what is empty so far
    Replace, ///< write every value the file has
    Skip, ///< leave it as it is
};

/// Which copies a new book gets when its rows describe none.
enum class CopiesPolicy { AsInFile, OneEach };

/// What is to be imported, and how.
struct ImportRequest {
    QString path;
    CsvFormat format;
    Mapping mapping;
    ExistingPolicy existing = ExistingPolicy::FillEmpty;
    CopiesPolicy copies = CopiesPolicy::AsInFile;
};

/// What became of a row.
enum class RowOutcome { Added, Updated, CopiesAdded, Skipped, Refused };

/// What an import did, or would do. Every row that was read is counted once.
struct ImportSummary {
    Subject subject = Subject::Books;
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 copies = 0; ///< rows that only added copies of a book
    qint64 skipped = 0; ///< nothing new in them
    qint64 refused = 0;
    qint64 copiesAdded = 0; ///< copies, whatever rows they came from
    QList<RowRemark> remarks; ///< in the order of the lines; at most `mostRemarks`
    qint64 remarksLeftOut = 0;
    QHash<QString, qint64> tallies; ///< what was put right or is missing, by code
    QHash<QString, QStringList> languageCodes; ///< language: the codes that became it
    Problems problems; ///< of the file as a whole: what ended the reading early
    QHash<qint64, RowOutcome> outcomes; ///< of lines other than Added, as far as remembered
    QString batchId; ///< of what was written; empty after a dry run
    qint64 milliseconds = 0;

    static constexpr qsizetype mostRemarks = 20000;

    void count(RowOutcome outcome);
    void addRemarks(const QList<RowRemark> &more);
    void addTallies(const QStringList &codes);
    /// Rows an import would write.
    qint64 rowsToImport() const { return added + updated + copies; }
    /// "6 601 ISBNs got back zeros that were lost": a code and its count, largest first.
    Problems putRight() const;
    /// "700 books have no ISBN", likewise.
    Problems worthALook() const;
};
