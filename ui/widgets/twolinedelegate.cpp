// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/twolinedelegate.h"

#include "ui/widgets/isolated.h"
#include "ui/widgets/style.h"

#include <QPainter>

namespace {

/// Paints the ground and returns the room left for words.
QRect paintGround(QPainter *painter, const QStyleOptionViewItem &option, TwoLineDelegate::Look look)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const auto px = [](int pixels) { return theme().px(pixels); };
    if (look == TwoLineDelegate::Look::Choices) {
        if (isSelected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme().colour(Colour::AccentSoft));
            painter->drawRoundedRect(option.rect, px(5), px(5));
        }
        return option.rect.adjusted(px(12), px(4), -px(12), -px(4));
    }
    if (isSelected) {
        painter->fillRect(option.rect, theme().colour(Colour::AccentSoft));
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme().colour(Colour::Border));
    return option.rect.adjusted(px(4), px(4), -px(4), -px(5));
}

/// Paints the pill at the end and returns the room left for words.
QRect paintPill(QPainter *painter, const QRect &cell, const QModelIndex &index, Qt::LayoutDirection way)
{
    const QString text = index.data(TwoLineDelegate::PillRole).toString();
    if (text.isEmpty()) {
        return cell;
    }
    const auto tone = static_cast<Tone>(index.data(TwoLineDelegate::ToneRole).toInt());
    painter->setFont(theme().font(TextRole::Pill));
    const int height = theme().px(20);
    const QSize size(painter->fontMetrics().horizontalAdvance(text) + theme().px(18), height);
    const QRect pill = QStyle::alignedRect(way, Qt::AlignRight | Qt::AlignVCenter, size, cell);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().colour(toneSoftColour(tone)));
    painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter->setPen(theme().colour(toneColour(tone)));
    painter->drawText(pill, Qt::AlignCenter, text);
    const int taken = size.width() + theme().px(10);
    return way == Qt::RightToLeft ? cell.adjusted(taken, 0, 0, 0) : cell.adjusted(0, 0, -taken, 0);
}

} // namespace

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {theme().px(160), theme().px(46)};
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect words = paintPill(painter, paintGround(painter, option, m_look), index, option.direction);
    const int align = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter;
    const int half = words.height() / 2;
    const auto line = [&](int top, TextRole role, Colour colour, const QString &text) {
        painter->setFont(theme().font(role));
        painter->setPen(theme().colour(colour));
        painter->drawText(QRect(words.left(), words.top() + top, words.width(), half), align,
                          painter->fontMetrics().elidedText(isolated(text), Qt::ElideRight, words.width()));
    };
    line(0, TextRole::Name, Colour::Text, index.data().toString());
    line(half, TextRole::Small, Colour::Text2, index.data(DetailRole).toString());
    painter->restore();
}
