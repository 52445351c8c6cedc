// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/calendar.h"
#include "models/circulation/duedate.h"
#include "models/circulation/limits.h"
#include "models/circulation/rules.h"
#include "models/values/result.h"

class Database;

/// What happens to the charge for a lost copy that is found after all, once somebody at the Desk agrees.
enum class FoundPolicy {
    Keep,
    Refund, ///< price and processing fee are taken off
    RefundAndRestore, ///< and the fine that was let go when it was lost is charged again
};

/// The word in the settings; unknown ones are Refund.
FoundPolicy foundPolicyFromStored(const QString &word);

/// All a library has decided about lending, as it stands at one moment.
struct CirculationPolicy {
    RuleSet rules;
    Calendar calendar;
    LimitSet limits; ///< also says the currency
    DueMode dueMode = DueMode::NextOpen;
    bool dueEndsWithMembership = false;
    bool renewFromDueDate = false; ///< else from the day of the renewal
    bool mayRenewOverdue = true;
    bool skipClosedDays = false; ///< closed days cost no fine
    FoundPolicy foundPolicy = FoundPolicy::Refund;
    bool lossEndsFine = false; ///< a lost copy's fine so far is let go: its price is charged instead
    QString currency; ///< of the library
};

/// Reads rules, closures and settings. Within a transaction it is what the command decides on.
Result<CirculationPolicy> loadPolicy(Database &database);
/// The weekly pattern and the dated closures only.
Result<Calendar> loadCalendar(Database &database);
/// Closed weekdays as stored in the settings: "7" or "6,7"; what is not a weekday is skipped.
std::set<int> weekdaysFromStored(const QString &text);
QString weekdaysToStored(const std::set<int> &weekdays);
