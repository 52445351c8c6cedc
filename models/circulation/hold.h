// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/loanoptions.h"
#include "models/circulation/verdict.h"

#include <QDateTime>
#include <QSet>
#include <QString>

#include <optional>

/// Where a hold stands. The first three are active: one of these per user and book.
enum class HoldStatus { Waiting, Suspended, Ready, Fulfilled, Cancelled, Expired };

/// The word in holds.status.
QString toStored(HoldStatus status);
HoldStatus holdStatusFromStored(const QString &word);

/// A user's place in the queue for a book, or for one copy of it, with the names a person needs to recognise it.
struct Hold {
    qint64 id = 0;
    qint64 version = 0;
    qint64 bookId = 0;
    qint64 userId = 0; ///< 0 once anonymised
    qint64 copyId = 0; ///< the copy asked for, or the one caught; 0 = any
    bool wantsThisCopy = false; ///< this copy was asked for, no other will do
    int copiesWanted = 1; ///< more than one: a set
    int caught = 0; ///< copies of a set caught so far, lent ones among them
    int lent = 0; ///< copies of a set lent so far
    int position = 0; ///< 1 = next; 0 = not in the queue
    HoldStatus status = HoldStatus::Waiting;
    QDateTime placedAt;
    QDateTime readyAt; ///< invalid until caught
    QDate pickupByOn; ///< invalid = no limit
    QDate suspendedUntilOn; ///< invalid = until somebody resumes it
    QString title;
    QString authors;
    QString callNumber;
    QString userName;
    QString shelfName; ///< family name first, as the hold shelf is sorted
    QString cardNumber;
    QString barcode; ///< of copyId
    QString placedBy;

    bool isSet() const { return copiesWanted > 1; }
    bool isActive() const { return status <= HoldStatus::Ready; }
    bool isQueued() const { return status <= HoldStatus::Suspended; }
    bool isReady() const { return status == HoldStatus::Ready; }
    /// Not collected by the last day it was kept for.
    bool isExpiredOn(QDate today) const { return isReady() && pickupByOn.isValid() && pickupByOn < today; }
};

/// What is asked for besides the book.
struct PlaceOptions {
    qint64 copyId = 0; ///< this copy only; 0 = any
    int copiesWanted = 1;
    Overrides overrides = {}; ///< what stands in the way and is put aside
};

/// What placing a hold found and did.
struct PlaceOutcome {
    qint64 holdId = 0; ///< 0 = refused or only asked, see the verdict
    Verdict verdict;
    int position = 0; ///< the place it has or would have
    QString title;
    QString userName;
    QString commandId;

    bool isPlaced() const { return holdId != 0; }
};

/// A copy in hand that somebody waits for: what to say about it and whom it goes to.
struct TrapOffer {
    qint64 holdId = 0;
    qint64 copyId = 0;
    qint64 bookId = 0;
    qint64 userId = 0;
    QString userName;
    QString shelfName; ///< family name first
    QString cardNumber;
    QString title;
    QString authors;
    QString barcode;
    QDateTime placedAt;
    QDate pickupByOn; ///< what it is, or would be when caught today; invalid = no limit
    int place = 1; ///< its place among those who wait
    int waiting = 1; ///< how many wait, this one included
    QString nextName; ///< who would be next; empty = nobody
    int copiesWanted = 1;
    int caught = 0;
    bool isOnShelf = false; ///< caught already: it belongs on the hold shelf and was scanned again

    /// The letter of the hold shelf.
    QString shelf() const { return shelfName.left(1).toUpper(); }
};

/// What putting a copy on the hold shelf did.
struct CatchOutcome {
    std::optional<TrapOffer> caught; ///< nothing = nobody waits for it
    QString commandId;
};

/// What became of a copy whose hold ended.
struct PassedCopy {
    qint64 holdId = 0; ///< the hold that ended
    qint64 copyId = 0;
    QString userName; ///< whose hold it was
    QString title;
    QString barcode;
    qint64 feeMinor = 0; ///< charged for not collecting
    std::optional<TrapOffer> next; ///< who gets it now; nothing = back to its shelf
};

/// How many holds wait for whom.
struct HoldCounts {
    int toPull = 0;
    int onShelf = 0; ///< expired ones left out
    int partly = 0; ///< sets that wait for more while the first copies are on the shelf: waiting ones too
    int waiting = 0; ///< those in a queue for whom no copy is in
    int expired = 0;
    int books = 0;

    int all() const { return toPull + onShelf + waiting + expired; }
    int needStaff() const { return toPull + expired; }
    friend bool operator==(const HoldCounts &, const HoldCounts &) = default;
};
