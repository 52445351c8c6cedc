// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>

/// What one job of a day did.
struct DayJobOutcome {
    QString job = {}; ///< "holds", "renewals", "privacy"
    QDateTime doneAt = {};
    int done = 0; ///< holds waiting again, loans renewed, loans made anonymous
    int refused = 0; ///< loans that could not be renewed
    QDate until = {}; ///< the latest new due day
    QStringList titles = {}; ///< what was refused, with the code of the reason behind a tab: the first few
};

/// What the library does by itself once a day, at the first sign-in: holds suspended until today wait again, loans due
/// are renewed where the rules say so, old loans become anonymous. Each job is one command with a row that only one
/// station can write, so a day's jobs are done once, whoever comes first; what a closed day left over is done next
/// time.
class DayJobs
{
public:
    explicit DayJobs(CommandGate &gate);

    /// Does what was not done today yet; returns what was done by this call.
    Result<QList<DayJobOutcome>> runDue();
    /// What was done on a day, at whatever station.
    Result<QList<DayJobOutcome>> doneOn(QDate day) const;
    /// Whether everything was done today.
    Result<bool> isDone() const;

private:
    struct Portion {
        DayJobOutcome outcome;
        bool hasMore = false;
    };
    Result<Portion> run(Transaction &transaction, const QString &job) const;
    Result<Portion> reopenHolds(Transaction &transaction) const;
    Result<Portion> renewLoans(Transaction &transaction) const;
    Result<Portion> anonymise(Transaction &transaction) const;
    Result<void> note(Transaction &transaction, const DayJobOutcome &outcome) const;

    CommandGate &m_gate;
};

/// A question of the day that was put off: it is not asked before the day.
Result<bool> isAsked(Database &database, const QString &question, QDate today);
Result<void> askAgain(CommandGate &gate, const QString &question, QDate day);
