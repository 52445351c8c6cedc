// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/calendar.h"

#include <algorithm>
#include <utility>

namespace {

int monthAndDay(QDate day)
{
    return day.month() * 100 + day.day();
}

} // namespace

bool Closure::includes(QDate day) const
{
    if (!everyYear) {
        return startsOn <= day && day <= endsOn;
    }
    if (startsOn.daysTo(endsOn) >= 365) {
        return true;
    }
    const int first = monthAndDay(startsOn);
    const int last = monthAndDay(endsOn);
    const int asked = monthAndDay(day);
    const bool crossesNewYear = startsOn.year() != endsOn.year();
    return crossesNewYear ? asked >= first || asked <= last : asked >= first && asked <= last;
}

Calendar::Calendar(std::set<int> closedWeekdays, QList<Closure> closures, OpeningHours hours)
    : m_closedWeekdays(std::move(closedWeekdays)),
      m_closures(std::move(closures)),
      m_hours(std::move(hours))
{ }

bool Calendar::isOpen(QDate day) const
{
    return isWeekdayOpen(day.dayOfWeek())
        && std::none_of(m_closures.cbegin(), m_closures.cend(),
                        [day](const Closure &closure) { return closure.includes(day); });
}

std::optional<Closure> Calendar::closureOn(QDate day) const
{
    for (const Closure &closure : m_closures) {
        if (closure.includes(day)) {
            return closure;
        }
    }
    return std::nullopt;
}

std::optional<QDate> Calendar::search(QDate day, int step) const
{
    for (int moved = 0; moved <= searchDays; moved += std::abs(step)) {
        if (isOpen(day)) {
            return day;
        }
        day = day.addDays(step);
    }
    return std::nullopt;
}

std::optional<QDate> Calendar::nextOpen(QDate day) const
{
    return search(day, 1);
}

std::optional<QDate> Calendar::previousOpen(QDate day) const
{
    return search(day, -1);
}

std::optional<QDate> Calendar::nextOpenSameWeekday(QDate day) const
{
    return search(day, 7);
}

std::optional<QDate> Calendar::addOpenDays(QDate day, int count) const
{
    std::optional<QDate> reached = day;
    for (int i = 0; i < count && reached; ++i) {
        reached = nextOpen(reached->addDays(1));
    }
    return reached;
}

int Calendar::openDaysBetween(QDate after, QDate upTo) const
{
    int count = 0;
    for (QDate day = after.addDays(1); day <= upTo; day = day.addDays(1)) {
        count += isOpen(day) ? 1 : 0;
    }
    return count;
}

std::optional<QTime> Calendar::closesAt(QDate day) const
{
    const auto hours = m_hours.constFind(day.dayOfWeek());
    return hours == m_hours.cend() ? std::nullopt : std::optional(hours->closes);
}
