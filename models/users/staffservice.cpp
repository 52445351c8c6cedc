// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/users/staffservice.h"

#include "models/database/statement.h"
#include "models/users/accountrules.h"
#include "models/users/userstore.h"
#include "models/values/foldedtext.h"

namespace {

const QString &selection()
{
    static const QString sql = QStringLiteral(
        "SELECT u.id, u.version, u.name, u.card_number, u.username, u.role, u.role_expires_on, u.is_active, "
        "u.password_hash IS NOT NULL, u.must_change_password, u.last_signed_in_at, u.password_changed_at, "
        "a.failures, a.last_failed_at, a.locked_until FROM users u "
        "LEFT JOIN sign_in_attempts a ON a.username_key = u.username_key ");
    return sql;
}

StaffAccount accountFrom(const Row &row, const QDateTime &now)
{
    StaffAccount account;
    account.userId = row.integer(0);
    account.version = row.integer(1);
    account.name = row.text(2);
    account.cardNumber = row.text(3);
    account.userName = row.text(4);
    account.role = roleFromStored(row.text(5)).value_or(Role::Member);
    account.roleExpiresOn = row.day(6);
    account.isActive = row.flag(7);
    account.hasPassword = row.flag(8);
    account.mustChangePassword = row.flag(9);
    account.lastSignedInAt = row.moment(10);
    account.passwordChangedAt = row.moment(11);
    account.failures = static_cast<int>(row.integer(12));
    account.lastFailedAt = row.moment(13);
    account.lockedUntil = row.moment(14);
    if (account.lockedUntil <= now) {
        account.lockedUntil = {};
    }
    return account;
}

/// Runs `write` between the two images of a user and records the change.
template <typename Write>
Result<void> changed(Transaction &transaction, qint64 userId, Write write)
{
    const auto before = imageOf(transaction.database(), QStringLiteral("users"), userId);
    if (!before) {
        return before.problems();
    }
    if (!*before) {
        return Problem{{}, QStringLiteral("user.gone"), {}};
    }
    if (const Result<void> written = write(); !written) {
        return written;
    }
    const auto after = imageOf(transaction.database(), QStringLiteral("users"), userId);
    if (!after) {
        return after.problems();
    }
    if (const Result<void> kept = userstore::keepAnAdministrator(transaction, *before, *after); !kept) {
        return kept;
    }
    if (const Result<void> words = userstore::refreshSearchText(transaction, userId); !words) {
        return words;
    }
    return record(transaction, QStringLiteral("users"), userId, *before, *after);
}

Result<void> requireVersion(Transaction &transaction, qint64 userId, qint64 version)
{
    Statement select(transaction, QStringLiteral("SELECT version FROM users WHERE id = ?"));
    const Result<qint64> present = select.bind(userId).number();
    if (!present) {
        return present.problems();
    }
    if (*present == 0) {
        return Problem{{}, QStringLiteral("user.gone"), {}};
    }
    return *present == version ? Result<void>{} : Problem{{}, QStringLiteral("user.changedElsewhere"), {}};
}

Result<void> writePassword(Transaction &transaction, qint64 userId, const HashedPassword &password, bool mustChange)
{
    Statement update(
        transaction,
        QStringLiteral("UPDATE users SET password_hash = ?, password_changed_at = ?, password_expires_at = NULL, "
                       "must_change_password = ?, updated_at = ?, version = version + 1 WHERE id = ?"));
    return update.bind(password.text())
        .bind(transaction.now())
        .bind(mustChange)
        .bind(transaction.now())
        .bind(userId)
        .run();
}

Result<void> forgetFailures(Transaction &transaction, qint64 userId)
{
    Statement forget(
        transaction,
        QStringLiteral(
            "DELETE FROM sign_in_attempts WHERE username_key = (SELECT username_key FROM users WHERE id = ?)"));
    return forget.bind(userId).run();
}

} // namespace

StaffService::StaffService(CommandGate &gate) : m_gate(gate) { }

Problems StaffService::check(const AccountDraft &account) const
{
    return checkAccount(account, m_gate.clock().today());
}

Result<QList<StaffAccount>> StaffService::accounts() const
{
    if (const Result<void> allowed = m_gate.allow(Command::ManageStaff); !allowed) {
        return allowed.problems();
    }
    Statement select(
        m_gate.database(),
        selection()
            + QStringLiteral("WHERE (u.role <> 'member' OR u.username IS NOT NULL) AND u.erased_at IS NULL "
                             "ORDER BY u.name_key, u.id"));
    const QDateTime now = m_gate.clock().now();
    return select.all([&now](const Row &row) { return accountFrom(row, now); });
}

Result<std::optional<StaffAccount>> StaffService::account(qint64 userId) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ManageStaff); !allowed) {
        return allowed.problems();
    }
    Statement select(m_gate.database(), selection() + QStringLiteral("WHERE u.id = ?"));
    const QDateTime now = m_gate.clock().now();
    return select.bind(userId).first([&now](const Row &row) { return accountFrom(row, now); });
}

Result<bool> StaffService::isUserNameFree(const QString &userName, qint64 exceptUserId) const
{
    Statement count(m_gate.database(), QStringLiteral("SELECT count(*) FROM users WHERE username_key = ? AND id <> ?"));
    const Result<qint64> found = count.bind(userNameKey(userName)).bind(exceptUserId).number();
    if (!found) {
        return found.problems();
    }
    return *found == 0;
}

Result<QString> StaffService::proposedUserName(const QString &givenName, const QString &familyName) const
{
    const QString base = userNameFrom(givenName, familyName).left(40);
    if (base.isEmpty()) {
        return QString();
    }
    for (int number = 1; number < 1000; ++number) {
        const QString candidate = number == 1 ? base : base + QString::number(number);
        const Result<bool> isFree = isUserNameFree(candidate);
        if (!isFree) {
            return isFree.problems();
        }
        if (*isFree) {
            return candidate;
        }
    }
    return QString();
}

Result<bool> StaffService::isLastAdministrator(qint64 userId) const
{
    Statement count(
        m_gate.database(),
        QStringLiteral("SELECT sum(CASE WHEN id = ? THEN 1 ELSE 1000 END) FROM users WHERE role = 'administrator' AND "
                       "is_active = 1 "
                       "AND role_expires_on IS NULL AND username IS NOT NULL AND password_hash IS NOT NULL"));
    const Result<qint64> weight = count.bind(userId).number();
    if (!weight) {
        return weight.problems();
    }
    return *weight == 1;
}

Result<void> StaffService::save(qint64 userId, qint64 version, const AccountDraft &account)
{
    auto transaction = m_gate.begin(Command::ManageStaff);
    if (!transaction) {
        return transaction.problems();
    }
    if (const Result<void> same = requireVersion(*transaction, userId, version); !same) {
        return same;
    }
    if (const Result<void> saved = save(*transaction, userId, account); !saved) {
        return saved;
    }
    return transaction->commit();
}

Result<void> StaffService::save(Transaction &transaction, qint64 userId, const AccountDraft &account)
{
    Statement ends(transaction, QStringLiteral("SELECT role_expires_on FROM users WHERE id = ?"));
    const auto present = ends.bind(userId).first([](const Row &row) { return row.day(0); });
    if (!present) {
        return present.problems();
    }
    Problems problems = check(account);
    // A role that has ended already may keep its day while something else is changed.
    if (present->value_or(QDate()) == account.roleExpiresOn) {
        problems.removeIf([](const Problem &problem) { return problem.field == QLatin1String("role_expires_on"); });
    }
    if (!problems.isEmpty()) {
        return problems;
    }
    const QString userName = cleaned(account.userName);
    Statement holder(transaction, QStringLiteral("SELECT name FROM users WHERE username_key = ? AND id <> ?"));
    const auto other =
        holder.bind(userNameKey(userName)).bind(userId).first([](const Row &row) { return row.text(0); });
    if (!other) {
        return other.problems();
    }
    if (*other) {
        return Problem{QStringLiteral("username"), QStringLiteral("accounts.userNameTaken"), {userName, **other}};
    }
    return changed(transaction, userId, [&]() -> Result<void> {
        // Failed tries belong to the old name; the new one starts clean.
        Statement update(
            transaction,
            QStringLiteral(
                "UPDATE users SET username = ?, username_key = ?, role = ?, role_expires_on = ?, updated_at = ?, "
                "version = version + 1 WHERE id = ?"));
        update.bind(userName)
            .bind(userNameKey(userName))
            .bind(toStored(account.role))
            .bind(account.roleExpiresOn)
            .bind(transaction.now())
            .bind(userId);
        if (const Result<void> updated = update.run(); !updated) {
            return updated;
        }
        return account.password ? writePassword(transaction, userId, *account.password, account.mustChangePassword)
                                : Result<void>{};
    });
}

Result<void> StaffService::changeRole(qint64 userId, qint64 version, Role role)
{
    const auto user = userstore::byId(m_gate.database(), userId);
    if (!user) {
        return user.problems();
    }
    if (!*user) {
        return Problem{{}, QStringLiteral("user.gone"), {}};
    }
    if ((*user)->role == role) {
        return {};
    }
    if (role == Role::Member) {
        return remove(userId, version);
    }
    if ((*user)->userName.isEmpty()) {
        return Problem{QStringLiteral("role"), QStringLiteral("accounts.noAccount"), {}};
    }
    return save(userId, version, AccountDraft{(*user)->userName, role, (*user)->roleExpiresOn, {}, false});
}

Result<void> StaffService::change(qint64 userId, qint64 version, const QString &column, const QVariant &value)
{
    if (column == QLatin1String("role")) {
        return changeRole(userId, version, roleFromStored(value.toString()).value_or(Role::Member));
    }
    const auto user = userstore::byId(m_gate.database(), userId);
    if (!user) {
        return user.problems();
    }
    if (!*user) {
        return Problem{{}, QStringLiteral("user.gone"), {}};
    }
    AccountDraft account{(*user)->userName, (*user)->role, (*user)->roleExpiresOn, {}, false};
    if (column == QLatin1String("username")) {
        account.userName = value.toString();
    } else if (column == QLatin1String("role_expires_on")) {
        account.roleExpiresOn = value.typeId() == QMetaType::QDate ? value.toDate() : fromStoredDay(value.toString());
        if (!account.roleExpiresOn.isValid() && !value.toString().trimmed().isEmpty()) {
            return Problem{column, QStringLiteral("user.notADate"), {value.toString()}};
        }
    } else {
        return Problem{column, QStringLiteral("accounts.notAllowed"), {nameOf(Command::ManageStaff)}};
    }
    return save(userId, version, account);
}

Result<void> StaffService::setPassword(qint64 userId, const HashedPassword &password, bool mustChange)
{
    auto transaction = m_gate.begin(Command::ManageStaff);
    if (!transaction) {
        return transaction.problems();
    }
    const auto user = userstore::byId(transaction->database(), userId);
    if (!user) {
        return user.problems();
    }
    if (!*user || (*user)->userName.isEmpty()) {
        return Problem{{}, QStringLiteral("accounts.noAccount"), {}};
    }
    if (const Result<void> written = writePassword(*transaction, userId, password, mustChange); !written) {
        return written;
    }
    if (const Result<void> forgotten = forgetFailures(*transaction, userId); !forgotten) {
        return forgotten;
    }
    // Without images: a password cannot be taken back.
    if (const Result<void> recorded = record(*transaction, QStringLiteral("users"), userId, {}, {}); !recorded) {
        return recorded;
    }
    return transaction->commit();
}

Result<void> StaffService::remove(qint64 userId, qint64 version)
{
    auto transaction = m_gate.begin(Command::ManageStaff);
    if (!transaction) {
        return transaction.problems();
    }
    if (const Result<void> same = requireVersion(*transaction, userId, version); !same) {
        return same;
    }
    if (const Result<void> forgotten = forgetFailures(*transaction, userId); !forgotten) {
        return forgotten;
    }
    const Result<void> removed = changed(*transaction, userId, [&] {
        Statement update(
            *transaction,
            QStringLiteral(
                "UPDATE users SET username = NULL, username_key = NULL, password_hash = NULL, password_changed_at = "
                "NULL, "
                "password_expires_at = NULL, must_change_password = 0, role = 'member', role_expires_on = NULL, "
                "updated_at = ?, version = version + 1 WHERE id = ?"));
        return update.bind(transaction->now()).bind(userId).run();
    });
    return removed ? transaction->commit() : removed;
}

Result<void> StaffService::unlock(qint64 userId)
{
    auto transaction = m_gate.begin(Command::ManageStaff);
    if (!transaction) {
        return transaction.problems();
    }
    if (const Result<void> forgotten = forgetFailures(*transaction, userId); !forgotten) {
        return forgotten;
    }
    if (const Result<void> recorded = record(*transaction, QStringLiteral("users"), userId, {}, {}); !recorded) {
        return recorded;
    }
    return transaction->commit();
}
