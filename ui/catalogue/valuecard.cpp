// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/valuecard.h"

#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>

ValueCard::ValueCard(const QString &text, QWidget *parent)
    : QFrame(parent),
      m_button(new QRadioButton(this)),
      m_label(makeLabel(text, TextRole::Body, this))
{
    auto *layout = new QHBoxLayout(this);
    setSpacing(layout, 10, 7, 10, 7, 8);
    layout->addWidget(m_button);
    layout->addWidget(m_label, 1);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(m_button, &QRadioButton::toggled, this, &ValueCard::showChoice);
    showChoice();
}

void ValueCard::showChoice()
{
    setTextRole(m_label, m_button->isChecked() ? TextRole::Name : TextRole::Body);
    update();
}

void ValueCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        m_button->setFocus(Qt::MouseFocusReason);
        m_button->click();
    }
}

void ValueCard::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    const bool isChosen = m_button->isChecked();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.colour(isChosen ? Colour::Accent : Colour::Border), isChosen ? 2 : 1));
    painter.setBrush(look.colour(isChosen ? Colour::AccentSoft : Colour::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), look.px(5), look.px(5));
}

void ValueCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        update();
    }
}
