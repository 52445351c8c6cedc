// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/loan.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

/// What the user has: title, due day, how urgent, soonest first.
class BorrowedCard : public QFrame
{
    Q_OBJECT

public:
    explicit BorrowedCard(QWidget *parent = nullptr);
    void showLoans(const QList<Loan> &loans, const QDate &today);
    /// Only to look at: of somebody who is highlighted, not opened. Holds from the next showLoans().
    void setPreview(bool isPreview) { m_isPreview = isPreview; }

signals:
    void renewWanted(qint64 loanId);
    void renewAllWanted();

private:
    QWidget *makeRow(const Loan &loan, const QDate &today);

    QList<Loan> m_shown;
    QDate m_shownOn; ///< invalid before anything was shown
    bool m_shownAsPreview = false;
    bool m_isPreview = false;
    QPushButton *m_renewAll;
    QVBoxLayout *m_rows;
};
