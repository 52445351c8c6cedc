// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/catalogue/book.h"
#include "models/catalogue/copy.h"
#include "models/database/audit.h"
#include "models/lookups/lookupservice.h"

/// A book that is in the catalogue already, for the bar 'Add a copy instead'.
struct Duplicate {
    qint64 id = 0;
    QString title;
    QString authors;
    std::optional<int> year;
    int copies = 0;
    bool sameIsbn = false; ///< otherwise the same title, authors and year
};

/// How many there are.
struct CatalogueCounts {
    qint64 titles = 0;
    qint64 copies = 0;
};

/// Everything that writes books. Each write stores the row, its authors, subjects and identifiers, the search text
/// and the audit entry in one transaction.
class BookService
{
public:
    BookService(CommandGate &gate, LookupService &lookups);

    /// Adds a book and its copies as one command. Copies without a barcode get the next free numbers. Refuses, as all
    /// that writes a year does, one after next year with `book.yearAhead` (the latest).
    Result<qint64> add(const Book &book, const QList<Copy> &copies = {});
    /// Saves a whole book that was read with its version. Refuses with `book.changedElsewhere` (title) or
    /// `book.deletedElsewhere`.
    Result<void> save(const Book &book);
    /// Writes one field of one book; see setBookField(). "publisher_id" and "series_id" take a key or a new name.
    Result<void> writeField(qint64 id, qint64 version, const QString &field, const QVariant &value);
    /// The same field of many books in one command.
    Result<void> change(const QList<qint64> &ids, const QString &field, const QVariant &value);
    /// Takes books out of the catalogue, with their copies; loans and history stay. Refuses with `book.onLoan`
    /// (title, copies out).
    Result<void> withdraw(const QList<qint64> &ids);
    /// Brings withdrawn books and their withdrawn copies back.
    Result<void> restore(const QList<qint64> &ids);
    /// Deletes books that nothing refers to. Refuses with `book.hasCopies` (title, copies), `book.hasHolds` (title).
    Result<void> remove(const QList<qint64> &ids);

    Result<std::optional<Book>> find(qint64 id) const;
    /// Books with the same ISBN, or else with the same folded title, all authors and year; not the book itself.
    Result<QList<Duplicate>> duplicates(const Book &book) const;
    Result<CatalogueCounts> counts() const;
    /// Languages in use, as codes.
    Result<QList<QString>> languages() const;
    /// How many brief records wait to be completed.
    Result<int> countBrief() const;

    // parts of bigger units
    enum class Indexing { Now, Later };
    /// Inserts a checked book. With Indexing::Later the caller ends with rebuildSearch().
    static Result<qint64> insert(Transaction &transaction, const Book &book, Indexing indexing = Indexing::Now);
    /// The book an imported one is: by ISBN, else by folded title, all authors and year.
    static Result<std::optional<qint64>> findSame(Database &database, const Book &book);
    /// Writes the search text of all books from this id on that have none yet, and indexes them at once.
    static Result<void> rebuildSearch(Transaction &transaction, qint64 firstId);
    /// Replaces a stored book by a changed one, inside a unit; the version is not asked for.
    static Result<void> replace(Transaction &transaction, const Book &before, const Book &after);

    void addInverses(InverseHandlers &handlers);

private:
    Result<void> forEach(Command command, const QList<qint64> &ids,
                         const std::function<Result<void>(Transaction &, const Book &)> &act);

    Problems wrongIn(const Book &book, const Book &before) const;
    Result<void> setField(Book &book, const QString &field, const QVariant &value) const;

    CommandGate &m_gate;
    LookupService &m_lookups;
};
