// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recordheader.h"

#include "models/tables/recordtable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>

RecordHeader::RecordHeader(RecordView *view) : QHeaderView(Qt::Horizontal, view), m_view(view)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setStretchLastSection(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

QSize RecordHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), theme().px(32)};
}

QSize RecordHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(theme().font(TextRole::Small));
    const int check = m_view->isFirstColumn(section) ? m_view->checkWidth() : 0;
    return {metrics.horizontalAdvance(model()->headerData(section, orientation()).toString()) + check + theme().px(36),
            theme().px(32)};
}

void RecordHeader::mousePressEvent(QMouseEvent *event)
{
    m_furtherSection = event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier)
        ? logicalIndexAt(event->pos())
        : -1;
    if (m_furtherSection < 0) {
        QHeaderView::mousePressEvent(event);
    }
}

void RecordHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int section = std::exchange(m_furtherSection, -1);
    if (section < 0) {
        QHeaderView::mouseReleaseEvent(event);
    } else if (section == logicalIndexAt(event->pos())) {
        m_view->sortFurtherBy(section);
    }
}

void RecordHeader::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), theme().colour(Colour::SurfaceAlt));
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme().colour(Colour::Border));
    }
    QHeaderView::paintEvent(event);
}

void RecordHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &look = theme();
    const QList<SortKey> keys = m_view->sortKeys();
    const auto key = std::find_if(keys.begin(), keys.end(), [&](const SortKey &one) { return one.column == section; });
    const bool isSorted = key != keys.end();
    // Of several columns each says which it is.
    const QString place = isSorted && keys.size() > 1 ? locale().toString(int(key - keys.begin()) + 1) : QString();
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    painter->fillRect(rect, look.colour(Colour::SurfaceAlt));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour(Colour::Border));
    const int gap = look.px(8);
    const int check = m_view->isFirstColumn(section) ? m_view->checkWidth() : 0;
    QRect content = isRtl ? rect.adjusted(gap, 0, -gap - check, 0) : rect.adjusted(gap + check, 0, -gap, 0);
    QFont font = look.font(TextRole::Small);
    font.setWeight(isSorted ? QFont::DemiBold : QFont::Medium);
    const QFontMetrics metrics(font);
    const int arrow = look.px(14);
    const int mark = isSorted ? arrow + look.px(4) + metrics.horizontalAdvance(place) : 0;
    const int room = content.width() - mark;
    const QString text =
        metrics.elidedText(model()->headerData(section, orientation()).toString(), Qt::ElideRight, room);
    const int width = metrics.horizontalAdvance(text);
    const auto aligned = Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
    const bool atRight = bool(QStyle::visualAlignment(layoutDirection(), aligned) & Qt::AlignRight);
    // The arrow stands on the side away from the edge that the cells are aligned to.
    QRect words(content.left(), content.top(), width + 1, content.height());
    if (atRight) {
        words.moveRight(content.right());
    }
    painter->setFont(font);
    painter->setPen(look.colour(isSorted ? Colour::Text : Colour::Text2));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    if (isSorted) {
        const int x = atRight ? words.left() - arrow - look.px(4) : words.right() + look.px(4);
        const QString icon = key->order == Qt::AscendingOrder ? QStringLiteral("up") : QStringLiteral("down");
        if (!place.isEmpty()) {
            const int left = atRight ? x - mark + arrow + look.px(4) : x + arrow;
            painter->drawText(QRect(left, rect.top(), mark, rect.height()), Qt::AlignVCenter | Qt::AlignLeft, place);
        }
        painter->setRenderHint(QPainter::Antialiasing);
        paintIcon(painter, icon, QRectF(x, rect.center().y() - arrow / 2.0, arrow, arrow), look.colour(Colour::Text));
    }
}
