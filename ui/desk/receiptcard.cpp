// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/receiptcard.h"

#include "ui/widgets/icons.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

ReceiptCard::ReceiptCard(QWidget *parent)
    : QFrame(parent),
      m_view(new SlipView(this)),
      m_scroll(new QScrollArea(this)),
      m_again(makeButton(tr("Print again"), ButtonKind::Link, this)),
      m_pdf(makeButton(tr("Save as PDF…"), ButtonKind::Link, this))
{
    setObjectName(QStringLiteral("receiptCard"));
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 16, 12, 16, 12, 8);
    layout->addWidget(makeLabel(tr("Receipt"), TextRole::H2, this));
    auto *content = new QWidget(m_scroll);
    content->setProperty("scrolled", true);
    auto *inner = new QVBoxLayout(content);
    setSpacing(inner, 0, 0);
    inner->addWidget(m_view);
    inner->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setMinimumHeight(theme().px(240));
    m_scroll->setWidget(content);
    layout->addWidget(m_scroll, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_again);
    row->addStretch(1);
    row->addWidget(m_pdf);
    layout->addLayout(row);
    m_again->setObjectName(QStringLiteral("printAgain"));
    m_pdf->setObjectName(QStringLiteral("receiptPdf"));
    for (QPushButton *button : {m_again, m_pdf}) {
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_again, &QPushButton::clicked, this, &ReceiptCard::printNow);
    connect(m_pdf, &QPushButton::clicked, this, &ReceiptCard::savePdf);
    hide();
}

void ReceiptCard::print(const Slip &slip)
{
    m_slip = slip;
    m_view->showSlip(slip);
    m_again->setVisible(!QPrinterInfo::defaultPrinter().isNull());
    show();
    printNow();
}

void ReceiptCard::clear()
{
    hide();
}

void ReceiptCard::printNow()
{
    const QPrinterInfo info = QPrinterInfo::defaultPrinter();
    if (info.isNull()) {
        emit said(Tone::Info, tr("This computer has no printer. The receipt can be kept as a PDF file."));
        return;
    }
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setDocName(m_slip.heading);
    slips::print(printer, m_slip);
    emit said(Tone::Ok, tr("Receipt printed: %1").arg(info.description()));
}

void ReceiptCard::savePdf()
{
    auto *dialog = new QFileDialog(this, tr("Save the receipt"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(tr("receipt.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QString refused = slips::writePdf(path, m_slip);
        emit said(refused.isEmpty() ? Tone::Ok : Tone::Danger,
                  refused.isEmpty() ? tr("Saved as %1.").arg(path) : tr("Cannot write to %1.").arg(refused));
    });
    dialog->open();
}
