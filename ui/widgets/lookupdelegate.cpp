// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lookupdelegate.h"

#include "models/tables/recordtable.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/celleditor.h"
#include "ui/widgets/cellpainter.h"
#include "ui/widgets/lookupedit.h"
#include "ui/widgets/style.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>

void LookupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintCell(painter, option, index);
}

QSize LookupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return cellSize(option, index);
}

QWidget *LookupDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    // The view shows a const model; editing it is what a delegate is for.
    auto *table = const_cast<RecordTable *>(qobject_cast<const RecordTable *>(index.model()));
    if (!table) {
        return QSqlRelationalDelegate::createEditor(parent, option, index);
    }
    QWidget *editor = makeCellEditor(*table, index.column(), parent);
    new CellSession(*table, index, editor);
    m_editor = editor;
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        connect(combo, &QComboBox::currentTextChanged, this, [this, combo] { clearProblems(combo); });
        if (combo->lineEdit()) {
            combo->setFocusProxy(nullptr);
            combo->lineEdit()->installEventFilter(const_cast<LookupDelegate *>(this));
        }
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        connect(line, &QLineEdit::textChanged, this, [this, line] { clearProblems(line); });
    }
    emit const_cast<LookupDelegate *>(this)->editorOpened(editor, index);
    return editor;
}

void LookupDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    CellSession *session = CellSession::of(editor);
    if (!session) {
        QSqlRelationalDelegate::setEditorData(editor, index);
        return;
    }
    // A refresh under an open editor must not replace what was typed.
    if (!session->isFilled) {
        session->isFilled = true;
        fillCellEditor(editor, *session->table(), index.column(), index.data(Qt::EditRole), index.data().toString());
        session->begin();
    }
}

void LookupDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const CellSession *session = CellSession::of(editor);
    if (!session) {
        QSqlRelationalDelegate::setModelData(editor, model, index);
    } else if (!session->isOver && !commit(editor)) {
        keepAsDraft(editor);
    }
}

bool LookupDelegate::commit(QWidget *editor) const
{
    CellSession *session = CellSession::of(editor);
    if (!session || !session->table() || session->isOver || !session->isTouched()) {
        return true;
    }
    RecordTable &table = *session->table();
    const Result<QVariant> value = cellEditorValue(editor, session->column(), session->table()->currency());
    if (!value) {
        showProblems(editor, value.problems());
        return false;
    }
    const Conflict *conflict = table.conflictAt(session->id(), session->columnIndex());
    if (conflict && conflict->mine == *value) {
        // A second Enter must not overwrite what somebody else wrote: that is Alt+M.
        return false;
    }
    if (!table.setData(session->index(), *value)) {
        if (table.conflictAt(session->id(), session->columnIndex())) {
            setStyleProperty(editor, "caution", true);
        } else {
            showProblems(editor, table.lastProblems());
        }
        return false;
    }
    session->isOver = true;
    return true;
}

void LookupDelegate::keepAsDraft(QWidget *editor) const
{
    CellSession *session = CellSession::of(editor);
    if (!session || !session->table() || session->isOver) {
        return;
    }
    session->isOver = true;
    const Result<QVariant> value = cellEditorValue(editor, session->column(), session->table()->currency());
    Problems problems = session->table()->lastProblems();
    QVariant kept = value ? *value : QVariant();
    if (!value) {
        problems = value.problems();
        const auto *line = qobject_cast<const QLineEdit *>(editor);
        const auto *combo = qobject_cast<const QComboBox *>(editor);
        kept = line ? line->text() : combo ? combo->currentText() : QString();
    }
    session->table()->keepDraft(session->id(), session->columnIndex(), kept, problems);
}

void LookupDelegate::showProblems(QWidget *editor, const Problems &problems) const
{
    const CellSession *session = CellSession::of(editor);
    setStyleProperty(editor, "invalid", true);
    if (!editor->isVisible()) {
        return;
    }
    if (!m_callout) {
        m_callout = new Callout(editor);
    }
    const QString before = session->shownBefore();
    m_callout->say(problemText(problems.value(0)),
                   before.isEmpty() ? tr("Esc keeps it empty.") : tr("Esc keeps %1.").arg(before));
    editor->setAccessibleDescription(problemText(problems.value(0)));
}

void LookupDelegate::clearProblems(QWidget *editor) const
{
    if (m_callout) {
        m_callout->deleteLater();
        m_callout.clear();
    }
    setStyleProperty(editor, "invalid", false);
    setStyleProperty(editor, "caution", false);
    editor->setAccessibleDescription({});
}

void LookupDelegate::abandon()
{
    if (CellSession *session = CellSession::of(m_editor)) {
        session->isOver = true;
        emit closeEditor(m_editor, NoHint);
    }
}

void LookupDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    clearProblems(editor);
    QSqlRelationalDelegate::destroyEditor(editor, index);
}

void LookupDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    const int gap = theme().px(8);
    QRect rect = cellContent(option, index).adjusted(-gap, 0, gap, 0);
    const bool isWide = qobject_cast<QComboBox *>(editor) || qobject_cast<LookupEdit *>(editor);
    const int least = theme().px(isWide ? 180 : 66);
    if (rect.width() < least) {
        const int more = least - rect.width();
        rect.adjust(option.direction == Qt::RightToLeft ? -more : 0, 0, option.direction == Qt::RightToLeft ? 0 : more,
                    0);
    }
    if (const QWidget *viewport = editor->parentWidget(); viewport && rect.right() > viewport->width()) {
        rect.translate(viewport->width() - 1 - rect.right(), 0);
    }
    editor->setGeometry(rect.adjusted(0, 1, 0, -1));
}

bool LookupDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (editor && !CellSession::of(editor) && CellSession::of(editor->parentWidget())) {
        editor = editor->parentWidget(); // the line of an editable combo
    }
    CellSession *session = CellSession::of(editor);
    if (!session) {
        return QSqlRelationalDelegate::eventFilter(object, event);
    }
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        // A calendar or list of the editor itself, or another program: the editor stays.
        if (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason || reason == Qt::MenuBarFocusReason
            || editor->isAncestorOf(editor->window()->focusWidget()) || session->isOver) {
            return false;
        }
        if (!commit(editor)) {
            keepAsDraft(editor);
        }
        emit closeEditor(editor, NoHint);
        return false;
    }
    if (event->type() == QEvent::Hide) {
        return false;
    }
    if (event->type() != QEvent::KeyPress) {
        return QSqlRelationalDelegate::eventFilter(object, event);
    }
    const auto *lookup = qobject_cast<LookupEdit *>(editor);
    const auto *combo = qobject_cast<QComboBox *>(editor);
    const auto *keys = static_cast<QKeyEvent *>(event);
    const bool isListKey = (lookup && lookup->isListShown()) || (combo && combo->view()->isVisible());
    switch (keys->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isListKey) {
            return false;
        }
        if (commit(editor)) {
            emit closeEditor(editor, SubmitModelCache);
        }
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (commit(editor)) {
            emit closeEditor(editor, keys->key() == Qt::Key_Tab ? EditNextItem : EditPreviousItem);
        }
        return true;
    case Qt::Key_Escape:
        if (isListKey) {
            return false;
        }
        session->isOver = true;
        session->table()->dropDraft(session->id(), session->columnIndex());
        emit closeEditor(editor, RevertModelCache);
        return true;
    default: return false;
    }
}
