// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/closureservice.h"

/// The calendar as it was read and as somebody is changing it: works out what to save.
class CalendarDraft
{
public:
    struct Entry {
        Closure closure;
        Closure saved; ///< id 0 = new
        bool isRemoved = false;

        bool isNew() const { return saved.id == 0; }
        bool isChanged() const;
    };

    CalendarDraft() = default;
    explicit CalendarDraft(const Calendar &calendar);

    QList<Entry> &entries() { return m_entries; }
    const QList<Entry> &entries() const { return m_entries; }
    std::set<int> &closedWeekdays() { return m_closed; }
    OpeningHours &hours() { return m_hours; }
    const std::set<int> &closedWeekdays() const { return m_closed; }
    const OpeningHours &hours() const { return m_hours; }

    /// Adds a closure and returns its place in entries().
    int add(const Closure &closure);
    CalendarChange change() const;
    /// How many separate things changed: closures, the week, the hours.
    int changeCount() const;
    /// The calendar as it would be.
    Calendar calendar() const;
    /// The entry that closes a day; -1 = none.
    int entryOn(QDate day) const;

private:
    Calendar m_read;
    QList<Entry> m_entries;
    std::set<int> m_closed;
    OpeningHours m_hours;
};
