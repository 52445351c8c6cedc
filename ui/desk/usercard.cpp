// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/usercard.h"

#include "models/values/money.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/pill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

UserCard::UserCard(QWidget *parent)
    : QFrame(parent),
      m_stack(new QStackedWidget(this)),
      m_avatar(new Avatar(48, this)),
      m_name(new ElideLabel(this)),
      m_category(new Pill(this)),
      m_state(new Pill(this)),
      m_line(new ElideLabel(this)),
      m_onLoan(makeLabel(QString(), TextRole::H2, this)),
      m_overdue(makeLabel(QString(), TextRole::H2, this)),
      m_overdueCaption(nullptr),
      m_owes(makeLabel(QString(), TextRole::H2, this)),
      m_owesCaption(nullptr),
      m_pay(makeButton(tr("Pay…"), ButtonKind::Link, this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("userCard"));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 16, 12, 16, 12, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(makeNobody());
    m_stack->addWidget(makePerson());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    showNobody();
}

QWidget *UserCard::makeNobody()
{
    auto *page = new QWidget(m_stack);
    auto *layout = new QHBoxLayout(page);
    setSpacing(layout, 0, 16);
    auto *icon = new QLabel(page);
    const auto showIcon = [icon] {
        const int side = theme().px(32);
        icon->setPixmap(
            themedIcon(QStringLiteral("user"), Colour::Text2).pixmap(QSize(side, side), icon->devicePixelRatioF()));
    };
    connect(&theme(), &Theme::changed, icon, showIcon);
    showIcon();
    layout->addWidget(icon);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme().px(2));
    words->addWidget(makeLabel(tr("No user yet"), TextRole::H2, page));
    QLabel *hint = makeLabel(tr("Scan a card, or type a name. A book scanned first shows where it is and who has it."),
                             TextRole::Small, page);
    hint->setWordWrap(true);
    words->addWidget(hint);
    layout->addLayout(words, 1);
    return page;
}

QWidget *UserCard::makePerson()
{
    auto *page = new QWidget(m_stack);
    auto *layout = new QHBoxLayout(page);
    setSpacing(layout, 0, 14);
    layout->addWidget(m_avatar);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme().px(4));
    auto *nameRow = new QHBoxLayout;
    nameRow->setSpacing(theme().px(8));
    setTextRole(m_name, TextRole::H2);
    m_name->setObjectName(QStringLiteral("userName"));
    nameRow->addWidget(m_name);
    nameRow->addWidget(m_category);
    nameRow->addWidget(m_state);
    nameRow->addStretch(1);
    // The name gives way, the pills do not.
    m_category->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_state->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    words->addLayout(nameRow);
    setTextRole(m_line, TextRole::Small);
    words->addWidget(m_line);
    layout->addLayout(words, 1);
    QLabel *caption = nullptr;
    layout->addWidget(makeFigure(m_onLoan, tr("on loan"), &caption));
    layout->addWidget(makeFigure(m_overdue, tr("overdue"), &m_overdueCaption));
    layout->addWidget(makeFigure(m_owes, tr("owes"), &m_owesCaption));
    // Scans stay in the field: the button is for the mouse and for Tab.
    m_pay->setFocusPolicy(Qt::TabFocus);
    m_pay->setObjectName(QStringLiteral("userPay"));
    m_pay->setAccessibleName(tr("Take a payment…"));
    layout->addWidget(m_pay);
    connect(m_pay, &QPushButton::clicked, this, [this] { emit paymentWanted(m_userId); });
    m_owes->setObjectName(QStringLiteral("userOwes"));
    m_onLoan->setObjectName(QStringLiteral("userOnLoan"));
    m_overdue->setObjectName(QStringLiteral("userOverdue"));
    return page;
}

QWidget *UserCard::makeFigure(QLabel *number, const QString &caption, QLabel **captionLabel)
{
    auto *figure = new QWidget;
    auto *layout = new QVBoxLayout(figure);
    setSpacing(layout, 6, 0, 6, 0, 4);
    layout->addWidget(number);
    *captionLabel = makeLabel(caption, TextRole::Small, figure);
    layout->addWidget(*captionLabel);
    return figure;
}

void UserCard::showNobody()
{
    m_stack->setCurrentIndex(0);
}

void UserCard::showUser(const UserHit &user, const UserDetails &details, const QDate &today)
{
    m_stack->setCurrentIndex(1);
    m_avatar->setName(user.name);
    m_name->setText(user.name);
    m_category->set(Tone::Neutral, user.categoryName);
    const bool isExpired = user.expiresOn.isValid() && user.expiresOn < today;
    if (!user.isActive) {
        m_state->set(Tone::Danger, tr("Inactive"));
    } else if (user.isBlocked) {
        m_state->set(Tone::Danger, tr("Blocked"));
    } else {
        m_state->set(Tone::Warn, isExpired ? tr("Expired") : QString());
    }
    QStringList line{tr("Card %1").arg(user.cardNumber), user.groupName};
    if (!user.expiresOn.isValid()) {
        line << tr("valid without end");
    } else {
        line << (isExpired ? tr("expired on %1") : tr("valid to %1")).arg(DateEdit::format(user.expiresOn));
    }
    m_line->setText(joined(line));
    m_onLoan->setText(details.loanLimit ? tr("%1 / %2", "loans of the limit").arg(user.onLoan).arg(*details.loanLimit)
                                        : QString::number(user.onLoan));
    m_overdue->setText(QString::number(user.overdue));
    m_overdue->setVisible(user.overdue > 0);
    m_overdueCaption->setVisible(user.overdue > 0);
    setTone(m_overdue, Tone::Danger);
    m_owes->setText(formattedMoney(details.debtMinor, details.currency));
    m_owes->setToolTip(
        details.runningMinor > 0
            ? tr("%1 of it are fines of copies still out").arg(formattedMoney(details.runningMinor, details.currency))
            : QString());
    m_owes->setVisible(details.debtMinor > 0);
    m_owesCaption->setVisible(details.debtMinor > 0);
    m_userId = user.id;
    m_pay->setVisible(details.debtMinor > details.runningMinor);
    setTone(m_owes, Tone::Danger);
    // A tone would outlive the user it was for.
    m_onLoan->setToolTip(details.loanLimit ? QString() : tr("No limit"));
}
