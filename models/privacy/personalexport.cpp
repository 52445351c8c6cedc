// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/audit.h"
#include "models/database/statement.h"
#include "models/privacy/personaldataservice.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

/// The rows of a statement as objects named after its columns.
Result<QJsonArray> listOf(Database &database, const QString &sql, qint64 userId)
{
    QJsonArray list;
    Statement select(database, sql);
    const Result<void> read = select.bind(userId).each([&list](const Row &row) {
        QJsonObject object;
        for (int column = 0; column < row.count(); ++column) {
            if (!row.isNull(column)) {
                object.insert(row.name(column), QJsonValue::fromVariant(row.value(column)));
            }
        }
        list.append(object);
    });
    return read ? Result<QJsonArray>(list) : read.problems();
}

struct Part {
    const char *name;
    const char *sql;
};

constexpr Part parts[] = {
    {"user",
     "SELECT u.card_number, u.name, u.given_name, u.family_name, u.username, u.role, k.name AS category, g.name AS "
     "\"group\", "
     "s.name AS guarantor, u.email, u.phone, u.address, u.date_of_birth, u.registered_on, u.expires_on, u.is_active, "
     "u.block_reason, u.language, u.remarks, u.last_signed_in_at, u.created_at, u.updated_at FROM users u "
     "LEFT JOIN user_categories k ON k.id = u.user_category_id LEFT JOIN groups g ON g.id = u.group_id "
     "LEFT JOIN users s ON s.id = u.guarantor_id WHERE u.id = ?"},
    {"notes", "SELECT text, created_at, updated_at FROM user_notes WHERE user_id = ? ORDER BY id"},
    {"loans",
     "SELECT b.title, c.barcode, l.loaned_at, l.due_on, l.due_at, l.returned_at, l.renewals, l.outcome, l.claimed_at, "
     "l.claimed_note, l.remarks FROM loans l JOIN copies c ON c.id = l.copy_id JOIN books b ON b.id = c.book_id "
     "WHERE l.user_id = ? ORDER BY l.id"},
    {"holds",
     "SELECT b.title, h.status, h.placed_at, h.ready_at, h.pickup_by_on, h.suspended_until_on, h.copies_wanted FROM "
     "holds h "
     "JOIN books b ON b.id = h.book_id WHERE h.user_id = ? ORDER BY h.id"},
    {"charges_and_payments",
     "SELECT e.id, e.kind, e.amount_minor, e.method, e.reason, e.refers_to_id, e.receipt_number, e.entered_at, "
     "b.title FROM ledger_entries e LEFT JOIN loans l ON l.id = e.loan_id LEFT JOIN copies c ON c.id = l.copy_id "
     "LEFT JOIN books b ON b.id = c.book_id WHERE e.user_id = ? ORDER BY e.id"},
    {"notices",
     "SELECT kind, channel, state, address, subject, body, sent_at FROM notices WHERE user_id = ? ORDER BY id"},
};

/// What was changed and when, without by whom and without what belongs to others.
Result<QJsonArray> changesOf(Database &database, qint64 userId)
{
    QJsonArray list;
    Statement select(database,
                     QStringLiteral("SELECT l.recorded_at, l.command, i.before, i.after FROM audit_log l "
                                    "JOIN audit_images i ON i.seq = l.seq WHERE l.entity = 'users' AND l.entity_id = ? "
                                    "ORDER BY l.seq"));
    const Result<void> read = select.bind(userId).each([&list](const Row &row) {
        const QJsonObject before = QJsonDocument::fromJson(row.text(2).toUtf8()).object();
        const QJsonObject after = QJsonDocument::fromJson(row.text(3).toUtf8()).object();
        QJsonObject changed;
        const QStringList names = before.keys() + after.keys();
        for (const QString &name : names) {
            if (before.value(name) != after.value(name) && !name.contains(QLatin1String("password"))) {
                changed.insert(name,
                               QJsonObject{{QStringLiteral("before"), before.value(name)},
                                           {QStringLiteral("after"), after.value(name)}});
            }
        }
        list.append(QJsonObject{{QStringLiteral("at"), row.text(0)},
                                {QStringLiteral("what"), row.text(1)},
                                {QStringLiteral("changed"), changed}});
    });
    return read ? Result<QJsonArray>(list) : read.problems();
}

} // namespace

Result<QJsonObject> PersonalDataService::exportOf(qint64 userId)
{
    Result<Transaction> transaction = m_gate.begin(Command::ExportUser);
    if (!transaction) {
        return transaction.problems();
    }
    Database &database = transaction->database();
    QJsonObject all{{QStringLiteral("format"), QStringLiteral("carrel-person")},
                    {QStringLiteral("version"), 1},
                    {QStringLiteral("exported_at"), transaction->now()}};
    for (const Part &part : parts) {
        const Result<QJsonArray> rows = listOf(database, QString::fromLatin1(part.sql), userId);
        if (!rows) {
            return rows.problems();
        }
        const QString name = QString::fromLatin1(part.name);
        if (name == QLatin1String("user")) {
            if (rows->isEmpty()) {
                return Problem{{}, QStringLiteral("privacy.noSuchUser"), {}};
            }
            all.insert(name, rows->first());
        } else {
            all.insert(name, *rows);
        }
    }
    const Result<QJsonArray> changes = changesOf(database, userId);
    if (!changes) {
        return changes.problems();
    }
    all.insert(QStringLiteral("changes"), *changes);
    if (const Result<void> noted = record(*transaction, QStringLiteral("users"), userId, std::nullopt, std::nullopt);
        !noted) {
        return noted.problems();
    }
    const Result<void> committed = transaction->commit();
    return committed ? Result<QJsonObject>(all) : committed.problems();
}
