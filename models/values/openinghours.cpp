// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/openinghours.h"

#include <QStringList>

namespace {

const QString timeForm = QStringLiteral("HH:mm");

}

OpeningHours openingHoursFromStored(const QString &text)
{
    OpeningHours hours;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const int weekday = part.section(QLatin1Char('='), 0, 0).trimmed().toInt();
        const QString times = part.section(QLatin1Char('='), 1);
        const DayHours day{QTime::fromString(times.section(QLatin1Char('-'), 0, 0).trimmed(), timeForm),
                           QTime::fromString(times.section(QLatin1Char('-'), 1).trimmed(), timeForm)};
        if (weekday >= Qt::Monday && weekday <= Qt::Sunday && day.isValid()) {
            hours.insert(weekday, day);
        }
    }
    return hours;
}

QString toStored(const OpeningHours &hours)
{
    QStringList parts;
    for (auto day = hours.cbegin(); day != hours.cend(); ++day) {
        parts << QStringLiteral("%1=%2-%3")
                     .arg(day.key())
                     .arg(day->opens.toString(timeForm), day->closes.toString(timeForm));
    }
    return parts.join(QLatin1Char(','));
}
