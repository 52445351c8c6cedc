// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/personaldataservice.h"

#include "models/database/audit.h"
#include "models/database/auditimages.h"
#include "models/database/cleaning.h"
#include "models/database/searchtext.h"
#include "models/database/statement.h"

namespace {

/// Runs one statement about a user.
Result<void> runFor(Transaction &transaction, const QString &sql, const QVariant &value)
{
    Statement statement(transaction, sql);
    return statement.bind(value).run();
}

/// The rows of a table that refer to a user.
Result<QList<qint64>> rowsOf(Database &database, const QString &table, qint64 userId)
{
    Statement select(database, QStringLiteral("SELECT id FROM %1 WHERE user_id = ?").arg(table));
    return select.bind(userId).all([](const Row &row) { return row.integer(0); });
}

/// An entry that says that rows changed, without saying how: their values are what is to be forgotten.
Result<void> noteRows(Transaction &transaction, const QString &table, const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        if (const Result<void> noted = record(transaction, table, id, std::nullopt, std::nullopt); !noted) {
            return noted;
        }
    }
    return {};
}

struct Step {
    const char *table;
    const char *sql; ///< with one `?` for the user
};

/// In this order, for the references between them.
constexpr Step steps[] = {
    {"user_notes", "DELETE FROM user_notes WHERE user_id = ?"},
    {"holds", "DELETE FROM holds WHERE user_id = ?"},
    {"loans",
     "UPDATE loans SET user_id = NULL, remarks = NULL, claimed_note = NULL, due_explanation = NULL, "
     "version = version + 1 WHERE user_id = ?"},
    {"ledger_entries", "UPDATE ledger_entries SET user_id = NULL, reason = NULL, note = NULL WHERE user_id = ?"},
    {"saved_views", "DELETE FROM saved_views WHERE user_id = ?"},
};

/// What has no number of its own.
constexpr const char *others[] = {
    "DELETE FROM notice_items WHERE notice_id IN (SELECT id FROM notices WHERE user_id = ?)",
    "DELETE FROM notices WHERE user_id = ?",
    "DELETE FROM user_photos WHERE user_id = ?",
    "DELETE FROM sign_in_attempts WHERE username_key = (SELECT username_key FROM users WHERE id = ?)",
};

constexpr const char *blank =
    "UPDATE users SET given_name = NULL, family_name = NULL, name = NULL, name_key = NULL, username = NULL, "
    "username_key = NULL, password_hash = NULL, password_changed_at = NULL, password_expires_at = NULL, role = "
    "'member', "
    "role_expires_on = NULL, user_category_id = NULL, group_id = NULL, guarantor_id = NULL, email = NULL, phone = "
    "NULL, "
    "address = NULL, date_of_birth = NULL, registered_on = NULL, expires_on = NULL, is_active = 0, block_reason = "
    "NULL, "
    "language = NULL, remarks = NULL, last_signed_in_at = NULL, forgets_loans = NULL, erased_at = ?, updated_at = ?, "
    "version = version + 1 "
    "WHERE id = ?";

Result<QStringList> wordsOf(Database &database, qint64 userId)
{
    Statement select(database,
                     QStringLiteral("SELECT name, given_name, family_name, email, phone FROM users WHERE id = ?"));
    const auto words = select.bind(userId).first([](const Row &row) {
        QStringList found{row.text(0), row.text(3), row.text(4)};
        if (!row.text(1).isEmpty() && !row.text(2).isEmpty()) {
            found << row.text(2) + QStringLiteral(", ") + row.text(1);
        }
        found.removeAll(QString());
        return found;
    });
    return words ? Result<QStringList>(words->value_or(QStringList())) : words.problems();
}

Result<void> unlinkDependants(Transaction &transaction, qint64 userId)
{
    Statement select(transaction, QStringLiteral("SELECT id FROM users WHERE guarantor_id = ?"));
    const auto dependants = select.bind(userId).all([](const Row &row) { return row.integer(0); });
    if (!dependants) {
        return dependants.problems();
    }
    const Result<void> unlinked = runFor(
        transaction,
        QStringLiteral("UPDATE users SET guarantor_id = NULL, version = version + 1 WHERE guarantor_id = ?"), userId);
    return unlinked ? noteRows(transaction, QStringLiteral("users"), *dependants) : unlinked;
}

} // namespace

PersonalDataService::PersonalDataService(CommandGate &gate) : m_gate(gate) { }

Result<PersonalData> PersonalDataService::read(Database &database, qint64 userId) const
{
    PersonalData data;
    Statement user(database,
                   QStringLiteral("SELECT name, card_number, erased_at, username, "
                                  "(SELECT count(*) FROM user_notes n WHERE n.user_id = u.id), (SELECT count(*) FROM "
                                  "loans l WHERE l.user_id = u.id), "
                                  "(SELECT count(*) FROM holds h WHERE h.user_id = u.id), (SELECT count(*) FROM "
                                  "ledger_entries e WHERE e.user_id = u.id), "
                                  "(SELECT count(*) FROM notices s WHERE s.user_id = u.id), (SELECT count(*) FROM "
                                  "users d WHERE d.guarantor_id = u.id), "
                                  "(SELECT coalesce(sum(e.amount_minor), 0) FROM ledger_entries e WHERE e.user_id = "
                                  "u.id), u.forgets_loans FROM users u WHERE u.id = ?"));
    bool isThere = false;
    const Result<void> found = user.bind(userId).each([&](const Row &row) {
        isThere = true;
        data.userId = userId;
        data.name = row.text(0);
        data.card = row.text(1);
        data.isErased = !row.isNull(2);
        data.forgetsLoans = row.flag(11);
        data.notes = row.optionalInt(4).value_or(0);
        data.loans = row.optionalInt(5).value_or(0);
        data.holds = row.optionalInt(6).value_or(0);
        data.ledgerEntries = row.optionalInt(7).value_or(0);
        data.notices = row.optionalInt(8).value_or(0);
        data.dependants = row.optionalInt(9).value_or(0);
        if (row.integer(10) != 0) {
            OpenMatter money;
            money.kind = OpenMatter::Kind::Money;
            money.amountMinor = row.integer(10);
            data.open << money;
        }
        if (!row.isNull(3)) {
            OpenMatter account;
            account.kind = OpenMatter::Kind::Account;
            account.title = row.text(3);
            data.open << account;
        }
    });
    if (!found) {
        return found.problems();
    }
    if (!isThere) {
        return Problem{{}, QStringLiteral("privacy.noSuchUser"), {}};
    }
    Statement loans(database,
                    QStringLiteral("SELECT l.id, b.title, l.due_on FROM loans l JOIN copies c ON c.id = l.copy_id "
                                   "JOIN books b ON b.id = c.book_id WHERE l.user_id = ? AND l.returned_at IS NULL "
                                   "ORDER BY l.due_on, l.id"));
    Statement holds(
        database,
        QStringLiteral("SELECT h.id, b.title, h.pickup_by_on FROM holds h JOIN books b ON b.id = h.book_id "
                       "WHERE h.user_id = ? AND h.status IN ('waiting', 'suspended', 'ready') ORDER BY h.id"));
    for (const OpenMatter::Kind kind : {OpenMatter::Kind::Loan, OpenMatter::Kind::Hold}) {
        Statement &select = kind == OpenMatter::Kind::Loan ? loans : holds;
        const Result<void> open = select.bind(userId).each([&](const Row &row) {
            OpenMatter matter;
            matter.kind = kind;
            matter.id = row.integer(0);
            matter.title = row.text(1);
            matter.dueOn = row.day(2);
            data.open << matter;
        });
        if (!open) {
            return open.problems();
        }
    }
    return data;
}

Result<PersonalData> PersonalDataService::dataOf(qint64 userId) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ExportUser); !allowed) {
        return allowed.problems();
    }
    Result<PersonalData> data = read(m_gate.database(), userId);
    if (!data) {
        return data;
    }
    const Result<QStringList> words = wordsOf(m_gate.database(), userId);
    if (!words) {
        return words.problems();
    }
    const Result<QList<qint64>> images = auditimages::ofUser(m_gate.database(), userId, *words);
    if (!images) {
        return images.problems();
    }
    data->auditImages = static_cast<int>(images->size());
    return data;
}

Result<void> PersonalDataService::setForgetsLoans(qint64 userId, bool forgets)
{
    const QString table = QStringLiteral("users");
    Result<Transaction> transaction = m_gate.begin(Command::EditUser);
    if (!transaction) {
        return transaction.problems();
    }
    const Result<std::optional<Image>> before = imageOf(transaction->database(), table, userId);
    if (!before) {
        return before.problems();
    }
    Statement update(
        *transaction,
        QStringLiteral("UPDATE users SET forgets_loans = ?, updated_at = ?, version = version + 1 WHERE id = ?"));
    if (const Result<void> done =
            update.bind(forgets ? std::optional<int>(1) : std::nullopt).bind(transaction->now()).bind(userId).run();
        !done) {
        return done;
    }
    const Result<std::optional<Image>> after = imageOf(transaction->database(), table, userId);
    if (!after) {
        return after.problems();
    }
    const Result<void> noted = record(*transaction, table, userId, *before, *after);
    return noted ? transaction->commit() : noted;
}

Result<void> PersonalDataService::erase(qint64 userId)
{
    Result<Transaction> transaction = m_gate.begin(Command::EraseUser);
    if (!transaction) {
        return transaction.problems();
    }
    Database &database = transaction->database();
    const Result<PersonalData> data = read(database, userId);
    if (!data) {
        return data.problems();
    }
    if (userId == m_gate.session().userId) {
        return Problem{{}, QStringLiteral("privacy.oneself"), {}};
    }
    if (data->isErased) {
        return Problem{{}, QStringLiteral("privacy.isErased"), {}};
    }
    if (!data->open.isEmpty()) {
        return Problem{{}, QStringLiteral("privacy.stillOpen"), {QString::number(data->open.size())}};
    }
    const Result<QStringList> words = wordsOf(database, userId);
    if (!words) {
        return words.problems();
    }
    const Result<QList<qint64>> images = auditimages::ofUser(database, userId, *words);
    if (!images) {
        return images.problems();
    }
    for (const Step &step : steps) {
        const QString table = QString::fromLatin1(step.table);
        const Result<QList<qint64>> rows = rowsOf(database, table, userId);
        if (!rows) {
            return rows.problems();
        }
        if (const Result<void> done = runFor(*transaction, QString::fromLatin1(step.sql), userId); !done) {
            return done;
        }
        if (const Result<void> noted = noteRows(*transaction, table, *rows); !noted) {
            return noted;
        }
    }
    for (const char *sql : others) {
        if (const Result<void> done = runFor(*transaction, QString::fromLatin1(sql), userId); !done) {
            return done;
        }
    }
    if (const Result<void> unlinked = unlinkDependants(*transaction, userId); !unlinked) {
        return unlinked;
    }
    if (const Result<void> removed = removeSearchText(*transaction, SearchSubject::Users, userId); !removed) {
        return removed;
    }
    if (const Result<void> compacted = compactUserSearch(*transaction); !compacted) {
        return compacted;
    }
    Statement update(*transaction, QString::fromLatin1(blank));
    if (const Result<void> done = update.bind(transaction->now()).bind(transaction->now()).bind(userId).run(); !done) {
        return done;
    }
    if (const Result<void> noted = noteRows(*transaction, QStringLiteral("users"), {userId}); !noted) {
        return noted;
    }
    if (const Result<void> erased = auditimages::erase(*transaction, *images); !erased) {
        return erased;
    }
    return transaction->commit();
}
