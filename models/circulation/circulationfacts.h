// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/limits.h"
#include "models/circulation/policy.h"
#include "models/circulation/renewal.h"
#include "models/circulation/verdict.h"
#include "models/database/lastchange.h"

#include <optional>

class Clock;
class Database;

/// What circulation needs to know about a user.
struct BorrowerFacts {
    qint64 id = 0;
    QString name;
    bool isErased = false;
    bool isActive = true;
    QDate membershipEndsOn;
    QString blockReason;
    std::optional<qint64> categoryId;
    QString categoryName;
    QString groupName;
    QDate dateOfBirth;
    std::optional<qint64> guarantorId = {};
    QDateTime erasedAt = {};
    LastChange blocked = {}; ///< when the block was set; only while there is one
    LastChange deactivated = {}; ///< likewise
    BorrowerTotals totals = {}; ///< what counts against limits; only where they are asked
};

/// What circulation needs to know about a copy and the loan it is on.
struct CopyFacts {
    qint64 id = 0;
    qint64 bookId = 0;
    QString barcode;
    QString title;
    QString status;
    bool isForLoan = true;
    std::optional<qint64> itemTypeId; ///< the copy's own, else its book's
    QString itemTypeName;
    std::optional<qint64> collectionId;
    QString location;
    QString callNumber;
    qint64 loanId = 0; ///< the open loan, 0 = none
    qint64 borrowerId = 0;
    QString borrowerName;
    QDate dueOn;
    QDateTime loanedAt;
    LastChange statusSet = {}; ///< only of a copy that is not in service
    LastChange notForLoanSet = {}; ///< only of a copy that is not for loan
};

/// What circulation needs to know about a loan to renew it.
struct LoanFacts {
    qint64 id = 0;
    qint64 copyId = 0;
    qint64 userId = 0;
    bool isOpen = false;
    bool isClaimedReturned = false;
    int renewals = 0;
    QDate dueOn;
    QDateTime dueAt; ///< of a loan by the hour
    QDateTime returnedAt = {};
    QDateTime claimedAt = {};
    QString claimedNote = {};
};

Result<std::optional<BorrowerFacts>> borrowerFacts(Database &database, qint64 userId);
Result<std::optional<CopyFacts>> copyFacts(Database &database, qint64 copyId);
Result<std::optional<LoanFacts>> loanFacts(Database &database, qint64 loanId);

/// A check-out as decided: the verdict, and the due date when there is one.
struct LendDecision {
    Verdict verdict;
    DueDate due;
    QDateTime dueAt; ///< of a loan by the hour; invalid = by the day
};

/// Gathers what decides about lending and lets the rules decide. Reads only.
Result<LendDecision> decideLoan(Database &database, const CirculationPolicy &policy, const Clock &clock,
                                const std::optional<BorrowerFacts> &user, const std::optional<CopyFacts> &copy);

/// A renewal as decided.
struct RenewDecision {
    QList<Finding> refusals; ///< all reasons against it, in the order of the rules
    DueDate due;
    QDateTime dueAt; ///< of a loan by the hour
};
RenewDecision decideRenewal(const CirculationPolicy &policy, const Clock &clock, const std::optional<LoanFacts> &loan,
                            const std::optional<BorrowerFacts> &user, const std::optional<CopyFacts> &copy,
                            int waitingOthers = 0);

/// The age band kept with a loan for statistics; null when the date of birth is not known.
QString ageBand(QDate dateOfBirth, QDate today);
