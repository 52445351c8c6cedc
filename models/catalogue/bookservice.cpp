// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/bookservice.h"

#include "models/catalogue/bookrows.h"
#include "models/catalogue/copyservice.h"
#include "models/database/searchtext.h"
#include "models/database/statement.h"

namespace {

Problem problem(const char *reason, const QStringList &arguments = {})
{
    return {{}, QLatin1String("book.") + QLatin1String(reason), arguments};
}

Problem conflict(const Book &stored)
{
    return problem("changedElsewhere", {stored.title});
}

/// After names have changed: what follows from them in the books that have them.
Result<void> followNames(Transaction &transaction, LookupKind kind, qint64 id, qint64 into)
{
    const auto books = booksWith(transaction.database(), kind, id);
    if (!books) {
        return books.problems();
    }
    for (const qint64 book : *books) {
        if (into != 0) {
            const auto before = bookImage(transaction.database(), book);
            if (!before) {
                return before.problems();
            }
            if (const auto done = replaceLookup(transaction, book, kind, id, into); !done) {
                return done;
            }
            if (const auto done = recordBook(transaction, book, *before); !done) {
                return done;
            }
        }
        if (kind == LookupKind::Authors) {
            if (const auto done = renewAuthorsKey(transaction, book); !done) {
                return done;
            }
        }
        if (const auto done = renewSearchText(transaction, book); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

BookService::BookService(CommandGate &gate, LookupService &lookups) : m_gate(gate), m_lookups(lookups)
{
    lookups.setBookFollower(followNames);
}

Result<qint64> BookService::insert(Transaction &transaction, const Book &book, Indexing indexing)
{
    const Result<qint64> id = insertBookRows(transaction, tidied(book));
    if (!id) {
        return id;
    }
    if (indexing == Indexing::Now) {
        if (const Result<void> done = renewSearchText(transaction, *id); !done) {
            return done.problems();
        }
    }
    const Result<void> recorded = recordBook(transaction, *id, std::nullopt);
    return recorded ? id : Result<qint64>(recorded.problems());
}

Result<void> BookService::replace(Transaction &transaction, const Book &before, const Book &after)
{
    Book book = tidied(after);
    book.id = before.id;
    const auto image = bookImage(transaction.database(), book.id);
    if (!image) {
        return image.problems();
    }
    if (const Result<void> done = updateBookRows(transaction, before, book); !done) {
        return done;
    }
    if (const Result<void> done = renewSearchText(transaction, book.id); !done) {
        return done;
    }
    return recordBook(transaction, book.id, *image);
}

/// What is wrong with a book that a person enters: one from after next year has a typing error in its year. Imported
/// years stay as they came.
Problems BookService::wrongIn(const Book &book, const Book &before) const
{
    Problems problems = checkBook(book);
    const int latest = m_gate.clock().today().year() + 1;
    if (problems.isEmpty() && book.publicationYear != before.publicationYear && book.publicationYear > latest) {
        problems << Problem{
            QStringLiteral("publication_year"), QStringLiteral("book.yearAhead"), {QString::number(latest)}};
    }
    return problems;
}

Result<qint64> BookService::add(const Book &book, const QList<Copy> &copies)
{
    if (const Problems problems = wrongIn(book, {}); !problems.isEmpty()) {
        return problems;
    }
    auto transaction = m_gate.begin(Command::AddBook);
    if (!transaction) {
        return transaction.problems();
    }
    const Result<qint64> id = insert(*transaction, book);
    if (!id) {
        return id;
    }
    if (!copies.isEmpty()) {
        if (const auto added = CopyService::insert(*transaction, *id, copies); !added) {
            return added.problems();
        }
    }
    const Result<void> stored = transaction->commit();
    return stored ? id : Result<qint64>(stored.problems());
}

Result<void> BookService::save(const Book &book)
{
    auto transaction = m_gate.begin(Command::EditBook);
    if (!transaction) {
        return transaction.problems();
    }
    const auto stored = readBook(transaction->database(), book.id);
    if (!stored) {
        return stored.problems();
    }
    if (!*stored) {
        return problem("deletedElsewhere", {book.title});
    }
    if ((*stored)->version != book.version) {
        return conflict(**stored);
    }
    if (const Problems problems = wrongIn(book, **stored); !problems.isEmpty()) {
        return problems;
    }
    if (const Result<void> done = replace(*transaction, **stored, book); !done) {
        return done;
    }
    return transaction->commit();
}

Result<void> BookService::setField(Book &book, const QString &field, const QVariant &value) const
{
    const bool isPublisher = field == QLatin1String("publisher_id");
    if (!isPublisher && field != QLatin1String("series_id")) {
        return setBookField(book, field, value);
    }
    QString &name = isPublisher ? book.publisher : book.series;
    if (value.isNull() || value.userType() == QMetaType::QString) {
        name = value.toString();
        return {};
    }
    const auto entry = m_lookups.entry(isPublisher ? LookupKind::Publishers : LookupKind::Series, value.toLongLong());
    if (!entry) {
        return entry.problems();
    }
    if (!*entry) {
        return Problem{field, QStringLiteral("lookups.deletedElsewhere"), {}};
    }
    name = (*entry)->name;
    return {};
}

Result<void> BookService::writeField(qint64 id, qint64 version, const QString &field, const QVariant &value)
{
    auto transaction = m_gate.begin(Command::EditBook);
    if (!transaction) {
        return transaction.problems();
    }
    const auto stored = readBook(transaction->database(), id);
    if (!stored) {
        return stored.problems();
    }
    if (!*stored) {
        return problem("deletedElsewhere", {QString()});
    }
    if ((*stored)->version != version) {
        return conflict(**stored);
    }
    Book book = **stored;
    if (const Result<void> set = setField(book, field, value); !set) {
        return set;
    }
    if (const Problems problems = wrongIn(book, **stored); !problems.isEmpty()) {
        return problems;
    }
    if (const Result<void> done = replace(*transaction, **stored, book); !done) {
        return done;
    }
    return transaction->commit();
}

Result<void> BookService::forEach(Command command, const QList<qint64> &ids,
                                  const std::function<Result<void>(Transaction &, const Book &)> &act)
{
    auto transaction = m_gate.begin(command);
    if (!transaction) {
        return transaction.problems();
    }
    for (const qint64 id : ids) {
        const auto stored = readBook(transaction->database(), id);
        if (!stored) {
            return stored.problems();
        }
        if (!*stored) {
            return problem("deletedElsewhere", {QString()});
        }
        if (const Result<void> done = act(*transaction, **stored); !done) {
            return done;
        }
    }
    return transaction->commit();
}

Result<void> BookService::change(const QList<qint64> &ids, const QString &field, const QVariant &value)
{
    return forEach(Command::EditBook, ids, [&](Transaction &transaction, const Book &stored) -> Result<void> {
        Book book = stored;
        if (const Result<void> set = setField(book, field, value); !set) {
            return set;
        }
        if (const Problems problems = wrongIn(book, stored); !problems.isEmpty()) {
            return problems;
        }
        return tidied(book) == stored ? Result<void>() : replace(transaction, stored, book);
    });
}

Result<void> BookService::rebuildSearch(Transaction &transaction, qint64 firstId)
{
    constexpr qint64 chunk = 2000;
    const auto missing =
        Statement(transaction,
                  QStringLiteral("SELECT b.id FROM books b LEFT JOIN books_search s ON s.book_id = b.id "
                                 "WHERE b.id >= ? AND s.book_id IS NULL ORDER BY b.id"))
            .bind(firstId)
            .all([](const Row &row) { return row.integer(0); });
    if (!missing) {
        return missing.problems();
    }
    for (qsizetype start = 0; start < missing->size(); start += chunk) {
        const QList<qint64> ids = missing->mid(start, chunk);
        const auto texts = searchTextsOf(transaction.database(), ids.first(), ids.last());
        if (!texts) {
            return texts.problems();
        }
        for (const qint64 id : ids) {
            if (const auto done = storeSearchText(transaction, SearchSubject::Books, id, texts->value(id)); !done) {
                return done;
            }
        }
    }
    return missing->isEmpty() ? Result<void>() : fillSearchIndex(transaction, SearchSubject::Books, missing->first());
}

void BookService::addInverses(InverseHandlers &handlers)
{
    handlers.add(
        QStringLiteral("books"),
        [](Transaction &transaction, qint64 id, const std::optional<Image> &target,
           const std::optional<Image> &expected) -> Result<void> {
            const auto current = bookImage(transaction.database(), id);
            if (!current) {
                return current.problems();
            }
            if (*current != expected) {
                return Problem{{}, QStringLiteral("undo.changedSince"), {QStringLiteral("books"), QString::number(id)}};
            }
            const Result<void> written = target ? writeBookImage(transaction, id, *target)
                                                : deleteBookRows(transaction, id);
            return written ? record(transaction, QStringLiteral("books"), id, expected, target) : written;
        });
}
