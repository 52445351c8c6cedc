// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/copyrows.h"

#include "models/database/statement.h"
#include "models/database/transaction.h"
#include "models/values/barcode.h"
#include "models/values/foldedtext.h"

namespace {

const QString columns = QStringLiteral("c.id, c.version, c.book_id, c.barcode, c.location_id, c.item_type_id, "
                                       "c.is_for_loan, c.status, c.acquired_on, c.price_minor, c.condition, c.remarks, "
                                       "c.last_seen_at");

Copy copyOf(const Row &row)
{
    Copy copy;
    copy.id = row.integer(0);
    copy.version = row.integer(1);
    copy.bookId = row.integer(2);
    copy.barcode = row.text(3);
    copy.locationId = row.optionalInteger(4);
    copy.itemTypeId = row.optionalInteger(5);
    copy.isForLoan = row.flag(6);
    copy.status = copyStatusFromStored(row.text(7)).value_or(CopyStatus::InService);
    copy.acquiredOn = row.day(8);
    copy.priceMinor = row.optionalInteger(9);
    copy.condition = row.text(10);
    copy.remarks = row.text(11);
    copy.lastSeenAt = row.moment(12);
    return copy;
}

QString orNull(const QString &text)
{
    const QString clean = cleaned(text);
    return clean.isEmpty() ? QString() : clean;
}

void bindCopy(Statement &statement, const Copy &copy)
{
    statement.bind(cleanedBarcode(copy.barcode))
        .bind(copy.locationId)
        .bind(copy.itemTypeId)
        .bind(copy.isForLoan)
        .bind(toStored(copy.status))
        .bind(copy.acquiredOn)
        .bind(copy.priceMinor)
        .bind(orNull(copy.condition))
        .bind(orNull(copy.remarks));
}

} // namespace

Result<std::optional<Copy>> readCopy(Database &database, qint64 id)
{
    return Statement(database, QStringLiteral("SELECT %1 FROM copies c WHERE c.id = ?").arg(columns))
        .bind(id)
        .first(copyOf);
}

Result<QList<CopyState>> readCopyStates(Database &database, qint64 bookId, bool withBorrower)
{
    Statement statement(database,
                        QStringLiteral("SELECT %1, o.name, a.availability, l.due_on, u.name FROM copies c "
                                       "JOIN copy_availability a ON a.copy_id = c.id "
                                       "LEFT JOIN locations o ON o.id = c.location_id "
                                       "LEFT JOIN loans l ON l.id = a.loan_id "
                                       "LEFT JOIN users u ON u.id = l.user_id WHERE c.book_id = ? ORDER BY c.id")
                            .arg(columns));
    return statement.bind(bookId).all([withBorrower](const Row &row) {
        CopyState state;
        state.copy = copyOf(row);
        state.location = row.text(13);
        state.availability = row.text(14);
        state.dueOn = row.day(15);
        state.borrower = withBorrower ? row.text(16) : QString();
        return state;
    });
}

Result<qint64> insertCopyRow(Transaction &transaction, const Copy &copy)
{
    Statement insert(transaction,
                     QStringLiteral("INSERT INTO copies (barcode, location_id, item_type_id, is_for_loan, "
                                    "status, acquired_on, price_minor, condition, remarks, book_id, "
                                    "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    bindCopy(insert, copy);
    const Result<void> done = insert.bind(copy.bookId).bind(transaction.now()).bind(transaction.now()).run();
    return done ? Result<qint64>(insert.insertedId()) : done.problems();
}

Result<void> updateCopyRow(Transaction &transaction, const Copy &copy)
{
    Statement update(
        transaction,
        QStringLiteral("UPDATE copies SET barcode = ?, location_id = ?, item_type_id = ?, is_for_loan = ?, "
                       "status = ?, acquired_on = ?, price_minor = ?, condition = ?, remarks = ?, "
                       "updated_at = ?, version = version + 1 WHERE id = ?"));
    bindCopy(update, copy);
    return update.bind(transaction.now()).bind(copy.id).run();
}

Result<std::optional<QString>> barcodeHolder(Database &database, const QString &barcode, qint64 ownId)
{
    return Statement(database,
                     QStringLiteral("SELECT b.title FROM copies c JOIN books b ON b.id = c.book_id "
                                    "WHERE c.barcode = ? AND c.id <> ?"))
        .bind(barcode)
        .bind(ownId)
        .first([](const Row &row) { return row.text(0); });
}

Result<QString> nextFreeBarcode(Database &database, const QString &last, const QSet<QString> &used)
{
    QString barcode = last;
    if (barcode.isEmpty()) {
        const auto newest = Statement(database, QStringLiteral("SELECT barcode FROM copies ORDER BY id DESC LIMIT 1"))
                                .first([](const Row &row) { return row.text(0); });
        if (!newest) {
            return newest.problems();
        }
        barcode = newest->value_or(QString());
    }
    while (true) {
        barcode = nextBarcode(barcode);
        const Result<qint64> taken =
            Statement(database,
                      QStringLiteral("SELECT (SELECT count(*) FROM copies WHERE barcode = ?) + "
                                     "(SELECT count(*) FROM users WHERE card_number = ?)"))
                .bind(barcode)
                .bind(barcode)
                .number();
        if (!taken) {
            return taken.problems();
        }
        if (*taken == 0 && !used.contains(barcode)) {
            return barcode;
        }
    }
}
