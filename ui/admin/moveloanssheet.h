// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/loanshift.h"
#include "ui/widgets/sheet.h"

class DateEdit;
class PlainTable;
class QLabel;
class Segments;

/// The open loans a change touches, each with a tick, and where they would go. Moves the ticked ones in one step.
/// Loans that somebody else waits for, and days chosen by hand, are not ticked at first.
class MoveLoansSheet : public Sheet
{
    Q_OBJECT

public:
    /// `what` says what changed; `reason` is kept with each loan that moves.
    MoveLoansSheet(LoanShift &shift, const QString &what, const QString &reason, QWidget *parent = nullptr);

    /// The loans as they are proposed.
    void showLoans(const QList<ShiftedLoan> &loans);
    /// Loans on days that this calendar closes, with a choice of where to.
    void showClosed(const Calendar &calendar);
    QList<ShiftedLoan> chosen() const;

signals:
    void moved(int count);

protected:
    void save() override;

private:
    void chooseTarget();
    void fill();
    void showCount();

    LoanShift &m_shift;
    QString m_reason;
    Calendar m_calendar;
    bool m_hasTargets = false;
    QWidget *m_targetRow;
    Segments *m_targets;
    DateEdit *m_day;
    PlainTable *m_table;
    QLabel *m_count;
    QList<ShiftedLoan> m_loans;
};
