// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/receipt.h"

#include "models/circulation/ledgerstore.h"
#include "models/database/statement.h"
#include "models/settings/librarysettings.h"
#include "models/values/clock.h"

namespace {

constexpr int shownOfCard = 4;

/// Entries up to one of them, without or with it.
QList<LedgerEntry> upTo(const QList<LedgerEntry> &entries, qint64 id, bool including)
{
    QList<LedgerEntry> before;
    for (const LedgerEntry &entry : entries) {
        if (entry.id < id || (including && entry.id == id)) {
            before.append(entry);
        }
    }
    return before;
}

} // namespace

std::optional<qint64> Receipt::changeMinor() const
{
    return entry.givenMinor ? std::optional(*entry.givenMinor - amountMinor()) : std::nullopt;
}

Result<Receipt> receiptOf(Database &database, const Clock &clock, qint64 entryId)
{
    const Result<std::optional<LedgerEntry>> entry = ledger::entry(database, entryId);
    if (!entry) {
        return entry.problems();
    }
    if (!*entry || (*entry)->receiptNumber == 0) {
        return Problem{{}, QStringLiteral("ledger.entryUnknown"), {}};
    }
    const Result<QList<LedgerEntry>> all = ledger::entriesOf(database, (*entry)->userId);
    const Result<LibraryValues> values = LibrarySettings::read(database);
    Statement card(database, QStringLiteral("SELECT card_number, email FROM users WHERE id = ?"));
    const auto number =
        card.bind((*entry)->userId).first([](const Row &row) { return std::pair(row.text(0), row.text(1)); });
    if (!all || !values || !number) {
        return !all ? all.problems() : !values ? values.problems() : number.problems();
    }
    Receipt receipt;
    receipt.entry = **entry;
    receipt.libraryName = values->name;
    receipt.currency = values->currency;
    const auto [cardNumber, email] = number->value_or(std::pair<QString, QString>());
    receipt.cardEnd = cardNumber.right(shownOfCard);
    receipt.email = email;
    receipt.at = (*entry)->enteredAt.toTimeZone(clock.zone());
    const Settlement before = settle(upTo(*all, entryId, false));
    const Settlement after = settle(upTo(*all, entryId, true));
    receipt.owedAfterMinor = after.balanceMinor;
    for (const Allocation &part : after.allocationsOf(entryId)) {
        for (const LedgerEntry &charge : *all) {
            if (charge.id == part.chargeId) {
                receipt.lines.append(
                    {charge, part.minor, before.charge(charge.id).value_or(ChargeState{}).openMinor()});
            }
        }
    }
    return receipt;
}
