// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backup/backupplan.h"
#include "models/database/worker.h"

#include <QObject>
#include <QTimer>

#include <functional>

class Clock;

/// Makes the backups of an open library by plan, on a worker: once a day while the program runs, when it closes, and
/// when somebody asks.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<BackupRun> &)>;

    BackupKeeper(Database &database, const Clock &clock, QObject *parent = nullptr);

    const BackupPlan &plan() const { return m_plan; }
    /// Keeps another plan for this library on this computer.
    void setPlan(const BackupPlan &plan);
    /// Looks at the folders anew.
    BackupOverview overview() const;
    QString libraryPath() const;
    const Clock &clock() const { return m_clock; }

    /// Starts the daily backups: one soon when it is due, and a look every ten minutes.
    void startDaily();
    /// Whether something was written since the last good backup and a backup on closing is wanted.
    bool isDueOnClosing() const;
    /// Makes one. `done` is called in this thread.
    void backUp(BackupReason reason, const Done &done = {});
    bool isBusy() const { return m_worker.isBusy(); }

    /// Why the last backup failed, or what went wrong beside it; empty after a good one.
    const Problems &lastProblems() const { return m_problems; }
    bool hasFailed() const { return m_hasFailed; }

    /// For work on the same folders and the same library, one after the other: verifying, restoring.
    Worker &worker() { return m_worker; }

signals:
    /// A backup was made or failed, or the plan is another.
    void changed();

private:
    void backUpIfDue();

    Database &m_database;
    const Clock &m_clock;
    BackupPlan m_plan;
    Problems m_problems;
    bool m_hasFailed = false;
    QTimer m_timer;
    Worker m_worker;
};
