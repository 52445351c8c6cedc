// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/borrowedcard.h"

#include "ui/desk/desktexts.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/pill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

BorrowedCard::BorrowedCard(QWidget *parent)
    : QFrame(parent),
      m_renewAll(makeButton(tr("Renew all"), ButtonKind::Link, this)),
      m_rows(nullptr)
{
    setProperty("card", true);
    setObjectName(QStringLiteral("borrowedCard"));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 16, 12, 8, 8, 6);
    auto *head = new QHBoxLayout;
    setSpacing(head, 0, 0, 8, 0, 8);
    head->addWidget(makeLabel(tr("On loan"), TextRole::H2, this));
    head->addStretch(1);
    head->addWidget(m_renewAll);
    layout->addLayout(head);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    content->setProperty("scrolled", true);
    m_rows = new QVBoxLayout(content);
    setSpacing(m_rows, 0, 0, 8, 0, 0);
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);
    m_renewAll->setObjectName(QStringLiteral("renewAll"));
    m_renewAll->setFocusPolicy(Qt::TabFocus);
    connect(m_renewAll, &QPushButton::clicked, this, &BorrowedCard::renewAllWanted);
    showLoans({}, {});
}

void BorrowedCard::showLoans(const QList<Loan> &loans, const QDate &today)
{
    // Asked for several times with each scan: rows that stand are left standing.
    if (m_shownOn.isValid() && m_shownOn == today && m_shown == loans && m_shownAsPreview == m_isPreview) {
        return;
    }
    m_shown = loans;
    m_shownOn = today;
    m_shownAsPreview = m_isPreview;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Loan &loan : loans) {
        if (m_rows->count() > 0) {
            m_rows->addWidget(makeLine(Qt::Horizontal, this));
        }
        m_rows->addWidget(makeRow(loan, today));
    }
    if (loans.isEmpty()) {
        m_rows->addWidget(makeLabel(tr("Nothing on loan."), TextRole::Small, this));
    }
    m_rows->addStretch(1);
    m_renewAll->setVisible(!loans.isEmpty() && !m_isPreview);
}

QWidget *BorrowedCard::makeRow(const Loan &loan, const QDate &today)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    setSpacing(layout, 0, 7, 0, 7, 8);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme().px(2));
    auto *title = new ElideLabel(loan.title, row);
    setTextRole(title, TextRole::Name);
    words->addWidget(title);
    words->addWidget(makeLabel(tr("due %1").arg(deskDay(loan.dueOn)), TextRole::Small, row));
    layout->addLayout(words, 1);
    Tone tone = Tone::Neutral;
    if (const QString hint = dueHint(loan.dueOn, today, &tone); !hint.isEmpty()) {
        layout->addWidget(new Pill(tone, hint, row));
    } else if (loan.loanedAt.date() == today && loan.renewals == 0) {
        layout->addWidget(new Pill(Tone::Neutral, tr("new"), row));
    }
    if (m_isPreview) {
        return row;
    }
    QPushButton *renew = makeButton(tr("Renew"), ButtonKind::Link, row);
    renew->setAccessibleName(tr("Renew %1").arg(loan.title));
    renew->setFocusPolicy(Qt::TabFocus);
    connect(
        renew, &QPushButton::clicked, this, [this, id = loan.id] { emit renewWanted(id); }, Qt::QueuedConnection);
    layout->addWidget(renew);
    return row;
}
