// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/circulationservice.h"

#include "models/circulation/lending.h"
#include "models/circulation/loanwrites.h"
#include "models/circulation/losing.h"
#include "models/circulation/renewing.h"
#include "models/circulation/takingback.h"
#include "models/database/statement.h"

#include <algorithm>

CirculationService::CirculationService(CommandGate &gate) : m_gate(gate) { }

Result<LoanOffer> CirculationService::check(qint64 userId, qint64 copyId) const
{
    if (const Result<void> allowed = m_gate.allow(Command::Lend); !allowed) {
        return allowed.problems();
    }
    Database &database = m_gate.database();
    const Result<CirculationPolicy> policy = loadPolicy(database);
    const Result<Parties> parties = policy ? partiesOf(database, userId, copyId) : policy.problems();
    if (!parties) {
        return parties.problems();
    }
    const Result<LendDecision> decision = decideLoan(database, *policy, m_gate.clock(), parties->user, parties->copy);
    if (!decision) {
        return decision.problems();
    }
    LoanOffer offer{.verdict = decision->verdict, .due = decision->due, .title = {}, .barcode = {}, .userName = {}};
    offer.title = parties->copy ? parties->copy->title : QString();
    offer.barcode = parties->copy ? parties->copy->barcode : QString();
    offer.userName = parties->user ? parties->user->name : QString();
    return offer;
}

Result<LendOutcome> CirculationService::lend(qint64 userId, qint64 copyId, const LendOptions &options)
{
    Result<Transaction> transaction = m_gate.begin(Command::Lend, {.batchId = options.batchId, .undoes = {}});
    if (!transaction) {
        return transaction.problems();
    }
    Result<LendOutcome> outcome = lendCopy(*transaction, m_gate, userId, copyId, options);
    if (!outcome || !outcome->isLent()) {
        return outcome;
    }
    if (const Result<void> done = transaction->commit(); !done) {
        return done.problems();
    }
    return outcome;
}

Result<ReturnOutcome> CirculationService::returnCopy(qint64 copyId, const ReturnOptions &options)
{
    Result<Transaction> transaction = m_gate.begin(Command::ReturnCopy, {.batchId = options.batchId, .undoes = {}});
    if (!transaction) {
        return transaction.problems();
    }
    Result<ReturnOutcome> outcome = takeBackCopy(*transaction, m_gate, copyId, options);
    if (!outcome) {
        return outcome;
    }
    if (const Result<void> done = transaction->commit(); !done) {
        return done.problems();
    }
    return outcome;
}

Result<QList<ReturnOutcome>> CirculationService::returnLoans(const QList<qint64> &loanIds, const ReturnOptions &options)
{
    Result<Transaction> transaction = m_gate.begin(Command::ReturnCopy, {.batchId = options.batchId, .undoes = {}});
    if (!transaction) {
        return transaction.problems();
    }
    QList<ReturnOutcome> outcomes;
    for (const qint64 loanId : loanIds) {
        const Result<std::optional<LoanFacts>> loan = loanFacts(transaction->database(), loanId);
        if (!loan) {
            return loan.problems();
        }
        if (!*loan || !(*loan)->isOpen) {
            continue;
        }
        const Result<ReturnOutcome> outcome = takeBackCopy(*transaction, m_gate, (*loan)->copyId, options);
        if (!outcome) {
            return outcome.problems();
        }
        outcomes.append(*outcome);
    }
    if (!outcomes.isEmpty()) {
        if (const Result<void> done = transaction->commit(); !done) {
            return done.problems();
        }
    }
    return outcomes;
}

Result<RenewOutcome> CirculationService::renew(qint64 loanId, const RenewOptions &options)
{
    const Result<QList<RenewOutcome>> outcomes = renewLoans({loanId}, options);
    return outcomes ? Result<RenewOutcome>(outcomes->first()) : outcomes.problems();
}

Result<QList<RenewOutcome>> CirculationService::renewLoans(const QList<qint64> &loanIds, const RenewOptions &options)
{
    Result<Transaction> transaction = m_gate.begin(Command::RenewLoan, {.batchId = options.batchId, .undoes = {}});
    if (!transaction) {
        return transaction.problems();
    }
    QList<RenewOutcome> outcomes;
    for (const qint64 loanId : loanIds) {
        const Result<RenewOutcome> outcome = renewLoan(*transaction, m_gate, loanId, options);
        if (!outcome) {
            return outcome.problems();
        }
        outcomes.append(*outcome);
    }
    if (std::any_of(outcomes.cbegin(), outcomes.cend(), [](const RenewOutcome &one) { return one.isRenewed(); })) {
        if (const Result<void> done = transaction->commit(); !done) {
            return done.problems();
        }
    }
    return outcomes;
}

Result<QList<RenewOutcome>> CirculationService::renewAll(qint64 userId)
{
    const Result<QList<Loan>> loans = openLoansOf(userId);
    if (!loans) {
        return loans.problems();
    }
    QList<qint64> ids;
    for (const Loan &open : *loans) {
        ids.append(open.id);
    }
    return renewLoans(ids);
}

Result<QList<LossOutcome>> CirculationService::declareLost(const QList<qint64> &loanIds)
{
    Result<Transaction> transaction = m_gate.begin(Command::DeclareLost);
    if (!transaction) {
        return transaction.problems();
    }
    QList<LossOutcome> outcomes;
    for (const qint64 loanId : loanIds) {
        const Result<LossOutcome> outcome = loseLoan(*transaction, m_gate, loanId);
        if (!outcome) {
            return outcome.problems();
        }
        outcomes.append(*outcome);
    }
    if (const Result<void> done = transaction->commit(); !done) {
        return done.problems();
    }
    return outcomes;
}

Result<FoundOutcome> CirculationService::settleFound(qint64 loanId)
{
    Result<Transaction> transaction = m_gate.begin(Command::SettleFound);
    if (!transaction) {
        return transaction.problems();
    }
    const Result<FoundOutcome> outcome = ::settleFound(*transaction, m_gate, loanId);
    if (!outcome) {
        return outcome;
    }
    if (const Result<void> done = transaction->commit(); !done) {
        return done.problems();
    }
    return outcome;
}

Result<QString> CirculationService::reportDamaged(qint64 copyId)
{
    Result<Transaction> transaction = m_gate.begin(Command::ReportDamaged);
    if (!transaction) {
        return transaction.problems();
    }
    Result<void> done = markDamaged(*transaction, copyId);
    done = done ? transaction->commit() : done;
    return done ? Result<QString>(transaction->stamp().commandId) : done.problems();
}

Result<void> CirculationService::claimReturned(qint64 loanId, const QString &note)
{
    return claim(loanId, true, note);
}

Result<void> CirculationService::withdrawClaim(qint64 loanId)
{
    return claim(loanId, false, QString());
}

Result<void> CirculationService::claim(qint64 loanId, bool isClaimed, const QString &note)
{
    Result<Transaction> transaction = m_gate.begin(Command::ClaimReturned);
    if (!transaction) {
        return transaction.problems();
    }
    const Result<void> done = claimLoan(*transaction, loanId, isClaimed, note);
    return done ? transaction->commit() : done;
}

Result<int> CirculationService::claimsOf(qint64 userId) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    Statement select(m_gate.database(),
                     QStringLiteral("SELECT count(*) FROM loans WHERE user_id = ? AND claimed_at IS NOT NULL"));
    select.bind(userId);
    const Result<qint64> claims = select.number();
    return claims ? Result<int>(static_cast<int>(*claims)) : claims.problems();
}
