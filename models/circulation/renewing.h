// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/circulation/loan.h"
#include "models/circulation/loanoptions.h"

/// Renews one loan as part of a command. When the outcome is a refusal nothing was written for this loan.
Result<RenewOutcome> renewLoan(Transaction &transaction, const CommandGate &gate, qint64 loanId,
                               const RenewOptions &options);
