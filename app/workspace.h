// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/inquiry.h"
#include "models/lookups/lookupkind.h"
#include "ui/admin/adminpage.h"

#include <QElapsedTimer>
#include <QObject>

#include <deque>
#include <functional>
#include <memory>

class BookPanel;
class BooksPage;
class DeskPage;
class HoldPane;
class HoldsPage;
class LedgerSheet;
class LibrarySession;
class LoanList;
class LoansPage;
class MainWindow;
class OverduesPage;
class ReportsPage;
class RulesPage;
class Sheets;
class StationPreferences;
class TemplatesPage;
class TodayTab;
class UndoActions;
class UsersPage;
struct Explanation;
struct MailStation;
struct Receipt;
struct WorkspaceTables;

/// The pages of an open library in the window: builds tables and pages for the role signed in, and connects what one
/// page asks of another. They are built one after the other, so that the window answers meanwhile; ready() tells when
/// all are there. Destroying it empties the window again.
class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace(MainWindow &window, LibrarySession &library, StationPreferences &preferences, QObject *parent = nullptr);
    ~Workspace() override;

    bool isReady() const { return m_isReady; }
    /// What a person would lose or come back to: "1 unsaved book"; empty when nothing waits.
    QString unsaved() const;

signals:
    /// Every page is there and one is shown.
    void ready();
    /// Another language was chosen: the workspace has to be built again in it.
    void languageChosen(const QString &code);

private:
    void buildPages();
    void buildNext();
    void next(std::function<void()> step);
    void place(Page *page, RailGroup group, Act go);
    void buildDesk();
    void buildBooks();
    void buildBooksPage(BookPanel *panel);
    void addBookTabs();
    void buildUsers();
    void addUserTabs();
    LoanList *newLoanList(QWidget *page);
    void buildLoans();
    HoldPane *newHoldPane(QWidget *page);
    void buildHolds();
    void connectHolds();
    void buildReports();
    void addMoneyTab();
    LedgerSheet *openLedger(qint64 userId);
    void mailReceipt(LedgerSheet *sheet, const Receipt &receipt, const QString &subject, const QString &text);
    MailStation mailStation() const;
    void buildOverdues();
    void buildAdmin();
    void addToday();
    void runDayJobs();
    void showToday();
    void askForToday();
    QStringList shownToday() const;
    void showFirstPage();
    void addNotices();
    void openStages();
    void addPrivacy();
    void openPersonalData(qint64 userId);
    void addStaff();
    void addRuled(Page *section);
    void addRules();
    void addLimits();
    void addCalendar();
    void addSimulator();
    void finishAdmin();
    void addLookups(AdminPage::Group group, const QList<LookupKind> &kinds);
    void showWith(LookupKind kind, qint64 id, const QString &name);
    void connectPages();
    void showWhy(const Explanation &why, QWidget *beside);
    void openCode(const QString &code);
    QString nameFor(const QString &page) const;
    void showLibrary();
    void handleActs();

    MainWindow &m_window;
    LibrarySession &m_library;
    StationPreferences &m_preferences;
    std::unique_ptr<WorkspaceTables> m_tables;
    std::deque<std::function<void()>> m_toBuild; ///< in this order, one in a turn of the event loop
    QWidget *m_unplaced = nullptr; ///< built and not yet in the window
    QElapsedTimer m_sinceBreath;
    std::ptrdiff_t m_inserted = 0; ///< steps that the present one has put behind itself
    Inquiry m_firstLook;
    bool m_opensToday = false;
    bool m_isBuilt = false;
    bool m_isReady = false;
    DeskPage *m_desk = nullptr;
    BooksPage *m_books = nullptr;
    UsersPage *m_users = nullptr;
    LoansPage *m_loans = nullptr;
    HoldsPage *m_holds = nullptr;
    OverduesPage *m_overdues = nullptr;
    AdminPage *m_admin = nullptr;
    RulesPage *m_rules = nullptr;
    TemplatesPage *m_templates = nullptr;
    ReportsPage *m_reports = nullptr;
    TodayTab *m_today = nullptr;
    UndoActions *m_undo = nullptr;
    Sheets *m_sheets = nullptr;
};
