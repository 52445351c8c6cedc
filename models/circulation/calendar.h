// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/openinghours.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <set>

/// Days on which the library is closed apart from the weekly pattern: one day, a range, or the same days every year.
struct Closure {
    qint64 id = 0;
    QString name = {};
    QDate startsOn = {};
    QDate endsOn = {}; ///< the last closed day
    bool everyYear = false; ///< by month and day; 29 February only exists in leap years
    qint64 version = 0;

    bool includes(QDate day) const;
};

/// When the library is open. Whole days of the library's own calendar: hours and clock changes play no part.
class Calendar
{
public:
    /// How far a search for an open day goes before it gives up.
    static constexpr int searchDays = 366;

    Calendar() = default;
    /// Closed weekdays as Qt counts them: 1 = Monday … 7 = Sunday.
    Calendar(std::set<int> closedWeekdays, QList<Closure> closures, OpeningHours hours = {});

    bool isOpen(QDate day) const;
    bool isWeekdayOpen(int weekday) const { return !m_closedWeekdays.contains(weekday); }
    /// The closure that covers a day, if one does.
    std::optional<Closure> closureOn(QDate day) const;
    /// The day itself when open, else the next open day; nothing within a year.
    std::optional<QDate> nextOpen(QDate day) const;
    /// The day itself when open, else the open day before; nothing within a year.
    std::optional<QDate> previousOpen(QDate day) const;
    /// The n-th open day after a day; the day itself for 0.
    std::optional<QDate> addOpenDays(QDate day, int count) const;
    /// Moves by whole weeks from a day to the first that is open, the day itself included.
    std::optional<QDate> nextOpenSameWeekday(QDate day) const;
    /// Open days later than `after`, up to and including `upTo`.
    int openDaysBetween(QDate after, QDate upTo) const;

    /// When the library closes on a day, if its hours are known: hourly loans end then at the latest.
    std::optional<QTime> closesAt(QDate day) const;

    const OpeningHours &hours() const { return m_hours; }
    const QList<Closure> &closures() const { return m_closures; }
    const std::set<int> &closedWeekdays() const { return m_closedWeekdays; }

private:
    std::optional<QDate> search(QDate day, int step) const;

    std::set<int> m_closedWeekdays;
    QList<Closure> m_closures;
    OpeningHours m_hours;
};
