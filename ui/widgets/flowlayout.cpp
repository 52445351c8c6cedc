// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

FlowLayout::FlowLayout(int gap, QWidget *parent) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            width += item->sizeHint().width() + m_gap;
            height = qMax(height, item->sizeHint().height());
        }
    }
    return QSize(qMax(0, width - m_gap), height);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool really) const
{
    const Qt::LayoutDirection direction = parentWidget() != nullptr ? parentWidget()->layoutDirection()
                                                                    : Qt::LeftToRight;
    int x = rect.x();
    int y = rect.y();
    int lineHeight = 0;
    QList<QPair<QLayoutItem *, QRect>> line;
    const auto finishLine = [&] {
        for (const auto &[item, spot] : std::as_const(line)) {
            if (really) {
                const QRect centred = spot.translated(0, (lineHeight - spot.height()) / 2);
                item->setGeometry(QStyle::visualRect(direction, rect, centred));
            }
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize size = item->sizeHint().expandedTo(item->minimumSize());
        if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
            finishLine();
            x = rect.x();
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        line.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + m_gap;
        lineHeight = qMax(lineHeight, size.height());
    }
    finishLine();
    return y + lineHeight - rect.y();
}
