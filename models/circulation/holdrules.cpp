// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/holdrules.h"

#include "models/circulation/whyfinding.h"

#include <QHash>

#include <algorithm>

namespace {

using Steps = QList<ExplainedStep>;

/// Collects the findings of one wish.
class Findings
{
public:
    explicit Findings(const PlaceFacts &facts)
        : m_context{LimitedAction::PlaceHold, facts.title,        facts.userName,
                    facts.categoryName,       facts.itemTypeName, facts.currency}
    { }

    void add(Severity severity, const QString &code, const QStringList &arguments, const Steps &steps,
             const std::optional<RuleAnswer> &rule = {})
    {
        list.append(explained(m_context, severity, code, arguments, steps, rule));
    }
    void count(const QString &code, int number, const QString &step)
    {
        add(Severity::Information, code, {QString::number(number)}, {factCounted(step, number)});
    }
    /// What nobody has to explain: it was not given.
    void missing(const QString &code) { list.append({Severity::Impossible, code, {}}); }

    QList<Finding> list;

private:
    FindingContext m_context;
};

void judgeUser(const PlaceFacts &facts, Findings &found)
{
    if (!facts.userExists) {
        found.missing(QStringLiteral("loan.userUnknown"));
    } else if (facts.userIsErased) {
        found.add(Severity::Impossible, QStringLiteral("loan.userErased"), {},
                  {factOn(QStringLiteral("explain.erased"), facts.erasedOn)});
    } else if (!facts.userIsActive) {
        found.add(Severity::Impossible, QStringLiteral("loan.userInactive"), {},
                  {factSince(QStringLiteral("explain.inactive"), facts.inactiveSince)});
    }
    if (facts.hasHold) {
        found.add(Severity::Impossible, QStringLiteral("hold.userHasHold"), {},
                  {factOn(QStringLiteral("explain.holdPlaced"), facts.holdSince, {facts.userName})});
    }
    if (facts.hasLoan) {
        found.add(Severity::Impossible, QStringLiteral("hold.userHasLoan"), {},
                  {factOn(QStringLiteral("explain.onLoanTo"), facts.loanedOn, {facts.userName})});
    }
    if (!facts.blockReason.isEmpty()) {
        found.add(Severity::Confirm, QStringLiteral("loan.userBlocked"), {facts.blockReason},
                  {factSince(QStringLiteral("explain.blocked"), facts.blockedSince, {facts.blockReason})});
    }
    found.list.append(facts.blocks);
    if (facts.userExists && facts.maxHolds && facts.holds >= *facts.maxHolds) {
        found.add(Severity::Confirm, QStringLiteral("hold.limitReached"),
                  {QString::number(facts.holds), QString::number(*facts.maxHolds)},
                  {factCounted(QStringLiteral("explain.activeHolds"), facts.holds)}, facts.maxHoldsRule);
    }
}

void judgeBook(const PlaceFacts &facts, Findings &found)
{
    if (!facts.bookExists) {
        found.missing(QStringLiteral("hold.bookUnknown"));
        return;
    }
    if (!facts.isAllowed) {
        found.add(Severity::Confirm, QStringLiteral("hold.notAllowed"), {},
                  {fact(QStringLiteral("explain.typeOfBook"), {facts.itemTypeName})}, facts.allowedRule);
    }
    if (!facts.copyIsOfBook) {
        found.missing(QStringLiteral("hold.copyOfAnotherBook"));
    } else if (!facts.copyMayServe) {
        found.add(Severity::Impossible, QStringLiteral("hold.copyNotLendable"), {},
                  {fact(QStringLiteral("explain.copyServesNobody"))});
    }
    if (facts.copiesThatMayServe == 0) {
        found.add(Severity::Information, QStringLiteral("hold.noCopies"), {},
                  {factCounted(QStringLiteral("explain.copiesThatServe"), 0)});
    } else if (facts.copiesWanted > facts.copiesThatMayServe) {
        found.add(Severity::Information, QStringLiteral("hold.fewerCopies"),
                  {QString::number(facts.copiesThatMayServe)},
                  {factCounted(QStringLiteral("explain.copiesThatServe"), facts.copiesThatMayServe),
                   factCounted(QStringLiteral("explain.copiesWanted"), facts.copiesWanted)});
    }
    if (facts.copiesIn > 0) {
        found.count(QStringLiteral("hold.copiesIn"), facts.copiesIn, QStringLiteral("explain.copiesInForIt"));
    } else if (facts.queueLength > 0) {
        found.count(QStringLiteral("hold.othersWait"), facts.queueLength, QStringLiteral("explain.queueLength"));
    }
}

} // namespace

Verdict mayPlace(const PlaceFacts &facts)
{
    Findings found(facts);
    judgeUser(facts, found);
    judgeBook(facts, found);
    if (facts.copiesWanted < 1) {
        found.missing(QStringLiteral("hold.copiesWantedMissing"));
    }
    std::stable_sort(found.list.begin(), found.list.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return {found.list};
}

bool isSuspendedOn(QDate until, QDate today)
{
    return !until.isValid() || today < until;
}

std::optional<QueuedHold> firstFor(const HoldQueue &queue, qint64 copyId, const QSet<qint64> &skipped)
{
    for (const QueuedHold &hold : queue) {
        if (hold.wanted > 0 && hold.mayTake(copyId) && !skipped.contains(hold.userId)) {
            return hold;
        }
    }
    return std::nullopt;
}

QList<CopiesToPull> copiesToPull(const HoldQueue &queue, const QList<qint64> &available)
{
    QSet<qint64> askedFor;
    for (const QueuedHold &hold : queue) {
        if (hold.copyId != 0 && !hold.isSuspended) {
            askedFor.insert(hold.copyId);
        }
    }
    QList<qint64> left = available;
    std::stable_partition(left.begin(), left.end(), [&](qint64 copy) { return !askedFor.contains(copy); });
    QList<CopiesToPull> pulled;
    for (const QueuedHold &hold : queue) {
        CopiesToPull line{hold.id, {}};
        for (auto copy = left.begin(); copy != left.end() && line.copyIds.size() < hold.wanted;) {
            if (hold.mayTake(*copy)) {
                line.copyIds << *copy;
                copy = left.erase(copy);
            } else {
                ++copy;
            }
        }
        if (!line.copyIds.isEmpty()) {
            pulled << line;
        }
    }
    return pulled;
}

int waitingFor(const HoldQueue &queue, qint64 copyId, const QList<qint64> &others)
{
    QHash<qint64, int> served;
    for (const CopiesToPull &line : copiesToPull(queue, others)) {
        served.insert(line.holdId, static_cast<int>(line.copyIds.size()));
    }
    int without = 0;
    for (const QueuedHold &hold : queue) {
        without += hold.mayTake(copyId) && served.value(hold.id) < hold.wanted ? 1 : 0;
    }
    return without;
}

HoldQueue aheadOf(const HoldQueue &queue, qint64 userId)
{
    HoldQueue ahead;
    for (const QueuedHold &hold : queue) {
        if (hold.userId == userId && userId != 0) {
            break;
        }
        ahead << hold;
    }
    return ahead;
}

QList<qint64> withPlace(QList<qint64> order, qint64 holdId, int place)
{
    order.removeAll(holdId);
    order.insert(std::clamp<qsizetype>(place - 1, 0, order.size()), holdId);
    return order;
}

QDate pickupBy(QDate today, std::optional<int> days, bool countsOpenDays, const Calendar &calendar)
{
    if (!days) {
        return {};
    }
    if (countsOpenDays) {
        return calendar.addOpenDays(today, *days).value_or(today.addDays(*days));
    }
    // On a closed day nobody can collect anything.
    return calendar.nextOpen(today.addDays(*days)).value_or(today.addDays(*days));
}

QDate expectedOn(int place, QList<QDate> dueDates, int daysEach, QDate today)
{
    if (place < 1 || dueDates.isEmpty()) {
        return {};
    }
    std::sort(dueDates.begin(), dueDates.end());
    const qsizetype round = (place - 1) / dueDates.size();
    const QDate back = std::max(dueDates.at((place - 1) % dueDates.size()), today);
    return back.addDays(round * daysEach);
}
