// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/loan.h"

#include <QTimeZone>
#include <QWidget>

class Avatar;
class ElideLabel;
class FormPanel;
class Message;
class Pill;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

/// One loan beside the grid: book, user, dates, remarks, and why it is due when it is.
class LoanDetail : public QWidget
{
    Q_OBJECT

public:
    explicit LoanDetail(const QTimeZone &zone, QWidget *parent = nullptr);

    /// Shows a loan; nothing = none is chosen. Remarks being typed for the same loan stay.
    void showLoan(const std::optional<Loan> &loan, const QDate &today);
    void setMayEdit(bool mayEdit);
    /// What may be done about a copy that does not come back.
    void setMayLose(bool mayLose, bool mayClaim);
    bool isDirty() const;
    QString remarks() const;
    const std::optional<Loan> &loan() const { return m_loan; }
    /// The remarks could not be stored: says why and keeps them.
    void showProblem(const QString &sentence);
    /// The remarks were stored.
    void settle();

public slots:
    /// Asks for the card that explains the due date.
    void askWhy();

signals:
    void renewWanted(qint64 loanId);
    void returnWanted(qint64 loanId);
    void lossWanted(qint64 loanId);
    /// The user says it was returned, or that is taken back.
    void claimWanted(qint64 loanId, bool isClaimed);
    void userWanted(qint64 userId);
    void saveWanted();
    void whyAsked(const Explanation &why, QWidget *beside);

private:
    QWidget *makeHead();
    QWidget *makeUserRow();
    QWidget *makeFields();
    QWidget *makeFoot();
    void showSteps(const DueDate &due);
    void showDirty();

    QTimeZone m_zone;
    std::optional<Loan> m_loan;
    QWidget *m_content;
    QLabel *m_nothing;
    QLabel *m_title;
    QLabel *m_authors;
    QLabel *m_codes;
    Pill *m_state;
    QPushButton *m_renew;
    QPushButton *m_return;
    QPushButton *m_lose;
    QPushButton *m_claim;
    bool m_mayLose = false;
    bool m_mayClaim = false;
    Avatar *m_avatar;
    ElideLabel *m_userName;
    ElideLabel *m_userLine;
    QPushButton *m_openUser;
    QLabel *m_lent;
    QLabel *m_lentBy;
    QLabel *m_due;
    QLabel *m_renewed;
    QLabel *m_returned;
    QPlainTextEdit *m_remarks;
    Message *m_problem;
    QWidget *m_why;
    QLabel *m_whyHeading;
    QPushButton *m_askWhy;
    QVBoxLayout *m_steps;
    QLabel *m_dirty;
    QPushButton *m_revert;
    QPushButton *m_save;
};
