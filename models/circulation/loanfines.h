// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/fine.h"
#include "models/circulation/ledger.h"
#include "models/circulation/limits.h"
#include "models/circulation/policy.h"

class Clock;
class CommandGate;
class Database;
class Transaction;

/// The fine of one open loan as it stands today; nothing of it is in the ledger yet.
struct RunningFine {
    qint64 loanId = 0;
    qint64 userId = 0;
    QString title;
    QString barcode;
    QDate dueOn;
    Fine fine;
};

/// The fines running for a user today, dearest first; those of 0 left out.
Result<QList<RunningFine>> runningFines(Database &database, const CirculationPolicy &policy, const Clock &clock,
                                        qint64 userId);
/// What the fines of all open loans have come to, by loan: for lists. Loans without a fine are left out.
Result<QHash<qint64, qint64>> allRunningFines(Database &database, const CirculationPolicy &policy, const Clock &clock);
/// The fine of a loan: running when it is open, else as it was when it came back. Nothing when there is no such loan.
Result<std::optional<RunningFine>> fineOfLoan(Database &database, const CirculationPolicy &policy, const Clock &clock,
                                              qint64 loanId, bool withOutlook = true);

/// What counts against the limits of a user: debts with the fines running today, copies late, lost and out.
Result<BorrowerTotals> borrowerTotals(Database &database, const CirculationPolicy &policy, const Clock &clock,
                                      qint64 userId);

/// Writes the fine of a loan into the ledger as it is at that moment: called once, when the copy comes back, when the
/// loan is renewed, when it is lost. Call it before the loan itself is changed. Returns what was charged, 0 when
/// nothing is owed.
Result<qint64> chargeFine(Transaction &transaction, const CommandGate &gate, const CirculationPolicy &policy,
                          qint64 loanId, const QDateTime &until);
/// Charges a lost copy's price and the processing fee of the rules. A price that nobody knows is not charged.
/// Returns the sum.
Result<qint64> chargeLost(Transaction &transaction, const CommandGate &gate, const CirculationPolicy &policy,
                          qint64 loanId);
/// Takes what is left of a loan's charges of one kind off again by corrections, for a copy found after all; what was
/// paid becomes credit. Returns the sum taken off.
Result<qint64> takeOffCharges(Transaction &transaction, const CommandGate &gate, qint64 loanId, LedgerKind kind);
/// Charges the fee for a hold that was not collected; 0 when the rules ask for none.
Result<qint64> chargeHoldFee(Transaction &transaction, const CommandGate &gate, const CirculationPolicy &policy,
                             qint64 userId, qint64 bookId);
