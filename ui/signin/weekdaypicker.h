// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QToolButton;

/// The seven days of the week as buttons, from the locale's first day on.
class WeekdayPicker : public QWidget
{
    Q_OBJECT

public:
    explicit WeekdayPicker(QWidget *parent = nullptr);

    QList<int> days() const; ///< 1 = Monday … 7 = Sunday, ascending
    void setDays(const QList<int> &days);

signals:
    void changed();

private:
    QList<QToolButton *> m_buttons; ///< by day, Monday first
};
