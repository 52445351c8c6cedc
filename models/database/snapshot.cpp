// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/snapshot.h"

#include "models/database/database.h"
#include "models/database/statement.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sqlite3.h>
#include <unistd.h>

namespace {

Problem failed(const QString &words)
{
    return {{}, QStringLiteral("database.failed"), {words}};
}

Result<void> sync(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    const bool isDone = descriptor >= 0 && ::fsync(descriptor) == 0;
    const int error = errno;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    return isDone ? Result<void>() : failed(QString::fromLocal8Bit(std::strerror(error)));
}

Problem problemOfCode(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {{}, QStringLiteral("database.locked"), {}};
    case SQLITE_FULL: return {{}, QStringLiteral("database.full"), {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return {{}, QStringLiteral("database.damaged"), {}};
    case SQLITE_READONLY: return {{}, QStringLiteral("database.readOnly"), {}};
    default: return failed(QString::fromUtf8(sqlite3_errstr(code)));
    }
}

} // namespace

Result<void> writeSnapshot(Database &database, const QString &path)
{
    // Made first, and empty: SQLite fills it but would let others read what it makes itself.
    QFile file(path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly)) {
        return Problem{{}, QStringLiteral("database.cannotCreate"), {path, file.errorString()}};
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    Statement vacuum(database, QStringLiteral("VACUUM INTO ?"));
    const Result<void> written = vacuum.bind(path).run();
    if (!written) {
        QFile::remove(path);
    }
    return written;
}

Result<void> overwriteLibrary(Database &database, const QString &source)
{
    if (database.access() == Database::Access::ReadOnly) {
        return Problem{{}, QStringLiteral("database.readOnly"), {database.location()}};
    }
    Database::Options options;
    options.access = Database::Access::ReadOnly;
    options.isImmutable = true;
    auto from = Database::open(source, options);
    if (!from) {
        return from.problems();
    }
    database.forgetPrepared();
    const std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)> backup(
        sqlite3_backup_init(database.handle(), "main", (*from)->handle(), "main"), &sqlite3_backup_finish);
    if (!backup) {
        return problemOfCode(sqlite3_errcode(database.handle()));
    }
    // All at once: in portions it would start again with every write of another program.
    const int code = sqlite3_backup_step(backup.get(), -1);
    return code == SQLITE_DONE ? Result<void>() : problemOfCode(code);
}

Result<void> syncFile(const QString &path)
{
    return sync(path, O_RDONLY);
}

Result<void> syncFolder(const QString &folder)
{
    return sync(folder, O_RDONLY | O_DIRECTORY);
}
