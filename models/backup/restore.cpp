// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/restore.h"

#include "models/backup/backupwriter.h"
#include "models/database/audit.h"
#include "models/database/changetitle.h"
#include "models/database/migrator.h"
#include "models/database/openlibrary.h"
#include "models/database/snapshot.h"
#include "models/database/statement.h"
#include "models/database/transaction.h"
#include "models/values/clock.h"

#include <QFile>
#include <QFileInfo>

namespace {

/// Writes into the restored library that, and from what, it was restored.
Result<void> note(Database &database, const BackupFile &backup, const RestoreWish &wish)
{
    CommandStamp stamp;
    stamp.command = QStringLiteral("restore");
    stamp.actorId = wish.actorId;
    stamp.stationId = wish.stationId;
    stamp.recordedAt = toStoredMoment(wish.now);
    Result<Transaction> transaction = database.transact(stamp);
    if (!transaction) {
        return transaction.problems();
    }
    const Image image{{QStringLiteral("backup"), backup.fileName()}, {QStringLiteral("auditSeq"), backup.head.seq}};
    const Result<void> written = record(*transaction, QStringLiteral("library"), 0, std::nullopt, image);
    return written ? transaction->commit() : written;
}

Result<void> finish(Database &database, const BackupFile &backup, const RestoreWish &wish)
{
    const Result<void> upToDate = Migrator(database).migrate();
    return upToDate ? note(database, backup, wish) : upToDate;
}

/// A file nobody can open any more, with its log, under another name.
Result<QString> setAside(const QString &path, const QDateTime &now)
{
    const QString kept =
        QStringLiteral("%1.damaged-%2").arg(path, now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss")));
    if (!QFile::rename(path, kept)) {
        return Problem{{}, QStringLiteral("backup.cannotWrite"), {kept, {}}};
    }
    // A stale log beside the restored file would be applied to it and destroy it.
    for (const char *suffix : {"-wal", "-shm", "-journal"}) {
        const QString beside = path + QLatin1String(suffix);
        if (QFile::exists(beside) && !QFile::rename(beside, kept + QLatin1String(suffix))) {
            return Problem{{}, QStringLiteral("backup.cannotWrite"), {beside, {}}};
        }
    }
    return kept;
}

bool isLost(LibraryState state)
{
    switch (state) {
    case LibraryState::Damaged:
    case LibraryState::Empty:
    case LibraryState::Altered:
    case LibraryState::Foreign: return true;
    default: return false;
    }
}

Result<void> readLost(Database &database, RestorePreview &preview)
{
    const AuditHead &head = preview.backup.head;
    Statement entry(database, QStringLiteral("SELECT hash FROM audit_log WHERE seq = ?"));
    const auto hash = entry.bind(head.seq).first([](const Row &row) { return row.text(0); });
    if (!hash) {
        return hash.problems();
    }
    preview.isOfThisLibrary = head.seq == 0 || *hash == head.hash;
    if (!preview.isOfThisLibrary) {
        return {};
    }
    Statement commands(database,
                       QStringLiteral("SELECT command, count(DISTINCT command_id) AS times FROM audit_log "
                                      "WHERE seq > ? GROUP BY command ORDER BY times DESC, command"));
    auto lost = commands.bind(head.seq).all([](const Row &row) { return LostWork{row.text(0), row.integer(1)}; });
    Statement people(database, QStringLiteral("SELECT count(DISTINCT actor_id) FROM audit_log WHERE seq > ?"));
    const Result<qint64> count = people.bind(head.seq).number();
    if (!lost || !count) {
        return lost ? count.problems() : lost.problems();
    }
    Statement steps(
        database,
        QStringLiteral("SELECT coalesce(a.batch_id, a.command_id) AS step, max(a.recorded_at), max(u.name), "
                       "max(a.command), count(*) FROM audit_log a LEFT JOIN users u ON u.id = a.actor_id "
                       "WHERE a.seq > ? GROUP BY step ORDER BY max(a.seq) DESC LIMIT ?"));
    auto changes = steps.bind(head.seq).bind(mostListed).all([&](const Row &row) {
        return LostChange{row.moment(1), row.text(2), row.text(3), stepTitle(database, row.text(0)),
                          int(row.integer(4))};
    });
    if (!changes) {
        return changes.problems();
    }
    preview.changes = *changes;
    preview.lost = *lost;
    preview.people = static_cast<int>(*count);
    return {};
}

} // namespace

Result<RestorePreview> previewRestore(Database &database, const QString &backupPath)
{
    const Result<BackupFile> backup = verifyBackup(backupAt(backupPath));
    if (!backup) {
        return backup.problems();
    }
    const Result<LibraryCounts> now = countsOf(database);
    if (!now) {
        return now.problems();
    }
    RestorePreview preview{*backup, *now, backup->counts, {}, {}, 0, true};
    const Result<void> read = readLost(database, preview);
    return read ? Result<RestorePreview>(preview) : read.problems();
}

Result<RestoreOutcome> restoreInto(Database &database, const QString &backupPath, const RestoreWish &wish)
{
    const Result<BackupFile> backup = verifyBackup(backupAt(backupPath));
    if (!backup) {
        return backup.problems();
    }
    const Result<BackupFile> kept = writeBackup(database, wish.backupFolder, BackupReason::Restore, wish.now);
    if (!kept) {
        return kept.problems();
    }
    // A connection of its own: whatever the given one has open goes on and then sees the change like anybody else.
    Database::Options options = database.options();
    options.lockWait = std::chrono::seconds(10);
    auto own = Database::open(database.location(), options);
    if (!own) {
        return own.problems();
    }
    if (const Result<void> replaced = overwriteLibrary(**own, backupPath); !replaced) {
        return replaced.problems();
    }
    if (const Result<void> done = finish(**own, *backup, wish); !done) {
        return done.problems();
    }
    return RestoreOutcome{*backup, kept->path};
}

Result<RestoreOutcome> restoreFile(const QString &libraryPath, const QString &backupPath, const RestoreWish &wish)
{
    if (QFileInfo(libraryPath).absoluteFilePath() == QFileInfo(backupPath).absoluteFilePath()) {
        return Problem{{}, QStringLiteral("backup.isTheLibrary"), {libraryPath}};
    }
    const Result<BackupFile> backup = verifyBackup(backupAt(backupPath));
    if (!backup) {
        return backup.problems();
    }
    OpenedLibrary library = openLibrary(libraryPath, {Database::Access::ReadWrite, std::chrono::seconds(5), {}});
    if (library.isOpen()) {
        return restoreInto(*library.database, backupPath, wish);
    }
    QString kept;
    if (isLost(library.state)) {
        Result<QString> aside = setAside(libraryPath, wish.now);
        if (!aside) {
            return aside.problems();
        }
        kept = *aside;
    } else if (library.state != LibraryState::Missing) {
        return library.problems;
    }
    auto fresh = Database::create(libraryPath);
    if (!fresh) {
        return fresh.problems();
    }
    if (const Result<void> replaced = overwriteLibrary(**fresh, backupPath); !replaced) {
        return replaced.problems();
    }
    if (const Result<void> done = finish(**fresh, *backup, wish); !done) {
        return done.problems();
    }
    settle(**fresh);
    return RestoreOutcome{*backup, kept};
}
