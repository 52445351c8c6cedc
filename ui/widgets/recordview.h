// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTableView>
#include <QTimer>

class ConflictCallout;
class LookupDelegate;
class QMenu;
class RecordHeader;
class RecordTable;
struct Conflict;

/// The grid of a record table. Remembers widths, order, visibility and sorting of its columns, keeps a valid current
/// cell, selects whole rows with a checkbox in front, and never starts an edit because somebody typed.
class RecordView : public QTableView
{
    Q_OBJECT

public:
    explicit RecordView(QWidget *parent = nullptr);
    ~RecordView() override;

    /// Shows a table and starts reading it.
    void setTable(RecordTable *table);
    RecordTable *table() const { return m_table; }
    LookupDelegate *lookupDelegate() const { return m_delegate; }
    /// Remembers the columns under this name, for example "hannah/books".
    void rememberAs(const QString &name);
    void resetColumns();
    /// Shows exactly these columns, in this order; for pages that show one table as several lists. With a name they
    /// stand as they were left under it the last time.
    void showColumns(const QList<int> &columns, const QString &name = QString());
    /// Rows high enough for the second line of cells that have one.
    void setTwoLines(bool twoLines);
    bool hasTwoLines() const { return m_hasTwoLines; }

    /// Makes a column decide where those before it do not: upwards, then downwards, then no more.
    void sortFurtherBy(int column);
    /// What the rows are ordered by; empty without a table.
    QList<SortKey> sortKeys() const;

    qint64 currentId() const; ///< 0 when there are no rows
    QList<qint64> selectedIds() const; ///< in the order shown
    int selectedCount() const;
    /// Makes a record current, selects and shows it; false when it is not among the rows.
    bool showRecord(qint64 id);

    /// The selected rows and visible columns as tab-separated text on the clipboard.
    void copySelection(bool withHeadings);
    static constexpr int mostCopied = 20000;

    // for painting
    bool isFirstColumn(int column) const;
    int checkWidth() const;
    QRect checkRect(const QRect &cell) const;
    bool showsCurrent(const QModelIndex &index) const;
    bool hasConflict(const QModelIndex &index) const;

    /// The next or previous cell that can be edited; invalid when there is none.
    QModelIndex nextEditable(const QModelIndex &from, bool forward) const;

    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    using QTableView::edit;

signals:
    void currentRecordChanged(qint64 id);
    void selectionCountChanged(int count);
    /// Enter or a double click on a row that is not edited.
    void recordActivated(qint64 id);
    /// Characters that came too fast for fingers, ending in Enter: a scanner.
    void scanned(const QString &code);
    /// Entries for the selected records can be added before the menu is shown.
    void menuWanted(QMenu *menu);
    void columnsWanted();
    void columnsChanged();
    /// More rows are selected than are copied at once.
    void tooManyToCopy(int limit);
    /// F2 on a cell that cannot be edited.
    void notEditable(const QModelIndex &index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyboardSearch(const QString &) override { }
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int sizeHintForColumn(int column) const override;

private:
    void applyTheme();
    void beforeRows();
    void afterRows();
    void ensureCurrent();
    void restoreColumns();
    void fitColumns();
    void saveColumns();
    void showHeaderMenu(const QPoint &position);
    void showConflict(const Conflict &conflict);
    bool takeBurst(QKeyEvent *event);
    void toggleRow(const QModelIndex &index);
    void paintSkeleton();

    RecordTable *m_table = nullptr;
    RecordHeader *m_header;
    LookupDelegate *m_delegate;
    QPointer<ConflictCallout> m_conflict;
    QString m_name;
    QTimer m_skeletonDelay;
    QTimer m_saveDelay;
    QElapsedTimer m_sinceKey;
    QString m_burst;
    qint64 m_topId = 0;
    qint64 m_lastId = 0; ///< the record reported last
    int m_lastRow = 0;
    int m_lastColumn = 0;
    bool m_wasAtTop = true;
    bool m_isRestoring = false;
    bool m_fitsColumns = true; ///< nobody has chosen widths yet: columns share the width there is
    bool m_showsSkeleton = false;
    bool m_pressedCheck = false;
    bool m_hasTwoLines = false;
};
