// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/userpreview.h"

#include "ui/widgets/dateedit.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/pill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace {

int ageOn(const QDate &birth, const QDate &today)
{
    const bool hadBirthday = today >= birth.addYears(today.year() - birth.year());
    return today.year() - birth.year() - (hadBirthday ? 0 : 1);
}

} // namespace

UserPreview::UserPreview(QWidget *parent)
    : QFrame(parent),
      m_name(new ElideLabel(this)),
      m_category(new Pill(this)),
      m_line(makeLabel(QString(), TextRole::Small, this)),
      m_facts(new QVBoxLayout)
{
    setProperty("card", true);
    setObjectName(QStringLiteral("userPreview"));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 16, 12, 16, 12, 6);
    auto *head = new QHBoxLayout;
    setTextRole(m_name, TextRole::H2);
    m_name->setObjectName(QStringLiteral("previewName"));
    m_category->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    head->addWidget(m_name, 1);
    head->addWidget(m_category);
    layout->addLayout(head);
    m_line->setWordWrap(true);
    layout->addWidget(m_line);
    setSpacing(m_facts, 0, 6);
    layout->addLayout(m_facts);
    hide();
}

void UserPreview::addFact(const QString &caption, const QString &value)
{
    if (value.isEmpty()) {
        return;
    }
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    setSpacing(layout, 0, 8);
    layout->addWidget(makeLabel(caption, TextRole::Small, row));
    auto *text = new ElideLabel(value, row);
    text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(text, 1);
    m_facts->addWidget(row);
}

void UserPreview::showUser(const UserHit &user, const UserDetails &details, const QDate &today)
{
    m_name->setText(user.name);
    m_category->set(Tone::Neutral, user.categoryName);
    m_category->setVisible(!user.categoryName.isEmpty());
    const QString valid = !user.expiresOn.isValid()
        ? tr("valid without end")
        : (user.expiresOn < today ? tr("expired on %1") : tr("valid to %1")).arg(DateEdit::format(user.expiresOn));
    m_line->setText(tr("Card %1").arg(user.cardNumber) + QStringLiteral("  ·  ") + valid);
    emptyLayout(m_facts);
    addFact(tr("Group"), user.groupName);
    if (user.dateOfBirth.isValid()) {
        addFact(tr("Born"),
                tr("%1, age %2").arg(DateEdit::format(user.dateOfBirth)).arg(ageOn(user.dateOfBirth, today)));
    }
    addFact(tr("On loan"),
            details.loanLimit ? tr("%1 of %2", "loans of the limit").arg(user.onLoan).arg(*details.loanLimit)
                              : QString::number(user.onLoan));
    addFact(tr("Overdue"), user.overdue > 0 ? QString::number(user.overdue) : QString());
    addFact(tr("Blocked"), details.blockReason);
    show();
}
