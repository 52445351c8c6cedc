// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/ledgerservice.h"

#include "models/circulation/ledgerstore.h"
#include "models/database/statement.h"
#include "models/database/transaction.h"
#include "models/values/clock.h"
#include "models/values/foldedtext.h"

#include <algorithm>

namespace {

Problem problem(const char *field, const char *code, const QStringList &arguments = {})
{
    return {QString::fromLatin1(field), QString::fromLatin1(code), arguments};
}

Problems checkAmount(qint64 minor)
{
    if (minor <= 0) {
        return {problem("amount", "ledger.amountMissing")};
    }
    if (minor > LedgerService::mostMinor) {
        return {problem("amount", "ledger.amountTooLarge", {QString::number(LedgerService::mostMinor)})};
    }
    return {};
}

Problems checkNote(const QString &note, bool isNeeded)
{
    const QString text = cleaned(note);
    if (isNeeded && text.isEmpty()) {
        return {problem("note", "ledger.noteMissing")};
    }
    if (text.size() > LedgerService::longestNote) {
        return {problem("note", "ledger.noteTooLong", {QString::number(LedgerService::longestNote)})};
    }
    return {};
}

Problems atMost(qint64 minor, qint64 most, const char *code)
{
    return minor > most ? Problems{problem("amount", code, {QString::number(most)})} : Problems{};
}

LedgerEntry entryOf(LedgerKind kind, qint64 userId, qint64 amountMinor)
{
    LedgerEntry entry;
    entry.kind = kind;
    entry.userId = userId;
    entry.amountMinor = amountMinor;
    return entry;
}

/// Notes which charges a payment is for: a single one is named as waivers and corrections name theirs.
void meanFor(LedgerEntry &payment, const QList<qint64> &chargeIds)
{
    payment.refersToId = chargeIds.size() == 1 ? chargeIds.first() : 0;
    payment.pays = chargeIds.size() > 1 ? chargeIds : QList<qint64>();
}

Result<bool> isUser(Database &database, qint64 userId)
{
    Statement select(database, QStringLiteral("SELECT count(*) FROM users WHERE id = ? AND erased_at IS NULL"));
    const Result<qint64> found = select.bind(userId).number();
    return found ? Result<bool>(*found > 0) : found.problems();
}

} // namespace

const LedgerEntry *UserLedger::entry(qint64 id) const
{
    const auto found =
        std::find_if(entries.cbegin(), entries.cend(), [id](const LedgerEntry &e) { return e.id == id; });
    return found == entries.cend() ? nullptr : &*found;
}

LedgerService::LedgerService(CommandGate &gate) : m_gate(gate) { }

Result<UserLedger> LedgerService::ledgerOf(qint64 userId) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    Result<QList<LedgerEntry>> entries = ledger::entriesOf(m_gate.database(), userId);
    const Result<bool> isKnown = isUser(m_gate.database(), userId);
    if (!entries || !isKnown) {
        return entries ? isKnown.problems() : entries.problems();
    }
    const Settlement settlement = settle(*entries);
    return UserLedger{*std::move(entries), settlement, *isKnown};
}

Result<std::optional<LedgerEntry>> LedgerService::entry(qint64 id) const
{
    const Result<void> allowed = m_gate.allow(Command::ViewLoans);
    return allowed ? ledger::entry(m_gate.database(), id) : allowed.problems();
}

Result<qint64> LedgerService::nextReceipt() const
{
    return ledger::nextReceipt(m_gate.database(), m_gate.clock().today().year());
}

Result<qint64> LedgerService::userOf(qint64 entryId) const
{
    const Result<std::optional<LedgerEntry>> found = ledger::entry(m_gate.database(), entryId);
    if (!found) {
        return found.problems();
    }
    return *found ? Result<qint64>((*found)->userId) : problem("", "ledger.entryUnknown");
}

/// Reads the ledger inside the transaction, checks the draft against it, adds what `make` makes of it.
template <typename Draft, typename Make>
Result<LedgerOutcome> LedgerService::act(Command command, qint64 userId, const Draft &draft, bool withReceipt,
                                         Make make)
{
    Result<Transaction> transaction = m_gate.begin(command);
    if (!transaction) {
        return transaction.problems();
    }
    Database &database = transaction->database();
    const Result<bool> isKnown = isUser(database, userId);
    const Result<QList<LedgerEntry>> entries = ledger::entriesOf(database, userId);
    if (!isKnown || !entries) {
        return isKnown ? entries.problems() : isKnown.problems();
    }
    if (!*isKnown) {
        return problem("", "ledger.userUnknown");
    }
    const Settlement settlement = settle(*entries);
    Problems problems;
    if constexpr (requires { check(draft, settlement); }) {
        problems = check(draft, settlement);
    } else {
        problems = check(draft);
    }
    if (!problems.isEmpty()) {
        return problems;
    }
    const Result<LedgerEntry> added = ledger::add(*transaction, m_gate, make(settlement), withReceipt);
    if (!added) {
        return added.problems();
    }
    if (const Result<void> done = transaction->commit(); !done) {
        return done.problems();
    }
    return LedgerOutcome{*added, settlement.balanceMinor + added->amountMinor, transaction->stamp().commandId};
}

Result<LedgerOutcome> LedgerService::charge(const ChargeDraft &draft)
{
    return act(Command::AddCharge, draft.userId, draft, false, [&](const Settlement &) {
        LedgerEntry entry = entryOf(draft.kind, draft.userId, draft.amountMinor);
        entry.loanId = draft.loanId;
        entry.note = cleaned(draft.note);
        return entry;
    });
}

Result<LedgerOutcome> LedgerService::pay(const PaymentDraft &draft)
{
    return act(Command::TakePayment, draft.userId, draft, true, [&](const Settlement &) {
        LedgerEntry entry = entryOf(LedgerKind::Payment, draft.userId, -draft.amountMinor);
        entry.method = draft.method;
        entry.givenMinor = draft.method == PayMethod::Cash ? draft.givenMinor : std::nullopt;
        meanFor(entry, draft.chargeIds);
        return entry;
    });
}

Result<LedgerOutcome> LedgerService::waive(const WaiverDraft &draft)
{
    const Result<qint64> userId = userOf(draft.chargeId);
    if (!userId) {
        return userId.problems();
    }
    return act(Command::WaiveCharge, *userId, draft, false, [&](const Settlement &) {
        LedgerEntry entry = entryOf(LedgerKind::Waiver, *userId, -draft.amountMinor);
        entry.refersToId = draft.chargeId;
        entry.reason = toStored(draft.reason);
        entry.note = cleaned(draft.note);
        return entry;
    });
}

Result<LedgerOutcome> LedgerService::refund(const RefundDraft &draft)
{
    return act(Command::RefundMoney, draft.userId, draft, true, [&](const Settlement &) {
        LedgerEntry entry = entryOf(LedgerKind::Refund, draft.userId, draft.amountMinor);
        entry.method = draft.method;
        entry.note = cleaned(draft.note);
        return entry;
    });
}

Result<LedgerOutcome> LedgerService::correct(const CorrectionDraft &draft)
{
    const Result<qint64> userId = userOf(draft.entryId);
    if (!userId) {
        return userId.problems();
    }
    return act(Command::CorrectLedger, *userId, draft, false, [&](const Settlement &settlement) {
        LedgerEntry entry =
            entryOf(LedgerKind::Correction, *userId, draft.rightMinor - settlement.effective.value(draft.entryId));
        entry.refersToId = draft.entryId;
        entry.note = cleaned(draft.note);
        return entry;
    });
}

Result<void> LedgerService::chargeMembership(Transaction &transaction, qint64 userId)
{
    Statement select(transaction,
                     QStringLiteral("SELECT k.fee_minor, k.name FROM users u "
                                    "JOIN user_categories k ON k.id = u.user_category_id WHERE u.id = ?"));
    const auto fee = select.bind(userId).first([](const Row &row) { return std::pair(row.integer(0), row.text(1)); });
    if (!fee) {
        return fee.problems();
    }
    if (!*fee || (*fee)->first <= 0) {
        return {};
    }
    LedgerEntry entry = entryOf(LedgerKind::MembershipFee, userId, (*fee)->first);
    entry.note = (*fee)->second;
    return ledger::add(transaction, m_gate, entry).problems();
}

Problems LedgerService::check(const ChargeDraft &draft)
{
    if (!isCharge(draft.kind)) {
        return {problem("kind", "ledger.notACharge")};
    }
    return checkAmount(draft.amountMinor) + checkNote(draft.note, draft.kind == LedgerKind::Other);
}

Problems LedgerService::check(const PaymentDraft &draft, const Settlement &settlement)
{
    Problems problems = checkAmount(draft.amountMinor);
    if (problems.isEmpty()) {
        problems = atMost(draft.amountMinor, settlement.openMinor(), "ledger.moreThanOwed");
    }
    if (draft.method == PayMethod::Cash && draft.givenMinor && *draft.givenMinor < draft.amountMinor) {
        problems << problem("given", "ledger.givenTooLittle");
    }
    const auto isNone = [&](qint64 id) { return !settlement.charge(id); };
    if (std::any_of(draft.chargeIds.cbegin(), draft.chargeIds.cend(), isNone)) {
        problems << problem("charge", "ledger.notACharge");
    }
    return problems;
}

Problems LedgerService::check(const WaiverDraft &draft, const Settlement &settlement)
{
    const std::optional<ChargeState> charge = settlement.charge(draft.chargeId);
    if (!charge) {
        return {problem("charge", "ledger.notACharge")};
    }
    Problems problems = checkAmount(draft.amountMinor);
    if (problems.isEmpty()) {
        problems = atMost(draft.amountMinor, charge->openMinor(), "ledger.moreThanOpen");
    }
    return problems + checkNote(draft.note, draft.reason == WaiveReason::Other);
}

Problems LedgerService::check(const RefundDraft &draft, const Settlement &settlement)
{
    Problems problems = checkAmount(draft.amountMinor);
    if (problems.isEmpty()) {
        problems = atMost(draft.amountMinor, settlement.creditMinor, "ledger.moreThanCredit");
    }
    return problems + checkNote(draft.note, true);
}

Problems LedgerService::check(const CorrectionDraft &draft, const Settlement &settlement)
{
    if (!settlement.charge(draft.entryId)) {
        return {problem("entry", "ledger.notACharge")};
    }
    if (draft.rightMinor < 0) {
        return {problem("amount", "ledger.amountMissing")};
    }
    if (draft.rightMinor == settlement.effective.value(draft.entryId)) {
        return {problem("amount", "ledger.sameAmount")};
    }
    Problems problems;
    if (draft.rightMinor > mostMinor) {
        problems << problem("amount", "ledger.amountTooLarge", {QString::number(mostMinor)});
    }
    return problems + checkNote(draft.note, true);
}

QList<Allocation> LedgerService::preview(const PaymentDraft &draft, const QList<LedgerEntry> &entries)
{
    QList<LedgerEntry> with = entries;
    LedgerEntry payment = entryOf(LedgerKind::Payment, draft.userId, -draft.amountMinor);
    payment.id = with.isEmpty() ? 1 : with.last().id + 1;
    meanFor(payment, draft.chargeIds);
    if (draft.amountMinor > 0) {
        with.append(payment);
    }
    return settle(with).allocationsOf(payment.id);
}
