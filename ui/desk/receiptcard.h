// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/slip.h"
#include "ui/widgets/style.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;

/// Beside the scan field once a receipt was asked for: the receipt as it was printed, to be printed again or kept.
class ReceiptCard : public QFrame
{
    Q_OBJECT

public:
    explicit ReceiptCard(QWidget *parent = nullptr);

    /// Shows a receipt and prints it on the computer's own printer when there is one.
    void print(const Slip &slip);
    void clear();

signals:
    /// What became of it.
    void said(Tone tone, const QString &sentence);

private:
    void printNow();
    void savePdf();

    Slip m_slip;
    SlipView *m_view;
    QScrollArea *m_scroll;
    QPushButton *m_again;
    QPushButton *m_pdf;
};
