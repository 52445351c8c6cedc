// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCalendarWidget>
#include <QSet>

/// The month calendar in Carrel's look: week days without red, closed days struck through and not to be chosen.
class MonthCalendar : public QCalendarWidget
{
    Q_OBJECT

public:
    explicit MonthCalendar(QWidget *parent = nullptr);

    /// Days that cannot be chosen: single ones, and days of the week (1 = Monday).
    void setClosedDays(const QSet<QDate> &days, const QSet<int> &weekdays);
    bool isClosed(const QDate &day) const;

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override;
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();

    QSet<QDate> m_closedDays;
    QSet<int> m_closedWeekdays;
};
