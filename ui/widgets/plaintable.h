// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/style.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableWidget>

/// Cells of a small table in the look of the large grids: padded, a hair line below each row, a ring around the
/// current cell.
class PlainDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Far from the roles that models use for themselves.
    enum Role { ColourRole = Qt::UserRole + 100, ToneRole, PillRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

/// Headings in line with their cells: the header's own hint forgets the space that the style sheet puts around its
/// words, and the style sheet keeps room for an arrow that is never there.
class PlainHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit PlainHeader(QWidget *parent);

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

/// A small table to read, not to edit.
class PlainTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit PlainTable(const QStringList &headings, QWidget *parent = nullptr);

    /// Puts a text into a cell, in the colour of a role of the theme.
    QTableWidgetItem *put(int row, int column, const QString &text);
    /// A state: what is normal gets a dot, what needs a look a pill.
    QTableWidgetItem *putState(int row, int column, const QString &text, Tone tone);
    /// Numbers stand at the end of their column, heading and cells.
    void setNumberColumn(int column);
};
