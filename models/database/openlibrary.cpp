// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/openlibrary.h"

#include "models/database/dialect.h"
#include "models/database/fileheader.h"
#include "models/database/fingerprint.h"
#include "models/database/migrator.h"
#include "models/database/statement.h"

#include <QFileInfo>

namespace {

Problem about(const char *code, const QStringList &arguments)
{
    return {{}, QString::fromLatin1(code), arguments};
}

OpenedLibrary refused(LibraryState state, const Problems &problems, int version = 0)
{
    OpenedLibrary library;
    library.state = state;
    library.problems = problems;
    library.version = version;
    return library;
}

/// Why a file is not opened at all, judged by its header.
std::optional<OpenedLibrary> refusedByHeader(const QString &path, const FileHeader &header)
{
    using Kind = FileHeader::Kind;
    const int newest = Migrator::newestVersion(QStringLiteral("sqlite"));
    switch (header.kind) {
    case Kind::Missing: return refused(LibraryState::Missing, {about("database.notFound", {path})});
    case Kind::NotAFile: return refused(LibraryState::NotAFile, {about("database.notAFile", {path})});
    case Kind::Unreadable: return refused(LibraryState::Unreadable, {about("database.noPermission", {path})});
    case Kind::Empty: return refused(LibraryState::Empty, {about("database.empty", {path})});
    case Kind::NotADatabase: return refused(LibraryState::Foreign, {about("database.notALibrary", {path})});
    case Kind::Foreign: return refused(LibraryState::Foreign, {about("database.foreign", {path})});
    case Kind::Truncated: return refused(LibraryState::Damaged, {about("database.truncated", {path})});
    case Kind::Library: break;
    }
    if (header.version > newest) {
        return refused(LibraryState::Newer,
                       {about("database.newer", {QString::number(header.version), QString::number(newest)})},
                       header.version);
    }
    return std::nullopt;
}

/// Whether the modes let anybody write at all.
bool isWritableBySomebody(const QString &path)
{
    const QFile::Permissions anybody = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    return (QFileInfo(path).permissions() & anybody) != 0;
}

/// Whether this program should write: a file somebody took all write permissions from is meant to stay as it is,
/// even where the system would let a privileged user through.
bool mayWrite(const QString &path)
{
    return QFileInfo(path).isWritable() && isWritableBySomebody(path);
}

/// Whether nobody at all can write the file or put a journal beside it.
bool isOutOfReach(const QString &path, const Place &place)
{
    return place.isReadOnlyDisk
        || (!isWritableBySomebody(path) && !isWritableBySomebody(QFileInfo(path).absolutePath()));
}

struct Decision {
    Database::Options options;
    Problems notices;
};

/// How a file may be opened where it lies.
Decision decide(const QString &path, const FileHeader &header, const Place &place, const OpenWish &wish)
{
    Decision decision;
    decision.options.access = wish.access;
    decision.options.lockWait = wish.lockWait;
    const QString folder = QFileInfo(path).absolutePath();
    if (place.isNetwork) {
        decision.options.access = Database::Access::ReadOnly;
        // Shared memory does not reach across machines: a file that expects it is read as it stands.
        decision.options.isImmutable = header.isWal && !header.hasJournal;
        decision.notices << about("database.readOnlyNetwork", {folder});
    } else if (place.isReadOnlyDisk || !mayWrite(folder)) {
        decision.options.access = Database::Access::ReadOnly;
        decision.options.isImmutable = header.isWal && !header.hasJournal && isOutOfReach(path, place);
        decision.notices << about("database.readOnlyFolder", {folder});
    } else if (!mayWrite(path)) {
        decision.options.access = Database::Access::ReadOnly;
        decision.notices << about("database.readOnlyFile", {path});
    } else if (!place.synchronisedBy.isEmpty()) {
        // The other program would copy file and log at different moments.
        decision.options.journal = Database::Journal::Rollback;
        decision.notices << about("database.synchronised", {place.synchronisedBy, folder});
    }
    return decision;
}

LibraryState stateOf(const Problem &problem)
{
    if (problem.code == QLatin1String("database.locked")) {
        return LibraryState::Locked;
    }
    if (problem.code == QLatin1String("database.cannotOpen") || problem.code == QLatin1String("database.readOnly")) {
        return LibraryState::Unreadable;
    }
    return LibraryState::Damaged;
}

/// Version and schema through the connection: a journal may hold a newer version than the header showed.
OpenedLibrary judged(std::unique_ptr<Database> database, const Problems &notices)
{
    const Result<int> version = Migrator(*database).version();
    if (!version) {
        return refused(stateOf(version.problem()), version.problems());
    }
    const int newest = Migrator::newestVersion(database->dialect().name());
    if (*version > newest) {
        return refused(LibraryState::Newer,
                       {about("database.newer", {QString::number(*version), QString::number(newest)})}, *version);
    }
    if (const Result<void> same = checkFingerprint(*database, *version); !same) {
        const bool isSchema = same.problem().code == QLatin1String("database.objectMissing")
            || same.problem().code == QLatin1String("database.objectChanged")
            || same.problem().code == QLatin1String("database.foreignObject");
        return refused(isSchema ? LibraryState::Altered : stateOf(same.problem()), same.problems(), *version);
    }
    OpenedLibrary library;
    library.state = *version < newest ? LibraryState::Older : LibraryState::Current;
    library.version = *version;
    library.database = std::move(database);
    library.notices = notices;
    return library;
}

} // namespace

OpenedLibrary openLibrary(const QString &path, const OpenWish &wish)
{
    const FileHeader header = headerOf(path);
    if (auto no = refusedByHeader(path, header)) {
        return std::move(*no);
    }
    const Place place = wish.place.value_or(placeOf(path));
    const Decision decision = decide(path, header, place, wish);
    if (decision.options.access == Database::Access::ReadOnly && place.isNetwork && header.isWal && header.hasJournal) {
        return refused(LibraryState::Locked, {about("database.networkInUse", {path})});
    }
    auto database = Database::open(path, decision.options);
    if (!database) {
        const LibraryState state = stateOf(database.problem());
        // Read-only on a file whose log cannot be set up here: SQLite's own words would help nobody.
        const bool cannotSetUp = state == LibraryState::Unreadable && header.isWal;
        return refused(state, cannotSetUp ? Problems{about("database.cannotReadHere", {path})} : database.problems());
    }
    return judged(std::move(*database), decision.notices);
}

void settle(Database &database)
{
    if (database.access() == Database::Access::ReadOnly || database.dialect().name() != QLatin1String("sqlite")) {
        return;
    }
    // Both fail harmlessly while somebody else is connected; the last one to close does it.
    const Result<void> checkpointed =
        Statement(database, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).each([](const Row &) {});
    const Result<void> whole =
        Statement(database, QStringLiteral("PRAGMA journal_mode = DELETE")).each([](const Row &) {});
    Q_UNUSED(checkpointed)
    Q_UNUSED(whole)
}
