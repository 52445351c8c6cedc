// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message.h"

#include "ui/widgets/announce.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

Message::Message(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_heading(makeLabel(QString(), TextRole::H2, this)),
      m_label(new QLabel(this)),
      m_layout(new QHBoxLayout(this)),
      m_actions(new QHBoxLayout)
{
    setSpacing(m_layout, 12, 6, 10, 6, 12);
    m_layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme().px(2));
    words->addWidget(m_heading);
    words->addWidget(m_label);
    m_layout->addLayout(words, 1);
    m_layout->addLayout(m_actions);
    m_actions->setSpacing(theme().px(8));
    m_heading->hide();
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setMinimumHeight(theme().px(36));
    connect(&theme(), &Theme::changed, this, [this] { update(m_tone); });
    hide();
}

Message::Message(Tone tone, const QString &text, QWidget *parent) : Message(parent)
{
    say(tone, text);
}

void Message::say(Tone tone, const QString &text, const QString &strong)
{
    m_text = strong.isEmpty() ? text : strong + QLatin1Char(' ') + text;
    m_heading->hide();
    if (strong.isEmpty()) {
        m_label->setTextFormat(Qt::PlainText);
        m_label->setText(text);
    } else {
        m_label->setTextFormat(Qt::RichText);
        m_label->setText(QStringLiteral("<b>%1</b> %2").arg(strong.toHtmlEscaped(), text.toHtmlEscaped()));
    }
    update(tone);
    show();
    announce(this, m_text);
}

void Message::sayTwoLines(Tone tone, const QString &heading, const QString &text)
{
    m_text = heading + QLatin1Char('\n') + text;
    m_heading->setText(heading);
    m_heading->show();
    m_label->setTextFormat(Qt::PlainText);
    m_label->setText(text);
    update(tone);
    show();
    announce(this, m_text);
}

QPushButton *Message::addAction(const QString &text, ButtonKind kind)
{
    QPushButton *button = makeButton(text, kind, this);
    m_actions->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

void Message::clearActions()
{
    emptyLayout(m_actions);
}

void Message::setIconName(const QString &icon)
{
    m_iconName = icon;
    update(m_tone);
}

void Message::setClosable(bool closable)
{
    if (closable && m_close == nullptr) {
        m_close = makeIconButton(QStringLiteral("close"), tr("Close this message"), this);
        m_layout->addWidget(m_close, 0, Qt::AlignVCenter);
        connect(m_close, &QToolButton::clicked, this, [this] {
            clear();
            emit closed();
        });
    }
    if (m_close != nullptr) {
        m_close->setVisible(closable);
    }
}

void Message::setBanner(bool banner)
{
    setStyleProperty(this, "banner", banner);
    setSpacing(m_layout, banner ? 20 : 12, 6, banner ? 20 : 10, 6, 12);
}

void Message::clear()
{
    hide();
    m_text.clear();
    m_label->clear();
    m_heading->clear();
    setAccessibleName(QString());
}

void Message::update(Tone tone)
{
    m_tone = tone;
    const bool twoLines = !m_heading->text().isEmpty() && !m_heading->isHidden();
    const int side = theme().px(twoLines ? 24 : 16);
    const QString icon = m_iconName.isEmpty() ? toneIcon(tone) : m_iconName;
    m_icon->setPixmap(themedIcon(icon, toneColour(tone)).pixmap(QSize(side, side), devicePixelRatioF()));
    const QString name = tone == Tone::Info ? QStringLiteral("info")
        : tone == Tone::Ok                  ? QStringLiteral("ok")
        : tone == Tone::Warn                ? QStringLiteral("warn")
        : tone == Tone::Danger              ? QStringLiteral("danger")
                                            : QStringLiteral("neutral");
    setStyleProperty(this, "message", name);
    setTone(m_label, tone);
    setTone(m_heading, tone);
}
