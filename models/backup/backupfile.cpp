// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/backupfile.h"

#include "models/database/database.h"
#include "models/database/fileheader.h"
#include "models/database/fingerprint.h"
#include "models/database/migrator.h"
#include "models/values/clock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace {

constexpr std::array<const char *, 6> reasonWords{"byhand", "daily", "closing", "import", "restore", "migration"};

QString timeFormat()
{
    return QStringLiteral("yyyyMMdd'T'HHmmss'Z'");
}

QString notePath(const QString &path)
{
    return path + QLatin1String(".json");
}

QRegularExpressionMatch matchName(const QString &path)
{
    static const QRegularExpression form(QStringLiteral("([^/]*)-(\\d{8}T\\d{6}Z)-([a-z]+)\\.carrel$"));
    return form.match(path);
}

/// Fills in what the file's name says.
void readName(BackupFile &backup)
{
    const QRegularExpressionMatch match = matchName(backup.path);
    if (!match.hasMatch()) {
        backup.madeAt = QFileInfo(backup.path).lastModified().toUTC();
        return;
    }
    backup.madeAt = QDateTime::fromString(match.captured(2), timeFormat());
    backup.madeAt.setTimeSpec(Qt::UTC);
    const auto word = std::find_if(reasonWords.cbegin(), reasonWords.cend(),
                                   [&](const char *known) { return match.captured(3) == QLatin1String(known); });
    if (word != reasonWords.cend()) {
        backup.reason = static_cast<BackupReason>(word - reasonWords.cbegin());
    }
}

LibraryCounts countsFrom(const QJsonObject &o)
{
    const auto number = [&](const char *name) { return o.value(QLatin1String(name)).toInteger(); };
    return {number("books"), number("copies"), number("users"), number("openLoans"), number("loans"), number("staff")};
}

void readNote(BackupFile &backup)
{
    QFile file(notePath(backup.path));
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    const QJsonObject note = QJsonDocument::fromJson(file.readAll()).object();
    backup.verifiedAt = fromStoredMoment(note.value(QLatin1String("verifiedAt")).toString());
    backup.counts = countsFrom(note);
    backup.head = {note.value(QLatin1String("auditSeq")).toInteger(),
                   note.value(QLatin1String("auditHash")).toString()};
    backup.digest = note.value(QLatin1String("sha256")).toString().toLatin1();
    // A file that is longer or shorter now is not the one that was verified.
    const bool isSame = note.value(QLatin1String("size")).toInteger() == backup.size;
    if (note.value(QLatin1String("notReadable")).toBool() || !isSame) {
        backup.state = BackupState::NotReadable;
    } else if (backup.verifiedAt.isValid()) {
        backup.state = BackupState::Verified;
    }
}

Result<QByteArray> digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return Problem{{}, QStringLiteral("backup.cannotRead"), {path, file.errorString()}};
    }
    return hash.result().toHex();
}

Result<void> checkContent(Database &database, BackupFile &backup)
{
    const Result<int> version = Migrator(database).version();
    if (!version) {
        return version.problems();
    }
    if (*version > Migrator::newestVersion(QStringLiteral("sqlite"))) {
        return Problem{{},
                       QStringLiteral("database.newer"),
                       {QString::number(*version), QString::number(Migrator::newestVersion(QStringLiteral("sqlite")))}};
    }
    if (const Result<void> schema = checkFingerprint(database, *version); !schema) {
        return schema;
    }
    if (const Result<void> storage = checkStorage(database); !storage) {
        return storage;
    }
    const Result<LibraryCounts> counts = countsOf(database);
    const Result<AuditHead> head = auditHead(database);
    if (!counts || !head) {
        return counts ? head.problems() : counts.problems();
    }
    backup.counts = *counts;
    backup.head = *head;
    return {};
}

Problem unreadable(const BackupFile &backup)
{
    return {{}, QStringLiteral("backup.notReadable"), {backup.fileName()}};
}

} // namespace

QString BackupFile::fileName() const
{
    return QFileInfo(path).fileName();
}

QString backupFileName(const QString &library, const QDateTime &madeAt, BackupReason reason)
{
    return QStringLiteral("%1-%2-%3.carrel")
        .arg(library, madeAt.toUTC().toString(timeFormat()),
             QLatin1String(reasonWords.at(static_cast<std::size_t>(reason))));
}

QString libraryInBackupName(const QString &path)
{
    return matchName(path).captured(1);
}

BackupFile backupAt(const QString &path)
{
    BackupFile backup;
    backup.path = path;
    backup.size = QFileInfo(path).size();
    readName(backup);
    readNote(backup);
    const FileHeader::Kind kind = headerOf(path).kind;
    if (kind != FileHeader::Kind::Library) {
        backup.state = BackupState::NotReadable;
    }
    return backup;
}

QList<BackupFile> backupsIn(const QString &folder, const QString &library)
{
    const QRegularExpression form(QRegularExpression::anchoredPattern(
        QRegularExpression::escape(library) + QStringLiteral("-\\d{8}T\\d{6}Z-[a-z]+\\.carrel")));
    QList<BackupFile> backups;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.carrel")}, QDir::Files)) {
        if (form.match(name).hasMatch()) {
            backups << backupAt(QDir(folder).filePath(name));
        }
    }
    std::sort(backups.begin(), backups.end(),
              [](const BackupFile &a, const BackupFile &b) { return a.madeAt > b.madeAt; });
    return backups;
}

Result<void> writeNote(const BackupFile &backup)
{
    QJsonObject note{
        {QStringLiteral("books"), backup.counts.books},
        {QStringLiteral("copies"), backup.counts.copies},
        {QStringLiteral("users"), backup.counts.users},
        {QStringLiteral("openLoans"), backup.counts.openLoans},
        {QStringLiteral("loans"), backup.counts.loans},
        {QStringLiteral("staff"), backup.counts.staff},
        {QStringLiteral("auditSeq"), backup.head.seq},
        {QStringLiteral("auditHash"), backup.head.hash},
        {QStringLiteral("sha256"), QString::fromLatin1(backup.digest)},
        {QStringLiteral("size"), backup.size},
        {QStringLiteral("verifiedAt"), toStoredMoment(backup.verifiedAt)},
    };
    if (backup.state == BackupState::NotReadable) {
        note.insert(QStringLiteral("notReadable"), true);
    }
    QSaveFile file(notePath(backup.path));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(note).toJson()) < 0 || !file.commit()) {
        return Problem{{}, QStringLiteral("backup.cannotWrite"), {notePath(backup.path), file.errorString()}};
    }
    return {};
}

void removeBackup(const BackupFile &backup)
{
    QFile::remove(backup.path);
    QFile::remove(notePath(backup.path));
}

Result<BackupFile> verifyBackup(BackupFile backup)
{
    const FileHeader header = headerOf(backup.path);
    if (header.kind == FileHeader::Kind::Missing) {
        return Problem{{}, QStringLiteral("database.notFound"), {backup.path}};
    }
    if (header.kind != FileHeader::Kind::Library || header.hasJournal) {
        return unreadable(backup);
    }
    const Result<QByteArray> digest = digestOf(backup.path);
    if (!digest) {
        return digest.problems();
    }
    if (!backup.digest.isEmpty() && backup.digest != *digest) {
        return Problem{{}, QStringLiteral("backup.changed"), {backup.fileName()}};
    }
    Database::Options options;
    options.access = Database::Access::ReadOnly;
    options.isImmutable = true; // Nobody writes to a backup, and reading it must leave nothing beside it.
    auto database = Database::open(backup.path, options);
    if (!database) {
        return unreadable(backup);
    }
    if (const Result<void> good = checkContent(**database, backup); !good) {
        return good.problems();
    }
    backup.size = QFileInfo(backup.path).size();
    backup.digest = *digest;
    backup.state = BackupState::Verified;
    backup.verifiedAt = QDateTime::currentDateTimeUtc();
    return backup;
}
