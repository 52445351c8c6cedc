// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recordpage.h"

#include "models/tables/recordtable.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/columnchooser.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/style.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

RecordPage::RecordPage(const QString &iconName, RecordTable &table, const QString &searchName,
                       const QString &searchHint, QWidget *parent)
    : Page(iconName, parent),
      m_table(table),
      m_view(new RecordView(this)),
      m_filterBar(new FilterBar(searchName, searchHint, this)),
      m_title(makeLabel({}, TextRole::H1, this)),
      m_counts(makeLabel({}, TextRole::Small, this)),
      m_headerActions(new QHBoxLayout),
      m_listTabs(new QVBoxLayout),
      m_bars(new QVBoxLayout),
      m_grid(new QVBoxLayout),
      m_error(new Message(this)),
      m_progress(new ProgressLine(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_body(new QHBoxLayout),
      m_columnButton(makeIconButton(QStringLiteral("columns"), tr("Columns"), this)),
      m_detailButton(makeIconButton(QStringLiteral("panel"), tr("Detail panel"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHeader(layout);
    buildBody(layout);
    connectTable();

    handle(Act::Refresh, [this] { refresh(); });
    handle(Act::Columns, [this] { openColumns(); });
    handle(Act::DetailPanel, [this] { setDetailShown(!isDetailShown()); });
    handle(Act::EditCell, [this] { m_view->edit(m_view->currentIndex()); });
    handle(Act::Copy, [this] { m_view->copySelection(false); });
    handle(Act::SelectAll, [this] { m_view->selectAll(); });
    connect(&theme(), &Theme::changed, this, &RecordPage::applyTheme);
    applyTheme();
}

void RecordPage::buildHeader(QVBoxLayout *layout)
{
    const Theme &look = theme();
    auto *top = new QHBoxLayout;
    top->setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(8));
    top->setSpacing(look.px(8));
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_counts->setObjectName(QStringLiteral("pageCounts"));
    top->addWidget(m_title);
    top->addSpacing(look.px(6));
    top->addWidget(m_counts);
    top->addStretch();
    top->addLayout(m_headerActions);
    layout->addLayout(top);
    layout->addLayout(m_listTabs);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(look.px(20), 0, look.px(20), look.px(10));
    m_columnButton->setObjectName(QStringLiteral("columnButton"));
    m_detailButton->setObjectName(QStringLiteral("detailButton"));
    m_detailButton->setCheckable(true);
    m_detailButton->setChecked(true);
    m_detailButton->hide();
    m_filterBar->addTool(m_columnButton);
    m_filterBar->addTool(m_detailButton);
    bar->addWidget(m_filterBar);
    layout->addLayout(bar);
    m_bars->setContentsMargins(look.px(20), 0, look.px(20), 0);
    m_error->setObjectName(QStringLiteral("readError"));
    m_bars->addWidget(m_error);
    layout->addLayout(m_bars);
    layout->addWidget(makeLine(Qt::Horizontal, this));
    connect(m_columnButton, &QToolButton::clicked, this, &RecordPage::openColumns);
    connect(m_detailButton, &QToolButton::clicked, this, [this](bool shown) { setDetailShown(shown); });
    connect(m_filterBar, &FilterBar::changed, this, &RecordPage::applyFilterBar);
    connect(m_filterBar, &FilterBar::leaveDown, this, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
}

void RecordPage::buildBody(QVBoxLayout *layout)
{
    m_body->setSpacing(0);
    m_grid->setSpacing(0);
    m_grid->addWidget(m_progress);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_grid->addWidget(m_stack, 1);
    m_body->addLayout(m_grid, 1);
    layout->addLayout(m_body, 1);
    m_progress->hide();
    m_empty->setObjectName(QStringLiteral("emptyState"));
}

void RecordPage::connectTable()
{
    connect(m_view, &RecordView::currentRecordChanged, this, &RecordPage::currentRecordChanged);
    connect(m_view, &RecordView::recordActivated, this, &RecordPage::recordActivated);
    connect(m_view, &RecordView::scanned, this, &RecordPage::scanned);
    connect(m_view, &RecordView::columnsWanted, this, &RecordPage::openColumns);
    connect(m_view, &RecordView::tooManyToCopy, this, [this](int limit) {
        emit notice(tr("At most %n row(s) are copied at once. Export them instead.", nullptr, limit));
    });
    connect(m_view, &RecordView::notEditable, this, [this](const QModelIndex &index) {
        emit notice(m_table.isReadOnly() ? tr("This library is open for reading only.")
                                         : tr("“%1” cannot be changed in the list.")
                                               .arg(m_table.headerData(index.column(), Qt::Horizontal).toString()));
    });
    connect(m_view, &RecordView::selectionCountChanged, this, [this](int count) {
        updateStatus();
        emit selectionCountChanged(count);
    });
    connect(&m_table, &RecordTable::rowsChanged, this, &RecordPage::showRows);
    connect(&m_table, &RecordTable::draftsChanged, this, &RecordPage::updateStatus);
    connect(&m_table, &RecordTable::failed, this, &RecordPage::showFailure);
    m_loadingDelay.setSingleShot(true);
    m_loadingDelay.setInterval(2000);
    connect(&m_loadingDelay, &QTimer::timeout, this, [this] { m_progress->start(tr("Loading…")); });
    connect(&m_table, &RecordTable::loadingChanged, this, [this](bool isLoading) {
        if (isLoading) {
            m_loadingDelay.start();
        } else {
            m_loadingDelay.stop();
            m_progress->finish();
            showRows();
        }
    });
    connect(&m_table, &RecordTable::progressed, this, [this](qint64 done, qint64 total) {
        if (m_progress->isVisible()) {
            const QLocale locale;
            m_progress->setProgress(done, total,
                                    tr("Loading %1 of %2").arg(locale.toString(done), locale.toString(total)));
        }
    });
    connect(m_progress, &ProgressLine::cancelled, this, [this] { m_table.cancelLoading(); });
    m_view->setTable(&m_table);
}

void RecordPage::addHeaderAction(QWidget *button)
{
    m_headerActions->addWidget(button);
}

void RecordPage::addBar(QWidget *bar)
{
    m_bars->addWidget(bar);
}

void RecordPage::setListTabs(QWidget *tabs)
{
    m_listTabs->setContentsMargins(theme().px(20), 0, theme().px(20), theme().px(10));
    m_listTabs->addWidget(tabs);
}

void RecordPage::addFootBar(QWidget *bar)
{
    m_grid->addWidget(bar);
}

void RecordPage::setCounts(const QString &text)
{
    m_counts->setText(text);
}

void RecordPage::applyTheme()
{
    fitDetail();
}

void RecordPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_title->setText(title());
        m_view->setAccessibleName(title());
        updateStatus();
    }
}

void RecordPage::entered()
{
    m_title->setText(title());
    m_view->setAccessibleName(title());
    if (!m_view->hasFocus() && !isAncestorOf(focusWidget())) {
        m_view->setFocus(Qt::OtherFocusReason);
    }
    updateStatus();
}

void RecordPage::updateStatus()
{
    setStatusText(statusLine(m_table.rowCount(), m_view->selectedCount()));
}

QString RecordPage::statusLine(int rows, int selected) const
{
    const QString dot = QStringLiteral("  ·  ");
    QString line = tr("%Ln row(s)", nullptr, rows);
    if (selected > 0) {
        line += dot + tr("%Ln selected", nullptr, selected);
    }
    if (m_table.draftCount() > 0) {
        line += dot + tr("%Ln edit(s) waiting for you", nullptr, m_table.draftCount());
    }
    return line;
}

bool RecordPage::hasUnsavedChanges() const
{
    return m_table.draftCount() > 0;
}

void RecordPage::showRows()
{
    const bool isEmpty = m_table.hasLoaded() && m_table.rowCount() == 0 && !m_table.isLoading();
    if (isEmpty) {
        describeEmpty(*m_empty, m_filterBar->isFiltering());
    }
    if (m_table.hasLoaded() && !m_table.isLoading()) {
        m_error->clear();
    }
    if (isEmpty || m_table.rowCount() > 0 || !m_table.hasLoaded()) {
        m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    }
    if (m_wanted != 0 && !m_table.isLoading()) {
        m_view->showRecord(std::exchange(m_wanted, 0));
    }
    updateStatus();
}

void RecordPage::showFailure(const Problems &problems)
{
    m_error->clearActions();
    m_error->say(Tone::Danger, problemText(problems));
    connect(m_error->addAction(tr("Try again")), &QPushButton::clicked, this, &RecordPage::refresh);
}

void RecordPage::refresh()
{
    m_error->clear();
    if (m_table.hasLoaded()) {
        m_table.reload();
    } else {
        m_table.select();
    }
}

void RecordPage::showRecord(qint64 id)
{
    if (m_view->showRecord(id)) {
        return;
    }
    m_wanted = id;
    if (m_filterBar->isFiltering()) {
        m_filterBar->clear();
    } else if (!m_table.isLoading()) {
        m_table.applyChanges({id});
    }
}

void RecordPage::focusSearch()
{
    m_filterBar->searchBox()->setFocus(Qt::ShortcutFocusReason);
    m_filterBar->searchBox()->selectAll();
}

bool RecordPage::focusNextPane(bool forward)
{
    QList<QWidget *> panes{m_filterBar, m_stack};
    if (isDetailShown()) {
        panes << m_detail;
    }
    const QWidget *focus = focusWidget();
    int at = forward ? -1 : int(panes.size());
    for (int i = 0; i < int(panes.size()); ++i) {
        if (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)) {
            at = i;
        }
    }
    at += forward ? 1 : -1;
    if (at < 0 || at >= int(panes.size())) {
        return false;
    }
    QWidget *pane = panes.at(at);
    if (pane == m_filterBar) {
        focusSearch();
    } else if (pane == m_stack && m_stack->currentWidget() == m_view) {
        m_view->setFocus(Qt::ShortcutFocusReason);
    } else {
        for (QWidget *child : pane->findChildren<QWidget *>()) {
            if ((child->focusPolicy() & Qt::TabFocus) && child->isVisible() && child->isEnabled()) {
                child->setFocus(Qt::ShortcutFocusReason);
                break;
            }
        }
    }
    return true;
}

void RecordPage::setDetail(QWidget *detail, bool scrolls)
{
    if (scrolls) {
        auto *area = new QScrollArea(this);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setWidget(detail);
        m_detail = area;
    } else {
        m_detail = detail;
    }
    m_body->addWidget(makeLine(Qt::Vertical, this));
    m_body->addWidget(m_detail);
    m_detailButton->show();
    fitDetail();
}

bool RecordPage::isDetailShown() const
{
    return m_detail && !m_detail->isHidden();
}

void RecordPage::setDetailShown(bool shown)
{
    // Storing waits for the disk: not for what is so already.
    if (!m_name.isEmpty() && shown != m_detailWanted) {
        QSettings().setValue(QStringLiteral("panels/") + m_name, shown);
    }
    m_detailWanted = shown;
    if (m_detail) {
        if (!shown && m_detail->isAncestorOf(focusWidget())) {
            m_view->setFocus(Qt::OtherFocusReason);
        }
        m_detail->setVisible(shown);
        m_detailButton->setChecked(shown);
    }
}

void RecordPage::rememberAs(const QString &name)
{
    m_name.clear(); // what is shown now was not chosen under this name
    m_view->rememberAs(name);
    setDetailShown(QSettings().value(QStringLiteral("panels/") + name, true).toBool());
    m_name = name;
}

void RecordPage::fitDetail()
{
    if (m_detail) {
        m_detail->setFixedWidth(theme().px(window()->width() >= theme().px(1600) ? 400 : 344));
    }
}

void RecordPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitDetail();
}

void RecordPage::openColumns()
{
    auto *chooser = new ColumnChooser(*m_view, m_columnButton);
    chooser->open();
}
