// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RecordView: keys, mouse, menus, the clipboard.
#include "models/tables/recordtable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/recordheader.h"
#include "ui/widgets/recordview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace {
constexpr int burstPause = 40; // ms between two characters of a scanner
constexpr int shortestScan = 4;
} // namespace

/// Collects fast characters; true when they ended in Enter and were a scan.
bool RecordView::takeBurst(QKeyEvent *event)
{
    const bool isFast = m_sinceKey.isValid() && m_sinceKey.elapsed() <= burstPause;
    m_sinceKey.start();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const QString code = std::exchange(m_burst, {});
        if (isFast && code.size() >= shortestScan) {
            emit scanned(code);
            return true;
        }
        return false;
    }
    const bool isText = !event->text().isEmpty() && event->text().at(0).isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isText) {
        m_burst.clear();
    } else if (isFast) {
        m_burst += event->text();
    } else {
        m_burst = event->text();
    }
    return false;
}

void RecordView::keyPressEvent(QKeyEvent *event)
{
    if (takeBurst(event)) {
        event->accept();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copySelection(false);
        return;
    }
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Space:
        // Inside a burst of a scanner a space is a character, not a wish.
        if (m_burst.size() <= 1) {
            toggleRow(currentIndex());
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers == Qt::NoModifier && currentId() != 0) {
            emit recordActivated(currentId());
            return;
        }
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (m_table && m_table->rowCount() > 0 && modifiers == Qt::NoModifier) {
            const int row = event->key() == Qt::Key_Home ? 0 : m_table->rowCount() - 1;
            const QModelIndex index = m_table->index(row, qMax(0, currentIndex().column()));
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            return;
        }
        break;
    case Qt::Key_Escape: event->ignore(); return;
    default: break;
    }
    QTableView::keyPressEvent(event);
}

QModelIndex RecordView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QTableView::moveCursor(action, modifiers);
    return next.isValid() ? next : currentIndex();
}

void RecordView::toggleRow(const QModelIndex &index)
{
    if (index.isValid()) {
        selectionModel()->select(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    }
}

void RecordView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && isFirstColumn(index.column())
        && event->modifiers() == Qt::NoModifier) {
        const QRect cell = visualRect(index);
        const int inset = isRightToLeft() ? cell.right() - event->pos().x() : event->pos().x() - cell.left();
        if (inset < checkWidth()) {
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
            toggleRow(index);
            setFocus(Qt::MouseFocusReason);
            m_pressedCheck = true;
            return;
        }
    }
    m_pressedCheck = false;
    QTableView::mousePressEvent(event);
}

void RecordView::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_pressedCheck, false)) {
        return;
    }
    QTableView::mouseReleaseEvent(event);
}

void RecordView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_pressedCheck) {
        return;
    }
    const QModelIndex index = indexAt(event->pos());
    QTableView::mouseDoubleClickEvent(event);
    if (index.isValid() && state() != EditingState && m_table && !(m_table->flags(index) & Qt::ItemIsEditable)) {
        emit recordActivated(m_table->idAt(index.row()));
    }
}

void RecordView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (index.isValid() && !selectionModel()->isRowSelected(index.row())) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    QMenu menu(this);
    emit menuWanted(&menu);
    if (!menu.isEmpty()) {
        menu.addSeparator();
    }
    if (index.isValid() && (m_table->flags(index) & Qt::ItemIsEditable)) {
        menu.addAction(themedIcon(QStringLiteral("edit")), tr("Edit cell"), this, [this, index] { edit(index); });
    }
    menu.addAction(themedIcon(QStringLiteral("copy")), tr("Copy"), this, [this] { copySelection(false); });
    menu.addAction(tr("Copy with headings"), this, [this] { copySelection(true); });
    menu.addSeparator();
    menu.addAction(themedIcon(QStringLiteral("columns")), tr("Columns…"), this, &RecordView::columnsWanted);
    const QPoint at = event->reason() == QContextMenuEvent::Mouse
        ? event->globalPos()
        : viewport()->mapToGlobal(visualRect(index).bottomLeft());
    menu.exec(at);
}

void RecordView::showHeaderMenu(const QPoint &position)
{
    const int column = m_header->logicalIndexAt(position);
    QMenu menu(this);
    if (column >= 0 && m_header->hiddenSectionCount() < m_header->count() - 1) {
        const QString heading = m_table->headerData(column, Qt::Horizontal).toString();
        menu.addAction(tr("Hide “%1”").arg(heading), this, [this, column] {
            setColumnHidden(column, true);
            m_saveDelay.start();
            emit columnsChanged();
        });
        if (m_table->sortColumn() >= 0 && m_table->sortColumn() != column) {
            menu.addAction(tr("Sort by this too (Shift+click)"), this, [this, column] { sortFurtherBy(column); });
        }
        menu.addAction(tr("Fit width"), this, [this, column] { resizeColumnToContents(column); });
        menu.addSeparator();
    }
    menu.addAction(themedIcon(QStringLiteral("columns")), tr("Columns…"), this, &RecordView::columnsWanted);
    menu.addAction(tr("Reset columns"), this, [this] {
        resetColumns();
        saveColumns();
    });
    menu.exec(m_header->mapToGlobal(position));
}

void RecordView::copySelection(bool withHeadings)
{
    const QList<qint64> ids = selectedIds();
    if (ids.size() > mostCopied) {
        emit tooManyToCopy(mostCopied);
        return;
    }
    QList<int> columns;
    QStringList lines;
    QStringList headings;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!isColumnHidden(column)) {
            columns << column;
            headings << m_table->headerData(column, Qt::Horizontal).toString();
        }
    }
    if (withHeadings) {
        lines << headings.join(QLatin1Char('\t'));
    }
    for (const qint64 id : ids) {
        const int row = m_table->rowOf(id);
        QStringList cells;
        for (const int column : std::as_const(columns)) {
            // A tab or line break inside a cell would begin another cell or row where it is pasted.
            cells << m_table->index(row, column).data().toString().simplified();
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    if (!lines.isEmpty()) {
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    }
}

void RecordView::paintEvent(QPaintEvent *event)
{
    if (m_showsSkeleton && m_table && m_table->rowCount() == 0) {
        paintSkeleton();
        return;
    }
    QTableView::paintEvent(event);
}

/// Grey bars where the text of the first rows will stand.
void RecordView::paintSkeleton()
{
    QPainter painter(viewport());
    const Theme &look = theme();
    painter.fillRect(viewport()->rect(), look.colour(Colour::Surface));
    painter.setRenderHint(QPainter::Antialiasing);
    const int height = look.rowHeight();
    for (int row = 0; row * height < viewport()->height(); ++row) {
        painter.fillRect(QRect(0, (row + 1) * height - 1, viewport()->width(), 1), look.colour(Colour::Border));
        for (int column = 0; column < m_header->count(); ++column) {
            if (m_header->isSectionHidden(column)) {
                continue;
            }
            const int inset = look.px(8) + (isFirstColumn(column) ? checkWidth() : 0);
            const int room = m_header->sectionSize(column) - inset - look.px(12);
            // Lengths that differ look like text, and are the same at every painting.
            const int width = qMax(look.px(16), room * (45 + (row * 37 + column * 53) % 50) / 100);
            const int x = m_header->sectionViewportPosition(column) + inset;
            const QRect bar(x, row * height + height / 2 - look.px(5), width, look.px(10));
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.colour(Colour::NeutralSoft));
            painter.drawRoundedRect(isRightToLeft() ? bar.translated(room - width, 0) : bar, look.px(4), look.px(4));
        }
    }
}
