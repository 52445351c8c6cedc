// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/bookrows.h"

#include "models/catalogue/bookparts.h"
#include "models/database/searchtext.h"
#include "models/database/statement.h"
#include "models/database/transaction.h"
#include "models/lookups/lookupservice.h"
#include "models/values/callnumber.h"

namespace {

const QString columnList = QStringLiteral(
    "title, subtitle, isbn, isbn_as_printed, publication_year, publisher_id, series_id, series_number, language, "
    "edition, pages, item_type_id, collection_id, classification, call_number, summary, title_key, call_number_key");

QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

Result<std::optional<qint64>> idOfName(Transaction &transaction, LookupKind kind, const QString &name)
{
    if (name.isEmpty()) {
        return std::optional<qint64>();
    }
    const Result<qint64> id = LookupService::findOrAdd(transaction, kind, name);
    return id ? Result<std::optional<qint64>>(std::optional<qint64>(*id)) : id.problems();
}

/// Binds the columns of columnList.
Result<void> bindBook(Transaction &transaction, Statement &statement, const Book &book)
{
    const auto publisher = idOfName(transaction, LookupKind::Publishers, book.publisher);
    const auto series = idOfName(transaction, LookupKind::Series, book.series);
    if (!publisher || !series) {
        return publisher ? series.problems() : publisher.problems();
    }
    statement.bind(book.title)
        .bind(orNull(book.subtitle))
        .bind(orNull(book.isbn))
        .bind(orNull(book.isbnAsPrinted))
        .bind(book.publicationYear)
        .bind(*publisher)
        .bind(*series)
        .bind(orNull(book.seriesNumber))
        .bind(orNull(book.language))
        .bind(orNull(book.edition))
        .bind(book.pages)
        .bind(book.itemTypeId)
        .bind(book.collectionId)
        .bind(orNull(book.classification))
        .bind(orNull(book.callNumber))
        .bind(orNull(book.summary))
        .bind(titleKey(book.title, book.language))
        .bind(orNull(callNumberKey(book.callNumber)));
    return {};
}

QString keyOf(const BookParts &parts)
{
    return parts.authorsKey.isNull() ? QStringLiteral("") : parts.authorsKey;
}

bool hasSameParts(const Book &a, const Book &b)
{
    return a.isbn == b.isbn && a.identifiers == b.identifiers && a.authors == b.authors && a.subjects == b.subjects;
}

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1String(", "));
}

} // namespace

Result<std::optional<Book>> readBook(Database &database, qint64 id)
{
    Statement statement(database,
                        QStringLiteral("SELECT b.id, b.version, b.title, b.subtitle, b.isbn, b.isbn_as_printed, "
                                       "b.publication_year, p.name, s.name, b.series_number, b.language, b.edition, "
                                       "b.pages, b.item_type_id, b.collection_id, b.classification, b.call_number, "
                                       "b.summary, b.withdrawn_at, b.updated_at FROM books b "
                                       "LEFT JOIN publishers p ON p.id = b.publisher_id "
                                       "LEFT JOIN series s ON s.id = b.series_id WHERE b.id = ?"));
    auto found = statement.bind(id).first([](const Row &row) {
        Book book;
        book.id = row.integer(0);
        book.version = row.integer(1);
        book.title = row.text(2);
        book.subtitle = row.text(3);
        book.isbn = row.text(4);
        book.isbnAsPrinted = row.text(5);
        book.publicationYear = row.optionalInt(6);
        book.publisher = row.text(7);
        book.series = row.text(8);
        book.seriesNumber = row.text(9);
        book.language = row.text(10);
        book.edition = row.text(11);
        book.pages = row.optionalInt(12);
        book.itemTypeId = row.optionalInteger(13);
        book.collectionId = row.optionalInteger(14);
        book.classification = row.text(15);
        book.callNumber = row.text(16);
        book.summary = row.text(17);
        book.withdrawnAt = row.moment(18);
        book.updatedAt = row.moment(19);
        return book;
    });
    if (found && *found) {
        if (const Result<void> done = readBookParts(database, **found); !done) {
            return done.problems();
        }
    }
    return found;
}

Result<qint64> insertBookRows(Transaction &transaction, const Book &book)
{
    const Result<BookParts> parts = resolveParts(transaction, book);
    if (!parts) {
        return parts.problems();
    }
    Statement insert(transaction,
                     QStringLiteral("INSERT INTO books (%1, authors_key, created_at, updated_at) VALUES (%2)")
                         .arg(columnList, marks(21)));
    if (const Result<void> bound = bindBook(transaction, insert, book); !bound) {
        return bound.problems();
    }
    insert.bind(keyOf(*parts));
    if (const Result<void> done = insert.bind(transaction.now()).bind(transaction.now()).run(); !done) {
        return done.problems();
    }
    const qint64 id = insert.insertedId();
    const Result<void> done = writeParts(transaction, id, *parts);
    return done ? Result<qint64>(id) : done.problems();
}

Result<void> updateBookRows(Transaction &transaction, const Book &before, const Book &book)
{
    static const QString settings = [] {
        QStringList each = columnList.split(QLatin1String(", "));
        for (QString &column : each) {
            column += QLatin1String(" = ?");
        }
        return each.join(QLatin1String(", "));
    }();
    Statement update(
        transaction,
        QStringLiteral("UPDATE books SET %1, updated_at = ?, version = version + 1 WHERE id = ?").arg(settings));
    if (const Result<void> bound = bindBook(transaction, update, book); !bound) {
        return bound;
    }
    if (const Result<void> done = update.bind(transaction.now()).bind(book.id).run(); !done) {
        return done;
    }
    if (hasSameParts(before, book)) {
        return {};
    }
    const Result<BookParts> parts = resolveParts(transaction, book);
    if (!parts) {
        return parts.problems();
    }
    Statement key(transaction, QStringLiteral("UPDATE books SET authors_key = ? WHERE id = ?"));
    if (const Result<void> done = key.bind(keyOf(*parts)).bind(book.id).run(); !done) {
        return done;
    }
    const Result<void> cleared = clearParts(transaction, book.id);
    return cleared ? writeParts(transaction, book.id, *parts) : cleared;
}

Result<void> deleteBookRows(Transaction &transaction, qint64 id)
{
    if (const Result<void> done = clearParts(transaction, id); !done) {
        return done;
    }
    for (const auto &sql : {QStringLiteral("DELETE FROM book_covers WHERE book_id = ?"),
                            QStringLiteral("DELETE FROM book_sources WHERE book_id = ?")}) {
        if (const Result<void> done = Statement(transaction, sql).bind(id).run(); !done) {
            return done;
        }
    }
    if (const Result<void> done = removeSearchText(transaction, SearchSubject::Books, id); !done) {
        return done;
    }
    return Statement(transaction, QStringLiteral("DELETE FROM books WHERE id = ?")).bind(id).run();
}

Result<std::optional<Image>> bookImage(Database &database, qint64 id)
{
    static const QStringList derived{QStringLiteral("title_key"), QStringLiteral("call_number_key"),
                                     QStringLiteral("authors_key")};
    Result<std::optional<Image>> image = imageOf(database, QStringLiteral("books"), id, derived);
    if (!image || !*image) {
        return image;
    }
    const Result<void> done = addPartsTo(database, id, **image);
    return done ? image : Result<std::optional<Image>>(done.problems());
}

Result<void> recordBook(Transaction &transaction, qint64 id, const std::optional<Image> &before)
{
    const auto after = bookImage(transaction.database(), id);
    return after ? record(transaction, QStringLiteral("books"), id, before, *after) : Result<void>(after.problems());
}

Result<void> writeBookImage(Transaction &transaction, qint64 id, const Image &image)
{
    Image row = image;
    const BookParts parts = partsFrom(row);
    const QString title = row.value(QLatin1String("title")).toString();
    row.insert(QStringLiteral("title_key"), titleKey(title, row.value(QLatin1String("language")).toString()));
    const QString callKey = callNumberKey(row.value(QLatin1String("call_number")).toString());
    row.insert(QStringLiteral("call_number_key"), callKey.isEmpty() ? QJsonValue() : QJsonValue(callKey));
    row.remove(QStringLiteral("id"));
    row.insert(QStringLiteral("updated_at"), transaction.now());
    const QStringList columns = row.keys();

    const Result<qint64> exists =
        Statement(transaction, QStringLiteral("SELECT count(*) FROM books WHERE id = ?")).bind(id).number();
    if (!exists) {
        return exists.problems();
    }
    const QString sql = *exists > 0 ? QStringLiteral("UPDATE books SET %1 = ?, version = version + 1 WHERE id = ?")
                                          .arg(columns.join(QLatin1String(" = ?, ")))
                                    : QStringLiteral("INSERT INTO books (%1, id) VALUES (%2)")
                                          .arg(columns.join(QLatin1String(", ")), marks(columns.size() + 1));
    Statement statement(transaction, sql);
    for (const QString &column : columns) {
        statement.bind(toColumnValue(row.value(column)));
    }
    if (const Result<void> done = statement.bind(id).run(); !done) {
        return done;
    }
    if (const Result<void> cleared = clearParts(transaction, id); !cleared) {
        return cleared;
    }
    if (const Result<void> written = writeParts(transaction, id, parts); !written) {
        return written;
    }
    if (const Result<void> renewed = renewAuthorsKey(transaction, id); !renewed) {
        return renewed;
    }
    return renewSearchText(transaction, id);
}
