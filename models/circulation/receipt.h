// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/ledger.h"
#include "models/values/result.h"

class Clock;
class Database;

/// One charge on a receipt.
struct ReceiptLine {
    LedgerEntry charge;
    qint64 paidMinor = 0; ///< with this payment
    qint64 openBeforeMinor = 0;

    qint64 restMinor() const { return openBeforeMinor - paidMinor; }
};

/// All that a receipt says, as it was when the money changed hands: the same each time it is printed.
struct Receipt {
    LedgerEntry entry; ///< the payment, refund or correction
    QString libraryName;
    QString currency;
    QString email; ///< of the user; empty = none
    QString cardEnd; ///< the last characters of the card's number; the rest is nobody's business
    QDateTime at; ///< in the library's time zone
    QList<ReceiptLine> lines;
    qint64 owedAfterMinor = 0;

    qint64 amountMinor() const { return entry.amountMinor < 0 ? -entry.amountMinor : entry.amountMinor; }
    std::optional<qint64> changeMinor() const;
};

/// Puts together the receipt of an entry. Refuses with `ledger.entryUnknown`, also for entries that have none.
Result<Receipt> receiptOf(Database &database, const Clock &clock, qint64 entryId);
