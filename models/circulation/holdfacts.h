// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the library knows about holds when something is decided: reads only, inside a command or for showing.
#pragma once

#include "models/circulation/hold.h"
#include "models/circulation/holdrules.h"
#include "models/circulation/policy.h"
#include "models/circulation/whyfinding.h"

#include <QTimeZone>

class Clock;
class Database;

/// The queue of a book on a day; a hold suspended until a day that has come counts as waiting.
Result<HoldQueue> queueOf(Database &database, qint64 bookId, QDate today);
/// The copies of a book that stand on the shelf and may be lent.
Result<QList<qint64>> availableCopies(Database &database, qint64 bookId);

/// What holds say about lending one copy to one user.
struct HoldsOnCopy {
    QString readyFor; ///< on the hold shelf for this other user; null = it is not
    bool isReadyForUser = false; ///< it waits on the hold shelf for the one who takes it
    int waiting = 0; ///< users before this one who could take this copy and would go without
    int readyElsewhere = 0; ///< other copies on the hold shelf for this user
    // for the explanation only
    QDateTime placedAt = {}; ///< of the hold it stands there for
    QDateTime readyAt = {};
    QDate pickupByOn = {};
    int otherCopiesIn = 0; ///< on the shelf besides this one
};
Result<HoldsOnCopy> holdsOnCopy(Database &database, QDate today, qint64 userId, qint64 copyId, qint64 bookId);
/// What to say about it, in the words of a verdict.
QList<Finding> findingsOf(const HoldsOnCopy &holds, const FindingContext &context = {},
                          const QTimeZone &zone = QTimeZone::utc());

/// Others who wait for a lent copy and whom no copy on the shelf serves; 0 = it may be renewed.
Result<int> holdsAgainstRenewal(Database &database, QDate today, qint64 userId, qint64 copyId, qint64 bookId);

/// Whom a copy in hand is for: the user it was caught for already, else the first in line who may have it.
/// Nothing for copies that cannot be lent as they are.
Result<std::optional<TrapOffer>> trapFor(Database &database, const Clock &clock, qint64 copyId,
                                         const QSet<qint64> &skippedUsers = {});

/// One hold whose copies stand on the shelf and wait to be fetched.
struct PullLine {
    qint64 holdId = 0;
    qint64 bookId = 0;
    QList<qint64> copyIds;
};
/// All of them, in no order.
Result<QList<PullLine>> holdsToPull(Database &database, QDate today);

/// The last day a copy caught today is kept for a user.
Result<QDate> pickupDay(Database &database, QDate today, qint64 userId, qint64 copyId);

/// What a user is charged for not collecting a book, in minor units.
Result<qint64> uncollectedFeeOf(Database &database, qint64 userId, qint64 bookId);

/// Whether hold_pickup_days counts open days only (a setting of the library).
Result<bool> pickupCountsOpenDays(Database &database);
