// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/holdrules.h"

#include <QHash>

#include <algorithm>

namespace {

void judgeUser(const PlaceFacts &facts, QList<Finding> &found)
{
    if (!facts.userExists) {
        found.append({Severity::Impossible, QStringLiteral("loan.userUnknown"), {}});
    } else if (facts.userIsErased) {
        found.append({Severity::Impossible, QStringLiteral("loan.userErased"), {}});
    } else if (!facts.userIsActive) {
        found.append({Severity::Impossible, QStringLiteral("loan.userInactive"), {}});
    }
    if (facts.hasHold) {
        found.append({Severity::Impossible, QStringLiteral("hold.userHasHold"), {}});
    }
    if (facts.hasLoan) {
        found.append({Severity::Impossible, QStringLiteral("hold.userHasLoan"), {}});
    }
    if (!facts.blockReason.isEmpty()) {
        found.append({Severity::Confirm, QStringLiteral("loan.userBlocked"), {facts.blockReason}});
    }
    found.append(facts.blocks);
    if (facts.userExists && facts.maxHolds && facts.holds >= *facts.maxHolds) {
        found.append({Severity::Confirm,
                      QStringLiteral("hold.limitReached"),
                      {QString::number(facts.holds), QString::number(*facts.maxHolds)}});
    }
}

void judgeBook(const PlaceFacts &facts, QList<Finding> &found)
{
    if (!facts.bookExists) {
        found.append({Severity::Impossible, QStringLiteral("hold.bookUnknown"), {}});
        return;
    }
    if (!facts.isAllowed) {
        found.append({Severity::Confirm, QStringLiteral("hold.notAllowed"), {}});
    }
    if (!facts.copyIsOfBook) {
        found.append({Severity::Impossible, QStringLiteral("hold.copyOfAnotherBook"), {}});
    } else if (!facts.copyMayServe) {
        found.append({Severity::Impossible, QStringLiteral("hold.copyNotLendable"), {}});
    }
    if (facts.copiesThatMayServe == 0) {
        found.append({Severity::Information, QStringLiteral("hold.noCopies"), {}});
    } else if (facts.copiesWanted > facts.copiesThatMayServe) {
        found.append(
            {Severity::Information, QStringLiteral("hold.fewerCopies"), {QString::number(facts.copiesThatMayServe)}});
    }
    if (facts.copiesIn > 0) {
        found.append({Severity::Information, QStringLiteral("hold.copiesIn"), {QString::number(facts.copiesIn)}});
    } else if (facts.queueLength > 0) {
        found.append({Severity::Information, QStringLiteral("hold.othersWait"), {QString::number(facts.queueLength)}});
    }
}

} // namespace

Verdict mayPlace(const PlaceFacts &facts)
{
    Verdict verdict;
    judgeUser(facts, verdict.findings);
    judgeBook(facts, verdict.findings);
    if (facts.copiesWanted < 1) {
        verdict.findings.append({Severity::Impossible, QStringLiteral("hold.copiesWantedMissing"), {}});
    }
    std::stable_sort(verdict.findings.begin(), verdict.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return verdict;
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
