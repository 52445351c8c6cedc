// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/holdfacts.h"

#include "models/database/database.h"
#include "models/database/statement.h"
#include "models/users/user.h"
#include "models/values/clock.h"

#include <algorithm>

namespace {

const QString openDaysSetting = QStringLiteral("hold_pickup_open_days");

/// Who a copy stands on the hold shelf for: {hold, user}.
Result<std::optional<std::pair<qint64, qint64>>> caughtFor(Database &database, qint64 copyId)
{
    Statement select(database,
                     QStringLiteral("SELECT h.id, h.user_id FROM copy_availability a JOIN holds h ON h.id = a.hold_id "
                                    "WHERE a.copy_id = ?"));
    select.bind(copyId);
    return select.first([](const Row &row) { return std::pair(row.integer(0), row.integer(1)); });
}

Result<QString> nameOf(Database &database, qint64 userId)
{
    Statement select(database, QStringLiteral("SELECT name FROM users WHERE id = ?"));
    const auto name = select.bind(userId).first([](const Row &row) { return row.text(0); });
    return name ? Result<QString>(name->value_or(QString())) : name.problems();
}

/// A copy that may be given to somebody who waits: in service or found again, for loan and not lent.
Result<std::optional<qint64>> bookOfFreeCopy(Database &database, qint64 copyId)
{
    Statement select(database,
                     QStringLiteral("SELECT c.book_id FROM copies c LEFT JOIN loans l ON l.copy_id = c.id AND "
                                    "l.returned_at IS NULL WHERE c.id = ? AND c.is_for_loan = 1 AND l.id IS NULL "
                                    "AND c.status = 'in_service'"));
    return select.bind(copyId).first([](const Row &row) { return row.integer(0); });
}

Result<TrapOffer> describe(Database &database, qint64 holdId, qint64 copyId)
{
    Statement select(
        database,
        QStringLiteral(
            "SELECT h.id, h.book_id, h.user_id, u.name, u.family_name, u.given_name, u.card_number, b.title, "
            "c.barcode, h.placed_at, h.pickup_by_on, h.copies_wanted, "
            "(SELECT count(*) FROM hold_copies s WHERE s.hold_id = h.id) FROM holds h "
            "JOIN books b ON b.id = h.book_id JOIN copies c ON c.id = ? LEFT JOIN users u ON u.id = h.user_id "
            "WHERE h.id = ?"));
    select.bind(copyId).bind(holdId);
    const auto found = select.first([](const Row &row) {
        TrapOffer offer;
        offer.holdId = row.integer(0);
        offer.bookId = row.integer(1);
        offer.userId = row.integer(2);
        offer.userName = row.text(3);
        offer.shelfName = listedName(row.text(5), row.text(4), row.text(3));
        offer.cardNumber = row.text(6);
        offer.title = row.text(7);
        offer.barcode = row.text(8);
        offer.placedAt = row.moment(9);
        offer.pickupByOn = row.day(10);
        offer.copiesWanted = row.optionalInt(11).value_or(1);
        offer.caught = row.optionalInt(12).value_or(0);
        return offer;
    });
    if (!found) {
        return found.problems();
    }
    TrapOffer offer = found->value_or(TrapOffer());
    offer.copyId = copyId;
    Statement authors(database,
                      QStringLiteral("SELECT a.name FROM book_authors x JOIN authors a ON a.id = x.author_id "
                                     "WHERE x.book_id = ? ORDER BY x.position"));
    const auto names = authors.bind(offer.bookId).all([](const Row &row) { return row.text(0); });
    if (!names) {
        return names.problems();
    }
    offer.authors = names->join(QStringLiteral(", "));
    return offer;
}

/// A rule for a user's category and a copy's type.
Result<RuleAnswer> ruleFor(Database &database, const CirculationPolicy &policy, RuleName name, qint64 userId,
                           qint64 copyId)
{
    Statement select(database,
                     QStringLiteral("SELECT u.user_category_id, coalesce(c.item_type_id, b.item_type_id) FROM copies c "
                                    "JOIN books b ON b.id = c.book_id LEFT JOIN users u ON u.id = ? WHERE c.id = ?"));
    select.bind(userId).bind(copyId);
    const auto cell =
        select.first([](const Row &row) { return std::pair(row.optionalInteger(0), row.optionalInteger(1)); });
    if (!cell) {
        return cell.problems();
    }
    const auto [category, type] = cell->value_or(std::pair<std::optional<qint64>, std::optional<qint64>>());
    return policy.rules.lookUp(name, category, type);
}

/// Its place among those who wait, and who would be next.
Result<void> countQueue(Database &database, const HoldQueue &queue, const QSet<qint64> &skipped, TrapOffer &offer)
{
    const auto own =
        std::find_if(queue.cbegin(), queue.cend(), [&](const QueuedHold &hold) { return hold.id == offer.holdId; });
    const bool isQueued = own != queue.cend();
    offer.place = isQueued ? static_cast<int>(own - queue.cbegin()) + 1 : 1;
    offer.waiting = static_cast<int>(queue.size()) + (isQueued ? 0 : 1);
    const HoldQueue after = isQueued ? HoldQueue(own + 1, queue.cend()) : queue;
    if (const std::optional<QueuedHold> next = firstFor(after, offer.copyId, skipped)) {
        const Result<QString> name = nameOf(database, next->userId);
        if (!name) {
            return name.problems();
        }
        offer.nextName = *name;
    }
    return {};
}

/// Since when a hold waits and how long it is kept.
Result<HoldsOnCopy> addShelfDays(Database &database, qint64 holdId, HoldsOnCopy holds)
{
    Statement select(database, QStringLiteral("SELECT placed_at, ready_at, pickup_by_on FROM holds WHERE id = ?"));
    select.bind(holdId);
    const Result<void> read = select.each([&](const Row &row) {
        holds.placedAt = row.moment(0);
        holds.readyAt = row.moment(1);
        holds.pickupByOn = row.day(2);
    });
    return read ? Result<HoldsOnCopy>(holds) : read.problems();
}

QDate dayOf(const QDateTime &moment, const QTimeZone &zone)
{
    return moment.isValid() ? moment.toTimeZone(zone).date() : QDate();
}

} // namespace

Result<HoldQueue> queueOf(Database &database, qint64 bookId, QDate today)
{
    Statement select(database,
                     QStringLiteral("SELECT h.id, h.user_id, h.copy_id, h.copies_wanted - (SELECT count(*) "
                                    "FROM hold_copies s WHERE s.hold_id = h.id), h.status, h.suspended_until_on "
                                    "FROM holds h WHERE h.book_id = ? AND h.status IN ('waiting', 'suspended') "
                                    "ORDER BY h.position, h.id"));
    return select.bind(bookId).all([today](const Row &row) {
        const bool isSuspended = row.text(4) == QLatin1String("suspended") && isSuspendedOn(row.day(5), today);
        return QueuedHold{row.integer(0), row.integer(1), row.integer(2), row.optionalInt(3).value_or(1), isSuspended};
    });
}

Result<QList<qint64>> availableCopies(Database &database, qint64 bookId)
{
    Statement select(database,
                     QStringLiteral("SELECT copy_id FROM copy_availability WHERE book_id = ? "
                                    "AND availability = 'available' ORDER BY copy_id"));
    return select.bind(bookId).all([](const Row &row) { return row.integer(0); });
}

Result<HoldsOnCopy> holdsOnCopy(Database &database, QDate today, qint64 userId, qint64 copyId, qint64 bookId)
{
    HoldsOnCopy holds;
    const auto caught = caughtFor(database, copyId);
    const Result<HoldQueue> queue = queueOf(database, bookId, today);
    Result<QList<qint64>> others = availableCopies(database, bookId);
    if (!caught || !queue || !others) {
        return !caught ? caught.problems() : !queue ? queue.problems() : others.problems();
    }
    // From the user's holds to their copies: the other way round every copy of the library would be looked at.
    Statement ready(database,
                    QStringLiteral("SELECT count(*) FROM (SELECT copy_id FROM holds WHERE user_id = ? AND status = "
                                   "'ready' UNION SELECT s.copy_id FROM holds h CROSS JOIN hold_copies s ON "
                                   "s.hold_id = h.id WHERE h.user_id = ? AND s.lent_at IS NULL) caught CROSS JOIN "
                                   "copy_availability a ON a.copy_id = caught.copy_id "
                                   "WHERE a.availability = 'on_hold_shelf' AND a.copy_id <> ?"));
    const Result<qint64> elsewhere = ready.bind(userId).bind(userId).bind(copyId).number();
    if (!elsewhere) {
        return elsewhere.problems();
    }
    holds.readyElsewhere = static_cast<int>(*elsewhere);
    if (*caught && (*caught)->second == userId) {
        holds.isReadyForUser = true;
        return holds;
    }
    if (*caught) {
        const Result<QString> name = nameOf(database, (*caught)->second);
        if (!name) {
            return name.problems();
        }
        holds.readyFor = name->isNull() ? QStringLiteral("") : *name;
        return addShelfDays(database, (*caught)->first, holds);
    }
    others->removeAll(copyId);
    holds.otherCopiesIn = static_cast<int>(others->size());
    holds.waiting = waitingFor(aheadOf(*queue, userId), copyId, *others);
    return holds;
}

QList<Finding> findingsOf(const HoldsOnCopy &holds, const FindingContext &context, const QTimeZone &zone)
{
    QList<Finding> findings;
    if (!holds.readyFor.isNull()) {
        findings.append(
            explained(context, Severity::Confirm, QStringLiteral("loan.onHoldShelf"), {holds.readyFor},
                      {factOn(QStringLiteral("explain.holdPlaced"), dayOf(holds.placedAt, zone), {holds.readyFor}),
                       factOn(QStringLiteral("explain.onHoldShelf"), dayOf(holds.readyAt, zone)),
                       factOn(QStringLiteral("explain.keptUntil"), holds.pickupByOn)}));
    }
    if (holds.waiting > 0) {
        findings.append(explained(context, Severity::Confirm, QStringLiteral("loan.held"),
                                  {QString::number(holds.waiting)},
                                  {factCounted(QStringLiteral("explain.otherCopiesIn"), holds.otherCopiesIn),
                                   factCounted(QStringLiteral("explain.waitingUnserved"), holds.waiting)}));
    }
    if (holds.readyElsewhere > 0) {
        findings.append(explained(context, Severity::Information, QStringLiteral("loan.holdsReady"),
                                  {QString::number(holds.readyElsewhere)},
                                  {factCounted(QStringLiteral("explain.readyElsewhere"), holds.readyElsewhere)}));
    }
    return findings;
}

Result<int> holdsAgainstRenewal(Database &database, QDate today, qint64 userId, qint64 copyId, qint64 bookId)
{
    const Result<HoldQueue> queue = queueOf(database, bookId, today);
    const Result<QList<qint64>> others = availableCopies(database, bookId);
    if (!queue || !others) {
        return queue ? others.problems() : queue.problems();
    }
    HoldQueue ofOthers;
    for (const QueuedHold &hold : *queue) {
        if (hold.userId != userId) {
            ofOthers << hold;
        }
    }
    return waitingFor(ofOthers, copyId, *others);
}

Result<std::optional<TrapOffer>> trapFor(Database &database, const Clock &clock, qint64 copyId,
                                         const QSet<qint64> &skippedUsers)
{
    const QDate today = clock.today();
    const auto bookId = bookOfFreeCopy(database, copyId);
    const auto caught = caughtFor(database, copyId);
    if (!bookId || !caught) {
        return bookId ? caught.problems() : bookId.problems();
    }
    if (!*bookId) {
        return std::optional<TrapOffer>();
    }
    const Result<HoldQueue> queue = queueOf(database, **bookId, today);
    if (!queue) {
        return queue.problems();
    }
    qint64 holdId = *caught ? (*caught)->first : 0;
    qint64 userId = *caught ? (*caught)->second : 0;
    if (holdId == 0) {
        const std::optional<QueuedHold> first = firstFor(*queue, copyId, skippedUsers);
        if (!first) {
            return std::optional<TrapOffer>();
        }
        holdId = first->id;
        userId = first->userId;
    }
    Result<TrapOffer> offer = describe(database, holdId, copyId);
    const Result<QDate> pickup = pickupDay(database, today, userId, copyId);
    if (!offer || !pickup) {
        return offer ? pickup.problems() : offer.problems();
    }
    offer->isOnShelf = caught->has_value();
    if (!offer->isOnShelf) {
        offer->pickupByOn = *pickup;
    }
    if (const Result<void> counted = countQueue(database, *queue, skippedUsers, *offer); !counted) {
        return counted.problems();
    }
    return std::optional(*offer);
}

Result<QList<PullLine>> holdsToPull(Database &database, QDate today)
{
    Statement select(database,
                     QStringLiteral("SELECT DISTINCT h.book_id FROM holds h JOIN copy_availability a "
                                    "ON a.book_id = h.book_id WHERE h.status IN ('waiting', 'suspended') "
                                    "AND a.availability = 'available'"));
    const auto books = select.all([](const Row &row) { return row.integer(0); });
    if (!books) {
        return books.problems();
    }
    QList<PullLine> lines;
    for (const qint64 bookId : *books) {
        const Result<HoldQueue> queue = queueOf(database, bookId, today);
        const Result<QList<qint64>> copies = availableCopies(database, bookId);
        if (!queue || !copies) {
            return queue ? copies.problems() : queue.problems();
        }
        for (const CopiesToPull &line : copiesToPull(*queue, *copies)) {
            lines << PullLine{line.holdId, bookId, line.copyIds};
        }
    }
    return lines;
}

Result<QDate> pickupDay(Database &database, QDate today, qint64 userId, qint64 copyId)
{
    const Result<CirculationPolicy> policy = loadPolicy(database);
    const Result<bool> countsOpenDays = pickupCountsOpenDays(database);
    if (!policy || !countsOpenDays) {
        return policy ? countsOpenDays.problems() : policy.problems();
    }
    const Result<RuleAnswer> days = ruleFor(database, *policy, RuleName::HoldPickupDays, userId, copyId);
    if (!days) {
        return days.problems();
    }
    return pickupBy(today, days->number(), *countsOpenDays, policy->calendar);
}

Result<qint64> uncollectedFeeOf(Database &database, qint64 userId, qint64 bookId)
{
    const Result<CirculationPolicy> policy = loadPolicy(database);
    Statement select(database,
                     QStringLiteral("SELECT u.user_category_id, b.item_type_id FROM books b LEFT JOIN users u "
                                    "ON u.id = ? WHERE b.id = ?"));
    select.bind(userId).bind(bookId);
    const auto cell =
        select.first([](const Row &row) { return std::pair(row.optionalInteger(0), row.optionalInteger(1)); });
    if (!policy || !cell) {
        return policy ? cell.problems() : policy.problems();
    }
    const auto [category, type] = cell->value_or(std::pair<std::optional<qint64>, std::optional<qint64>>());
    return policy->rules.lookUp(RuleName::HoldUncollectedFee, category, type).value.toLongLong();
}

Result<bool> pickupCountsOpenDays(Database &database)
{
    Statement select(database, QStringLiteral("SELECT value FROM settings WHERE name = ?"));
    const auto value = select.bind(openDaysSetting).first([](const Row &row) { return row.text(0); });
    if (!value) {
        return value.problems();
    }
    return value->value_or(QString()) == QLatin1String("1");
}
