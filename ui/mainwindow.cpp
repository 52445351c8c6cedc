// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "models/settings/stationpreferences.h"
#include "ui/help/aboutsheet.h"
#include "ui/help/helpwindow.h"
#include "ui/help/shortcutsheet.h"
#include "ui/mainmenu.h"
#include "ui/rail.h"
#include "ui/scandetector.h"
#include "ui/statusline.h"
#include "ui/unsavedsheet.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/message.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

constexpr int foldBelow = 1280; // px of the grid: narrower, the rail shows icons only
const QSize smallest(1024, 700);

const QString geometryState = QStringLiteral("window/geometry");

} // namespace

MainWindow::MainWindow(StationPreferences &preferences, QWidget *parent)
    : QMainWindow(parent),
      m_preferences(preferences),
      m_actions(new Actions(this)),
      m_dispatcher(new ActionDispatcher(*m_actions, this)),
      m_scans(new ScanDetector(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    connect(new FileDrop(this), &FileDrop::dropped, this, &MainWindow::filesDropped);
    setWindowIcon(QIcon(QStringLiteral(":/icons/app/carrel.svg")));
    setContextMenuPolicy(Qt::NoContextMenu);
    m_menus = fillMenuBar(menuBar(), *m_actions, this);
    buildCentre();
    handleOwnActs();
    connect(m_scans, &ScanDetector::scanned, this, &MainWindow::codeScanned);
    setMinimumSize(smallest.boundedTo(screen()->availableSize()));
    restoreState();
    updateTitle();
}

MainWindow::~MainWindow()
{
    // Pages may still report while they go; the parts they report to must not be gone before them.
    removePages();
}

void MainWindow::buildCentre()
{
    m_all = new QStackedWidget(this);
    m_work = new QWidget(m_all);
    auto *outer = new QVBoxLayout(m_work);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_banner = new Message(m_work);
    m_banner->setObjectName(QStringLiteral("banner"));
    m_banner->setBanner(true);
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    m_rail = new Rail(m_work);
    across->addWidget(m_rail);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_banner);
    m_stack = new QStackedWidget(m_work);
    m_stack->setObjectName(QStringLiteral("pageStack"));
    right->addWidget(m_stack, 1);
    across->addLayout(right, 1);
    outer->addLayout(across, 1);
    m_status = new StatusLine(m_work);
    outer->addWidget(m_status);
    m_all->addWidget(m_work);
    setCentralWidget(m_all);
    m_toast = new Toast(this);
    m_toast->setArea(m_stack);
    m_toast->setUndoKeys(m_actions->action(Act::Undo)->shortcut());
    connect(m_toast, &Toast::undoClicked, this, [this] { m_actions->action(Act::Undo)->trigger(); });
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_rail, &Rail::lockClicked, this, &MainWindow::lockRequested);
    connect(m_rail, &Rail::userClicked, this, &MainWindow::showUserMenu);
}

void MainWindow::handleOwnActs()
{
    const auto forPage = [this](auto what) {
        return [this, what] {
            if (m_current != nullptr) {
                what(*m_current);
            }
        };
    };
    m_dispatcher->handle(Act::Find, forPage([](Page &page) { page.focusSearch(); }));
    m_dispatcher->handle(Act::Refresh, forPage([](Page &page) { page.refresh(); }));
    m_dispatcher->handle(Act::NextPane, forPage([](Page &page) { page.focusNextPane(true); }));
    m_dispatcher->handle(Act::PreviousPane, forPage([](Page &page) { page.focusNextPane(false); }));
    m_dispatcher->handle(Act::LargerText, [this] { changeTextSize(10); });
    m_dispatcher->handle(Act::SmallerText, [this] { changeTextSize(-10); });
    m_dispatcher->handle(Act::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    m_dispatcher->handle(Act::Lock, [this] { emit lockRequested(); });
    m_dispatcher->handle(Act::Quit, [this] { close(); });
    m_dispatcher->handle(
        Act::Help, [this] { HelpWindow::open(this, m_current != nullptr ? m_current->objectName() : QString()); });
    m_dispatcher->handle(Act::Shortcuts, [this] { (new ShortcutSheet(*m_actions, this))->present(); });
    m_dispatcher->handle(Act::About, [this] { (new AboutSheet(this))->present(); });
}

void MainWindow::addPage(Page *page, RailGroup group, Act go)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    m_rail->addEntry(page, group);
    m_dispatcher->addPage(page);
    m_dispatcher->handle(go, [this, page] { showPage(page); });
    connect(page, &Page::statusTextChanged, this, [this, page](const QString &text) {
        if (page == m_current) {
            m_status->setPageText(text);
        }
    });
    connect(page, &Page::titleChanged, this, &MainWindow::updateTitle);
    connect(page, &Page::done, this, [this](const QString &sentence) { say(sentence, true); });
    connect(page, &Page::notice, this, [this](const QString &sentence) { say(sentence, false); });
    if (m_current == nullptr) {
        showPage(page);
    }
}

void MainWindow::removePages()
{
    m_current = nullptr;
    m_dispatcher->setCurrentPage(nullptr);
    m_stack->hide(); // else each page would be shown once more when the one before it goes
    for (Page *page : std::as_const(m_pages)) {
        page->disconnect(this);
        m_stack->removeWidget(page);
        delete page;
    }
    m_pages.clear();
    m_stack->show();
    for (const Act go : {Act::GoDesk, Act::GoBooks, Act::GoUsers, Act::GoLoans, Act::GoHolds, Act::GoOverdues,
                         Act::GoReports, Act::GoAdmin, Act::Today}) {
        m_dispatcher->handle(go, nullptr);
    }
}

void MainWindow::showPage(Page *page)
{
    const bool isNew = page != m_current;
    m_current = page;
    m_rail->setCurrent(page);
    m_stack->setCurrentWidget(page);
    m_dispatcher->setCurrentPage(page);
    m_status->setPageText(page->statusText());
    m_scans->setActive(!page->takesScans() && !isCovered());
    m_toast->setAtTop(page->takesScans()); // the Desk's buttons stand at the bottom
    updateTitle();
    if (isNew) {
        page->entered();
        if (!isCovered()) {
            page->focusSearch();
        }
    }
}

void MainWindow::setUser(const QString &name, const QString &role)
{
    m_rail->setUser(name, role);
}

void MainWindow::setLibraryName(const QString &name)
{
    m_libraryName = name;
    updateTitle();
}

void MainWindow::say(const QString &sentence, bool undoable)
{
    m_toast->say(sentence, undoable);
}

void MainWindow::setCover(QWidget *cover)
{
    removeCover();
    m_cover = cover;
    m_toast->hide();
    m_all->addWidget(cover);
    m_all->setCurrentWidget(cover);
    menuBar()->hide();
    m_scans->setActive(false);
    m_dispatcher->setSuspended(true,
                               {Act::Quit, Act::FullScreen, Act::LargerText, Act::SmallerText, Act::Help, Act::About});
    updateTitle();
    cover->setFocus();
}

void MainWindow::removeCover()
{
    if (m_cover == nullptr) {
        return;
    }
    m_all->setCurrentWidget(m_work);
    m_all->removeWidget(m_cover);
    m_cover->deleteLater();
    m_cover = nullptr;
    menuBar()->show();
    m_dispatcher->setSuspended(false);
    if (m_current != nullptr) {
        m_scans->setActive(!m_current->takesScans());
        m_current->focusSearch();
    }
    updateTitle();
}

void MainWindow::updateTitle()
{
    setWindowTitle(isCovered() || m_current == nullptr || m_libraryName.isEmpty()
                       ? tr("Carrel")
                       : tr("%1 – %2").arg(m_current->title(), m_libraryName));
}

void MainWindow::showUserMenu(const QPoint &position)
{
    QMenu menu(this);
    for (const Act act : {Act::ChangePassword, Act::Lock, Act::SignOut}) {
        menu.addAction(m_actions->action(act));
    }
    const QSize size = menu.sizeHint();
    menu.exec(position - QPoint(isRightToLeft() ? size.width() - m_rail->width() : 0, size.height()));
}

void MainWindow::changeTextSize(int step)
{
    theme().setTextPercent(theme().textPercent() + step);
    m_preferences.setTextPercent(theme().textPercent());
}

void MainWindow::restoreState()
{
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    const QByteArray geometry = m_preferences.state(geometryState);
    if (!geometry.isEmpty()) {
        restoreGeometry(geometry); // Qt moves it back onto a screen that is there
    }
}

bool MainWindow::mayDiscard()
{
    QStringList unsaved;
    for (const Page *page : std::as_const(m_pages)) {
        if (page->hasUnsavedChanges()) {
            unsaved << page->title();
        }
    }
    return unsaved.isEmpty() || UnsavedSheet(unsaved, this).exec() == QDialog::Accepted;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayDiscard()) {
        event->ignore();
        return;
    }
    m_preferences.setState(geometryState, saveGeometry());
    m_preferences.sync();
    emit closing();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setFolded(width() < theme().px(foldBelow));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_dispatcher->update();
        retitle(m_menus);
        updateTitle();
    } else if (event->type() == QEvent::WindowStateChange) {
        m_actions->action(Act::FullScreen)->setChecked(isFullScreen());
    } else if (event->type() == QEvent::FontChange && m_rail != nullptr) {
        m_rail->setFolded(width() < theme().px(foldBelow));
    }
}
