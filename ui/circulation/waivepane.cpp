// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circulation/waivepane.h"

#include "models/values/money.h"
#include "ui/circulation/moneytexts.h"
#include "ui/widgets/message.h"
#include "ui/widgets/moneyedit.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

WaivePane::WaivePane(LedgerContext &context, QWidget *parent)
    : LedgerPane(tr("Waive a charge"), context, parent),
      m_charge(new QFrame(this)),
      m_what(makeLabel(QString(), TextRole::Name, m_charge)),
      m_detail(makeLabel(QString(), TextRole::Small, m_charge)),
      m_amount(new MoneyEdit(this)),
      m_all(makeButton(QString(), ButtonKind::Link, this)),
      m_reasons(new QButtonGroup(this)),
      m_note(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("waivePane"));
    setAside(tr("not a payment"));
    m_charge->setProperty("well", true);
    auto *charge = new QVBoxLayout(m_charge);
    setSpacing(charge, 12, 8, 12, 8, 2);
    m_what->setObjectName(QStringLiteral("waiveCharge"));
    m_what->setWordWrap(true);
    charge->addWidget(m_what);
    charge->addWidget(m_detail);
    body()->addWidget(m_charge);
    m_amount->setObjectName(QStringLiteral("waiveAmount"));
    addLine(tr("Amount %1").arg(context.currency), m_amount, m_all);
    m_amountProblem = addProblemLine(QStringLiteral("waiveAmountProblem"));
    body()->addWidget(makeLabel(tr("Reason"), TextRole::Name, this));
    for (int i = 0; i < waiveReasons; ++i) {
        auto *choice = new QRadioButton(moneytexts::reason(static_cast<WaiveReason>(i)), this);
        choice->setObjectName(QStringLiteral("waiveReason%1").arg(i));
        m_reasons->addButton(choice, i);
        body()->addWidget(choice);
    }
    m_reasonProblem = makeLabel(tr("Choose a reason."), TextRole::Small, this);
    setTone(m_reasonProblem, Tone::Neutral);
    body()->addWidget(m_reasonProblem);
    QLabel *noteName = makeLabel(tr("Note"), TextRole::Name, this);
    noteName->setBuddy(m_note);
    m_note->setAccessibleName(tr("Note"));
    m_note->setObjectName(QStringLiteral("waiveNote"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(theme().px(58));
    body()->addWidget(noteName);
    body()->addWidget(m_note);
    m_noteProblem = addProblemLine(QStringLiteral("waiveNoteProblem"));
    body()->addWidget(makeLine(Qt::Horizontal, this));
    m_after = addFigure(tr("Owes afterwards"));
    QLabel *hint =
        makeLabel(tr("Kept in the ledger with your name. Undo takes it back by a correction."), TextRole::Small, this);
    hint->setWordWrap(true);
    body()->addWidget(hint);
    body()->addStretch(1);
    connect(m_amount, &MoneyEdit::minorChanged, this, &WaivePane::update);
    connect(m_reasons, &QButtonGroup::idToggled, this, &WaivePane::update);
    connect(m_note, &QPlainTextEdit::textChanged, this, &WaivePane::update);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_amount->setMinor(this->context().ledger.settlement.charge(m_chargeId).value_or(ChargeState{}).openMinor());
    });
}

void WaivePane::start()
{
    m_amount->setCurrency(context().currency);
    m_chargeId = 0;
    m_note->clear();
    m_reasons->setExclusive(false);
    for (QAbstractButton *choice : m_reasons->buttons()) {
        choice->setChecked(false);
    }
    m_reasons->setExclusive(true);
    message()->clear();
    contextChanged();
    m_reasons->button(0)->setFocus(Qt::TabFocusReason);
}

/// The selected charge when it is open, else the oldest that is.
void WaivePane::contextChanged()
{
    const Settlement &settlement = context().ledger.settlement;
    qint64 id = context().entryId;
    if (settlement.charge(id).value_or(ChargeState{}).openMinor() <= 0) {
        const QList<ChargeState> open = settlement.openCharges();
        id = open.isEmpty() ? 0 : open.first().id;
    }
    const qint64 open = settlement.charge(id).value_or(ChargeState{}).openMinor();
    if (const LedgerEntry *entry = context().ledger.entry(id)) {
        m_what->setText(moneytexts::what(*entry));
        const QString on = moneytexts::day(entry->enteredAt, context().clock);
        const qint64 charged = settlement.charge(id).value_or(ChargeState{}).chargedMinor;
        m_detail->setText(open == charged ? tr("%1  ·  %2, all of it open").arg(on, money(charged))
                                          : tr("%1  ·  %2, %3 of it open").arg(on, money(charged), money(open)));
    } else {
        m_what->setText(tr("Nothing is open."));
        m_detail->clear();
    }
    m_all->setText(tr("All %1").arg(moneyText(open, context().currency)));
    if (id != m_chargeId) {
        m_chargeId = id;
        m_amount->setMinor(open);
    }
    update();
}

WaiverDraft WaivePane::draft() const
{
    WaiverDraft draft;
    draft.chargeId = m_chargeId;
    draft.amountMinor = m_amount->minor().value_or(0);
    draft.reason = static_cast<WaiveReason>(qMax(0, m_reasons->checkedId()));
    draft.note = m_note->toPlainText();
    return draft;
}

void WaivePane::update()
{
    const WaiverDraft wanted = draft();
    const bool hasReason = m_reasons->checkedId() >= 0;
    const Problems problems = LedgerService::check(wanted, context().ledger.settlement);
    showProblem(m_amountProblem, m_chargeId == 0 ? Problems() : problems, QStringLiteral("amount"));
    showProblem(m_noteProblem, hasReason ? problems : Problems(), QStringLiteral("note"));
    m_reasonProblem->setVisible(!hasReason);
    const bool isSound = problems.isEmpty() && hasReason;
    m_after->setText(money(context().ledger.settlement.balanceMinor - (isSound ? wanted.amountMinor : 0)));
    setAct(isSound ? tr("Waive %1").arg(money(wanted.amountMinor)) : tr("Waive"), isSound);
}

void WaivePane::act()
{
    if (primary()->isEnabled()) {
        finish(context().service.waive(draft()));
    }
}
