// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/celltable.h"

#include "ui/widgets/icons.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

void CellTable::set(const QStringList &header, const QList<QList<ListCell>> &rows)
{
    beginResetModel();
    m_header = header;
    m_rows = rows;
    endResetModel();
}

int CellTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CellTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_header.size());
}

QVariant CellTable::data(const QModelIndex &index, int role) const
{
    const ListCell cell = m_rows.value(index.row()).value(index.column());
    switch (role) {
    case Qt::DisplayRole: return QString(cell.text).replace(QLatin1Char('\n'), QLatin1Char(' '));
    case Qt::ToolTipRole: return cell.text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((cell.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: return theme().font(cell.isBold ? TextRole::Name : TextRole::Body);
    case Qt::ForegroundRole:
        if (!cell.icon.isEmpty()) {
            return theme().colour(cell.tone == Tone::Ok ? Colour::Text2 : toneColour(cell.tone));
        }
        return cell.isNumber && index.column() == 0 ? QVariant(theme().colour(Colour::Text2)) : QVariant();
    case Qt::BackgroundRole:
        return index.column() == m_highlighted ? QVariant(theme().colour(Colour::AccentSoft)) : QVariant();
    case Qt::DecorationRole: return cell.icon.isEmpty() ? QVariant() : themedIcon(cell.icon, toneColour(cell.tone));
    default: return {};
    }
}

QVariant CellTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return m_header.value(section);
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = !m_rows.isEmpty() && m_rows.constFirst().value(section).isNumber;
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

void CellTable::setHighlighted(int column)
{
    if (m_highlighted == column) {
        return;
    }
    m_highlighted = column;
    if (!m_rows.isEmpty() && !m_header.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::BackgroundRole});
    }
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QVariant ground = index.data(Qt::BackgroundRole);
    if (isSelected) {
        painter->fillRect(option.rect, theme().colour(Colour::AccentSoft));
    } else if (ground.isValid()) {
        painter->fillRect(option.rect, ground.value<QColor>());
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme().colour(Colour::Border));
    QRect room = option.rect.adjusted(theme().px(10), 0, -theme().px(10), 0);
    const QVariant icon = index.data(Qt::DecorationRole);
    if (icon.isValid()) {
        const int size = theme().px(16);
        QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(size, size), room);
        icon.value<QIcon>().paint(painter, place);
        const int used = size + theme().px(8);
        room = option.direction == Qt::RightToLeft ? room.adjusted(0, 0, -used, 0) : room.adjusted(used, 0, 0, 0);
    }
    const QVariant colour = index.data(Qt::ForegroundRole);
    painter->setPen(colour.isValid() ? colour.value<QColor>() : theme().colour(Colour::Text));
    painter->setFont(index.data(Qt::FontRole).value<QFont>());
    const auto alignment =
        QStyle::visualAlignment(option.direction, index.data(Qt::TextAlignmentRole).value<Qt::Alignment>());
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->drawText(room, static_cast<int>(alignment) | Qt::TextSingleLine, text);
    painter->restore();
}

CellView::CellView(const QString &name, QWidget *parent) : QTableView(parent), m_rows(new CellTable(this))
{
    setAccessibleName(name);
    setModel(m_rows);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setProperty("card", true);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(theme().rowHeight());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(theme().px(32));
    horizontalHeader()->setStretchLastSection(true);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { emit currentRowChanged(current.row()); });
}

void CellView::setRows(const QStringList &header, const QList<QList<ListCell>> &rows, const QList<int> &widths)
{
    m_rows->set(header, rows);
    const int em = fontMetrics().averageCharWidth();
    for (int i = 0; i + 1 < header.size(); ++i) {
        setColumnWidth(i, i < widths.size() ? widths.at(i) * em + theme().px(20) : 14 * em);
    }
    verticalHeader()->setDefaultSectionSize(theme().rowHeight());
    verticalScrollBar()->setValue(0);
}
