// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/losing.h"

#include "models/circulation/ledgerstore.h"
#include "models/circulation/loanfines.h"
#include "models/circulation/loanwrites.h"
#include "models/circulation/settlement.h"
#include "models/database/statement.h"
#include "models/values/foldedtext.h"
#include "models/values/money.h"

#include <algorithm>

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

/// Price and processing fee: what a loss costs.
bool isOfLoss(LedgerKind kind)
{
    return kind == LedgerKind::LostItem || kind == LedgerKind::ProcessingFee;
}

/// Whether the fine of a loan was charged when it ended; it then stands, or somebody decided about it.
bool hasFine(const QList<LedgerEntry> &entries, qint64 loanId)
{
    return std::any_of(entries.cbegin(), entries.cend(), [loanId](const LedgerEntry &entry) {
        return entry.loanId == loanId && entry.kind == LedgerKind::Fine;
    });
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
    const Result<qint64> fine = policy->lossEndsFine
        ? Result<qint64>(qint64{0})
        : chargeFine(transaction, gate, *policy, loanId, gate.clock().now());
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

Result<std::optional<FoundCharge>> foundCharge(Database &database, const Clock &clock, qint64 copyId)
{
    Statement select(database,
                     QStringLiteral("SELECT l.id, l.outcome, l.user_id, u.name FROM loans l "
                                    "LEFT JOIN users u ON u.id = l.user_id WHERE l.copy_id = ? "
                                    "ORDER BY l.id DESC LIMIT 1"));
    select.bind(copyId);
    const auto last = select.first([](const Row &row) {
        FoundCharge found;
        found.loanId = row.text(1) == QLatin1String("lost") ? row.integer(0) : 0;
        found.userId = row.integer(2);
        found.userName = row.text(3);
        return found;
    });
    if (!last) {
        return last.problems();
    }
    if (!*last || (*last)->loanId == 0 || (*last)->userId == 0) {
        return std::optional<FoundCharge>();
    }
    FoundCharge found = **last;
    const Result<CirculationPolicy> policy = loadPolicy(database);
    const Result<QList<LedgerEntry>> entries = ledger::entriesOf(database, found.userId);
    if (!policy || !entries) {
        return policy ? entries.problems() : policy.problems();
    }
    found.currency = policy->currency;
    found.policy = policy->foundPolicy;
    const Settlement settlement = settle(*entries);
    for (const LedgerEntry &entry : *entries) {
        if (entry.loanId != found.loanId || !isOfLoss(entry.kind)) {
            continue;
        }
        const ChargeState state = settlement.charge(entry.id).value_or(ChargeState{});
        found.chargedMinor += state.chargedMinor - state.waivedMinor;
        found.paidMinor += state.paidMinor;
    }
    if (found.chargedMinor <= 0) {
        return std::optional<FoundCharge>();
    }
    if (found.policy == FoundPolicy::RefundAndRestore && !hasFine(*entries, found.loanId)) {
        const auto fine = fineOfLoan(database, *policy, clock, found.loanId, false);
        if (!fine) {
            return fine.problems();
        }
        found.fineMinor = *fine ? (*fine)->fine.minor : 0;
    }
    return std::optional(found);
}

Finding lossStillCharged(const FoundCharge &found)
{
    return {Severity::Information,
            QStringLiteral("return.lossCharged"),
            {found.userName, toStoredMoney(found.chargedMinor, found.currency)}};
}

Result<FoundOutcome> settleFound(Transaction &transaction, const CommandGate &gate, qint64 loanId)
{
    Database &database = transaction.database();
    Statement select(transaction, QStringLiteral("SELECT outcome, returned_at FROM loans WHERE id = ?"));
    const auto loan = select.bind(loanId).first([](const Row &row) { return std::pair(row.text(0), row.moment(1)); });
    const Result<CirculationPolicy> policy = loadPolicy(database);
    const Result<QList<LedgerEntry>> entries = ledger::entriesOfLoan(database, loanId);
    if (!loan || !policy || !entries) {
        return !loan ? loan.problems() : !policy ? policy.problems() : entries.problems();
    }
    if (!*loan || (*loan)->first != QLatin1String("found_after_lost")) {
        return Problem{{}, QStringLiteral("loan.notFound"), {}};
    }
    FoundOutcome outcome;
    outcome.commandId = transaction.stamp().commandId;
    if (policy->foundPolicy == FoundPolicy::Keep) {
        return outcome;
    }
    if (policy->foundPolicy == FoundPolicy::RefundAndRestore && !hasFine(*entries, loanId)) {
        // As it was when the loan ended: what came after was a lost copy, not a late one. First, so that undo, which
        // goes backwards, finds it unpaid again.
        const Result<qint64> fine = chargeFine(transaction, gate, *policy, loanId, (*loan)->second);
        if (!fine) {
            return fine.problems();
        }
        outcome.fineMinor = *fine;
    }
    for (const LedgerKind kind : {LedgerKind::LostItem, LedgerKind::ProcessingFee}) {
        const Result<qint64> off = takeOffCharges(transaction, gate, loanId, kind);
        if (!off) {
            return off.problems();
        }
        outcome.takenOffMinor += *off;
    }
    return outcome;
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
