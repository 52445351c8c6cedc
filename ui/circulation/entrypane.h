// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/circulation/ledgerpane.h"

class MoneyEdit;
class QComboBox;
class QLineEdit;
class Segments;

/// The smaller acts: a charge by hand, credit paid out, a charge put right. Each has an amount and a reason.
class EntryPane : public LedgerPane
{
    Q_OBJECT

public:
    enum class Purpose { Charge, Refund, Correct };

    EntryPane(Purpose purpose, LedgerContext &context, QWidget *parent);

    void start() override;
    void contextChanged() override;
    void act() override;

private:
    void update();
    Problems problems() const;
    ChargeDraft chargeDraft() const;
    RefundDraft refundDraft() const;
    CorrectionDraft correctionDraft() const;
    qint64 amount() const;

    Purpose m_purpose;
    QLabel *m_about;
    QComboBox *m_kind = nullptr;
    Segments *m_method = nullptr;
    MoneyEdit *m_amount;
    QLabel *m_amountProblem;
    QLineEdit *m_note;
    QLabel *m_noteProblem;
    QLabel *m_after;
    qint64 m_entryId = 0;
    bool m_isTouched = false;
};
