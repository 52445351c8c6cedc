// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/openinghours.h"

#include <QHash>
#include <QWidget>

#include <set>

class QCheckBox;
class QLineEdit;

/// Each day of the week: open or closed, and from when to when.
class WeekEditor : public QWidget
{
    Q_OBJECT

public:
    explicit WeekEditor(QWidget *parent = nullptr);

    void show(const std::set<int> &closedWeekdays, const OpeningHours &hours);
    std::set<int> closedWeekdays() const;
    OpeningHours hours() const;
    /// The weekday whose hours cannot be read; 0 = none.
    int firstUnsound() const;
    void setReadOnly(bool readOnly);
    /// Reads "10:00 – 18:00", "10-18", "9.30 to 12".
    static DayHours parse(const QString &text);

signals:
    void edited();

private:
    void take();

    struct Day {
        int weekday;
        QCheckBox *open;
        QLineEdit *hours;
    };
    QList<Day> m_days;
    bool m_isShowing = false;
};
