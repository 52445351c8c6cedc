// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/ledger.h"
#include "models/circulation/settlement.h"
#include "models/values/result.h"

class CommandGate;
class Database;
class Transaction;

/// Reading and growing the ledger, without questions of permission: for services that are part of a larger command.
namespace ledger {

/// All entries of a user with their names, oldest first.
Result<QList<LedgerEntry>> entriesOf(Database &database, qint64 userId);
/// Entries made in a span of time, [from, to), of everybody, oldest first.
Result<QList<LedgerEntry>> entriesBetween(Database &database, const QDateTime &from, const QDateTime &to);
Result<std::optional<LedgerEntry>> entry(Database &database, qint64 id);
/// What entries of a loan add up to, corrections and waivers included.
Result<QList<LedgerEntry>> entriesOfLoan(Database &database, qint64 loanId);
/// What a user owes: the sum of the entries; negative = credit.
Result<qint64> owed(Database &database, qint64 userId);

/// Adds an entry as it is given; who, where and when come from the transaction. Gives out the next receipt number when
/// `withReceipt`. Records it for audit and undo. Returns the entry with its id and number.
Result<LedgerEntry> add(Transaction &transaction, const CommandGate &gate, LedgerEntry entry, bool withReceipt = false);
/// The number the next receipt of this year will have.
Result<qint64> nextReceipt(Database &database, int year);

} // namespace ledger
