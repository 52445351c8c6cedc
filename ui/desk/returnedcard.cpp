// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/returnedcard.h"

#include "models/values/money.h"
#include "ui/desk/desktexts.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/isolated.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

ReturnedCard::ReturnedCard(QWidget *parent)
    : QFrame(parent),
      m_facts(new QVBoxLayout),
      m_pay(makeButton(tr("Take payment…"), ButtonKind::Normal, this))
{
    setObjectName(QStringLiteral("returnedCard"));
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 16, 12, 16, 12, 8);
    layout->addWidget(makeLabel(tr("Returned loan"), TextRole::H2, this));
    m_facts->setSpacing(theme().px(4));
    layout->addLayout(m_facts);
    layout->addWidget(m_pay, 0, Qt::AlignLeft);
    m_pay->setIcon(themedIcon(QStringLiteral("coin")));
    m_pay->setObjectName(QStringLiteral("payReturned"));
    m_pay->setFocusPolicy(Qt::TabFocus);
    connect(m_pay, &QPushButton::clicked, this, [this] { emit paymentWanted(m_userId); });
    hide();
}

void ReturnedCard::addFact(const QString &label, const QString &value, bool isBad)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    setSpacing(layout, 0, 8);
    layout->addWidget(makeLabel(label, TextRole::Small, line));
    auto *text = new ElideLabel(value, line);
    text->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    if (isBad) {
        setTone(text, Tone::Warn);
    }
    layout->addWidget(text, 1);
    m_facts->addWidget(line);
}

void ReturnedCard::showLoan(const DeskAnswer &answer, const UserDetails &details)
{
    m_userId = answer.userId;
    emptyLayout(m_facts);
    addFact(tr("From"), answer.userName);
    addFact(tr("Due"),
            joined({deskDay(answer.dueOn),
                    answer.daysLate > 0 ? tr("%n day(s) late", nullptr, answer.daysLate) : QString()}));
    for (const Finding &finding : answer.verdict.findings) {
        if (finding.code == QLatin1String("return.fine")) {
            addFact(tr("Fine"), formattedStoredMoney(finding.arguments.value(0)), true);
        }
    }
    const qint64 owed = details.debtMinor - details.runningMinor;
    if (details.debtMinor > 0) {
        addFact(tr("Owes now"), formattedMoney(details.debtMinor, details.currency), true);
    }
    m_pay->setVisible(owed > 0);
    show();
}
