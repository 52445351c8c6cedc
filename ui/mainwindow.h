// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actiondispatcher.h"
#include "ui/page.h"

#include <QMainWindow>

class Message;
class QMenu;
class QStackedWidget;
class QVBoxLayout;
class Rail;
class ScanDetector;
class StationPreferences;
class StatusLine;
class Toast;

/// The window: menu bar, rail, banners, the pages, the status line and the toast. It knows no subject: pages and what
/// the actions do come from outside. Another widget (sign-in, lock) can take its whole place.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(StationPreferences &preferences, QWidget *parent = nullptr);
    ~MainWindow() override;

    Actions &actions() { return *m_actions; }
    ActionDispatcher &dispatcher() { return *m_dispatcher; }

    /// Adds a page to the rail; `go` is the action that opens it. The window owns it.
    void addPage(Page *page, RailGroup group, Act go);
    /// Removes and deletes all pages: after signing out, or when another library is opened.
    void removePages();
    void showPage(Page *page);
    Page *currentPage() const { return m_current; }
    QList<Page *> pages() const { return m_pages; }

    /// Who is signed in, as the corner shows it.
    void setUser(const QString &name, const QString &role);
    /// Stands in the title: "Books – Riverside Town Library".
    void setLibraryName(const QString &name);
    StatusLine &statusLine() { return *m_status; }
    /// Says what was done; with `undoable`, with Undo.
    void say(const QString &sentence, bool undoable = false);
    /// A bar above every page ("This library can only be read"). Hidden until it says something.
    Message &banner() { return *m_banner; }

    /// Puts a widget in the place of everything, menu bar included; the window's title then says only 'Carrel'.
    /// The window owns the widget. Pages stay as they are behind it.
    void setCover(QWidget *cover);
    void removeCover();
    bool isCovered() const { return m_cover != nullptr; }

    /// Asks when pages hold unsaved changes; false = the person wants to go on with them.
    bool mayDiscard();

signals:
    /// A scanner read a code while a page without a scan field was in front.
    void codeScanned(const QString &code);
    void lockRequested();
    /// Files dropped anywhere on the window.
    void filesDropped(const QStringList &paths);
    /// The window closes now.
    void closing();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildCentre();
    void handleOwnActs();
    void showUserMenu(const QPoint &position);
    void changeTextSize(int step);
    void updateTitle();
    void restoreState();

    StationPreferences &m_preferences;
    Actions *m_actions;
    ActionDispatcher *m_dispatcher;
    ScanDetector *m_scans;
    QList<QMenu *> m_menus;
    QStackedWidget *m_all;
    QWidget *m_work;
    Rail *m_rail;
    Message *m_banner;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    Toast *m_toast;
    QList<Page *> m_pages;
    Page *m_current = nullptr;
    QWidget *m_cover = nullptr;
    QString m_libraryName;
};
