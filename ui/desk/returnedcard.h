// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/codes.h"
#include "models/circulation/deskanswer.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

/// Beside the scan field after a return: the loan that ended, and what the user owes now.
class ReturnedCard : public QFrame
{
    Q_OBJECT

public:
    explicit ReturnedCard(QWidget *parent = nullptr);

    void showLoan(const DeskAnswer &answer, const UserDetails &details);

signals:
    void paymentWanted(qint64 userId);

private:
    void addFact(const QString &label, const QString &value, bool isBad = false);

    qint64 m_userId = 0;
    QVBoxLayout *m_facts;
    QPushButton *m_pay;
};
