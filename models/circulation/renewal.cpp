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

std::optional<Finding> refusalToRenew(const RenewFacts &facts)
{
    if (!facts.loanExists || !facts.isOpen) {
        return refuse(Severity::Impossible, QStringLiteral("renewal.noSuchLoan"));
    }
    if (facts.copyStatus == QLatin1String("lost")) {
        return refuse(Severity::Confirm, QStringLiteral("renewal.copyLost"));
    }
    if (facts.isClaimedReturned) {
        return refuse(Severity::Confirm, QStringLiteral("renewal.claimedReturned"));
    }
    if (facts.renewalsAllowed && facts.renewals >= *facts.renewalsAllowed) {
        return refuse(Severity::Confirm, QStringLiteral("renewal.usedUp"),
                      {QString::number(facts.renewals), QString::number(*facts.renewalsAllowed)});
    }
    if (!facts.blockReason.isEmpty()) {
        return refuse(Severity::Confirm, QStringLiteral("loan.userBlocked"), {facts.blockReason});
    }
    if (!facts.userIsActive) {
        return refuse(Severity::Confirm, QStringLiteral("loan.userInactive"));
    }
    if (!facts.mayRenewOverdue && facts.dueOn < facts.today) {
        return refuse(Severity::Confirm, QStringLiteral("renewal.overdue"), {toStoredDay(facts.dueOn)});
    }
    if (isTooSoon(facts)) {
        return refuse(Severity::Confirm, QStringLiteral("renewal.tooSoon"),
                      {toStoredDay(facts.dueOn.addDays(-*facts.noEarlierThanDays))});
    }
    if (facts.dueProblem) {
        return refuse(Severity::Impossible, facts.dueProblem->code, facts.dueProblem->arguments);
    }
    if (facts.newDueOn <= facts.dueOn) {
        return refuse(Severity::Impossible, QStringLiteral("renewal.notLater"), {toStoredDay(facts.dueOn)});
    }
    return std::nullopt;
}
