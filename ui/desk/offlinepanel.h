// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/offlinereplay.h"

#include <QFrame>

#include <functional>
#include <memory>

class PlainTable;
class ProblemLabel;
class QLabel;
class QLineEdit;
class QPushButton;

/// An offline list as it was entered: what was done, and what somebody must decide, one line after the other. Nothing
/// disputed happens by itself.
class OfflinePanel : public QFrame
{
    Q_OBJECT

public:
    /// Takes back everything that was entered, by the key of the step.
    using Undo = std::function<Result<void>(const QString &key)>;
    OfflinePanel(CommandGate &gate, Undo undo, QWidget *parent = nullptr);

    /// Reads a list and enters what is not disputed.
    void enter(const QString &fileName);
    void enter(const QString &name, const QString &text);
    const OfflineReplay *replay() const { return m_replay.get(); }

signals:
    /// Loans are others now.
    void changed();
    void closed();

private:
    void run();
    void showLines();
    void showChoice();
    void doAnyway();
    void leaveOut();
    void undoAll();
    int current() const;
    void goToNextConflict();

    CommandGate &m_gate;
    Undo m_undo;
    std::unique_ptr<OfflineReplay> m_replay;
    QList<int> m_order; ///< rows to lines: disputed ones first
    QLabel *m_name;
    QLabel *m_counts;
    PlainTable *m_table;
    QLabel *m_why;
    QLineEdit *m_reason;
    ProblemLabel *m_problem;
    QPushButton *m_again;
    QPushButton *m_undoAll;
    QPushButton *m_anyway;
    QPushButton *m_leaveOut;
};
