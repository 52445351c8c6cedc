// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/calendar.h"

/// Calendar days a loan is late on a day; 0 on the due day itself and before.
inline int daysLate(QDate dueOn, QDate onDay)
{
    return onDay > dueOn ? static_cast<int>(dueOn.daysTo(onDay)) : 0;
}

/// Open days a loan is late on a day: closed days do not count.
inline int openDaysLate(const Calendar &calendar, QDate dueOn, QDate onDay)
{
    return onDay > dueOn ? calendar.openDaysBetween(dueOn, onDay) : 0;
}
