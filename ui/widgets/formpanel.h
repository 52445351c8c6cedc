// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formrow.h"

#include <QList>

class QVBoxLayout;

/// Rows of a form under each other, their labels lined up when they stand at the left.
class FormPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FormPanel(FormRow::Placement placement, QWidget *parent = nullptr);

    FormRow *addRow(const QString &label, QWidget *field, QWidget *focus = nullptr);
    /// Rows side by side, as wide as `stretches` say.
    void addRowsBeside(const QList<FormRow *> &rows, const QList<int> &stretches);
    /// A small heading in capitals.
    void addHeading(const QString &text);
    void addWidget(QWidget *widget);
    void addStretch();

    QList<FormRow *> rows() const { return m_rows; }
    /// How many rows say that something is wrong.
    int problemCount() const;
    /// The field of the first row with a problem, or null.
    QWidget *firstProblemField() const;
    void clearProblems();

private:
    void adopt(FormRow *row);
    void lineUp();
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

    FormRow::Placement m_placement;
    QVBoxLayout *m_layout;
    QList<FormRow *> m_rows;
};
