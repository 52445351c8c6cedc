// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/clock.h"

#include <utility>

SystemClock::SystemClock(QTimeZone zone) : m_zone(std::move(zone)) { }

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

FixedClock::FixedClock(const QDateTime &now, QTimeZone zone) : m_now(now.toUTC()), m_zone(std::move(zone)) { }

QString toStoredMoment(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + QLatin1Char('Z')
                            : QString();
}

QDateTime fromStoredMoment(const QString &text)
{
    // Only the form toStoredMoment() writes. A format string would be stricter, and takes a hundred times as long.
    constexpr qsizetype length = 24;
    const bool hasForm = text.size() == length && text.endsWith(QLatin1Char('Z'));
    return hasForm ? QDateTime::fromString(text, Qt::ISODateWithMs) : QDateTime();
}

QString toStoredDay(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QDate fromStoredDay(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}
