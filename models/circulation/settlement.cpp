// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/settlement.h"

#include <algorithm>

namespace {

/// Goes through one user's entries and keeps the books.
class Bookkeeper
{
public:
    explicit Bookkeeper(const QList<LedgerEntry> &entries) : m_entries(entries)
    {
        for (const LedgerEntry &entry : entries) {
            m_known.insert(entry.id, &entry);
        }
        addUp();
    }

    Settlement settle()
    {
        for (const LedgerEntry &entry : m_entries) {
            m_result.balanceMinor += entry.amountMinor;
            if (!isPartOfAnother(entry)) {
                take(entry);
            }
        }
        for (const Allocation &left : std::as_const(m_left)) {
            m_result.creditMinor += left.minor;
        }
        return std::move(m_result);
    }

private:
    /// Entries with their corrections, the latest first: a correction may itself be corrected.
    void addUp()
    {
        for (const LedgerEntry &entry : m_entries) {
            m_result.effective.insert(entry.id, entry.amountMinor);
        }
        for (auto entry = m_entries.crbegin(); entry != m_entries.crend(); ++entry) {
            if (entry->kind == LedgerKind::Correction && m_known.contains(entry->refersToId)) {
                m_result.effective[entry->refersToId] += m_result.effective.value(entry->id);
            } else if (waivesACharge(*entry)) {
                m_waived[entry->refersToId] -= m_result.effective.value(entry->id);
            }
        }
    }

    bool isPartOfAnother(const LedgerEntry &entry) const
    {
        return waivesACharge(entry) || (entry.kind == LedgerKind::Correction && m_known.contains(entry.refersToId));
    }

    bool waivesACharge(const LedgerEntry &entry) const
    {
        const LedgerEntry *named = m_known.value(entry.refersToId);
        return entry.kind == LedgerKind::Waiver && named != nullptr && isCharge(named->kind);
    }

    void take(const LedgerEntry &entry)
    {
        const qint64 amount = m_result.effective.value(entry.id);
        if (isCharge(entry.kind)) {
            addCharge(entry.id, amount, m_waived.value(entry.id));
        } else if (entry.kind == LedgerKind::Refund && amount > 0) {
            // Only what was left over is ever paid out; a later correction may have made it too much.
            const qint64 missing = amount - takeFromLeft(amount);
            if (missing > 0) {
                addCharge(entry.id, missing, 0);
            }
        } else if (amount < 0) {
            payWith(entry.id, entry.pays.isEmpty() ? QList<qint64>{entry.refersToId} : entry.pays, -amount);
        } else if (amount > 0) {
            addCharge(entry.id, amount, 0);
        }
    }

    void addCharge(qint64 id, qint64 charged, qint64 waived)
    {
        ChargeState state{id, charged, waived, 0};
        if (state.openMinor() < 0) {
            // More was waived or corrected than was charged: the rest is the user's.
            m_left.append({id, 0, -state.openMinor()});
            state.waivedMinor = qBound<qint64>(0, waived, qMax<qint64>(0, charged));
            state.chargedMinor = state.waivedMinor;
        }
        m_result.charges.append(state);
        for (Allocation &left : m_left) {
            left.minor -= pay(m_result.charges.last(), left.sourceId, left.minor);
        }
        dropEmpty();
    }

    void payWith(qint64 sourceId, const QList<qint64> &chosen, qint64 minor)
    {
        for (const qint64 chargeId : chosen) {
            for (ChargeState &charge : m_result.charges) {
                if (charge.id == chargeId) {
                    minor -= pay(charge, sourceId, minor);
                }
            }
        }
        for (ChargeState &charge : m_result.charges) {
            minor -= pay(charge, sourceId, minor);
        }
        if (minor > 0) {
            m_left.append({sourceId, 0, minor});
        }
    }

    /// Pays a charge as far as the money goes; returns what it took.
    qint64 pay(ChargeState &charge, qint64 sourceId, qint64 minor)
    {
        const qint64 taken = qMin(minor, charge.openMinor());
        if (taken <= 0) {
            return 0;
        }
        charge.paidMinor += taken;
        m_result.allocations.append({sourceId, charge.id, taken});
        return taken;
    }

    qint64 takeFromLeft(qint64 minor)
    {
        qint64 taken = 0;
        for (Allocation &left : m_left) {
            const qint64 part = qMin(left.minor, minor - taken);
            left.minor -= part;
            taken += part;
        }
        dropEmpty();
        return taken;
    }

    void dropEmpty()
    {
        m_left.removeIf([](const Allocation &left) { return left.minor <= 0; });
    }

    const QList<LedgerEntry> &m_entries;
    QHash<qint64, const LedgerEntry *> m_known;
    QHash<qint64, qint64> m_waived;
    QList<Allocation> m_left; ///< money not needed so far
    Settlement m_result;
};

} // namespace

std::optional<ChargeState> Settlement::charge(qint64 id) const
{
    for (const ChargeState &state : charges) {
        if (state.id == id) {
            return state;
        }
    }
    return std::nullopt;
}

QList<ChargeState> Settlement::openCharges() const
{
    QList<ChargeState> open;
    std::copy_if(charges.cbegin(), charges.cend(), std::back_inserter(open),
                 [](const ChargeState &state) { return state.openMinor() > 0; });
    return open;
}

qint64 Settlement::openMinor() const
{
    qint64 open = 0;
    for (const ChargeState &state : charges) {
        open += state.openMinor();
    }
    return open;
}

QList<Allocation> Settlement::allocationsOf(qint64 sourceId) const
{
    QList<Allocation> found;
    std::copy_if(allocations.cbegin(), allocations.cend(), std::back_inserter(found),
                 [sourceId](const Allocation &part) { return part.sourceId == sourceId; });
    return found;
}

Settlement settle(QList<LedgerEntry> entries)
{
    std::stable_sort(entries.begin(), entries.end(),
                     [](const LedgerEntry &a, const LedgerEntry &b) { return a.id < b.id; });
    return Bookkeeper(entries).settle();
}
