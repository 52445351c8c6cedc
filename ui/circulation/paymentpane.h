// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/circulation/ledgerpane.h"

#include <QSet>

class MoneyEdit;
class Segments;

/// Takes money: how much, how, for which charges; says the change, what stays open and whether it lifts the block.
class PaymentPane : public LedgerPane
{
    Q_OBJECT

public:
    PaymentPane(LedgerContext &context, QWidget *parent);

    void start() override;
    void contextChanged() override;
    void act() override;

private:
    void buildCharges();
    void choose(qint64 chargeId, bool isChosen);
    bool isChoosing() const;
    void update();
    void showCharges(const PaymentDraft &draft);
    void showAfterwards(const PaymentDraft &draft, bool isSound);
    PaymentDraft draft() const;

    MoneyEdit *m_amount;
    QPushButton *m_all;
    QLabel *m_amountProblem;
    Segments *m_method;
    QWidget *m_cash;
    MoneyEdit *m_given;
    QLabel *m_change;
    QLabel *m_givenProblem;
    Segments *m_order;
    QWidget *m_charges;
    QLabel *m_after;
    Message *m_block;
    QSet<qint64> m_chosen; ///< charges to pay when the person chooses
};
