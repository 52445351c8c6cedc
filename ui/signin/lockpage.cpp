// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/lockpage.h"

#include "ui/problemtext/roletexts.h"
#include "ui/signin/brandpanel.h"
#include "ui/signin/credentialform.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTime>
#include <QVBoxLayout>

namespace {

/// A small icon with a line of words.
QWidget *makeNote(const QString &icon, Tone tone, QLabel **label, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    setSpacing(layout, 0, 6);
    auto *picture = new QLabel(row);
    const int side = theme().px(14);
    picture->setPixmap(themedIcon(icon, toneColour(tone)).pixmap(QSize(side, side), row->devicePixelRatioF()));
    layout->addWidget(picture, 0, Qt::AlignTop);
    *label = makeLabel(QString(), TextRole::Small, row);
    (*label)->setWordWrap(true);
    setTone(*label, tone);
    layout->addWidget(*label, 1);
    return row;
}

} // namespace

LockPage::LockPage(QWidget *parent) : QWidget(parent), m_brand(new BrandPanel(this)), m_card(buildCard())
{
    setObjectName(QStringLiteral("lockPage"));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 20, 0);
    layout->addStretch(2);
    // Not by alignment: an aligned widget is never asked how high its wrapped words are.
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_card);
    centred->addStretch(1);
    layout->addLayout(centred);
    layout->addStretch(5);
    connect(m_form, &CredentialForm::submitted, this,
            [this](const QString &, const QString &password) { emit unlockRequested(password); });
    connect(m_form, &CredentialForm::cancelled, this, &LockPage::cancelled);
    setFocusProxy(m_form);
}

QWidget *LockPage::buildCard()
{
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("sheet"));
    card->setFixedWidth(theme().px(408));
    auto *layout = new QVBoxLayout(card);
    setSpacing(layout, 32, 28, 32, 28, 10);

    auto *who = new QHBoxLayout;
    who->setSpacing(theme().px(14));
    m_avatar = new Avatar(52, card);
    who->addWidget(m_avatar);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme().px(2));
    m_name = makeLabel(QString(), TextRole::H1, card);
    m_role = makeLabel(QString(), TextRole::Body, card);
    setTone(m_role, Tone::Neutral);
    words->addWidget(m_name);
    words->addWidget(m_role);
    who->addLayout(words, 1);
    layout->addLayout(who);
    layout->addSpacing(theme().px(4));

    m_form = new CredentialForm(CredentialForm::Purpose::Unlock, card);
    m_lockedRow = makeNote(QStringLiteral("lock"), Tone::Neutral, &m_locked, card);
    m_keptRow = makeNote(QStringLiteral("ok"), Tone::Ok, &m_kept, card);
    m_kept->setObjectName(QStringLiteral("keptLine"));
    m_form->above()->setSpacing(theme().px(6));
    m_form->above()->addWidget(m_lockedRow);
    m_form->above()->addWidget(m_keptRow);
    layout->addWidget(m_form);
    layout->addSpacing(theme().px(6));
    layout->addWidget(makeLine(Qt::Horizontal, card));

    m_someoneElse = makeButton(tr("Sign in as someone else…"), ButtonKind::Link, card);
    m_someoneElse->setObjectName(QStringLiteral("someoneElseButton"));
    connect(m_someoneElse, &QPushButton::clicked, this, [this] { askToLeave(true); });
    layout->addWidget(m_someoneElse, 0, Qt::AlignHCenter);

    m_question = new QWidget(card);
    auto *question = new QVBoxLayout(m_question);
    setSpacing(question, 0, 8);
    m_questionText = makeLabel(QString(), TextRole::Body, m_question);
    m_questionText->setWordWrap(true);
    question->addWidget(m_questionText);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme().px(10));
    QPushButton *stay = makeButton(tr("Stay"), ButtonKind::Normal, m_question);
    connect(stay, &QPushButton::clicked, this, [this] { askToLeave(false); });
    QPushButton *leave = makeButton(tr("Sign in as someone else"), ButtonKind::Normal, m_question);
    leave->setObjectName(QStringLiteral("leaveButton"));
    connect(leave, &QPushButton::clicked, this, [this] {
        askToLeave(false);
        emit signInAsSomeoneElseRequested();
    });
    buttons->addStretch(1);
    buttons->addWidget(stay);
    buttons->addWidget(leave);
    question->addLayout(buttons);
    m_question->hide();
    layout->addWidget(m_question);
    return card;
}

void LockPage::lock(const Session &session, int idleMinutes, const QString &kept)
{
    m_avatar->setName(session.userName);
    m_name->setText(session.userName);
    m_role->setText(session.stationName.isEmpty()
                        ? roleText(session.role)
                        : QStringLiteral("%1  ·  %2").arg(roleText(session.role), session.stationName));
    const QString time = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
    m_locked->setText(idleMinutes > 0
                          ? tr("Locked at %1, after %n minute(s) without use.", nullptr, idleMinutes).arg(time)
                          : tr("Locked at %1.").arg(time));
    m_kept->setText(tr("Kept as you left it: %1.").arg(kept));
    m_keptRow->setVisible(!kept.isEmpty());
    m_questionText->setText(kept.isEmpty()
                                ? tr("Leave the place to someone else?")
                                : tr("What %1 has not saved waits until Carrel closes.").arg(session.userName));
    askToLeave(false);
    m_lockedRow->show();
    m_form->reset();
}

void LockPage::askToLeave(bool ask)
{
    m_question->setVisible(ask);
    m_someoneElse->setVisible(!ask);
}

void LockPage::showChecking()
{
    m_form->showBusy();
}

void LockPage::showRefusal(const Problems &problems)
{
    m_lockedRow->hide();
    m_form->showRefusal(problems);
}

void LockPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_brand->setGeometry(rect());
}
