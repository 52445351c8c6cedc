// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/ledger.h"

#include <QHash>

/// What became of one charge.
struct ChargeState {
    qint64 id = 0; ///< its entry
    qint64 chargedMinor = 0; ///< with its corrections
    qint64 waivedMinor = 0;
    qint64 paidMinor = 0;

    qint64 openMinor() const { return chargedMinor - waivedMinor - paidMinor; }
    friend bool operator==(const ChargeState &, const ChargeState &) = default;
};

/// A part of a payment, and the charge it went to.
struct Allocation {
    qint64 sourceId = 0; ///< the payment, or the entry whose correction left money over
    qint64 chargeId = 0;
    qint64 minor = 0;

    friend bool operator==(const Allocation &, const Allocation &) = default;
};

/// A person's ledger read out: what is owed in all, for what, and where each payment went.
struct Settlement {
    qint64 balanceMinor = 0; ///< the sum of all entries; what is open less what is left over
    qint64 creditMinor = 0; ///< paid and not needed: can be refunded, pays the next charge
    QList<ChargeState> charges; ///< oldest first
    QList<Allocation> allocations;
    QHash<qint64, qint64> effective; ///< amount of each entry with its corrections

    /// The state of a charge; nothing when the entry is none.
    std::optional<ChargeState> charge(qint64 id) const;
    QList<ChargeState> openCharges() const;
    /// What is open in all, before credit.
    qint64 openMinor() const;
    QList<Allocation> allocationsOf(qint64 sourceId) const;
};

/// Works out who paid what from the entries of one user, in the order they were entered. A payment goes to the
/// charges it names, then to the oldest; corrections count as if the entry they name had had the right amount from the
/// start. Nothing of this is stored, so nothing can drift from the ledger.
Settlement settle(QList<LedgerEntry> entries);
