// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/users/userstable.h"

#include "models/accounts/commandgate.h"
#include "models/database/changes.h"
#include "models/database/dialect.h"
#include "models/database/statement.h"
#include "models/settings/librarysettings.h"
#include "models/users/staffservice.h"
#include "models/users/usercolumns.h"
#include "models/users/userservice.h"

namespace {

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1String(", "));
}

QVariantList variants(const QList<qint64> &ids)
{
    return {ids.cbegin(), ids.cend()};
}

TableFilter tableFilterOf(const UserFilter &filter, const Dialect &dialect)
{
    TableFilter table;
    table.add(Condition::where(QStringLiteral("t.erased_at IS NULL")));
    table.add(searchCondition(dialect, QStringLiteral("users"), filter.text));
    if (!filter.roles.isEmpty()) {
        QVariantList words;
        for (const Role role : filter.roles) {
            words << toStored(role);
        }
        table.add(Condition::where(QStringLiteral("t.role IN (%1)").arg(marks(words.size())), words));
    }
    if (!filter.categories.isEmpty()) {
        table.add(Condition::where(QStringLiteral("t.user_category_id IN (%1)").arg(marks(filter.categories.size())),
                                   variants(filter.categories)));
    }
    if (!filter.groups.isEmpty()) {
        table.add(Condition::where(QStringLiteral("t.group_id IN (%1)").arg(marks(filter.groups.size())),
                                   variants(filter.groups)));
    }
    if (filter.activeOnly) {
        table.add(Condition::where(QStringLiteral("t.is_active = 1")));
    }
    if (filter.owingOnly) {
        table.add(Condition::members(QStringLiteral("SELECT user_id FROM ledger_entries WHERE user_id IS NOT NULL "
                                                    "GROUP BY user_id HAVING sum(amount_minor) > 0")));
    }
    if (filter.expiresFrom.isValid()) {
        table.add(Condition::where(QStringLiteral("t.expires_on >= ?"), {toStoredDay(filter.expiresFrom)}));
    }
    if (filter.expiresTo.isValid()) {
        table.add(Condition::where(QStringLiteral("t.expires_on <= ?"), {toStoredDay(filter.expiresTo)}));
    }
    if (!filter.batch.isEmpty()) {
        table.add(Condition::members(
            QStringLiteral("SELECT entity_id FROM audit_log WHERE batch_id = ? AND entity = 'users'"), {filter.batch}));
    }
    return table;
}

} // namespace

UsersTable::UsersTable(CommandGate &gate, UserService &users, StaffService &staff, QObject *parent)
    : UsersTable(gate, users, staff, std::make_shared<QString>(), parent)
{ }

UsersTable::UsersTable(CommandGate &gate, UserService &users, StaffService &staff, std::shared_ptr<QString> currency,
                       QObject *parent)
    : RecordTable(gate.database(), QStringLiteral("users"),
                  userColumns(
                      gate.clock(), [currency] { return *currency; }, gate.mayDo(Command::EditUser),
                      gate.mayDo(Command::ManageStaff)),
                  parent),
      m_users(users),
      m_staff(staff),
      m_currency(std::move(currency))
{
    if (const Result<LibraryValues> values = LibrarySettings::read(gate.database())) {
        *m_currency = values->currency;
    }
    setSort(Name, Qt::AscendingOrder);
    applyFilter(tableFilterOf(m_filter, gate.database().dialect()));
}

void UsersTable::setUserFilter(const UserFilter &filter)
{
    m_filter = filter;
    applyFilter(tableFilterOf(filter, database().dialect()));
}

Result<void> UsersTable::writeField(qint64 id, qint64 version, const Column &column, const QVariant &value)
{
    if (column.name == QLatin1String("role")) {
        return m_staff.changeRole(id, version, roleFromStored(value.toString()).value_or(::Role::Member));
    }
    const std::optional<UserField> field = userFieldOf(column.name);
    if (!field) {
        return Problem{column.name, QStringLiteral("accounts.notAllowed"), {nameOf(Command::EditUser)}};
    }
    return m_users.change(id, version, *field, value);
}

Result<void> UsersTable::changeRows(const QList<qint64> &ids, const Column &column, const QVariant &value)
{
    const std::optional<UserField> field = userFieldOf(column.name);
    if (!field) {
        return Problem{column.name, QStringLiteral("accounts.notAllowed"), {nameOf(Command::EditUser)}};
    }
    return m_users.change(ids, *field, value);
}

QList<qint64> UsersTable::rowsConcerned(const ChangeSet &changes) const
{
    QSet<qint64> users = changes.of(QStringLiteral("users"));
    // The count of loans stands in the user's row; a loan of long ago may have no user any more.
    for (const qint64 loan : changes.of(QStringLiteral("loans"))) {
        const auto user = Statement(database(), QStringLiteral("SELECT user_id FROM loans WHERE id = ?"))
                              .bind(loan)
                              .first([](const Row &row) { return row.integer(0); });
        if (user && *user && **user != 0) {
            users.insert(**user);
        }
    }
    for (const qint64 entry : changes.of(QStringLiteral("ledger_entries"))) {
        const auto user = Statement(database(), QStringLiteral("SELECT user_id FROM ledger_entries WHERE id = ?"))
                              .bind(entry)
                              .first([](const Row &row) { return row.integer(0); });
        if (user && *user && **user != 0) {
            users.insert(**user);
        }
    }
    if (changes.concerns(QStringLiteral("settings"))) {
        if (const Result<LibraryValues> values = LibrarySettings::read(database())) {
            *m_currency = values->currency;
        }
    }
    return users.values();
}
