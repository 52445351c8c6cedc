// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/users/userstore.h"

#include "models/database/searchtext.h"
#include "models/database/statement.h"
#include "models/database/transaction.h"

namespace {

/// Everything read about a user, in the order of userFrom().
const QString &selection()
{
    static const QString sql = QStringLiteral(
        "SELECT id, version, card_number, given_name, family_name, name, user_category_id, group_id, guarantor_id, "
        "email, phone, address, date_of_birth, registered_on, expires_on, is_active, block_reason, language, remarks, "
        "username, role, role_expires_on, must_change_password, erased_at FROM users ");
    return sql;
}

User userFrom(const Row &row)
{
    User user;
    user.id = row.integer(0);
    user.version = row.integer(1);
    user.cardNumber = row.text(2);
    user.givenName = row.text(3);
    user.familyName = row.text(4);
    user.name = row.text(5);
    user.categoryId = row.optionalInteger(6);
    user.groupId = row.optionalInteger(7);
    user.guarantorId = row.optionalInteger(8);
    user.email = row.text(9);
    user.phone = row.text(10);
    user.address = row.text(11);
    user.dateOfBirth = row.day(12);
    user.registeredOn = row.day(13);
    user.expiresOn = row.day(14);
    user.isActive = row.flag(15);
    user.blockReason = row.text(16);
    user.language = row.text(17);
    user.remarks = row.text(18);
    user.userName = row.text(19);
    user.role = roleFromStored(row.text(20)).value_or(Role::Member);
    user.roleExpiresOn = row.day(21);
    user.mustChangePassword = row.flag(22);
    user.isErased = !row.isNull(23);
    return user;
}

QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

/// Binds what both insert and update write, in the same order.
void bindPerson(Statement &statement, const User &user)
{
    statement.bind(orNull(user.cardNumber))
        .bind(orNull(user.givenName))
        .bind(orNull(user.familyName))
        .bind(orNull(user.name))
        .bind(orNull(nameKeyOf(user)))
        .bind(user.categoryId)
        .bind(user.groupId)
        .bind(user.guarantorId)
        .bind(orNull(user.email))
        .bind(orNull(user.phone))
        .bind(orNull(user.address))
        .bind(user.dateOfBirth)
        .bind(user.registeredOn)
        .bind(user.expiresOn)
        .bind(user.isActive)
        .bind(orNull(user.blockReason))
        .bind(orNull(user.language))
        .bind(orNull(user.remarks));
}

/// Who keeps a user from being deleted.
const QList<std::pair<QString, QString>> &references()
{
    static const QList<std::pair<QString, QString>> list{
        {QStringLiteral("loans"), QStringLiteral("user_id")},
        {QStringLiteral("holds"), QStringLiteral("user_id")},
        {QStringLiteral("ledger_entries"), QStringLiteral("user_id")},
        {QStringLiteral("user_notes"), QStringLiteral("user_id")},
        {QStringLiteral("notices"), QStringLiteral("user_id")},
        {QStringLiteral("users"), QStringLiteral("guarantor_id")},
        {QStringLiteral("user_photos"), QStringLiteral("user_id")},
        {QStringLiteral("saved_views"), QStringLiteral("user_id")},
        {QStringLiteral("audit_log"), QStringLiteral("actor_id")},
    };
    return list;
}

/// The row as erasing leaves it: a number that the ledger can name.
Image shellOf(const Image &image, const QString &now)
{
    static const QStringList kept{QStringLiteral("id"), QStringLiteral("created_at")};
    Image shell = image;
    for (const QString &column : image.keys()) {
        if (!kept.contains(column)) {
            shell.insert(column, QJsonValue::Null);
        }
    }
    shell.insert(QLatin1String("is_active"), 0);
    shell.insert(QLatin1String("must_change_password"), 0);
    shell.insert(QLatin1String("role"), toStored(Role::Member));
    shell.insert(QLatin1String("erased_at"), now);
    return shell;
}

/// Whether only the ledger names a user, and its entries come to nothing.
Result<bool> isOnlySettledMoney(Transaction &transaction, qint64 id)
{
    const Result<QStringList> tables = userstore::referencesTo(transaction, id);
    Statement sum(transaction,
                  QStringLiteral("SELECT coalesce(sum(amount_minor), 0) FROM ledger_entries WHERE user_id = ?"));
    const Result<qint64> owed = sum.bind(id).number();
    if (!tables || !owed) {
        return tables ? owed.problems() : tables.problems();
    }
    return *tables == QStringList{QStringLiteral("ledger_entries")} && *owed == 0;
}

bool isErased(const std::optional<Image> &image)
{
    return image && !image->value(QLatin1String("erased_at")).toString().isEmpty();
}

/// Whether an image shows an administrator who can sign in today and for ever.
bool isLastingAdministrator(const std::optional<Image> &image)
{
    return image && image->value(QLatin1String("role")).toString() == toStored(Role::Administrator)
        && image->value(QLatin1String("is_active")).toInteger() == 1
        && image->value(QLatin1String("role_expires_on")).toString().isEmpty()
        && !image->value(QLatin1String("username")).toString().isEmpty();
}

/// Gives an older image today's values of the columns that signing in and new passwords write.
void adoptSignInState(std::optional<Image> &image, const std::optional<Image> &current)
{
    if (!image || !current) {
        return;
    }
    for (const QLatin1String column : {QLatin1String("last_signed_in_at"), QLatin1String("password_changed_at"),
                                       QLatin1String("password_expires_at"), QLatin1String("must_change_password")}) {
        image->insert(column, current->value(column));
    }
}

} // namespace

namespace userstore {

Result<std::optional<User>> byId(Database &database, qint64 id)
{
    Statement select(database, selection() + QStringLiteral("WHERE id = ?"));
    return select.bind(id).first(userFrom);
}

Result<std::optional<User>> byCard(Database &database, const QString &cardNumber)
{
    Statement select(database, selection() + QStringLiteral("WHERE card_number = ?"));
    return select.bind(cardNumber).first(userFrom);
}

Result<qint64> insert(Transaction &transaction, const User &user)
{
    Statement insert(
        transaction,
        QStringLiteral(
            "INSERT INTO users (card_number, given_name, family_name, name, name_key, user_category_id, group_id, "
            "guarantor_id, email, phone, address, date_of_birth, registered_on, expires_on, is_active, block_reason, "
            "language, remarks, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?)"));
    bindPerson(insert, user);
    insert.bind(transaction.now()).bind(transaction.now());
    if (const Result<void> inserted = insert.run(); !inserted) {
        return inserted.problems();
    }
    const qint64 id = insert.insertedId();
    if (const Result<void> written = writeSearchText(transaction, SearchSubject::Users, id, searchTextOf(user));
        !written) {
        return written.problems();
    }
    return id;
}

Result<bool> update(Transaction &transaction, const User &user)
{
    Statement update(
        transaction,
        QStringLiteral("UPDATE users SET card_number = ?, given_name = ?, family_name = ?, name = ?, name_key = ?, "
                       "user_category_id = ?, group_id = ?, guarantor_id = ?, email = ?, phone = ?, address = ?, "
                       "date_of_birth = ?, "
                       "registered_on = ?, expires_on = ?, is_active = ?, block_reason = ?, language = ?, remarks = ?, "
                       "updated_at = ?, version = version + 1 WHERE id = ? AND version = ?"));
    bindPerson(update, user);
    update.bind(transaction.now()).bind(user.id).bind(user.version);
    if (const Result<void> updated = update.run(); !updated) {
        return updated.problems();
    }
    if (update.affected() == 0) {
        return false;
    }
    if (const Result<void> written = refreshSearchText(transaction, user.id); !written) {
        return written.problems();
    }
    return true;
}

Result<void> refreshSearchText(Transaction &transaction, qint64 id)
{
    const auto user = byId(transaction.database(), id);
    if (!user) {
        return user.problems();
    }
    return *user ? writeSearchText(transaction, SearchSubject::Users, id, searchTextOf(**user))
                 : removeSearchText(transaction, SearchSubject::Users, id);
}

Result<void> remove(Transaction &transaction, qint64 id)
{
    if (const Result<void> removed = removeSearchText(transaction, SearchSubject::Users, id); !removed) {
        return removed;
    }
    Statement remove(transaction, QStringLiteral("DELETE FROM users WHERE id = ?"));
    return remove.bind(id).run();
}

Result<void> keepAnAdministrator(Transaction &transaction, const std::optional<Image> &before,
                                 const std::optional<Image> &after)
{
    if (!isLastingAdministrator(before) || isLastingAdministrator(after)) {
        return {};
    }
    Statement count(
        transaction,
        QStringLiteral(
            "SELECT count(*) FROM users WHERE role = 'administrator' AND is_active = 1 AND role_expires_on IS NULL "
            "AND username IS NOT NULL AND password_hash IS NOT NULL"));
    const Result<qint64> left = count.number();
    if (!left) {
        return left.problems();
    }
    return *left > 0 ? Result<void>{} : Problem{{}, QStringLiteral("accounts.lastAdministrator"), {}};
}

Result<QStringList> referencesTo(Transaction &transaction, qint64 id)
{
    QStringList tables;
    for (const auto &[table, column] : references()) {
        Statement select(transaction, QStringLiteral("SELECT 1 FROM %1 WHERE %2 = ? LIMIT 1").arg(table, column));
        const Result<qint64> found = select.bind(id).number();
        if (!found) {
            return found.problems();
        }
        if (*found != 0) {
            tables << table;
        }
    }
    return tables;
}

TakeBack takeBack()
{
    return [row = takeBackRow(QStringLiteral("users"))](Transaction &transaction, qint64 id,
                                                        const std::optional<Image> &target,
                                                        const std::optional<Image> &expected) -> Result<void> {
        const auto current = imageOf(transaction.database(), QStringLiteral("users"), id);
        if (!current) {
            return current.problems();
        }
        std::optional<Image> wanted = target;
        std::optional<Image> assumed = expected;
        adoptSignInState(wanted, *current);
        adoptSignInState(assumed, *current);
        if (!wanted && assumed) {
            const Result<bool> isOnlyMoney = isOnlySettledMoney(transaction, id);
            if (!isOnlyMoney) {
                return isOnlyMoney.problems();
            }
            if (*isOnlyMoney) {
                wanted = shellOf(*assumed, transaction.now());
            }
        }
        if (!wanted || isErased(wanted)) {
            if (const Result<void> removed = removeSearchText(transaction, SearchSubject::Users, id); !removed) {
                return removed;
            }
        }
        if (const Result<void> taken = row(transaction, id, wanted, assumed); !taken) {
            return taken;
        }
        if (wanted && !isErased(wanted)) {
            if (const Result<void> written = refreshSearchText(transaction, id); !written) {
                return written;
            }
        }
        return keepAnAdministrator(transaction, assumed, wanted);
    };
}

} // namespace userstore
