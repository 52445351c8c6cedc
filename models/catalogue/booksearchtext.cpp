// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/bookrows.h"
#include "models/database/searchtext.h"
#include "models/database/statement.h"
#include "models/database/transaction.h"
#include "models/values/foldedtext.h"
#include "models/values/isbn.h"
#include "models/values/personname.h"

namespace {

/// Adds the second column of each row to the text of the book in the first.
Result<void> gather(Database &database, const QString &sql, qint64 from, qint64 to, QHash<qint64, QString> &texts)
{
    return Statement(database, sql).bind(from).bind(to).each([&](const Row &row) {
        QString &text = texts[row.integer(0)];
        for (int column = 1; column < row.count(); ++column) {
            if (!row.isNull(column)) {
                text += row.text(column) + QLatin1Char(' ');
            }
        }
    });
}

} // namespace

Result<QHash<qint64, QString>> searchTextsOf(Database &database, qint64 from, qint64 to)
{
    QHash<qint64, QString> texts;
    const QString ofBooks = QStringLiteral(
        "SELECT b.id, b.title, b.subtitle, b.call_number, b.isbn_as_printed, p.name, s.name FROM books b "
        "LEFT JOIN publishers p ON p.id = b.publisher_id LEFT JOIN series s ON s.id = b.series_id "
        "WHERE b.id BETWEEN ? AND ?");
    const QString ofAuthors = QStringLiteral("SELECT ba.book_id, a.name FROM book_authors ba "
                                             "JOIN authors a ON a.id = ba.author_id WHERE ba.book_id BETWEEN ? AND ? "
                                             "ORDER BY ba.book_id, ba.position");
    const QString ofSubjects =
        QStringLiteral("SELECT bs.book_id, s.name FROM book_subjects bs "
                       "JOIN subjects s ON s.id = bs.subject_id WHERE bs.book_id BETWEEN ? AND ?");
    for (const QString &sql : {ofBooks, ofAuthors, ofSubjects}) {
        if (const Result<void> done = gather(database, sql, from, to, texts); !done) {
            return done.problems();
        }
    }
    // A number is found by either of its forms.
    const auto numbers =
        Statement(database,
                  QStringLiteral("SELECT book_id, kind, value FROM book_identifiers WHERE book_id BETWEEN ? AND ?"))
            .bind(from)
            .bind(to)
            .each([&](const Row &row) {
                QString &text = texts[row.integer(0)];
                text += row.text(2) + QLatin1Char(' ');
                if (row.text(1) == QLatin1String("isbn")) {
                    if (const Result<Isbn> isbn = Isbn::parse(row.text(2))) {
                        text += isbn->tenDigits().value_or(QString()) + QLatin1Char(' ');
                    }
                }
            });
    if (!numbers) {
        return numbers.problems();
    }
    for (QString &text : texts) {
        text = folded(text);
    }
    return texts;
}

Result<void> renewSearchText(Transaction &transaction, qint64 id)
{
    const auto texts = searchTextsOf(transaction.database(), id, id);
    return texts ? writeSearchText(transaction, SearchSubject::Books, id, texts->value(id))
                 : Result<void>(texts.problems());
}

Result<void> renewAuthorsKey(Transaction &transaction, qint64 id)
{
    const auto keys = Statement(transaction,
                                QStringLiteral("SELECT a.sort_key FROM book_authors ba JOIN authors a "
                                               "ON a.id = ba.author_id WHERE ba.book_id = ? ORDER BY ba.position"))
                          .bind(id)
                          .all([](const Row &row) { return row.text(0); });
    if (!keys) {
        return keys.problems();
    }
    const QString key = keys->join(QLatin1String("; "));
    return Statement(transaction, QStringLiteral("UPDATE books SET authors_key = ? WHERE id = ?"))
        .bind(key.isNull() ? QStringLiteral("") : key)
        .bind(id)
        .run();
}

Result<QString> authorsKeyOf(Database &database, const QList<BookAuthor> &authors)
{
    QStringList keys;
    for (const BookAuthor &author : authors) {
        const auto kept = Statement(database, QStringLiteral("SELECT sort_key FROM authors WHERE name_key = ?"))
                              .bind(lookupKey(author.name))
                              .first([](const Row &row) { return row.text(0); });
        if (!kept) {
            return kept.problems();
        }
        keys << (*kept ? **kept : lookupKey(sortedName(author.name)));
    }
    return keys.join(QLatin1String("; "));
}

Result<QList<qint64>> booksWith(Database &database, LookupKind kind, qint64 lookupId)
{
    QString sql;
    for (const LookupReference &reference : rulesOf(kind).references) {
        if (reference.table == QLatin1String("books")) {
            sql = QStringLiteral("SELECT id FROM books WHERE %1 = ? ORDER BY id").arg(reference.column);
        } else if (reference.table.startsWith(QLatin1String("book_"))) {
            sql = QStringLiteral("SELECT DISTINCT book_id FROM %1 WHERE %2 = ? ORDER BY book_id")
                      .arg(reference.table, reference.column);
        }
    }
    if (sql.isEmpty()) {
        return QList<qint64>();
    }
    return Statement(database, sql).bind(lookupId).all([](const Row &row) { return row.integer(0); });
}

Result<void> replaceLookup(Transaction &transaction, qint64 bookId, LookupKind kind, qint64 from, qint64 into)
{
    for (const LookupReference &reference : rulesOf(kind).references) {
        const bool isOwnTable = reference.table.startsWith(QLatin1String("book_"));
        if (!isOwnTable && reference.table != QLatin1String("books")) {
            continue;
        }
        const QString book = isOwnTable ? QStringLiteral("book_id") : QStringLiteral("id");
        if (isOwnTable) {
            // A book that has both names keeps the one that stays.
            Statement twice(transaction,
                            QStringLiteral("DELETE FROM %1 WHERE book_id = ? AND %2 = ? AND EXISTS (SELECT 1 "
                                           "FROM %1 o WHERE o.book_id = ? AND o.%2 = ?)")
                                .arg(reference.table, reference.column));
            if (const auto done = twice.bind(bookId).bind(from).bind(bookId).bind(into).run(); !done) {
                return done;
            }
        }
        Statement update(transaction,
                         QStringLiteral("UPDATE %1 SET %2 = ? WHERE %3 = ? AND %2 = ?")
                             .arg(reference.table, reference.column, book));
        if (const auto done = update.bind(into).bind(bookId).bind(from).run(); !done) {
            return done;
        }
    }
    return Statement(transaction, QStringLiteral("UPDATE books SET version = version + 1, updated_at = ? WHERE id = ?"))
        .bind(transaction.now())
        .bind(bookId)
        .run();
}
