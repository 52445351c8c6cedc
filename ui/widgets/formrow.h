// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class ProblemLabel;

/// A field with its label, a hint and its problem: label on top in dialogs, at the left in panels.
/// The label is the field's buddy, and so its accessible name.
class FormRow : public QWidget
{
    Q_OBJECT

public:
    enum class Placement { Top, Left };

    /// `field` may be one widget or a container; then `focus` is the widget the label names.
    FormRow(Placement placement, const QString &label, QWidget *field, QWidget *parent = nullptr,
            QWidget *focus = nullptr);

    void setLabel(const QString &label);
    QString label() const { return m_text; }
    /// A red star behind the label.
    void setRequired(bool required);
    void setHint(const QString &hint);
    void setProblem(const QString &sentence);
    bool hasProblem() const;
    /// The sentence under the field, for its link.
    ProblemLabel *problemLabel() const { return m_problem; }
    QWidget *field() const { return m_focus; }

    /// Panels line their labels up.
    int labelWidth() const;
    void setLabelWidth(int width);

private:
    void showLabel();

    Placement m_placement;
    QString m_text;
    bool m_required = false;
    QLabel *m_label;
    QWidget *m_focus;
    ProblemLabel *m_problem;
};
