// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circulation/receiptpane.h"

#include "models/values/money.h"
#include "ui/circulation/moneytexts.h"
#include "ui/printing/slip.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace {

QString headingOf(const Receipt &receipt)
{
    const QString number = receiptText(receipt.entry.receiptNumber);
    switch (receipt.entry.kind) {
    case LedgerKind::Refund: return ReceiptPane::tr("Refund %1").arg(number);
    case LedgerKind::Correction: return ReceiptPane::tr("Correction %1").arg(number);
    default: return ReceiptPane::tr("Receipt %1").arg(number);
    }
}

QString paidText(const Receipt &receipt)
{
    const QString method = receipt.entry.method ? moneytexts::method(*receipt.entry.method) : QString();
    return receipt.entry.amountMinor < 0 ? ReceiptPane::tr("Paid: %1").arg(method)
                                         : ReceiptPane::tr("Paid out: %1").arg(method);
}

/// "Hannah W.": enough to ask again.
QString servedBy(const QString &name)
{
    const QStringList parts = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return parts.size() < 2 ? name : QStringLiteral("%1 %2.").arg(parts.first(), parts.last().left(1));
}

} // namespace

Slip slipOf(const Receipt &receipt)
{
    const auto money = [&](qint64 minor) { return formattedMoney(minor, receipt.currency); };
    const auto plain = [&](qint64 minor) { return moneyText(minor, receipt.currency); };
    Slip slip;
    slip.sender = receipt.libraryName;
    slip.heading = headingOf(receipt);
    const QString card = receipt.cardEnd.isEmpty() ? QString() : ReceiptPane::tr("Card …%1").arg(receipt.cardEnd);
    slip.groups.append(
        {{QLocale().toString(receipt.at, QStringLiteral("ddd d MMM yyyy, HH:mm")), receipt.entry.station},
         {receipt.entry.userName, card}});
    QList<Slip::Line> charges;
    for (const ReceiptLine &line : receipt.lines) {
        charges.append({moneytexts::what(line.charge), plain(line.paidMinor)});
        if (line.restMinor() > 0) {
            charges.append({ReceiptPane::tr("of %1, rest %2").arg(plain(line.openBeforeMinor), plain(line.restMinor())),
                            QString(), false, true});
        }
    }
    if (receipt.lines.isEmpty() && !receipt.entry.note.isEmpty()) {
        charges.append({receipt.entry.note, QString()});
    }
    slip.groups.append(charges);
    QList<Slip::Line> paid{{paidText(receipt), money(receipt.amountMinor()), true}};
    if (const auto change = receipt.changeMinor()) {
        paid.append({ReceiptPane::tr("Given"), plain(*receipt.entry.givenMinor)});
        paid.append({ReceiptPane::tr("Change"), plain(*change)});
    }
    slip.groups.append(paid);
    slip.groups.append({{ReceiptPane::tr("Still owed"), money(qMax<qint64>(0, receipt.owedAfterMinor)), true}});
    slip.foot = ReceiptPane::tr("Served by %1  ·  Thank you").arg(servedBy(receipt.entry.enteredBy));
    return slip;
}

ReceiptPane::ReceiptPane(QWidget *parent)
    : QWidget(parent),
      m_number(makeLabel(QString(), TextRole::Small, this)),
      m_message(new Message(this)),
      m_slip(new SlipView(this)),
      m_undo(makeButton(tr("Undo"), ButtonKind::Flat, this)),
      m_done(makeButton(tr("Done"), ButtonKind::Primary, this))
{
    setObjectName(QStringLiteral("receiptPane"));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 0, 0);
    auto *head = new QHBoxLayout;
    setSpacing(head, 18, 10, 18, 10, 8);
    head->addWidget(makeLabel(tr("Receipt"), TextRole::H2, this), 1);
    head->addWidget(m_number);
    layout->addLayout(head);
    layout->addWidget(makeLine(Qt::Horizontal, this));
    auto *inner = new QWidget(this);
    auto *body = new QVBoxLayout(inner);
    setSpacing(body, 18, 12, 18, 12, 10);
    body->addWidget(m_message);
    body->addWidget(m_slip);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme().px(8));
    QPushButton *print = makeButton(tr("Print"), ButtonKind::Normal, inner);
    print->setIcon(themedIcon(QStringLiteral("print")));
    print->setObjectName(QStringLiteral("receiptPrint"));
    print->setToolTip(tr("Ctrl+P"));
    QPushButton *pdf = makeButton(tr("PDF"), ButtonKind::Normal, inner);
    pdf->setIcon(themedIcon(QStringLiteral("download")));
    pdf->setObjectName(QStringLiteral("receiptPdf"));
    buttons->addWidget(print);
    buttons->addWidget(pdf);
    m_mail = makeButton(tr("E-mail"), ButtonKind::Normal, inner);
    m_mail->setIcon(themedIcon(QStringLiteral("mail")));
    m_mail->setObjectName(QStringLiteral("receiptMail"));
    m_mail->hide();
    buttons->addWidget(m_mail);
    buttons->addStretch(1);
    body->addLayout(buttons);
    body->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeLine(Qt::Horizontal, this));
    auto *foot = new QHBoxLayout;
    setSpacing(foot, 18, 8, 18, 8, 10);
    m_undo->setIcon(themedIcon(QStringLiteral("undo")));
    m_undo->setObjectName(QStringLiteral("receiptUndo"));
    m_undo->setToolTip(tr("Takes it back by an entry of its own; nothing is deleted."));
    m_done->setObjectName(QStringLiteral("receiptDone"));
    foot->addWidget(m_undo);
    foot->addStretch(1);
    foot->addWidget(m_done);
    layout->addLayout(foot);
    auto *keys = new QShortcut(QKeySequence::Print, this);
    keys->setContext(Qt::WindowShortcut);
    connect(keys, &QShortcut::activated, this, [this] {
        if (isVisible()) {
            this->print();
        }
    });
    connect(print, &QPushButton::clicked, this, &ReceiptPane::print);
    connect(pdf, &QPushButton::clicked, this, &ReceiptPane::savePdf);
    connect(m_done, &QPushButton::clicked, this, &ReceiptPane::closed);
    connect(m_mail, &QPushButton::clicked, this, [this] {
        m_mail->setEnabled(false);
        m_message->say(Tone::Info, tr("Sending to %1…").arg(m_receipt.email));
        emit mailWanted(m_receipt, m_slip->slip().heading, m_slip->slip().plainText());
    });
    connect(m_undo, &QPushButton::clicked, this, [this] { emit undoWanted(m_commandId); });
}

void ReceiptPane::showReceipt(const Receipt &receipt, const QString &commandId)
{
    m_receipt = receipt;
    m_commandId = commandId;
    m_number->setText(tr("No. %1").arg(receiptText(receipt.entry.receiptNumber)));
    const QString amount = formattedMoney(receipt.amountMinor(), receipt.currency);
    const QString at = QLocale().toString(receipt.at.time(), QLocale::ShortFormat);
    if (commandId.isEmpty()) {
        m_message->clear();
    } else {
        m_message->say(Tone::Ok,
                       receipt.entry.amountMinor < 0 ? tr("%1 taken at %2.").arg(amount, at)
                                                     : tr("%1 paid out at %2.").arg(amount, at));
    }
    m_undo->setVisible(!commandId.isEmpty());
    showMail();
    m_slip->showSlip(slipOf(receipt));
    m_done->setFocus(Qt::OtherFocusReason);
}

void ReceiptPane::setMayMail(bool may)
{
    m_mayMail = may;
    showMail();
}

void ReceiptPane::showMail()
{
    m_mail->setVisible(m_mayMail && !m_receipt.email.isEmpty());
    m_mail->setEnabled(true);
    m_mail->setToolTip(m_receipt.email);
}

void ReceiptPane::say(Tone tone, const QString &sentence)
{
    m_message->say(tone, sentence);
    m_mail->setEnabled(tone != Tone::Ok); // once is enough
}

void ReceiptPane::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_slip->slip().heading);
    QPrintDialog dialog(&printer, window());
    if (dialog.exec() == QDialog::Accepted) {
        slips::print(printer, m_slip->slip());
    }
}

void ReceiptPane::savePdf()
{
    const QString name = tr("receipt-%1.pdf").arg(receiptText(m_receipt.entry.receiptNumber));
    const QString path = QFileDialog::getSaveFileName(window(), tr("Save the receipt"), name, tr("PDF files (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    const QString refused = slips::writePdf(path, m_slip->slip());
    m_message->say(refused.isEmpty() ? Tone::Ok : Tone::Danger,
                   refused.isEmpty() ? tr("Saved as %1.").arg(path) : tr("Cannot write to %1.").arg(refused));
}
