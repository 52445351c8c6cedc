// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QList>
#include <QString>

class Database;
class Transaction;

/// The values that the audit log keeps beside its entries, and how they are forgotten: the log itself stays whole, with
/// an entry that names what was removed.
namespace auditimages {

/// Entries about these rows.
Result<QList<qint64>> ofRows(Database &database, const QString &entity, const QList<qint64> &ids);
/// Entries about loans, and the reasons given for what was overridden for them.
Result<QList<qint64>> ofLoans(Database &database, const QList<qint64> &loanIds);
/// Entries about a user, about what refers to him or her, and those in which one of these words was written elsewhere.
Result<QList<qint64>> ofUser(Database &database, qint64 userId, const QStringList &words);
/// Removes the values of these entries.
Result<void> erase(Transaction &transaction, const QList<qint64> &seqs);

} // namespace auditimages
