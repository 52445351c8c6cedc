// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/style.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

/// What stands where rows would be: what is so, and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Replaces icon and words and drops the buttons.
    void say(const QString &icon, const QString &heading, const QString &text = QString());
    QPushButton *addAction(const QString &text, ButtonKind kind = ButtonKind::Normal);

private:
    void showIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_text;
    QHBoxLayout *m_actions;
};
