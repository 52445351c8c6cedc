// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/losing.h"

#include "models/circulation/ledgerstore.h"
#include "models/circulation/loanfines.h"
#include "models/circulation/loanwrites.h"
#include "models/database/statement.h"
#include "models/values/foldedtext.h"
#include "models/values/money.h"

namespace {

Result<LoanFacts> openLoan(Database &database, qint64 loanId)
{
    const Result<std::optional<LoanFacts>> loan = loanFacts(database, loanId);
    if (!loan) {
        return loan.problems();
    }
    if (!*loan) {
        return Problem{{}, QStringLiteral("loan.gone"), {}};
    }
    return (*loan)->isOpen ? Result<LoanFacts>(**loan) : Problem{{}, QStringLiteral("loan.endedAlready"), {}};
}

/// Writes one row and records what changed.
template <typename Write>
Result<void> writeRow(Transaction &transaction, const QString &table, qint64 id, Write write)
{
    const Result<std::optional<Image>> before = imageOf(transaction.database(), table, id);
    if (!before) {
        return before.problems();
    }
    if (const Result<void> written = write(); !written) {
        return written;
    }
    return recordChange(transaction, table, id, *before);
}

} // namespace

Result<LossOutcome> loseLoan(Transaction &transaction, const CommandGate &gate, qint64 loanId)
{
    const Result<LoanFacts> loan = openLoan(transaction.database(), loanId);
    if (!loan) {
        return loan.problems();
    }
    const Result<Parties> parties = partiesOf(transaction.database(), loan->userId, loan->copyId);
    if (!parties) {
        return parties.problems();
    }
    const Result<CirculationPolicy> policy = loadPolicy(transaction.database());
    if (!policy) {
        return policy.problems();
    }
    const Result<qint64> fine = chargeFine(transaction, gate, *policy, loanId, gate.clock().now());
    const Result<qint64> loss = fine ? chargeLost(transaction, gate, *policy, loanId) : fine;
    if (!loss) {
        return loss.problems();
    }
    const Result<void> closed = writeRow(transaction, QStringLiteral("loans"), loanId, [&] {
        Statement update(transaction,
                         QStringLiteral("UPDATE loans SET returned_at = ?, returned_by = ?, outcome = 'lost', "
                                        "updated_at = ?, version = version + 1 WHERE id = ?"));
        update.bind(transaction.now()).bind(orNothing(gate.session().userId)).bind(transaction.now()).bind(loanId);
        return update.run();
    });
    if (!closed) {
        return closed.problems();
    }
    const Result<void> marked = writeRow(transaction, QStringLiteral("copies"), loan->copyId, [&] {
        Statement update(transaction,
                         QStringLiteral("UPDATE copies SET status = 'lost', updated_at = ?, "
                                        "version = version + 1 WHERE id = ?"));
        update.bind(transaction.now()).bind(loan->copyId);
        return update.run();
    });
    if (!marked) {
        return marked.problems();
    }
    LossOutcome outcome;
    outcome.loanId = loanId;
    outcome.copyId = loan->copyId;
    outcome.userId = loan->userId;
    outcome.title = parties->copy ? parties->copy->title : QString();
    outcome.userName = parties->user ? parties->user->name : QString();
    outcome.chargedMinor = *fine + *loss;
    outcome.commandId = transaction.stamp().commandId;
    return outcome;
}

Result<void> claimLoan(Transaction &transaction, qint64 loanId, bool isClaimed, const QString &note)
{
    const Result<LoanFacts> loan = openLoan(transaction.database(), loanId);
    if (!loan) {
        return loan.problems();
    }
    return writeRow(transaction, QStringLiteral("loans"), loanId, [&] {
        const QString text = cleaned(note);
        Statement update(transaction,
                         QStringLiteral("UPDATE loans SET claimed_at = ?, claimed_note = ?, updated_at = ?, "
                                        "version = version + 1 WHERE id = ?"));
        update.bind(isClaimed ? transaction.now() : QString());
        update.bind(isClaimed && !text.isEmpty() ? text : QString());
        update.bind(transaction.now()).bind(loanId);
        return update.run();
    });
}

Result<QList<Finding>> lossStillCharged(Database &database, qint64 copyId)
{
    struct Lost {
        qint64 loanId = 0;
        QString userName;
    };
    Statement select(database,
                     QStringLiteral("SELECT l.id, l.outcome, u.name FROM loans l LEFT JOIN users u ON u.id = l.user_id "
                                    "WHERE l.copy_id = ? ORDER BY l.id DESC LIMIT 1"));
    select.bind(copyId);
    const auto last = select.first([](const Row &row) {
        return Lost{row.text(1) == QLatin1String("lost") ? row.integer(0) : 0, row.text(2)};
    });
    if (!last) {
        return last.problems();
    }
    if (!*last || (*last)->loanId == 0) {
        return QList<Finding>{};
    }
    const Result<QList<LedgerEntry>> entries = ledger::entriesOfLoan(database, (*last)->loanId);
    const Result<CirculationPolicy> policy = loadPolicy(database);
    if (!entries || !policy) {
        return entries ? policy.problems() : entries.problems();
    }
    qint64 charged = 0;
    for (const LedgerEntry &entry : *entries) {
        charged += entry.kind == LedgerKind::LostItem ? entry.amountMinor : 0;
    }
    if (charged <= 0) {
        return QList<Finding>{};
    }
    return QList<Finding>{{Severity::Information,
                           QStringLiteral("return.lossCharged"),
                           {(*last)->userName, toStoredMoney(charged, policy->currency)}}};
}

Result<void> noteFoundAgain(Transaction &transaction, qint64 copyId)
{
    Statement select(transaction,
                     QStringLiteral("SELECT id, outcome FROM loans WHERE copy_id = ? ORDER BY id DESC LIMIT 1"));
    select.bind(copyId);
    const auto last =
        select.first([](const Row &row) { return row.text(1) == QLatin1String("lost") ? row.integer(0) : qint64{0}; });
    if (!last) {
        return last.problems();
    }
    const qint64 loanId = last->value_or(0);
    if (loanId == 0) {
        return {};
    }
    return writeRow(transaction, QStringLiteral("loans"), loanId, [&] {
        Statement update(transaction,
                         QStringLiteral("UPDATE loans SET outcome = 'found_after_lost', updated_at = ?, "
                                        "version = version + 1 WHERE id = ?"));
        update.bind(transaction.now()).bind(loanId);
        return update.run();
    });
}
