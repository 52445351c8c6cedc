// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/circulation/calendar.h"
#include "models/circulation/rules.h"

struct CirculationPolicy;

/// An open loan that a change of rules or closures would touch, and the day it could be due instead.
struct ShiftedLoan {
    qint64 loanId = 0;
    qint64 version = 0;
    qint64 userId = 0;
    QString title = {};
    QString barcode = {};
    QString userName = {};
    QDate dueOn = {};
    QDate wouldBeDue = {}; ///< invalid when no open day can be found
    QString heldBy = {}; ///< somebody else waits for the book: proposed to stay
    bool wasSetByHand = false; ///< the day was chosen by a person: proposed to stay

    bool isProposed() const { return wouldBeDue.isValid() && wouldBeDue != dueOn && heldBy.isEmpty() && !wasSetByHand; }
};

/// Where loans on a closed day go.
enum class ShiftTarget { NextOpenDay, OpenDayBefore, Day };

/// Nothing moves a loan by itself: this lists the open loans that a change touches, and moves those a person chose, in
/// one command that undo takes back as one.
class LoanShift
{
public:
    explicit LoanShift(CommandGate &gate);

    /// Open loans due today or later on a day that this calendar closes, soonest first. With `Day` all go to `day`.
    Result<QList<ShiftedLoan>> onClosedDays(const Calendar &calendar, ShiftTarget target = ShiftTarget::NextOpenDay,
                                            QDate day = {}) const;
    /// How many those are.
    Result<int> countOnClosedDays(const Calendar &calendar) const;
    /// Open loans not yet due whose day would be another one, were they lent or last renewed under these rules.
    Result<QList<ShiftedLoan>> underRules(const RuleSet &rules) const;
    /// Moves these loans to `wouldBeDue`; those that changed since are left. `reason` is kept in their explanation.
    /// Returns how many moved.
    Result<int> move(const QList<ShiftedLoan> &loans, const QString &reason);
    bool mayMove() const { return m_gate.mayDo(Command::EditLoan); }

private:
    CommandGate &m_gate;
};
