// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/inquiry.h"
#include "models/circulation/loanshift.h"
#include "ui/admin/calendardraft.h"
#include "ui/admin/yearcalendar.h"
#include "ui/page.h"

class ClosureForm;
class Message;
class PlainTable;
class QLabel;
class QPushButton;
class QVBoxLayout;
class WeekEditor;

/// When the library is open: a year on one page, the weekly pattern with its hours, and the closures. For the Admin
/// page. Changes wait until they are saved as one step; at once it says how many open loans they touch, and moves none.
class ClosuresPage : public Page
{
    Q_OBJECT

public:
    ClosuresPage(CommandGate &gate, ClosureService &closures, LoanShift &shift, QWidget *parent = nullptr);

    QString title() const override { return tr("Calendar"); }
    void refresh() override;
    void entered() override { refresh(); }
    void focusSearch() override;
    bool focusNextPane(bool forward) override;
    bool hasUnsavedChanges() const override;
    void setReadOnly(bool readOnly);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum ListColumn { DaysColumn, NameColumn, WhenColumn };

    QWidget *makeHead();
    QWidget *makeYearRow();
    QWidget *makePanel();
    void showYear(int year);
    void showList();
    void showDraft();
    void countLoans();
    void showLoans(int count);
    void addClosure(QDate from, QDate to);
    void chooseEntry(int entry);
    void removeEntry();
    void save();
    void revert();
    void moveLoans();
    YearCalendar::Mark markOf(QDate day) const;
    QString nameOf(QDate day) const;

    CommandGate &m_gate;
    Inquiry m_counting;
    ClosureService &m_service;
    LoanShift &m_shift;
    CalendarDraft m_draft;
    int m_entry = -1; ///< the closure in the form
    QList<int> m_listed; ///< entries by row of the list
    bool m_mayEdit = true;
    bool m_isShowing = false;
    QLabel *m_counts = nullptr;
    QLabel *m_yearLabel = nullptr;
    QPushButton *m_add = nullptr;
    YearCalendar *m_calendar;
    Message *m_message;
    Message *m_loans;
    WeekEditor *m_week = nullptr;
    QLabel *m_closureCount = nullptr;
    PlainTable *m_list = nullptr;
    ClosureForm *m_form = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_save = nullptr;
};
