// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class LoanRulesModel;
class Message;
class QTableView;
class RuleService;

/// Loan days and limits per user category, for the Admin page. Changing them never moves a due date already given.
class LoanRulesPage : public Page
{
    Q_OBJECT

public:
    explicit LoanRulesPage(RuleService &rules, QWidget *parent = nullptr);

    QString title() const override { return tr("Loan days and limits"); }
    void refresh() override;
    void entered() override { refresh(); }
    void focusSearch() override;

private:
    LoanRulesModel *m_model;
    QTableView *m_view;
    Message *m_message;
};
