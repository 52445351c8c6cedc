// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/circulationservice.h"

#include "models/circulation/circulationfacts.h"
#include "models/circulation/lateness.h"
#include "models/database/audit.h"
#include "models/database/statement.h"

#include <QJsonDocument>

namespace {

QString explanation(const DueDate &due)
{
    return QString::fromUtf8(QJsonDocument(due.toJson()).toJson(QJsonDocument::Compact));
}

/// Records a row as it was before and is now.
Result<void> recordChange(Transaction &transaction, const QString &table, qint64 id, const std::optional<Image> &before)
{
    const Result<std::optional<Image>> after = imageOf(transaction.database(), table, id);
    return after ? record(transaction, table, id, before, *after) : after.problems();
}

std::optional<qint64> orNothing(qint64 id)
{
    return id != 0 ? std::optional(id) : std::nullopt;
}

Result<qint64> insertLoan(Transaction &transaction, const Session &session, const BorrowerFacts &user,
                          const CopyFacts &copy, const DueDate &due, QDate today)
{
    Statement insert(transaction,
                     QStringLiteral("INSERT INTO loans (copy_id, user_id, loaned_at, due_on, loaned_by, station_id, "
                                    "due_explanation, user_category_id, group_name, age_band, item_type_id, "
                                    "collection_id, created_at, updated_at) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(copy.id).bind(user.id).bind(transaction.now()).bind(due.on).bind(orNothing(session.userId));
    insert.bind(orNothing(session.stationId)).bind(explanation(due)).bind(user.categoryId).bind(user.groupName);
    insert.bind(ageBand(user.dateOfBirth, today)).bind(copy.itemTypeId).bind(copy.collectionId);
    insert.bind(transaction.now()).bind(transaction.now());
    if (const Result<void> done = insert.run(); !done) {
        return done.problems();
    }
    const qint64 id = insert.insertedId();
    if (const Result<void> recorded = recordChange(transaction, QStringLiteral("loans"), id, std::nullopt); !recorded) {
        return recorded.problems();
    }
    return id;
}

Result<void> closeLoan(Transaction &transaction, const Session &session, qint64 loanId)
{
    const Result<std::optional<Image>> before = imageOf(transaction.database(), QStringLiteral("loans"), loanId);
    if (!before) {
        return before.problems();
    }
    Statement update(transaction,
                     QStringLiteral("UPDATE loans SET returned_at = ?, returned_by = ?, outcome = 'returned', "
                                    "updated_at = ?, version = version + 1 WHERE id = ? AND returned_at IS NULL"));
    update.bind(transaction.now()).bind(orNothing(session.userId)).bind(transaction.now()).bind(loanId);
    if (const Result<void> done = update.run(); !done) {
        return done;
    }
    return recordChange(transaction, QStringLiteral("loans"), loanId, *before);
}

/// A lost or missing copy that turns up counts as found.
Result<void> noteSeen(Transaction &transaction, const CopyFacts &copy, bool isFound)
{
    const Result<std::optional<Image>> before = imageOf(transaction.database(), QStringLiteral("copies"), copy.id);
    if (!before) {
        return before.problems();
    }
    // Only a change of status is one that somebody editing the copy must hear of.
    Statement update(transaction, isFound ? QStringLiteral("UPDATE copies SET last_seen_at = ?, updated_at = ?, "
                                                           "status = 'in_service', version = version + 1 WHERE id = ?")
                                          : QStringLiteral("UPDATE copies SET last_seen_at = ?, updated_at = ? "
                                                           "WHERE id = ?"));
    update.bind(transaction.now()).bind(transaction.now()).bind(copy.id);
    if (const Result<void> done = update.run(); !done) {
        return done;
    }
    return recordChange(transaction, QStringLiteral("copies"), copy.id, *before);
}

QList<Finding> whatNext(const CopyFacts &copy, bool wasFound)
{
    static const QHash<QString, QString> codes{
        {QStringLiteral("withdrawn"), QStringLiteral("return.withdrawn")},
        {QStringLiteral("in_repair"), QStringLiteral("return.toRepair")},
        {QStringLiteral("damaged"), QStringLiteral("return.damaged")},
        {QStringLiteral("in_process"), QStringLiteral("return.inProcess")},
        {QStringLiteral("on_order"), QStringLiteral("return.onOrder")},
    };
    QList<Finding> findings;
    if (wasFound) {
        findings.append({Severity::Information, QStringLiteral("return.found"), {}});
    } else if (const QString code = codes.value(copy.status); !code.isEmpty()) {
        findings.append({Severity::Information, code, {}});
    }
    return findings;
}

/// The user and the copy a decision is about.
struct Parties {
    std::optional<BorrowerFacts> user;
    std::optional<CopyFacts> copy;
};

Result<Parties> partiesOf(Database &database, qint64 userId, qint64 copyId)
{
    Result<std::optional<BorrowerFacts>> user = borrowerFacts(database, userId);
    Result<std::optional<CopyFacts>> copy = copyFacts(database, copyId);
    if (!user || !copy) {
        return user ? copy.problems() : user.problems();
    }
    return Parties{*std::move(user), *std::move(copy)};
}

} // namespace

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
    const Result<LendDecision> decision =
        decideLoan(database, *policy, m_gate.clock(), parties->user, parties->copy);
    if (!decision) {
        return decision.problems();
    }
    LoanOffer offer{.verdict = decision->verdict, .due = decision->due, .title = {}, .barcode = {}, .userName = {}};
    offer.title = parties->copy ? parties->copy->title : QString();
    offer.barcode = parties->copy ? parties->copy->barcode : QString();
    offer.userName = parties->user ? parties->user->name : QString();
    return offer;
}

Result<LendOutcome> CirculationService::lend(qint64 userId, qint64 copyId, QDate dueOn)
{
    Result<Transaction> transaction = m_gate.begin(Command::Lend);
    if (!transaction) {
        return transaction.problems();
    }
    Database &database = transaction->database();
    const Result<CirculationPolicy> policy = loadPolicy(database);
    const Result<Parties> parties = policy ? partiesOf(database, userId, copyId) : policy.problems();
    if (!parties) {
        return parties.problems();
    }
    const QDate today = m_gate.clock().today();
    Result<LendDecision> decision = decideLoan(database, *policy, m_gate.clock(), parties->user, parties->copy);
    if (!decision) {
        return decision.problems();
    }
    LendOutcome outcome;
    outcome.userId = userId;
    outcome.copyId = copyId;
    outcome.title = parties->copy ? parties->copy->title : QString();
    outcome.barcode = parties->copy ? parties->copy->barcode : QString();
    outcome.userName = parties->user ? parties->user->name : QString();
    outcome.verdict = decision->verdict;
    if (!outcome.verdict.isAllowed()) {
        return outcome;
    }
    DueDate &due = decision->due;
    if (dueOn.isValid() && dueOn != due.on) {
        if (const Result<void> allowed = m_gate.allow(Command::EditLoan); !allowed) {
            return allowed.problems();
        }
        if (const Problems problems = checkDue(dueOn, today); !problems.isEmpty()) {
            return problems;
        }
        due.steps.append({QStringLiteral("due.byHand"), {toStoredDay(due.on)}, dueOn});
        due.on = dueOn;
    }
    const Result<qint64> loanId =
        insertLoan(*transaction, m_gate.session(), *parties->user, *parties->copy, due, today);
    if (!loanId) {
        if (loanId.problem().code != QLatin1String("database.notUnique")) {
            return loanId.problems();
        }
        // The schema's own guard: somebody lent it in the meantime.
        outcome.verdict.findings.prepend({Severity::Confirm, QStringLiteral("loan.copyOnLoan"), {QString(), QString()}});
        return outcome;
    }
    if (const Result<void> done = transaction->commit(); !done) {
        return done.problems();
    }
    outcome.loanId = *loanId;
    outcome.dueOn = due.on;
    outcome.commandId = transaction->stamp().commandId;
    return outcome;
}

Result<ReturnOutcome> CirculationService::takeBackCopy(Transaction &transaction, qint64 copyId) const
{
    const Result<std::optional<CopyFacts>> copy = copyFacts(transaction.database(), copyId);
    if (!copy) {
        return copy.problems();
    }
    if (!*copy) {
        return Problem{{}, QStringLiteral("loan.copyUnknown"), {}};
    }
    const CopyFacts &facts = **copy;
    ReturnOutcome outcome;
    outcome.copyId = copyId;
    outcome.title = facts.title;
    outcome.barcode = facts.barcode;
    outcome.location = facts.location;
    outcome.callNumber = facts.callNumber;
    outcome.wasFound = facts.status == QLatin1String("lost") || facts.status == QLatin1String("missing");
    outcome.findings = whatNext(facts, outcome.wasFound);
    if (facts.loanId != 0) {
        outcome.loanId = facts.loanId;
        outcome.userId = facts.borrowerId;
        outcome.userName = facts.borrowerName;
        outcome.dueOn = facts.dueOn;
        outcome.daysLate = ::daysLate(facts.dueOn, m_gate.clock().today());
        if (const Result<void> closed = closeLoan(transaction, m_gate.session(), facts.loanId); !closed) {
            return closed.problems();
        }
    }
    if (const Result<void> noted = noteSeen(transaction, facts, outcome.wasFound); !noted) {
        return noted.problems();
    }
    outcome.commandId = transaction.stamp().commandId;
    return outcome;
}

Result<ReturnOutcome> CirculationService::returnCopy(qint64 copyId)
{
    Result<Transaction> transaction = m_gate.begin(Command::ReturnCopy);
    if (!transaction) {
        return transaction.problems();
    }
    Result<ReturnOutcome> outcome = takeBackCopy(*transaction, copyId);
    if (!outcome) {
        return outcome;
    }
    if (const Result<void> done = transaction->commit(); !done) {
        return done.problems();
    }
    return outcome;
}

Result<QList<ReturnOutcome>> CirculationService::returnLoans(const QList<qint64> &loanIds)
{
    Result<Transaction> transaction = m_gate.begin(Command::ReturnCopy);
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
        const Result<ReturnOutcome> outcome = takeBackCopy(*transaction, (*loan)->copyId);
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

Result<RenewOutcome> CirculationService::renewOne(Transaction &transaction, qint64 loanId) const
{
    Database &database = transaction.database();
    const Result<CirculationPolicy> policy = loadPolicy(database);
    const Result<std::optional<LoanFacts>> loan = loanFacts(database, loanId);
    if (!policy || !loan) {
        return policy ? loan.problems() : policy.problems();
    }
    RenewOutcome outcome;
    outcome.loanId = loanId;
    Parties parties;
    if (*loan) {
        const Result<Parties> found = partiesOf(database, (*loan)->userId, (*loan)->copyId);
        if (!found) {
            return found.problems();
        }
        parties = *found;
        outcome.copyId = (*loan)->copyId;
        outcome.userId = (*loan)->userId;
        outcome.title = parties.copy ? parties.copy->title : QString();
        outcome.barcode = parties.copy ? parties.copy->barcode : QString();
        outcome.userName = parties.user ? parties.user->name : QString();
        outcome.oldDueOn = outcome.dueOn = (*loan)->dueOn;
        outcome.renewals = (*loan)->renewals;
    }
    const RenewDecision decision =
        decideRenewal(*policy, m_gate.clock().today(), *loan, parties.user, parties.copy);
    outcome.refusal = decision.refusal;
    if (outcome.refusal) {
        return outcome;
    }
    const Result<std::optional<Image>> before = imageOf(database, QStringLiteral("loans"), loanId);
    if (!before) {
        return before.problems();
    }
    Statement update(transaction,
                     QStringLiteral("UPDATE loans SET due_on = ?, renewals = renewals + 1, due_explanation = ?, "
                                    "updated_at = ?, version = version + 1 WHERE id = ?"));
    update.bind(decision.due.on).bind(explanation(decision.due)).bind(transaction.now()).bind(loanId);
    const Result<void> done = update.run();
    const Result<void> recorded = done ? recordChange(transaction, QStringLiteral("loans"), loanId, *before) : done;
    if (!recorded) {
        return recorded.problems();
    }
    outcome.dueOn = decision.due.on;
    ++outcome.renewals;
    outcome.commandId = transaction.stamp().commandId;
    return outcome;
}

Result<RenewOutcome> CirculationService::renew(qint64 loanId)
{
    const Result<QList<RenewOutcome>> outcomes = renewLoans({loanId});
    return outcomes ? Result<RenewOutcome>(outcomes->first()) : outcomes.problems();
}

Result<QList<RenewOutcome>> CirculationService::renewLoans(const QList<qint64> &loanIds)
{
    Result<Transaction> transaction = m_gate.begin(Command::RenewLoan);
    if (!transaction) {
        return transaction.problems();
    }
    QList<RenewOutcome> outcomes;
    bool isAnyRenewed = false;
    for (const qint64 loanId : loanIds) {
        const Result<RenewOutcome> outcome = renewOne(*transaction, loanId);
        if (!outcome) {
            return outcome.problems();
        }
        isAnyRenewed = isAnyRenewed || outcome->isRenewed();
        outcomes.append(*outcome);
    }
    if (isAnyRenewed) {
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
