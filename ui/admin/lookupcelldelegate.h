// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStyledItemDelegate>

class Callout;
class LookupModel;

/// Paints and edits the cells of a lookup editor. A name that is refused keeps its editor open, with the reason below.
class LookupCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LookupCellDelegate(LookupModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool commit(QWidget *editor);
    void say(QWidget *editor, const QString &sentence) const;

    LookupModel &m_model;
    mutable QPersistentModelIndex m_index;
    mutable QPointer<Callout> m_callout;
};
