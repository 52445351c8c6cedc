// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/users/signinattempts.h"

#include "models/database/statement.h"
#include "models/database/transaction.h"
#include "models/values/clock.h"

namespace {

struct Count {
    int failures = 0;
    QDateTime lastFailedAt;
    QDateTime lockedUntil;
};

Result<Count> countOf(Transaction &transaction, const QString &userNameKey)
{
    Statement select(
        transaction,
        QStringLiteral("SELECT failures, last_failed_at, locked_until FROM sign_in_attempts WHERE username_key = ?"));
    const auto found = select.bind(userNameKey).first([](const Row &row) {
        return Count{static_cast<int>(row.integer(0)), row.moment(1), row.moment(2)};
    });
    if (!found) {
        return found.problems();
    }
    return found->value_or(Count());
}

/// Names nobody has are counted too; they must not fill the table for ever.
Result<void> forgetOld(Transaction &transaction, const QDateTime &now)
{
    Statement forget(transaction,
                     QStringLiteral("DELETE FROM sign_in_attempts WHERE last_failed_at < ? AND username_key NOT IN "
                                    "(SELECT username_key FROM users WHERE username_key IS NOT NULL)"));
    return forget.bind(toStoredMoment(now.addDays(-1))).run();
}

Result<void> store(Transaction &transaction, const QString &userNameKey, const Count &count)
{
    Statement update(
        transaction,
        QStringLiteral(
            "UPDATE sign_in_attempts SET failures = ?, last_failed_at = ?, locked_until = ? WHERE username_key = ?"));
    update.bind(count.failures)
        .bind(toStoredMoment(count.lastFailedAt))
        .bind(toStoredMoment(count.lockedUntil))
        .bind(userNameKey);
    if (const Result<void> updated = update.run(); !updated || update.affected() > 0) {
        return updated;
    }
    Statement insert(
        transaction,
        QStringLiteral(
            "INSERT INTO sign_in_attempts (failures, last_failed_at, locked_until, username_key) VALUES (?, ?, ?, ?)"));
    return insert.bind(count.failures)
        .bind(toStoredMoment(count.lastFailedAt))
        .bind(toStoredMoment(count.lockedUntil))
        .bind(userNameKey)
        .run();
}

} // namespace

int secondsAfter(int failures)
{
    return failures <= 0 ? 0 : 1 << qMin(failures - 1, failuresBeforeLock - 2);
}

Result<int> countAttempt(Database &database, const Clock &clock, const QString &userNameKey)
{
    if (database.access() == Database::Access::ReadOnly) {
        return 0;
    }
    const QDateTime now = clock.now();
    CommandStamp stamp;
    stamp.command = QStringLiteral("account.tryToSignIn");
    stamp.recordedAt = toStoredMoment(now);
    auto transaction = database.transact(std::move(stamp));
    if (!transaction) {
        return transaction.problems();
    }
    Result<Count> count = countOf(*transaction, userNameKey);
    if (!count) {
        return count.problems();
    }
    if (count->lockedUntil.isValid()) {
        if (now < count->lockedUntil) {
            return Problem{{}, QStringLiteral("accounts.locked"), {toStoredMoment(count->lockedUntil)}};
        }
        *count = Count();
    }
    // A clock that was set back must not shut anybody out for longer than the pause itself.
    const qint64 pauseMs = secondsAfter(count->failures) * 1000LL;
    const qint64 leftMs = count->failures == 0 ? 0 : qMin(now.msecsTo(count->lastFailedAt) + pauseMs, pauseMs);
    if (leftMs > 0) {
        return Problem{{}, QStringLiteral("accounts.wait"), {QString::number((leftMs + 999) / 1000)}};
    }
    count->failures += 1;
    count->lastFailedAt = now;
    count->lockedUntil = count->failures >= failuresBeforeLock ? now.addSecs(lockMinutes * 60) : QDateTime();
    if (const Result<void> old = forgetOld(*transaction, now); !old) {
        return old.problems();
    }
    if (const Result<void> stored = store(*transaction, userNameKey, *count); !stored) {
        return stored.problems();
    }
    if (const Result<void> committed = transaction->commit(); !committed) {
        return committed.problems();
    }
    return count->lockedUntil.isValid() ? lockMinutes * 60 : secondsAfter(count->failures);
}

Result<void> forgetAttempts(Transaction &transaction, const QString &userNameKey)
{
    Statement forget(transaction, QStringLiteral("DELETE FROM sign_in_attempts WHERE username_key = ?"));
    return forget.bind(userNameKey).run();
}
