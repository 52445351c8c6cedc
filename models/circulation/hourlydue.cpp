// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/hourlydue.h"

Result<QDateTime> dueAfterHours(const QDateTime &from, int hours, const Calendar &calendar, const QTimeZone &zone)
{
    const QDateTime due = from.toUTC().addSecs(qint64{3600} * hours).toTimeZone(zone);
    const std::optional<QDate> open = calendar.nextOpen(due.date());
    if (!open) {
        return Problem{QStringLiteral("dueOn"), QStringLiteral("loan.noOpenDay"), {}};
    }
    return *open == due.date() ? due.toUTC() : QDateTime(*open, due.time(), zone).toUTC();
}
