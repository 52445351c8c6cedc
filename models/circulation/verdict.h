// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/explanation.h"
#include "models/values/result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// How much a finding weighs.
enum class Severity {
    Impossible, ///< nobody can settle it at the Desk
    Confirm, ///< must be settled, or overridden by somebody who may
    Information, ///< worth knowing, stops nothing
};

/// One thing found when a loan or a renewal is decided: a code with arguments, as a Problem has.
struct Finding {
    Severity severity = Severity::Information;
    QString code;
    QStringList arguments;
    Explanation why = {}; ///< how it was found; without steps when its sentence says it all

    Problem problem() const { return {QString(), code, arguments}; }
    friend bool operator==(const Finding &a, const Finding &b)
    {
        return a.severity == b.severity && a.code == b.code && a.arguments == b.arguments;
    }
};

/// Everything found about one check-out, all at once.
struct Verdict {
    QList<Finding> findings;

    bool isAllowed() const; ///< neither impossible nor something to settle
    bool has(const QString &code) const;
    QList<Finding> of(Severity severity) const;
    /// What stands in the way, the weightiest first.
    Problems problems() const;
    /// The only thing in the way is an expired membership: extending it lets the loan go ahead.
    bool needsOnlyExtension() const;
    /// The same user has this very copy: renewing is what is wanted.
    bool offersRenewal() const;
    /// {impossible: […], confirm: […], information: […]}, each {code, arguments}.
    QJsonObject toJson() const;
};

/// Since when something is as it is, and who made it so.
struct Since {
    QDate on = {}; ///< invalid when it is not known
    QString by = {};
};

/// A limit and what counts against it.
struct LoanLimit {
    std::optional<int> limit; ///< nothing = no limit
    int count = 0; ///< open loans, claimed returned ones left out
    RuleAnswer rule = {}; ///< where the limit came from, for the explanation
};

/// All that decides about lending one copy to one user; read from the library in one transaction.
struct LendFacts {
    QDate today;

    bool userExists = false;
    bool userIsErased = false;
    bool userIsActive = true;
    QDate membershipEndsOn; ///< invalid = no end
    QString blockReason;
    LoanLimit allLoans;
    LoanLimit loansOfType; ///< only where a rule for the item type sets a limit
    QString itemTypeName;
    QString guarantorName; ///< with what he or she owes
    qint64 guarantorDebtMinor = 0;

    bool copyExists = false;
    QString copyStatus; ///< copies.status
    bool isForLoan = true;
    bool onLoanToUser = false; ///< this very copy, to this user
    bool onLoanToOther = false;
    QString otherUserName; ///< who has it; empty when anonymous
    QDate otherDueOn;
    bool hasAnotherCopy = false;
    QDate hadItUntil; ///< when the same user last brought this book back; invalid = never had it

    QList<Finding> holdFindings; ///< what those who wait for the copy say
    QList<Finding> blocks; ///< limits of the block table, see blocksOn()

    std::optional<Problem> dueProblem; ///< no due date can be found
    QList<Finding> dueFindings; ///< what moved the due date

    // for the explanations only
    QString userName = {};
    QString title = {};
    QString categoryName = {};
    QString currency = {};
    QDate erasedOn = {};
    Since inactiveSince = {};
    Since blockedSince = {};
    Since statusSince = {};
    Since notForLoanSince = {};
    QDate otherLoanedOn = {};
    RuleAnswer dueRule = {}; ///< the loan days that were tried
};

/// Decides whether a copy may be lent to a user; every finding explains itself. Holds, money and block limits join here
/// with their facts.
Verdict mayLend(const LendFacts &facts);
