// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/circulation/hold.h"
#include "models/circulation/holdfacts.h"

class InverseHandlers;

/// Places holds and carries them through: queue, hold shelf, collection or end. Each command is one transaction that
/// reads inside itself what it decides on; all of them can be taken back.
///
/// Problems: `hold.gone`, `hold.changedElsewhere`, `hold.notActive`, `hold.notQueued`, `hold.notReady`,
/// `hold.dayMissing`, `hold.dayPast`, `hold.copyNotIn`, `loan.copyUnknown`, `override.reasonMissing`,
/// `override.approverMayNot`.
class HoldService
{
public:
    explicit HoldService(CommandGate &gate);

    /// What placing would find; writes nothing. Unknown ids are findings.
    Result<PlaceOutcome> check(qint64 userId, qint64 bookId, const PlaceOptions &options = {}) const;
    /// Places a hold at the end of the queue. A refusal is an outcome, not a problem. What is put aside by
    /// `options.overrides` needs Command::OverrideFinding and a reason, and is recorded.
    Result<PlaceOutcome> place(qint64 userId, qint64 bookId, const PlaceOptions &options = {});
    /// Passes a hold over until a day, or until it is resumed; it keeps its place.
    Result<void> suspend(qint64 holdId, qint64 version, QDate untilOn);
    Result<void> resume(qint64 holdId, qint64 version);
    /// Keeps a copy on the hold shelf until another day.
    Result<void> keepUntil(qint64 holdId, qint64 version, QDate day);
    /// Moves a hold within its queue: 1 = first.
    Result<void> moveTo(qint64 holdId, int place);
    /// Cancels holds; copies caught for them are free for the next in line, who is not given them yet.
    Result<QList<PassedCopy>> cancel(const QList<qint64> &holdIds);
    /// Ends holds that were not collected, charges for it where the rules say so, and puts the copies on the hold shelf
    /// for the next in line.
    Result<QList<PassedCopy>> passOn(const QList<qint64> &holdIds);
    /// Takes copies off the hold shelf and puts their holds back to the first place of the queue.
    Result<void> backToQueue(const QList<qint64> &holdIds);

    /// Whom a copy in hand would go to; reads only.
    Result<std::optional<TrapOffer>> offerFor(qint64 copyId, const QSet<qint64> &skippedUsers = {}) const;
    /// Puts a copy on the hold shelf for the first in line; nothing is written when nobody waits.
    Result<CatchOutcome> catchCopy(qint64 copyId, const QSet<qint64> &skippedUsers = {});
    /// A copy to pull is not where it should be: it counts as missing from now on. Refuses copies that are not in.
    Result<void> reportNotFound(const QList<qint64> &copyIds);

    Result<std::optional<Hold>> hold(qint64 holdId) const;
    /// Those on the hold shelf, then the queue of a book.
    Result<QList<Hold>> queueOfBook(qint64 bookId) const;
    /// Holds of a book that have ended, the latest first.
    Result<QList<Hold>> endedOfBook(qint64 bookId, int atMost = 50) const;
    /// Holds of a user: ready ones, then those waiting, then those that have ended.
    Result<QList<Hold>> holdsOfUser(qint64 userId, int atMost = 100) const;
    Result<HoldCounts> counts() const;
    /// What to fetch from the shelves.
    Result<QList<PullLine>> toPull() const;
    /// When a waiting hold may be served; invalid when nothing is known.
    Result<QDate> expectedFor(const Hold &hold) const;
    /// What is charged for not collecting a hold, in minor units.
    Result<qint64> uncollectedFee(const Hold &hold) const;

    /// Teaches undo to take back what happens to holds.
    void addInverses(InverseHandlers &handlers) const;

private:
    Result<PlaceOutcome> decide(Database &database, qint64 userId, qint64 bookId, const PlaceOptions &options) const;
    template <typename Each>
    Result<QList<PassedCopy>> endAll(Command command, const QList<qint64> &holdIds, Each end);

    CommandGate &m_gate;
};
