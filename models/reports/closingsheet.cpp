// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/closingsheet.h"

#include "models/accounts/commandgate.h"
#include "models/circulation/ledgerstore.h"
#include "models/settings/librarysettings.h"
#include "models/values/clock.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace {

TillKind tillKindOf(LedgerKind kind)
{
    switch (kind) {
    case LedgerKind::Fine: return TillKind::Fines;
    case LedgerKind::LostItem: return TillKind::LostCopies;
    case LedgerKind::ProcessingFee: return TillKind::ProcessingFees;
    case LedgerKind::HoldFee: return TillKind::HoldFees;
    case LedgerKind::MembershipFee: return TillKind::Memberships;
    default: return TillKind::Others;
    }
}

/// Sorts the entries of one day into the rows of a sheet.
class Sorter
{
public:
    Sorter(ClosingSheet &sheet, const QList<LedgerEntry> &ofDay) : m_sheet(sheet), m_ofDay(ofDay)
    {
        for (const LedgerEntry &entry : ofDay) {
            m_today.insert(entry.id);
        }
    }

    /// The entries of one person up to the end of the day: where that day's payments went.
    void take(const QList<LedgerEntry> &upToDay)
    {
        const Settlement settlement = settle(upToDay);
        QHash<qint64, const LedgerEntry *> known;
        for (const LedgerEntry &entry : upToDay) {
            known.insert(entry.id, &entry);
        }
        for (const LedgerEntry &entry : upToDay) {
            if (m_today.contains(entry.id)) {
                takeEntry(entry, settlement, known);
            }
        }
    }

    void finish()
    {
        for (const auto &[kind, sums] : m_kinds) {
            if (!sums.isEmpty()) {
                m_sheet.byKind.append({kind, sums});
            }
        }
        takePeople();
        std::stable_sort(m_sheet.waived.begin(), m_sheet.waived.end(),
                         [](const auto &a, const auto &b) { return a.waiver.id < b.waiver.id; });
    }

private:
    void takeEntry(const LedgerEntry &entry, const Settlement &settlement,
                   const QHash<qint64, const LedgerEntry *> &known)
    {
        const qint64 effective = settlement.effective.value(entry.id);
        const LedgerEntry *named = known.value(entry.refersToId);
        if (entry.kind == LedgerKind::Waiver && effective != 0) {
            m_sheet.waived.append({entry, named == nullptr ? LedgerEntry() : *named});
            m_sheet.waivedMinor -= effective;
        }
        if (!entry.method) {
            return;
        }
        if (entry.kind == LedgerKind::Payment) {
            qint64 left = -effective;
            for (const Allocation &part : settlement.allocationsOf(entry.id)) {
                const LedgerEntry *charge = known.value(part.chargeId);
                m_kinds[charge == nullptr ? TillKind::Others : tillKindOf(charge->kind)].add(*entry.method, part.minor);
                left -= part.minor;
            }
            m_kinds[TillKind::PaidAhead].add(*entry.method, left);
        } else if (entry.kind == LedgerKind::Refund) {
            m_kinds[TillKind::Refunds].add(*entry.method, -effective);
        } else if (entry.kind == LedgerKind::Correction && !m_today.contains(entry.refersToId)) {
            // What was taken and taken back on one day never stood in the till at night.
            m_kinds[TillKind::TakenBack].add(*entry.method, -effective);
        }
    }

    void takePeople()
    {
        QHash<qint64, qsizetype> rows;
        for (const LedgerEntry &entry : m_ofDay) {
            if (!entry.method) {
                continue;
            }
            if (!rows.contains(entry.enteredById)) {
                rows.insert(entry.enteredById, m_sheet.byPerson.size());
                m_sheet.byPerson.append({entry.enteredBy, 0, {}});
            }
            ClosingSheet::PersonRow &row = m_sheet.byPerson[rows.value(entry.enteredById)];
            row.sums.add(*entry.method, -entry.amountMinor);
            m_sheet.taken.add(*entry.method, -entry.amountMinor);
            if (entry.receiptNumber != 0) {
                ++row.receipts;
                ++m_sheet.receipts;
                m_sheet.firstReceipt = m_sheet.firstReceipt == 0 ? entry.receiptNumber
                                                                 : std::min(m_sheet.firstReceipt, entry.receiptNumber);
                m_sheet.lastReceipt = std::max(m_sheet.lastReceipt, entry.receiptNumber);
            }
        }
        std::stable_sort(m_sheet.byPerson.begin(), m_sheet.byPerson.end(),
                         [](const auto &a, const auto &b) { return a.sums.all() > b.sums.all(); });
    }

    ClosingSheet &m_sheet;
    const QList<LedgerEntry> &m_ofDay;
    QSet<qint64> m_today;
    std::map<TillKind, MethodSums> m_kinds;
};

} // namespace

qint64 MethodSums::all() const
{
    qint64 sum = 0;
    for (const qint64 amount : minor) {
        sum += amount;
    }
    return sum;
}

bool MethodSums::isEmpty() const
{
    return std::all_of(minor.begin(), minor.end(), [](qint64 amount) { return amount == 0; });
}

Result<ClosingSheet> closingSheet(const CommandGate &gate, QDate day)
{
    if (const Result<void> allowed = gate.allow(Command::ViewReports); !allowed) {
        return allowed.problems();
    }
    Database &database = gate.database();
    const Result<LibraryValues> values = LibrarySettings::read(database);
    if (!values) {
        return values.problems();
    }
    ClosingSheet sheet;
    sheet.day = day;
    sheet.currency = values->currency;
    const QTimeZone zone = gate.clock().zone();
    const QDateTime from = day.startOfDay(zone);
    const QDateTime to = day.addDays(1).startOfDay(zone);
    const Result<QList<LedgerEntry>> ofDay = ledger::entriesBetween(database, from.toUTC(), to.toUTC());
    if (!ofDay) {
        return ofDay.problems();
    }
    Sorter sorter(sheet, *ofDay);
    QSet<qint64> users;
    for (const LedgerEntry &entry : *ofDay) {
        if (users.contains(entry.userId)) {
            continue;
        }
        users.insert(entry.userId);
        Result<QList<LedgerEntry>> theirs = *ofDay;
        if (entry.userId != 0) {
            theirs = ledger::entriesOf(database, entry.userId);
            if (!theirs) {
                return theirs.problems();
            }
        }
        theirs->removeIf(
            [&](const LedgerEntry &other) { return other.enteredAt >= to || other.userId != entry.userId; });
        sorter.take(*theirs);
    }
    sorter.finish();
    return sheet;
}
