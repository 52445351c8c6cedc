// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/simulator.h"
#include "models/database/worker.h"
#include "ui/page.h"

class Message;
class PlainTable;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class TabRow;
class TrialTile;

/// Tries changed rules on past loans, for the Admin page: what would have been refused, due on another day, or cost
/// something else. Writes nothing.
class SimulatorPage : public Page
{
    Q_OBJECT

public:
    SimulatorPage(CommandGate &gate, RuleService &rules, QWidget *parent = nullptr);

    QString title() const override { return tr("Simulator"); }
    void refresh() override { run(); }
    void entered() override;
    void focusSearch() override;

    /// Puts changes on trial and replays.
    void tryChanges(const QList<RuleChange> &changes);

signals:
    /// Takes the changes into the grid of rules, where they are saved.
    void applyWanted(const QList<RuleChange> &changes);
    /// To the rules, to change more.
    void rulesWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Filter { Refused, DueMoved, FineChanged, All };

    QWidget *makeHead();
    QWidget *makeTiles();
    QWidget *makePanel();
    void run();
    void showTrial(const Trial &trial);
    void showList();
    void showChanges();
    void showSelected(int row);
    bool isListed(const TrialLoan &loan) const;
    QString cellName(const RuleChange &change) const;

    CommandGate &m_gate;
    RuleService &m_rules;
    Worker m_worker;
    JobTicket m_job;
    QList<RuleChange> m_changes;
    QHash<qint64, QString> m_categories;
    QHash<qint64, QString> m_types;
    Trial m_trial;
    QList<int> m_listed; ///< places in m_trial.differing by row
    QWidget *m_panel = nullptr;
    QComboBox *m_period = nullptr;
    QPushButton *m_apply = nullptr;
    TrialTile *m_allowed = nullptr;
    TrialTile *m_late = nullptr;
    TrialTile *m_fines = nullptr;
    Message *m_message;
    TabRow *m_tabs = nullptr;
    QLineEdit *m_search = nullptr;
    PlainTable *m_table = nullptr;
    QVBoxLayout *m_changeList = nullptr;
    QGridLayout *m_selected = nullptr;
    QLabel *m_selectedTitle = nullptr;
    QLabel *m_selectedUser = nullptr;
    QLabel *m_says = nullptr;
};
