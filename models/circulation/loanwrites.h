// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lending, taking back and renewing write in common.
#pragma once

#include "models/circulation/circulationfacts.h"
#include "models/database/audit.h"
#include "models/database/transaction.h"

/// The user and the copy a decision is about.
struct Parties {
    std::optional<BorrowerFacts> user;
    std::optional<CopyFacts> copy;
};
Result<Parties> partiesOf(Database &database, qint64 userId, qint64 copyId);

/// A due date as stored in loans.due_explanation.
QString storedExplanation(const DueDate &due);
/// Records a row as it was before and is now.
Result<void> recordChange(Transaction &transaction, const QString &table, qint64 id,
                          const std::optional<Image> &before);
/// An id as bound: 0 is NULL.
std::optional<qint64> orNothing(qint64 id);
