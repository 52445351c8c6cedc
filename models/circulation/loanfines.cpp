// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/loanfines.h"

#include "models/accounts/commandgate.h"
#include "models/circulation/ledgerstore.h"
#include "models/circulation/settlement.h"
#include "models/database/dialect.h"
#include "models/database/statement.h"
#include "models/database/transaction.h"
#include "models/values/clock.h"

#include <QJsonDocument>

#include <algorithm>

namespace {

/// What a fine needs to know about a loan.
struct FineFacts {
    qint64 loanId = 0;
    qint64 userId = 0;
    QString title;
    QString barcode;
    QString userName;
    QDate dueOn;
    QDateTime dueAt;
    QDateTime returnedAt;
    QDateTime claimedAt;
    std::optional<qint64> categoryId;
    QString categoryName;
    std::optional<qint64> itemTypeId;
    QString itemTypeName;
    std::optional<qint64> priceMinor;
};

QString selectWhere(const QString &condition, const QString &byIndex = QString())
{
    return QStringLiteral(
               "SELECT l.id, l.user_id, b.title, c.barcode, u.name, l.due_on, l.due_at, l.returned_at, "
               "l.claimed_at, u.user_category_id, k.name, t.id, t.name, "
               "coalesce(c.price_minor, t.default_price_minor) FROM loans l%2 "
               "JOIN copies c ON c.id = l.copy_id JOIN books b ON b.id = c.book_id "
               "LEFT JOIN users u ON u.id = l.user_id LEFT JOIN user_categories k ON k.id = u.user_category_id "
               "LEFT JOIN item_types t ON t.id = coalesce(c.item_type_id, b.item_type_id) "
               "WHERE %1 ORDER BY l.id")
        .arg(condition, byIndex);
}

FineFacts factsOf(const Row &row)
{
    return {row.integer(0), row.integer(1),
            row.text(2),    row.text(3),
            row.text(4),    row.day(5),
            row.moment(6),  row.moment(7),
            row.moment(8),  row.optionalInteger(9),
            row.text(10),   row.optionalInteger(11),
            row.text(12),   row.optionalInteger(13)};
}

FineInputs inputsOf(const FineFacts &facts, const CirculationPolicy &policy, const Clock &clock, const QDateTime &until)
{
    const auto rule = [&](RuleName name) { return policy.rules.lookUp(name, facts.categoryId, facts.itemTypeId); };
    // A copy whose return is claimed costs nothing more from that day on.
    const QDateTime end = facts.claimedAt.isValid() ? std::min(facts.claimedAt, until) : until;
    FineInputs inputs;
    inputs.dueOn = facts.dueOn;
    inputs.until = end.toTimeZone(clock.zone()).date();
    inputs.isBack = facts.returnedAt.isValid();
    inputs.dueAt = facts.dueAt;
    inputs.untilAt = end;
    if (const auto closes = policy.calendar.closesAt(facts.dueOn); closes && facts.dueAt.isValid()) {
        inputs.closesAt = QDateTime(facts.dueOn, *closes, clock.zone()).toUTC();
    }
    inputs.skipClosedDays = policy.skipClosedDays;
    inputs.amount = rule(RuleName::FineAmount);
    inputs.interval = rule(RuleName::FineIntervalDays);
    inputs.chargedAt = rule(RuleName::FineChargedAt);
    inputs.grace = rule(RuleName::GraceDays);
    inputs.graceIncluded = rule(RuleName::GraceIncludedInFine);
    inputs.cap = rule(RuleName::FineCap);
    inputs.capToPrice = rule(RuleName::FineCapToPrice);
    inputs.priceMinor = facts.priceMinor;
    inputs.currency = policy.currency;
    inputs.categoryName = facts.categoryName;
    inputs.itemTypeName = facts.itemTypeName;
    inputs.title = facts.title;
    inputs.userName = facts.userName;
    return inputs;
}

RunningFine fineOf(const FineFacts &facts, const CirculationPolicy &policy, const Clock &clock, bool withOutlook)
{
    FineInputs inputs = inputsOf(facts, policy, clock, facts.returnedAt.isValid() ? facts.returnedAt : clock.now());
    inputs.withOutlook = withOutlook && !facts.claimedAt.isValid();
    return {facts.loanId, facts.userId, facts.title, facts.barcode, facts.dueOn, fineOwed(inputs, policy.calendar)};
}

Result<QList<FineFacts>> lateLoans(Database &database, const Clock &clock, std::optional<qint64> userId)
{
    // What is due by the hour is late on its very day; all late loans are found through the index of what is open.
    const QString late = QStringLiteral("l.returned_at IS NULL AND l.user_id IS NOT NULL AND l.due_on <= ? "
                                        "AND (l.due_on < ? OR l.due_at < ?)");
    Statement select(database,
                     userId ? selectWhere(late + QStringLiteral(" AND l.user_id = ?"))
                            : selectWhere(late, database.dialect().byIndex(QStringLiteral("loans_open_due"))));
    select.bind(clock.today()).bind(clock.today()).bind(toStoredMoment(clock.now()));
    if (userId) {
        select.bind(*userId);
    }
    return select.all(factsOf);
}

Result<std::optional<FineFacts>> factsOfLoan(Database &database, qint64 loanId)
{
    Statement select(database, selectWhere(QStringLiteral("l.id = ?")));
    return select.bind(loanId).first(factsOf);
}

QString stored(const Explanation &why)
{
    Explanation kept = why;
    kept.arguments[1].clear(); // the ledger knows whose it is; erasing must find no name here
    kept.isStored = true;
    return QString::fromUtf8(QJsonDocument(kept.toJson()).toJson(QJsonDocument::Compact));
}

LedgerEntry chargeOf(LedgerKind kind, qint64 userId, qint64 loanId, qint64 minor)
{
    LedgerEntry entry;
    entry.kind = kind;
    entry.userId = userId;
    entry.loanId = loanId;
    entry.amountMinor = minor;
    return entry;
}

} // namespace

Result<QList<RunningFine>> runningFines(Database &database, const CirculationPolicy &policy, const Clock &clock,
                                        qint64 userId)
{
    const Result<QList<FineFacts>> loans = lateLoans(database, clock, userId);
    if (!loans) {
        return loans.problems();
    }
    QList<RunningFine> fines;
    for (const FineFacts &facts : *loans) {
        const RunningFine fine = fineOf(facts, policy, clock, true);
        if (fine.fine.minor > 0) {
            fines.append(fine);
        }
    }
    std::stable_sort(fines.begin(), fines.end(),
                     [](const RunningFine &a, const RunningFine &b) { return a.fine.minor > b.fine.minor; });
    return fines;
}

Result<QHash<qint64, qint64>> allRunningFines(Database &database, const CirculationPolicy &policy, const Clock &clock)
{
    const Result<QList<FineFacts>> loans = lateLoans(database, clock, std::nullopt);
    if (!loans) {
        return loans.problems();
    }
    QHash<qint64, qint64> fines;
    for (const FineFacts &facts : *loans) {
        if (const qint64 minor = fineOf(facts, policy, clock, false).fine.minor; minor > 0) {
            fines.insert(facts.loanId, minor);
        }
    }
    return fines;
}

Result<std::optional<RunningFine>> fineOfLoan(Database &database, const CirculationPolicy &policy, const Clock &clock,
                                              qint64 loanId, bool withOutlook)
{
    const Result<std::optional<FineFacts>> facts = factsOfLoan(database, loanId);
    if (!facts) {
        return facts.problems();
    }
    return *facts ? std::optional(fineOf(**facts, policy, clock, withOutlook)) : std::nullopt;
}

Result<BorrowerTotals> borrowerTotals(Database &database, const CirculationPolicy &policy, const Clock &clock,
                                      qint64 userId)
{
    const Result<QList<LedgerEntry>> entries = ledger::entriesOf(database, userId);
    const Result<QList<RunningFine>> running = runningFines(database, policy, clock, userId);
    if (!entries || !running) {
        return entries ? running.problems() : entries.problems();
    }
    Statement counts(database,
                     QStringLiteral("SELECT count(*), "
                                    "coalesce(sum(CASE WHEN due_on < ? OR due_at < ? THEN 1 ELSE 0 END), 0) FROM loans "
                                    "WHERE user_id = ? AND returned_at IS NULL AND claimed_at IS NULL"));
    counts.bind(clock.today()).bind(toStoredMoment(clock.now())).bind(userId);
    const auto out = counts.first(
        [](const Row &row) { return std::pair(static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1))); });
    if (!out) {
        return out.problems();
    }
    BorrowerTotals totals;
    std::tie(totals.out, totals.overdue) = out->value_or(std::pair(0, 0));
    const Settlement settlement = settle(*entries);
    totals.debtMinor = settlement.balanceMinor;
    for (const RunningFine &fine : *running) {
        totals.debtMinor += fine.fine.minor;
    }
    for (const LedgerEntry &entry : *entries) {
        const auto charge = settlement.charge(entry.id);
        totals.lost += entry.kind == LedgerKind::LostItem && charge && charge->openMinor() > 0 ? 1 : 0;
    }
    return totals;
}

Result<qint64> chargeFine(Transaction &transaction, const CommandGate &gate, const CirculationPolicy &policy,
                          qint64 loanId, const QDateTime &until)
{
    const Result<std::optional<FineFacts>> facts = factsOfLoan(transaction.database(), loanId);
    if (!facts) {
        return facts.problems();
    }
    if (!*facts || (*facts)->userId == 0) {
        return qint64(0);
    }
    FineInputs inputs = inputsOf(**facts, policy, gate.clock(), until);
    inputs.isBack = true;
    const Fine fine = fineOwed(inputs, policy.calendar);
    if (fine.minor <= 0) {
        return qint64(0);
    }
    LedgerEntry entry = chargeOf(LedgerKind::Fine, (*facts)->userId, loanId, fine.minor);
    entry.explanation = stored(fine.why);
    const Result<LedgerEntry> added = ledger::add(transaction, gate, entry);
    return added ? Result<qint64>(fine.minor) : added.problems();
}

Result<qint64> chargeLost(Transaction &transaction, const CommandGate &gate, const CirculationPolicy &policy,
                          qint64 loanId)
{
    const Result<std::optional<FineFacts>> facts = factsOfLoan(transaction.database(), loanId);
    if (!facts) {
        return facts.problems();
    }
    if (!*facts || (*facts)->userId == 0) {
        return qint64(0);
    }
    const RuleAnswer fee = policy.rules.lookUp(RuleName::LostProcessingFee, (*facts)->categoryId, (*facts)->itemTypeId);
    qint64 sum = 0;
    for (const auto &[kind, minor] : {std::pair(LedgerKind::LostItem, (*facts)->priceMinor.value_or(0)),
                                      std::pair(LedgerKind::ProcessingFee, fee.minor().value_or(0))}) {
        if (minor <= 0) {
            continue;
        }
        const Result<LedgerEntry> added =
            ledger::add(transaction, gate, chargeOf(kind, (*facts)->userId, loanId, minor));
        if (!added) {
            return added.problems();
        }
        sum += minor;
    }
    return sum;
}

Result<qint64> takeOffCharges(Transaction &transaction, const CommandGate &gate, qint64 loanId, LedgerKind kind)
{
    const Result<QList<LedgerEntry>> ofLoan = ledger::entriesOfLoan(transaction.database(), loanId);
    if (!ofLoan) {
        return ofLoan.problems();
    }
    qint64 sum = 0;
    for (const LedgerEntry &charge : *ofLoan) {
        if (charge.kind != kind || charge.userId == 0) {
            continue;
        }
        const Result<QList<LedgerEntry>> all = ledger::entriesOf(transaction.database(), charge.userId);
        if (!all) {
            return all.problems();
        }
        const ChargeState state = settle(*all).charge(charge.id).value_or(ChargeState{});
        // What was waived was never money and is not given back.
        const qint64 minor = state.chargedMinor - state.waivedMinor;
        if (minor <= 0) {
            continue;
        }
        LedgerEntry correction = chargeOf(LedgerKind::Correction, charge.userId, loanId, -minor);
        correction.refersToId = charge.id;
        const Result<LedgerEntry> added = ledger::add(transaction, gate, correction);
        if (!added) {
            return added.problems();
        }
        sum += minor;
    }
    return sum;
}

Result<qint64> chargeHoldFee(Transaction &transaction, const CommandGate &gate, const CirculationPolicy &policy,
                             qint64 userId, qint64 bookId)
{
    Statement select(transaction,
                     QStringLiteral("SELECT u.user_category_id, b.item_type_id, b.title FROM users u, books b "
                                    "WHERE u.id = ? AND b.id = ?"));
    select.bind(userId).bind(bookId);
    const auto found = select.first(
        [](const Row &row) { return std::tuple(row.optionalInteger(0), row.optionalInteger(1), row.text(2)); });
    if (!found) {
        return found.problems();
    }
    if (!*found) {
        return qint64(0);
    }
    const auto &[categoryId, itemTypeId, title] = **found;
    const qint64 minor = policy.rules.lookUp(RuleName::HoldUncollectedFee, categoryId, itemTypeId).minor().value_or(0);
    if (minor <= 0) {
        return qint64(0);
    }
    LedgerEntry entry = chargeOf(LedgerKind::HoldFee, userId, 0, minor);
    entry.note = title;
    const Result<LedgerEntry> added = ledger::add(transaction, gate, entry);
    return added ? Result<qint64>(minor) : added.problems();
}
