// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/lookupcelldelegate.h"

#include "ui/admin/lookupmodel.h"
#include "ui/admin/lookupwords.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

LookupCellDelegate::LookupCellDelegate(LookupModel &model, QObject *parent)
    : QStyledItemDelegate(parent),
      m_model(model)
{ }

void LookupCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &look = theme();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect rect = option.rect;
    painter->save();
    painter->fillRect(rect, look.colour(isSelected ? Colour::AccentSoft : Colour::Surface));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour(Colour::Border));
    const bool isFirst = index.column() == 0;
    if (isSelected && isFirst) {
        const int bar = look.px(3);
        const int left = option.direction == Qt::RightToLeft ? rect.right() - bar + 1 : rect.left();
        painter->fillRect(QRect(left, rect.top(), bar, rect.height()), look.colour(Colour::Accent));
    }
    if (m_model.isHandle(index.column())) {
        const int size = look.px(14);
        QRect icon(0, 0, size, size);
        icon.moveCenter(rect.center());
        paintIcon(painter, QStringLiteral("drag"), icon, look.colour(Colour::Text2));
        painter->restore();
        return;
    }
    const bool isName = index.column() == m_model.nameColumn();
    const bool isCount = m_model.isCount(index.column());
    painter->setFont(look.font(isName ? TextRole::Name : TextRole::Body));
    const bool isZero = isCount && index.data().toString() == QLocale().toString(0);
    const QVariant inherited = index.data(LookupModel::InheritedRole);
    const bool isOwnRule = index.data(Qt::TextAlignmentRole).toInt() & int(Qt::AlignTrailing) && !isCount
        && !inherited.toBool();
    painter->setPen(look.colour(isName || isOwnRule || (isCount && !isZero) ? Colour::Text : Colour::Text2));
    const QRect content = rect.adjusted(look.px(10), 0, -look.px(10), 0);
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, content.width());
    painter->drawText(content, index.data(Qt::TextAlignmentRole).toInt(), text);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(look.colour(Colour::Accent), look.px(2)));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -3), look.px(4), look.px(4));
    }
    painter->restore();
}

QWidget *LookupCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QStringLiteral("cellEditor"));
    edit->setAccessibleName(m_model.headerData(index.column(), Qt::Horizontal).toString());
    if (m_model.isNewRow(index.row())) {
        edit->setPlaceholderText(lookupNameHint(m_model.kind()));
    }
    m_index = index;
    connect(edit, &QLineEdit::textEdited, this, [this] {
        if (m_callout) {
            m_callout->hide();
        }
    });
    return edit;
}

void LookupCellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                              const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(1, 1, -1, -2));
}

void LookupCellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *edit = qobject_cast<QLineEdit *>(editor);
    if (edit == nullptr) {
        return;
    }
    model->setData(index, edit->text(), Qt::EditRole);
}

/// Writes what stands in the editor; false keeps it open.
bool LookupCellDelegate::commit(QWidget *editor)
{
    const auto *edit = qobject_cast<QLineEdit *>(editor);
    if (edit == nullptr || !m_index.isValid()) {
        return true;
    }
    if (m_model.setData(m_index, edit->text(), Qt::EditRole)) {
        return true;
    }
    say(editor, problemText(m_model.problems()));
    return false;
}

void LookupCellDelegate::say(QWidget *editor, const QString &sentence) const
{
    if (!m_callout) {
        m_callout = new Callout(editor);
    }
    const QString before = m_index.data(Qt::EditRole).toString();
    m_callout->say(sentence, before.isEmpty() ? tr("Esc drops the new row.") : tr("Esc keeps %1.").arg(before));
    setStyleProperty(editor, "wrong", true);
}

bool LookupCellDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (editor == nullptr) {
        return false;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (commit(editor)) {
                emit closeEditor(editor, NoHint);
            }
            return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            if (commit(editor)) {
                emit closeEditor(editor, key->key() == Qt::Key_Tab ? EditNextItem : EditPreviousItem);
            }
            return true;
        default: return QStyledItemDelegate::eventFilter(object, event);
        }
    }
    if (event->type() == QEvent::FocusOut && m_index.isValid()) {
        const auto *edit = qobject_cast<QLineEdit *>(editor);
        const bool isUntouched = edit == nullptr || edit->text() == m_index.data(Qt::EditRole).toString();
        // What was typed and refused stays open: nothing typed is lost by looking elsewhere.
        if (isUntouched || commit(editor)) {
            emit closeEditor(editor, isUntouched ? RevertModelCache : NoHint);
        }
        return false;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}
