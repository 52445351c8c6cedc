// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/lending.h"

#include "models/circulation/holdwrites.h"
#include "models/circulation/loanwrites.h"
#include "models/circulation/overriding.h"
#include "models/circulation/takingback.h"
#include "models/database/statement.h"

namespace {

/// Loans longer than this are slips of the hand.
constexpr int longestLoanYears = 10;

Problem onDueDay(const QString &code, const QStringList &arguments = {})
{
    return {QStringLiteral("dueOn"), code, arguments};
}

Result<qint64> insertLoan(Transaction &transaction, const Session &session, const BorrowerFacts &user,
                          const CopyFacts &copy, const LendDecision &decision, QDate today)
{
    const DueDate &due = decision.due;
    const QString dueAt = decision.dueAt.isValid() ? toStoredMoment(decision.dueAt) : QString();
    Statement insert(
        transaction,
        QStringLiteral("INSERT INTO loans (copy_id, user_id, loaned_at, due_on, due_at, loaned_by, station_id, "
                       "due_explanation, user_category_id, group_name, age_band, item_type_id, "
                       "collection_id, created_at, updated_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(copy.id).bind(user.id).bind(transaction.now()).bind(due.on).bind(dueAt);
    insert.bind(orNothing(session.userId));
    insert.bind(orNothing(session.stationId)).bind(storedExplanation(due)).bind(user.categoryId).bind(user.groupName);
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

Result<void> applyOwnDueDay(Database &database, const CommandGate &gate, QDate dueOn, DueDate &due)
{
    if (!dueOn.isValid() || dueOn == due.on) {
        return {};
    }
    if (const Result<void> allowed = gate.allow(Command::EditLoan); !allowed) {
        return allowed;
    }
    if (const Problems problems = checkDueDay(database, gate.clock(), dueOn, gate.clock().today());
        !problems.isEmpty()) {
        return problems;
    }
    due.steps.append({QStringLiteral("due.byHand"), {toStoredDay(due.on)}, dueOn});
    due.on = dueOn;
    return {};
}

/// What must happen to the copy before it can go out again: it is taken back from whoever has it, and is no longer
/// lost.
Result<void> freeCopy(Transaction &transaction, const CommandGate &gate, const CopyFacts &copy, LendOutcome &outcome)
{
    if (copy.loanId != 0 || countsAsGone(copy)) {
        const Result<ReturnOutcome> back = takeBackCopy(transaction, gate, copy.id, {});
        if (!back) {
            return back.problems();
        }
        outcome.found = back->found;
    }
    return {};
}

} // namespace

Problems checkDueDay(Database &database, const Clock &clock, QDate dueOn, QDate loanedOn)
{
    if (!dueOn.isValid()) {
        return {onDueDay(QStringLiteral("loan.dueMissing"))};
    }
    if (dueOn < loanedOn) {
        return {onDueDay(QStringLiteral("loan.dueBeforeLent"), {toStoredDay(loanedOn)})};
    }
    if (dueOn > clock.today().addYears(longestLoanYears)) {
        return {onDueDay(QStringLiteral("loan.dueTooFar"), {QString::number(longestLoanYears)})};
    }
    const Result<Calendar> calendar = loadCalendar(database);
    if (!calendar) {
        return calendar.problems();
    }
    if (!calendar->isOpen(dueOn)) {
        const auto next = calendar->nextOpen(dueOn);
        return {onDueDay(QStringLiteral("loan.dueOnClosedDay"),
                         {toStoredDay(dueOn), next ? toStoredDay(*next) : QString()})};
    }
    return {};
}

Result<LendOutcome> lendCopy(Transaction &transaction, const CommandGate &gate, qint64 userId, qint64 copyId,
                             const LendOptions &options)
{
    Database &database = transaction.database();
    const Result<CirculationPolicy> policy = loadPolicy(database);
    const Result<Parties> parties = policy ? partiesOf(database, userId, copyId) : policy.problems();
    if (!parties) {
        return parties.problems();
    }
    const QDate today = gate.clock().today();
    Result<LendDecision> decision = decideLoan(database, *policy, gate.clock(), parties->user, parties->copy);
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
    outcome.dueOn = decision->due.on;
    if (outcome.verdict.offersRenewal() || isStillRefused(outcome.verdict.findings, options.overrides)) {
        return outcome;
    }
    const QList<Finding> putAside = overridden(outcome.verdict.findings, options.overrides);
    if (!putAside.isEmpty()) {
        if (const Result<void> permitted = permitOverrides(transaction, gate, options.overrides); !permitted) {
            return permitted.problems();
        }
        if (const Result<void> freed = freeCopy(transaction, gate, *parties->copy, outcome); !freed) {
            return freed.problems();
        }
    }
    const QDate byRule = decision->due.on;
    if (const Result<void> applied = applyOwnDueDay(database, gate, options.dueOn, decision->due); !applied) {
        return applied.problems();
    }
    if (decision->due.on != byRule) {
        decision->dueAt = {}; // a day was chosen instead of hours
    }
    if (const Result<void> ended = fulfilHold(transaction, userId, copyId, parties->copy->bookId); !ended) {
        return ended.problems();
    }
    const Result<qint64> loanId =
        insertLoan(transaction, gate.session(), *parties->user, *parties->copy, *decision, today);
    if (!loanId) {
        if (loanId.problem().code != QLatin1String("database.notUnique")) {
            return loanId.problems();
        }
        // The schema's own guard: somebody lent it in the meantime.
        outcome.verdict.findings.prepend(
            {Severity::Confirm, QStringLiteral("loan.copyOnLoan"), {QString(), QString()}});
        return outcome;
    }
    if (!putAside.isEmpty()) {
        const Result<void> recorded = recordOverrides(transaction, *loanId, putAside, options.overrides);
        if (!recorded) {
            return recorded.problems();
        }
    }
    outcome.loanId = *loanId;
    outcome.dueOn = decision->due.on;
    outcome.dueAt = decision->dueAt;
    outcome.commandId = transaction.stamp().commandId;
    return outcome;
}
