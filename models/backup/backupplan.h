// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backup/retention.h"

class Database;

/// Where and when this computer backs a library up.
struct BackupPlan {
    QString folder; ///< never empty
    QString secondFolder; ///< another disk or a stick; empty = none
    bool onClosing = true;
    bool daily = true;
    Keep keep;
    friend bool operator==(const BackupPlan &, const BackupPlan &) = default;
};

/// The plan of a library on this computer, from its preferences; the standard one when nothing was chosen.
BackupPlan planOf(const QString &libraryPath);
void storePlan(const QString &libraryPath, const BackupPlan &plan);

/// A backup that was made, and what did not work beside it (`backup.secondNotReached`, folder): the backup itself is
/// good.
struct BackupRun {
    BackupFile backup;
    Problems notices;
};

/// One backup as planned: made, verified, copied to the second folder, surplus ones removed. May run in any thread.
Result<BackupRun> runBackup(const Database &database, const BackupPlan &plan, BackupReason reason,
                            const QDateTime &now);

/// Whether no good backup was made yet on the day of `now`.
bool isDailyDue(const BackupPlan &plan, const QString &libraryPath, const QDateTime &now);

/// A backup wherever it lies.
struct ListedBackup {
    BackupFile file; ///< the one in the first folder, if it is there
    bool isInFolder = false;
    bool isInSecond = false;
};

/// Everything the backups page shows.
struct BackupOverview {
    QList<ListedBackup> backups; ///< newest first
    std::optional<BackupFile> lastGood;
    QDateTime secondWrittenAt; ///< when a backup last reached the second folder; invalid = never
    int daysWithoutSecond = 0; ///< warn from `warnAfterDays` on
    bool isSecondReachable = false;
    static constexpr int warnAfterDays = 7;
    bool isSecondLate(const BackupPlan &plan) const
    {
        return !plan.secondFolder.isEmpty() && daysWithoutSecond >= warnAfterDays;
    }
};
BackupOverview overviewOf(const BackupPlan &plan, const QString &libraryPath, const QDateTime &now);
