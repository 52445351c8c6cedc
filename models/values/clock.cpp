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
    QDateTime moment = QDateTime::fromString(text, QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

QString toStoredDay(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QDate fromStoredDay(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}
