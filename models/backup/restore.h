// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backup/backupfile.h"

class Database;

/// As many changes as somebody reads.
inline constexpr int mostListed = 500;

/// What was done after a backup, by command name ("loan.lend") and how often.
struct LostWork {
    QString command;
    qint64 count = 0;
};

/// One command that was given after a backup; an import counts as one.
struct LostChange {
    QDateTime at; ///< UTC
    QString by; ///< empty = Carrel itself
    QString command;
    QString title; ///< of its first record; may be empty
    int records = 0;
};

/// What restoring would mean, told before it is done.
struct RestorePreview {
    BackupFile backup; ///< verified just now
    LibraryCounts now;
    LibraryCounts after;
    QList<LostWork> lost; ///< most frequent first; empty also when the backup is of another history
    QList<LostChange> changes; ///< the same one by one, newest first, at most mostListed
    int people = 0; ///< how many did that
    bool isOfThisLibrary = true; ///< its log is a part of the library's log
};

/// Verifies a backup and compares it with the library.
Result<RestorePreview> previewRestore(Database &database, const QString &backupPath);

/// Who restores, and where the library as it is now goes first.
struct RestoreWish {
    QString backupFolder;
    QDateTime now;
    qint64 actorId = 0;
    qint64 stationId = 0;
};

struct RestoreOutcome {
    BackupFile restored;
    QString keptAs; ///< the backup of what was there before, or the damaged file set aside; empty = nothing was there
};

/// Verify, back up what is there, replace it in one step, bring it up to date, note it in the log. Every other program
/// and connection sees the change as one and reads everything anew.
Result<RestoreOutcome> restoreInto(Database &database, const QString &backupPath, const RestoreWish &wish);

/// The same for a library that is closed, damaged or missing. A damaged file is not thrown away: it is renamed.
/// Only when this program has no connection to it.
Result<RestoreOutcome> restoreFile(const QString &libraryPath, const QString &backupPath, const RestoreWish &wish);
