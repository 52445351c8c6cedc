// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/calendar.h"
#include "models/values/result.h"

#include <QDateTime>
#include <QTimeZone>

/// The moment a loan by the hour is due: hours later in real time, also where clocks change; when the library is closed
/// that day, at the same time of the next open day. Refuses with `loan.noOpenDay`.
Result<QDateTime> dueAfterHours(const QDateTime &from, int hours, const Calendar &calendar, const QTimeZone &zone);
