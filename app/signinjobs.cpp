// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signinjobs.h"

#include "models/backup/backupplan.h"
#include "models/database/migrator.h"
#include "models/database/openlibrary.h"

namespace {

/// Long enough for another desk's import to end; the worker waits, not the window.
constexpr std::chrono::milliseconds patience{8000};

/// A library opened for one job in this thread.
struct OpenedFor {
    OpenedLibrary library;
    SystemClock clock;
    PasswordCost cost;
};

Result<OpenedFor> openFor(const QString &path)
{
    OpenedFor opened{openLibrary(path, {Database::Access::ReadWrite, patience, {}}), SystemClock(), PasswordCost()};
    if (!opened.library.isOpen()) {
        return opened.library.problems;
    }
    const Result<PasswordCost> cost = SignInService::costOf(*opened.library.database);
    if (!cost) {
        return cost.problems();
    }
    opened.cost = *cost;
    return opened;
}

} // namespace

Result<SignInAnswer> signInTo(const QString &path, const SignInRequest &request)
{
    Result<OpenedFor> opened = openFor(path);
    if (!opened) {
        return opened.problems();
    }
    Result<SignedIn> signedIn = SignInService(*opened->library.database, opened->clock, opened->cost).signIn(request);
    if (!signedIn) {
        return signedIn.problems();
    }
    SignInAnswer answer;
    answer.signedIn = *signedIn;
    answer.path = path;
    answer.notices = opened->library.notices;
    answer.options = opened->library.database->options();
    answer.isReadOnly = opened->library.isReadOnly();
    answer.isOlder = opened->library.state == LibraryState::Older;
    answer.version = opened->library.version;
    return answer;
}

Result<Session> unlockAt(const QString &path, const Session &session, const QString &password)
{
    Result<OpenedFor> opened = openFor(path);
    if (!opened) {
        return opened.problems();
    }
    return SignInService(*opened->library.database, opened->clock, opened->cost).unlock(session, password);
}

Result<void> changePasswordAt(const QString &path, const Session &session, const QString &present, const QString &fresh)
{
    Result<OpenedFor> opened = openFor(path);
    if (!opened) {
        return opened.problems();
    }
    return SignInService(*opened->library.database, opened->clock, opened->cost)
        .changeOwnPassword(session, present, fresh);
}

Result<void> updateLibrary(const QString &path)
{
    Result<OpenedFor> opened = openFor(path);
    if (!opened) {
        return opened.problems();
    }
    const Result<BackupRun> backup =
        runBackup(*opened->library.database, planOf(path), BackupReason::Migration, opened->clock.now());
    if (!backup) {
        return backup.problems();
    }
    return Migrator(*opened->library.database).migrate();
}
