// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/rules.h"

#include <QList>
#include <QWidget>

class DateEdit;
class QLabel;
class QLineEdit;
class QSpinBox;
class Segments;

/// The field for a rule's value, whatever it is made of: a number, an amount, a day, or one of a few words.
class RuleValueEdit : public QWidget
{
    Q_OBJECT

public:
    explicit RuleValueEdit(QWidget *parent = nullptr);

    void setCurrency(const QString &currency);
    /// Shows the right field with a value; signals nothing.
    void show(RuleName rule, const QString &value);
    /// The value as it is stored; null when what was typed is not one.
    QString value() const;
    /// The field that takes the typing.
    QWidget *field() const;

signals:
    void edited();

private:
    void showUnit();

    RuleName m_rule = RuleName::LoanDays;
    QString m_currency;
    bool m_isShowing = false;
    QList<QWidget *> m_fields;
    QSpinBox *m_number;
    QLineEdit *m_amount;
    DateEdit *m_day;
    Segments *m_yesNo;
    Segments *m_mode;
    Segments *m_charged;
    QLabel *m_unit;
};
