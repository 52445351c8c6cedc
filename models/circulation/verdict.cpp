// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/verdict.h"

#include "models/values/clock.h"

#include <QJsonArray>

#include <algorithm>

namespace {

/// Collects the findings of one decision.
class Findings
{
public:
    void impossible(const QString &code, const QStringList &arguments = {})
    {
        list.append({Severity::Impossible, code, arguments});
    }
    void confirm(const QString &code, const QStringList &arguments = {})
    {
        list.append({Severity::Confirm, code, arguments});
    }
    void inform(const QString &code, const QStringList &arguments = {})
    {
        list.append({Severity::Information, code, arguments});
    }

    QList<Finding> list;
};

void judgeUser(const LendFacts &facts, Findings &found)
{
    if (!facts.userExists) {
        found.impossible(QStringLiteral("loan.userUnknown"));
        return;
    }
    if (facts.userIsErased) {
        found.impossible(QStringLiteral("loan.userErased"));
        return;
    }
    if (!facts.userIsActive) {
        found.impossible(QStringLiteral("loan.userInactive"));
    }
    if (facts.membershipEndsOn.isValid() && facts.membershipEndsOn < facts.today) {
        found.confirm(QStringLiteral("loan.membershipExpired"), {toStoredDay(facts.membershipEndsOn)});
    }
    if (!facts.blockReason.isEmpty()) {
        found.confirm(QStringLiteral("loan.userBlocked"), {facts.blockReason});
    }
    if (!facts.onLoanToUser) {
        found.list.append(facts.blocks);
    }
    const auto isReached = [](const LoanLimit &limit) { return limit.limit && limit.count >= *limit.limit; };
    if (!facts.onLoanToUser && isReached(facts.allLoans)) {
        found.confirm(QStringLiteral("loan.limitReached"),
                      {QString::number(facts.allLoans.count), QString::number(*facts.allLoans.limit)});
    }
    if (!facts.onLoanToUser && isReached(facts.loansOfType)) {
        found.confirm(
            QStringLiteral("loan.typeLimitReached"),
            {QString::number(facts.loansOfType.count), QString::number(*facts.loansOfType.limit), facts.itemTypeName});
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
        found.impossible(QStringLiteral("loan.copyUnknown"));
        return;
    }
    if (facts.copyStatus == QLatin1String("withdrawn")) {
        found.impossible(QStringLiteral("loan.copyWithdrawn"));
    } else if (const QString code = byStatus.value(facts.copyStatus); !code.isEmpty()) {
        found.confirm(code);
    }
    if (!facts.isForLoan) {
        found.confirm(QStringLiteral("loan.referenceOnly"));
    }
    if (facts.onLoanToOther) {
        found.confirm(QStringLiteral("loan.copyOnLoan"), {facts.otherUserName, toStoredDay(facts.otherDueOn)});
    }
    if (!facts.onLoanToUser) {
        found.list.append(facts.holdFindings);
    }
}

void inform(const LendFacts &facts, Findings &found)
{
    if (facts.onLoanToUser) {
        found.inform(QStringLiteral("loan.userHasIt"), {toStoredDay(facts.otherDueOn)});
    }
    if (facts.hasAnotherCopy) {
        found.inform(QStringLiteral("loan.userHasAnotherCopy"));
    }
    if (facts.hadItUntil.isValid()) {
        found.inform(QStringLiteral("loan.userHadIt"), {toStoredDay(facts.hadItUntil)});
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
    Findings found;
    judgeUser(facts, found);
    judgeCopy(facts, found);
    if (facts.dueProblem) {
        found.impossible(facts.dueProblem->code, facts.dueProblem->arguments);
    }
    inform(facts, found);
    std::stable_sort(found.list.begin(), found.list.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return {found.list};
}
