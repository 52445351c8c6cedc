// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cellpainter.h"

#include "models/tables/recordtable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/recordview.h"

#include <QHash>
#include <QPainter>
#include <QPainterPath>
#include <QPointer>

namespace {

const RecordView *viewOf(const QStyleOptionViewItem &option)
{
    return qobject_cast<const RecordView *>(option.widget);
}

/// A font made anew looks its engine up again with every text drawn in it; a copy shares what was found.
const QFont &fontOf(TextRole role)
{
    static QHash<TextRole, QFont> fonts;
    static QPointer<Theme> known;
    Theme &look = theme();
    if (known != &look) {
        known = &look;
        fonts.clear();
        QObject::connect(&look, &Theme::changed, &look, [] { fonts.clear(); });
    }
    auto found = fonts.find(role);
    if (found == fonts.end()) {
        found = fonts.insert(role, look.font(role));
    }
    return *found;
}

const Column *columnOf(const QModelIndex &index)
{
    const auto *table = qobject_cast<const RecordTable *>(index.model());
    return table ? &table->column(index.column()) : nullptr;
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, bool isSelected)
{
    const Theme &look = theme();
    const bool isRtl = option.direction == Qt::RightToLeft;
    painter->fillRect(option.rect, look.colour(isSelected ? Colour::AccentSoft : Colour::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      look.colour(Colour::Border));
    const RecordView *view = viewOf(option);
    if (!view || !view->isFirstColumn(index.column())) {
        return;
    }
    if (isSelected) {
        const int bar = look.px(3);
        const int left = isRtl ? option.rect.right() - bar + 1 : option.rect.left();
        painter->fillRect(QRect(left, option.rect.top(), bar, option.rect.height()), look.colour(Colour::Accent));
    }
    const QRectF box = view->checkRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), look.px(4), look.px(4));
    if (isSelected) {
        painter->fillPath(path, look.colour(Colour::Accent));
        paintIcon(painter, QStringLiteral("check"), box.adjusted(1.5, 1.5, -1.5, -1.5), look.colour(Colour::OnAccent));
    } else {
        painter->fillPath(path, look.colour(Colour::Surface));
        painter->setPen(QPen(look.colour(Colour::BorderStrong), 1));
        painter->drawPath(path);
    }
}

void paintPill(QPainter *painter, const QRect &content, const Badge &badge, Qt::LayoutDirection direction)
{
    const Theme &look = theme();
    const QFont &font = fontOf(TextRole::Pill);
    const QFontMetrics metrics(font);
    const int height = qMin(content.height() - look.px(6), look.px(20));
    const int width = qMin(metrics.horizontalAdvance(badge.text) + look.px(16), content.width());
    QRect rect(content.left(), content.center().y() - height / 2 + 1, width, height);
    if (direction == Qt::RightToLeft) {
        rect.moveRight(content.right());
    }
    QPainterPath path;
    path.addRoundedRect(QRectF(rect), height / 2.0, height / 2.0);
    painter->fillPath(path, look.colour(toneSoftColour(messageTone(badge.tone))));
    painter->setFont(font);
    painter->setPen(look.colour(cellColour(badge.tone)));
    painter->drawText(rect.adjusted(look.px(8), 0, -look.px(8), 0), Qt::AlignCenter,
                      metrics.elidedText(badge.text, Qt::ElideRight, rect.width() - look.px(14)));
}

/// One line, cut off at the end. Drawn at a point: a rectangle would lay the text out twice more.
void paintText(QPainter *painter, const QRect &content, QString text, const QFontMetrics &metrics,
               Qt::Alignment alignment)
{
    text.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\t'), QLatin1Char(' '));
    const QString line = metrics.elidedText(isolated(text), Qt::ElideRight, content.width());
    int x = content.left();
    if (alignment & Qt::AlignRight) {
        x += content.width() - metrics.horizontalAdvance(line);
    } else if (alignment & Qt::AlignHCenter) {
        x += (content.width() - metrics.horizontalAdvance(line)) / 2;
    }
    painter->drawText(QPoint(x, content.top() + (content.height() - metrics.height()) / 2 + metrics.ascent()), line);
}

} // namespace

Tone messageTone(CellTone tone)
{
    switch (tone) {
    case CellTone::Ok: return Tone::Ok;
    case CellTone::Info: return Tone::Info;
    case CellTone::Warning: return Tone::Warn;
    case CellTone::Danger: return Tone::Danger;
    case CellTone::Plain:
    case CellTone::Quiet:
    case CellTone::Neutral: break;
    }
    return Tone::Neutral;
}

Colour cellColour(CellTone tone)
{
    if (tone == CellTone::Plain) {
        return Colour::Text;
    }
    return tone == CellTone::Quiet ? Colour::Text2 : toneColour(messageTone(tone));
}

QRect cellContent(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int gap = theme().px(8);
    const RecordView *view = viewOf(option);
    const int inset = view && view->isFirstColumn(index.column()) ? view->checkWidth() : 0;
    return option.direction == Qt::RightToLeft ? option.rect.adjusted(gap, 0, -gap - inset, -1)
                                               : option.rect.adjusted(gap + inset, 0, -gap, -1);
}

QSize cellSize(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const RecordView *view = viewOf(option);
    const int inset = view && view->isFirstColumn(index.column()) ? view->checkWidth() : 0;
    const QFontMetrics metrics(fontOf(TextRole::Name));
    return {metrics.horizontalAdvance(index.data().toString()) + inset + theme().px(32), theme().rowHeight()};
}

void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &look = theme();
    const bool isSelected = option.state & QStyle::State_Selected;
    const RecordView *view = viewOf(option);
    painter->save();
    paintGround(painter, option, index, isSelected);
    painter->setRenderHint(QPainter::Antialiasing);
    QRect content = cellContent(option, index);
    const Column *column = columnOf(index);
    const QVariant badgeValue = index.data(RecordTable::BadgeRole);
    const bool isDraft = index.data(RecordTable::DraftRole).isValid();
    const QFont &font = fontOf(column && column->isName ? TextRole::Name : TextRole::Body);
    QColor pen = look.colour(isSelected && (!column || !column->isQuiet) ? Colour::OnAccentSoft : Colour::Text);
    if (column && column->isQuiet) {
        pen = look.colour(Colour::Text2);
    }
    QString text;
    bool isPainted = false;
    if (badgeValue.isValid()) {
        const Badge badge = badgeValue.value<Badge>();
        text = badge.text;
        if (badge.shape == Badge::Shape::Pill && !text.isEmpty()) {
            paintPill(painter, content, badge, option.direction);
            isPainted = true;
        } else if (badge.shape == Badge::Shape::Dot && !text.isEmpty()) {
            const int dot = look.px(7);
            const int x = option.direction == Qt::RightToLeft ? content.right() - dot : content.left() + 1;
            painter->setPen(Qt::NoPen);
            painter->setBrush(look.colour(cellColour(badge.tone)));
            painter->drawEllipse(QRectF(x, content.center().y() - dot / 2.0 + 0.5, dot, dot));
            const int room = dot + look.px(8);
            content.adjust(option.direction == Qt::RightToLeft ? 0 : room, 0,
                           option.direction == Qt::RightToLeft ? -room : 0, 0);
        } else if (badge.tone != CellTone::Plain) {
            pen = look.colour(cellColour(badge.tone));
        }
    } else {
        text = index.data(Qt::DisplayRole).toString();
    }
    const QString detail = view && view->hasTwoLines() ? index.data(RecordTable::DetailRole).toString() : QString();
    if (!detail.isEmpty() && !isDraft) {
        const QRect below = content.adjusted(0, content.height() / 2, 0, -look.px(6));
        content = content.adjusted(0, look.px(6), 0, -content.height() / 2);
        painter->setFont(fontOf(TextRole::Small));
        painter->setPen(look.colour(Colour::Text2));
        paintText(painter, below, detail, QFontMetrics(fontOf(TextRole::Small)),
                  QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    }
    if (isDraft) {
        const bool isConflict = view && view->hasConflict(index);
        const QColor mark = look.colour(isConflict ? Colour::Warn : Colour::Danger);
        painter->setPen(QPen(mark, 1, Qt::DashLine));
        painter->setBrush(look.colour(isConflict ? Colour::WarnSoft : Colour::DangerSoft));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -3.5), look.px(4), look.px(4));
        pen = mark;
    }
    if (!isPainted && !text.isEmpty()) {
        const int aligned = index.data(Qt::TextAlignmentRole).toInt();
        const auto alignment = QStyle::visualAlignment(
            option.direction, aligned == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::Alignment(aligned));
        painter->setFont(font);
        painter->setPen(pen);
        paintText(painter, content, text, QFontMetrics(font), alignment);
    }
    if (view && view->showsCurrent(index)) {
        const int inset = view->isFirstColumn(index.column()) ? view->checkWidth() - look.px(1) : 0;
        const QRectF ring = option.direction == Qt::RightToLeft ? QRectF(option.rect).adjusted(2, 2, -inset - 2, -3)
                                                                : QRectF(option.rect).adjusted(inset, 2, -2, -3);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(look.colour(Colour::Accent), 2));
        painter->drawRoundedRect(ring, look.px(4), look.px(4));
    }
    painter->restore();
}
