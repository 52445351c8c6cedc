// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/calendardraft.h"

bool CalendarDraft::Entry::isChanged() const
{
    return isNew() || isRemoved || closure.name != saved.name || closure.startsOn != saved.startsOn
        || closure.endsOn != saved.endsOn || closure.everyYear != saved.everyYear;
}

CalendarDraft::CalendarDraft(const Calendar &calendar)
    : m_read(calendar),
      m_closed(calendar.closedWeekdays()),
      m_hours(calendar.hours())
{
    for (const Closure &closure : calendar.closures()) {
        m_entries.append({closure, closure, false});
    }
}

int CalendarDraft::add(const Closure &closure)
{
    m_entries.append({closure, Closure(), false});
    return static_cast<int>(m_entries.size()) - 1;
}

CalendarChange CalendarDraft::change() const
{
    CalendarChange change;
    if (m_closed != m_read.closedWeekdays()) {
        change.closedWeekdays = m_closed;
    }
    if (m_hours != m_read.hours()) {
        change.hours = m_hours;
    }
    for (const Entry &entry : m_entries) {
        if (entry.isNew()) {
            if (!entry.isRemoved) {
                change.added.append(entry.closure);
            }
        } else if (entry.isRemoved) {
            change.removed.append(entry.saved);
        } else if (entry.isChanged()) {
            change.changed.append(entry.closure);
        }
    }
    return change;
}

int CalendarDraft::changeCount() const
{
    const CalendarChange now = change();
    return static_cast<int>(now.added.size() + now.changed.size() + now.removed.size()) + (now.closedWeekdays ? 1 : 0)
        + (now.hours ? 1 : 0);
}

Calendar CalendarDraft::calendar() const
{
    QList<Closure> closures;
    qint64 id = 0;
    for (const Entry &entry : m_entries) {
        if (entry.isRemoved || !entry.closure.startsOn.isValid() || entry.closure.endsOn < entry.closure.startsOn) {
            continue;
        }
        Closure closure = entry.closure;
        closure.id = entry.isNew() ? --id : closure.id;
        closures.append(closure);
    }
    return Calendar(m_closed, closures, m_hours);
}

int CalendarDraft::entryOn(QDate day) const
{
    int unchanged = -1;
    for (int i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        if (entry.isRemoved || !entry.closure.startsOn.isValid() || !entry.closure.includes(day)) {
            continue;
        }
        if (entry.isChanged()) {
            return i;
        }
        unchanged = unchanged < 0 ? i : unchanged;
    }
    return unchanged;
}
