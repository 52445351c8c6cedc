// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/book.h"
#include "models/database/audit.h"

class Database;
class Transaction;

// What belongs to a book in tables of its own: authors, subjects, identifiers.

struct BookParts {
    struct Author {
        qint64 id = 0;
        QString role;
    };
    QList<Author> authors;
    QList<qint64> subjects;
    QList<BookIdentifier> identifiers; ///< the ISBN among them
    QString authorsKey;
};

/// Finds or adds the names a book refers to.
Result<BookParts> resolveParts(Transaction &transaction, const Book &book);
Result<void> writeParts(Transaction &transaction, qint64 bookId, const BookParts &parts);
Result<void> clearParts(Transaction &transaction, qint64 bookId);
/// Fills a book's authors, subjects and identifiers.
Result<void> readBookParts(Database &database, Book &book);
/// Adds them to an image as nested arrays.
Result<void> addPartsTo(Database &database, qint64 bookId, Image &image);
/// Takes them out of an image again.
BookParts partsFrom(Image &image);
