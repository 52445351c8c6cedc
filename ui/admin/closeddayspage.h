// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/closureservice.h"
#include "ui/page.h"

class DateEdit;
class FormPanel;
class FormRow;
class LibrarySettings;
class Message;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class PlainTable;
class QToolButton;

/// When the library is closed: the weekly pattern, and single days, ranges and days of every year. For the Admin page.
class ClosedDaysPage : public Page
{
    Q_OBJECT

public:
    ClosedDaysPage(CommandGate &gate, ClosureService &closures, LibrarySettings &settings, QWidget *parent = nullptr);

    QString title() const override { return tr("Closed days"); }
    void refresh() override;
    void entered() override { refresh(); }
    void focusSearch() override;
    bool hasUnsavedChanges() const override;

private:
    void buildWeek(class QVBoxLayout *layout);
    QWidget *buildForm();
    void showForm(const Closure &closure);
    Closure typed() const;
    void showClosures();
    void showWeek();
    void showStranded();
    void changeWeek();
    void save();
    void remove();
    void moveStranded();
    void say(const Problems &problems);
    bool mayEdit() const;

    CommandGate &m_gate;
    ClosureService &m_service;
    LibrarySettings &m_settings;
    QLabel *m_counts;
    QPushButton *m_add;
    QList<QToolButton *> m_weekdays;
    PlainTable *m_table;
    Message *m_message;
    Message *m_stranded;
    FormPanel *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    DateEdit *m_from = nullptr;
    DateEdit *m_to = nullptr;
    QCheckBox *m_everyYear = nullptr;
    FormRow *m_fromRow = nullptr;
    FormRow *m_toRow = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
    QList<Closure> m_closures;
    Closure m_shown;
};
