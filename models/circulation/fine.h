// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/calendar.h"
#include "models/circulation/explanation.h"
#include "models/circulation/rules.h"

#include <QDateTime>

#include <optional>

/// What a fine is worked out from: the dates, the rules as they were looked up, the copy's price, a setting.
struct FineInputs {
    QDate dueOn = {};
    QDate until = {}; ///< the day of the return; the day it is asked on while the copy is out
    bool isBack = false; ///< else the fine is still running
    QDateTime dueAt = {}; ///< loans by the hour: counted in hours instead, to `untilAt`
    QDateTime untilAt = {};
    QDateTime closesAt = {}; ///< when the library closes on the due day; hours stop there. Invalid = not known
    bool skipClosedDays = false; ///< library setting
    RuleAnswer amount = {};
    RuleAnswer interval = {};
    RuleAnswer chargedAt = {};
    RuleAnswer grace = {};
    RuleAnswer graceIncluded = {};
    RuleAnswer cap = {};
    RuleAnswer capToPrice = {};
    std::optional<qint64> priceMinor = {}; ///< the copy's, else its item type's; nothing when neither is known
    QString currency = {};
    QString categoryName = {}; ///< for the explanation; empty = any
    QString itemTypeName = {};
    QString title = {};
    QString userName = {};
    bool withOutlook = false; ///< also say what the next day costs and when it stops growing

    bool isByTheHour() const { return dueAt.isValid(); }
};

/// A fine, and the way it was reached. Steps fine.*: see ui/problemtext/finetexts.
struct Fine {
    qint64 minor = 0;
    int late = 0; ///< days, or hours of a loan by the hour, as counted
    qint64 perIntervalMinor = 0;
    Explanation why;
};

/// Works a fine out from the dates, the same each time:
///     late    = open days after the due day up to the return, or calendar days
///     counted = with or without the days of grace, once they are over
///     fine    = min(whole or begun intervals * amount, cap, price)
Fine fineOwed(const FineInputs &inputs, const Calendar &calendar);
