// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/lookupview.h"

#include "ui/admin/lookupcelldelegate.h"
#include "ui/admin/lookupmodel.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>

#include <numeric>

LookupView::LookupView(LookupModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new LookupCellDelegate(model, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setStretchLastSection(false);
    setDragDropMode(InternalMove);
    setDragDropOverwriteMode(false);
    setDefaultDropAction(Qt::MoveAction);
    setHorizontalScrollMode(ScrollPerPixel);
    applyTheme();
    connect(&theme(), &Theme::changed, this, &LookupView::applyTheme);
    connect(&model, &QAbstractItemModel::modelReset, this, &LookupView::fitColumns);
    connect(&model, &LookupModel::shown, this, &LookupView::fitColumns);
    connect(&model, &LookupModel::counted, this, &LookupView::fitColumns);
}

void LookupView::applyTheme()
{
    verticalHeader()->setDefaultSectionSize(theme().rowHeight());
    horizontalHeader()->setFixedHeight(theme().px(32));
    fitColumns();
}

/// Every column as wide as its words, the name as wide as is left; when that is too much, the others give way.
void LookupView::fitColumns()
{
    const Theme &look = theme();
    const int narrowest = look.px(56);
    const int leastName = look.px(170);
    QList<int> widths;
    int used = 0;
    int spare = 0;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        int width = look.px(42);
        if (column == m_model.nameColumn()) {
            width = 0;
        } else if (!m_model.isHandle(column)) {
            const int words = qMax(horizontalHeader()->sectionSizeHint(column) + look.px(12),
                                   sizeHintForColumn(column) + look.px(16));
            width = qBound(look.px(72), words, look.px(220));
            spare += width - narrowest;
        }
        widths << width;
        used += width;
    }
    const int missing = leastName - (viewport()->width() - used);
    if (missing > 0 && spare > 0) {
        const int taken = qMin(missing, spare);
        for (int column = 0; column < widths.size(); ++column) {
            if (column != m_model.nameColumn() && !m_model.isHandle(column)) {
                const int less = (widths.at(column) - narrowest) * taken / spare + 1;
                widths[column] = qMax(narrowest, widths.at(column) - less);
            }
        }
        used = std::accumulate(widths.cbegin(), widths.cend(), 0);
    }
    widths[m_model.nameColumn()] = qMax(leastName, viewport()->width() - used);
    for (int column = 0; column < widths.size(); ++column) {
        setColumnWidth(column, widths.at(column));
    }
}

void LookupView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void LookupView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    // Rows run on to the edge, past the last column.
    QPainter painter(viewport());
    const int last = m_model.columnCount() - 1;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QRect cell = visualRect(m_model.index(row, last));
        QRect rest = viewport()->rect();
        rest.setTop(cell.top());
        rest.setBottom(cell.bottom());
        isRightToLeft() ? rest.setRight(cell.left() - 1) : rest.setLeft(cell.right() + 1);
        if (rest.isEmpty() || !rest.intersects(event->rect())) {
            continue;
        }
        const bool isSelected = selectionModel()->isRowSelected(row);
        painter.fillRect(rest, theme().colour(isSelected ? Colour::AccentSoft : Colour::Surface));
        painter.fillRect(QRect(rest.left(), rest.bottom(), rest.width(), 1), theme().colour(Colour::Border));
    }
}

qint64 LookupView::currentId() const
{
    return m_model.entryAt(currentIndex().row()).id;
}

void LookupView::select(int row)
{
    if (row >= 0 && row < m_model.rowCount()) {
        setCurrentIndex(m_model.index(row, m_model.nameColumn()));
        selectRow(row);
        setCurrentIndex(m_model.index(row, m_model.nameColumn()));
    }
}

void LookupView::editNew()
{
    const int row = m_model.addRow();
    select(row);
    scrollToBottom();
    edit(m_model.index(row, m_model.nameColumn()));
}

void LookupView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    // Queued: the row must not go while its editor is being closed.
    QTimer::singleShot(0, &m_model, [this] {
        if (!isEditing()) {
            m_model.dropNewRow();
        }
    });
}

void LookupView::keyPressEvent(QKeyEvent *event)
{
    const bool isMove = event->modifiers() == Qt::AltModifier
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (isMove) {
        const int row = currentIndex().row();
        m_model.moveEntry(row, event->key() == Qt::Key_Up ? row - 1 : row + 1);
        return;
    }
    if (event->key() == Qt::Key_Delete) {
        emit removeWanted();
        return;
    }
    QTableView::keyPressEvent(event);
}

void LookupView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && m_model.isCount(index.column())
        && !m_model.isNewRow(index.row())) {
        emit countClicked(index.row());
    }
}
