// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/circulation/loan.h"
#include "models/circulation/loanoptions.h"

/// Lends a copy as part of a command: decides on what it reads in the transaction, then writes. When the outcome is a
/// refusal nothing was written and there is nothing to commit.
Result<LendOutcome> lendCopy(Transaction &transaction, const CommandGate &gate, qint64 userId, qint64 copyId,
                             const LendOptions &options);

/// Why a day cannot be the due day of a loan lent on another; empty when it can.
Problems checkDueDay(Database &database, const Clock &clock, QDate dueOn, QDate loanedOn);
