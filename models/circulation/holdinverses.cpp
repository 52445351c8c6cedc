// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How what happened to holds is taken back.
#include "models/circulation/holdservice.h"
#include "models/circulation/holdwrites.h"
#include "models/circulation/overriding.h"
#include "models/database/audit.h"
#include "models/database/statement.h"

namespace {

const QString holds = QStringLiteral("holds");

int placeIn(const std::optional<Image> &image)
{
    return image ? static_cast<int>(image->value(QLatin1String("position")).toInteger()) : 0;
}

bool isReady(const Image &image)
{
    return image.value(QLatin1String("status")).toString() == QLatin1String("ready");
}

bool isQueued(const std::optional<Image> &image)
{
    return image && holdStatusFromStored(image->value(QLatin1String("status")).toString()) <= HoldStatus::Suspended;
}

bool isActive(const Image &image)
{
    return holdStatusFromStored(image.value(QLatin1String("status")).toString()) <= HoldStatus::Ready;
}

/// Whether a hold can be what it was: its copy still free, its user not waiting again.
Result<void> checkRestoring(Database &database, qint64 id, const Image &target)
{
    if (!isActive(target)) {
        return {};
    }
    Statement again(database,
                    QStringLiteral("SELECT count(*) FROM holds WHERE user_id = ? AND book_id = ? AND id <> ? "
                                   "AND status IN ('waiting', 'suspended', 'ready')"));
    again.bind(target.value(QLatin1String("user_id")).toInteger())
        .bind(target.value(QLatin1String("book_id")).toInteger());
    const Result<qint64> others = again.bind(id).number();
    Statement erased(database, QStringLiteral("SELECT count(*) FROM users WHERE id = ? AND erased_at IS NULL"));
    const Result<qint64> users = erased.bind(target.value(QLatin1String("user_id")).toInteger()).number();
    if (!others || !users) {
        return others ? users.problems() : others.problems();
    }
    if (*users == 0) {
        return Problem{{}, QStringLiteral("loan.userErased"), {}};
    }
    if (*others > 0) {
        return Problem{{}, QStringLiteral("hold.undoPlacedAgain"), {}};
    }
    if (!isReady(target)) {
        return {};
    }
    Statement taken(database,
                    QStringLiteral("SELECT count(*) FROM copy_availability WHERE copy_id = ? "
                                   "AND (loan_id IS NOT NULL OR (hold_id IS NOT NULL AND hold_id <> ?))"));
    const Result<qint64> gone = taken.bind(target.value(QLatin1String("copy_id")).toInteger()).bind(id).number();
    if (!gone) {
        return gone.problems();
    }
    return *gone == 0 ? Result<void>() : Problem{{}, QStringLiteral("hold.undoCopyGone"), {}};
}

Image withoutPlace(Image image)
{
    image.remove(QStringLiteral("position"));
    return image;
}

/// A hold that only stood elsewhere in its queue goes back there.
Result<void> moveBack(Transaction &transaction, qint64 bookId, qint64 id, int place, const Image &expected)
{
    const Result<std::optional<Image>> current = imageOf(transaction.database(), holds, id);
    if (!current) {
        return current.problems();
    }
    if (!*current || withoutPlace(**current) != withoutPlace(expected)) {
        return Problem{{}, QStringLiteral("undo.changedSince"), {holds, QString::number(id)}};
    }
    return changeHold(transaction, id, [&] { return takePlace(transaction, bookId, id, place); });
}

/// Places move whenever somebody before leaves, so they are never compared: a hold goes back to the place it had, and
/// the others make room.
Result<void> takeBackHold(Transaction &transaction, qint64 id, const std::optional<Image> &target,
                          const std::optional<Image> &expected)
{
    if (target) {
        if (const Result<void> checked = checkRestoring(transaction.database(), id, *target); !checked) {
            return checked;
        }
    }
    const qint64 bookId = target.value_or(expected.value_or(Image())).value(QLatin1String("book_id")).toInteger();
    const int place = placeIn(target);
    if (isQueued(target) && isQueued(expected) && withoutPlace(*target) == withoutPlace(*expected)) {
        return moveBack(transaction, bookId, id, place, *expected);
    }
    if (isQueued(target) && expected && !isQueued(expected)) {
        // First, so that the record of this change knows the place it came back to.
        if (const Result<void> entered = takePlace(transaction, bookId, id, place); !entered) {
            return entered;
        }
    }
    const TakeBack row = takeBackRow(holds, {QStringLiteral("position")});
    if (const Result<void> done = row(transaction, id, target, expected); !done) {
        return done;
    }
    if (isQueued(target) && !expected) {
        return takePlace(transaction, bookId, id, place);
    }
    if (target && !isQueued(target)) {
        Statement leave(transaction, QStringLiteral("UPDATE holds SET position = NULL WHERE id = ?"));
        if (const Result<void> left = leave.bind(id).run(); !left) {
            return left;
        }
    }
    return closeRanks(transaction, bookId);
}

} // namespace

void HoldService::addInverses(InverseHandlers &handlers) const
{
    addOverrideInverses(handlers);
    handlers.add(holds, takeBackHold);
    handlers.add(QStringLiteral("hold_copies"), takeBackRow(QStringLiteral("hold_copies")));
}
