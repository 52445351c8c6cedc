// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/takingback.h"

#include "models/circulation/forgetting.h"
#include "models/circulation/holdfacts.h"
#include "models/circulation/holdwrites.h"
#include "models/circulation/lateness.h"
#include "models/circulation/loanfines.h"
#include "models/circulation/loanwrites.h"
#include "models/circulation/losing.h"
#include "models/database/statement.h"
#include "models/values/money.h"

#include <algorithm>

namespace {

Result<void> closeLoan(Transaction &transaction, const Session &session, qint64 loanId, const QDateTime &returnedAt)
{
    const Result<std::optional<Image>> before = imageOf(transaction.database(), QStringLiteral("loans"), loanId);
    if (!before) {
        return before.problems();
    }
    Statement update(transaction,
                     QStringLiteral("UPDATE loans SET returned_at = ?, returned_by = ?, outcome = 'returned', "
                                    "updated_at = ?, version = version + 1 WHERE id = ? AND returned_at IS NULL"));
    update.bind(toStoredMoment(returnedAt)).bind(orNothing(session.userId)).bind(transaction.now()).bind(loanId);
    if (const Result<void> done = update.run(); !done) {
        return done;
    }
    return recordChange(transaction, QStringLiteral("loans"), loanId, *before);
}

Result<void> noteSeen(Transaction &transaction, const CopyFacts &copy, bool isFound)
{
    const Result<std::optional<Image>> before = imageOf(transaction.database(), QStringLiteral("copies"), copy.id);
    if (!before) {
        return before.problems();
    }
    // Only a change of status is one that somebody editing the copy must hear of.
    Statement update(transaction,
                     isFound ? QStringLiteral("UPDATE copies SET last_seen_at = ?, updated_at = ?, "
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

/// When the copy counts as back: now, at the end of the day said, or of the last open day for the box.
Result<QDateTime> momentOfReturn(Database &database, const CommandGate &gate, const CopyFacts &copy,
                                 const ReturnOptions &options)
{
    const Clock &clock = gate.clock();
    const QDate today = clock.today();
    const QDateTime now = clock.now();
    QDate day = options.effectiveOn;
    if ((day.isValid() && day != today) || options.noFine) {
        if (const Result<void> allowed = gate.allow(Command::AdjustReturn); !allowed) {
            return allowed.problems();
        }
    }
    if (day > today) {
        return Problem{QStringLiteral("effectiveOn"), QStringLiteral("return.inTheFuture"), {toStoredDay(day)}};
    }
    if (!day.isValid() && options.isBookDrop) {
        const Result<Calendar> calendar = loadCalendar(database);
        if (!calendar) {
            return calendar.problems();
        }
        day = lastOpenBefore(*calendar, today);
        // Lent today and in the box already: it cannot have come back before it went out.
        day = std::max(day, copy.loanedAt.isValid() ? copy.loanedAt.toTimeZone(clock.zone()).date() : day);
    }
    if (!day.isValid() || day == today) {
        // An old list may name a moment before the loan that is open now.
        return copy.loanedAt.isValid() && now < copy.loanedAt
            ? Result<QDateTime>(Problem{QStringLiteral("effectiveOn"),
                                        QStringLiteral("return.beforeLent"),
                                        {toStoredDay(copy.loanedAt.toTimeZone(clock.zone()).date())}})
            : now;
    }
    if (copy.loanedAt.isValid() && day < copy.loanedAt.toTimeZone(clock.zone()).date()) {
        return Problem{QStringLiteral("effectiveOn"),
                       QStringLiteral("return.beforeLent"),
                       {toStoredDay(copy.loanedAt.toTimeZone(clock.zone()).date())}};
    }
    return endOfDueDay(day, clock.zone()).toUTC();
}

/// Charges what the loan has cost by then and says so.
Result<qint64> fineAtReturn(Transaction &transaction, const CommandGate &gate, qint64 loanId,
                            const QDateTime &returnedAt, QList<Finding> &findings)
{
    const Result<CirculationPolicy> policy = loadPolicy(transaction.database());
    if (!policy) {
        return policy.problems();
    }
    const Result<qint64> fine = chargeFine(transaction, gate, *policy, loanId, returnedAt);
    if (fine && *fine > 0) {
        findings.append(
            {Severity::Information, QStringLiteral("return.fine"), {toStoredMoney(*fine, policy->currency)}});
    }
    return fine;
}

} // namespace

QDate lastOpenBefore(const Calendar &calendar, QDate day)
{
    return calendar.previousOpen(day.addDays(-1)).value_or(day);
}

bool countsAsGone(const CopyFacts &copy)
{
    return copy.status == QLatin1String("lost") || copy.status == QLatin1String("missing");
}

Result<void> markDamaged(Transaction &transaction, qint64 copyId)
{
    const Result<std::optional<Image>> before = imageOf(transaction.database(), QStringLiteral("copies"), copyId);
    if (!before) {
        return before.problems();
    }
    if (!*before) {
        return Problem{{}, QStringLiteral("loan.copyUnknown"), {}};
    }
    Statement update(transaction,
                     QStringLiteral("UPDATE copies SET status = 'damaged', updated_at = ?, version = version + 1 "
                                    "WHERE id = ?"));
    if (const Result<void> done = update.bind(transaction.now()).bind(copyId).run(); !done) {
        return done;
    }
    return recordChange(transaction, QStringLiteral("copies"), copyId, *before);
}

Result<ReturnOutcome> takeBackCopy(Transaction &transaction, const CommandGate &gate, qint64 copyId,
                                   const ReturnOptions &options)
{
    const Result<std::optional<CopyFacts>> copy = copyFacts(transaction.database(), copyId);
    if (!copy) {
        return copy.problems();
    }
    if (!*copy) {
        return Problem{{}, QStringLiteral("loan.copyUnknown"), {}};
    }
    const CopyFacts &facts = **copy;
    const Result<QDateTime> returnedAt = momentOfReturn(transaction.database(), gate, facts, options);
    if (!returnedAt) {
        return returnedAt.problems();
    }
    ReturnOutcome outcome;
    outcome.copyId = copyId;
    outcome.title = facts.title;
    outcome.barcode = facts.barcode;
    outcome.location = facts.location;
    outcome.callNumber = facts.callNumber;
    outcome.returnedOn = returnedAt->toTimeZone(gate.clock().zone()).date();
    outcome.wasFound = countsAsGone(facts);
    outcome.findings = whatNext(facts, outcome.wasFound);
    if (facts.loanId != 0) {
        outcome.loanId = facts.loanId;
        outcome.userId = facts.borrowerId;
        outcome.userName = facts.borrowerName;
        outcome.dueOn = facts.dueOn;
        outcome.daysLate = ::daysLate(facts.dueOn, outcome.returnedOn);
        if (!options.noFine) {
            const Result<qint64> fine = fineAtReturn(transaction, gate, facts.loanId, *returnedAt, outcome.findings);
            if (!fine) {
                return fine.problems();
            }
            outcome.fineMinor = *fine;
        }
        if (const Result<void> closed = closeLoan(transaction, gate.session(), facts.loanId, *returnedAt); !closed) {
            return closed.problems();
        }
    }
    if (outcome.wasFound) {
        const auto charged = foundCharge(transaction.database(), gate.clock(), copyId);
        if (!charged) {
            return charged.problems();
        }
        outcome.found = *charged;
        if (outcome.found) {
            outcome.findings.append(lossStillCharged(*outcome.found));
        }
        if (const Result<void> found = noteFoundAgain(transaction, copyId); !found) {
            return found.problems();
        }
    }
    if (const Result<void> noted = noteSeen(transaction, facts, outcome.wasFound); !noted) {
        return noted.problems();
    }
    const Result<std::optional<TrapOffer>> hold = options.catchesHold
        ? catchCopy(transaction, gate.clock(), copyId)
        : trapFor(transaction.database(), gate.clock(), copyId);
    if (!hold) {
        return hold.problems();
    }
    outcome.hold = *hold;
    if (outcome.hold) {
        outcome.findings.append(
            {Severity::Information, QStringLiteral("return.hold"), {outcome.hold->shelf(), outcome.hold->userName}});
    }
    if (facts.loanId != 0) {
        if (const Result<void> forgotten = forgetLoanIfAsked(transaction, facts.borrowerId, facts.loanId); !forgotten) {
            return forgotten.problems();
        }
    }
    outcome.commandId = transaction.stamp().commandId;
    return outcome;
}
