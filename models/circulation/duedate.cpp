// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/duedate.h"

#include "models/values/clock.h"

#include <QJsonArray>

#include <algorithm>

namespace {

constexpr std::array<const char *, 4> modeWords{"calendar", "open_days", "next_open", "same_weekday"};

/// The steps of one due date while it is worked out.
class Reckoning
{
public:
    Reckoning(const DueInputs &inputs, const Calendar &calendar) : m_in(inputs), m_calendar(calendar) { }

    Result<DueDate> run()
    {
        m_due.ladder = m_in.rule.ladder;
        m_due.on = m_in.from;
        note(QStringLiteral("due.rule"), {QString::number(m_in.days), m_in.categoryName, m_in.itemTypeName});
        if (!count()) {
            return Problem{QStringLiteral("dueOn"), QStringLiteral("loan.noOpenDay"), {}};
        }
        hardDate();
        membership();
        return m_due;
    }

private:
    void note(const QString &code, const QStringList &arguments)
    {
        m_due.steps.append({code, arguments, m_due.on});
    }

    bool moveTo(std::optional<QDate> day)
    {
        if (!day) {
            return false;
        }
        if (*day != m_due.on) {
            const QDate closed = m_due.on;
            const auto closure = m_calendar.closureOn(closed);
            m_due.on = *day;
            note(QStringLiteral("due.closed"), {toStoredDay(closed), closure ? closure->name : QString()});
        } else {
            note(QStringLiteral("due.open"), {toStoredDay(*day)});
        }
        return true;
    }

    bool count()
    {
        if (m_in.mode == DueMode::OpenDays) {
            const auto day = m_calendar.addOpenDays(m_in.from, m_in.days);
            if (!day) {
                return false;
            }
            m_due.on = *day;
            note(QStringLiteral("due.openDaysCounted"), {toStoredDay(m_in.from), QString::number(m_in.days)});
            return m_in.days > 0 || moveTo(m_calendar.nextOpen(m_due.on));
        }
        m_due.on = m_in.from.addDays(m_in.days);
        note(QStringLiteral("due.daysAdded"), {toStoredDay(m_in.from), QString::number(m_in.days)});
        if (m_in.mode == DueMode::Calendar) {
            return true;
        }
        const bool byWeeks = m_in.mode == DueMode::SameWeekday && m_in.days > 0 && m_in.days % 7 == 0
            && m_calendar.isWeekdayOpen(m_due.on.dayOfWeek());
        return moveTo(byWeeks ? m_calendar.nextOpenSameWeekday(m_due.on) : m_calendar.nextOpen(m_due.on));
    }

    void hardDate()
    {
        const QDate hard = m_in.hardDueOn;
        if (!hard.isValid()) {
            return;
        }
        if (hard < m_in.today) {
            note(QStringLiteral("due.hardDatePast"), {toStoredDay(hard)});
            return;
        }
        const bool isFloor = m_in.hardDueMode == QLatin1String("floor");
        const bool isExact = m_in.hardDueMode == QLatin1String("exact");
        const auto open = isFloor ? m_calendar.nextOpen(hard) : m_calendar.previousOpen(hard);
        // Without an open day left before it, the hard date stands as it is: never a due date in the past.
        const QDate wanted = open && *open >= m_in.today ? *open : hard;
        const bool applies = isExact || (isFloor ? m_due.on < wanted : m_due.on > wanted);
        if (!applies || wanted == m_due.on) {
            return;
        }
        m_due.on = hard;
        note(QStringLiteral("due.hardDate"), {toStoredDay(hard), m_in.hardDueMode});
        moveIfClosed(wanted);
    }

    void membership()
    {
        const QDate ends = m_in.membershipEndsOn;
        if (!m_in.endsWithMembership || !ends.isValid() || ends < m_in.today || m_due.on <= ends) {
            return;
        }
        m_due.on = ends;
        note(QStringLiteral("due.membershipEnds"), {toStoredDay(ends)});
        const auto open = m_calendar.previousOpen(ends);
        moveIfClosed(open && *open >= m_in.today ? *open : ends);
    }

    void moveIfClosed(QDate wanted)
    {
        if (wanted != m_due.on) {
            moveTo(wanted);
        }
    }

    const DueInputs &m_in;
    const Calendar &m_calendar;
    DueDate m_due;
};

QJsonValue orNull(std::optional<qint64> id)
{
    return id ? QJsonValue(*id) : QJsonValue();
}

std::optional<qint64> fromJsonId(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

} // namespace

QString toStored(DueMode mode)
{
    return QString::fromLatin1(modeWords.at(static_cast<std::size_t>(mode)));
}

std::optional<DueMode> dueModeFromStored(const QString &word)
{
    for (std::size_t i = 0; i < modeWords.size(); ++i) {
        if (word == QLatin1String(modeWords.at(i))) {
            return static_cast<DueMode>(i);
        }
    }
    return std::nullopt;
}

bool DueDate::wasMoved() const
{
    return std::any_of(steps.cbegin(), steps.cend(), [](const DueStep &step) {
        return step.code == QLatin1String("due.closed") || step.code == QLatin1String("due.hardDate")
            || step.code == QLatin1String("due.membershipEnds");
    });
}

QJsonObject DueDate::toJson() const
{
    QJsonArray jsonSteps;
    for (const DueStep &step : steps) {
        jsonSteps.append(QJsonObject{{QStringLiteral("code"), step.code},
                                     {QStringLiteral("arguments"), QJsonArray::fromStringList(step.arguments)},
                                     {QStringLiteral("day"), toStoredDay(step.day)}});
    }
    QJsonArray jsonLadder;
    for (const RuleRung &rung : ladder) {
        jsonLadder.append(QJsonObject{{QStringLiteral("category"), orNull(rung.categoryId)},
                                      {QStringLiteral("type"), orNull(rung.itemTypeId)},
                                      {QStringLiteral("value"), rung.isSet ? QJsonValue(rung.value) : QJsonValue()},
                                      {QStringLiteral("wins"), rung.wins}});
    }
    return {{QStringLiteral("due_on"), toStoredDay(on)},
            {QStringLiteral("steps"), jsonSteps},
            {QStringLiteral("ladder"), jsonLadder}};
}

DueDate DueDate::fromJson(const QJsonObject &json)
{
    DueDate due;
    due.on = fromStoredDay(json.value(QLatin1String("due_on")).toString());
    for (const QJsonValue &value : json.value(QLatin1String("steps")).toArray()) {
        QStringList arguments;
        for (const QJsonValue &argument : value[QLatin1String("arguments")].toArray()) {
            arguments.append(argument.toString());
        }
        due.steps.append({value[QLatin1String("code")].toString(), arguments,
                          fromStoredDay(value[QLatin1String("day")].toString())});
    }
    for (const QJsonValue &value : json.value(QLatin1String("ladder")).toArray()) {
        const QJsonValue set = value[QLatin1String("value")];
        due.ladder.append({.categoryId = fromJsonId(value[QLatin1String("category")]),
                           .itemTypeId = fromJsonId(value[QLatin1String("type")]),
                           .isSet = set.isString(),
                           .wins = value[QLatin1String("wins")].toBool(),
                           .value = set.toString()});
    }
    return due;
}

Result<DueDate> dueOn(const DueInputs &inputs, const Calendar &calendar)
{
    return Reckoning(inputs, calendar).run();
}

QDateTime endOfDueDay(QDate dueOn, const QTimeZone &zone)
{
    // A clock change may skip 23:59; the day then ends at the last moment before the next day starts.
    const QDateTime end(dueOn, QTime(23, 59), zone);
    return end.isValid() && end.date() == dueOn ? end : dueOn.addDays(1).startOfDay(zone).addSecs(-60);
}
