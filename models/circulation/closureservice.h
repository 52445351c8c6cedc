// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/circulation/calendar.h"

class InverseHandlers;

/// What is to be different about when the library is open: one command, one step of undo.
struct CalendarChange {
    std::optional<std::set<int>> closedWeekdays = {}; ///< nothing = as they are
    std::optional<OpeningHours> hours = {};
    QList<Closure> added = {};
    QList<Closure> changed = {}; ///< as read, with their versions
    QList<Closure> removed = {};

    bool isEmpty() const;
};

/// Reads and writes when the library is open and closed. Nothing moves a loan by itself: see
/// models/circulation/loanshift.h.
class ClosureService
{
public:
    explicit ClosureService(CommandGate &gate);

    Result<Calendar> calendar() const;
    /// All closures, earliest first.
    Result<QList<Closure>> closures() const;
    /// What is wrong with a closure; empty when nothing.
    Problems check(const Closure &closure) const;
    Result<qint64> add(const Closure &closure);
    /// Refuses with `closure.changedElsewhere` or `closure.gone`.
    Result<void> save(const Closure &closure);
    Result<void> remove(qint64 id, qint64 version);

    /// Changes the week, the hours and any closures together. Refuses with `closure.changedElsewhere` or
    /// `closure.gone`.
    Result<void> change(const CalendarChange &change);
    /// The calendar as it would be.
    Result<Calendar> calendarWith(const CalendarChange &change) const;

    void addInverses(InverseHandlers &handlers) const;

private:
    CommandGate &m_gate;
};
