// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/holdwrites.h"

#include "models/circulation/holdfacts.h"
#include "models/database/statement.h"

#include <algorithm>

namespace {

const QString holds = QStringLiteral("holds");
const QString holdCopies = QStringLiteral("hold_copies");

/// What writing needs to know of a hold.
struct HoldRow {
    qint64 id = 0;
    qint64 bookId = 0;
    qint64 userId = 0;
    qint64 copyId = 0;
    bool wantsThisCopy = false;
    int copiesWanted = 1;
    QString status;
    int caught = 0;
    int lent = 0;

    bool isSet() const { return copiesWanted > 1; }
};

const QString rowColumns = QStringLiteral(
    "SELECT h.id, h.book_id, h.user_id, h.copy_id, "
    "CASE WHEN h.status IN ('waiting', 'suspended') AND h.copy_id IS NOT NULL THEN 1 ELSE h.wants_copy END, "
    "h.copies_wanted, h.status, "
    "(SELECT count(*) FROM hold_copies s WHERE s.hold_id = h.id), "
    "(SELECT count(*) FROM hold_copies s WHERE s.hold_id = h.id AND s.lent_at IS NOT NULL) FROM holds h ");

HoldRow holdRow(const Row &row)
{
    return {row.integer(0),
            row.integer(1),
            row.integer(2),
            row.integer(3),
            row.flag(4),
            row.optionalInt(5).value_or(1),
            row.text(6),
            row.optionalInt(7).value_or(0),
            row.optionalInt(8).value_or(0)};
}

Result<HoldRow> rowOf(Transaction &transaction, qint64 holdId)
{
    Statement select(transaction, rowColumns + QStringLiteral("WHERE h.id = ?"));
    const auto found = select.bind(holdId).first(holdRow);
    if (!found) {
        return found.problems();
    }
    return *found ? Result<HoldRow>(**found) : Problem{{}, QStringLiteral("hold.gone"), {}};
}

Result<QList<qint64>> queuedIds(Transaction &transaction, qint64 bookId)
{
    Statement select(transaction,
                     QStringLiteral("SELECT id FROM holds WHERE book_id = ? AND status IN ('waiting', "
                                    "'suspended') ORDER BY CASE WHEN position IS NULL THEN 1 ELSE 0 END, "
                                    "position, id"));
    return select.bind(bookId).all([](const Row &row) { return row.integer(0); });
}

Result<void> number(Transaction &transaction, const QList<qint64> &order)
{
    int place = 0;
    for (const qint64 id : order) {
        Statement update(transaction,
                         QStringLiteral("UPDATE holds SET position = ? WHERE id = ? AND "
                                        "(position IS NULL OR position <> ?)"));
        ++place;
        update.bind(place).bind(id).bind(place);
        if (const Result<void> done = update.run(); !done) {
            return done;
        }
    }
    return {};
}

/// The copies of a set that still stand on the hold shelf: {id of the row, copy}.
Result<QList<std::pair<qint64, qint64>>> shelvedOf(Transaction &transaction, qint64 holdId)
{
    Statement select(transaction,
                     QStringLiteral("SELECT id, copy_id FROM hold_copies WHERE hold_id = ? "
                                    "AND lent_at IS NULL ORDER BY id"));
    return select.bind(holdId).all([](const Row &row) { return std::pair(row.integer(0), row.integer(1)); });
}

Result<void> addToSet(Transaction &transaction, qint64 holdId, qint64 copyId, bool isLent)
{
    Statement insert(transaction,
                     QStringLiteral("INSERT INTO hold_copies (hold_id, copy_id, caught_at, lent_at, "
                                    "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)"));
    insert.bind(holdId).bind(copyId).bind(transaction.now()).bind(isLent ? transaction.now() : QString());
    insert.bind(transaction.now()).bind(transaction.now());
    if (const Result<void> done = insert.run(); !done) {
        return done;
    }
    const qint64 id = insert.insertedId();
    const Result<std::optional<Image>> after = imageOf(transaction.database(), holdCopies, id);
    return after ? record(transaction, holdCopies, id, std::nullopt, *after) : after.problems();
}

Result<void> removeFromSet(Transaction &transaction, qint64 id)
{
    const Result<std::optional<Image>> before = imageOf(transaction.database(), holdCopies, id);
    if (!before) {
        return before.problems();
    }
    Statement remove(transaction, QStringLiteral("DELETE FROM hold_copies WHERE id = ?"));
    if (const Result<void> done = remove.bind(id).run(); !done) {
        return done;
    }
    return record(transaction, holdCopies, id, *before, std::nullopt);
}

Result<void> markLent(Transaction &transaction, qint64 id)
{
    const Result<std::optional<Image>> before = imageOf(transaction.database(), holdCopies, id);
    if (!before) {
        return before.problems();
    }
    Statement update(transaction,
                     QStringLiteral("UPDATE hold_copies SET lent_at = ?, updated_at = ?, "
                                    "version = version + 1 WHERE id = ?"));
    if (const Result<void> done = update.bind(transaction.now()).bind(transaction.now()).bind(id).run(); !done) {
        return done;
    }
    const Result<std::optional<Image>> after = imageOf(transaction.database(), holdCopies, id);
    return after ? record(transaction, holdCopies, id, *before, *after) : after.problems();
}

/// A hold leaves the queue: becomes what `status` says, with this copy.
Result<void> leaveQueue(Transaction &transaction, const HoldRow &row, const QString &status,
                        const std::optional<qint64> &copyId, QDate pickupByOn)
{
    const bool isReady = status == QLatin1String("ready");
    const Result<void> changed = changeHold(transaction, row.id, [&] {
        Statement update(
            transaction,
            QStringLiteral("UPDATE holds SET status = ?, copy_id = ?, wants_copy = ?, position = NULL, "
                           "suspended_until_on = NULL, ready_at = CASE WHEN ? = 1 THEN ? ELSE ready_at END, "
                           "pickup_by_on = CASE WHEN ? = 1 THEN ? ELSE pickup_by_on END, "
                           "updated_at = ?, version = version + 1 WHERE id = ?"));
        update.bind(status)
            .bind(copyId)
            .bind(row.wantsThisCopy ? std::optional<qint64>(1) : std::nullopt)
            .bind(isReady)
            .bind(transaction.now())
            .bind(isReady)
            .bind(pickupByOn);
        update.bind(transaction.now()).bind(row.id);
        return update.run();
    });
    return changed ? closeRanks(transaction, row.bookId) : changed;
}

/// One copy of a set was lent to the one who waits for it, from the hold shelf or past it.
Result<void> lendOfSet(Transaction &transaction, const HoldRow &row, qint64 copyId)
{
    const auto shelved = shelvedOf(transaction, row.id);
    if (!shelved) {
        return shelved.problems();
    }
    QList<std::pair<qint64, qint64>> others = *shelved;
    const auto own =
        std::find_if(others.begin(), others.end(), [&](const auto &part) { return part.second == copyId; });
    int caught = row.caught;
    Result<void> done;
    if (own != others.end()) {
        done = markLent(transaction, own->first);
        others.erase(own);
    } else {
        if (caught >= row.copiesWanted && !others.isEmpty()) {
            // Another copy than those on the hold shelf: one of them is free again.
            done = removeFromSet(transaction, others.takeLast().first);
            --caught;
        }
        done = done ? addToSet(transaction, row.id, copyId, true) : done;
        ++caught;
    }
    if (!done) {
        return done;
    }
    const qint64 other = others.isEmpty() ? 0 : others.last().second;
    const int lent = row.lent + 1;
    if (lent >= row.copiesWanted) {
        return leaveQueue(transaction, row, QStringLiteral("fulfilled"), copyId, {});
    }
    if (caught >= row.copiesWanted) {
        // The rest stands on the hold shelf; the row names one of them.
        return changeHold(transaction, row.id, [&] {
            Statement update(transaction,
                             QStringLiteral("UPDATE holds SET status = 'ready', copy_id = ?, position = NULL, "
                                            "ready_at = coalesce(ready_at, ?), updated_at = ?, "
                                            "version = version + 1 WHERE id = ?"));
            update.bind(other).bind(transaction.now()).bind(transaction.now()).bind(row.id);
            const Result<void> written = update.run();
            return written ? closeRanks(transaction, row.bookId) : written;
        });
    }
    return changeHold(transaction, row.id, [&] {
        Statement update(transaction,
                         QStringLiteral("UPDATE holds SET updated_at = ?, version = version + 1 WHERE id = ?"));
        return update.bind(transaction.now()).bind(row.id).run();
    });
}

} // namespace

Result<void> changeHold(Transaction &transaction, qint64 holdId, const std::function<Result<void>()> &write)
{
    const Result<std::optional<Image>> before = imageOf(transaction.database(), holds, holdId);
    if (!before) {
        return before.problems();
    }
    if (const Result<void> written = write(); !written) {
        return written;
    }
    const Result<std::optional<Image>> after = imageOf(transaction.database(), holds, holdId);
    return after ? record(transaction, holds, holdId, *before, *after) : after.problems();
}

Result<void> closeRanks(Transaction &transaction, qint64 bookId)
{
    const Result<QList<qint64>> order = queuedIds(transaction, bookId);
    return order ? number(transaction, *order) : order.problems();
}

Result<void> takePlace(Transaction &transaction, qint64 bookId, qint64 holdId, int place)
{
    const Result<QList<qint64>> order = queuedIds(transaction, bookId);
    return order ? number(transaction, withPlace(*order, holdId, place)) : order.problems();
}

Result<void> catchFor(Transaction &transaction, qint64 holdId, qint64 copyId, QDate pickupByOn)
{
    const Result<HoldRow> row = rowOf(transaction, holdId);
    if (!row) {
        return row.problems();
    }
    if (!row->isSet()) {
        return leaveQueue(transaction, *row, QStringLiteral("ready"), copyId, pickupByOn);
    }
    if (const Result<void> added = addToSet(transaction, holdId, copyId, false); !added) {
        return added;
    }
    if (row->caught + 1 >= row->copiesWanted) {
        return leaveQueue(transaction, *row, QStringLiteral("ready"), copyId, pickupByOn);
    }
    // Kept from the last catch on, so that the first copy is not cleared away before the set is complete.
    return changeHold(transaction, holdId, [&] {
        Statement update(transaction,
                         QStringLiteral("UPDATE holds SET pickup_by_on = ?, updated_at = ?, "
                                        "version = version + 1 WHERE id = ?"));
        return update.bind(pickupByOn).bind(transaction.now()).bind(holdId).run();
    });
}

Result<void> backToQueue(Transaction &transaction, qint64 holdId, qint64 copyId)
{
    const Result<HoldRow> row = rowOf(transaction, holdId);
    if (!row) {
        return row.problems();
    }
    const auto shelved = shelvedOf(transaction, holdId);
    if (!shelved) {
        return shelved.problems();
    }
    for (const auto &[id, copy] : *shelved) {
        if (copy == copyId) {
            if (const Result<void> removed = removeFromSet(transaction, id); !removed) {
                return removed;
            }
        }
    }
    return changeHold(transaction, holdId, [&]() -> Result<void> {
        Statement update(
            transaction,
            QStringLiteral("UPDATE holds SET status = CASE WHEN status = 'ready' THEN 'waiting' ELSE status END, "
                           "copy_id = ?, ready_at = NULL, pickup_by_on = CASE WHEN ? = 1 THEN pickup_by_on END, "
                           "updated_at = ?, version = version + 1 WHERE id = ?"));
        update.bind(row->wantsThisCopy ? std::optional(row->copyId) : std::nullopt).bind(shelved->size() > 1);
        update.bind(transaction.now()).bind(holdId);
        const Result<void> written = update.run();
        return written && row->status == QLatin1String("ready") ? takePlace(transaction, row->bookId, holdId, 1)
                                                                : written;
    });
}

Result<void> endHold(Transaction &transaction, qint64 holdId, HoldStatus status)
{
    const Result<HoldRow> row = rowOf(transaction, holdId);
    if (!row) {
        return row.problems();
    }
    const auto shelved = shelvedOf(transaction, holdId);
    if (!shelved) {
        return shelved.problems();
    }
    for (const auto &[id, copy] : *shelved) {
        if (const Result<void> removed = removeFromSet(transaction, id); !removed) {
            return removed;
        }
    }
    const auto copyId = row->copyId != 0 ? std::optional(row->copyId) : std::nullopt;
    return leaveQueue(transaction, *row, toStored(status), copyId, {});
}

Result<void> fulfilHold(Transaction &transaction, qint64 userId, qint64 copyId, qint64 bookId)
{
    Statement caught(transaction,
                     QStringLiteral("SELECT hold_id FROM copy_availability WHERE copy_id = ? "
                                    "AND hold_id IS NOT NULL"));
    const auto caughtFor = caught.bind(copyId).first([](const Row &row) { return row.integer(0); });
    Statement own(transaction,
                  rowColumns
                      + QStringLiteral(
                          "WHERE h.user_id = ? AND h.book_id = ? AND h.status IN ('waiting', 'suspended', 'ready')"));
    const auto row = own.bind(userId).bind(bookId).first(holdRow);
    if (!caughtFor || !row) {
        return caughtFor ? row.problems() : caughtFor.problems();
    }
    if (*caughtFor && (!*row || **caughtFor != (*row)->id)) {
        if (const Result<void> back = backToQueue(transaction, **caughtFor, copyId); !back) {
            return back;
        }
    }
    if (!*row || ((*row)->wantsThisCopy && (*row)->copyId != copyId)) {
        return {};
    }
    return (*row)->isSet() ? lendOfSet(transaction, **row, copyId)
                           : leaveQueue(transaction, **row, QStringLiteral("fulfilled"), copyId, {});
}

Result<std::optional<TrapOffer>> catchCopy(Transaction &transaction, const Clock &clock, qint64 copyId,
                                           const QSet<qint64> &skippedUsers)
{
    Result<std::optional<TrapOffer>> offer = trapFor(transaction.database(), clock, copyId, skippedUsers);
    if (!offer || !*offer || (*offer)->isOnShelf) {
        return offer;
    }
    if (const Result<void> done = catchFor(transaction, (*offer)->holdId, copyId, (*offer)->pickupByOn); !done) {
        return done.problems();
    }
    (*offer)->caught += (*offer)->copiesWanted > 1 ? 1 : 0;
    return offer;
}
