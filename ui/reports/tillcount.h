// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/tillclosing.h"

#include <QFrame>
#include <QList>

class Message;
class MoneyEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

/// The cash in the till, counted note by note and coin by coin, against what it should hold.
class TillCount : public QFrame
{
    Q_OBJECT

public:
    explicit TillCount(QWidget *parent = nullptr);

    /// What was taken in cash that day.
    void setCash(qint64 cashMinor, const QString &currency);
    qint64 countedMinor() const;
    qint64 floatMinor() const;
    qint64 cashMinor() const { return m_cashMinor; }
    /// Puts a count into the fields: one that was stored, or an empty one with the float of the day before.
    void fill(const TillCounted &till);
    /// What stands in the fields.
    TillCounted counted(QDate day) const;
    /// Whether anybody counted: the printed sheet leaves the count out otherwise.
    bool isCounted() const;

signals:
    /// Something was counted or typed.
    void changed();

private:
    struct Denomination {
        qint64 minor;
        QSpinBox *count;
        QLabel *sum;
    };
    void build();
    QLabel *addFigure(const QString &text, bool isStrong);
    void update();

    QString m_currency;
    qint64 m_cashMinor = 0;
    QGridLayout *m_grid;
    QList<Denomination> m_pieces;
    MoneyEdit *m_rest = nullptr;
    MoneyEdit *m_float = nullptr;
    QLabel *m_counted = nullptr;
    QLabel *m_cash = nullptr;
    QLabel *m_expected = nullptr;
    QLabel *m_bank = nullptr;
    Message *m_message = nullptr;
    QLabel *m_reasonName = nullptr;
    QLineEdit *m_reason = nullptr;
};
