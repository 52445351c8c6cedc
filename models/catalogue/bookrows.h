// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/book.h"
#include "models/database/audit.h"
#include "models/lookups/lookupkind.h"

class Database;
class Transaction;

// Reading and writing of a book's rows inside the services of this folder. Nothing here asks for permission,
// and only recordBook() writes to the audit log.

Result<std::optional<Book>> readBook(Database &database, qint64 id);
/// The book with its authors, subjects and identifiers, without what follows from them (sort keys).
Result<std::optional<Image>> bookImage(Database &database, qint64 id);
/// Records a change; `before` is what bookImage() gave before it.
Result<void> recordBook(Transaction &transaction, qint64 id, const std::optional<Image> &before);

/// Inserts row, authors, subjects and identifiers; not the search text.
Result<qint64> insertBookRows(Transaction &transaction, const Book &book);
/// Updates them to a tidied book, raising the version.
Result<void> updateBookRows(Transaction &transaction, const Book &before, const Book &book);
/// Deletes everything that belongs to a book alone, search text included.
Result<void> deleteBookRows(Transaction &transaction, qint64 id);
/// Brings the rows to what an image says, inserting the book under its id when it is gone.
Result<void> writeBookImage(Transaction &transaction, qint64 id, const Image &image);

/// Computes books.authors_key again from the authors' present sort names.
Result<void> renewAuthorsKey(Transaction &transaction, qint64 id);
/// Writes the search text of one book as its rows now are.
Result<void> renewSearchText(Transaction &transaction, qint64 id);
/// The search texts of the books from one id to another, by id.
Result<QHash<qint64, QString>> searchTextsOf(Database &database, qint64 from, qint64 to);

/// The key that books of these authors have: with the sort names the library keeps.
Result<QString> authorsKeyOf(Database &database, const QList<BookAuthor> &authors);
/// The books that have a name; empty for kinds books do not refer to.
Result<QList<qint64>> booksWith(Database &database, LookupKind kind, qint64 lookupId);
/// Gives a book another name in place of one.
Result<void> replaceLookup(Transaction &transaction, qint64 bookId, LookupKind kind, qint64 from, qint64 into);
