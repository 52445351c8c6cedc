// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/backupwriter.h"

#include "models/database/database.h"
#include "models/database/snapshot.h"
#include "models/database/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>
#include <QStorageInfo>

namespace {

Problem problem(const char *code, const QStringList &arguments)
{
    return {{}, QString::fromLatin1(code), arguments};
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

/// Whether a folder keeps, or may keep from now on, this library's backups.
bool belongsTo(const QString &folder, const QString &libraryPath)
{
    const QString origin = textOf(QDir(folder).filePath(QStringLiteral("origin")));
    // A library that was moved finds its backups again; one of the same name elsewhere does not take them over.
    return origin.isEmpty() || origin == libraryPath || !QFile::exists(origin);
}

/// Half-written files of a program that was killed. Called while nobody else writes here.
void removeLeftovers(const QString &folder)
{
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.carrel.tmp*")}, QDir::Files)) {
        QFile::remove(QDir(folder).filePath(name));
    }
}

Result<void> prepareFolder(const QString &folder)
{
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable()) {
        return problem("backup.cannotWrite", {folder, {}});
    }
    return {};
}

Result<void> hasRoom(const QString &folder, qint64 needed)
{
    const QStorageInfo storage(folder);
    if (storage.isValid() && storage.bytesAvailable() >= 0 && storage.bytesAvailable() < needed + needed / 10) {
        return problem("backup.noRoom", {QString::number(needed), QString::number(storage.bytesAvailable())});
    }
    return {};
}

/// Gives a finished file its name, so that it stays there after a power cut.
Result<void> publish(const QString &temporary, const QString &path)
{
    if (const Result<void> synced = syncFile(temporary); !synced) {
        return synced;
    }
    if (QFile::exists(path) || !QFile::rename(temporary, path)) {
        return problem("backup.cannotWrite", {path, {}});
    }
    return syncFolder(QFileInfo(path).absolutePath());
}

/// The copy must hold what the library held: its log ends at an entry that the library knows.
Result<void> isOfThisLibrary(Database &database, const BackupFile &backup)
{
    if (backup.head.seq == 0) {
        return {};
    }
    Statement entry(database, QStringLiteral("SELECT hash FROM audit_log WHERE seq = ?"));
    const auto hash = entry.bind(backup.head.seq).first([](const Row &row) { return row.text(0); });
    if (!hash) {
        return hash.problems();
    }
    return *hash == backup.head.hash ? Result<void>() : problem("backup.notReadable", {backup.fileName()});
}

Result<BackupFile> written(Database &own, const QString &temporary, const QString &path)
{
    if (const Result<void> sound = checkStorage(own, true); !sound) {
        return sound.problems();
    }
    if (const Result<void> copied = writeSnapshot(own, temporary); !copied) {
        return copied.problems();
    }
    BackupFile copy;
    copy.path = temporary;
    Result<BackupFile> backup = verifyBackup(copy);
    if (!backup) {
        return backup;
    }
    if (const Result<void> same = isOfThisLibrary(own, *backup); !same) {
        return same.problems();
    }
    if (const Result<void> named = publish(temporary, path); !named) {
        return named.problems();
    }
    backup->path = path;
    return backup;
}

} // namespace

QString libraryNameOf(const QString &libraryPath)
{
    return QFileInfo(libraryPath).completeBaseName();
}

QString standardBackupFolder(const QString &libraryPath)
{
    const QString path = QFileInfo(libraryPath).absoluteFilePath();
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QLatin1String("/carrel/backups/") + libraryNameOf(libraryPath);
    QString folder = base;
    for (int number = 2; !belongsTo(folder, path); ++number) {
        folder = base + QLatin1Char('-') + QString::number(number);
    }
    return folder;
}

Result<BackupFile> writeBackup(const Database &database, const QString &folder, BackupReason reason,
                               const QDateTime &now)
{
    if (const Result<void> ready = prepareFolder(folder); !ready) {
        return ready.problems();
    }
    QLockFile lock(QDir(folder).filePath(QStringLiteral(".lock")));
    if (!lock.tryLock(10000)) {
        return problem("backup.busy", {folder});
    }
    removeLeftovers(folder);
    const QString library = QFileInfo(database.location()).absoluteFilePath();
    if (const Result<void> room = hasRoom(folder, QFileInfo(library).size()); !room) {
        return room.problems();
    }
    QFile origin(QDir(folder).filePath(QStringLiteral("origin")));
    if (belongsTo(folder, library) && origin.open(QIODevice::WriteOnly)) {
        origin.write(library.toUtf8());
    }
    Database::Options options = database.options();
    options.lockWait = std::chrono::seconds(10);
    auto own = Database::open(database.location(), options);
    if (!own) {
        return own.problems();
    }
    QDateTime madeAt = now.toUTC();
    QString path = QDir(folder).filePath(backupFileName(libraryNameOf(library), madeAt, reason));
    while (QFile::exists(path)) {
        madeAt = madeAt.addSecs(1);
        path = QDir(folder).filePath(backupFileName(libraryNameOf(library), madeAt, reason));
    }
    const QString temporary = path + QLatin1String(".tmp");
    Result<BackupFile> backup = written(**own, temporary, path);
    if (!backup) {
        QFile::remove(temporary);
        return backup;
    }
    backup->madeAt = madeAt;
    backup->reason = reason;
    const Result<void> noted = writeNote(*backup);
    return noted ? backup : Result<BackupFile>(noted.problems());
}

Result<BackupFile> copyBackup(const BackupFile &backup, const QString &folder)
{
    if (const Result<void> ready = prepareFolder(folder); !ready) {
        return ready.problems();
    }
    QLockFile lock(QDir(folder).filePath(QStringLiteral(".lock")));
    if (!lock.tryLock(10000)) {
        return problem("backup.busy", {folder});
    }
    removeLeftovers(folder);
    BackupFile copy = backup;
    copy.path = QDir(folder).filePath(backup.fileName());
    if (QFile::exists(copy.path)) {
        return copy;
    }
    if (const Result<void> room = hasRoom(folder, backup.size); !room) {
        return room.problems();
    }
    const QString temporary = copy.path + QLatin1String(".tmp");
    if (!QFile::copy(backup.path, temporary)) {
        QFile::remove(temporary);
        return problem("backup.cannotWrite", {folder, {}});
    }
    // The digest of the first file is compared: a stick that stores rubbish is found out now.
    BackupFile candidate = copy;
    candidate.path = temporary;
    const Result<BackupFile> verified = verifyBackup(candidate);
    const Result<void> named = verified ? publish(temporary, copy.path) : Result<void>(verified.problems());
    if (!named) {
        QFile::remove(temporary);
        return named.problems();
    }
    const Result<void> noted = writeNote(copy);
    return noted ? Result<BackupFile>(copy) : noted.problems();
}
