// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/closingtab.h"

#include "models/accounts/commandgate.h"
#include "models/settings/librarysettings.h"
#include "models/values/clock.h"
#include "models/values/money.h"
#include "ui/problemtext/problemtext.h"
#include "ui/reports/closingpaper.h"
#include "ui/reports/closingslist.h"
#include "ui/reports/tillcount.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message.h"
#include "ui/widgets/plaintable.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace {

/// A small table is as high as its rows: the page scrolls, not the table.
void fitHeight(PlainTable *table)
{
    int height = table->horizontalHeader()->isHidden() ? 0 : table->horizontalHeader()->sizeHint().height();
    height += table->rowCount() * table->verticalHeader()->defaultSectionSize();
    table->setFixedHeight(height + 2);
}

void makeStrong(PlainTable *table, int row)
{
    for (int column = 0; column < table->columnCount(); ++column) {
        if (QTableWidgetItem *cell = table->item(row, column)) {
            QFont font = theme().font(TextRole::Name);
            font.setWeight(QFont::DemiBold);
            cell->setFont(font);
        }
    }
}

} // namespace

ClosingTab::ClosingTab(CommandGate &gate, QWidget *parent)
    : ReportTab(parent),
      m_gate(gate),
      m_message(new Message(this)),
      m_day(new DateEdit(this)),
      m_pdf(makeButton(tr("PDF…"), ButtonKind::Normal, this)),
      m_close(makeButton(tr("Close the day"), ButtonKind::Primary, this)),
      m_closing(gate),
      m_closed(new ClosingsList(this)),
      m_till(new TillCount(this))
{
    setObjectName(QStringLiteral("closingTab"));
    m_day->setObjectName(QStringLiteral("closingDay"));
    m_day->setAccessibleName(tr("Day"));
    m_day->setFixedWidth(theme().px(150));
    m_day->setDate(gate.clock().today());
    m_pdf->setIcon(themedIcon(QStringLiteral("download")));
    m_pdf->setObjectName(QStringLiteral("closingPdf"));
    m_close->setIcon(themedIcon(QStringLiteral("check"), Colour::OnAccent));
    m_close->setObjectName(QStringLiteral("closeDay"));
    m_close->hide(); // until a page puts it into its heading
    auto *inner = new QWidget(this);
    m_columns = new QHBoxLayout(inner);
    setSpacing(m_columns, 20, 14, 20, 14, 14);
    auto *left = new QVBoxLayout;
    setSpacing(left, 0, 12);
    left->addWidget(m_message);
    m_kinds = addTable(addCard(left, tr("By kind and method"), &m_currency), {}, "closingKinds");
    m_people = addTable(addCard(left, tr("By person"), &m_receipts), {}, "closingPeople");
    m_waived = addTable(addCard(left, tr("Waived, not money"), &m_waivedSum),
                        {tr("Charge"), tr("Reason"), tr("Who"), tr("Amount")}, "closingWaived");
    m_waived->setNumberColumn(3);
    left->addStretch(1);
    m_columns->addLayout(left, 1);
    auto *right = new QVBoxLayout;
    setSpacing(right, 0, 12);
    m_till->setFixedWidth(theme().px(340));
    m_closed->setFixedWidth(theme().px(340));
    right->addWidget(m_closed);
    right->addWidget(m_till);
    right->addStretch(1);
    m_columns->addLayout(right);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 0, 0);
    layout->addWidget(scroll);
    connect(m_day, &DateEdit::dateChanged, this, &ClosingTab::refresh);
    connect(m_pdf, &QPushButton::clicked, this, &ClosingTab::savePdf);
    connect(m_close, &QPushButton::clicked, this, &ClosingTab::close);
    connect(m_till, &TillCount::changed, this, &ClosingTab::updateClose);
}

void ClosingTab::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    updateClose();
}

void ClosingTab::resizeEvent(QResizeEvent *event)
{
    ReportTab::resizeEvent(event);
    const bool isNarrow = width() < theme().px(860);
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QFrame *ClosingTab::addCard(QVBoxLayout *layout, const QString &heading, QLabel **aside)
{
    QFrame *card = makeCard(this);
    auto *lines = new QVBoxLayout(card);
    setSpacing(lines, 0, 10, 0, 4, 6);
    auto *head = new QHBoxLayout;
    setSpacing(head, 16, 0, 16, 0, 8);
    head->addWidget(makeLabel(heading, TextRole::H2, card), 1);
    *aside = makeLabel(QString(), TextRole::Small, card);
    head->addWidget(*aside);
    lines->addLayout(head);
    layout->addWidget(card);
    return card;
}

PlainTable *ClosingTab::addTable(QFrame *card, const QStringList &headings, const char *name)
{
    auto *table = new PlainTable(headings, card);
    table->setObjectName(QString::fromLatin1(name));
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setAccessibleName(card->findChild<QLabel *>()->text());
    card->layout()->addWidget(table);
    return table;
}

QString ClosingTab::subtitle() const
{
    const QString day = QLocale().toString(m_sheet.day, QStringLiteral("ddd d MMM yyyy"));
    return m_sheet.firstReceipt == 0
        ? tr("%1  ·  no receipts").arg(day)
        : tr("%1  ·  receipts %2 to %3").arg(day, receiptText(m_sheet.firstReceipt), receiptText(m_sheet.lastReceipt));
}

QString ClosingTab::status() const
{
    return tr("%n receipt(s)", nullptr, m_sheet.receipts);
}

QList<QWidget *> ClosingTab::actions() const
{
    return m_isReadOnly || !m_gate.mayDo(Command::CloseTill) ? QList<QWidget *>{m_day, m_pdf}
                                                             : QList<QWidget *>{m_day, m_pdf, m_close};
}

void ClosingTab::refresh()
{
    const QDate day = m_day->date().isValid() ? m_day->date() : m_gate.clock().today();
    const Result<ClosingSheet> sheet = closingSheet(m_gate, day);
    if (!sheet) {
        m_message->say(Tone::Danger, problemText(sheet.problems()));
        return;
    }
    m_message->clear();
    m_sheet = *sheet;
    m_currency->setText(tr("amounts in %1").arg(m_sheet.currency));
    m_receipts->setText(tr("%n receipt(s)", nullptr, m_sheet.receipts));
    fillKinds();
    fillPeople();
    fillWaived();
    m_till->setCash(m_sheet.taken.of(PayMethod::Cash), m_sheet.currency);
    showClosings();
    emit headChanged();
}

/// Shows how the day was closed. What somebody is just counting stays, unless the day was closed meanwhile.
void ClosingTab::showClosings()
{
    const Result<QList<TillClosing>> closings = m_closing.closingsOf(m_sheet.day);
    if (!closings) {
        m_message->say(Tone::Danger, problemText(closings.problems()));
        return;
    }
    m_closings = *closings;
    const qint64 last = m_closings.isEmpty() ? 0 : m_closings.first().id;
    if (m_filledDay != m_sheet.day || m_filledId != last) {
        m_filledDay = m_sheet.day;
        m_filledId = last;
        TillCounted till;
        if (last != 0) {
            till = m_closings.first().till;
        } else if (const Result<qint64> before = m_closing.floatBefore(m_sheet.day)) {
            till.floatMinor = *before;
        }
        m_till->fill(till);
    }
    m_closed->show(m_closings, m_gate.clock().zone());
    updateClose();
}

void ClosingTab::updateClose()
{
    m_close->setText(m_closings.isEmpty() ? tr("Close the day") : tr("Close again"));
    const TillCounted till = m_till->counted(m_sheet.day);
    const bool isSame = !m_closings.isEmpty() && m_closings.first().till.countedMinor() == till.countedMinor()
        && m_closings.first().till.expectedMinor() == till.expectedMinor()
        && m_closings.first().till.reason == till.reason.trimmed();
    m_close->setEnabled(!m_isReadOnly && m_sheet.day.isValid() && m_sheet.day <= m_gate.clock().today() && !isSame
                        && TillClosingService::check(till).isEmpty());
}

void ClosingTab::close()
{
    const QDate day = m_sheet.day;
    const Result<qint64> sheet = m_closing.close(m_till->counted(day));
    if (!sheet) {
        refresh();
        m_message->say(Tone::Danger, problemText(sheet.problems()));
        return;
    }
    refresh();
    emit notice(tr("%1 is closed: sheet %2.").arg(QLocale().toString(day, QLocale::ShortFormat)).arg(*sheet));
}

void ClosingTab::fillKinds()
{
    const QList<PayMethod> methods = closingpaper::methodsOf(m_sheet);
    QStringList headings{tr("Kind")};
    for (const PayMethod method : methods) {
        headings << closingpaper::methodText(method);
    }
    headings << tr("All");
    m_kinds->clear();
    m_kinds->setRowCount(0);
    m_kinds->setColumnCount(static_cast<int>(headings.size()));
    m_kinds->setHorizontalHeaderLabels(headings);
    for (int column = 1; column < headings.size(); ++column) {
        m_kinds->setNumberColumn(column);
    }
    const auto add = [&](const QString &name, const MethodSums &sums) {
        const int row = m_kinds->rowCount();
        m_kinds->insertRow(row);
        m_kinds->put(row, 0, name);
        int column = 1;
        for (const PayMethod method : methods) {
            QTableWidgetItem *cell =
                m_kinds->put(row, column++, closingpaper::amountText(sums.of(method), m_sheet.currency));
            if (sums.of(method) < 0) {
                cell->setData(PlainDelegate::ColourRole, int(Colour::Danger));
            }
        }
        m_kinds->put(row, column, moneyText(sums.all(), m_sheet.currency));
    };
    for (const ClosingSheet::KindRow &row : std::as_const(m_sheet.byKind)) {
        add(closingpaper::kindText(row.kind), row.sums);
    }
    add(tr("Taken"), m_sheet.taken);
    makeStrong(m_kinds, m_kinds->rowCount() - 1);
    fitHeight(m_kinds);
}

void ClosingTab::fillPeople()
{
    const QList<PayMethod> methods = closingpaper::methodsOf(m_sheet);
    QStringList headings{tr("Who"), tr("Receipts")};
    for (const PayMethod method : methods) {
        headings << closingpaper::methodText(method);
    }
    headings << tr("All");
    m_people->clear();
    m_people->setRowCount(0);
    m_people->setColumnCount(static_cast<int>(headings.size()));
    m_people->setHorizontalHeaderLabels(headings);
    for (int column = 1; column < headings.size(); ++column) {
        m_people->setNumberColumn(column);
    }
    const auto add = [&](const QString &name, int receipts, const MethodSums &sums) {
        const int row = m_people->rowCount();
        m_people->insertRow(row);
        m_people->put(row, 0, name);
        m_people->put(row, 1, QLocale().toString(receipts));
        int column = 2;
        for (const PayMethod method : methods) {
            m_people->put(row, column++, closingpaper::amountText(sums.of(method), m_sheet.currency));
        }
        m_people->put(row, column, moneyText(sums.all(), m_sheet.currency));
    };
    for (const ClosingSheet::PersonRow &person : std::as_const(m_sheet.byPerson)) {
        add(person.name, person.receipts, person.sums);
    }
    add(tr("All"), m_sheet.receipts, m_sheet.taken);
    makeStrong(m_people, m_people->rowCount() - 1);
    fitHeight(m_people);
}

void ClosingTab::fillWaived()
{
    const auto count = static_cast<int>(m_sheet.waived.size());
    m_waivedSum->setText(
        count == 0 ? tr("none")
                   : tr("%n waiver(s), %1", nullptr, count).arg(moneyText(m_sheet.waivedMinor, m_sheet.currency)));
    m_waived->setRowCount(0);
    for (const ClosingSheet::WaivedRow &waived : std::as_const(m_sheet.waived)) {
        const int row = m_waived->rowCount();
        m_waived->insertRow(row);
        m_waived->put(row, 0, closingpaper::waivedText(waived));
        m_waived->put(row, 1, closingpaper::reasonText(waived.waiver));
        m_waived->put(row, 2, waived.waiver.enteredBy);
        m_waived->put(row, 3, moneyText(-waived.waiver.amountMinor, m_sheet.currency));
    }
    m_waived->setVisible(count > 0);
    fitHeight(m_waived);
}

void ClosingTab::savePdf()
{
    const QString name = tr("closing-sheet-%1.pdf").arg(toStoredDay(m_sheet.day));
    const QString path =
        QFileDialog::getSaveFileName(window(), tr("Save the closing sheet"), name, tr("PDF files (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    const Result<LibraryValues> values = LibrarySettings::read(m_gate.database());
    std::optional<CountedTill> till;
    if (m_till->isCounted()) {
        till = CountedTill{m_till->countedMinor(), m_till->floatMinor()};
    }
    if (!m_close->isEnabled() && !m_closings.isEmpty()) {
        const TillClosing &closing = m_closings.first();
        till = CountedTill{
            closing.till.countedMinor(), closing.till.floatMinor, closing.till.reason,
            tr("Sheet %1: closed %2").arg(closing.id).arg(ClosingsList::whoText(closing, m_gate.clock().zone()))};
    }
    const QString refused = closingpaper::writePdf(path, m_sheet, values ? values->name : QString(), till);
    if (refused.isEmpty()) {
        emit notice(tr("Saved as %1.").arg(path));
    } else {
        m_message->say(Tone::Danger, tr("Cannot write to %1.").arg(refused));
    }
}
