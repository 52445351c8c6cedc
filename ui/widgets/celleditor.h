// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/recordtable.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>

/// What belongs to one open editor: its cell, and what it began with. A child of the editor.
class CellSession : public QObject
{
    Q_OBJECT

public:
    CellSession(RecordTable &table, const QModelIndex &index, QWidget *editor);
    ~CellSession() override;
    static CellSession *of(const QWidget *editor);

    /// The table; null once it is gone.
    RecordTable *table() const { return m_table; }
    const Column &column() const { return m_table->column(m_columnIndex); }
    int columnIndex() const { return m_columnIndex; }
    qint64 id() const { return m_id; }
    QModelIndex index() const { return m_index; }
    /// Takes the editor's present content as what it began with.
    void begin();
    /// Whether the person changed anything, or came back to a refused text.
    bool isTouched() const;
    /// What the cell held when the editor opened, in words.
    QString shownBefore() const { return m_shownBefore; }

    bool isFilled = false; ///< never filled again: what was typed stays
    bool isOver = false; ///< written or kept; the editor is only waiting to go

private:
    QPointer<RecordTable> m_table;
    QPersistentModelIndex m_index;
    qint64 m_id;
    int m_columnIndex;
    QString m_shownBefore;
    QString m_textBefore;
    bool m_hadDraft;
};

/// Makes the editor for a column.
QWidget *makeCellEditor(RecordTable &table, int column, QWidget *parent);
/// Puts a stored value into an editor made for its column.
void fillCellEditor(QWidget *editor, const RecordTable &table, int column, const QVariant &value, const QString &shown);
/// What the editor says, as a value to store. A relation gives a key, or the text of a record that may be added.
Result<QVariant> cellEditorValue(const QWidget *editor, const Column &column, const QString &currency);
/// What stands in the editor, whatever it means.
QString cellEditorText(const QWidget *editor);
