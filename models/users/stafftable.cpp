// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/users/stafftable.h"

#include "models/accounts/commandgate.h"
#include "models/users/staffservice.h"
#include "models/users/usercolumns.h"
#include "models/values/clock.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

/// Headings and badges in the language of the interface.
struct StaffColumns {
    Q_DECLARE_TR_FUNCTIONS(StaffColumns)
};

constexpr int soonDays = 30;

Column column(const char *name, std::function<QString()> heading, int width)
{
    Column made;
    made.name = QLatin1String(name);
    made.heading = std::move(heading);
    made.width = width;
    return made;
}

QList<Column> staffColumns(const Clock &clock)
{
    Column name = column(
        "name", [] { return StaffColumns::tr("Name"); }, 16);
    name.orderBy = QStringLiteral("t.name_key");
    name.indexed = true;
    name.isName = true;
    Column userName = column(
        "username", [] { return StaffColumns::tr("User name"); }, 9);
    userName.editable = true;
    userName.isQuiet = true;
    Column role = userRoleColumn();
    role.editable = true;
    role.shownFirst = true;
    role.width = 11;
    Column expires = column(
        "role_expires_on", [] { return StaffColumns::tr("Expires"); }, 10);
    expires.type = ColumnType::Date;
    expires.editable = true;
    expires.orderBy = QStringLiteral("coalesce(t.role_expires_on, '9999-12-31')");
    expires.text = [](const QVariant &day) {
        const QDate date = fromStoredDay(day.toString());
        return date.isValid() ? QLocale().toString(date, QStringLiteral("d MMM yyyy")) : StaffColumns::tr("Never");
    };
    Column status = column(
        "status", [] { return StaffColumns::tr("Status"); }, 11);
    status.kind = ColumnKind::Derived;
    status.value =
        QStringLiteral("(SELECT a.locked_until FROM sign_in_attempts a WHERE a.username_key = t.username_key)");
    status.orderBy = QStringLiteral("(t.is_active || coalesce(t.role_expires_on, '9999-12-31'))");
    status.badge = [&clock](const CellValues &row) {
        return staffStatusBadge(row.value(QStringLiteral("is_active")).toInt() != 0,
                                fromStoredDay(row.value(QStringLiteral("role_expires_on")).toString()),
                                fromStoredMoment(row.value(QStringLiteral("status")).toString()),
                                fromStoredMoment(row.value(QStringLiteral("last_signed_in_at")).toString()),
                                clock.now(), clock.today());
    };
    Column last = column(
        "last_signed_in_at", [] { return StaffColumns::tr("Last sign-in"); }, 16);
    last.type = ColumnType::Moment;
    last.shownFirst = false;
    Column active = column(
        "is_active", [] { return StaffColumns::tr("Active"); }, 8);
    active.type = ColumnType::Flag;
    active.shownFirst = false;
    return {name, userName, role, expires, status, last, active};
}

TableFilter tableFilterOf(const StaffFilter &filter, const Dialect &dialect, const QDate &today)
{
    TableFilter table;
    table.add(
        Condition::where(QStringLiteral("(t.role <> 'member' OR t.username IS NOT NULL) AND t.erased_at IS NULL")));
    table.add(searchCondition(dialect, QStringLiteral("users"), filter.text));
    if (!filter.roles.isEmpty()) {
        QVariantList words;
        for (const ::Role role : filter.roles) {
            words << toStored(role);
        }
        table.add(Condition::where(QStringLiteral("t.role IN (%1)")
                                       .arg(QStringList(words.size(), QStringLiteral("?")).join(QLatin1String(", "))),
                                   words));
    }
    if (filter.activeOnly) {
        table.add(Condition::where(
            QStringLiteral("t.is_active = 1 AND (t.role_expires_on IS NULL OR t.role_expires_on >= ?)"),
            {toStoredDay(today)}));
    }
    return table;
}

} // namespace

Badge staffStatusBadge(bool isActive, const QDate &roleExpiresOn, const QDateTime &lockedUntil,
                       const QDateTime &lastSignedInAt, const QDateTime &now, const QDate &today)
{
    if (!isActive) {
        return {StaffColumns::tr("Inactive"), CellTone::Neutral, Badge::Shape::Pill};
    }
    if (roleExpiresOn.isValid() && roleExpiresOn < today) {
        return {StaffColumns::tr("Ended"), CellTone::Neutral, Badge::Shape::Pill};
    }
    if (lockedUntil.isValid() && lockedUntil > now) {
        const int minutes = static_cast<int>((now.secsTo(lockedUntil) + 59) / 60);
        return {StaffColumns::tr("Locked %n min", nullptr, minutes), CellTone::Danger, Badge::Shape::Pill};
    }
    if (roleExpiresOn.isValid() && roleExpiresOn <= today.addDays(soonDays)) {
        const int days = static_cast<int>(today.daysTo(roleExpiresOn));
        return {days == 0 ? StaffColumns::tr("Ends today") : StaffColumns::tr("Ends in %n day(s)", nullptr, days),
                CellTone::Warning, Badge::Shape::Pill};
    }
    if (!lastSignedInAt.isValid()) {
        return {StaffColumns::tr("Not yet used"), CellTone::Neutral, Badge::Shape::Pill};
    }
    return {StaffColumns::tr("Active"), CellTone::Ok, Badge::Shape::Dot};
}

StaffTable::StaffTable(CommandGate &gate, StaffService &staff, QObject *parent)
    : RecordTable(gate.database(), QStringLiteral("users"), staffColumns(gate.clock()), parent),
      m_gate(gate),
      m_staff(staff)
{
    setSort(RoleColumn, Qt::DescendingOrder);
    setStaffFilter({});
}

void StaffTable::setStaffFilter(const StaffFilter &filter)
{
    applyFilter(tableFilterOf(filter, database().dialect(), m_gate.clock().today()));
}

Result<void> StaffTable::writeField(qint64 id, qint64 version, const Column &column, const QVariant &value)
{
    return m_staff.change(id, version, column.name, value);
}
