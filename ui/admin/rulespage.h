// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/loanshift.h"
#include "models/circulation/ruleservice.h"
#include "ui/page.h"

class MatrixView;
class Message;
class QLabel;
class QPushButton;
class RuleCellPanel;
class RuleMatrix;
class Segments;
class TabRow;

/// The loan rules as a grid of user category x item type, one rule at a time, for the Admin page. Changes wait until
/// they are saved as one step; what they do to open loans is shown afterwards and moves nothing by itself.
class RulesPage : public Page
{
    Q_OBJECT

public:
    RulesPage(RuleService &service, LoanShift &shift, QWidget *parent = nullptr);

    QString title() const override { return tr("Loan rules"); }
    void refresh() override;
    void entered() override { refresh(); }
    void focusSearch() override;
    bool focusNextPane(bool forward) override;
    bool hasUnsavedChanges() const override;

    void setCurrency(const QString &currency);
    void setReadOnly(bool readOnly);
    /// Opens a rule at the cell of a category and a type; nothing = any.
    void showCell(RuleName rule, std::optional<qint64> categoryId, std::optional<qint64> itemTypeId);

    /// Takes changes that were tried elsewhere: they wait here to be saved.
    void take(const QList<RuleChange> &changes);

signals:
    /// The changes that wait, to be tried on past loans.
    void simulateWanted(const QList<RuleChange> &changes);

private:
    QWidget *makeHead();
    QWidget *makeLegend();
    void showGroup(RuleGroup group);
    void showRule(RuleName rule);
    void showCounts();
    void save();
    void revert();
    void inherit(const QModelIndex &index);
    void reviewLoans();
    void moveLoans();

    RuleService &m_service;
    LoanShift &m_shift;
    RuleMatrix *m_matrix;
    QLabel *m_counts;
    QPushButton *m_simulate = nullptr;
    Segments *m_groups;
    TabRow *m_tabs;
    QList<RuleName> m_rulesOfTabs;
    MatrixView *m_view;
    Message *m_message;
    Message *m_loans;
    RuleCellPanel *m_panel;
    QList<ShiftedLoan> m_touched;
    bool m_isChoosing = false;
};
