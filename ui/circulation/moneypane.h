// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/circulation/ledgerservice.h"
#include "models/circulation/loanfines.h"
#include "ui/widgets/style.h"

#include <QWidget>

class Message;
class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// What one user owes, for the detail panel of the Users page: open charges, fines running today, the last entries.
class MoneyPane : public QWidget
{
    Q_OBJECT

public:
    MoneyPane(CommandGate &gate, LedgerService &ledger, QWidget *parent = nullptr);

    void showUser(qint64 userId);
    void refresh();
    /// The library can only be read: nothing is offered that writes.
    void setReadOnly(bool readOnly);

signals:
    void ledgerWanted(qint64 userId);
    void paymentWanted(qint64 userId);
    void waiveWanted(qint64 userId, qint64 chargeId);
    void whyAsked(const Explanation &why, QWidget *beside);
    /// How many charges are open: for the tab's number.
    void openCountChanged(int count);

private:
    QLabel *addFigure(QBoxLayout *layout, const QString &caption, const char *name);
    QWidget *addPart(const QString &heading, QWidget *action = nullptr);
    void addRow(QWidget *part, const QString &text, const QString &detail, const QString &amount, Tone tone,
                const Explanation &why = {});
    void showCharges(const UserLedger &ledger);
    void showRunning(const QList<RunningFine> &fines);
    void showLast(const UserLedger &ledger);
    QString money(qint64 minor) const;

    CommandGate &m_gate;
    LedgerService &m_ledger;
    qint64 m_userId = 0;
    QString m_currency;
    bool m_isReadOnly = false;
    Message *m_message;
    QWidget *m_content;
    QVBoxLayout *m_body;
    QLabel *m_owes;
    QLabel *m_running;
    QLabel *m_counts;
    QPushButton *m_waive;
    QWidget *m_charges;
    QWidget *m_fines;
    QWidget *m_last;
    QPushButton *m_open;
    QPushButton *m_pay;
};
