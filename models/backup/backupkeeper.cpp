// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/backupkeeper.h"

#include "models/values/clock.h"

#include <QFileInfo>

namespace {
constexpr std::chrono::minutes lookEvery{10};
constexpr std::chrono::minutes firstLookAfter{2};
constexpr std::chrono::seconds patience{10};
} // namespace

BackupKeeper::BackupKeeper(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_database(database),
      m_clock(clock),
      m_plan(planOf(database.location())),
      m_worker(database, {database.access(), patience})
{
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::backUpIfDue);
}

QString BackupKeeper::libraryPath() const
{
    return QFileInfo(m_database.location()).absoluteFilePath();
}

void BackupKeeper::setPlan(const BackupPlan &plan)
{
    if (plan != m_plan) {
        m_plan = plan;
        storePlan(m_database.location(), plan);
        emit changed();
    }
}

BackupOverview BackupKeeper::overview() const
{
    return overviewOf(m_plan, m_database.location(), m_clock.now());
}

void BackupKeeper::startDaily()
{
    m_timer.start(lookEvery);
    // Not in the first moments: whoever has just signed in wants to work, and a large library takes a while to copy.
    QTimer::singleShot(firstLookAfter, this, &BackupKeeper::backUpIfDue);
}

void BackupKeeper::backUpIfDue()
{
    const bool mayWrite = m_database.access() == Database::Access::ReadWrite;
    if (mayWrite && !isBusy() && isDailyDue(m_plan, m_database.location(), m_clock.now())) {
        backUp(BackupReason::Daily);
    }
}

bool BackupKeeper::isDueOnClosing() const
{
    if (!m_plan.onClosing || m_database.access() == Database::Access::ReadOnly) {
        return false;
    }
    const BackupOverview known = overview();
    const Result<AuditHead> head = auditHead(m_database);
    return !known.lastGood || !head || known.lastGood->head != *head;
}

void BackupKeeper::backUp(BackupReason reason, const Done &done)
{
    m_worker.start(
        [plan = m_plan, reason, now = m_clock.now()](Job &job) { return runBackup(job.database(), plan, reason, now); },
        [this, done](const Result<BackupRun> &run) {
            m_hasFailed = !run;
            m_problems = run ? run->notices : run.problems();
            emit changed();
            if (done) {
                done(run);
            }
        });
}
