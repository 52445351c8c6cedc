// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/calendar.h"
#include "models/circulation/verdict.h"

#include <QList>
#include <QSet>

#include <optional>

/// A hold as its queue sees it.
struct QueuedHold {
    qint64 id = 0;
    qint64 userId = 0;
    qint64 copyId = 0; ///< only this copy will do; 0 = any
    int wanted = 1; ///< copies still to catch
    bool isSuspended = false;

    bool mayTake(qint64 copy) const { return !isSuspended && (copyId == 0 || copyId == copy); }
};

/// Those who wait for a book, the first in line first; suspended ones keep their place.
using HoldQueue = QList<QueuedHold>;

/// Copies that are in and whom they are for.
struct CopiesToPull {
    qint64 holdId = 0;
    QList<qint64> copyIds;

    friend bool operator==(const CopiesToPull &, const CopiesToPull &) = default;
};

/// All that decides about placing a hold; read from the library in one transaction.
struct PlaceFacts {
    QDate today;
    bool userExists = false;
    bool userIsErased = false;
    bool userIsActive = true;
    QString blockReason;
    QList<Finding> blocks; ///< limits of the block table that are reached
    bool bookExists = false;
    bool hasHold = false; ///< the same user waits for it already
    bool hasLoan = false; ///< the same user has it
    bool isAllowed = true; ///< rule holds_allowed
    std::optional<int> maxHolds; ///< nothing = no limit
    int holds = 0; ///< active holds of the user
    bool copyIsOfBook = true; ///< the copy asked for
    bool copyMayServe = true; ///< it can be lent one day
    int copiesWanted = 1;
    int copiesThatMayServe = 1;
    int copiesIn = 0; ///< on the shelf and not for somebody before
    int queueLength = 0;

    // for the explanations only
    QString userName = {};
    QString title = {};
    QString categoryName = {};
    QString itemTypeName = {};
    QString currency = {};
    QDate erasedOn = {};
    Since inactiveSince = {};
    Since blockedSince = {};
    QDate holdSince = {}; ///< of the hold the same user has
    QDate loanedOn = {}; ///< of the copy the same user has
    RuleAnswer allowedRule = {};
    RuleAnswer maxHoldsRule = {};
};

/// Decides whether a hold may be placed; what refuses is impossible or to confirm, the rest is worth knowing.
Verdict mayPlace(const PlaceFacts &facts);

/// Whether a hold suspended until a day still is on another; without a day until somebody resumes it.
bool isSuspendedOn(QDate until, QDate today);

/// Who gets a copy that came in: the first in line it may serve; users in `skipped` are passed over.
std::optional<QueuedHold> firstFor(const HoldQueue &queue, qint64 copyId, const QSet<qint64> &skipped = {});

/// Whom the copies on the shelf are for. A copy that somebody asked for by itself goes to others last.
QList<CopiesToPull> copiesToPull(const HoldQueue &queue, const QList<qint64> &available);

/// How many of those who wait could take this copy and would go without it: what `others` has (copies available
/// besides) serves the rest. 0 = it may be lent or kept.
int waitingFor(const HoldQueue &queue, qint64 copyId, const QList<qint64> &others);

/// Those in line before a user; all of them when the user does not wait.
HoldQueue aheadOf(const HoldQueue &queue, qint64 userId);

/// An order with one hold at another place: 1 = first; places beyond the ends are the ends.
QList<qint64> withPlace(QList<qint64> order, qint64 holdId, int place);

/// The last day a caught copy is kept: an open day, or so many open days on. Invalid without a limit.
QDate pickupBy(QDate today, std::optional<int> days, bool countsOpenDays, const Calendar &calendar);

/// When a copy may be expected for a place in the queue, by the due dates of those out and how long each is kept
/// by one reader. Invalid when nothing is known.
QDate expectedOn(int place, QList<QDate> dueDates, int daysEach, QDate today);
