// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

class Transaction;

/// Lets a loan that is back forget its user, and the audit log what it knows of it. Nothing happens while something is
/// owed for it. Cannot be undone.
Result<void> forgetLoan(Transaction &transaction, qint64 loanId);
/// The same where the user asked for it: the last step of taking a copy back.
Result<void> forgetLoanIfAsked(Transaction &transaction, qint64 userId, qint64 loanId);
