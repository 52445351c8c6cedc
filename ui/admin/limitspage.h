// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/limitservice.h"
#include "models/circulation/ruleservice.h"
#include "ui/page.h"

class LimitCellPanel;
class LimitMatrix;
class MatrixView;
class Message;
class QComboBox;
class QHBoxLayout;
class QLabel;
class Segments;

/// What stops a loan, a renewal or a hold, per user category, for the Admin page. Changes wait until they are saved as
/// one step.
class LimitsPage : public Page
{
    Q_OBJECT

public:
    LimitsPage(LimitService &limits, RuleService &rules, QWidget *parent = nullptr);

    QString title() const override { return tr("Limits"); }
    void refresh() override;
    void entered() override { refresh(); }
    void focusSearch() override;
    bool focusNextPane(bool forward) override;
    bool hasUnsavedChanges() const override;
    void setReadOnly(bool readOnly);

private:
    void showCategories();
    void chooseCategory(int index);
    void save();
    void revert();
    void inherit(const QModelIndex &index);
    void showStatus();

    LimitService &m_service;
    RuleService &m_rules;
    LimitMatrix *m_matrix;
    QHBoxLayout *m_categoryRow;
    QLabel *m_categoryLabel = nullptr;
    Segments *m_segments = nullptr;
    QComboBox *m_choice = nullptr; ///< instead of the segments where there are many categories
    QList<RuleCategory> m_categories;
    MatrixView *m_view;
    Message *m_message;
    LimitCellPanel *m_panel;
};
