// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/receipt.h"
#include "ui/circulation/ledgerpane.h"
#include "ui/widgets/style.h"

struct Slip;
class SlipView;

/// A receipt as it is printed.
Slip slipOf(const Receipt &receipt);

/// Shown once money has changed hands: the receipt, to be printed or kept as PDF.
class ReceiptPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiptPane(QWidget *parent);

    /// Shows a receipt; with a command, it was given out just now and can be taken back.
    void showReceipt(const Receipt &receipt, const QString &commandId = QString());
    QString commandId() const { return m_commandId; }
    /// Offers to send receipts to users who have an address.
    void setMayMail(bool may);
    void say(Tone tone, const QString &sentence);

signals:
    void closed();
    void undoWanted(const QString &commandId);
    /// To the user by e-mail, in these words.
    void mailWanted(const Receipt &receipt, const QString &subject, const QString &text);

private:
    void showMail();
    void print();
    void savePdf();

    Receipt m_receipt;
    QString m_commandId;
    QLabel *m_number;
    Message *m_message;
    SlipView *m_slip;
    QPushButton *m_undo;
    QPushButton *m_done;
    QPushButton *m_mail = nullptr;
    bool m_mayMail = false;
};
