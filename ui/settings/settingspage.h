// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QHash>
#include <QWidget>

class Message;
class ProblemLabel;
class QVBoxLayout;

/// A page of the settings: rows of a name, an explanation and a control at the end. What is changed applies at once;
/// there is nothing to confirm.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);

    /// Its entry in the list.
    virtual QString title() const = 0;
    /// Shows the values in force; called each time the page comes to the front.
    virtual void load() { }
    /// Everything the page says, for the search.
    QString words() const;

protected:
    /// A setting: its name is the control's label. `focus` is the control when `widget` is a container.
    void addRow(const QString &name, const QString &explanation, QWidget *widget, QWidget *focus = nullptr);
    /// Anything else below the rows.
    void addWidget(QWidget *widget, int stretch = 0);
    void addHeading(const QString &text);
    void addStretch();
    /// The bar above the rows.
    Message *message() const { return m_message; }
    /// What was refused, under the row of its control or in the bar. Controls are found by objectName = field.
    void showProblems(const Problems &problems);

private:
    Message *m_message;
    QVBoxLayout *m_layout;
    QHash<QString, ProblemLabel *> m_problems;
};
