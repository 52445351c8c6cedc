// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/hitdelegate.h"

#include "ui/widgets/avatar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QPainter>

namespace {

void paintAvatar(QPainter *painter, const QRect &circle, const QString &name)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().colour(Colour::AccentSoft));
    painter->drawEllipse(circle);
    painter->setPen(theme().colour(Colour::OnAccentSoft));
    painter->setFont(theme().font(TextRole::Pill));
    painter->drawText(circle, Qt::AlignCenter, Avatar::initialsOf(name));
}

void paintPill(QPainter *painter, const QRect &inner, const QModelIndex &index, Qt::LayoutDirection way)
{
    const QString text = index.data(HitDelegate::PillRole).toString();
    if (text.isEmpty()) {
        return;
    }
    const auto tone = static_cast<Tone>(index.data(HitDelegate::ToneRole).toInt());
    painter->setFont(theme().font(TextRole::Pill));
    const int height = theme().px(20);
    const QSize size(painter->fontMetrics().horizontalAdvance(text) + theme().px(18), height);
    const QRect pill = QStyle::alignedRect(way, Qt::AlignRight | Qt::AlignVCenter, size, inner);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().colour(toneSoftColour(tone)));
    painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter->setPen(theme().colour(toneColour(tone)));
    painter->drawText(pill, Qt::AlignCenter, text);
}

} // namespace

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {theme().px(300), theme().px(55)};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, theme().colour(Colour::AccentSoft));
        const QRect bar = QStyle::visualRect(option.direction, option.rect,
                                             QRect(option.rect.topLeft(), QSize(theme().px(3), option.rect.height())));
        painter->fillRect(bar, theme().colour(Colour::Accent));
    }
    painter->setPen(theme().colour(Colour::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QString name = index.data().toString();
    const QRect inner = option.rect.adjusted(theme().px(14), 0, -theme().px(14), 0);
    const auto place = [&](const QRect &logical) { return QStyle::visualRect(option.direction, inner, logical); };
    const int side = theme().px(36);
    const QRect circle = place({inner.left(), inner.center().y() - side / 2, side, side});
    const QString icon = index.data(IconRole).toString();
    if (icon.isEmpty()) {
        paintAvatar(painter, circle, name);
    } else {
        const int gap = theme().px(7);
        paintIcon(painter, icon, circle.adjusted(gap, gap, -gap, -gap), theme().colour(Colour::Text2));
    }

    const int left = inner.left() + side + theme().px(12);
    const int width = (inner.right() - left) * 46 / 100;
    const int half = inner.height() / 2;
    const auto align = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    painter->setFont(theme().font(TextRole::Name));
    painter->setPen(theme().colour(Colour::Text));
    painter->drawText(place({left, inner.top() + theme().px(7), width, half - theme().px(7)}), align | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, width));
    painter->setFont(theme().font(TextRole::Small));
    painter->setPen(theme().colour(Colour::Text2));
    painter->drawText(place({left, inner.top() + half, width, half - theme().px(7)}), align | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(SecondRole).toString(), Qt::ElideRight, width));
    const int middle = left + width + theme().px(10);
    painter->drawText(place({middle, inner.top(), inner.right() - middle, inner.height()}), align | Qt::AlignVCenter,
                      index.data(FactsRole).toString());
    paintPill(painter, inner, index, option.direction);
    painter->restore();
}
