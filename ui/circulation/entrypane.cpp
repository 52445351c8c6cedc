// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circulation/entrypane.h"

#include "ui/circulation/moneytexts.h"
#include "ui/widgets/message.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/segments.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QString titleOf(EntryPane::Purpose purpose)
{
    switch (purpose) {
    case EntryPane::Purpose::Charge: return EntryPane::tr("Add a charge");
    case EntryPane::Purpose::Refund: return EntryPane::tr("Pay out a refund");
    case EntryPane::Purpose::Correct: break;
    }
    return EntryPane::tr("Correct a charge");
}

} // namespace

EntryPane::EntryPane(Purpose purpose, LedgerContext &context, QWidget *parent)
    : LedgerPane(titleOf(purpose), context, parent),
      m_purpose(purpose),
      m_about(makeLabel(QString(), TextRole::Small, this)),
      m_amount(new MoneyEdit(this)),
      m_note(new QLineEdit(this))
{
    const QString name = purpose == Purpose::Charge ? QStringLiteral("charge")
        : purpose == Purpose::Refund                ? QStringLiteral("refund")
                                                    : QStringLiteral("correct");
    setObjectName(name + QStringLiteral("Pane"));
    m_about->setWordWrap(true);
    m_about->setObjectName(name + QStringLiteral("About"));
    body()->addWidget(m_about);
    if (purpose == Purpose::Charge) {
        m_kind = new QComboBox(this);
        m_kind->setObjectName(QStringLiteral("chargeKind"));
        for (const LedgerKind kind : {LedgerKind::Other, LedgerKind::MembershipFee, LedgerKind::ProcessingFee,
                                      LedgerKind::LostItem, LedgerKind::Fine}) {
            m_kind->addItem(moneytexts::charge(kind), static_cast<int>(kind));
        }
        addLine(tr("For"), m_kind);
        connect(m_kind, &QComboBox::currentIndexChanged, this, &EntryPane::update);
    }
    if (purpose == Purpose::Refund) {
        m_method = new Segments(this);
        m_method->setProperty("compact", true);
        m_method->setObjectName(QStringLiteral("refundMethod"));
        for (int i = 0; i < payMethods; ++i) {
            m_method->addSegment(moneytexts::method(static_cast<PayMethod>(i)));
        }
        body()->addWidget(m_method);
    }
    m_amount->setObjectName(name + QStringLiteral("Amount"));
    addLine(purpose == Purpose::Correct ? tr("Right amount %1").arg(context.currency)
                                        : tr("Amount %1").arg(context.currency),
            m_amount);
    m_amountProblem = addProblemLine(name + QStringLiteral("AmountProblem"));
    const QString noteLabel = purpose == Purpose::Charge ? tr("What it is for") : tr("Reason");
    QLabel *noteName = makeLabel(noteLabel, TextRole::Name, this);
    noteName->setBuddy(m_note);
    m_note->setAccessibleName(noteLabel);
    m_note->setObjectName(name + QStringLiteral("Note"));
    m_note->setMaxLength(LedgerService::longestNote);
    body()->addWidget(noteName);
    body()->addWidget(m_note);
    m_noteProblem = addProblemLine(name + QStringLiteral("NoteProblem"));
    body()->addWidget(makeLine(Qt::Horizontal, this));
    m_after = addFigure(tr("Owes afterwards"));
    body()->addStretch(1);
    connect(m_amount, &MoneyEdit::minorChanged, this, [this] {
        m_isTouched = true;
        update();
    });
    connect(m_note, &QLineEdit::textChanged, this, &EntryPane::update);
}

void EntryPane::start()
{
    m_amount->setCurrency(context().currency);
    m_note->clear();
    m_amount->clear();
    m_entryId = 0;
    message()->clear();
    contextChanged();
    m_isTouched = false;
    update();
    m_amount->setFocus(Qt::TabFocusReason);
    m_amount->selectAll();
}

void EntryPane::contextChanged()
{
    const Settlement &settlement = context().ledger.settlement;
    if (m_purpose == Purpose::Refund) {
        m_about->setText(settlement.creditMinor > 0
                             ? tr("The library owes the user %1.").arg(money(settlement.creditMinor))
                             : tr("The library owes the user nothing. Correct or take back a charge "
                                  "that was paid first."));
        if (m_amount->text().isEmpty() && settlement.creditMinor > 0) {
            m_amount->setMinor(settlement.creditMinor);
        }
    } else if (m_purpose == Purpose::Correct) {
        const LedgerEntry *entry = context().ledger.entry(context().entryId);
        const bool isOne = entry != nullptr && isCharge(entry->kind);
        m_about->setText(isOne ? tr("%1, charged %2 on %3.")
                                     .arg(moneytexts::what(*entry), money(settlement.effective.value(entry->id)),
                                          moneytexts::day(entry->enteredAt, context().clock))
                               : tr("Select the charge in the list."));
        if (isOne && m_entryId != entry->id) {
            m_entryId = entry->id;
            m_amount->setMinor(settlement.effective.value(entry->id));
            m_isTouched = false;
        } else if (!isOne) {
            m_entryId = 0;
        }
    } else {
        m_about->hide();
    }
    update();
}

qint64 EntryPane::amount() const
{
    return m_amount->minor().value_or(m_purpose == Purpose::Correct ? -1 : 0);
}

ChargeDraft EntryPane::chargeDraft() const
{
    return {context().userId, static_cast<LedgerKind>(m_kind->currentData().toInt()), amount(), m_note->text(), 0};
}

RefundDraft EntryPane::refundDraft() const
{
    return {context().userId, amount(), static_cast<PayMethod>(m_method->current()), m_note->text()};
}

CorrectionDraft EntryPane::correctionDraft() const
{
    return {m_entryId, amount(), m_note->text()};
}

Problems EntryPane::problems() const
{
    const Settlement &settlement = context().ledger.settlement;
    switch (m_purpose) {
    case Purpose::Charge: return LedgerService::check(chargeDraft());
    case Purpose::Refund: return LedgerService::check(refundDraft(), settlement);
    case Purpose::Correct: break;
    }
    return LedgerService::check(correctionDraft(), settlement);
}

void EntryPane::update()
{
    const Problems found = problems();
    // Nothing is wrong yet with a field nobody has typed into.
    showProblem(m_amountProblem, m_isTouched ? found : Problems(), QStringLiteral("amount"));
    showProblem(m_noteProblem, m_isTouched && m_amountProblem->isHidden() ? found : Problems(), QStringLiteral("note"));
    const Settlement &settlement = context().ledger.settlement;
    qint64 after = settlement.balanceMinor;
    if (found.isEmpty()) {
        after += m_purpose == Purpose::Correct ? amount() - settlement.effective.value(m_entryId) : amount();
    }
    m_after->setText(money(after));
    const bool isSound = found.isEmpty();
    switch (m_purpose) {
    case Purpose::Charge: setAct(isSound ? tr("Charge %1").arg(money(amount())) : tr("Charge"), isSound); break;
    case Purpose::Refund: setAct(isSound ? tr("Pay out %1").arg(money(amount())) : tr("Pay out"), isSound); break;
    case Purpose::Correct: setAct(isSound ? tr("Correct to %1").arg(money(amount())) : tr("Correct"), isSound); break;
    }
}

void EntryPane::act()
{
    if (!primary()->isEnabled()) {
        return;
    }
    switch (m_purpose) {
    case Purpose::Charge: finish(context().service.charge(chargeDraft())); break;
    case Purpose::Refund: finish(context().service.refund(refundDraft())); break;
    case Purpose::Correct: finish(context().service.correct(correctionDraft())); break;
    }
}
