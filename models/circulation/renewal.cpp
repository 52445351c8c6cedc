// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/renewal.h"

#include "models/circulation/whyfinding.h"
#include "models/values/clock.h"

namespace {

using Steps = QList<ExplainedStep>;

/// Collects the reasons against one renewal, each with its explanation.
class Refusals
{
public:
    explicit Refusals(const RenewFacts &facts)
        : m_context{LimitedAction::Renew, facts.title,        facts.userName,
                    facts.categoryName,   facts.itemTypeName, facts.currency}
    { }

    void confirm(const QString &code, const QStringList &arguments, const Steps &steps,
                 const std::optional<RuleAnswer> &rule = {})
    {
        list.append(explained(m_context, Severity::Confirm, code, arguments, steps, rule));
    }
    void impossible(const QString &code, const QStringList &arguments, const Steps &steps,
                    const std::optional<RuleAnswer> &rule = {})
    {
        list.append(explained(m_context, Severity::Impossible, code, arguments, steps, rule));
    }

    QList<Finding> list;

private:
    FindingContext m_context;
};

bool isTooSoon(const RenewFacts &facts)
{
    return facts.noEarlierThanDays && facts.today < facts.dueOn.addDays(-*facts.noEarlierThanDays);
}

void judgeCopy(const RenewFacts &facts, Refusals &refusals)
{
    if (facts.copyStatus == QLatin1String("lost")) {
        refusals.confirm(QStringLiteral("renewal.copyLost"), {},
                         {factSince(QStringLiteral("explain.copyStatus"), facts.statusSince, {facts.copyStatus})});
    }
    if (facts.isClaimedReturned) {
        refusals.confirm(QStringLiteral("renewal.claimedReturned"), {},
                         {factOn(QStringLiteral("explain.claimed"), facts.claimedOn, {facts.claimedNote})});
    }
    if (facts.waitingOthers > 0) {
        refusals.confirm(QStringLiteral("renewal.held"), {QString::number(facts.waitingOthers)},
                         {factCounted(QStringLiteral("explain.waitingUnserved"), facts.waitingOthers)});
    }
}

void judgeUser(const RenewFacts &facts, Refusals &refusals)
{
    if (!facts.blockReason.isEmpty()) {
        refusals.confirm(QStringLiteral("loan.userBlocked"), {facts.blockReason},
                         {factSince(QStringLiteral("explain.blocked"), facts.blockedSince, {facts.blockReason})});
    }
    refusals.list << facts.blocks;
    if (!facts.userIsActive) {
        refusals.confirm(QStringLiteral("loan.userInactive"), {},
                         {factSince(QStringLiteral("explain.inactive"), facts.inactiveSince)});
    }
}

void judgeTime(const RenewFacts &facts, Refusals &refusals)
{
    if (!facts.mayRenewOverdue && facts.dueOn < facts.today) {
        refusals.confirm(QStringLiteral("renewal.overdue"), {toStoredDay(facts.dueOn)},
                         {factOn(QStringLiteral("explain.due"), facts.dueOn),
                          factOn(QStringLiteral("explain.today"), facts.today),
                          fact(QStringLiteral("explain.overdueNotRenewed"))});
    }
    if (isTooSoon(facts)) {
        const QDate from = facts.dueOn.addDays(-*facts.noEarlierThanDays);
        refusals.confirm(
            QStringLiteral("renewal.tooSoon"), {toStoredDay(from)},
            {factOn(QStringLiteral("explain.due"), facts.dueOn), factOn(QStringLiteral("explain.renewableFrom"), from)},
            facts.noEarlierRule);
    }
    if (facts.dueProblem) {
        refusals.impossible(facts.dueProblem->code, facts.dueProblem->arguments,
                            {factOn(QStringLiteral("explain.daySought"), facts.today)}, facts.dueRule);
        return;
    }
    const bool isByTheHour = facts.dueAt.isValid() && facts.newDueAt.isValid();
    const bool isLater = isByTheHour ? facts.newDueAt > facts.dueAt : facts.newDueOn > facts.dueOn;
    if (!isLater) {
        const Steps now{factOn(QStringLiteral("explain.due"), facts.dueOn)};
        refusals.impossible(QStringLiteral("renewal.notLater"), {toStoredDay(facts.dueOn)}, now + facts.newDueWhy.steps,
                            facts.dueRule);
    }
}

} // namespace

QList<Finding> refusalsToRenew(const RenewFacts &facts)
{
    Refusals refusals(facts);
    if (!facts.loanExists || !facts.isOpen) {
        refusals.impossible(QStringLiteral("renewal.noSuchLoan"), {},
                            {factOn(facts.returnedOn.isValid() ? QStringLiteral("explain.returned")
                                                               : QStringLiteral("explain.noOpenLoan"),
                                    facts.returnedOn)});
        return refusals.list;
    }
    judgeCopy(facts, refusals);
    if (facts.renewalsAllowed && facts.renewals >= *facts.renewalsAllowed) {
        refusals.confirm(QStringLiteral("renewal.usedUp"),
                         {QString::number(facts.renewals), QString::number(*facts.renewalsAllowed)},
                         {factCounted(QStringLiteral("explain.renewedTimes"), facts.renewals)}, facts.renewalsRule);
    }
    judgeUser(facts, refusals);
    judgeTime(facts, refusals);
    return refusals.list;
}

std::optional<Finding> refusalToRenew(const RenewFacts &facts)
{
    const QList<Finding> refusals = refusalsToRenew(facts);
    return refusals.isEmpty() ? std::nullopt : std::optional(refusals.first());
}
