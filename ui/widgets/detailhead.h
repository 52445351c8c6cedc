// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Avatar;
class ElideLabel;
class QHBoxLayout;
class QPushButton;

/// The head of a panel about a person: initials, name, a line about them, and buttons below.
class DetailHead : public QWidget
{
    Q_OBJECT

public:
    explicit DetailHead(QWidget *parent = nullptr);

    QPushButton *addButton(const QString &text, const QString &icon, const QString &name);
    void showPerson(const QString &name, const QStringList &about);
    /// Nobody is chosen; says so.
    void showNobody(const QString &sentence);

private:
    Avatar *m_avatar;
    ElideLabel *m_name;
    ElideLabel *m_about;
    QHBoxLayout *m_buttons;
};
