// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background.h"
#include "app/librarysession.h"
#include "app/refreshwhenseen.h"
#include "app/sheets.h"
#include "app/signinjobs.h"
#include "app/undoactions.h"
#include "app/workspace.h"
#include "app/workspacetables.h"
#include "models/settings/stationpreferences.h"
#include "ui/admin/rulespage.h"
#include "ui/catalogue/bookpanel.h"
#include "ui/catalogue/bookspage.h"
#include "ui/circulation/holdpane.h"
#include "ui/circulation/holdspage.h"
#include "ui/circulation/loanlist.h"
#include "ui/circulation/loanspage.h"
#include "ui/circulation/whycontent.h"
#include "ui/desk/deskpage.h"
#include "ui/mainwindow.h"
#include "ui/users/userspage.h"

#include <QCryptographicHash>
#include <QStandardPaths>
#include <QTimer>

#include <utility>

namespace {

/// Between two pages, for whatever else is due: without any, two would follow each other at once.
constexpr std::chrono::milliseconds breath{3};

/// Short and the same each time: lists belong to one library.
QByteArray idOf(const QString &library)
{
    return QCryptographicHash::hash(library.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
}

} // namespace

QString Workspace::nameFor(const QString &page) const
{
    return QString::number(m_library.session().userId) + QLatin1Char('/') + page;
}

void Workspace::buildPages()
{
    for (const auto build :
         {&Workspace::buildDesk, &Workspace::buildBooks, &Workspace::buildUsers, &Workspace::buildLoans,
          &Workspace::buildHolds, &Workspace::buildOverdues, &Workspace::buildReports, &Workspace::buildAdmin}) {
        m_toBuild.push_back([this, build] { (this->*build)(); });
    }
    askForToday();
    QTimer::singleShot(0, this, &Workspace::buildNext);
}

void Workspace::buildNext()
{
    // What was shown meanwhile took its time: what else is due comes first.
    constexpr qint64 longTurn = 15;
    if (m_sinceBreath.isValid() && m_sinceBreath.elapsed() > longTurn) {
        m_sinceBreath.invalidate();
        QTimer::singleShot(breath, this, &Workspace::buildNext);
        return;
    }
    if (!m_toBuild.empty()) {
        const auto build = std::move(m_toBuild.front());
        m_toBuild.pop_front();
        m_inserted = 0;
        m_sinceBreath.start();
        build(); // may have more to build, next or at the end
        QTimer::singleShot(breath, this, &Workspace::buildNext);
        return;
    }
    connectPages();
    m_isBuilt = true;
    showFirstPage();
}

/// Goes on with this in a turn of its own, after what was said so before.
void Workspace::next(std::function<void()> step)
{
    m_toBuild.insert(m_toBuild.begin() + m_inserted++, std::move(step));
}

void Workspace::place(Page *page, RailGroup group, Act go)
{
    m_unplaced = page;
    next([this, page, group, go] {
        m_unplaced = nullptr;
        m_window.addPage(page, group, go);
    });
}

void Workspace::buildDesk()
{
    CommandGate &gate = m_library.services().gate;
    if (!gate.mayDo(Command::Lend) || m_library.isReadOnly()) {
        return;
    }
    DeskSession::Hooks hooks;
    hooks.extendMembership = [this](qint64 userId) { return m_library.services().users.extendMembership(userId); };
    hooks.undo = [this](const QString &commandId) -> Result<void> {
        const Result<UndoOutcome> outcome = m_library.services().undo.undo(commandId);
        return outcome ? Result<void>() : Result<void>(outcome.problems());
    };
    hooks.approve = [this](const QString &userName, const QString &password,
                           const DeskSession::Hooks::Approved &answer) {
        const SignInRequest request{userName, password, m_library.session().stationName};
        inBackground(
            this, [path = m_library.path(), request] { return signInTo(path, request); },
            [answer](const Result<SignInAnswer> &signedIn) {
                answer(signedIn ? Result<qint64>(signedIn->signedIn.session.userId) : signedIn.problems());
            });
    };
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QStringLiteral("/offline/") + QString::fromLatin1(idOf(m_library.path()));
    hooks.offline = std::make_shared<const OfflineList>(folder);
    m_desk = new DeskPage(gate, m_library.services().circulation, hooks);
    m_desk->setSoundOn(m_preferences.value(QStringLiteral("desk/sounds"), true).toBool());
    connect(m_desk, &DeskPage::soundSwitched, this,
            [this](bool on) { m_preferences.setValue(QStringLiteral("desk/sounds"), on); });
    const auto setIdle = [this] { m_desk->setIdleSeconds(m_library.services().settings.values().deskIdleSeconds); };
    setIdle();
    connect(&m_library.services().settings, &LibrarySettings::changed, m_desk, setIdle);
    new RefreshWhenSeen(
        m_library.changes(), m_desk,
        [](const ChangeSet &changes) {
            return changes.concerns(QStringLiteral("loans")) || changes.concerns(QStringLiteral("users"))
                || changes.concerns(QStringLiteral("ledger_entries"));
        },
        [this] { m_desk->refresh(); });
    place(m_desk, RailGroup::Desk, Act::GoDesk);
}

void Workspace::buildBooks()
{
    Services &services = m_library.services();
    auto *panel =
        new BookPanel(services.gate, services.books, services.copies, services.lookups, m_tables->copies, nullptr);
    m_unplaced = panel;
    next([this, panel] { buildBooksPage(panel); });
}

void Workspace::buildBooksPage(BookPanel *panel)
{
    Services &services = m_library.services();
    m_books = new BooksPage(services.gate, m_tables->books, m_tables->copies, services.books, services.copies,
                            services.lookups, nullptr, panel);
    m_books->rememberAs(nameFor(QStringLiteral("books")));
    m_books->follow(m_library.changes());
    m_books->setReadOnly(m_library.isReadOnly() || !services.gate.mayDo(Command::EditBook));
    connect(m_books, &BooksPage::importWanted, this, [this] { m_sheets->openImport(Subject::Books); });
    place(m_books, RailGroup::Catalogue, Act::GoBooks);
    next([this] { addBookTabs(); });
}

void Workspace::addBookTabs()
{
    if (!m_library.services().gate.mayDo(Command::ViewLoans)) {
        return;
    }
    LoanList *loans = newLoanList(m_books);
    const int tab = m_books->addDetailTab(tr("Loans"), loans);
    connect(m_books, &BooksPage::bookShown, loans, &LoanList::showBook);
    connect(loans, &LoanList::openCountChanged, m_books,
            [this, tab](int count) { m_books->setDetailTabCount(tab, count); });
    HoldPane *holds = newHoldPane(m_books);
    const int holdsTab = m_books->addDetailTab(tr("Holds"), holds);
    connect(m_books, &BooksPage::bookShown, holds, &HoldPane::showBook);
    connect(holds, &HoldPane::activeCountChanged, m_books,
            [this, holdsTab](int count) { m_books->setDetailTabCount(holdsTab, count); });
}

LoanList *Workspace::newLoanList(QWidget *page)
{
    Services &services = m_library.services();
    auto *loans = new LoanList(services.circulation, services.gate.clock());
    connect(loans, &LoanList::loanWanted, this, [this](qint64 loanId) {
        m_window.showPage(m_loans);
        m_loans->showRecord(loanId);
    });
    new RefreshWhenSeen(
        m_library.changes(), page, [](const ChangeSet &changes) { return changes.concerns(QStringLiteral("loans")); },
        [loans] { loans->refresh(); });
    return loans;
}

void Workspace::buildUsers()
{
    Services &services = m_library.services();
    if (!services.gate.mayDo(Command::ViewUsers)) {
        return;
    }
    const Result<PasswordCost> cost = SignInService::costOf(m_library.database());
    m_users = new UsersPage({services.gate, m_tables->users, services.users, services.staff, services.notes,
                             services.lookups, cost ? *cost : PasswordCost()});
    m_users->rememberAs(nameFor(QStringLiteral("users")));
    m_users->setReadOnly(m_library.isReadOnly());
    connect(m_users, &UsersPage::personalDataWanted, this, &Workspace::openPersonalData);
    connect(m_users, &UsersPage::importWanted, this, [this] { m_sheets->openImport(Subject::Users); });
    new RefreshWhenSeen(
        m_library.changes(), m_users,
        [](const ChangeSet &changes) {
            return changes.concerns(QStringLiteral("users")) || changes.concerns(QStringLiteral("loans"))
                || changes.concerns(QStringLiteral("user_notes"));
        },
        [this] { m_users->usersChanged(); });
    place(m_users, RailGroup::Catalogue, Act::GoUsers);
    next([this] { addUserTabs(); });
}

void Workspace::addUserTabs()
{
    if (!m_library.services().gate.mayDo(Command::ViewLoans)) {
        return;
    }
    LoanList *loans = newLoanList(m_users);
    const int tab = m_users->addDetailTab(tr("Loans"), loans);
    connect(m_users, &RecordPage::currentRecordChanged, loans, &LoanList::showUser);
    connect(loans, &LoanList::openCountChanged, m_users,
            [this, tab](int count) { m_users->setDetailTabCount(tab, count); });
    HoldPane *holds = newHoldPane(m_users);
    const int holdsTab = m_users->addDetailTab(tr("Holds"), holds);
    connect(m_users, &RecordPage::currentRecordChanged, holds, &HoldPane::showUser);
    connect(holds, &HoldPane::activeCountChanged, m_users,
            [this, holdsTab](int count) { m_users->setDetailTabCount(holdsTab, count); });
    addMoneyTab();
}

void Workspace::buildLoans()
{
    Services &services = m_library.services();
    if (!services.gate.mayDo(Command::ViewLoans)) {
        return;
    }
    m_loans = new LoansPage(services.gate, services.circulation, services.closures, m_tables->loans,
                            [this](qint64 userId) { return m_library.services().users.extendMembership(userId); });
    m_loans->rememberAs(nameFor(QStringLiteral("loans")));
    connect(m_loans, &LoansPage::exportWanted, this, [this] { m_sheets->openExport(Subject::Loans); });
    new RefreshWhenSeen(
        m_library.changes(), m_loans,
        [](const ChangeSet &changes) { return changes.concerns(QStringLiteral("loans")); },
        [this] { m_loans->loansChanged(); });
    place(m_loans, RailGroup::Circulation, Act::GoLoans);
}

void Workspace::showWhy(const Explanation &why, QWidget *beside)
{
    const Result<RuleSet> rules = m_library.services().rules.rules();
    WhyCard *card = WhyCard::showBeside(whyContent(why, rules ? &*rules : nullptr, m_rules != nullptr), beside);
    connect(card, &WhyCard::linkActivated, this, [this, rule = why.rules.value(0)] {
        const auto cell = rule.winner().value_or(RuleRung());
        m_window.showPage(m_admin);
        m_admin->showSection(m_rules->objectName());
        m_rules->showCell(rule.name, cell.categoryId, cell.itemTypeId);
    });
}

void Workspace::connectPages()
{
    for (Page *page : m_window.pages()) {
        connect(page, &Page::whyAsked, this, &Workspace::showWhy);
    }
    connect(&m_window, &MainWindow::codeScanned, this, &Workspace::openCode);
    connect(m_books, &RecordPage::scanned, this, &Workspace::openCode);
    if (m_users) {
        connect(m_users, &RecordPage::scanned, this, &Workspace::openCode);
    }
    if (m_loans) {
        connect(m_loans, &RecordPage::scanned, this, &Workspace::openCode);
        connect(m_loans, &LoansPage::userWanted, this, [this](qint64 userId) {
            m_window.showPage(m_users);
            m_users->showRecord(userId);
        });
    }
    connectHolds();
    if (!m_desk) {
        return;
    }
    connect(m_desk, &DeskPage::todayWanted, this, &Workspace::showToday);
    connect(m_desk, &DeskPage::undoWanted, m_undo, &UndoActions::undo);
    connect(m_desk, &DeskPage::bookWanted, this, [this](qint64 bookId) {
        m_window.showPage(m_books);
        m_books->showRecord(bookId);
    });
    connect(m_desk, &DeskPage::briefWanted, this, [this] {
        m_window.showPage(m_books);
        m_books->showBrief();
    });
    connect(m_desk, &DeskPage::addUserWanted, this, [this](const QString &typed) {
        m_window.showPage(m_users);
        m_users->addUserNamed(typed);
    });
    connect(m_users, &UsersPage::lendTo, this, [this](qint64 userId) {
        m_window.showPage(m_desk);
        m_desk->openUser(userId);
    });
}

void Workspace::openCode(const QString &code)
{
    if (m_holds && m_window.currentPage() == m_holds && m_holds->takeScan(code)) {
        return;
    }
    if (m_users) {
        const Result<std::optional<User>> user = m_library.services().users.findByCard(code);
        if (user && *user) {
            m_window.showPage(m_users);
            m_users->showRecord((*user)->id);
            return;
        }
    }
    if (m_books->openCode(code)) {
        m_window.showPage(m_books);
    } else {
        m_window.say(tr("Nothing here has the code %1.").arg(code));
    }
}
