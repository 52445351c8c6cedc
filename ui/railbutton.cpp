// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/railbutton.h"

#include "ui/widgets/icons.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

RailButton::RailButton(const QString &icon, const QString &text, QWidget *parent) : QToolButton(parent)
{
    setProperty("rail", true);
    setCheckable(true);
    setAutoExclusive(true);
    setIcon(themedIcon(icon, Colour::Text2, Colour::Accent));
    setIconSize(QSize(theme().px(20), theme().px(20)));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setName(text);
    connect(&theme(), &Theme::changed, this, [this] { setIconSize(QSize(theme().px(20), theme().px(20))); });
}

void RailButton::setName(const QString &text)
{
    setText(QStringLiteral("  ") + QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
    setAccessibleName(text);
    setToolTip(m_folded ? text : QString());
}

void RailButton::setBadge(int count)
{
    m_badge = count;
    setAccessibleDescription(count > 0 ? QLocale().toString(count) : QString());
    update();
}

void RailButton::setFolded(bool folded)
{
    m_folded = folded;
    setToolButtonStyle(folded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    setToolTip(folded ? accessibleName() : QString());
}

void RailButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    const Theme &look = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (isChecked()) {
        const QRect bar(0, look.px(9), look.px(3), height() - 2 * look.px(9));
        painter.setBrush(look.colour(Colour::Accent));
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), bar), 1.5, 1.5);
    }
    if (m_badge <= 0) {
        return;
    }
    const QString text = m_badge > 999 ? QStringLiteral("999+") : QLocale().toString(m_badge);
    const QFont font = look.font(TextRole::Pill);
    const int textWidth = QFontMetrics(font).horizontalAdvance(text);
    QRect spot;
    if (m_folded) {
        spot = QRect(width() - look.px(14), look.px(4), look.px(8), look.px(8));
        painter.setBrush(look.colour(Colour::Danger));
        painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), spot));
        return;
    }
    const int spotWidth = qMax(look.px(22), textWidth + look.px(14));
    spot = QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(width() - spotWidth - look.px(8), (height() - look.px(20)) / 2, spotWidth, look.px(20)));
    painter.setBrush(look.colour(Colour::DangerSoft));
    painter.drawRoundedRect(spot, look.px(10), look.px(10));
    painter.setFont(font);
    painter.setPen(look.colour(Colour::Danger));
    painter.drawText(spot, Qt::AlignCenter, text);
}
