// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_heading(makeLabel(QString(), TextRole::H2, this)),
      m_text(makeLabel(QString(), TextRole::Body, this)),
      m_actions(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 20, 8);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(theme().px(8));
    for (QLabel *label : {m_heading, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    setTone(m_text, Tone::Neutral);
    layout->addSpacing(theme().px(8));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    m_actions->setSpacing(theme().px(8));
    buttons->addLayout(m_actions);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(&theme(), &Theme::changed, this, &EmptyState::showIcon);
}

void EmptyState::say(const QString &icon, const QString &heading, const QString &text)
{
    m_iconName = icon;
    m_heading->setText(heading);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    emptyLayout(m_actions);
    showIcon();
}

QPushButton *EmptyState::addAction(const QString &text, ButtonKind kind)
{
    QPushButton *button = makeButton(text, kind, this);
    m_actions->addWidget(button);
    return button;
}

void EmptyState::showIcon()
{
    if (!m_iconName.isEmpty()) {
        const int side = theme().px(40);
        m_icon->setPixmap(themedIcon(m_iconName, Colour::BorderStrong).pixmap(QSize(side, side), devicePixelRatioF()));
    }
}
