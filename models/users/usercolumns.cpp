// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/users/usercolumns.h"

#include "models/accounts/role.h"
#include "models/tables/columnmaking.h"
#include "models/users/user.h"
#include "models/values/money.h"

#include <QCoreApplication>

namespace {

/// Headings and badges in the language of the interface.
struct UserColumns {
    Q_DECLARE_TR_FUNCTIONS(UserColumns)
};

constexpr int soonDays = 30;

Column day(Column column)
{
    column.type = ColumnType::Date;
    return column;
}

Column relation(const char *name, std::function<QString()> heading, const char *table, const char *order, int width)
{
    Column column = relationColumn(name, std::move(heading), table, order, width);
    column.isQuiet = true;
    return column;
}

QString roleWord(Role role)
{
    switch (role) {
    case Role::Member: break;
    case Role::Viewer: return UserColumns::tr("Viewer");
    case Role::Assistant: return UserColumns::tr("Assistant");
    case Role::Librarian: return UserColumns::tr("Librarian");
    case Role::Administrator: return UserColumns::tr("Administrator");
    }
    return UserColumns::tr("Member");
}

QList<Choice> roleChoices()
{
    QList<Choice> choices;
    for (const Role role : {Role::Member, Role::Viewer, Role::Assistant, Role::Librarian, Role::Administrator}) {
        choices.append({toStored(role), roleWord(role)});
    }
    return choices;
}

Column nameColumn()
{
    Column column = storedColumn(
        "name", [] { return UserColumns::tr("Name"); }, 17);
    column.value = QStringLiteral("CASE WHEN t.given_name IS NOT NULL AND t.family_name IS NOT NULL "
                                  "THEN t.family_name || ', ' || t.given_name ELSE t.name END");
    column.orderBy = QStringLiteral("t.name_key");
    column.indexed = true;
    column.isName = true;
    return column;
}

Column loansColumn()
{
    Column column = storedColumn(
        "loans", [] { return UserColumns::tr("Loans"); }, 6);
    column.kind = ColumnKind::Derived;
    column.type = ColumnType::Integer;
    column.editable = false;
    column.value = QStringLiteral("(SELECT count(*) FROM loans l WHERE l.user_id = t.id AND l.returned_at IS NULL)");
    column.text = [](const QVariant &count) {
        return count.toLongLong() == 0 ? QStringLiteral("–") : QString::number(count.toLongLong());
    };
    return column;
}

/// What somebody owes, or is owed; the sum of the ledger.
Column owesColumn(std::function<QString()> currency)
{
    Column column = storedColumn(
        "owes", [] { return UserColumns::tr("Owes"); }, 8);
    column.kind = ColumnKind::Derived;
    column.type = ColumnType::Integer;
    column.editable = false;
    column.value =
        QStringLiteral("(SELECT coalesce(sum(e.amount_minor), 0) FROM ledger_entries e WHERE e.user_id = t.id)");
    column.text = [currency = std::move(currency)](const QVariant &minor) {
        return minor.toLongLong() == 0 ? QStringLiteral("–") : formattedMoney(minor.toLongLong(), currency());
    };
    return column;
}

Column statusColumn(const Clock &clock)
{
    Column column = storedColumn(
        "status", [] { return UserColumns::tr("Status"); }, 10);
    column.kind = ColumnKind::Derived;
    column.editable = false;
    column.value =
        QStringLiteral("CASE WHEN t.is_active = 0 THEN '3' WHEN t.block_reason IS NOT NULL THEN '2' ELSE '1' END");
    column.orderBy =
        QStringLiteral("(CASE WHEN t.is_active = 0 THEN '3' WHEN t.block_reason IS NOT NULL THEN '2' ELSE '1' END "
                       "|| coalesce(t.expires_on, '9999-12-31'))");
    column.badge = [&clock](const CellValues &row) {
        return userStatusBadge(row.value(QStringLiteral("is_active")).toInt() != 0,
                               row.value(QStringLiteral("block_reason")).toString(),
                               fromStoredDay(row.value(QStringLiteral("expires_on")).toString()), clock.today());
    };
    return column;
}

Column ageColumn(const Clock &clock)
{
    Column column = storedColumn(
        "age", [] { return UserColumns::tr("Age"); }, 6);
    column.kind = ColumnKind::Derived;
    column.type = ColumnType::Integer;
    column.editable = false;
    column.value = QStringLiteral("t.date_of_birth");
    column.text = [&clock](const QVariant &born) {
        const std::optional<int> age = ageOn(fromStoredDay(born.toString()), clock.today());
        return age ? QString::number(*age) : QString();
    };
    return column;
}

Column guarantorColumn()
{
    Column column = relation(
        "guarantor_id", [] { return UserColumns::tr("Guarantor"); }, "users", "", 20);
    column.lookup->display = QStringLiteral("name");
    return column;
}

} // namespace

Column userRoleColumn()
{
    Column column = storedColumn(
        "role", [] { return UserColumns::tr("Role"); }, 13);
    column.type = ColumnType::Enumeration;
    column.choices = roleChoices;
    column.orderBy = QStringLiteral("CASE t.role WHEN 'member' THEN 0 WHEN 'viewer' THEN 1 WHEN 'assistant' THEN 2 "
                                    "WHEN 'librarian' THEN 3 ELSE 4 END");
    column.editable = false;
    return column;
}

Badge userStatusBadge(bool isActive, const QString &blockReason, const QDate &expiresOn, const QDate &today)
{
    if (!isActive) {
        return {UserColumns::tr("Inactive"), CellTone::Neutral, Badge::Shape::Pill};
    }
    if (!blockReason.isEmpty()) {
        return {UserColumns::tr("Blocked"), CellTone::Danger, Badge::Shape::Pill};
    }
    if (expiresOn.isValid() && expiresOn < today) {
        return {UserColumns::tr("Expired"), CellTone::Danger, Badge::Shape::Pill};
    }
    if (expiresOn.isValid() && expiresOn == today) {
        return {UserColumns::tr("Ends today"), CellTone::Warning, Badge::Shape::Pill};
    }
    if (expiresOn.isValid() && expiresOn <= today.addDays(soonDays)) {
        return {UserColumns::tr("Ends soon"), CellTone::Warning, Badge::Shape::Pill};
    }
    return {UserColumns::tr("Active"), CellTone::Ok, Badge::Shape::Dot};
}

QList<Column> userColumns(const Clock &clock, std::function<QString()> currency, bool isEditable, bool rolesEditable)
{
    constexpr const char *byPosition = "position, name_key";
    Column expires = day(storedColumn(
        "expires_on", [] { return UserColumns::tr("Expires"); }, 10));
    expires.orderBy = QStringLiteral("coalesce(t.expires_on, '9999-12-31')");
    Column active = hidden(storedColumn(
        "is_active", [] { return UserColumns::tr("Active"); }, 8));
    active.type = ColumnType::Flag;
    Column card = storedColumn(
        "card_number", [] { return UserColumns::tr("Card"); }, 7);
    card.isQuiet = true;
    Column role = hidden(userRoleColumn());
    role.editable = rolesEditable;
    Column userName = hidden(storedColumn(
        "username", [] { return UserColumns::tr("User name"); }, 14));
    userName.editable = false;
    QList<Column> columns{
        nameColumn(),
        card,
        relation(
            "user_category_id", [] { return UserColumns::tr("Category"); }, "user_categories", byPosition, 9),
        relation(
            "group_id", [] { return UserColumns::tr("Group"); }, "groups", byPosition, 8),
        expires,
        loansColumn(),
        hidden(owesColumn(std::move(currency))),
        statusColumn(clock),
        hidden(storedColumn(
            "given_name", [] { return UserColumns::tr("Given name"); }, 16)),
        hidden(storedColumn(
            "family_name", [] { return UserColumns::tr("Family name"); }, 16)),
        hidden(day(storedColumn(
            "date_of_birth", [] { return UserColumns::tr("Born"); }, 14))),
        hidden(ageColumn(clock)),
        hidden(storedColumn(
            "email", [] { return UserColumns::tr("E-mail"); }, 24)),
        hidden(storedColumn(
            "phone", [] { return UserColumns::tr("Phone"); }, 16)),
        hidden(storedColumn(
            "address", [] { return UserColumns::tr("Address"); }, 28)),
        hidden(guarantorColumn()),
        role,
        userName,
        hidden(day(storedColumn(
            "registered_on", [] { return UserColumns::tr("Registered"); }, 14))),
        active,
        hidden(storedColumn(
            "block_reason", [] { return UserColumns::tr("Blocked because"); }, 22)),
        hidden(storedColumn(
            "language", [] { return UserColumns::tr("Language"); }, 10)),
        hidden(storedColumn(
            "remarks", [] { return UserColumns::tr("Remarks"); }, 28)),
    };
    if (!isEditable) {
        for (Column &column : columns) {
            column.editable = false;
        }
    }
    return columns;
}
