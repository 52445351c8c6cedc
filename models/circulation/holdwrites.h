// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to holds inside a command. Each function records the hold it is about; the places of the others follow
// from it and are not recorded one by one, so that taking back puts one hold where it was, whatever came since.
#pragma once

#include "models/circulation/hold.h"
#include "models/database/audit.h"
#include "models/database/transaction.h"

#include <functional>

class Clock;

/// Does one write of a hold and records what it changed.
Result<void> changeHold(Transaction &transaction, qint64 holdId, const std::function<Result<void>()> &write);

/// Numbers the queue of a book 1, 2, 3 … again.
Result<void> closeRanks(Transaction &transaction, qint64 bookId);
/// Puts a hold at a place of its queue and moves the others; what it is itself must say that it waits.
Result<void> takePlace(Transaction &transaction, qint64 bookId, qint64 holdId, int place);

/// Puts a copy on the hold shelf for a hold: it becomes ready, or a set one copy richer.
Result<void> catchFor(Transaction &transaction, qint64 holdId, qint64 copyId, QDate pickupByOn);
/// Takes a copy off the hold shelf and puts its hold back to the first place of the queue.
Result<void> backToQueue(Transaction &transaction, qint64 holdId, qint64 copyId);
/// Ends a hold: cancelled or expired. Copies caught for it are free again.
Result<void> endHold(Transaction &transaction, qint64 holdId, HoldStatus status);

/// A copy is about to be lent to a user: ends the user's hold when this is what he or she waited for, and puts the hold
/// of another user for whom the copy stood on the hold shelf back into the queue. To be called before the loan is
/// written, so that taking back finds the copy free.
Result<void> fulfilHold(Transaction &transaction, qint64 userId, qint64 copyId, qint64 bookId);

/// Puts a copy on the hold shelf for the first in line, if somebody waits for it; as part of a larger command.
Result<std::optional<TrapOffer>> catchCopy(Transaction &transaction, const Clock &clock, qint64 copyId,
                                           const QSet<qint64> &skippedUsers = {});

/// The holds that were suspended until a day and are due again wait from now on, in their old places. Returns how many.
Result<int> resumeDueHolds(Transaction &transaction, QDate today);
