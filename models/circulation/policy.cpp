// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/policy.h"

#include "models/circulation/limitservice.h"
#include "models/database/database.h"
#include "models/database/statement.h"

#include <QHash>

#include <utility>

namespace {

const QString closedWeekdaysSetting = QStringLiteral("closed_weekdays");
const QString openingHoursSetting = QStringLiteral("opening_hours");
const QString dueModeSetting = QStringLiteral("due_mode");
const QString dueEndsSetting = QStringLiteral("due_not_after_expiry");
const QString renewalBaseSetting = QStringLiteral("renewal_base");
const QString renewOverdueSetting = QStringLiteral("renew_overdue");
const QString skipClosedSetting = QStringLiteral("fine_skip_closed_days");
const QString foundSetting = QStringLiteral("found_after_lost");
const QString lossEndsFineSetting = QStringLiteral("loss_ends_fine");
const QString currencySetting = QStringLiteral("currency");

using Settings = QHash<QString, QString>;

Result<Settings> loadSettings(Database &database)
{
    Settings settings;
    Statement select(database,
                     QStringLiteral("SELECT name, value FROM settings WHERE name IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    select.bind(closedWeekdaysSetting).bind(dueModeSetting).bind(dueEndsSetting).bind(renewalBaseSetting);
    select.bind(renewOverdueSetting).bind(openingHoursSetting).bind(skipClosedSetting).bind(currencySetting);
    select.bind(foundSetting).bind(lossEndsFineSetting);
    const Result<void> done = select.each([&](const Row &row) { settings.insert(row.text(0), row.text(1)); });
    if (!done) {
        return done.problems();
    }
    return settings;
}

Result<Calendar> calendarFrom(Database &database, const Settings &settings)
{
    Statement select(database,
                     QStringLiteral("SELECT id, name, starts_on, ends_on, every_year, version FROM closures "
                                    "ORDER BY starts_on, id"));
    auto closures = select.all([](const Row &row) {
        return Closure{row.integer(0), row.text(1), row.day(2), row.day(3), row.flag(4), row.integer(5)};
    });
    if (!closures) {
        return closures.problems();
    }
    return Calendar(weekdaysFromStored(settings.value(closedWeekdaysSetting)), *std::move(closures),
                    openingHoursFromStored(settings.value(openingHoursSetting)));
}

} // namespace

FoundPolicy foundPolicyFromStored(const QString &word)
{
    return word == QLatin1String("keep")          ? FoundPolicy::Keep
        : word == QLatin1String("refund_restore") ? FoundPolicy::RefundAndRestore
                                                  : FoundPolicy::Refund;
}

std::set<int> weekdaysFromStored(const QString &text)
{
    std::set<int> weekdays;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const int weekday = part.trimmed().toInt();
        if (weekday >= 1 && weekday <= 7) {
            weekdays.insert(weekday);
        }
    }
    return weekdays;
}

QString weekdaysToStored(const std::set<int> &weekdays)
{
    QStringList parts;
    for (const int weekday : weekdays) {
        parts << QString::number(weekday);
    }
    return parts.join(QLatin1Char(','));
}

Result<Calendar> loadCalendar(Database &database)
{
    const Result<Settings> settings = loadSettings(database);
    return settings ? calendarFrom(database, *settings) : settings.problems();
}

Result<CirculationPolicy> loadPolicy(Database &database)
{
    const Result<Settings> settings = loadSettings(database);
    if (!settings) {
        return settings.problems();
    }
    Result<Calendar> calendar = calendarFrom(database, *settings);
    if (!calendar) {
        return calendar.problems();
    }
    Statement select(database,
                     QStringLiteral("SELECT user_category_id, item_type_id, name, value FROM circulation_rules"));
    const auto rows = select.all([](const Row &row) {
        return RuleRow{row.optionalInteger(0), row.optionalInteger(1), row.text(2), row.text(3)};
    });
    if (!rows) {
        return rows.problems();
    }
    Result<LimitSet> limits = loadLimits(database);
    if (!limits) {
        return limits.problems();
    }
    CirculationPolicy policy;
    policy.limits = *std::move(limits);
    policy.rules = RuleSet(*rows);
    policy.calendar = *std::move(calendar);
    policy.dueMode = dueModeFromStored(settings->value(dueModeSetting)).value_or(DueMode::NextOpen);
    policy.dueEndsWithMembership = settings->value(dueEndsSetting) == QLatin1String("1");
    policy.renewFromDueDate = settings->value(renewalBaseSetting) == QLatin1String("due_date");
    policy.mayRenewOverdue = settings->value(renewOverdueSetting, QStringLiteral("1")) != QLatin1String("0");
    policy.skipClosedDays = settings->value(skipClosedSetting) == QLatin1String("1");
    policy.foundPolicy = foundPolicyFromStored(settings->value(foundSetting));
    policy.lossEndsFine = settings->value(lossEndsFineSetting) == QLatin1String("1");
    policy.currency = settings->value(currencySetting, QStringLiteral("EUR"));
    return policy;
}
