// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

/// The foot of a panel with a form: how much is not saved yet, Revert and Save; or, when somebody wants to go on to
/// another record, the question whether to save or discard.
class DetailFoot : public QWidget
{
    Q_OBJECT

public:
    explicit DetailFoot(QWidget *parent = nullptr);

    void showState(int changes, bool asks, bool maySave);

signals:
    void saveWanted();
    void revertWanted();
    void discardWanted();

private:
    QLabel *m_state;
    QPushButton *m_discard;
    QPushButton *m_revert;
    QPushButton *m_save;
};
