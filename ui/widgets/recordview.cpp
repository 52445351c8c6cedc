// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recordview.h"

#include "models/tables/recordtable.h"
#include "ui/widgets/conflictcallout.h"
#include "ui/widgets/lookupdelegate.h"
#include "ui/widgets/recordheader.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QScrollBar>

RecordView::RecordView(QWidget *parent)
    : QTableView(parent),
      m_header(new RecordHeader(this)),
      m_delegate(new LookupDelegate(this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    setObjectName(QStringLiteral("grid"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerItem);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    // A shown vertical header once painted a million sections after a reset.
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_skeletonDelay.setSingleShot(true);
    m_skeletonDelay.setInterval(200);
    m_saveDelay.setSingleShot(true);
    m_saveDelay.setInterval(400);
    connect(&m_skeletonDelay, &QTimer::timeout, this, [this] {
        m_showsSkeleton = true;
        viewport()->update();
    });
    connect(&m_saveDelay, &QTimer::timeout, this, &RecordView::saveColumns);
    connect(m_header, &QHeaderView::customContextMenuRequested, this, &RecordView::showHeaderMenu);
    const auto saveSoon = [this] {
        if (!m_isRestoring) {
            m_saveDelay.start();
        }
    };
    connect(m_header, &QHeaderView::sectionResized, this, [this, saveSoon](int, int before, int after) {
        if (!m_isRestoring && before > 0 && after > 0) { // otherwise hidden or shown, not resized
            m_fitsColumns = false;
        }
        saveSoon();
    });
    connect(this, &RecordView::columnsChanged, this, &RecordView::fitColumns);
    connect(m_header, &QHeaderView::sectionMoved, this, [this, saveSoon] {
        saveSoon();
        viewport()->update();
        emit columnsChanged();
    });
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, saveSoon);
    connect(&theme(), &Theme::changed, this, &RecordView::applyTheme);
    applyTheme();
}

RecordView::~RecordView()
{
    if (m_saveDelay.isActive()) {
        saveColumns();
    }
}

void RecordView::setTable(RecordTable *table)
{
    m_table = table;
    // Before setModel(): the anchor must be known before the base class moves anything.
    connect(table, &RecordTable::layoutAboutToBeChanged, this, &RecordView::beforeRows);
    setModel(table);
    m_header->setSortIndicator(table->sortColumn(), table->sortOrder());
    setSortingEnabled(true);
    connect(table, &RecordTable::rowsChanged, this, &RecordView::afterRows);
    connect(table, &RecordTable::conflicted, this, &RecordView::showConflict);
    connect(table, &RecordTable::loadingChanged, this, [this](bool isLoading) {
        if (isLoading && m_table->rowCount() == 0 && !m_table->hasLoaded()) {
            m_skeletonDelay.start();
        } else if (!isLoading) {
            m_skeletonDelay.stop();
            m_showsSkeleton = false;
            viewport()->update();
        }
    });
    connect(table, &QAbstractItemModel::headerDataChanged, this,
            [this] { m_header->setSortIndicator(m_table->sortColumn(), m_table->sortOrder()); });
    resetColumns();
    restoreColumns();
    table->select();
}

void RecordView::applyTheme()
{
    const Theme &look = theme();
    QPalette colours = palette();
    colours.setColor(QPalette::Base, look.colour(Colour::Surface));
    setPalette(colours);
    verticalHeader()->setMinimumSectionSize(look.px(20));
    verticalHeader()->setDefaultSectionSize(look.rowHeight() + (m_hasTwoLines ? look.px(20) : 0));
    m_header->setFixedHeight(look.px(32));
    viewport()->update();
}

void RecordView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_header->viewport()->update();
    }
}

qint64 RecordView::currentId() const
{
    return m_table ? m_table->idAt(currentIndex().row()) : 0;
}

QList<qint64> RecordView::selectedIds() const
{
    QList<qint64> ids;
    if (!m_table || !selectionModel()) {
        return ids;
    }
    QList<QItemSelectionRange> ranges(selectionModel()->selection());
    std::sort(ranges.begin(), ranges.end(),
              [](const QItemSelectionRange &a, const QItemSelectionRange &b) { return a.top() < b.top(); });
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            ids.append(m_table->idAt(row));
        }
    }
    return ids;
}

int RecordView::selectedCount() const
{
    int count = 0;
    if (selectionModel()) {
        for (const QItemSelectionRange &range : selectionModel()->selection()) {
            count += range.height();
        }
    }
    return count;
}

bool RecordView::showRecord(qint64 id)
{
    const int row = m_table ? m_table->rowOf(id) : -1;
    if (row < 0) {
        return false;
    }
    const QModelIndex index = m_table->index(row, qMax(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void RecordView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid()) {
        m_lastRow = current.row();
        m_lastColumn = current.column();
    }
    if (const qint64 id = currentId(); id != m_lastId) {
        m_lastId = id;
        emit currentRecordChanged(id);
    }
}

void RecordView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionCountChanged(selectedCount());
}

/// Remembers which row stands at the top, so that other rows coming and going do not move it.
void RecordView::beforeRows()
{
    const int top = rowAt(0);
    m_wasAtTop = verticalScrollBar()->value() == 0;
    const int current = currentIndex().row();
    const bool isCurrentVisible = current >= 0 && viewport()->rect().intersects(visualRect(currentIndex()));
    m_topId = m_wasAtTop ? 0 : m_table->idAt(isCurrentVisible ? current : top);
    m_lastRow = qMax(0, current >= 0 ? current : m_lastRow);
}

void RecordView::afterRows()
{
    if (m_table->rowCount() > 0 || m_table->hasLoaded()) {
        m_showsSkeleton = false;
    }
    if (m_wasAtTop) {
        verticalScrollBar()->setValue(0);
    } else if (m_topId != 0) {
        const int row = m_table->rowOf(m_topId);
        const int offset = rowViewportPosition(qMax(0, row)) / qMax(1, verticalHeader()->defaultSectionSize());
        const int shown = viewport()->height() / qMax(1, verticalHeader()->defaultSectionSize());
        if (row >= 0 && (offset < 0 || offset >= shown)) {
            scrollTo(m_table->index(row, m_lastColumn), PositionAtCenter);
        }
        m_topId = 0;
    }
    ensureCurrent();
    // Now: Qt would do it in the middle of the next painting, and then paint everything a second time.
    executeDelayedItemsLayout();
    emit selectionCountChanged(selectedCount());
}

/// There is always a current cell while there are rows: screen readers crash on an invalid one.
void RecordView::ensureCurrent()
{
    const int count = m_table->rowCount();
    if (!currentIndex().isValid() && count > 0) {
        int column = m_lastColumn;
        if (isColumnHidden(column)) {
            column = m_header->logicalIndex(0);
        }
        const int row = m_wasAtTop ? 0 : qMin(m_lastRow, count - 1);
        selectionModel()->setCurrentIndex(m_table->index(row, column), QItemSelectionModel::NoUpdate);
    }
    if (const qint64 id = currentId(); id != m_lastId) {
        m_lastId = id;
        emit currentRecordChanged(id);
    }
}

bool RecordView::isFirstColumn(int column) const
{
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int logical = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(logical)) {
            return logical == column;
        }
    }
    return false;
}

int RecordView::checkWidth() const
{
    return theme().px(44);
}

QRect RecordView::checkRect(const QRect &cell) const
{
    const int size = theme().px(17);
    const int left = theme().px(13);
    return {isRightToLeft() ? cell.right() - left - size + 1 : cell.left() + left, cell.center().y() - size / 2, size,
            size};
}

bool RecordView::showsCurrent(const QModelIndex &index) const
{
    return index == currentIndex() && (hasFocus() || selectedCount() > 0) && state() != EditingState;
}

bool RecordView::hasConflict(const QModelIndex &index) const
{
    return m_table && m_table->conflictAt(m_table->idAt(index.row()), index.column());
}

int RecordView::sizeHintForColumn(int column) const
{
    // The rows in sight only: a million rows are not asked how wide they are.
    ensurePolished();
    int width = 0;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int first = qMax(0, rowAt(0));
    const int last = qMin(first + viewport()->height() / qMax(1, verticalHeader()->defaultSectionSize()) + 1,
                          (model() ? model()->rowCount() : 0) - 1);
    for (int row = first; row <= last; ++row) {
        width = qMax(width, m_delegate->sizeHint(option, model()->index(row, column)).width());
    }
    return width;
}

QModelIndex RecordView::nextEditable(const QModelIndex &from, bool forward) const
{
    const int step = forward ? 1 : -1;
    int row = from.row();
    int visual = m_header->visualIndex(from.column()) + step;
    while (row >= 0 && row < m_table->rowCount()) {
        for (; visual >= 0 && visual < m_header->count(); visual += step) {
            const int column = m_header->logicalIndex(visual);
            const QModelIndex index = m_table->index(row, column);
            if (!isColumnHidden(column) && (m_table->flags(index) & Qt::ItemIsEditable)) {
                return index;
            }
        }
        row += step;
        if (qAbs(row - from.row()) > 1) {
            break; // a whole row without an editable cell: there are none
        }
        visual = forward ? 0 : m_header->count() - 1;
    }
    return {};
}

bool RecordView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (trigger == EditKeyPressed && index.isValid() && m_table && !(m_table->flags(index) & Qt::ItemIsEditable)) {
        emit notEditable(index);
        return false;
    }
    return QTableView::edit(index, trigger, event);
}

void RecordView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex from = currentIndex();
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem) {
        const QModelIndex next = nextEditable(from, hint == QAbstractItemDelegate::EditNextItem);
        if (next.isValid()) {
            selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            edit(next);
        }
    } else if (hint == QAbstractItemDelegate::SubmitModelCache) {
        const QModelIndex below = from.sibling(from.row() + 1, from.column());
        if (below.isValid()) {
            selectionModel()->setCurrentIndex(below, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
    }
}

void RecordView::showConflict(const Conflict &conflict)
{
    const int row = m_table->rowOf(conflict.id);
    if (row < 0 || !isVisible()) {
        return;
    }
    if (!m_conflict) {
        m_conflict = new ConflictCallout(*m_table, this);
    }
    const QModelIndex index = m_table->index(row, conflict.column);
    scrollTo(index);
    m_conflict->showBelow(conflict, visualRect(index));
}
