// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/loanwrites.h"

Result<Parties> partiesOf(Database &database, qint64 userId, qint64 copyId)
{
    Result<std::optional<BorrowerFacts>> user = borrowerFacts(database, userId);
    Result<std::optional<CopyFacts>> copy = copyFacts(database, copyId);
    if (!user || !copy) {
        return user ? copy.problems() : user.problems();
    }
    return Parties{*std::move(user), *std::move(copy)};
}

QString storedExplanation(const DueDate &due)
{
    return QString::fromUtf8(due.toJson());
}

Result<void> recordChange(Transaction &transaction, const QString &table, qint64 id, const std::optional<Image> &before)
{
    const Result<std::optional<Image>> after = imageOf(transaction.database(), table, id);
    return after ? record(transaction, table, id, before, *after) : after.problems();
}

std::optional<qint64> orNothing(qint64 id)
{
    return id != 0 ? std::optional(id) : std::nullopt;
}
