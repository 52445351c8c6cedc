// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/verdict.h"

#include "models/circulation/whyfinding.h"
#include "models/values/clock.h"
#include "models/values/money.h"

#include <QJsonArray>

#include <algorithm>

namespace {

using Steps = QList<ExplainedStep>;

/// Collects the findings of one decision.
class Findings
{
public:
    explicit Findings(const LendFacts &facts)
        : m_context{LimitedAction::Borrow, facts.title,        facts.userName,
                    facts.categoryName,    facts.itemTypeName, facts.currency}
    { }

    void impossible(const QString &code, const Steps &steps)
    {
        list.append(explained(m_context, Severity::Impossible, code, {}, steps));
    }
    void confirm(const QString &code, const QStringList &arguments, const Steps &steps,
                 const std::optional<RuleAnswer> &rule = {})
    {
        list.append(explained(m_context, Severity::Confirm, code, arguments, steps, rule));
    }
    void inform(const QString &code, const QStringList &arguments, const Steps &steps)
    {
        list.append(explained(m_context, Severity::Information, code, arguments, steps));
    }
    void add(Severity severity, const QString &code, const QStringList &arguments, const Steps &steps,
             const std::optional<RuleAnswer> &rule)
    {
        list.append(explained(m_context, severity, code, arguments, steps, rule));
    }
    /// What nobody has to explain: it is not there.
    void unknown(const QString &code) { list.append({Severity::Impossible, code, {}}); }

    QList<Finding> list;

private:
    FindingContext m_context;
};

void judgeUser(const LendFacts &facts, Findings &found)
{
    if (!facts.userExists) {
        found.unknown(QStringLiteral("loan.userUnknown"));
        return;
    }
    if (facts.userIsErased) {
        found.impossible(QStringLiteral("loan.userErased"), {factOn(QStringLiteral("explain.erased"), facts.erasedOn)});
        return;
    }
    if (!facts.userIsActive) {
        found.impossible(QStringLiteral("loan.userInactive"),
                         {factSince(QStringLiteral("explain.inactive"), facts.inactiveSince)});
    }
    if (facts.membershipEndsOn.isValid() && facts.membershipEndsOn < facts.today) {
        found.confirm(QStringLiteral("loan.membershipExpired"), {toStoredDay(facts.membershipEndsOn)},
                      {factOn(QStringLiteral("explain.membershipEnded"), facts.membershipEndsOn),
                       factOn(QStringLiteral("explain.today"), facts.today)});
    }
    if (!facts.blockReason.isEmpty()) {
        found.confirm(QStringLiteral("loan.userBlocked"), {facts.blockReason},
                      {factSince(QStringLiteral("explain.blocked"), facts.blockedSince, {facts.blockReason})});
    }
    if (!facts.onLoanToUser) {
        found.list.append(facts.blocks);
    }
    const auto isReached = [](const LoanLimit &limit) { return limit.limit && limit.count >= *limit.limit; };
    if (!facts.onLoanToUser && isReached(facts.allLoans)) {
        found.confirm(QStringLiteral("loan.limitReached"),
                      {QString::number(facts.allLoans.count), QString::number(*facts.allLoans.limit)},
                      {factCounted(QStringLiteral("explain.openLoans"), facts.allLoans.count, {QString()})},
                      facts.allLoans.rule);
    }
    if (!facts.onLoanToUser && isReached(facts.loansOfType)) {
        found.confirm(
            QStringLiteral("loan.typeLimitReached"),
            {QString::number(facts.loansOfType.count), QString::number(*facts.loansOfType.limit), facts.itemTypeName},
            {factCounted(QStringLiteral("explain.openLoans"), facts.loansOfType.count, {facts.itemTypeName})},
            facts.loansOfType.rule);
    }
}

void judgeCopy(const LendFacts &facts, Findings &found)
{
    static const QHash<QString, QString> byStatus{
        {QStringLiteral("on_order"), QStringLiteral("loan.copyOnOrder")},
        {QStringLiteral("in_process"), QStringLiteral("loan.copyInProcess")},
        {QStringLiteral("in_repair"), QStringLiteral("loan.copyInRepair")},
        {QStringLiteral("lost"), QStringLiteral("loan.copyLost")},
        {QStringLiteral("missing"), QStringLiteral("loan.copyMissing")},
        {QStringLiteral("damaged"), QStringLiteral("loan.copyDamaged")},
    };
    if (!facts.copyExists) {
        found.unknown(QStringLiteral("loan.copyUnknown"));
        return;
    }
    const Steps status{factSince(QStringLiteral("explain.copyStatus"), facts.statusSince, {facts.copyStatus})};
    if (facts.copyStatus == QLatin1String("withdrawn")) {
        found.impossible(QStringLiteral("loan.copyWithdrawn"), status);
    } else if (const QString code = byStatus.value(facts.copyStatus); !code.isEmpty()) {
        found.confirm(code, {}, status);
    }
    if (!facts.isForLoan) {
        found.confirm(QStringLiteral("loan.referenceOnly"), {},
                      {factSince(QStringLiteral("explain.notForLoan"), facts.notForLoanSince)});
    }
    if (facts.onLoanToOther) {
        found.confirm(QStringLiteral("loan.copyOnLoan"), {facts.otherUserName, toStoredDay(facts.otherDueOn)},
                      {factOn(QStringLiteral("explain.onLoanTo"), facts.otherLoanedOn, {facts.otherUserName}),
                       factOn(QStringLiteral("explain.due"), facts.otherDueOn),
                       fact(QStringLiteral("explain.takenBackFirst"))});
    }
    if (!facts.onLoanToUser) {
        found.list.append(facts.holdFindings);
    }
}

void inform(const LendFacts &facts, Findings &found)
{
    if (facts.onLoanToUser) {
        found.inform(QStringLiteral("loan.userHasIt"), {toStoredDay(facts.otherDueOn)},
                     {factOn(QStringLiteral("explain.onLoanTo"), facts.otherLoanedOn, {facts.userName}),
                      factOn(QStringLiteral("explain.due"), facts.otherDueOn),
                      fact(QStringLiteral("explain.renewInstead"))});
        found.list.last().why.steps.removeLast(); // it does stop a second loan
    }
    if (facts.hasAnotherCopy) {
        found.inform(QStringLiteral("loan.userHasAnotherCopy"), {}, {fact(QStringLiteral("explain.anotherCopy"))});
    }
    if (facts.hadItUntil.isValid()) {
        found.inform(QStringLiteral("loan.userHadIt"), {toStoredDay(facts.hadItUntil)},
                     {factOn(QStringLiteral("explain.returned"), facts.hadItUntil)});
    }
    if (facts.guarantorDebtMinor > 0) {
        const QString debt = toStoredMoney(facts.guarantorDebtMinor, facts.currency);
        found.inform(QStringLiteral("loan.guarantorOwes"), {facts.guarantorName, debt},
                     {{.code = QStringLiteral("explain.guarantorOwes"),
                       .arguments = {facts.guarantorName},
                       .value = debt,
                       .kind = ExplainedStep::Kind::Money}});
    }
    found.list.append(facts.dueFindings);
}

QJsonArray asJson(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        array.append(QJsonObject{{QStringLiteral("code"), finding.code},
                                 {QStringLiteral("arguments"), QJsonArray::fromStringList(finding.arguments)}});
    }
    return array;
}

} // namespace

bool Verdict::isAllowed() const
{
    // A copy the user has already can only be renewed: that stops the check-out though nothing is wrong.
    return !offersRenewal() && std::all_of(findings.cbegin(), findings.cend(), [](const Finding &finding) {
        return finding.severity == Severity::Information;
    });
}

bool Verdict::has(const QString &code) const
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [&](const Finding &finding) { return finding.code == code; });
}

QList<Finding> Verdict::of(Severity severity) const
{
    QList<Finding> chosen;
    for (const Finding &finding : findings) {
        if (finding.severity == severity) {
            chosen.append(finding);
        }
    }
    return chosen;
}

Problems Verdict::problems() const
{
    Problems problems;
    for (const Severity severity : {Severity::Impossible, Severity::Confirm}) {
        for (const Finding &finding : of(severity)) {
            problems.append(finding.problem());
        }
    }
    if (problems.isEmpty() && offersRenewal()) {
        for (const Finding &finding : findings) {
            if (finding.code == QLatin1String("loan.userHasIt")) {
                problems.append(finding.problem());
            }
        }
    }
    return problems;
}

bool Verdict::needsOnlyExtension() const
{
    return !offersRenewal() && of(Severity::Impossible).isEmpty() && of(Severity::Confirm).size() == 1
        && has(QStringLiteral("loan.membershipExpired"));
}

bool Verdict::offersRenewal() const
{
    return has(QStringLiteral("loan.userHasIt"));
}

QJsonObject Verdict::toJson() const
{
    return {{QStringLiteral("impossible"), asJson(of(Severity::Impossible))},
            {QStringLiteral("confirm"), asJson(of(Severity::Confirm))},
            {QStringLiteral("information"), asJson(of(Severity::Information))}};
}

Verdict mayLend(const LendFacts &facts)
{
    Findings found(facts);
    judgeUser(facts, found);
    judgeCopy(facts, found);
    if (facts.dueProblem) {
        found.add(Severity::Impossible, facts.dueProblem->code, facts.dueProblem->arguments,
                  {factOn(QStringLiteral("explain.daySought"), facts.today)}, facts.dueRule);
    }
    inform(facts, found);
    std::stable_sort(found.list.begin(), found.list.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return {found.list};
}
