// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of HoldService that read holds.
#include "models/circulation/holdservice.h"
#include "models/database/statement.h"
#include "models/users/user.h"

namespace {

const QString holdColumns = QStringLiteral(
    "SELECT h.id, h.version, h.book_id, h.user_id, h.copy_id, h.wants_copy, h.copies_wanted, "
    "(SELECT count(*) FROM hold_copies s WHERE s.hold_id = h.id), "
    "(SELECT count(*) FROM hold_copies s WHERE s.hold_id = h.id AND s.lent_at IS NOT NULL), h.position, h.status, "
    "h.placed_at, h.ready_at, h.pickup_by_on, h.suspended_until_on, b.title, b.call_number, u.name, u.given_name, "
    "u.family_name, u.card_number, c.barcode, (SELECT p.name FROM audit_log a JOIN users p ON p.id = a.actor_id "
    "WHERE a.entity = 'holds' AND a.entity_id = h.id ORDER BY a.seq LIMIT 1) FROM holds h "
    "JOIN books b ON b.id = h.book_id LEFT JOIN users u ON u.id = h.user_id LEFT JOIN copies c ON c.id = h.copy_id ");

const QString activeFirst = QStringLiteral("CASE h.status WHEN 'ready' THEN 0 WHEN 'waiting' THEN 1 WHEN 'suspended' "
                                           "THEN 1 ELSE 2 END");

Hold holdFrom(const Row &row)
{
    Hold hold;
    hold.id = row.integer(0);
    hold.version = row.integer(1);
    hold.bookId = row.integer(2);
    hold.userId = row.integer(3);
    hold.copyId = row.integer(4);
    hold.copiesWanted = row.optionalInt(6).value_or(1);
    hold.caught = row.optionalInt(7).value_or(0);
    hold.lent = row.optionalInt(8).value_or(0);
    hold.position = row.optionalInt(9).value_or(0);
    hold.status = holdStatusFromStored(row.text(10));
    hold.wantsThisCopy = row.flag(5) || (hold.isQueued() && hold.copyId != 0);
    hold.placedAt = row.moment(11);
    hold.readyAt = row.moment(12);
    hold.pickupByOn = row.day(13);
    hold.suspendedUntilOn = row.day(14);
    hold.title = row.text(15);
    hold.callNumber = row.text(16);
    hold.userName = row.text(17);
    hold.shelfName = listedName(row.text(18), row.text(19), row.text(17));
    hold.cardNumber = row.text(20);
    hold.barcode = row.text(21);
    hold.placedBy = row.text(22);
    return hold;
}

} // namespace

Result<std::optional<Hold>> HoldService::hold(qint64 holdId) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    Statement select(m_gate.database(), holdColumns + QStringLiteral("WHERE h.id = ?"));
    Result<std::optional<Hold>> found = select.bind(holdId).first(holdFrom);
    if (found && *found) {
        Statement authors(m_gate.database(),
                          QStringLiteral("SELECT a.name FROM book_authors x JOIN authors a ON a.id = x.author_id "
                                         "WHERE x.book_id = ? ORDER BY x.position"));
        const auto names = authors.bind((*found)->bookId).all([](const Row &row) { return row.text(0); });
        if (!names) {
            return names.problems();
        }
        (*found)->authors = names->join(QStringLiteral(", "));
    }
    return found;
}

Result<QList<Hold>> HoldService::queueOfBook(qint64 bookId) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    Statement select(
        m_gate.database(),
        holdColumns + QStringLiteral("WHERE h.book_id = ? AND h.status IN ('waiting', 'suspended', 'ready') ORDER BY ")
            + activeFirst + QStringLiteral(", h.ready_at, h.position, h.id"));
    return select.bind(bookId).all(holdFrom);
}

Result<QList<Hold>> HoldService::endedOfBook(qint64 bookId, int atMost) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    Statement select(m_gate.database(),
                     holdColumns
                         + QStringLiteral("WHERE h.book_id = ? AND h.status IN ('fulfilled', 'cancelled', 'expired') "
                                          "ORDER BY h.updated_at DESC, h.id DESC LIMIT ?"));
    return select.bind(bookId).bind(atMost).all(holdFrom);
}

Result<QList<Hold>> HoldService::holdsOfUser(qint64 userId, int atMost) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    Statement select(m_gate.database(),
                     holdColumns + QStringLiteral("WHERE h.user_id = ? ORDER BY ") + activeFirst
                         + QStringLiteral(", h.placed_at DESC, h.id DESC LIMIT ?"));
    return select.bind(userId).bind(atMost).all(holdFrom);
}

Result<HoldCounts> HoldService::counts() const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    Statement select(
        m_gate.database(),
        QStringLiteral("SELECT coalesce(sum(CASE WHEN status = 'ready' AND (pickup_by_on IS NULL OR "
                       "pickup_by_on >= ?) THEN 1 ELSE 0 END), 0), "
                       "coalesce(sum(CASE WHEN status <> 'ready' THEN 1 ELSE 0 END), 0), "
                       "coalesce(sum(CASE WHEN status = 'ready' AND pickup_by_on < ? THEN 1 ELSE 0 END), 0), "
                       "count(DISTINCT book_id), "
                       "coalesce(sum(CASE WHEN status <> 'ready' AND EXISTS (SELECT 1 FROM hold_copies s "
                       "WHERE s.hold_id = holds.id AND s.lent_at IS NULL) THEN 1 ELSE 0 END), 0) FROM holds WHERE "
                       "status IN ('waiting', 'suspended', 'ready')"));
    const QDate today = m_gate.clock().today();
    const auto found = select.bind(today).bind(today).first([](const Row &row) {
        HoldCounts counts;
        counts.onShelf = row.optionalInt(0).value_or(0);
        counts.waiting = row.optionalInt(1).value_or(0);
        counts.expired = row.optionalInt(2).value_or(0);
        counts.books = row.optionalInt(3).value_or(0);
        counts.partly = row.optionalInt(4).value_or(0);
        return counts;
    });
    const Result<QList<PullLine>> lines = holdsToPull(m_gate.database(), today);
    if (!found || !lines) {
        return found ? lines.problems() : found.problems();
    }
    HoldCounts counts = found->value_or(HoldCounts());
    counts.toPull = static_cast<int>(lines->size());
    counts.waiting -= counts.toPull;
    return counts;
}

Result<QList<PullLine>> HoldService::toPull() const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    return holdsToPull(m_gate.database(), m_gate.clock().today());
}

Result<QDate> HoldService::expectedFor(const Hold &hold) const
{
    if (!hold.isQueued() || hold.status == HoldStatus::Suspended) {
        return QDate();
    }
    Statement select(
        m_gate.database(),
        QStringLiteral("SELECT l.due_on FROM loans l JOIN copies c ON c.id = l.copy_id WHERE c.book_id = ? "
                       "AND l.returned_at IS NULL AND (c.id = ? OR ? = 0)"));
    const qint64 onlyCopy = hold.wantsThisCopy ? hold.copyId : 0;
    select.bind(hold.bookId).bind(onlyCopy).bind(onlyCopy);
    const auto dues = select.all([](const Row &row) { return row.day(0); });
    const Result<CirculationPolicy> policy = loadPolicy(m_gate.database());
    Statement type(m_gate.database(), QStringLiteral("SELECT item_type_id FROM books WHERE id = ?"));
    const auto itemType = type.bind(hold.bookId).first([](const Row &row) { return row.optionalInteger(0); });
    if (!dues || !policy || !itemType) {
        return !dues ? dues.problems() : !policy ? policy.problems() : itemType.problems();
    }
    const int days =
        policy->rules.lookUp(RuleName::LoanDays, std::nullopt, itemType->value_or(std::nullopt)).number().value_or(0);
    return expectedOn(hold.position, *dues, days, m_gate.clock().today());
}

Result<qint64> HoldService::uncollectedFee(const Hold &hold) const
{
    return uncollectedFeeOf(m_gate.database(), hold.userId, hold.bookId);
}
