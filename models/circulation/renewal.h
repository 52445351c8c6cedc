// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/verdict.h"

#include <QDateTime>

/// All that decides about renewing one loan.
struct RenewFacts {
    QDate today;
    bool loanExists = false;
    bool isOpen = false;
    bool isClaimedReturned = false;
    QString copyStatus;
    int waitingOthers = 0; ///< users who wait for the copy and whom no other copy serves
    int renewals = 0;
    std::optional<int> renewalsAllowed; ///< nothing = no limit
    bool userIsActive = true;
    QString blockReason;
    QList<Finding> blocks = {}; ///< limits of the block table, see blocksOn()
    QDate dueOn;
    bool mayRenewOverdue = true; ///< a setting of the library
    std::optional<int> noEarlierThanDays; ///< days before the due day; nothing = any time
    QDateTime dueAt; ///< of a loan by the hour, with the new one
    QDateTime newDueAt;
    QDate newDueOn; ///< what the rules give; invalid when there is none
    std::optional<Problem> dueProblem;

    // for the explanations only
    QString userName = {};
    QString title = {};
    QString categoryName = {};
    QString itemTypeName = {};
    QString currency = {};
    QDate returnedOn = {};
    QDate claimedOn = {};
    QString claimedNote = {};
    Since statusSince = {};
    Since blockedSince = {};
    Since inactiveSince = {};
    RuleAnswer renewalsRule = {};
    RuleAnswer noEarlierRule = {};
    RuleAnswer dueRule = {}; ///< the days that were tried
    Explanation newDueWhy = {}; ///< how the new day was reached
};

/// All reasons against renewing a loan, in the order of the rules; holds of others take their place between the lost
/// copy and the renewals used up. A person hears the first; what is to confirm can be put aside, the rest is final.
QList<Finding> refusalsToRenew(const RenewFacts &facts);
/// The first reason against renewing a loan, or nothing.
std::optional<Finding> refusalToRenew(const RenewFacts &facts);
