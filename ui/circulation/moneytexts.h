// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/ledgerservice.h"
#include "models/values/clock.h"

/// The words for money: what an entry of the ledger is called, what became of it.
namespace moneytexts {

/// "Charge", "Payment", "Waiver" …
QString kind(LedgerKind kind);
/// What is charged for: "Fine", "Lost copy", "Membership fee".
QString charge(LedgerKind kind);
QString method(PayMethod method);
QString reason(WaiveReason reason);

/// What an entry is about: "Fine, The Snowy Day, 6 days", "Cash, to Wolf Hall".
QString what(const LedgerEntry &entry, const UserLedger &ledger);
/// The same for an entry by itself, as on lists of several users.
QString what(const LedgerEntry &entry);
/// The line below: whose it was, the receipt, what it refers to.
QString detail(const LedgerEntry &entry, const UserLedger &ledger, const QString &currency, const Clock &clock);
/// The day of an entry in the library's time zone: "3 Nov", with the year when it is another one.
QString day(const QDateTime &at, const Clock &clock);
/// An amount with its sign in front, as a ledger has it: "– 5.00".
QString signedAmount(qint64 minor, const QString &currency);

} // namespace moneytexts
