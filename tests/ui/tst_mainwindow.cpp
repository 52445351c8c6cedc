// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/stationpreferences.h"
#include "ui/mainwindow.h"
#include "ui/rail.h"
#include "ui/railbutton.h"
#include "ui/scandetector.h"
#include "ui/statusline.h"
#include "ui/widgets/message.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace {

/// A page with a search box and one field of a form.
class TrialPage : public Page
{
public:
    explicit TrialPage(const QString &title, bool takesScans = false)
        : Page(QStringLiteral("book")),
          search(new QLineEdit(this)),
          field(new QLineEdit(this)),
          list(new QWidget(this)),
          m_title(title),
          m_takesScans(takesScans)
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(search);
        layout->addWidget(field);
        layout->addWidget(list);
        search->setObjectName(QStringLiteral("searchBox"));
        list->setFocusPolicy(Qt::StrongFocus);
    }
    QString title() const override { return m_title; }
    void focusSearch() override { search->setFocus(); }
    void entered() override { ++visits; }
    bool takesScans() const override { return m_takesScans; }
    void tell(const QString &text) { setStatusText(text); }
    void warn(int count) { setBadge(count); }

    QLineEdit *search;
    QLineEdit *field;
    QWidget *list;
    int visits = 0;

private:
    QString m_title;
    bool m_takesScans;
};

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void givesEveryActionItsOwnKeys();
    void showsOnlyWhatCanBeDone();
    void asksThePageInFrontFirst();
    void opensPagesByShortcut();
    void foldsTheRailInANarrowWindow();
    void fitsIntoASmallScreen();
    void hidesEverythingUnderACover();
    void tellsAScanFromTyping();
    void leavesScansToFieldsThatTakeThem();
    void leavesScansToTheDesk();
    void takesAScanBackOutOfTheSearchBox();
    void offersUndoInTheToast();
    void showsThePagesOwnLine();
    void namesRailEntriesAndBadges();
    void saysThatItCloses();
    void remembersItsGeometry();
    void survivesRemovingItsPages();
    void showsMenusOnlyWhenFilled();

private:
    void type(QWidget *into, const QString &text, int delay) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StationPreferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
    TrialPage *m_books = nullptr;
    TrialPage *m_desk = nullptr;
};

void MainWindowTest::initTestCase()
{
    theme().install();
}

void MainWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<StationPreferences>(m_folder->path(), m_folder->path());
    m_window = std::make_unique<MainWindow>(*m_preferences);
    m_books = new TrialPage(QStringLiteral("Books"));
    m_desk = new TrialPage(QStringLiteral("Desk"), true);
    m_window->addPage(m_books, RailGroup::Catalogue, Act::GoBooks);
    m_window->addPage(m_desk, RailGroup::Desk, Act::GoDesk);
    m_window->setLibraryName(QStringLiteral("Riverside"));
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_preferences.reset();
}

void MainWindowTest::type(QWidget *into, const QString &text, int delay) const
{
    for (const QChar letter : text) {
        QTest::keyClick(into, letter.toLatin1(), Qt::NoModifier, delay);
    }
    QTest::keyClick(into, Qt::Key_Return, Qt::NoModifier, delay);
}

void MainWindowTest::givesEveryActionItsOwnKeys()
{
    QSet<QKeySequence> seen;
    QSet<int> acts;
    for (const ActRow &row : Actions::table()) {
        QVERIFY(!acts.contains(static_cast<int>(row.act)));
        acts.insert(static_cast<int>(row.act));
        for (const QKeySequence &keys : Actions::keysOf(row.act)) {
            QVERIFY2(!keys.isEmpty() && !seen.contains(keys), qPrintable(keys.toString()));
            seen.insert(keys);
        }
    }
    QCOMPARE(acts.size(), static_cast<int>(Act::About) + 1);
}

void MainWindowTest::showsOnlyWhatCanBeDone()
{
    Actions &actions = m_window->actions();
    QVERIFY(!actions.action(Act::New)->isVisible());
    QVERIFY(!actions.action(Act::GoHolds)->isVisible());
    QVERIFY(actions.action(Act::GoBooks)->isVisible());
    m_books->handle(
        Act::New, [] {}, QStringLiteral("Add book…"));
    QVERIFY(actions.action(Act::New)->isVisible());
    QCOMPARE(actions.action(Act::New)->text(), QStringLiteral("Add book…"));
    m_window->showPage(m_desk);
    QVERIFY(actions.action(Act::New)->isVisible());
    QVERIFY(!actions.action(Act::New)->isEnabled());
    QCOMPARE(actions.action(Act::New)->text(), Actions::textOf(Act::New));
    m_window->showPage(m_books);
    m_books->setActEnabled(Act::New, false);
    QVERIFY(!actions.action(Act::New)->isEnabled());
}

void MainWindowTest::asksThePageInFrontFirst()
{
    int byWindow = 0;
    int byPage = 0;
    m_window->dispatcher().handle(Act::Import, [&byWindow] { ++byWindow; });
    m_books->handle(Act::Import, [&byPage] { ++byPage; });
    m_window->actions().action(Act::Import)->trigger();
    m_window->showPage(m_desk);
    m_window->actions().action(Act::Import)->trigger();
    QCOMPARE(byPage, 1);
    QCOMPARE(byWindow, 1);
}

void MainWindowTest::opensPagesByShortcut()
{
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), m_desk);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), m_books);
    QVERIFY(m_books->search->hasFocus());
    QCOMPARE(m_desk->visits, 1);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Books – Riverside"));
    m_books->field->setFocus();
    QTest::keyClick(m_books->field, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_books->search->hasFocus());
}

void MainWindowTest::foldsTheRailInANarrowWindow()
{
    auto *rail = m_window->findChild<Rail *>();
    QVERIFY(!rail->isFolded());
    m_window->resize(1100, 700);
    QVERIFY(rail->isFolded());
    QCOMPARE(rail->width(), 56);
    theme().setTextPercent(130);
    m_window->resize(1500, 800);
    QVERIFY(rail->isFolded());
    theme().setTextPercent(100);
    QVERIFY(!rail->isFolded());
}

void MainWindowTest::fitsIntoASmallScreen()
{
    QVERIFY(m_window->minimumSizeHint().width() <= 1024);
    QVERIFY(m_window->minimumSizeHint().height() <= 700);
    QVERIFY(m_window->minimumWidth() <= 1024);
}

void MainWindowTest::hidesEverythingUnderACover()
{
    m_window->statusLine().setStation(QStringLiteral("Main desk"));
    m_window->say(QStringLiteral("Lent to Amara Okafor"));
    auto *cover = new QLabel(QStringLiteral("Locked"));
    m_window->setCover(cover);
    QVERIFY(cover->isVisible());
    QVERIFY(!m_window->menuBar()->isVisible());
    QVERIFY(!m_books->isVisible());
    QVERIFY(!m_window->statusLine().isVisible());
    QVERIFY(!m_window->findChild<Toast *>()->isVisible());
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Carrel"));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), m_books);
    m_books->search->setText(QStringLiteral("typed before"));
    m_window->removeCover();
    QVERIFY(m_books->isVisible());
    QCOMPARE(m_books->search->text(), QStringLiteral("typed before"));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), m_desk);
}

void MainWindowTest::tellsAScanFromTyping()
{
    const QSignalSpy scanned(m_window.get(), &MainWindow::codeScanned);
    m_books->list->setFocus();
    type(m_books->list, QStringLiteral("30000043-1"), 0);
    QCOMPARE(scanned.count(), 1);
    QCOMPARE(scanned.first().first().toString(), QStringLiteral("30000043-1"));
    type(m_books->list, QStringLiteral("3000"), ScanDetector::longestGap + 20);
    type(m_books->list, QStringLiteral("12"), 0);
    type(m_books->list, QStringLiteral("harry"), 0);
    QCOMPARE(scanned.count(), 1);
}

void MainWindowTest::leavesScansToFieldsThatTakeThem()
{
    const QSignalSpy scanned(m_window.get(), &MainWindow::codeScanned);
    m_books->field->setFocus();
    type(m_books->field, QStringLiteral("30000043-1"), 0);
    QCOMPARE(scanned.count(), 0);
    QCOMPARE(m_books->field->text(), QStringLiteral("30000043-1"));
}

void MainWindowTest::leavesScansToTheDesk()
{
    const QSignalSpy scanned(m_window.get(), &MainWindow::codeScanned);
    m_window->showPage(m_desk);
    m_desk->list->setFocus();
    type(m_desk->list, QStringLiteral("30000043-1"), 0);
    QCOMPARE(scanned.count(), 0);
}

void MainWindowTest::takesAScanBackOutOfTheSearchBox()
{
    const QSignalSpy scanned(m_window.get(), &MainWindow::codeScanned);
    m_books->search->setText(QStringLiteral("le guin"));
    m_books->search->setFocus();
    m_books->search->end(false);
    QTest::qWait(ScanDetector::longestGap + 20);
    type(m_books->search, QStringLiteral("30000043-1"), 0);
    QCOMPARE(scanned.count(), 1);
    QCOMPARE(m_books->search->text(), QStringLiteral("le guin"));
}

void MainWindowTest::offersUndoInTheToast()
{
    int undone = 0;
    m_window->dispatcher().handle(Act::Undo, [&undone] { ++undone; });
    emit m_books->done(QStringLiteral("Year changed to 1974"));
    auto *toast = m_window->findChild<Toast *>();
    QVERIFY(toast->isVisible());
    QCOMPARE(toast->text(), QStringLiteral("Year changed to 1974"));
    QCOMPARE(toast->accessibleName(), QStringLiteral("Year changed to 1974"));
    QVERIFY(!toast->hasFocus());
    m_window->findChild<QPushButton *>(QStringLiteral("toastUndo"))->click();
    QCOMPARE(undone, 1);
    QVERIFY(!toast->isVisible());
    emit m_books->notice(QStringLiteral("Copied 3 rows"));
    QVERIFY(!m_window->findChild<QPushButton *>(QStringLiteral("toastUndo"))->isVisible());
}

void MainWindowTest::showsThePagesOwnLine()
{
    m_books->tell(QStringLiteral("200 books"));
    m_desk->tell(QStringLiteral("Scanner ready"));
    auto *line = m_window->findChild<QLabel *>(QStringLiteral("statusText"));
    QCOMPARE(line->text(), QStringLiteral("200 books"));
    m_window->showPage(m_desk);
    QCOMPARE(line->text(), QStringLiteral("Scanner ready"));
    m_window->statusLine().setUnsaved(2);
    QVERIFY(m_window->findChild<QLabel *>(QStringLiteral("savedState"))->text().contains(QLatin1Char('2')));
}

void MainWindowTest::namesRailEntriesAndBadges()
{
    const QList<RailButton *> entries = m_window->findChildren<RailButton *>();
    QStringList names;
    for (const RailButton *entry : entries) {
        names << entry->accessibleName();
    }
    names.sort();
    QCOMPARE(names, (QStringList{QStringLiteral("Books"), QStringLiteral("Desk")}));
    m_desk->warn(7);
    QVERIFY(std::any_of(entries.cbegin(), entries.cend(),
                        [](const RailButton *entry) { return entry->accessibleDescription() == QLatin1String("7"); }));
}

void MainWindowTest::saysThatItCloses()
{
    const QSignalSpy closing(m_window.get(), &MainWindow::closing);
    QVERIFY(m_window->close());
    QCOMPARE(closing.count(), 1);
}

void MainWindowTest::remembersItsGeometry()
{
    m_window->resize(1111, 777);
    m_window->close();
    QVERIFY(!m_preferences->state(QStringLiteral("window/geometry")).isEmpty());
}

void MainWindowTest::survivesRemovingItsPages()
{
    m_window->removePages();
    QVERIFY(m_window->currentPage() == nullptr);
    QVERIFY(!m_window->actions().action(Act::GoBooks)->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(m_window->findChildren<RailButton *>().isEmpty());
    m_window->addPage(new TrialPage(QStringLiteral("Users")), RailGroup::Catalogue, Act::GoUsers);
    QCOMPARE(m_window->currentPage()->title(), QStringLiteral("Users"));
}

void MainWindowTest::showsMenusOnlyWhenFilled()
{
    const auto menu = [this](MenuGroup group) { return m_window->menuBar()->actions().at(static_cast<int>(group)); };
    QVERIFY(!menu(MenuGroup::Circulation)->isVisible());
    QVERIFY(menu(MenuGroup::Help)->isVisible());
    m_window->dispatcher().handle(Act::Lend, [] {});
    QVERIFY(menu(MenuGroup::Circulation)->isVisible());
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
