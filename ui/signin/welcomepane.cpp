// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/welcomepane.h"

#include "ui/signin/choicecard.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

WelcomePane::WelcomePane(const QList<InterfaceLanguage> &languages, const QString &language, QWidget *parent)
    : QWidget(parent),
      m_language(new QComboBox(this))
{
    setObjectName(QStringLiteral("welcomePane"));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 20, 16, 20, 20, 0);

    auto *top = new QHBoxLayout;
    auto *globe = new QLabel(this);
    const int side = theme().px(16);
    globe->setPixmap(themedIcon(QStringLiteral("globe")).pixmap(QSize(side, side), devicePixelRatioF()));
    globe->setAccessibleName(tr("Language"));
    globe->setBuddy(m_language);
    top->addStretch(1);
    top->addWidget(globe);
    top->addSpacing(theme().px(8));
    top->addWidget(m_language);
    layout->addLayout(top);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setMinimumWidth(theme().px(132));
    for (const InterfaceLanguage &entry : languages) {
        m_language->addItem(entry.name, entry.code);
    }
    m_language->setCurrentIndex(qMax(0, m_language->findData(language)));
    connect(m_language, &QComboBox::activated, this,
            [this](int index) { emit languageChosen(m_language->itemData(index).toString()); });

    layout->addStretch(2);
    auto *column = new QWidget(this);
    column->setFixedWidth(theme().px(424));
    auto *cards = new QVBoxLayout(column);
    setSpacing(cards, 0, 10);
    cards->addWidget(makeLabel(tr("Welcome to Carrel"), TextRole::H1, column));
    QLabel *sub = makeLabel(tr("How would you like to begin?"), TextRole::Body, column);
    setTone(sub, Tone::Neutral);
    cards->addWidget(sub);
    cards->addSpacing(theme().px(6));
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(column);
    centred->addStretch(1);
    layout->addLayout(centred);
    QAbstractButton *create =
        addCard(QStringLiteral("plus"), tr("Create a library"), tr("A new, empty catalogue on this computer."));
    QAbstractButton *open = addCard(QStringLiteral("folder"), tr("Open a library"),
                                    tr("A .carrel file from this computer, or a backup of one."));
    QAbstractButton *demo = addCard(
        QStringLiteral("play"), tr("Try the demo library"),
        tr("600 books and two dozen users to play with. A copy: nothing you do in it touches your own library."));
    create->setObjectName(QStringLiteral("createCard"));
    open->setObjectName(QStringLiteral("openCard"));
    demo->setObjectName(QStringLiteral("demoCard"));
    for (QAbstractButton *card : std::as_const(m_cards)) {
        cards->addWidget(card);
    }
    connect(create, &QAbstractButton::clicked, this, &WelcomePane::createChosen);
    connect(open, &QAbstractButton::clicked, this, &WelcomePane::openChosen);
    connect(demo, &QAbstractButton::clicked, this, &WelcomePane::demoChosen);
    cards->addSpacing(theme().px(8));
    QLabel *drop = makeLabel(tr("You can also drop a .carrel file onto this window."), TextRole::Small, column);
    drop->setWordWrap(true);
    cards->addWidget(drop);
    layout->addStretch(3);
    setFocusProxy(create);
}

QAbstractButton *WelcomePane::addCard(const QString &icon, const QString &title, const QString &text)
{
    auto *card = new ChoiceCard(icon, title, text, this);
    m_cards.append(card);
    return card;
}

void WelcomePane::keyPressEvent(QKeyEvent *event)
{
    const int number = event->key() - Qt::Key_1;
    if (number >= 0 && number < m_cards.size()) {
        m_cards.at(number)->click();
        return;
    }
    const qsizetype present = m_cards.indexOf(qobject_cast<QAbstractButton *>(focusWidget()));
    if (event->key() == Qt::Key_Down && present + 1 < m_cards.size()) {
        m_cards.at(present + 1)->setFocus(Qt::TabFocusReason);
    } else if (event->key() == Qt::Key_Up && present > 0) {
        m_cards.at(present - 1)->setFocus(Qt::BacktabFocusReason);
    } else {
        QWidget::keyPressEvent(event);
    }
}
