// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circulation/paymentpane.h"

#include "models/values/money.h"
#include "ui/circulation/moneytexts.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/message.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/segments.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

PaymentPane::PaymentPane(LedgerContext &context, QWidget *parent)
    : LedgerPane(tr("Take a payment"), context, parent),
      m_amount(new MoneyEdit(this)),
      m_all(makeButton(QString(), ButtonKind::Link, this)),
      m_method(new Segments(this)),
      m_cash(new QWidget(this)),
      m_given(new MoneyEdit(m_cash)),
      m_change(makeLabel(QString(), TextRole::Name, m_cash)),
      m_order(new Segments(this)),
      m_charges(new QWidget(this)),
      m_block(new Message(this))
{
    // Narrow: in other languages the words are longer than the pane.
    m_method->setProperty("compact", true);
    m_order->setProperty("compact", true);
    setObjectName(QStringLiteral("paymentPane"));
    m_amount->setObjectName(QStringLiteral("payAmount"));
    m_given->setObjectName(QStringLiteral("payGiven"));
    m_change->setObjectName(QStringLiteral("payChange"));
    m_all->setObjectName(QStringLiteral("payAll"));
    addLine(tr("Amount %1").arg(context.currency), m_amount, m_all);
    m_amountProblem = addProblemLine(QStringLiteral("payAmountProblem"));
    for (int i = 0; i < payMethods; ++i) {
        m_method->addSegment(moneytexts::method(static_cast<PayMethod>(i)));
    }
    m_method->setObjectName(QStringLiteral("payMethod"));
    body()->addWidget(m_method);

    auto *cash = new QGridLayout(m_cash);
    setSpacing(cash, 0, 8);
    QLabel *givenName = makeLabel(tr("Given %1").arg(context.currency), TextRole::Body, m_cash);
    setTone(givenName, Tone::Neutral);
    givenName->setBuddy(m_given);
    m_given->setAccessibleName(givenName->text());
    QLabel *changeName = makeLabel(tr("Change"), TextRole::Body, m_cash);
    setTone(changeName, Tone::Neutral);
    cash->addWidget(givenName, 0, 0);
    cash->addWidget(m_given, 0, 1, Qt::AlignTrailing);
    cash->addWidget(changeName, 1, 0);
    cash->addWidget(m_change, 1, 1, Qt::AlignTrailing);
    body()->addWidget(m_cash);
    m_givenProblem = addProblemLine(QStringLiteral("payGivenProblem"));

    body()->addWidget(makeLine(Qt::Horizontal, this));
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Pays"), TextRole::Caption, this));
    head->addStretch(1);
    m_order->addSegment(tr("Oldest first"));
    m_order->addSegment(tr("I choose"));
    m_order->setObjectName(QStringLiteral("payOrder"));
    head->addWidget(m_order);
    body()->addLayout(head);
    setSpacing(new QVBoxLayout(m_charges), 0, 6);
    body()->addWidget(m_charges);
    body()->addWidget(makeLine(Qt::Horizontal, this));
    m_after = addFigure(tr("Owes afterwards"));
    m_after->setObjectName(QStringLiteral("payAfter"));
    body()->addWidget(m_block);
    body()->addStretch(1);

    connect(m_amount, &MoneyEdit::minorChanged, this, &PaymentPane::update);
    connect(m_given, &MoneyEdit::minorChanged, this, &PaymentPane::update);
    connect(m_method, &Segments::currentChanged, this, &PaymentPane::update);
    connect(m_order, &Segments::currentChanged, this, [this] {
        const QList<ChargeState> open = this->context().ledger.settlement.openCharges();
        buildCharges();
        if (isChoosing() && !open.isEmpty()) {
            // Something is ticked at first: the entry looked at, else the oldest.
            choose(m_chosen.isEmpty() ? open.first().id : *m_chosen.cbegin(), true);
            buildCharges();
        }
        update();
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_amount->setMinor(this->context().ledger.settlement.openMinor());
        m_amount->setFocus();
    });
}

void PaymentPane::start()
{
    const UserLedger &ledger = context().ledger;
    m_amount->setCurrency(context().currency);
    m_given->setCurrency(context().currency);
    m_given->clear();
    m_method->setCurrent(0);
    const bool isChosen = ledger.settlement.charge(context().entryId).value_or(ChargeState{}).openMinor() > 0;
    m_chosen.clear();
    if (isChosen) {
        m_chosen.insert(context().entryId);
    }
    m_order->setCurrent(0);
    m_amount->setMinor(ledger.settlement.openMinor());
    if (const Result<qint64> number = context().service.nextReceipt()) {
        setAside(tr("receipt %1").arg(receiptText(*number)));
    }
    message()->clear();
    contextChanged();
    m_amount->setFocus(Qt::TabFocusReason);
    m_amount->selectAll();
}

void PaymentPane::contextChanged()
{
    m_all->setText(tr("All %1").arg(moneyText(context().ledger.settlement.openMinor(), context().currency)));
    buildCharges();
    update();
}

bool PaymentPane::isChoosing() const
{
    return m_order->current() == 1;
}

void PaymentPane::choose(qint64 chargeId, bool isChosen)
{
    if (isChosen) {
        m_chosen.insert(chargeId);
    } else {
        m_chosen.remove(chargeId);
    }
    qint64 sum = 0;
    for (const ChargeState &state : context().ledger.settlement.openCharges()) {
        sum += m_chosen.contains(state.id) ? state.openMinor() : 0;
    }
    m_amount->setMinor(sum);
    update();
}

/// One line for each open charge; with a box to tick when the person chooses.
void PaymentPane::buildCharges()
{
    emptyLayout(m_charges->layout());
    const QList<ChargeState> open = context().ledger.settlement.openCharges();
    for (const ChargeState &state : open) {
        const LedgerEntry *entry = context().ledger.entry(state.id);
        auto *row = new QWidget(m_charges);
        auto *line = new QHBoxLayout(row);
        setSpacing(line, 0, 10);
        const QString what = entry == nullptr ? QString() : moneytexts::what(*entry);
        if (isChoosing()) {
            auto *choice = new QCheckBox(row);
            choice->setObjectName(QStringLiteral("chargeChosen%1").arg(state.id));
            choice->setAccessibleName(what);
            choice->setChecked(m_chosen.contains(state.id));
            connect(choice, &QCheckBox::toggled, this, [this, id = state.id](bool on) { choose(id, on); });
            line->addWidget(choice);
        }
        auto *words = new QVBoxLayout;
        words->setSpacing(theme().px(1));
        auto *name = new ElideLabel(what, row);
        setTextRole(name, TextRole::Name);
        words->addWidget(name);
        auto *detail = new ElideLabel(row);
        detail->setObjectName(QStringLiteral("chargeDetail%1").arg(state.id));
        setTextRole(detail, TextRole::Small);
        words->addWidget(detail);
        line->addLayout(words, 1);
        QLabel *share = makeLabel(QString(), TextRole::Name, row);
        share->setObjectName(QStringLiteral("chargeShare%1").arg(state.id));
        line->addWidget(share);
        m_charges->layout()->addWidget(row);
    }
}

PaymentDraft PaymentPane::draft() const
{
    PaymentDraft draft;
    draft.userId = context().userId;
    draft.amountMinor = m_amount->minor().value_or(0);
    draft.method = static_cast<PayMethod>(m_method->current());
    draft.givenMinor = m_given->text().trimmed().isEmpty() ? std::nullopt : std::optional(m_given->minor().value_or(0));
    for (const ChargeState &state : context().ledger.settlement.openCharges()) {
        if (isChoosing() && m_chosen.contains(state.id)) {
            draft.chargeIds << state.id;
        }
    }
    return draft;
}

void PaymentPane::update()
{
    const PaymentDraft wanted = draft();
    const Problems problems = LedgerService::check(wanted, context().ledger.settlement);
    m_cash->setVisible(wanted.method == PayMethod::Cash);
    showProblem(m_amountProblem, problems, QStringLiteral("amount"));
    showProblem(m_givenProblem, problems, QStringLiteral("given"));
    const bool hasChange = wanted.givenMinor && *wanted.givenMinor >= wanted.amountMinor;
    m_change->setText(hasChange ? money(*wanted.givenMinor - wanted.amountMinor) : QStringLiteral("–"));
    showCharges(wanted);
    showAfterwards(wanted, problems.isEmpty());
    setAct(problems.isEmpty() ? tr("Take %1").arg(money(wanted.amountMinor)) : tr("Take"), problems.isEmpty());
}

void PaymentPane::showCharges(const PaymentDraft &draft)
{
    const QList<Allocation> parts = LedgerService::preview(draft, context().ledger.entries);
    for (const ChargeState &state : context().ledger.settlement.openCharges()) {
        qint64 share = 0;
        for (const Allocation &part : parts) {
            share += part.chargeId == state.id ? part.minor : 0;
        }
        const LedgerEntry *entry = context().ledger.entry(state.id);
        const QString on = entry == nullptr ? QString() : moneytexts::day(entry->enteredAt, context().clock);
        const qint64 rest = state.openMinor() - share;
        const QString open = money(state.openMinor());
        if (auto *detail = m_charges->findChild<QLabel *>(QStringLiteral("chargeDetail%1").arg(state.id))) {
            detail->setText(share > 0 && rest > 0 ? tr("%1  ·  %2 open, %3 stays").arg(on, open, money(rest))
                                                  : tr("%1  ·  %2 open").arg(on, open));
        }
        if (auto *figure = m_charges->findChild<QLabel *>(QStringLiteral("chargeShare%1").arg(state.id))) {
            figure->setText(money(share));
            setTone(figure, Tone::Neutral);
            if (share > 0) {
                setStyleProperty(figure, "tone", QVariant());
            }
        }
    }
}

void PaymentPane::showAfterwards(const PaymentDraft &draft, bool isSound)
{
    const qint64 balance = context().ledger.settlement.balanceMinor;
    const qint64 after = isSound ? balance - draft.amountMinor : balance;
    m_after->setText(money(after));
    const auto limit = context().debtLimit;
    if (!limit || !isSound) {
        m_block->clear();
        return;
    }
    const qint64 counts = after + context().runningMinor;
    const bool wasOver = isOverLimit(LimitMeasure::Debt, balance + context().runningMinor, limit);
    if (isOverLimit(LimitMeasure::Debt, counts, limit)) {
        m_block->say(Tone::Warn,
                     tr("With %1 owed and running, still over %2: may not borrow.").arg(money(counts), money(*limit)));
    } else if (wasOver) {
        m_block->say(Tone::Ok,
                     tr("With %1 owed and running, not over %2: may borrow again.").arg(money(counts), money(*limit)));
    } else {
        m_block->clear();
    }
}

void PaymentPane::act()
{
    if (primary()->isEnabled()) {
        finish(context().service.pay(draft()));
    }
}
