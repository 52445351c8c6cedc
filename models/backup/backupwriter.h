// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backup/backupfile.h"

class Database;

/// Where the backups of a library go unless somebody chose another folder: with the user's own data, apart from the
/// program and from the library. Each library has a folder; two of the same name do not share one.
QString standardBackupFolder(const QString &libraryPath);

/// The name that the backups of a library begin with.
QString libraryNameOf(const QString &libraryPath);

/// Makes one verified backup: snapshot under a temporary name, read back, synchronised, renamed, noted. `database` is
/// only asked where its library is; the work is done on a connection of its own, so this may run in any thread.
/// Problems: `backup.cannotWrite`, `backup.noRoom` (needed, free), `backup.busy` (another program is at it), and those
/// of checking.
Result<BackupFile> writeBackup(const Database &database, const QString &folder, BackupReason reason,
                               const QDateTime &now);

/// Copies a verified backup to another folder and compares the copy. What is there already is left alone.
Result<BackupFile> copyBackup(const BackupFile &backup, const QString &folder);
