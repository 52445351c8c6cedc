// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detailhead.h"

#include "ui/widgets/avatar.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int avatarSide = 54;

} // namespace

DetailHead::DetailHead(QWidget *parent)
    : QWidget(parent),
      m_avatar(new Avatar(avatarSide, this)),
      m_name(new ElideLabel(this)),
      m_about(new ElideLabel(this)),
      m_buttons(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 18, 16, 18, 10, 10);
    auto *who = new QHBoxLayout;
    who->setSpacing(theme().px(14));
    who->addWidget(m_avatar);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme().px(2));
    m_name->setObjectName(QStringLiteral("detailName"));
    setTextRole(m_name, TextRole::H2);
    setTone(m_about, Tone::Neutral);
    words->addWidget(m_name);
    words->addWidget(m_about);
    who->addLayout(words, 1);
    layout->addLayout(who);
    m_buttons->setSpacing(theme().px(8));
    m_buttons->addStretch(1);
    layout->addLayout(m_buttons);
}

QPushButton *DetailHead::addButton(const QString &text, const QString &icon, const QString &name)
{
    QPushButton *button = makeButton(text, ButtonKind::Normal, this);
    if (!icon.isEmpty()) {
        button->setIcon(themedIcon(icon));
    }
    button->setObjectName(name);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void DetailHead::showPerson(const QString &name, const QStringList &about)
{
    m_avatar->setName(name);
    m_avatar->show();
    m_name->setText(isolated(name));
    m_about->setText(joined(about));
}

void DetailHead::showNobody(const QString &sentence)
{
    m_avatar->hide();
    m_name->setText(sentence);
    m_about->setText(QString());
}
