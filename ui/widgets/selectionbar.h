// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class FlowLayout;
class QLabel;
class QPushButton;

/// A bar with what can be done with the selected rows: how many they are, buttons, and a way to select none.
class SelectionBar : public QFrame
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent = nullptr);

    QPushButton *addButton(const QString &text, const char *name, const char *icon);
    void setCount(int count);

signals:
    void clearWanted();

private:
    QLabel *m_count;
    QWidget *m_buttons;
    FlowLayout *m_flow;
};
