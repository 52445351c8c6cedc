// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/circulation/codes.h"
#include "models/circulation/loan.h"
#include "ui/widgets/sheet.h"

#include <functional>

class CirculationService;
class ClosureService;
class DateEdit;
class QLabel;
class SearchPick;

/// A loan away from the Desk: user and copy found by typing or scanning, the due date with its reason, all findings at
/// once. Lending stays off until nothing is left to settle.
class NewLoanDialog : public Sheet
{
    Q_OBJECT

public:
    using ExtendMembership = std::function<Result<QDate>(qint64 userId)>;

    NewLoanDialog(CommandGate &gate, CirculationService &circulation, ClosureService &closures, ExtendMembership extend,
                  QWidget *parent = nullptr);

    void chooseUser(qint64 userId);
    void chooseCopy(qint64 copyId);

signals:
    void lent(const LendOutcome &outcome);
    /// Why a finding is as it is.
    void whyAsked(const Explanation &why, QWidget *beside);

protected:
    void save() override;

private:
    void buildDue();
    void take(const QString &code, SearchPick *into);
    void reset(SearchPick *pick);
    void decide();
    void showDue(const LoanOffer &offer);
    void showFindings(const Verdict &verdict);
    void addFinding(const Finding &finding, bool offersExtension);
    void clearFindings();
    void extend();
    void lend(bool keepUser);
    void say(const Problems &problems);

    CommandGate &m_gate;
    CirculationService &m_circulation;
    ClosureService &m_closures;
    ExtendMembership m_extend;
    CodeFinder m_finder;
    SearchPick *m_user = nullptr;
    SearchPick *m_copy = nullptr;
    QWidget *m_dueRow = nullptr;
    DateEdit *m_due = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_allSteps = nullptr;
    QLabel *m_steps = nullptr;
    QWidget *m_findings = nullptr;
    QLabel *m_open = nullptr;
    QPushButton *m_next = nullptr;
    QDate m_ruleDue;
    QString m_extended; ///< said until another user is chosen
};
