// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/loan.h"

#include <QWidget>

class CirculationService;
class Clock;
class QLabel;
class QListWidget;
class QListWidgetItem;

/// The loans of one user or of one book, for the detail panels of other pages: open ones first.
class LoanList : public QWidget
{
    Q_OBJECT

public:
    LoanList(CirculationService &circulation, const Clock &clock, QWidget *parent = nullptr);

    /// What a user has and had.
    void showUser(qint64 userId);
    /// Who has and had the copies of a book.
    void showBook(qint64 bookId);
    /// Reads again.
    void refresh();
    int openCount() const { return m_open; }

signals:
    /// How many are open now: for the tab's number.
    void openCountChanged(int count);
    /// Enter or a double click: to the Loans page.
    void loanWanted(qint64 loanId);

private:
    void showLoans(const Result<QList<Loan>> &loans);
    QListWidgetItem *itemFor(const Loan &loan) const;

    CirculationService &m_circulation;
    const Clock &m_clock;
    qint64 m_userId = 0;
    qint64 m_bookId = 0;
    int m_open = 0;
    QLabel *m_nothing;
    QListWidget *m_list;
};
