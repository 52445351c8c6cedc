// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/calendar.h"

#include <QWidget>

class DateEdit;
class FormPanel;
class FormRow;
class QCheckBox;
class QLineEdit;
class QPushButton;

/// The fields of one closure; every change is told at once.
class ClosureForm : public QWidget
{
    Q_OBJECT

public:
    explicit ClosureForm(QWidget *parent = nullptr);

    void show(const Closure &closure);
    Closure closure() const;
    void showProblem(const QString &field, const QString &sentence);
    void clearProblems();
    void focusName();
    void setReadOnly(bool readOnly);

signals:
    void edited();
    void removeWanted();

private:
    Closure m_closure;
    bool m_isShowing = false;
    FormPanel *m_form;
    QLineEdit *m_name;
    DateEdit *m_from;
    DateEdit *m_to;
    QCheckBox *m_everyYear;
    FormRow *m_fromRow;
    FormRow *m_toRow;
    QPushButton *m_remove;
};
