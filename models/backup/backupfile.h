// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/auditcheck.h"
#include "models/database/librarycheck.h"
#include "models/values/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

/// Why a backup was made.
enum class BackupReason { ByHand, Daily, Closing, Import, Restore, Migration };

/// What is known about a backup without opening it.
enum class BackupState {
    Verified, ///< read back whole after it was written, or since
    Unknown, ///< nobody has read it back
    NotReadable, ///< damaged or cut off: listed, never restored
};

/// One backup in a folder. Beside the file lies a note of the same name with `.json`: when it was verified, what was
/// counted, where its audit log ends.
struct BackupFile {
    QString path;
    QDateTime madeAt; ///< UTC
    BackupReason reason = BackupReason::ByHand;
    qint64 size = 0;
    BackupState state = BackupState::Unknown;
    QDateTime verifiedAt;
    LibraryCounts counts;
    AuditHead head;
    QByteArray digest; ///< SHA-256 of the file, hexadecimal

    QString fileName() const;
};

/// The name of a backup: sorts by time. `library` is the library's own base name.
QString backupFileName(const QString &library, const QDateTime &madeAt, BackupReason reason);
/// The library's base name in the path of a backup; empty when the file is not called as backups are.
QString libraryInBackupName(const QString &path);

/// The backups of a library in a folder, newest first, judged by header and note. What is half written is not listed.
QList<BackupFile> backupsIn(const QString &folder, const QString &library);

/// One file, whatever its name: for a backup that somebody chose.
BackupFile backupAt(const QString &path);

/// Stores the note beside the file.
Result<void> writeNote(const BackupFile &backup);

/// Removes the file and its note.
void removeBackup(const BackupFile &backup);

/// Reads a backup whole: header, schema, pages, references, and the audit log's end. Returns it with state, counts,
/// head and digest as found. Problems are those of opening and checking a library, or `backup.changed` when the file
/// is no longer the one that was verified.
Result<BackupFile> verifyBackup(BackupFile backup);
