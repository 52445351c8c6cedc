// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

/// Tells what time it is in the library. Passed in wherever a rule or a record needs 'now' or 'today'.
class Clock
{
public:
    virtual ~Clock() = default;
    /// This moment, in UTC.
    virtual QDateTime now() const = 0;
    /// The library's own time zone: its days begin and end there.
    virtual QTimeZone zone() const = 0;
    /// The library's calendar day.
    QDate today() const { return now().toTimeZone(zone()).date(); }
};

/// The computer's clock, read in the library's zone.
class SystemClock : public Clock
{
public:
    explicit SystemClock(QTimeZone zone = QTimeZone::systemTimeZone());
    QDateTime now() const override;
    QTimeZone zone() const override { return m_zone; }
    void setZone(const QTimeZone &zone) { m_zone = zone; }

private:
    QTimeZone m_zone;
};

/// A clock that stands still until it is moved: for tests, replays and demo data.
class FixedClock : public Clock
{
public:
    explicit FixedClock(const QDateTime &now, QTimeZone zone = QTimeZone::utc());
    QDateTime now() const override { return m_now; }
    QTimeZone zone() const override { return m_zone; }
    void set(const QDateTime &now) { m_now = now.toUTC(); }
    void advanceDays(int days) { m_now = m_now.addDays(days); }

private:
    QDateTime m_now;
    QTimeZone m_zone;
};

/// A moment as it is stored: exactly `YYYY-MM-DDTHH:MM:SS.mmmZ`.
QString toStoredMoment(const QDateTime &moment);
/// Reads a stored moment; invalid when the text is not one.
QDateTime fromStoredMoment(const QString &text);
/// A day as it is stored: `YYYY-MM-DD`; empty for an invalid date.
QString toStoredDay(const QDate &day);
/// Reads a stored day; invalid when the text is not one.
QDate fromStoredDay(const QString &text);
