// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/retention.h"

#include <QSet>

#include <algorithm>

namespace {

bool isBeforeSomethingBig(BackupReason reason)
{
    return reason == BackupReason::Import || reason == BackupReason::Restore || reason == BackupReason::Migration;
}

/// Keeps the newest of each of the `most` latest periods; `periodOf` names the period of a day.
template <typename PeriodOf>
void keepNewestOf(const QList<BackupFile> &newestFirst, int most, PeriodOf periodOf, QSet<QString> &kept)
{
    QSet<int> periods;
    for (const BackupFile &backup : newestFirst) {
        const int period = periodOf(backup.madeAt.date());
        // What cannot be read saves nobody; it must not push a good one out.
        if (backup.state != BackupState::NotReadable && !periods.contains(period) && periods.size() < most) {
            periods.insert(period);
            kept.insert(backup.path);
        }
    }
}

int weekOf(const QDate &day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return year * 100 + week;
}

int monthOf(const QDate &day)
{
    return day.year() * 100 + day.month();
}

int dayOf(const QDate &day)
{
    return static_cast<int>(day.toJulianDay());
}

} // namespace

QList<BackupFile> surplusOf(const QList<BackupFile> &backups, const Keep &keep, const QDateTime &now)
{
    QList<BackupFile> newestFirst = backups;
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [](const BackupFile &a, const BackupFile &b) { return a.madeAt > b.madeAt; });
    QSet<QString> kept;
    keepNewestOf(newestFirst, keep.daily, dayOf, kept);
    keepNewestOf(newestFirst, keep.weekly, weekOf, kept);
    keepNewestOf(newestFirst, keep.monthly, monthOf, kept);
    bool hasGood = false;
    for (const BackupFile &backup : std::as_const(newestFirst)) {
        const qint64 age = backup.madeAt.daysTo(now);
        const bool isNewestGood = !hasGood && backup.state == BackupState::Verified;
        hasGood = hasGood || isNewestGood;
        const bool isTold = backup.state == BackupState::NotReadable || isBeforeSomethingBig(backup.reason);
        if (isNewestGood || age < 2 || (isTold && age < 30)) {
            kept.insert(backup.path);
        }
    }
    newestFirst.removeIf([&](const BackupFile &backup) { return kept.contains(backup.path); });
    return newestFirst;
}
