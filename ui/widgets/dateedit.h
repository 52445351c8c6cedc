// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <functional>

class MonthCalendar;
class QAction;
class QVBoxLayout;

/// A day typed in the language's own order, or chosen in a calendar (Alt+Down). May be empty.
/// Plain text with a calendar, because QDateEdit neither takes a typed date nor an empty one.
class DateEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget *parent = nullptr);

    /// The typed day; invalid when empty or not understood.
    QDate date() const;
    void setDate(const QDate &date);
    /// Empty, or a day that was understood.
    bool hasAcceptableInput() const { return text().trimmed().isEmpty() || date().isValid(); }
    /// The day that "+14" counts from; without one that is not understood.
    void setBase(const QDate &base) { m_base = base; }
    /// Called each time the calendar opens: marks closed days, adds something below it. `take` chooses a day.
    using CalendarSetup = std::function<void(MonthCalendar *calendar, QVBoxLayout *below,
                                             const std::function<void(const QDate &)> &take)>;
    void setCalendarSetup(CalendarSetup setup) { m_setup = std::move(setup); }
    /// Words instead of nothing: "no end".
    void setEmptyText(const QString &text) { setPlaceholderText(text); }

    /// Reads a day as people type it: 2026-11-20, 20.11.2026, 20 Nov 2026, in the order of the locale.
    static QDate parse(const QString &text);
    /// How days are written everywhere in the interface.
    static QString format(const QDate &date);

signals:
    /// A day was typed completely, chosen or cleared.
    void dateChanged(const QDate &date);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openCalendar();
    void settle();

    QAction *m_calendar;
    CalendarSetup m_setup;
    QDate m_base;
    QDate m_last;
};
