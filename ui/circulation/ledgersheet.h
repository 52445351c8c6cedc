// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/circulation/explanation.h"
#include "models/circulation/receipt.h"
#include "ui/circulation/ledgerpane.h"
#include "ui/widgets/sheet.h"

class EntryPane;
class PaymentPane;
class Pill;
class PlainTable;
class QStackedWidget;
class ReceiptPane;
class Segments;
class StatementPane;
class WaivePane;

/// The ledger of one user: what is owed, every entry with the balance after it, and beside it a pane to take a payment,
/// waive, refund, correct or charge. Nothing in the list is ever changed or deleted.
class LedgerSheet : public Sheet
{
    Q_OBJECT

public:
    LedgerSheet(CommandGate &gate, LedgerService &ledger, qint64 userId, QWidget *parent = nullptr);

    /// Opens a pane at once, as its button would.
    void takePayment();
    void waive(qint64 chargeId = 0);
    /// The library can only be read: nothing is offered that writes.
    void setReadOnly(bool readOnly);
    /// Whether receipts can go by e-mail from this library: a button offers it to users with an address.
    void setMayMail(bool may);
    /// What became of a receipt sent by e-mail.
    void sayMailed(bool isSent, const QString &sentence);
    /// Reads again: after undo, or when another desk wrote.
    void refresh();

signals:
    /// Something was done that can be undone.
    void done(const QString &sentence);
    void undoWanted(const QString &commandId);
    /// The receipt of this entry is to go to the user by e-mail.
    void receiptMailWanted(const Receipt &receipt, const QString &subject, const QString &text);
    void whyAsked(const Explanation &why, QWidget *beside);

public slots:
    /// Esc closes the pane first, then the ledger.
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Card {
        QLabel *figure;
        QLabel *line;
    };
    void buildHead();
    Card addCard(QLayout *layout, const QString &title, const QString &name);
    void buildList(QLayout *layout);
    void buildPanes();
    void addPane(LedgerPane *pane);
    void showPane(LedgerPane *pane);
    void closePane();
    void fitColumns();
    void showReceipt(qint64 entryId, const QString &commandId = QString());
    void acted(LedgerPane *pane, const LedgerOutcome &outcome);
    void showCards();
    void showEntries();
    void selectionChanged();
    void updateButtons();
    void askWhy();
    bool isShown(const LedgerEntry &entry) const;
    qint64 selectedEntry() const;

    CommandGate &m_gate;
    LedgerContext m_context;
    QString m_userName;
    Card m_owes{};
    Card m_running{};
    Card m_paid{};
    Pill *m_state;
    QPushButton *m_pay;
    QPushButton *m_waive;
    QPushButton *m_refund;
    QPushButton *m_correct;
    QPushButton *m_charge;
    QPushButton *m_why;
    Segments *m_filter;
    PlainTable *m_list;
    QStackedWidget *m_panes;
    PaymentPane *m_payment;
    WaivePane *m_waiver;
    EntryPane *m_refunding;
    EntryPane *m_correcting;
    EntryPane *m_charging;
    StatementPane *m_statement;
    ReceiptPane *m_receipt;
    LedgerPane *m_current = nullptr;
};
