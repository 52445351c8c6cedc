// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

class Transaction;

/// Whoever keeps the library's money: told when somebody joins or stays, it charges what that costs.
class MembershipFees
{
public:
    virtual ~MembershipFees() = default;
    /// Charges the fee of a user's category, as a part of the command that adds or extends; nothing when it costs
    /// nothing.
    virtual Result<void> chargeMembership(Transaction &transaction, qint64 userId) = 0;
};
