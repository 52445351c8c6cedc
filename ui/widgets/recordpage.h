// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"
#include "ui/page.h"

#include <QTimer>

class EmptyState;
class FilterBar;
class Message;
class ProgressLine;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;
class RecordTable;
class RecordView;

/// The skeleton of every page with a grid: title, counts and actions; filter bar; grid with empty state, loading line
/// and error bar; detail panel; status line. A subject's page fills the slots.
class RecordPage : public Page
{
    Q_OBJECT

public:
    /// `searchName` is the accessible name of the search box ("Search books"). The table must outlive the page.
    RecordPage(const QString &iconName, RecordTable &table, const QString &searchName, const QString &searchHint,
               QWidget *parent = nullptr);

    RecordView *view() const { return m_view; }
    FilterBar *filterBar() const { return m_filterBar; }
    RecordTable &table() const { return m_table; }

    /// Counts again, for who sees it: a hidden page does so when it comes to the front, and the Desk never waits.
    void recount()
    {
        if (isVisible()) {
            countRecords();
        }
    }
    /// Reads the numbers in the heading and says them with setCounts().
    virtual void countRecords() { }
    /// "200 titles · 469 copies" beside the title.
    void setCounts(const QString &text);
    /// A button at the right of the title.
    void addHeaderAction(QWidget *button);
    /// A bar between filter and grid, for actions on the selected rows.
    void addBar(QWidget *bar);
    /// The lists one table can be shown as, as a row of tabs under the title.
    void setListTabs(QWidget *tabs);
    /// A bar below the grid, for actions on the selected rows.
    void addFootBar(QWidget *bar);
    /// What F4 shows and hides beside the grid. It scrolls by itself when `scrolls` is false.
    void setDetail(QWidget *detail, bool scrolls = true);
    bool isDetailShown() const;
    void setDetailShown(bool shown);
    /// Remembers columns and panel under this name, for example "hannah/books".
    void rememberAs(const QString &name);
    /// Shows a record even when a filter hides it: filters are cleared first if need be.
    void showRecord(qint64 id);

    void focusSearch() override;
    bool focusNextPane(bool forward) override;
    void refresh() override;
    void entered() override;
    bool hasUnsavedChanges() const override;

signals:
    void currentRecordChanged(qint64 id);
    void selectionCountChanged(int count);
    void recordActivated(qint64 id);
    /// A scanner was used on the grid.
    void scanned(const QString &code);

protected:
    /// Reads the filter bar and gives the table its filter.
    virtual void applyFilterBar() = 0;
    /// Says what stands in place of rows when there are none.
    virtual void describeEmpty(EmptyState &state, bool isFiltering) = 0;
    /// The line in the status bar.
    virtual QString statusLine(int rows, int selected) const;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateStatus();

private:
    void buildHeader(QVBoxLayout *layout);
    void buildBody(QVBoxLayout *layout);
    void connectTable();
    void showRows();
    void showFailure(const Problems &problems);
    void openColumns();
    void fitDetail();
    void applyTheme();

    RecordTable &m_table;
    RecordView *m_view;
    FilterBar *m_filterBar;
    QLabel *m_title;
    QLabel *m_counts;
    QHBoxLayout *m_headerActions;
    QVBoxLayout *m_listTabs;
    QVBoxLayout *m_bars;
    QVBoxLayout *m_grid;
    Message *m_error;
    ProgressLine *m_progress;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_detail = nullptr;
    QHBoxLayout *m_body;
    QToolButton *m_columnButton;
    QToolButton *m_detailButton;
    QTimer m_loadingDelay;
    QString m_name;
    qint64 m_wanted = 0; ///< a record to show as soon as it is among the rows
    bool m_detailWanted = true;
};
