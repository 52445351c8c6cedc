// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/style.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>
#include <QTableView>

/// What one cell of a plain list shows.
struct ListCell {
    QString text;
    Tone tone = Tone::Neutral; ///< colours text and icon when there is an icon
    QString icon = {};
    bool isBold = false;
    bool isNumber = false;
};

/// Rows to look at: what stands in a file, what is to be said about it.
class CellTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CellTable(QObject *parent = nullptr) : QAbstractTableModel(parent) { }

    void set(const QStringList &header, const QList<QList<ListCell>> &rows);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// A column to bring out, -1 = none.
    void setHighlighted(int column);

private:
    QStringList m_header;
    QList<QList<ListCell>> m_rows;
    int m_highlighted = -1;
};

/// Paints a cell with room at its sides, a hairline below and its icon before the text.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A list of such rows with the look of Carrel's grids, whole rows selected, nothing edited.
class CellView : public QTableView
{
    Q_OBJECT

public:
    /// `name` is the accessible name.
    explicit CellView(const QString &name, QWidget *parent = nullptr);
    CellTable &rows() { return *m_rows; }
    /// Replaces what is shown; widths in characters, the last column takes what is left.
    void setRows(const QStringList &header, const QList<QList<ListCell>> &rows, const QList<int> &widths);

signals:
    void currentRowChanged(int row);

private:
    CellTable *m_rows;
};
