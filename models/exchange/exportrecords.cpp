// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exportrecords.h"

#include "models/catalogue/book.h"
#include "models/database/statement.h"
#include "models/values/isbn.h"

#include <QHash>
#include <QJsonArray>

namespace {

constexpr int pageSize = 1000;

/// The row as an object, columns by name; NULL is left out.
QJsonObject objectOf(const Row &row)
{
    QJsonObject object;
    for (int i = 0; i < row.count(); ++i) {
        if (row.isNull(i)) {
            continue;
        }
        const QVariant value = row.value(i);
        if (value.typeId() == QMetaType::LongLong) {
            object.insert(row.name(i), value.toLongLong());
        } else {
            object.insert(row.name(i), value.toString());
        }
    }
    return object;
}

const QString &bookSql()
{
    static const QString sql =
        QStringLiteral(
            "SELECT b.id, b.title, b.subtitle, coalesce(b.isbn, b.isbn_as_printed) AS isbn, b.publication_year AS "
            "year, "
            "p.name AS publisher, s.name AS series, b.series_number, b.language, b.edition, b.pages, "
            "t.name AS item_type, c.name AS collection, b.classification, b.call_number, b.summary "
            "FROM books b LEFT JOIN publishers p ON p.id = b.publisher_id LEFT JOIN series s ON s.id = b.series_id "
            "LEFT JOIN item_types t ON t.id = b.item_type_id LEFT JOIN collections c ON c.id = b.collection_id "
            "WHERE b.withdrawn_at IS NULL AND b.id > ? ORDER BY b.id LIMIT %1")
            .arg(pageSize);
    return sql;
}

struct Parts {
    QHash<qint64, QList<BookAuthor>> authors;
    QHash<qint64, QStringList> subjects;
    QHash<qint64, QJsonArray> copies;
};

Result<void> readParts(Database &database, qint64 from, qint64 to, Parts &parts)
{
    Statement authors(
        database,
        QStringLiteral("SELECT ba.book_id, a.name, ba.role FROM book_authors ba JOIN authors a ON a.id = ba.author_id "
                       "WHERE ba.book_id > ? AND ba.book_id <= ? ORDER BY ba.book_id, ba.position"));
    Result<void> read = authors.bind(from).bind(to).each([&parts](const Row &row) {
        parts.authors[row.integer(0)] << BookAuthor{row.text(1), row.text(2)};
    });
    Statement subjects(
        database,
        QStringLiteral("SELECT bs.book_id, s.name FROM book_subjects bs JOIN subjects s ON s.id = bs.subject_id "
                       "WHERE bs.book_id > ? AND bs.book_id <= ? ORDER BY bs.book_id, s.name_key"));
    read = read
        ? subjects.bind(from).bind(to).each([&parts](const Row &row) { parts.subjects[row.integer(0)] << row.text(1); })
        : read;
    Statement copies(
        database,
        QStringLiteral(
            "SELECT c.book_id, c.barcode, l.name AS location, c.status, c.acquired_on AS acquired, c.price_minor, "
            "c.condition, c.remarks FROM copies c LEFT JOIN locations l ON l.id = c.location_id "
            "WHERE c.book_id > ? AND c.book_id <= ? ORDER BY c.book_id, c.id"));
    return read ? copies.bind(from).bind(to).each([&parts](const Row &row) {
        QJsonObject copy = objectOf(row);
        copy.remove(QStringLiteral("book_id"));
        parts.copies[row.integer(0)] << copy;
    })
                : read;
}

Result<void> eachBook(Database &database, const TakeRecord &take)
{
    for (qint64 last = 0;;) {
        Statement select(database, bookSql());
        const auto books = select.bind(last).all(objectOf);
        if (!books) {
            return books.problems();
        }
        if (books->isEmpty()) {
            return {};
        }
        const qint64 from = last;
        last = books->constLast().value(QLatin1String("id")).toInteger();
        Parts parts;
        if (const Result<void> read = readParts(database, from, last, parts); !read) {
            return read;
        }
        for (QJsonObject book : *books) {
            const qint64 id = book.take(QStringLiteral("id")).toInteger();
            if (const QString authors = authorsText(parts.authors.value(id)); !authors.isEmpty()) {
                book.insert(QStringLiteral("authors"), authors);
            }
            if (const QStringList subjects = parts.subjects.value(id); !subjects.isEmpty()) {
                book.insert(QStringLiteral("subjects"), subjects.join(QLatin1String("; ")));
            }
            // With hyphens a spreadsheet takes it for text and keeps every digit.
            if (const QString isbn = book.value(QLatin1String("isbn")).toString(); !isbn.isEmpty()) {
                book.insert(QStringLiteral("isbn"), hyphenatedIsbn(isbn));
            }
            book.insert(QStringLiteral("copies"), parts.copies.value(id));
            if (const Result<void> taken = take(book); !taken) {
                return taken;
            }
        }
    }
}

Result<void> eachRow(Database &database, const QString &sql, const TakeRecord &take)
{
    for (qint64 last = 0;;) {
        Statement select(database, sql);
        const auto rows = select.bind(last).all(objectOf);
        if (!rows) {
            return rows.problems();
        }
        if (rows->isEmpty()) {
            return {};
        }
        last = rows->constLast().value(QLatin1String("id")).toInteger();
        for (QJsonObject row : *rows) {
            row.remove(QStringLiteral("id"));
            if (const Result<void> taken = take(row); !taken) {
                return taken;
            }
        }
    }
}

const QString &userSql()
{
    static const QString sql =
        QStringLiteral(
            "SELECT u.id, u.card_number AS card, u.given_name, u.family_name, u.name, u.username AS user_name, u.role, "
            "u.email, u.phone, u.address, u.date_of_birth, u.registered_on AS registered, u.expires_on AS expires, "
            "CASE u.is_active WHEN 1 THEN 'yes' ELSE 'no' END AS active, c.name AS category, g.name AS \"group\", "
            "u.remarks "
            "FROM users u LEFT JOIN user_categories c ON c.id = u.user_category_id LEFT JOIN groups g ON g.id = "
            "u.group_id "
            "WHERE u.erased_at IS NULL AND u.id > ? ORDER BY u.id LIMIT %1")
            .arg(pageSize);
    return sql;
}

const QString &loanSql()
{
    static const QString sql =
        QStringLiteral(
            "SELECT l.id, u.card_number AS card, u.name, c.barcode, b.title, l.loaned_at AS loaned, l.due_on AS due, "
            "l.returned_at AS returned, l.renewals, l.outcome, l.remarks FROM loans l JOIN copies c ON c.id = "
            "l.copy_id "
            "JOIN books b ON b.id = c.book_id LEFT JOIN users u ON u.id = l.user_id WHERE l.id > ? ORDER BY l.id LIMIT "
            "%1")
            .arg(pageSize);
    return sql;
}

} // namespace

Result<void> eachExported(Database &database, Subject subject, const TakeRecord &take)
{
    switch (subject) {
    case Subject::Books: return eachBook(database, take);
    case Subject::Users: return eachRow(database, userSql(), take);
    case Subject::Loans: break;
    }
    return eachRow(database, loanSql(), take);
}

Result<qint64> countExported(Database &database, Subject subject)
{
    switch (subject) {
    case Subject::Books:
        return Statement(database, QStringLiteral("SELECT count(*) FROM books WHERE withdrawn_at IS NULL")).number();
    case Subject::Users:
        return Statement(database, QStringLiteral("SELECT count(*) FROM users WHERE erased_at IS NULL")).number();
    case Subject::Loans: break;
    }
    return Statement(database, QStringLiteral("SELECT count(*) FROM loans")).number();
}
