// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/renewal.h"

#include "models/values/clock.h"

namespace {

Finding refuse(Severity severity, const QString &code, const QStringList &arguments = {})
{
    return {severity, code, arguments};
}

bool isTooSoon(const RenewFacts &facts)
{
    return facts.noEarlierThanDays && facts.today < facts.dueOn.addDays(-*facts.noEarlierThanDays);
}

} // namespace

QList<Finding> refusalsToRenew(const RenewFacts &facts)
{
    QList<Finding> refusals;
    if (!facts.loanExists || !facts.isOpen) {
        return {refuse(Severity::Impossible, QStringLiteral("renewal.noSuchLoan"))};
    }
    if (facts.copyStatus == QLatin1String("lost")) {
        refusals << refuse(Severity::Confirm, QStringLiteral("renewal.copyLost"));
    }
    if (facts.isClaimedReturned) {
        refusals << refuse(Severity::Confirm, QStringLiteral("renewal.claimedReturned"));
    }
    if (facts.waitingOthers > 0) {
        refusals << refuse(Severity::Confirm, QStringLiteral("renewal.held"), {QString::number(facts.waitingOthers)});
    }
    if (facts.renewalsAllowed && facts.renewals >= *facts.renewalsAllowed) {
        refusals << refuse(Severity::Confirm, QStringLiteral("renewal.usedUp"),
                           {QString::number(facts.renewals), QString::number(*facts.renewalsAllowed)});
    }
    if (!facts.blockReason.isEmpty()) {
        refusals << refuse(Severity::Confirm, QStringLiteral("loan.userBlocked"), {facts.blockReason});
    }
    refusals << facts.blocks;
    if (!facts.userIsActive) {
        refusals << refuse(Severity::Confirm, QStringLiteral("loan.userInactive"));
    }
    if (!facts.mayRenewOverdue && facts.dueOn < facts.today) {
        refusals << refuse(Severity::Confirm, QStringLiteral("renewal.overdue"), {toStoredDay(facts.dueOn)});
    }
    if (isTooSoon(facts)) {
        refusals << refuse(Severity::Confirm, QStringLiteral("renewal.tooSoon"),
                           {toStoredDay(facts.dueOn.addDays(-*facts.noEarlierThanDays))});
    }
    if (facts.dueProblem) {
        refusals << refuse(Severity::Impossible, facts.dueProblem->code, facts.dueProblem->arguments);
    }
    const bool isByTheHour = facts.dueAt.isValid() && facts.newDueAt.isValid();
    const bool isLater = isByTheHour ? facts.newDueAt > facts.dueAt : facts.newDueOn > facts.dueOn;
    if (!facts.dueProblem && !isLater) {
        refusals << refuse(Severity::Impossible, QStringLiteral("renewal.notLater"), {toStoredDay(facts.dueOn)});
    }
    return refusals;
}

std::optional<Finding> refusalToRenew(const RenewFacts &facts)
{
    const QList<Finding> refusals = refusalsToRenew(facts);
    return refusals.isEmpty() ? std::nullopt : std::optional(refusals.first());
}
