// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/circulation/calendar.h"

class InverseHandlers;

/// An open loan that is now due on a closed day, and where it could move.
struct StrandedLoan {
    qint64 loanId = 0;
    qint64 version = 0;
    QString title = {};
    QString barcode = {};
    QString userName = {};
    QDate dueOn = {};
    QDate openDay = {}; ///< the next open day; invalid when there is none within a year
};

/// Reads and writes the days on which the library is closed. Nothing moves a loan by itself: the loans that now fall
/// on a closed day are listed, and moved when somebody asks for it.
class ClosureService
{
public:
    explicit ClosureService(CommandGate &gate);

    Result<Calendar> calendar() const;
    /// All closures, earliest first.
    Result<QList<Closure>> closures() const;
    /// What is wrong with a closure; empty when nothing.
    Problems check(const Closure &closure) const;
    Result<qint64> add(const Closure &closure);
    /// Refuses with `closure.changedElsewhere` or `closure.gone`.
    Result<void> save(const Closure &closure);
    Result<void> remove(qint64 id, qint64 version);

    /// Open loans due on a day that is closed now, today or later.
    Result<QList<StrandedLoan>> strandedLoans() const;
    /// The same if this closure existed as well: for the preview before it is saved.
    Result<QList<StrandedLoan>> strandedLoansWith(const Closure &closure) const;
    /// Moves these loans to their open days in one command. Loans that changed since are left; returns how many moved.
    Result<int> moveLoans(const QList<StrandedLoan> &loans);

    void addInverses(InverseHandlers &handlers) const;

private:
    Result<QList<StrandedLoan>> strandedIn(const Calendar &calendar) const;
    template <typename Change>
    Result<void> edit(qint64 id, qint64 version, Change change);

    CommandGate &m_gate;
};
