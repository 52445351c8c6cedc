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

/// Whether the ledger went on from an entry, so that taking it back would pull the ground from under a later one: what
/// was paid or waived of a charge since cannot be more than is left of it.
bool isBuiltOn(const LedgerEntry &entry, const QList<LedgerEntry> &entries)
{
    const Settlement settlement = settle(entries);
    if (settlement.effective.value(entry.id) != entry.amountMinor) {
        return true; // corrected or taken back already
    }
    const auto charge = settlement.charge(chargeBehind(entry, entries));
    return charge && charge->openMinor() < entry.amountMinor;
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
