// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circulation/moneypane.h"

#include "models/settings/librarysettings.h"
#include "models/values/money.h"
#include "ui/circulation/moneytexts.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMetaMethod>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

constexpr int lastEntries = 5;

} // namespace

MoneyPane::MoneyPane(CommandGate &gate, LedgerService &ledger, QWidget *parent)
    : QWidget(parent),
      m_gate(gate),
      m_ledger(ledger),
      m_message(new Message(this)),
      m_content(new QWidget(this))
{
    setObjectName(QStringLiteral("moneyPane"));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 0, 0);
    m_body = new QVBoxLayout(m_content);
    setSpacing(m_body, 18, 12, 18, 12, 10);
    auto *figures = new QHBoxLayout;
    setSpacing(figures, 0, 20);
    m_owes = addFigure(figures, tr("owes"), "moneyOwes");
    m_running = addFigure(figures, tr("running"), "moneyRunning");
    m_counts = addFigure(figures, tr("counts for limits"), "moneyCounts");
    figures->addStretch(1);
    m_body->addLayout(figures);
    m_body->addWidget(m_message);
    m_waive = makeButton(tr("Waive…"), ButtonKind::Link, m_content);
    m_waive->setObjectName(QStringLiteral("moneyWaive"));
    m_charges = addPart(tr("Open charges"), m_waive);
    m_fines = addPart(tr("Running"));
    m_last = addPart(tr("Last entries"));
    m_body->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_content);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    layout->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    setSpacing(foot, 18, 8, 18, 8, 8);
    m_open = makeButton(tr("Ledger"), ButtonKind::Normal, this);
    m_open->setObjectName(QStringLiteral("moneyLedger"));
    m_pay = makeButton(tr("Take payment…"), ButtonKind::Primary, this);
    m_pay->setIcon(themedIcon(QStringLiteral("coin"), Colour::OnAccent));
    m_pay->setObjectName(QStringLiteral("moneyPay"));
    foot->addWidget(m_open);
    foot->addStretch(1);
    foot->addWidget(m_pay);
    layout->addLayout(foot);
    connect(m_open, &QPushButton::clicked, this, [this] { emit ledgerWanted(m_userId); });
    connect(m_pay, &QPushButton::clicked, this, [this] { emit paymentWanted(m_userId); });
    connect(m_waive, &QPushButton::clicked, this, [this] { emit waiveWanted(m_userId, 0); });
    refresh();
}

QLabel *MoneyPane::addFigure(QBoxLayout *layout, const QString &caption, const char *name)
{
    auto *lines = new QVBoxLayout;
    setSpacing(lines, 0, 2);
    QLabel *figure = makeLabel(QString(), TextRole::H2, m_content);
    figure->setObjectName(QString::fromLatin1(name));
    figure->setAccessibleName(caption);
    lines->addWidget(figure);
    lines->addWidget(makeLabel(caption, TextRole::Small, m_content));
    layout->addLayout(lines);
    return figure;
}

QWidget *MoneyPane::addPart(const QString &heading, QWidget *action)
{
    auto *part = new QWidget(m_content);
    auto *layout = new QVBoxLayout(part);
    setSpacing(layout, 0, 4);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(heading.toUpper(), TextRole::Caption, part), 1);
    if (action != nullptr) {
        head->addWidget(action);
    }
    layout->addLayout(head);
    auto *rows = new QWidget(part);
    rows->setObjectName(QStringLiteral("rows"));
    setSpacing(new QVBoxLayout(rows), 0, 8);
    layout->addWidget(rows);
    m_body->addWidget(part);
    return part;
}

void MoneyPane::addRow(QWidget *part, const QString &text, const QString &detail, const QString &amount, Tone tone,
                       const Explanation &why)
{
    auto *rows = part->findChild<QWidget *>(QStringLiteral("rows"));
    auto *row = new QWidget(rows);
    auto *line = new QHBoxLayout(row);
    setSpacing(line, 0, 10);
    auto *words = new QVBoxLayout;
    setSpacing(words, 0, 1);
    auto *name = new ElideLabel(text, row);
    setTextRole(name, TextRole::Name);
    name->setToolTip(text);
    auto *small = new ElideLabel(detail, row);
    setTextRole(small, TextRole::Small);
    words->addWidget(name);
    words->addWidget(small);
    line->addLayout(words, 1);
    if (!why.isEmpty() && isSignalConnected(QMetaMethod::fromSignal(&MoneyPane::whyAsked))) {
        QPushButton *ask = makeButton(tr("Why?"), ButtonKind::Link, row);
        ask->setAccessibleName(tr("Why %1 for %2?").arg(amount, text));
        connect(ask, &QPushButton::clicked, this, [this, why, ask] { emit whyAsked(why, ask); });
        line->addWidget(ask);
    }
    QLabel *figure = makeLabel(amount, TextRole::Name, row);
    if (tone != Tone::Neutral) {
        setTone(figure, tone);
    }
    line->addWidget(figure);
    rows->layout()->addWidget(row);
}

void MoneyPane::showUser(qint64 userId)
{
    m_userId = userId;
    refresh();
}

void MoneyPane::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    refresh();
}

void MoneyPane::refresh()
{
    for (QWidget *part : {m_charges, m_fines, m_last}) {
        emptyLayout(part->findChild<QWidget *>(QStringLiteral("rows"))->layout());
    }
    m_content->setEnabled(m_userId != 0);
    m_open->setEnabled(m_userId != 0);
    UserLedger ledger;
    QList<RunningFine> fines;
    if (m_userId != 0) {
        Database &database = m_gate.database();
        const Result<UserLedger> read = m_ledger.ledgerOf(m_userId);
        const Result<CirculationPolicy> policy = loadPolicy(database);
        const auto running = policy ? runningFines(database, *policy, m_gate.clock(), m_userId) : policy.problems();
        if (!read || !running) {
            m_message->say(Tone::Danger, problemText(read ? running.problems() : read.problems()));
            return;
        }
        m_message->clear();
        m_currency = policy->currency;
        ledger = *read;
        fines = *running;
    }
    qint64 runningMinor = 0;
    for (const RunningFine &fine : fines) {
        runningMinor += fine.fine.minor;
    }
    const qint64 balance = ledger.settlement.balanceMinor;
    m_owes->setText(money(balance));
    setTone(m_owes, balance > 0 ? Tone::Danger : Tone::Neutral);
    m_running->setText(money(runningMinor));
    setTone(m_running, runningMinor > 0 ? Tone::Warn : Tone::Neutral);
    m_counts->setText(money(balance + runningMinor));
    showCharges(ledger);
    showRunning(fines);
    showLast(ledger);
    const bool isOpen = ledger.settlement.openMinor() > 0;
    m_pay->setVisible(!m_isReadOnly && m_gate.mayDo(Command::TakePayment));
    m_pay->setEnabled(isOpen);
    m_waive->setVisible(!m_isReadOnly && isOpen && m_gate.mayDo(Command::WaiveCharge));
    emit openCountChanged(static_cast<int>(ledger.settlement.openCharges().size()));
}

void MoneyPane::showCharges(const UserLedger &ledger)
{
    const QList<ChargeState> open = ledger.settlement.openCharges();
    for (const ChargeState &state : open) {
        const LedgerEntry *entry = ledger.entry(state.id);
        if (entry == nullptr) {
            continue;
        }
        const QString on = moneytexts::day(entry->enteredAt, m_gate.clock());
        const QString detail = state.openMinor() == state.chargedMinor
            ? on
            : tr("%1  ·  %2, %3 paid or waived")
                  .arg(on, money(state.chargedMinor), money(state.paidMinor + state.waivedMinor));
        addRow(m_charges, moneytexts::what(*entry), detail, money(state.openMinor()), Tone::Neutral);
    }
    if (open.isEmpty()) {
        addRow(m_charges, tr("Nothing is owed."), QString(), QString(), Tone::Neutral);
    }
}

void MoneyPane::showRunning(const QList<RunningFine> &fines)
{
    for (const RunningFine &fine : fines) {
        addRow(m_fines, fine.title,
               tr("%n day(s) late", nullptr, static_cast<int>(fine.dueOn.daysTo(m_gate.clock().today()))),
               money(fine.fine.minor), Tone::Warn, fine.fine.why);
    }
    m_fines->setVisible(!fines.isEmpty());
}

void MoneyPane::showLast(const UserLedger &ledger)
{
    int shown = 0;
    for (qsizetype i = ledger.entries.size() - 1; i >= 0 && shown < lastEntries; --i, ++shown) {
        const LedgerEntry &entry = ledger.entries.at(i);
        QString detail = moneytexts::day(entry.enteredAt, m_gate.clock());
        if (entry.receiptNumber != 0) {
            detail = tr("%1  ·  receipt %2").arg(detail, receiptText(entry.receiptNumber));
        }
        const QString what = isCharge(entry.kind)
            ? moneytexts::what(entry)
            : tr("%1: %2").arg(moneytexts::kind(entry.kind), moneytexts::what(entry));
        addRow(m_last, what, detail, moneytexts::signedAmount(entry.amountMinor, m_currency),
               entry.amountMinor < 0 ? Tone::Ok : Tone::Neutral);
    }
    m_last->setVisible(shown > 0);
}

QString MoneyPane::money(qint64 minor) const
{
    return formattedMoney(minor, m_currency);
}
