// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/bookrows.h"
#include "models/catalogue/bookservice.h"
#include "models/database/statement.h"

namespace {

Problem refused(const char *reason, const Book &book, qint64 count)
{
    return {{}, QLatin1String("book.") + QLatin1String(reason), {book.title, QString::number(count)}};
}

Result<qint64> count(Transaction &transaction, const QString &sql, qint64 bookId)
{
    return Statement(transaction, sql).bind(bookId).number();
}

/// Sets withdrawn_at and moves the copies from one status to another, recording each.
Result<void> setWithdrawn(Transaction &transaction, const Book &book, const QString &moment, const QString &copiesFrom,
                          const QString &copiesTo)
{
    const auto before = bookImage(transaction.database(), book.id);
    if (!before) {
        return before.problems();
    }
    Statement update(transaction,
                     QStringLiteral("UPDATE books SET withdrawn_at = ?, updated_at = ?, "
                                    "version = version + 1 WHERE id = ?"));
    if (const auto done = update.bind(moment).bind(transaction.now()).bind(book.id).run(); !done) {
        return done;
    }
    if (const auto done = recordBook(transaction, book.id, *before); !done) {
        return done;
    }
    const auto copies = Statement(transaction, QStringLiteral("SELECT id FROM copies WHERE book_id = ? AND status = ?"))
                            .bind(book.id)
                            .bind(copiesFrom)
                            .all([](const Row &row) { return row.integer(0); });
    if (!copies) {
        return copies.problems();
    }
    const QString table = QStringLiteral("copies");
    for (const qint64 copy : *copies) {
        const auto image = imageOf(transaction.database(), table, copy);
        if (!image) {
            return image.problems();
        }
        Statement move(transaction,
                       QStringLiteral("UPDATE copies SET status = ?, updated_at = ?, version = version + 1 "
                                      "WHERE id = ?"));
        if (const auto done = move.bind(copiesTo).bind(transaction.now()).bind(copy).run(); !done) {
            return done;
        }
        const auto after = imageOf(transaction.database(), table, copy);
        if (!after) {
            return after.problems();
        }
        if (const auto done = record(transaction, table, copy, *image, *after); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

Result<void> BookService::withdraw(const QList<qint64> &ids)
{
    return forEach(Command::EditBook, ids, [](Transaction &transaction, const Book &book) -> Result<void> {
        const Result<qint64> out =
            count(transaction,
                  QStringLiteral("SELECT count(*) FROM copies c JOIN loans l ON l.copy_id = c.id "
                                 "AND l.returned_at IS NULL WHERE c.book_id = ?"),
                  book.id);
        if (!out) {
            return out.problems();
        }
        if (*out > 0) {
            return refused("onLoan", book, *out);
        }
        if (book.withdrawnAt.isValid()) {
            return {};
        }
        return setWithdrawn(transaction, book, transaction.now(), QStringLiteral("in_service"),
                            QStringLiteral("withdrawn"));
    });
}

Result<void> BookService::restore(const QList<qint64> &ids)
{
    return forEach(Command::EditBook, ids, [](Transaction &transaction, const Book &book) -> Result<void> {
        if (!book.withdrawnAt.isValid()) {
            return {};
        }
        return setWithdrawn(transaction, book, QString(), QStringLiteral("withdrawn"), QStringLiteral("in_service"));
    });
}

Result<void> BookService::remove(const QList<qint64> &ids)
{
    return forEach(Command::DeleteBook, ids, [](Transaction &transaction, const Book &book) -> Result<void> {
        const Result<qint64> copies =
            count(transaction, QStringLiteral("SELECT count(*) FROM copies WHERE book_id = ?"), book.id);
        if (!copies) {
            return copies.problems();
        }
        if (*copies > 0) {
            return refused("hasCopies", book, *copies);
        }
        const Result<qint64> holds =
            count(transaction, QStringLiteral("SELECT count(*) FROM holds WHERE book_id = ?"), book.id);
        if (!holds) {
            return holds.problems();
        }
        if (*holds > 0) {
            return refused("hasHolds", book, *holds);
        }
        const auto before = bookImage(transaction.database(), book.id);
        if (!before) {
            return before.problems();
        }
        if (const auto done = deleteBookRows(transaction, book.id); !done) {
            return done;
        }
        return record(transaction, QStringLiteral("books"), book.id, *before, std::nullopt);
    });
}
