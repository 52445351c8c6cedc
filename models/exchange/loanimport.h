// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/exchange/importrequest.h"
#include "models/exchange/userrow.h"

#include <QSet>

/// A loan as it is brought along: what happened elsewhere, so no rule is asked.
struct PastLoan {
    qint64 copyId = 0;
    qint64 userId = 0; ///< 0 = nobody is known any more; only for loans that ended
    QString loanedAt; ///< stored moment
    QDate dueOn;
    QString returnedAt; ///< stored moment; empty = still out
    int renewals = 0;
    QString remarks;
};

/// Stores such a loan with what is kept for statistics, and records it. Returns its id.
Result<qint64> insertPastLoan(Transaction &transaction, const PastLoan &loan);

/// Brings the rows of a file among the loans: copies by barcode, users by card number. Without a transaction nothing
/// is stored.
class LoanImport
{
public:
    LoanImport(CommandGate &gate, Transaction *transaction);

    Result<RowOutcome> take(ParsedLoan &row, ImportSummary &summary);
    Result<void> finish() { return {}; }

private:
    Result<std::optional<qint64>> idOf(const QString &sql, const QString &key);
    Result<bool> isStored(const PastLoan &loan);
    Result<bool> isOut(qint64 copyId);

    CommandGate &m_gate;
    Database &m_database;
    Transaction *m_transaction;
    QSet<qint64> m_out; // copies lent by rows of this file
    QSet<QString> m_seen;
};
