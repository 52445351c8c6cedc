// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/forgetting.h"

#include "models/database/audit.h"
#include "models/database/auditimages.h"
#include "models/database/statement.h"
#include "models/database/transaction.h"

Result<void> forgetLoan(Transaction &transaction, qint64 loanId)
{
    Statement owed(
        transaction,
        QStringLiteral(
            "SELECT count(*) FROM ledger_entries e JOIN loans l ON l.id = e.loan_id WHERE l.id = ? "
            "AND (SELECT coalesce(sum(b.amount_minor), 0) FROM ledger_entries b WHERE b.user_id = l.user_id) <> 0"));
    const Result<qint64> open = owed.bind(loanId).number();
    if (!open || *open > 0) {
        return open.problems();
    }
    const QString table = QStringLiteral("loans");
    Statement forget(transaction,
                     QStringLiteral("UPDATE loans SET user_id = NULL, remarks = NULL, claimed_note = NULL, "
                                    "due_explanation = NULL, version = version + 1 "
                                    "WHERE id = ? AND returned_at IS NOT NULL"));
    if (const Result<void> done = forget.bind(loanId).run(); !done) {
        return done;
    }
    const Result<QList<qint64>> images = auditimages::ofLoans(transaction.database(), {loanId});
    if (!images) {
        return images.problems();
    }
    if (const Result<void> noted = record(transaction, table, loanId, std::nullopt, std::nullopt); !noted) {
        return noted;
    }
    return auditimages::erase(transaction, *images);
}

Result<void> forgetLoanIfAsked(Transaction &transaction, qint64 userId, qint64 loanId)
{
    Statement asked(transaction, QStringLiteral("SELECT forgets_loans FROM users WHERE id = ?"));
    const Result<qint64> forgets = asked.bind(userId).number();
    if (!forgets) {
        return forgets.problems();
    }
    return *forgets == 1 ? forgetLoan(transaction, loanId) : Result<void>();
}
