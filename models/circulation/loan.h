// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/duedate.h"
#include "models/circulation/hold.h"
#include "models/circulation/policy.h"
#include "models/circulation/verdict.h"

#include <QDateTime>
#include <QString>

#include <optional>

/// One copy lent to one user, with the names a person needs to recognise it.
struct Loan {
    qint64 id = 0;
    qint64 version = 0;
    qint64 copyId = 0;
    qint64 bookId = 0;
    qint64 userId = 0; ///< 0 once anonymised
    QString title;
    QString authors;
    QString barcode;
    QString callNumber;
    QString userName;
    QString cardNumber;
    QString groupName; ///< the user's group at check-out
    QDateTime loanedAt;
    QString loanedBy;
    QString stationName;
    QDate dueOn;
    QDateTime dueAt; ///< of a loan by the hour; invalid = by the day
    QDateTime returnedAt; ///< invalid while open
    QString returnedBy;
    int renewals = 0;
    QString remarks;
    QString outcome; ///< returned, lost or found_after_lost; empty while open
    QDateTime claimedAt; ///< the user says it was returned; invalid = not claimed
    QString claimedNote;
    QString dueExplanation; ///< JSON, see DueDate

    bool isOpen() const { return !returnedAt.isValid(); }
    friend bool operator==(const Loan &, const Loan &) = default;
};

/// What would happen if a copy were lent now.
struct LoanOffer {
    Verdict verdict;
    DueDate due; ///< invalid date when none can be found
    QString title;
    QString barcode;
    QString userName;
};

/// A lost copy that turns up while its loss is still charged.
struct FoundCharge {
    qint64 loanId = 0;
    qint64 userId = 0;
    QString userName;
    QString currency;
    FoundPolicy policy = FoundPolicy::Refund; ///< what the library does then
    qint64 chargedMinor = 0; ///< price and fee that stand
    qint64 paidMinor = 0; ///< of it what was paid: becomes credit
    qint64 fineMinor = 0; ///< what would be charged again

    /// There is something to agree to.
    bool isOffer() const { return loanId != 0 && policy != FoundPolicy::Keep; }
};

/// What settling the charge of a copy found again did.
struct FoundOutcome {
    qint64 takenOffMinor = 0;
    qint64 fineMinor = 0; ///< charged again
    QString commandId;
};

/// What lending did.
struct LendOutcome {
    qint64 loanId = 0; ///< 0 = refused, see the verdict
    qint64 copyId = 0;
    qint64 userId = 0;
    QString title;
    QString barcode;
    QString userName;
    QDateTime dueAt; ///< of a loan by the hour
    QDate dueOn; ///< of a refused loan: the day it would be due
    Verdict verdict;
    std::optional<FoundCharge> found; ///< it counted as lost until now, and somebody was charged
    QString commandId; ///< for undo

    bool isLent() const { return loanId != 0; }
};

/// What taking back a copy did.
struct ReturnOutcome {
    qint64 copyId = 0;
    qint64 loanId = 0; ///< 0 = it was not on loan
    qint64 userId = 0;
    QString title;
    QString barcode;
    QString userName;
    QString location;
    QString callNumber;
    QDate dueOn;
    QDate returnedOn; ///< the day it counts as back
    int daysLate = 0;
    qint64 fineMinor = 0; ///< what was charged for it
    bool wasFound = false; ///< it counted as lost or missing until now
    std::optional<FoundCharge> found; ///< somebody was charged for its loss
    QList<Finding> findings; ///< what to do with it next
    std::optional<TrapOffer> hold; ///< whom it is for now; not caught yet unless it says so
    QString commandId;

    bool wasOnLoan() const { return loanId != 0; }
};

/// What declaring a loan lost did.
struct LossOutcome {
    qint64 loanId = 0;
    qint64 copyId = 0;
    qint64 userId = 0;
    QString title;
    QString userName;
    qint64 chargedMinor = 0; ///< price, fee and the fine so far
    QString commandId;
};

/// What renewing did.
struct RenewOutcome {
    qint64 loanId = 0;
    qint64 copyId = 0;
    qint64 userId = 0;
    QString title;
    QString barcode;
    QString userName;
    QDate oldDueOn;
    QDateTime dueAt; ///< the new one of a loan by the hour
    QDate dueOn; ///< the new one, or the old one when refused
    int renewals = 0;
    qint64 fineMinor = 0; ///< what was charged for being late until now
    std::optional<Finding> refusal;
    QString commandId;

    bool isRenewed() const { return !refusal; }
};
