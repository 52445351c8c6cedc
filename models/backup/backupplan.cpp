// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/backupplan.h"

#include "models/backup/backupwriter.h"
#include "models/database/database.h"
#include "models/values/clock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSettings>

#include <algorithm>

namespace {

/// Preferences of one library on this computer.
QString groupOf(const QString &libraryPath)
{
    const QByteArray path = QFileInfo(libraryPath).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("backups/") + QString::fromLatin1(hash);
}

QSettings preferences()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("carrel"), QStringLiteral("carrel"));
}

QString secondNote(const BackupPlan &plan)
{
    return QDir(plan.folder).filePath(QStringLiteral("second.json"));
}

/// Remembered beside the first folder's backups: the stick itself may be in somebody's pocket.
void rememberSecond(const BackupPlan &plan, const QDateTime &now)
{
    QSaveFile file(secondNote(plan));
    const QJsonObject note{{QStringLiteral("folder"), plan.secondFolder},
                           {QStringLiteral("writtenAt"), toStoredMoment(now)}};
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(note).toJson());
        file.commit();
    }
}

QDateTime secondWritten(const BackupPlan &plan)
{
    QFile file(secondNote(plan));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QJsonObject note = QJsonDocument::fromJson(file.readAll()).object();
    return note.value(QLatin1String("folder")).toString() == plan.secondFolder
        ? fromStoredMoment(note.value(QLatin1String("writtenAt")).toString())
        : QDateTime();
}

/// A second folder is only written to when its disk is there: making the folder anew would write beside the mount.
bool isReachable(const QString &folder)
{
    return !folder.isEmpty() && (QFileInfo(folder).isDir() || QFileInfo(QFileInfo(folder).absolutePath()).isDir());
}

void prune(const QString &folder, const QString &library, const Keep &keep, const QDateTime &now)
{
    for (const BackupFile &backup : surplusOf(backupsIn(folder, library), keep, now)) {
        removeBackup(backup);
    }
}

} // namespace

BackupPlan planOf(const QString &libraryPath)
{
    QSettings settings = preferences();
    settings.beginGroup(groupOf(libraryPath));
    BackupPlan plan;
    plan.folder = settings.value(QStringLiteral("folder")).toString();
    if (plan.folder.isEmpty()) {
        plan.folder = standardBackupFolder(libraryPath);
    }
    plan.secondFolder = settings.value(QStringLiteral("secondFolder")).toString();
    plan.onClosing = settings.value(QStringLiteral("onClosing"), true).toBool();
    plan.daily = settings.value(QStringLiteral("daily"), true).toBool();
    plan.keep.daily = std::max(1, settings.value(QStringLiteral("keepDaily"), plan.keep.daily).toInt());
    plan.keep.weekly = std::max(0, settings.value(QStringLiteral("keepWeekly"), plan.keep.weekly).toInt());
    plan.keep.monthly = std::max(0, settings.value(QStringLiteral("keepMonthly"), plan.keep.monthly).toInt());
    return plan;
}

void storePlan(const QString &libraryPath, const BackupPlan &plan)
{
    QSettings settings = preferences();
    settings.beginGroup(groupOf(libraryPath));
    const bool isStandard = plan.folder == standardBackupFolder(libraryPath);
    settings.setValue(QStringLiteral("folder"), isStandard ? QString() : plan.folder);
    settings.setValue(QStringLiteral("secondFolder"), plan.secondFolder);
    settings.setValue(QStringLiteral("onClosing"), plan.onClosing);
    settings.setValue(QStringLiteral("daily"), plan.daily);
    settings.setValue(QStringLiteral("keepDaily"), plan.keep.daily);
    settings.setValue(QStringLiteral("keepWeekly"), plan.keep.weekly);
    settings.setValue(QStringLiteral("keepMonthly"), plan.keep.monthly);
}

Result<BackupRun> runBackup(const Database &database, const BackupPlan &plan, BackupReason reason, const QDateTime &now)
{
    Result<BackupFile> backup = writeBackup(database, plan.folder, reason, now);
    if (!backup) {
        return backup.problems();
    }
    BackupRun run{*backup, {}};
    const QString library = libraryNameOf(database.location());
    prune(plan.folder, library, plan.keep, now);
    if (plan.secondFolder.isEmpty()) {
        return run;
    }
    const Result<BackupFile> copy = isReachable(plan.secondFolder)
        ? copyBackup(*backup, plan.secondFolder)
        : Result<BackupFile>(Problem{{}, QStringLiteral("backup.secondNotReached"), {plan.secondFolder}});
    if (copy) {
        rememberSecond(plan, now);
        prune(plan.secondFolder, library, plan.keep, now);
    } else {
        run.notices << copy.problems();
    }
    return run;
}

bool isDailyDue(const BackupPlan &plan, const QString &libraryPath, const QDateTime &now)
{
    const QList<BackupFile> backups = backupsIn(plan.folder, libraryNameOf(libraryPath));
    return plan.daily && std::none_of(backups.cbegin(), backups.cend(), [&](const BackupFile &backup) {
               return backup.state == BackupState::Verified
                   && backup.madeAt.toTimeSpec(Qt::LocalTime).date() == now.toLocalTime().date();
           });
}

BackupOverview overviewOf(const BackupPlan &plan, const QString &libraryPath, const QDateTime &now)
{
    const QString library = libraryNameOf(libraryPath);
    BackupOverview overview;
    for (const BackupFile &backup : backupsIn(plan.folder, library)) {
        overview.backups << ListedBackup{backup, true, false};
    }
    overview.isSecondReachable = isReachable(plan.secondFolder);
    if (overview.isSecondReachable) {
        for (const BackupFile &backup : backupsIn(plan.secondFolder, library)) {
            const auto same =
                std::find_if(overview.backups.begin(), overview.backups.end(),
                             [&](const ListedBackup &known) { return known.file.fileName() == backup.fileName(); });
            if (same != overview.backups.end()) {
                same->isInSecond = true;
            } else {
                overview.backups << ListedBackup{backup, false, true};
            }
        }
    }
    std::stable_sort(overview.backups.begin(), overview.backups.end(),
                     [](const ListedBackup &a, const ListedBackup &b) { return a.file.madeAt > b.file.madeAt; });
    for (const ListedBackup &listed : std::as_const(overview.backups)) {
        if (!overview.lastGood && listed.file.state == BackupState::Verified) {
            overview.lastGood = listed.file;
        }
    }
    overview.secondWrittenAt = secondWritten(plan);
    // Never reached: counted from the oldest backup, so a folder chosen today does not warn today.
    const QDateTime since = overview.secondWrittenAt.isValid() ? overview.secondWrittenAt
        : overview.backups.isEmpty()                           ? now
                                                               : overview.backups.last().file.madeAt;
    overview.daysWithoutSecond = static_cast<int>(since.daysTo(now));
    return overview;
}
