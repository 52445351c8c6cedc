// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/openedsession.h"
#include "models/backup/backupplan.h"
#include "models/backup/restore.h"
#include "models/database/migrator.h"

namespace {

/// The migration itself, with a backup before it and an entry after it.
Result<void> migrate(OpenedSession &session, int target, const Terminal &terminal)
{
    Result<void> allowed = session.gate().allow(Command::Migrate);
    if (!allowed) {
        return allowed;
    }
    const BackupPlan plan = planOf(session.database().location());
    const auto backup = runBackup(session.database(), plan, BackupReason::Migration, session.clock().now());
    if (!backup) {
        return backup.problems();
    }
    Migrator migrator(session.database());
    const Result<int> from = migrator.version();
    const Result<void> done =
        migrator.migrateTo(target, [&](int step, int all) { terminal.progress(CommandLine::tr("Step"), step, all); });
    terminal.endProgress();
    if (!done || !from || *from == target) {
        return done;
    }
    Result<Transaction> transaction = session.gate().begin(Command::Migrate);
    if (!transaction) {
        return transaction.problems();
    }
    const Image before{{QStringLiteral("version"), *from}};
    const Image after{{QStringLiteral("version"), target}};
    const Result<void> noted = record(*transaction, QStringLiteral("library"), 0, before, after);
    return noted ? transaction->commit() : noted;
}

} // namespace

int runBackupCommand(const Invocation &invocation)
{
    auto session = OpenedSession::open(invocation);
    if (!session) {
        return invocation.refuse(session.problems());
    }
    if (const Result<void> allowed = (*session)->gate().allow(Command::Backup); !allowed) {
        return invocation.refuse(allowed.problems());
    }
    BackupPlan plan = planOf(invocation.library());
    if (invocation.arguments.size() > 1) {
        plan.folder = invocation.arguments.at(1);
        plan.secondFolder.clear();
    }
    const auto run = runBackup((*session)->database(), plan, BackupReason::ByHand, (*session)->clock().now());
    if (!run) {
        return invocation.refuse(run.problems());
    }
    invocation.terminal.problems(run->notices);
    const BackupFile &backup = run->backup;
    if (invocation.isJson) {
        invocation.terminal.json(QJsonObject{{QStringLiteral("ok"), true},
                                             {QStringLiteral("backup"), backup.path},
                                             {QStringLiteral("size"), backup.size},
                                             {QStringLiteral("books"), backup.counts.books},
                                             {QStringLiteral("users"), backup.counts.users},
                                             {QStringLiteral("open_loans"), backup.counts.openLoans}});
    } else {
        invocation.terminal.line(backup.path);
    }
    return Done;
}

int runRestore(const Invocation &invocation)
{
    const SystemClock clock;
    const RestoreWish wish{planOf(invocation.library()).folder, clock.now(), 0, 0};
    const auto outcome = restoreFile(invocation.library(), invocation.arguments.at(1), wish);
    if (!outcome) {
        return invocation.refuse(outcome.problems());
    }
    if (invocation.isJson) {
        invocation.terminal.json(QJsonObject{{QStringLiteral("ok"), true},
                                             {QStringLiteral("library"), invocation.library()},
                                             {QStringLiteral("kept_as"), outcome->keptAs},
                                             {QStringLiteral("books"), outcome->restored.counts.books},
                                             {QStringLiteral("users"), outcome->restored.counts.users},
                                             {QStringLiteral("open_loans"), outcome->restored.counts.openLoans}});
        return Done;
    }
    invocation.terminal.line(CommandLine::tr("Restored %1.").arg(invocation.library()));
    if (!outcome->keptAs.isEmpty()) {
        invocation.terminal.line(CommandLine::tr("What was there before is kept as %1.").arg(outcome->keptAs));
    }
    return Done;
}

int runMigrate(const Invocation &invocation)
{
    int target = Migrator::newestVersion(QStringLiteral("sqlite"));
    if (invocation.has("to")) {
        bool isNumber = false;
        target = invocation.option("to").toInt(&isNumber);
        if (!isNumber) {
            return invocation.misused(CommandLine::tr("--to takes a version number."));
        }
    }
    auto session = OpenedSession::open(invocation, true);
    if (!session) {
        return invocation.refuse(session.problems());
    }
    const int before = (*session)->library().version;
    const Result<void> done = migrate(**session, target, invocation.terminal);
    if (!done) {
        return invocation.refuse(done.problems());
    }
    if (invocation.isJson) {
        invocation.terminal.json(QJsonObject{
            {QStringLiteral("ok"), true}, {QStringLiteral("from"), before}, {QStringLiteral("to"), target}});
    } else {
        invocation.terminal.line(CommandLine::tr("The library is at version %1.").arg(target));
    }
    return Done;
}
