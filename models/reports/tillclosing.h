// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

class CommandGate;

/// The till as somebody counted it.
struct TillCounted {
    QDate day = {};
    QString currency = {};
    qint64 floatMinor = 0; ///< in the till before the day began
    qint64 cashMinor = 0; ///< taken in cash that day, as the sheet said
    QMap<qint64, int> pieces = {}; ///< notes and coins by their worth
    qint64 restMinor = 0; ///< what was counted as one sum
    QString reason = {}; ///< why the count is another one than expected

    qint64 countedMinor() const;
    qint64 expectedMinor() const { return floatMinor + cashMinor; }
    /// More than expected, or less than nothing when money is missing.
    qint64 differenceMinor() const { return countedMinor() - expectedMinor(); }
};

/// A day that was closed: never changed afterwards, a correction is another closing.
struct TillClosing {
    qint64 id = 0; ///< the number of the sheet
    TillCounted till = {};
    QDateTime closedAt = {};
    QString closedBy = {};
    QString station = {};
};

/// Keeps what was counted when a day was closed.
///
/// Problems: `till.notCounted`, `till.reasonMissing`, `till.reasonTooLong` (most), `till.dayAhead`,
/// `till.changedSince` (money was taken since the count began).
class TillClosingService
{
public:
    static constexpr int longestReason = 500;

    explicit TillClosingService(CommandGate &gate);

    static Problems check(const TillCounted &till);
    /// Stores the count of a day; returns the number of the sheet. Needs Command::CloseTill.
    Result<qint64> close(const TillCounted &till);
    /// How often and with what a day was closed, the last one first. Needs Command::ViewReports.
    Result<QList<TillClosing>> closingsOf(QDate day) const;
    /// The float of the last closing before a day, for the next count; 0 when there is none.
    Result<qint64> floatBefore(QDate day) const;

private:
    CommandGate &m_gate;
};
