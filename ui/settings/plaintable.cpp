// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/plaintable.h"

#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace {

constexpr int padding = 12;

class PaddedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, theme().colour(isSelected ? Colour::AccentSoft : Colour::Surface));
        painter->setPen(theme().colour(Colour::Border));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QVariant colour = index.data(Qt::UserRole);
        painter->setPen(colour.isValid() ? theme().colour(static_cast<Colour>(colour.toInt())) : theme().colour(Colour::Text));
        painter->setFont(cell.font);
        const int space = theme().px(padding);
        const QRect words = option.rect.adjusted(space, 0, -space, 0);
        painter->drawText(words, static_cast<int>(QStyle::visualAlignment(option.direction, cell.displayAlignment)),
                          cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, words.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * theme().px(padding), 0);
    }
};

/// The header's own hint forgets the space that the style sheet puts around its words.
class RoomyHeader : public QHeaderView
{
public:
    explicit RoomyHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) { setSectionsClickable(false); }

protected:
    QSize sectionSizeFromContents(int section) const override
    {
        return QHeaderView::sectionSizeFromContents(section) + QSize(2 * theme().px(padding), 0);
    }
};

} // namespace

PlainTable::PlainTable(const QStringList &headings, QWidget *parent)
    : QTableWidget(0, static_cast<int>(headings.size()), parent)
{
    setHorizontalHeader(new RoomyHeader(this));
    setHorizontalHeaderLabels(headings);
    setItemDelegate(new PaddedDelegate(this));
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(theme().rowHeight());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

QTableWidgetItem *PlainTable::put(int row, int column, const QString &text)
{
    auto *cell = new QTableWidgetItem(text);
    const QTableWidgetItem *heading = horizontalHeaderItem(column);
    const bool isNumber = (heading->textAlignment() & int(Qt::AlignTrailing)) != 0;
    cell->setTextAlignment((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    setItem(row, column, cell);
    return cell;
}

void PlainTable::setNumberColumn(int column)
{
    horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
}
