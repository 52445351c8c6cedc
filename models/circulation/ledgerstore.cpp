// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/ledgerstore.h"

#include "models/accounts/commandgate.h"
#include "models/database/audit.h"
#include "models/database/statement.h"
#include "models/values/clock.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

const QString &table()
{
    static const QString name = QStringLiteral("ledger_entries");
    return name;
}

QString selectWhere(const QString &condition)
{
    return QStringLiteral("SELECT e.id, e.user_id, e.loan_id, e.kind, e.amount_minor, e.method, e.reason, e.note, "
                          "e.refers_to_id, e.receipt_number, e.given_minor, e.entered_by, e.entered_at, e.explanation, "
                          "u.name, w.name, s.name, b.title, c.barcode, l.due_on, e.pays FROM ledger_entries e "
                          "LEFT JOIN users u ON u.id = e.user_id LEFT JOIN users w ON w.id = e.entered_by "
                          "LEFT JOIN stations s ON s.id = e.station_id LEFT JOIN loans l ON l.id = e.loan_id "
                          "LEFT JOIN copies c ON c.id = l.copy_id LEFT JOIN books b ON b.id = c.book_id "
                          "WHERE %1 ORDER BY e.id")
        .arg(condition);
}

LedgerEntry readEntry(const Row &row)
{
    LedgerEntry entry;
    entry.id = row.integer(0);
    entry.userId = row.integer(1);
    entry.loanId = row.integer(2);
    entry.kind = ledgerKindFromStored(row.text(3)).value_or(LedgerKind::Other);
    entry.amountMinor = row.integer(4);
    entry.method = payMethodFromStored(row.text(5));
    entry.reason = row.text(6);
    entry.note = row.text(7);
    entry.refersToId = row.integer(8);
    entry.receiptNumber = row.integer(9);
    entry.givenMinor = row.optionalInteger(10);
    entry.enteredById = row.integer(11);
    entry.enteredAt = row.moment(12);
    entry.explanation = row.text(13);
    entry.userName = row.text(14);
    entry.enteredBy = row.text(15);
    entry.station = row.text(16);
    entry.title = row.text(17);
    entry.barcode = row.text(18);
    entry.dueOn = row.day(19);
    for (const QJsonValue id : QJsonDocument::fromJson(row.text(20).toUtf8()).array()) {
        entry.pays << id.toInteger();
    }
    return entry;
}

std::optional<qint64> orNothing(qint64 id)
{
    return id != 0 ? std::optional(id) : std::nullopt;
}

QString storedIds(const QList<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids) {
        array.append(id);
    }
    return ids.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

} // namespace

Result<QList<LedgerEntry>> ledger::entriesOf(Database &database, qint64 userId)
{
    Statement select(database, selectWhere(QStringLiteral("e.user_id = ?")));
    return select.bind(userId).all(readEntry);
}

Result<QList<LedgerEntry>> ledger::entriesBetween(Database &database, const QDateTime &from, const QDateTime &to)
{
    Statement select(database, selectWhere(QStringLiteral("e.entered_at >= ? AND e.entered_at < ?")));
    return select.bind(toStoredMoment(from)).bind(toStoredMoment(to)).all(readEntry);
}

Result<std::optional<LedgerEntry>> ledger::entry(Database &database, qint64 id)
{
    Statement select(database, selectWhere(QStringLiteral("e.id = ?")));
    return select.bind(id).first(readEntry);
}

Result<QList<LedgerEntry>> ledger::entriesOfLoan(Database &database, qint64 loanId)
{
    Statement select(database, selectWhere(QStringLiteral("e.loan_id = ?")));
    return select.bind(loanId).all(readEntry);
}

Result<qint64> ledger::owed(Database &database, qint64 userId)
{
    Statement sum(database,
                  QStringLiteral("SELECT coalesce(sum(amount_minor), 0) FROM ledger_entries WHERE user_id = ?"));
    return sum.bind(userId).number();
}

Result<qint64> ledger::nextReceipt(Database &database, int year)
{
    Statement last(database,
                   QStringLiteral("SELECT max(receipt_number) FROM ledger_entries "
                                  "WHERE receipt_number >= ? AND receipt_number < ?"));
    const Result<qint64> found = last.bind(firstReceiptOf(year)).bind(firstReceiptOf(year + 1)).number();
    if (!found) {
        return found;
    }
    return *found == 0 ? firstReceiptOf(year) : *found + 1;
}

Result<LedgerEntry> ledger::add(Transaction &transaction, const CommandGate &gate, LedgerEntry entry, bool withReceipt)
{
    if (withReceipt) {
        const Result<qint64> number = nextReceipt(transaction.database(), gate.clock().today().year());
        if (!number) {
            return number.problems();
        }
        entry.receiptNumber = *number;
    }
    entry.enteredById = transaction.stamp().actorId;
    entry.enteredAt = fromStoredMoment(transaction.now());
    Statement insert(
        transaction,
        QStringLiteral("INSERT INTO ledger_entries (user_id, loan_id, kind, amount_minor, method, reason, note, "
                       "refers_to_id, receipt_number, given_minor, station_id, explanation, pays, entered_by, "
                       "entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(orNothing(entry.userId)).bind(orNothing(entry.loanId)).bind(toStored(entry.kind));
    insert.bind(entry.amountMinor).bind(entry.method ? toStored(*entry.method) : QString());
    insert.bind(orNull(entry.reason)).bind(orNull(entry.note)).bind(orNothing(entry.refersToId));
    insert.bind(orNothing(entry.receiptNumber)).bind(entry.givenMinor).bind(orNothing(transaction.stamp().stationId));
    insert.bind(orNull(entry.explanation))
        .bind(storedIds(entry.pays))
        .bind(orNothing(entry.enteredById))
        .bind(transaction.now());
    if (const Result<void> done = insert.run(); !done) {
        return done.problems();
    }
    entry.id = insert.insertedId();
    const Result<std::optional<Image>> image = imageOf(transaction.database(), table(), entry.id);
    if (!image) {
        return image.problems();
    }
    const Result<void> recorded = record(transaction, table(), entry.id, std::nullopt, *image);
    return recorded ? Result<LedgerEntry>(entry) : recorded.problems();
}
