// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/renewing.h"

#include "models/circulation/holdfacts.h"
#include "models/circulation/loanfines.h"
#include "models/circulation/loanwrites.h"
#include "models/circulation/overriding.h"
#include "models/database/statement.h"

namespace {

Result<void> writeRenewal(Transaction &transaction, qint64 loanId, const DueDate &due, const QDateTime &dueAt)
{
    const Result<std::optional<Image>> before = imageOf(transaction.database(), QStringLiteral("loans"), loanId);
    if (!before) {
        return before.problems();
    }
    Statement update(
        transaction,
        QStringLiteral("UPDATE loans SET due_on = ?, due_at = ?, renewals = renewals + 1, due_explanation = ?, "
                       "updated_at = ?, version = version + 1 WHERE id = ?"));
    update.bind(due.on)
        .bind(dueAt.isValid() ? toStoredMoment(dueAt) : QString())
        .bind(storedExplanation(due))
        .bind(transaction.now())
        .bind(loanId);
    const Result<void> done = update.run();
    return done ? recordChange(transaction, QStringLiteral("loans"), loanId, *before) : done;
}

} // namespace

Result<RenewOutcome> renewLoan(Transaction &transaction, const CommandGate &gate, qint64 loanId,
                               const RenewOptions &options)
{
    Database &database = transaction.database();
    const Result<CirculationPolicy> policy = loadPolicy(database);
    const Result<std::optional<LoanFacts>> loan = loanFacts(database, loanId);
    if (!policy || !loan) {
        return policy ? loan.problems() : policy.problems();
    }
    RenewOutcome outcome;
    outcome.loanId = loanId;
    Parties parties;
    if (*loan) {
        const Result<Parties> found = partiesOf(database, (*loan)->userId, (*loan)->copyId);
        if (!found) {
            return found.problems();
        }
        parties = *found;
        if (parties.user && policy->limits.stopsAnything()) {
            const Result<BorrowerTotals> totals = borrowerTotals(database, *policy, gate.clock(), parties.user->id);
            if (!totals) {
                return totals.problems();
            }
            parties.user->totals = *totals;
        }
        outcome.copyId = (*loan)->copyId;
        outcome.userId = (*loan)->userId;
        outcome.title = parties.copy ? parties.copy->title : QString();
        outcome.barcode = parties.copy ? parties.copy->barcode : QString();
        outcome.userName = parties.user ? parties.user->name : QString();
        outcome.oldDueOn = outcome.dueOn = (*loan)->dueOn;
        outcome.renewals = (*loan)->renewals;
    }
    const Result<int> waiting = parties.copy
        ? holdsAgainstRenewal(database, gate.clock().today(), outcome.userId, parties.copy->id, parties.copy->bookId)
        : Result<int>(0);
    if (!waiting) {
        return waiting.problems();
    }
    RenewDecision decision = decideRenewal(*policy, gate.clock(), *loan, parties.user, parties.copy, *waiting);
    for (const Finding &refusal : decision.refusals) {
        if (isStillRefused({refusal}, options.overrides)) {
            outcome.refusal = refusal;
            return outcome;
        }
    }
    const QList<Finding> putAside = overridden(decision.refusals, options.overrides);
    if (!putAside.isEmpty()) {
        if (const Result<void> permitted = permitOverrides(transaction, gate, options.overrides); !permitted) {
            return permitted.problems();
        }
        const Result<void> recorded = recordOverrides(transaction, loanId, putAside, options.overrides);
        if (!recorded) {
            return recorded.problems();
        }
    }
    // What the loan has cost so far stays owed; from here on the new due date counts.
    const Result<qint64> fine = chargeFine(transaction, gate, *policy, loanId, gate.clock().now());
    if (!fine) {
        return fine.problems();
    }
    outcome.fineMinor = *fine;
    if (options.isAutomatic) {
        decision.due.steps.prepend({QStringLiteral("due.automatic"), {}, decision.due.on});
    }
    const Result<void> written = writeRenewal(transaction, loanId, decision.due, decision.dueAt);
    if (!written) {
        return written.problems();
    }
    outcome.dueOn = decision.due.on;
    outcome.dueAt = decision.dueAt;
    ++outcome.renewals;
    outcome.commandId = transaction.stamp().commandId;
    return outcome;
}
