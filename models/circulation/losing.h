// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/circulation/loan.h"

#include <QList>

/// Ends an open loan as lost as part of a command; its copy counts as lost from then on. The fine so far, the price and
/// the processing fee of the rules are charged.
/// Refuses with `loan.gone` or `loan.endedAlready`.
Result<LossOutcome> loseLoan(Transaction &transaction, const CommandGate &gate, qint64 loanId);

/// Notes that the user says the copy was returned: the loan stays open, its fine stops, limits do not count it. With no
/// claim it is an ordinary loan again. Refuses as loseLoan() does.
Result<void> claimLoan(Transaction &transaction, qint64 loanId, bool isClaimed, const QString &note);

/// What a user was charged for the loss of a copy that turns up now, and what the library does about it. Nothing when
/// nobody was, or when it was let go already. Read it before noteFoundAgain().
Result<std::optional<FoundCharge>> foundCharge(Database &database, const Clock &clock, qint64 copyId);
/// The finding that says so.
Finding lossStillCharged(const FoundCharge &found);

/// Does what the library has decided with the charge for a copy found again. Refuses with `loan.notFound`.
Result<FoundOutcome> settleFound(Transaction &transaction, const CommandGate &gate, qint64 loanId);

/// The copy of a lost loan is in somebody's hand again: the loan says so. Nothing happens when the copy's last loan was
/// not lost.
Result<void> noteFoundAgain(Transaction &transaction, qint64 copyId);
