// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/inquiry.h"
#include "ui/admin/rulematrix.h"

#include <QPersistentModelIndex>
#include <QWidget>

class LadderView;
class Message;
class QGridLayout;
class QLabel;
class QPushButton;
class RuleValueEdit;
class Segments;

/// The editor beside the grid of rules: what a cell holds, which value wins, whom it concerns, and the cell's other
/// rules. Every change waits in the grid until Save.
class RuleCellPanel : public QWidget
{
    Q_OBJECT

public:
    RuleCellPanel(RuleService &service, RuleMatrix &matrix, QWidget *parent = nullptr);

    void showCell(const QModelIndex &index);
    void focusEditor();
    /// Takes what is still being typed; false when it is not a value.
    bool commit();
    void showAgain() { showCell(m_index); }
    void setReadOnly(bool readOnly);
    void setCurrency(const QString &currency);

signals:
    void saveWanted();
    void revertWanted();
    /// Another rule of this cell was clicked.
    void ruleWanted(RuleName rule);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum State { Inherit, Value, Blank, None };

    QWidget *makeHead();
    QWidget *makeFoot();
    void chooseState(int state);
    void takeValue();
    State stateOf(const std::optional<QString> &value) const;
    void showLadder();
    void showOthers();
    void showConcerned();
    void showFoot();

    RuleService &m_service;
    Inquiry m_counting;
    RuleMatrix &m_matrix;
    QPersistentModelIndex m_index;
    bool m_isShowing = false;
    QLabel *m_title;
    QLabel *m_rule;
    QLabel *m_meaning;
    Segments *m_state;
    RuleValueEdit *m_value;
    QLabel *m_was;
    QLabel *m_problem;
    LadderView *m_ladder;
    Message *m_concerned;
    QGridLayout *m_others;
    QLabel *m_count;
    QPushButton *m_revert;
    QPushButton *m_save;
};
