// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/celleditor.h"

#include "models/values/clock.h"
#include "ui/widgets/cellvalue.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/lookupdelegate.h"
#include "ui/widgets/lookupedit.h"

#include <QComboBox>
#include <QCoreApplication>

CellSession::CellSession(RecordTable &table, const QModelIndex &index, QWidget *editor)
    : QObject(editor),
      m_table(&table),
      m_index(index),
      m_id(table.idAt(index.row())),
      m_columnIndex(index.column()),
      m_hadDraft(index.data(RecordTable::DraftRole).isValid())
{
    m_shownBefore = m_hadDraft ? table.textOf(m_columnIndex, index.data(RecordTable::ShownRole))
                               : index.data().toString();
    table.pin(m_id);
}

CellSession::~CellSession()
{
    if (m_table) {
        m_table->unpin(m_id);
    }
}

CellSession *CellSession::of(const QWidget *editor)
{
    return editor ? editor->findChild<CellSession *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

void CellSession::begin()
{
    m_textBefore = cellEditorText(static_cast<QWidget *>(parent()));
}

bool CellSession::isTouched() const
{
    return m_hadDraft || cellEditorText(static_cast<QWidget *>(parent())) != m_textBefore;
}

QWidget *makeCellEditor(RecordTable &table, int index, QWidget *parent)
{
    const Column &column = table.column(index);
    QWidget *editor = nullptr;
    const bool isListed = column.lookup && column.type != ColumnType::Authors
        && table.isShortLookup(index, LookupDelegate::mostListed);
    if (isListed || column.type == ColumnType::Enumeration || column.type == ColumnType::Flag) {
        auto *combo = new QComboBox(parent);
        QList<Choice> choices;
        if (isListed) {
            choices = table.lookupChoices(index, {}, LookupDelegate::mostListed);
        } else if (column.type == ColumnType::Flag) {
            choices = {{1, QCoreApplication::translate("RecordTable", "Yes")},
                       {0, QCoreApplication::translate("RecordTable", "No")}};
        } else if (column.choices) {
            choices = column.choices();
        }
        if (isListed && column.lookup->mayBeEmpty) {
            combo->addItem(QString(), QVariant());
        }
        for (const Choice &choice : std::as_const(choices)) {
            combo->addItem(choice.text, choice.value);
        }
        // A new name can be typed where the service adds it.
        combo->setEditable(isListed && column.lookup->mayAdd);
        combo->setInsertPolicy(QComboBox::NoInsert);
        editor = combo;
    } else if (column.lookup || (column.type == ColumnType::Authors && column.lookup)) {
        auto *line = new LookupEdit(
            [&table, index](const QString &typed) {
                return table.lookupChoices(index, typed, LookupDelegate::mostFound);
            },
            parent);
        line->setSeveral(column.type == ColumnType::Authors);
        editor = line;
    } else if (column.type == ColumnType::Date) {
        editor = new DateEdit(parent);
    } else {
        auto *line = new QLineEdit(parent);
        line->setAlignment(Qt::Alignment(table.headerData(index, Qt::Horizontal, Qt::TextAlignmentRole).toInt()));
        editor = line;
    }
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(table.headerData(index, Qt::Horizontal).toString());
    editor->setProperty("cell", true);
    editor->setAutoFillBackground(true);
    return editor;
}

void fillCellEditor(QWidget *editor, const RecordTable &table, int index, const QVariant &value, const QString &shown)
{
    const Column &column = table.column(index);
    const bool isRefusedText = value.typeId() == QMetaType::QString && column.lookup;
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        int at = combo->findData(value);
        if (value.isNull()) {
            at = combo->findData(QVariant());
        }
        combo->setCurrentIndex(at);
        if (isRefusedText && combo->isEditable()) {
            combo->setEditText(value.toString());
        }
    } else if (auto *lookup = qobject_cast<LookupEdit *>(editor); lookup && column.type != ColumnType::Authors) {
        lookup->setChosen(isRefusedText ? QVariant() : value, isRefusedText ? value.toString() : shown);
        lookup->selectAll();
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(column.type == ColumnType::Authors && value.isNull() ? shown
                                                                           : editText(column, value, table.currency()));
        line->selectAll();
    }
}

QString cellEditorText(const QWidget *editor)
{
    if (const auto *combo = qobject_cast<const QComboBox *>(editor)) {
        return combo->isEditable() ? combo->currentText() : QString::number(combo->currentIndex());
    }
    if (const auto *lookup = qobject_cast<const LookupEdit *>(editor)) {
        // Two records may have the same name: choosing the other one is a change.
        return lookup->text() + QLatin1Char('\n') + lookup->key().toString();
    }
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    return line ? line->text() : QString();
}

Result<QVariant> cellEditorValue(const QWidget *editor, const Column &column, const QString &currency)
{
    const auto named = [&](const QVariant &key, const QString &text) -> Result<QVariant> {
        if (!key.isNull() || text.trimmed().isEmpty()) {
            return key;
        }
        if (column.lookup->mayAdd) {
            return QVariant(text.trimmed());
        }
        return Problem{column.name, QStringLiteral("tables.unknownName"), {text.trimmed()}};
    };
    if (const auto *combo = qobject_cast<const QComboBox *>(editor)) {
        if (!combo->isEditable()) {
            return combo->currentData();
        }
        const int at = combo->currentIndex() >= 0 && combo->itemText(combo->currentIndex()) == combo->currentText()
            ? combo->currentIndex()
            : combo->findText(combo->currentText().trimmed(), Qt::MatchFixedString);
        return named(at < 0 ? QVariant() : combo->itemData(at), combo->currentText());
    }
    if (const auto *lookup = qobject_cast<const LookupEdit *>(editor); lookup && column.type != ColumnType::Authors) {
        return named(lookup->key(), lookup->text());
    }
    if (const auto *day = qobject_cast<const DateEdit *>(editor); day && day->date().isValid()) {
        return QVariant(toStoredDay(day->date()));
    }
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    return line ? typedValue(column, line->text(), currency) : Result<QVariant>(QVariant());
}
