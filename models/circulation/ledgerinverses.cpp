// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of LedgerService that undo uses: money is taken back by a counter-entry, never by deleting.
#include "models/circulation/ledgerservice.h"
#include "models/circulation/ledgerstore.h"
#include "models/database/audit.h"
#include "models/database/transaction.h"

namespace {

Problem changedSince()
{
    return {{}, QStringLiteral("undo.changedSince"), {}};
}

/// The charge an entry is or corrects, over any number of corrections; 0 = none.
qint64 chargeBehind(const LedgerEntry &entry, const QList<LedgerEntry> &entries)
{
    qint64 id = entry.id;
    for (auto other = entries.crbegin(); other != entries.crend(); ++other) {
        if (other->id != id) {
            continue;
        }
        if (isCharge(other->kind)) {
            return id;
        }
        if (other->kind != LedgerKind::Correction) {
            return 0;
        }
        id = other->refersToId; // always an earlier entry
    }
    return 0;
}

/// What was paid or waived of a charge by entries made before (`isLater` = false) or after another one.
qint64 settledOf(const ChargeState &charge, const Settlement &settlement, const QList<LedgerEntry> &entries,
                 qint64 entryId, bool isLater)
{
    qint64 minor = 0;
    for (const Allocation &part : settlement.allocations) {
        minor += part.chargeId == charge.id && (part.sourceId > entryId) == isLater ? part.minor : 0;
    }
    for (const LedgerEntry &waiver : entries) {
        const bool isOfCharge = waiver.kind == LedgerKind::Waiver && waiver.refersToId == charge.id;
        minor -= isOfCharge && (waiver.id > entryId) == isLater ? settlement.effective.value(waiver.id) : 0;
    }
    return minor;
}

/// Whether the ledger went on from an entry, so that taking it back would pull the ground from under a later one: what
/// was paid or waived of a charge since cannot be more than is left of it. Credit that was there before and went into
/// it is credit again.
bool isBuiltOn(const LedgerEntry &entry, const QList<LedgerEntry> &entries)
{
    const Settlement settlement = settle(entries);
    if (settlement.effective.value(entry.id) != entry.amountMinor) {
        return true; // corrected or taken back already
    }
    const auto charge = settlement.charge(chargeBehind(entry, entries));
    if (!charge) {
        return false;
    }
    const qint64 left = charge->chargedMinor - entry.amountMinor
        - settledOf(*charge, settlement, entries, entry.id, false);
    return settledOf(*charge, settlement, entries, entry.id, true) > qMax<qint64>(0, left);
}

/// Whether money changes hands again when an entry is taken back.
bool movesMoney(const LedgerEntry &entry)
{
    return entry.method.has_value();
}

Result<void> takeBackEntry(const CommandGate &gate, Transaction &transaction, qint64 id)
{
    Database &database = transaction.database();
    const Result<std::optional<LedgerEntry>> entry = ledger::entry(database, id);
    if (!entry) {
        return entry.problems();
    }
    if (!*entry || (*entry)->userId == 0) {
        return changedSince();
    }
    const Result<QList<LedgerEntry>> all = ledger::entriesOf(database, (*entry)->userId);
    if (!all) {
        return all.problems();
    }
    if (isBuiltOn(**entry, *all)) {
        return changedSince();
    }
    LedgerEntry counter;
    counter.kind = LedgerKind::Correction;
    counter.userId = (*entry)->userId;
    counter.loanId = (*entry)->loanId;
    counter.amountMinor = -(*entry)->amountMinor;
    counter.method = (*entry)->method;
    counter.refersToId = id;
    return ledger::add(transaction, gate, counter, movesMoney(**entry)).problems();
}

} // namespace

void LedgerService::addInverses(InverseHandlers &handlers) const
{
    // Entries are only ever made, so taking back is always the same: a redo takes back the counter-entry.
    handlers.add(QStringLiteral("ledger_entries"),
                 [&gate = m_gate](Transaction &transaction, qint64 id, const std::optional<Image> &,
                                  const std::optional<Image> &) { return takeBackEntry(gate, transaction, id); });
}
