// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/catalogue/bookservice.h"
#include "models/exchange/bookrow.h"
#include "models/exchange/importrequest.h"
#include "models/exchange/lookupids.h"

/// Brings the rows of a file into the catalogue, one after the other. The same code tries out and writes: without a
/// transaction everything is decided and nothing stored.
class BookImport
{
public:
    BookImport(CommandGate &gate, const ImportRequest &request, Transaction *transaction);

    Result<RowOutcome> take(ParsedBook &row, ImportSummary &summary);
    /// Numbers the copies without barcodes and writes the search text of the new books.
    Result<void> finish();

private:
    /// A book met in this file.
    struct Met {
        qint64 id = 0; // 0 in a dry run
        bool wasHere = false; // before this import
        bool isLoaded = false; // `book` is what is stored
        Book book;
    };

    Result<Book> bookFrom(const BookDraftRow &draft);
    Result<Copy> copyFrom(const CopyDraft &draft);
    Result<qsizetype> meet(const Book &book, bool &isNew);
    void remember(const Book &book, qsizetype met);
    Result<bool> update(Met &met, const Book &book);
    Result<int> addCopies(qsizetype at, ParsedBook &row, ImportSummary &summary);
    Result<bool> isBarcodeFree(const QString &barcode, qsizetype at, bool &sameBook);

    Database &m_database;
    const ImportRequest &m_request;
    Transaction *m_transaction;
    LookupService m_lookups;
    BookService m_books;
    LookupIds m_ids;
    QList<Met> m_met;
    QHash<QString, qsizetype> m_byIsbn;
    QHash<QString, qsizetype> m_byTitle;
    QHash<qint64, qsizetype> m_byId;
    QHash<QString, qsizetype> m_byBarcode;
    QList<std::pair<qint64, Copy>> m_unnumbered;
    qint64 m_firstNewId = 0;
};
