// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QPointer>
#include <QSqlRelationalDelegate>

class Callout;
class CellSession;
class RecordTable;

/// Edits the cells of a RecordTable: relations by key, never by the text they show; days, years, numbers, authors and
/// enumerations each with their own editor. An editor left as it was changes nothing, and one whose value is refused
/// stays open with the text until it is right or Esc.
class LookupDelegate : public QSqlRelationalDelegate
{
    Q_OBJECT

public:
    /// Relations with more records than this are looked up instead of listed.
    static constexpr int mostListed = 500;
    static constexpr int mostFound = 20;

    using QSqlRelationalDelegate::QSqlRelationalDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    /// Writes the editor's value; what is refused stays in the cell as a draft.
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;

    /// The open editor, if there is one.
    QWidget *editor() const { return m_editor; }
    /// Closes the open editor without writing: its cell was settled elsewhere.
    void abandon();

signals:
    /// An editor was made and is about to be shown: a page may dress it.
    void editorOpened(QWidget *editor, const QModelIndex &index);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool commit(QWidget *editor) const;
    void keepAsDraft(QWidget *editor) const;
    void showProblems(QWidget *editor, const Problems &problems) const;
    void clearProblems(QWidget *editor) const;

    mutable QPointer<QWidget> m_editor;
    mutable QPointer<Callout> m_callout;
};
