// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/circulation/ledgerpane.h"

class MoneyEdit;
class QButtonGroup;
class QPlainTextEdit;

/// Lets the charge selected in the ledger go, whole or in part, with a reason. Not a payment.
class WaivePane : public LedgerPane
{
    Q_OBJECT

public:
    WaivePane(LedgerContext &context, QWidget *parent);

    void start() override;
    void contextChanged() override;
    void act() override;

private:
    void update();
    WaiverDraft draft() const;

    QWidget *m_charge;
    QLabel *m_what;
    QLabel *m_detail;
    MoneyEdit *m_amount;
    QPushButton *m_all;
    QLabel *m_amountProblem;
    QButtonGroup *m_reasons;
    QLabel *m_reasonProblem;
    QPlainTextEdit *m_note;
    QLabel *m_noteProblem;
    QLabel *m_after;
    qint64 m_chargeId = 0;
};
