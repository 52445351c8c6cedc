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

/// Whether the ledger went on from an entry, so that taking it back would pull the ground from under a later one.
bool isBuiltOn(const LedgerEntry &entry, const Settlement &settlement)
{
    if (settlement.effective.value(entry.id) != entry.amountMinor) {
        return true; // corrected or taken back already
    }
    if (const auto charge = settlement.charge(entry.id); charge && isCharge(entry.kind)) {
        return charge->openMinor() != charge->chargedMinor;
    }
    return false;
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
    if (isBuiltOn(**entry, settle(*all))) {
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
