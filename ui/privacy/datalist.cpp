// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/datalist.h"

#include "models/privacy/personaldataservice.h"
#include "models/values/money.h"
#include "ui/widgets/pill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int whatWidth = 190;
constexpr int countWidth = 44;

QString headingOf(const OpenMatter &matter, const QString &currency)
{
    switch (matter.kind) {
    case OpenMatter::Kind::Loan: return DataList::tr("On loan: %1").arg(matter.title);
    case OpenMatter::Kind::Hold: return DataList::tr("On hold: %1").arg(matter.title);
    case OpenMatter::Kind::Account: return DataList::tr("Can sign in as %1").arg(matter.title);
    case OpenMatter::Kind::Money: break;
    }
    return matter.amountMinor > 0
        ? DataList::tr("%1 is owed").arg(formattedMoney(matter.amountMinor, currency))
        : DataList::tr("%1 was paid too much").arg(formattedMoney(-matter.amountMinor, currency));
}

QString detailOf(const OpenMatter &matter)
{
    switch (matter.kind) {
    case OpenMatter::Kind::Loan:
        return DataList::tr("due %1").arg(QLocale().toString(matter.dueOn, QStringLiteral("ddd d MMM yyyy")));
    case OpenMatter::Kind::Hold: return DataList::tr("cancel it on the Holds page");
    case OpenMatter::Kind::Account: return DataList::tr("take the sign-in away first, under Staff");
    case OpenMatter::Kind::Money: break;
    }
    return DataList::tr("settle it first");
}

} // namespace

DataList::DataList(QWidget *parent) : QFrame(parent), m_layout(new QVBoxLayout(this))
{
    setProperty("card", true);
    setSpacing(m_layout, 0, 0);
}

void DataList::addLine()
{
    if (m_layout->count() > 0) {
        m_layout->addWidget(makeLine(Qt::Horizontal, this));
    }
}

void DataList::add(const QString &what, int count, const QString &fate, const QString &pill, Tone tone)
{
    addLine();
    auto *row = new QHBoxLayout;
    setSpacing(row, 14, 5, 12, 5, 10);
    QLabel *name = makeLabel(what, TextRole::Name, this);
    name->setFixedWidth(theme().px(whatWidth));
    QLabel *number = makeLabel(count < 0 ? QStringLiteral("–") : QLocale().toString(count), TextRole::Body, this);
    number->setFixedWidth(theme().px(countWidth));
    number->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    QLabel *words = makeLabel(fate, TextRole::Small, this);
    words->setWordWrap(true);
    row->addWidget(name);
    row->addWidget(number);
    row->addWidget(words, 1);
    row->addWidget(new Pill(tone, pill, this));
    m_layout->addLayout(row);
}

QPushButton *DataList::addOpen(const OpenMatter &matter, const QString &currency)
{
    addLine();
    auto *row = new QHBoxLayout;
    setSpacing(row, 14, 8, 12, 8, 10);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme().px(2));
    texts->addWidget(makeLabel(headingOf(matter, currency), TextRole::Name, this));
    texts->addWidget(makeLabel(detailOf(matter), TextRole::Small, this));
    row->addLayout(texts, 1);
    QPushButton *go = nullptr;
    if (matter.kind == OpenMatter::Kind::Loan) {
        go = makeButton(tr("Go to the loan"), ButtonKind::Normal, this);
        row->addWidget(go);
    }
    m_layout->addLayout(row);
    return go;
}
