// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/policy.h"
#include "models/circulation/ruleservice.h"

#include <functional>

/// A loan as it happened, with what the rules are looked up for.
struct PastLoan {
    qint64 id = 0;
    qint64 userId = 0; ///< 0 once anonymised: counts against no limit
    QString title = {};
    QString userName = {};
    QString cardNumber = {};
    std::optional<qint64> categoryId = {}; ///< as at check-out
    std::optional<qint64> itemTypeId = {};
    QDateTime lentAt = {};
    QDate lentOn = {};
    QDateTime returnedAt = {}; ///< invalid while out
    QDate returnedOn = {};
    int renewals = 0;
    std::optional<qint64> priceMinor = {};
};

/// What rules would have made of a loan.
struct TrialOutcome {
    bool isRefused = false;
    QDate dueOn = {};
    bool isLate = false;
    qint64 fineMinor = 0;
    RuleAnswer limit = {}; ///< the rule that refused it
    int countThen = 0; ///< loans out that it was refused for
};

/// A loan that the changed rules treat differently.
struct TrialLoan {
    PastLoan loan;
    TrialOutcome before;
    TrialOutcome after;

    bool isRefusedNow() const { return after.isRefused && !before.isRefused; }
    bool isAllowedNow() const { return before.isRefused && !after.isRefused; }
    bool isDueMoved() const { return !after.isRefused && !before.isRefused && after.dueOn != before.dueOn; }
    bool isFineChanged() const { return !after.isRefused && !before.isRefused && after.fineMinor != before.fineMinor; }
    bool differs() const { return after.isRefused != before.isRefused || isDueMoved() || isFineChanged(); }
};

/// Past loans under the rules of today and under changed ones.
struct Trial {
    struct Sum {
        int allowed = 0;
        int late = 0;
        qint64 fineMinor = 0;
    };
    QDate from = {};
    QDate to = {};
    int loans = 0;
    Sum before;
    Sum after;
    QString currency = {};
    QList<TrialLoan> differing; ///< latest first
};

/// Replays loans as they happened under two rule sets: whether the limits of `max_loans` had let them happen, when they
/// had been due, what they had cost. Renewals count as made on the due day, as often as the rules allow; nobody can
/// know what people would have done instead. Loans from before `since` only count against limits. `isCancelled` is
/// asked now and then.
Trial replay(const QList<PastLoan> &loans, QDate since, const RuleSet &before, const RuleSet &after,
             const CirculationPolicy &policy, QDate today, const std::function<bool()> &isCancelled = {});

/// The loans made since a day, in their order, with those from before that were still out then.
Result<QList<PastLoan>> pastLoans(Database &database, const QTimeZone &zone, QDate since);

/// Reads and replays: for a worker.
Result<Trial> simulate(Database &database, const QTimeZone &zone, QDate today, QDate since,
                       const QList<RuleChange> &changes, const std::function<bool()> &isCancelled = {});
