// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

/// Paints a cell of two lines: the value, and below it where it comes from. The model says by roles what holds.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The same in every model that is shown this way (RuleMatrix, LimitMatrix).
    enum Role { OriginRole = Qt::UserRole + 1, IsSetRole, IsDirtyRole, IsNoneRole, BeatsRole };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A grid of large cells with a name for each row: arrows move, Enter and F2 ask for the editor beside it, Del for the
/// inherited value.
class MatrixView : public QTableView
{
    Q_OBJECT

public:
    explicit MatrixView(QWidget *parent = nullptr);
    void setRowHeight(int height);

signals:
    void editWanted(const QModelIndex &index);
    void inheritWanted(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();
    int m_rowHeight = 58;
};
