// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/choicecard.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace {
constexpr int padding = 14;
constexpr int tile = 44;
} // namespace

ChoiceCard::ChoiceCard(const QString &icon, const QString &title, const QString &text, QWidget *parent)
    : QAbstractButton(parent),
      m_icon(icon),
      m_explanation(text)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect ChoiceCard::textRect(int width) const
{
    const int start = theme().px(padding + tile + padding);
    return {start, 0, width - start - theme().px(50), 0};
}

int ChoiceCard::heightForWidth(int width) const
{
    const QFontMetrics title(theme().font(TextRole::H2));
    const QFontMetrics small(theme().font(TextRole::Small));
    const int lines =
        small.boundingRect(QRect(0, 0, textRect(width).width(), 1000), Qt::TextWordWrap, m_explanation).height();
    return qMax(theme().px(tile), title.height() + theme().px(4) + lines) + 2 * theme().px(padding);
}

QSize ChoiceCard::sizeHint() const
{
    return {theme().px(424), heightForWidth(theme().px(424))};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = hasFocus() ? 2 : 1;
    painter.setPen(QPen(look.colour(hasFocus()         ? Colour::Accent
                                        : underMouse() ? Colour::BorderStrong
                                                       : Colour::Border),
                        line));
    painter.setBrush(look.colour(isDown() ? Colour::SurfaceAlt : Colour::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), look.px(8), look.px(8));

    const auto place = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const QRect square(look.px(padding), (height() - look.px(tile)) / 2, look.px(tile), look.px(tile));
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.colour(Colour::AccentSoft));
    painter.drawRoundedRect(place(square), look.px(8), look.px(8));
    const int side = look.px(22);
    QRect picture(0, 0, side, side);
    picture.moveCenter(place(square).center());
    paintIcon(&painter, m_icon, picture, look.colour(Colour::OnAccentSoft));
    const int small = look.px(16);
    QRect arrow(width() - look.px(34), (height() - small) / 2, small, small);
    paintIcon(&painter, isRightToLeft() ? QStringLiteral("left") : QStringLiteral("right"), place(arrow),
              look.colour(hasFocus() ? Colour::Accent : Colour::Text2));

    QRect words = textRect(width());
    const int wanted = heightForWidth(width()) - 2 * look.px(padding);
    words.setTop((height() - wanted) / 2);
    words.setHeight(wanted);
    const int side2 = static_cast<int>(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)
        | static_cast<int>(Qt::AlignTop);
    painter.setFont(look.font(TextRole::H2));
    painter.setPen(look.colour(Colour::Text));
    painter.drawText(place(words), side2, text());
    const int below = painter.fontMetrics().height() + look.px(4);
    painter.setFont(look.font(TextRole::Small));
    painter.setPen(look.colour(Colour::Text2));
    painter.drawText(place(words.adjusted(0, below, 0, look.px(8))), side2 | static_cast<int>(Qt::TextWordWrap),
                     m_explanation);
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}
