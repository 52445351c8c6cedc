// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/librarysession.h"
#include "app/signinflow.h"
#include "app/workspace.h"
#include "models/database/statement.h"
#include "models/exchange/demolibrary.h"
#include "models/settings/stationpreferences.h"
#include "ui/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSqlTableModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

/// One day at the library, in the real window: what a person sees and presses, from signing in to undo after a restart.
/// The functions run in the order they stand in, each on what the one before left.
class ScenarioTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void signsIn();
    void gridsAreTableModels();
    void findsBooksWhileTyping();
    void editsAYearInTheGrid();
    void addsABookWithTwoCopies();
    void addsAUser();
    void lendsByCardAndBarcode();
    void extendsAnExpiredMembershipAndLends();
    void takesBackAndUndoes();
    void remembersUndoAfterARestart();

private:
    void start();
    void stop();
    QString text(const QString &sql) const;
    qint64 number(const QString &sql) const { return text(sql).toLongLong(); }
    Page *page(const QString &title) const;
    template <typename T>
    T *visible(QWidget *root, const QString &name) const
    {
        for (T *widget : root->findChildren<T *>(name)) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    QTableView *grid(const QString &title) const
    {
        return page(title)->findChild<QTableView *>(QStringLiteral("grid"));
    }
    static int column(const QAbstractItemView *view, const QString &heading);
    void fill(QWidget *root, const QString &name, const QString &value) const;
    void scan(const QString &code) const;

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<StationPreferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SignInFlow> m_flow;
    std::unique_ptr<LibrarySession> m_library;
    std::unique_ptr<Workspace> m_workspace;
};

void ScenarioTest::initTestCase()
{
    m_path = m_folder.filePath(QStringLiteral("demo.carrel"));
    QVERIFY(buildDemoLibrary(m_path, SystemClock()));
    m_preferences = std::make_unique<StationPreferences>(m_folder.filePath(QStringLiteral("config")),
                                                         m_folder.filePath(QStringLiteral("state")));
    start();
}

void ScenarioTest::cleanupTestCase()
{
    stop();
}

void ScenarioTest::start()
{
    m_window = std::make_unique<MainWindow>(*m_preferences);
    m_flow = std::make_unique<SignInFlow>(*m_window, *m_preferences);
    connect(m_flow.get(), &SignInFlow::signedIn, this, [this](const SignInAnswer &answer) {
        auto library = LibrarySession::open(answer);
        QVERIFY(library);
        m_library = std::move(*library);
        m_workspace = std::make_unique<Workspace>(*m_window, *m_library, *m_preferences);
        connect(m_workspace.get(), &Workspace::ready, m_window.get(), &MainWindow::removeCover);
    });
    m_flow->start(m_path);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void ScenarioTest::stop()
{
    m_workspace.reset();
    m_library.reset();
    m_flow.reset();
    m_window.reset();
}

QString ScenarioTest::text(const QString &sql) const
{
    const auto found = Statement(m_library->database(), sql).first([](const Row &row) { return row.text(0); });
    return found && *found ? **found : QString();
}

Page *ScenarioTest::page(const QString &title) const
{
    for (Page *page : m_window->pages()) {
        if (page->title() == title) {
            if (m_window->currentPage() != page) {
                m_window->showPage(page);
            }
            return page;
        }
    }
    qFatal("There is no page %s", qPrintable(title));
    return nullptr;
}

int ScenarioTest::column(const QAbstractItemView *view, const QString &heading)
{
    for (int i = 0; i < view->model()->columnCount(); ++i) {
        if (view->model()->headerData(i, Qt::Horizontal).toString() == heading) {
            return i;
        }
    }
    return -1;
}

void ScenarioTest::fill(QWidget *root, const QString &name, const QString &value) const
{
    auto *edit = visible<QLineEdit>(root, name);
    QVERIFY2(edit != nullptr, qPrintable(name));
    edit->setFocus();
    edit->selectAll();
    edit->insert(value); // as an input method does: letters of every script
}

void ScenarioTest::scan(const QString &code) const
{
    auto *edit = visible<QLineEdit>(page(QStringLiteral("Desk")), QStringLiteral("scanEdit"));
    QVERIFY(edit != nullptr);
    edit->setFocus();
    QTest::keyClicks(edit, code);
    QTest::keyClick(edit, Qt::Key_Return);
}

void ScenarioTest::signsIn()
{
    auto *name = m_window->findChild<QLineEdit *>(QStringLiteral("userName"));
    auto *password = m_window->findChild<QLineEdit *>(QStringLiteral("password"));
    QVERIFY(name != nullptr && password != nullptr);
    name->setText(demoUserName);
    password->setText(QStringLiteral("wrong"));
    QTest::keyClick(password, Qt::Key_Return);
    QTest::qWait(300);
    QVERIFY(!m_library);
    QTRY_VERIFY_WITH_TIMEOUT(password->isEnabled(), 10'000);
    QTest::qWait(1500); // after a wrong password the next attempt has to wait
    password->setText(demoPassword);
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace != nullptr && m_workspace->isReady(), 20'000);
    QVERIFY(!m_window->isCovered());
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("Fairweather")));
}

void ScenarioTest::gridsAreTableModels()
{
    for (const QString &title : {QStringLiteral("Books"), QStringLiteral("Users"), QStringLiteral("Loans")}) {
        QVERIFY2(qobject_cast<QSqlTableModel *>(grid(title)->model()) != nullptr, qPrintable(title));
        QTRY_VERIFY_WITH_TIMEOUT(grid(title)->model()->rowCount() > 0, 10'000);
    }
}

void ScenarioTest::findsBooksWhileTyping()
{
    QTRY_COMPARE_WITH_TIMEOUT(grid(QStringLiteral("Books"))->model()->rowCount(),
                              int(number(QStringLiteral("SELECT count(*) FROM books"))), 10'000);
    fill(page(QStringLiteral("Books")), QStringLiteral("searchBox"), QStringLiteral("harry pott"));
    QTRY_COMPARE_WITH_TIMEOUT(grid(QStringLiteral("Books"))->model()->rowCount(), 7, 10'000);
}

void ScenarioTest::editsAYearInTheGrid()
{
    QTableView *books = grid(QStringLiteral("Books"));
    const int year = column(books, QStringLiteral("Year"));
    QVERIFY(year >= 0);
    const QModelIndex cell = books->model()->index(0, year);
    books->setCurrentIndex(cell);
    books->edit(cell);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr
                || books->findChild<QLineEdit *>() != nullptr);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (editor == nullptr) {
        editor = books->findChild<QLineEdit *>();
    }
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("1901"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(
        number(QStringLiteral("SELECT count(*) FROM books WHERE publication_year = 1901 AND title LIKE 'Harry%'")), 1);
    QTRY_COMPARE(books->model()->index(0, year).data().toString(), QStringLiteral("1901"));
}

void ScenarioTest::addsABookWithTwoCopies()
{
    const qint64 copies = number(QStringLiteral("SELECT count(*) FROM copies"));
    QTest::mouseClick(visible<QPushButton>(page(QStringLiteral("Books")), QStringLiteral("addBookButton")),
                      Qt::LeftButton);
    QWidget *dialog = nullptr;
    QTRY_VERIFY((dialog = visible<QWidget>(m_window.get(), QStringLiteral("addBookDialog"))) != nullptr);
    fill(dialog, QStringLiteral("title"), QStringLiteral("The Carrel Scenario"));
    fill(dialog, QStringLiteral("authors"), QStringLiteral("Le Guin, Ursula K.; Wood, Susan"));
    fill(dialog, QStringLiteral("year"), QStringLiteral("-399"));
    visible<QSpinBox>(dialog, QStringLiteral("copyCount"))->setValue(2);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(number(QStringLiteral(
                     "SELECT count(*) FROM books WHERE title = 'The Carrel Scenario' AND publication_year = -399")),
                 1);
    QCOMPARE(number(QStringLiteral("SELECT count(*) FROM copies")), copies + 2);
    QCOMPARE(number(QStringLiteral("SELECT count(*) FROM authors WHERE name = 'Susan Wood'")), 1);
}

void ScenarioTest::addsAUser()
{
    QTest::mouseClick(visible<QPushButton>(page(QStringLiteral("Users")), QStringLiteral("addUserButton")),
                      Qt::LeftButton);
    QWidget *dialog = nullptr;
    QTRY_VERIFY((dialog = visible<QWidget>(m_window.get(), QStringLiteral("addUserDialog"))) != nullptr);
    fill(dialog, QStringLiteral("given_name"), QStringLiteral("Wilhelmina"));
    fill(dialog, QStringLiteral("family_name"), QStringLiteral("Ćwik"));
    fill(dialog, QStringLiteral("card_number"), QStringLiteral("777001"));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(number(QStringLiteral("SELECT count(*) FROM users WHERE card_number = '777001'")), 1);
}

void ScenarioTest::lendsByCardAndBarcode()
{
    const QString barcode = text(QStringLiteral("SELECT min(barcode) FROM copies WHERE book_id = (SELECT id FROM books "
                                                "WHERE title = 'The Carrel Scenario')"));
    scan(QStringLiteral("777001"));
    scan(barcode);
    QTRY_COMPARE(number(QStringLiteral("SELECT count(*) FROM loans l JOIN users u ON u.id = l.user_id "
                                       "WHERE u.card_number = '777001' AND l.returned_at IS NULL")),
                 1);
}

void ScenarioTest::extendsAnExpiredMembershipAndLends()
{
    const QString card =
        text(QStringLiteral("SELECT min(card_number) FROM users WHERE expires_on < date('now') AND is_active = 1"));
    const QString barcode = text(QStringLiteral("SELECT max(barcode) FROM copies WHERE book_id = (SELECT id FROM books "
                                                "WHERE title = 'The Carrel Scenario')"));
    const QString open =
        QStringLiteral("SELECT count(*) FROM loans l JOIN users u ON u.id = l.user_id JOIN copies c ON "
                       "c.id = l.copy_id WHERE u.card_number = '%1' AND c.barcode = '%2'")
            .arg(card, barcode);
    scan(card);
    scan(barcode);
    Page *desk = page(QStringLiteral("Desk"));
    QTRY_VERIFY(visible<QAbstractButton>(desk, QStringLiteral("extendMembership")) != nullptr);
    QCOMPARE(number(open), 0);
    // The window's Edit menu has the same letter.
    QTest::keyClick(visible<QLineEdit>(desk, QStringLiteral("scanEdit")), Qt::Key_E, Qt::AltModifier);
    QTRY_COMPARE(number(open), 1);
    QCOMPARE(number(QStringLiteral("SELECT count(*) FROM users WHERE card_number = '%1' AND expires_on > date('now')")
                        .arg(card)),
             1);
}

void ScenarioTest::takesBackAndUndoes()
{
    const QString barcode = text(QStringLiteral("SELECT max(barcode) FROM copies WHERE book_id = (SELECT id FROM books "
                                                "WHERE title = 'The Carrel Scenario')"));
    const QString open = QStringLiteral("SELECT count(*) FROM loans l JOIN copies c ON c.id = l.copy_id WHERE "
                                        "c.barcode = '%1' AND l.returned_at IS NULL")
                             .arg(barcode);
    QTest::keyClick(page(QStringLiteral("Desk")), Qt::Key_Escape);
    QTest::mouseClick(visible<QAbstractButton>(page(QStringLiteral("Desk")), QStringLiteral("returnMode")),
                      Qt::LeftButton);
    scan(barcode);
    QTRY_COMPARE(number(open), 0);
    m_window->actions().action(Act::Undo)->trigger();
    QTRY_COMPARE(number(open), 1);
}

void ScenarioTest::remembersUndoAfterARestart()
{
    stop();
    start();
    auto *name = m_window->findChild<QLineEdit *>(QStringLiteral("userName"));
    auto *password = m_window->findChild<QLineEdit *>(QStringLiteral("password"));
    QVERIFY(name != nullptr && password != nullptr);
    name->setText(demoUserName);
    password->setText(demoPassword);
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace != nullptr && m_workspace->isReady(), 20'000);
    const QString open =
        QStringLiteral("SELECT count(*) FROM loans l JOIN copies c ON c.id = l.copy_id JOIN books b ON "
                       "b.id = c.book_id WHERE b.title = 'The Carrel Scenario' AND l.returned_at IS NULL");
    QCOMPARE(number(open), 2);
    QTRY_VERIFY(m_window->actions().action(Act::Undo)->isEnabled());
    m_window->actions().action(Act::Undo)->trigger();
    QTRY_COMPARE(number(open), 1);
}

QTEST_MAIN(ScenarioTest)
#include "tst_scenario.moc"
