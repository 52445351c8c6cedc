// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/librarysettings.h"

#include "models/accounts/commandgate.h"
#include "models/database/audit.h"
#include "models/database/statement.h"
#include "models/values/foldedtext.h"

#include <QMap>

namespace {

const QString entity = QStringLiteral("settings");
using Stored = QMap<QString, QString>;

QString weekdaysText(const std::set<int> &days)
{
    QStringList texts;
    for (const int day : days) {
        texts << QString::number(day);
    }
    return texts.join(QLatin1Char(','));
}

std::set<int> weekdaysFrom(const QString &text)
{
    std::set<int> days;
    const QStringList parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const int day = part.trimmed().toInt();
        if (day >= Qt::Monday && day <= Qt::Sunday) {
            days.insert(day);
        }
    }
    return days;
}

QString flag(bool on)
{
    return on ? QStringLiteral("1") : QStringLiteral("0");
}

Stored toStored(const LibraryValues &values)
{
    return {
        {QStringLiteral("library_name"), cleaned(values.name)},
        {QStringLiteral("currency"), values.currency},
        {QStringLiteral("language"), values.language},
        {QStringLiteral("time_zone"), values.timeZone},
        {QStringLiteral("closed_weekdays"), weekdaysText(values.closedWeekdays)},
        {QStringLiteral("opening_hours"), toStored(values.openingHours)},
        {QStringLiteral("due_mode"), values.dueMode},
        {QStringLiteral("due_not_after_expiry"), flag(values.dueNotAfterExpiry)},
        {QStringLiteral("renewal_base"),
         values.renewFromDueDate ? QStringLiteral("due_date") : QStringLiteral("today")},
        {QStringLiteral("renew_overdue"), flag(values.mayRenewOverdue)},
        {QStringLiteral("hold_pickup_open_days"), flag(values.pickupCountsOpenDays)},
        {QStringLiteral("fine_skip_closed_days"), flag(values.finesSkipClosedDays)},
        {QStringLiteral("found_after_lost"), values.foundAfterLost},
        {QStringLiteral("loss_ends_fine"), flag(values.lossEndsFine)},
        {QStringLiteral("lock_minutes"), QString::number(values.lockMinutes)},
        {QStringLiteral("desk_idle_seconds"), QString::number(values.deskIdleSeconds)},
    };
}

LibraryValues fromStored(const Stored &stored)
{
    const LibraryValues fresh;
    const auto text = [&stored](const char *name, const QString &otherwise) {
        return stored.value(QString::fromLatin1(name), otherwise);
    };
    const auto number = [&stored](const char *name, int otherwise) {
        bool isNumber = false;
        const int value = stored.value(QString::fromLatin1(name)).toInt(&isNumber);
        return isNumber ? value : otherwise;
    };
    LibraryValues values;
    values.name = text("library_name", fresh.name);
    values.currency = text("currency", fresh.currency);
    values.language = text("language", fresh.language);
    values.timeZone = text("time_zone", fresh.timeZone);
    values.closedWeekdays = weekdaysFrom(text("closed_weekdays", QString()));
    values.openingHours = openingHoursFromStored(text("opening_hours", QString()));
    values.dueMode = text("due_mode", fresh.dueMode);
    values.dueNotAfterExpiry = number("due_not_after_expiry", 0) != 0;
    values.renewFromDueDate = text("renewal_base", QString()) == QLatin1String("due_date");
    values.mayRenewOverdue = number("renew_overdue", 1) != 0;
    values.finesSkipClosedDays = number("fine_skip_closed_days", 0) != 0;
    values.pickupCountsOpenDays = number("hold_pickup_open_days", 0) != 0;
    values.foundAfterLost = text("found_after_lost", fresh.foundAfterLost);
    values.lossEndsFine = number("loss_ends_fine", 0) != 0;
    values.lockMinutes = number("lock_minutes", fresh.lockMinutes);
    values.deskIdleSeconds = number("desk_idle_seconds", fresh.deskIdleSeconds);
    return values;
}

Result<Stored> readStored(Database &database)
{
    Stored stored;
    Statement select(database, QStringLiteral("SELECT name, value FROM settings"));
    const Result<void> read = select.each([&stored](const Row &row) { stored.insert(row.text(0), row.text(1)); });
    return read ? Result<Stored>(stored) : Result<Stored>(read.problems());
}

std::optional<Image> imageFor(const QString &name, const std::optional<QString> &value)
{
    if (!value) {
        return std::nullopt;
    }
    return Image{{QStringLiteral("name"), name}, {QStringLiteral("value"), *value}};
}

/// Sets, changes or removes one setting and records it. Settings have no number, so their images name them.
Result<void> writeOne(Transaction &transaction, const QString &name, const std::optional<QString> &before,
                      const std::optional<QString> &after)
{
    // A null text would be bound as NULL; the column takes only values.
    const QString value = after && !after->isNull() ? *after : QStringLiteral("");
    Result<void> written;
    if (!after) {
        Statement remove(transaction, QStringLiteral("DELETE FROM settings WHERE name = ?"));
        written = remove.bind(name).run();
    } else if (before) {
        Statement update(transaction, QStringLiteral("UPDATE settings SET value = ? WHERE name = ?"));
        written = update.bind(value).bind(name).run();
    } else {
        Statement insert(transaction, QStringLiteral("INSERT INTO settings (name, value) VALUES (?, ?)"));
        written = insert.bind(name).bind(value).run();
    }
    return written ? record(transaction, entity, 0, imageFor(name, before), imageFor(name, after)) : written;
}

std::optional<QString> valueIn(const std::optional<Image> &image)
{
    return image ? std::optional(image->value(QStringLiteral("value")).toString()) : std::nullopt;
}

} // namespace

QTimeZone LibraryValues::zone() const
{
    const QTimeZone zone(timeZone.toLatin1());
    return timeZone.isEmpty() || !zone.isValid() ? QTimeZone::systemTimeZone() : zone;
}

LibrarySettings::LibrarySettings(CommandGate &gate, QObject *parent) : QObject(parent), m_gate(gate) { }

Result<void> LibrarySettings::load()
{
    const Result<LibraryValues> values = read(m_gate.database());
    if (!values) {
        return values.problems();
    }
    if (*values != m_values) {
        m_values = *values;
        emit changed();
    }
    return {};
}

bool LibrarySettings::mayChange() const
{
    return m_gate.mayDo(Command::EditSettings);
}

Result<void> LibrarySettings::change(const LibraryValues &wanted)
{
    if (const Problems problems = check(wanted); !problems.isEmpty()) {
        return problems;
    }
    auto transaction = m_gate.begin(Command::EditSettings);
    if (!transaction) {
        return transaction.problems();
    }
    if (const Result<void> written = write(*transaction, wanted); !written) {
        return written;
    }
    if (const Result<void> committed = transaction->commit(); !committed) {
        return committed;
    }
    return load();
}

Problems LibrarySettings::check(const LibraryValues &values)
{
    Problems problems;
    if (cleaned(values.name).isEmpty()) {
        problems << Problem{QStringLiteral("name"), QStringLiteral("settings.nameMissing"), {}};
    }
    const bool isCode = values.currency.size() == 3
        && std::all_of(values.currency.cbegin(), values.currency.cend(),
                       [](QChar letter) { return letter >= QLatin1Char('A') && letter <= QLatin1Char('Z'); });
    if (!isCode) {
        problems << Problem{QStringLiteral("currency"), QStringLiteral("settings.currencyUnknown"), {values.currency}};
    }
    if (!values.timeZone.isEmpty() && !QTimeZone(values.timeZone.toLatin1()).isValid()) {
        problems << Problem{QStringLiteral("timeZone"), QStringLiteral("settings.timeZoneUnknown"), {values.timeZone}};
    }
    if (values.closedWeekdays.size() >= 7) {
        problems << Problem{QStringLiteral("closedWeekdays"), QStringLiteral("settings.noOpenDay"), {}};
    }
    for (const DayHours &hours : values.openingHours) {
        if (!hours.isValid()) {
            problems << Problem{QStringLiteral("openingHours"), QStringLiteral("settings.closesBeforeOpening"), {}};
            break;
        }
    }
    const QStringList modes{QStringLiteral("calendar"), QStringLiteral("open_days"), QStringLiteral("next_open"),
                            QStringLiteral("same_weekday")};
    if (!modes.contains(values.dueMode)) {
        problems << Problem{QStringLiteral("dueMode"), QStringLiteral("settings.dueModeUnknown"), {values.dueMode}};
    }
    if (values.lockMinutes < 0 || values.lockMinutes > 480) {
        problems << Problem{QStringLiteral("lockMinutes"),
                            QStringLiteral("settings.lockMinutesOutOfRange"),
                            {QString::number(0), QString::number(480)}};
    }
    if (values.deskIdleSeconds < 15 || values.deskIdleSeconds > 3600) {
        problems << Problem{QStringLiteral("deskIdleSeconds"),
                            QStringLiteral("settings.deskIdleOutOfRange"),
                            {QString::number(15), QString::number(3600)}};
    }
    return problems;
}

Result<LibraryValues> LibrarySettings::read(Database &database)
{
    const Result<Stored> stored = readStored(database);
    return stored ? Result<LibraryValues>(fromStored(*stored)) : Result<LibraryValues>(stored.problems());
}

Result<void> LibrarySettings::write(Transaction &transaction, const LibraryValues &values)
{
    return writeNamed(transaction, toStored(values));
}

Result<void> LibrarySettings::writeNamed(Transaction &transaction, const QMap<QString, QString> &wanted)
{
    const Result<Stored> stored = readStored(transaction.database());
    if (!stored) {
        return stored.problems();
    }
    for (auto entry = wanted.cbegin(); entry != wanted.cend(); ++entry) {
        const auto before = stored->constFind(entry.key());
        const bool isStored = before != stored->cend();
        if (isStored && *before == entry.value()) {
            continue;
        }
        const Result<void> written =
            writeOne(transaction, entry.key(), isStored ? std::optional(*before) : std::nullopt, entry.value());
        if (!written) {
            return written;
        }
    }
    return {};
}

void LibrarySettings::addInverses(InverseHandlers &handlers)
{
    handlers.add(entity,
                 [](Transaction &transaction, qint64, const std::optional<Image> &target,
                    const std::optional<Image> &expected) -> Result<void> {
                     const Image &named = target ? *target : *expected;
                     const QString name = named.value(QStringLiteral("name")).toString();
                     const Result<Stored> stored = readStored(transaction.database());
                     if (!stored) {
                         return stored.problems();
                     }
                     const auto found = stored->constFind(name);
                     const std::optional<QString> current = found != stored->cend() ? std::optional(*found)
                                                                                    : std::nullopt;
                     if (current != valueIn(expected)) {
                         return Problem{{}, QStringLiteral("undo.changedSince"), {entity, name}};
                     }
                     return writeOne(transaction, name, current, valueIn(target));
                 });
}
