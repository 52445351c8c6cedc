// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/bookparts.h"

#include "models/database/statement.h"
#include "models/database/transaction.h"
#include "models/lookups/lookupservice.h"
#include "models/values/jsontext.h"

#include <QJsonArray>

namespace {

const QString isbnKind = QStringLiteral("isbn");

template <typename F>
Result<void> eachOf(Database &database, const QString &sql, qint64 bookId, F use)
{
    return Statement(database, sql).bind(bookId).each(use);
}

const QString selectAuthors =
    QStringLiteral("SELECT ba.author_id, ba.role, a.name, a.sort_key FROM book_authors ba "
                   "JOIN authors a ON a.id = ba.author_id WHERE ba.book_id = ? ORDER BY ba.position");
const QString selectSubjects =
    QStringLiteral("SELECT bs.subject_id, s.name FROM book_subjects bs "
                   "JOIN subjects s ON s.id = bs.subject_id WHERE bs.book_id = ? ORDER BY s.name_key");
const QString selectIdentifiers =
    QStringLiteral("SELECT kind, value FROM book_identifiers WHERE book_id = ? ORDER BY id");

} // namespace

Result<BookParts> resolveParts(Transaction &transaction, const Book &book)
{
    BookParts parts;
    QStringList sortKeys;
    for (const BookAuthor &author : book.authors) {
        const Result<qint64> id = LookupService::findOrAdd(transaction, LookupKind::Authors, author.name);
        if (!id) {
            return id.problems();
        }
        parts.authors.append({*id, author.role});
        const auto key = Statement(transaction, QStringLiteral("SELECT sort_key FROM authors WHERE id = ?"))
                             .bind(*id)
                             .first([](const Row &row) { return row.text(0); });
        if (!key) {
            return key.problems();
        }
        sortKeys << key->value_or(QString());
    }
    parts.authorsKey = sortKeys.join(QLatin1String("; "));
    for (const QString &subject : book.subjects) {
        const Result<qint64> id = LookupService::findOrAdd(transaction, LookupKind::Subjects, subject);
        if (!id) {
            return id.problems();
        }
        parts.subjects << *id;
    }
    if (!book.isbn.isEmpty()) {
        parts.identifiers.append({isbnKind, book.isbn});
    }
    parts.identifiers += book.identifiers;
    return parts;
}

Result<void> writeParts(Transaction &transaction, qint64 bookId, const BookParts &parts)
{
    int position = 0;
    for (const BookParts::Author &author : parts.authors) {
        Statement insert(
            transaction,
            QStringLiteral("INSERT INTO book_authors (book_id, position, author_id, role) VALUES (?, ?, ?, ?)"));
        if (const auto done = insert.bind(bookId).bind(++position).bind(author.id).bind(author.role).run(); !done) {
            return done;
        }
    }
    for (const qint64 subject : parts.subjects) {
        Statement insert(transaction, QStringLiteral("INSERT INTO book_subjects (book_id, subject_id) VALUES (?, ?)"));
        if (const auto done = insert.bind(bookId).bind(subject).run(); !done) {
            return done;
        }
    }
    for (const BookIdentifier &identifier : parts.identifiers) {
        Statement insert(transaction,
                         QStringLiteral("INSERT INTO book_identifiers (book_id, kind, value) VALUES (?, ?, ?)"));
        if (const auto done = insert.bind(bookId).bind(identifier.kind).bind(identifier.value).run(); !done) {
            return done;
        }
    }
    return {};
}

Result<void> clearParts(Transaction &transaction, qint64 bookId)
{
    for (const auto &sql : {QStringLiteral("DELETE FROM book_authors WHERE book_id = ?"),
                            QStringLiteral("DELETE FROM book_subjects WHERE book_id = ?"),
                            QStringLiteral("DELETE FROM book_identifiers WHERE book_id = ?")}) {
        if (const auto done = Statement(transaction, sql).bind(bookId).run(); !done) {
            return done;
        }
    }
    return {};
}

Result<void> readBookParts(Database &database, Book &book)
{
    if (const auto done = eachOf(database, selectAuthors, book.id,
                                 [&](const Row &row) {
                                     book.authors.append({row.text(2), row.text(1)});
                                 });
        !done) {
        return done;
    }
    if (const auto done =
            eachOf(database, selectSubjects, book.id, [&](const Row &row) { book.subjects << row.text(1); });
        !done) {
        return done;
    }
    return eachOf(database, selectIdentifiers, book.id, [&](const Row &row) {
        const BookIdentifier identifier{row.text(0), row.text(1)};
        if (identifier.kind != isbnKind || identifier.value != book.isbn) {
            book.identifiers.append(identifier);
        }
    });
}

Result<void> addPartsTo(Database &database, qint64 bookId, Image &image)
{
    JsonText authors;
    JsonText subjects;
    JsonText identifiers;
    authors.beginList();
    subjects.beginList();
    identifiers.beginList();
    const auto authorsRead = eachOf(database, selectAuthors, bookId, [&](const Row &row) {
        authors.beginObject().name("author_id").number(row.integer(0)).name("role").utf8(row.utf8(1)).endObject();
    });
    const auto subjectsRead =
        eachOf(database, QStringLiteral("SELECT subject_id FROM book_subjects WHERE book_id = ? ORDER BY subject_id"),
               bookId, [&](const Row &row) { subjects.number(row.integer(0)); });
    const auto identifiersRead = eachOf(database, selectIdentifiers, bookId, [&](const Row &row) {
        identifiers.beginObject().name("kind").utf8(row.utf8(0)).name("value").utf8(row.utf8(1)).endObject();
    });
    if (!authorsRead || !subjectsRead || !identifiersRead) {
        return authorsRead.problems() + subjectsRead.problems() + identifiersRead.problems();
    }
    image.append("authors", authors.endList().written());
    image.append("subjects", subjects.endList().written());
    image.append("identifiers", identifiers.endList().written());
    return {};
}

BookParts partsFrom(Image &image)
{
    BookParts parts;
    for (const QJsonValue &author : image.take(QStringLiteral("authors")).toArray()) {
        parts.authors.append(
            {author[QLatin1String("author_id")].toInteger(), author[QLatin1String("role")].toString()});
    }
    for (const QJsonValue &subject : image.take(QStringLiteral("subjects")).toArray()) {
        parts.subjects << subject.toInteger();
    }
    for (const QJsonValue &identifier : image.take(QStringLiteral("identifiers")).toArray()) {
        parts.identifiers.append(
            {identifier[QLatin1String("kind")].toString(), identifier[QLatin1String("value")].toString()});
    }
    return parts;
}
