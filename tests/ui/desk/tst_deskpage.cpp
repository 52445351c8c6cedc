// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/circulationservice.h"
#include "models/undo/undoservice.h"
#include "models/users/userservice.h"
#include "tests/support/shelves.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/resultstrip.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

class tst_DeskPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().install(); }
    void init();
    void cleanup();
    void lendsByScanning();
    void saysWhatIsExpected();
    void keepsTheFieldFocused();
    void extendsMembershipInTheStrip();
    void takesBackInReturnMode();
    void findsUsersByName();
    void letsAScanPassTheSuggestions();
    void asksForCardOrCopy();
    void givesTheCopyANewBarcode();
    void keepsScansWhileLocked();
    void undoesTheLastScan();
    void endsTheVisitWithEsc();
    void forgetsTheUserWhenIdle();
    void warnsAboutBlockedUsers();
    void showsLinksOnlyWhenConnected();
    void foldsItsSideWhenNarrow();

private:
    void scan(const QString &code);
    QString strip() const { return m_page->findChild<ResultStrip *>()->text(); }
    QLineEdit *field() const { return m_page->findChild<QLineEdit *>(QStringLiteral("scanEdit")); }
    template <typename T>
    T *part(const char *name) const
    {
        T *found = nullptr;
        // Buttons of an earlier answer linger until the event loop deletes them.
        for (T *candidate : m_page->findChildren<T *>(QString::fromLatin1(name))) {
            found = found == nullptr || candidate->isVisible() ? candidate : found;
        }
        return found;
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<CirculationService> m_circulation;
    std::unique_ptr<UserService> m_users;
    InverseHandlers m_inverses;
    std::unique_ptr<UndoService> m_undo;
    std::unique_ptr<DeskPage> m_page;
};

void tst_DeskPage::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_circulation = std::make_unique<CirculationService>(m_library->gate());
    m_users = std::make_unique<UserService>(m_library->gate());
    m_inverses = {};
    m_circulation->addInverses(m_inverses);
    m_users->addInverses(m_inverses);
    m_inverses.add(QStringLiteral("copies"), takeBackRow(QStringLiteral("copies")));
    m_undo = std::make_unique<UndoService>(m_library->gate(), m_inverses);
    shelves::user(*m_library, QStringLiteral("Amara Okafor"), QStringLiteral("M1"));
    shelves::user(*m_library, QStringLiteral("Chidi Okafor"), QStringLiteral("M3"));
    shelves::user(*m_library, QStringLiteral("Rahel Tesfaye"), QStringLiteral("M2"), QDate(2026, 10, 31));
    shelves::copy(*m_library, shelves::book(*m_library, QStringLiteral("Kindred")), QStringLiteral("C1"));
    shelves::copy(*m_library, shelves::book(*m_library, QStringLiteral("Snow")), QStringLiteral("C2"));
    const DeskSession::Hooks hooks{[this](qint64 userId) { return m_users->extendMembership(userId); },
                                   [this](const QString &commandId) -> Result<void> {
                                       const Result<UndoOutcome> outcome = m_undo->undo(commandId);
                                       return outcome ? Result<void>() : outcome.problems();
                                   }};
    m_page = std::make_unique<DeskPage>(m_library->gate(), *m_circulation, hooks);
    m_page->resize(1080, 740);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->entered();
}

void tst_DeskPage::cleanup()
{
    m_page.reset();
    m_undo.reset();
    m_users.reset();
    m_circulation.reset();
    m_library.reset();
}

void tst_DeskPage::scan(const QString &code)
{
    QTest::keyClicks(field(), code);
    QTest::keyClick(field(), Qt::Key_Return);
}

void tst_DeskPage::lendsByScanning()
{
    scan(QStringLiteral("M1"));
    QCOMPARE(part<QLabel>("userName")->text(), QStringLiteral("Amara Okafor"));
    scan(QStringLiteral("C1"));
    QVERIFY2(strip().startsWith(QLatin1String("Lent until Fri 11 Dec")), qPrintable(strip()));
    QVERIFY(strip().contains(QLatin1String("Kindred")));
    QCOMPARE(m_page->findChild<ResultStrip *>()->accessibleName(), strip());
    QCOMPARE(part<QTableView>("visitList")->model()->rowCount(), 2);
    QCOMPARE(part<QLabel>("userOnLoan")->text(), QStringLiteral("1"));
    scan(QStringLiteral("NOPE"));
    QVERIFY(strip().contains(QLatin1String("NOPE")));
    QCOMPARE(part<QTableView>("visitList")->model()->rowCount(), 3);
    QVERIFY(field()->text().isEmpty());
}

void tst_DeskPage::saysWhatIsExpected()
{
    QCOMPARE(field()->accessibleName(), QStringLiteral("Scan"));
    QVERIFY(field()->placeholderText().contains(QLatin1String("card")));
    scan(QStringLiteral("M1"));
    QVERIFY(field()->placeholderText().contains(QLatin1String("Amara Okafor")));
    m_page->perform(Act::Return);
    QVERIFY(field()->placeholderText().contains(QLatin1String("return")));
    QVERIFY(part<QToolButton>("returnMode")->isChecked());
}

void tst_DeskPage::keepsTheFieldFocused()
{
    QVERIFY(field()->hasFocus());
    QTest::mouseClick(part<QToolButton>("renewMode"), Qt::LeftButton);
    QVERIFY(field()->hasFocus());
    scan(QStringLiteral("M1"));
    QVERIFY(field()->hasFocus());
}

void tst_DeskPage::extendsMembershipInTheStrip()
{
    scan(QStringLiteral("M2"));
    scan(QStringLiteral("C1"));
    QVERIFY(strip().startsWith(QLatin1String("Not lent.")));
    QVERIFY(part<QPushButton>("extendMembership"));
    part<QPushButton>("extendMembership")->click();
    QTRY_VERIFY2(strip().startsWith(QLatin1String("Lent until")), qPrintable(strip()));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans WHERE returned_at IS NULL")), 1);
    QVERIFY(field()->hasFocus());
}

void tst_DeskPage::takesBackInReturnMode()
{
    scan(QStringLiteral("M1"));
    scan(QStringLiteral("C1"));
    QTest::keyClick(field(), Qt::Key_Escape);
    m_page->perform(Act::Return);
    scan(QStringLiteral("C1"));
    QVERIFY(strip().startsWith(QLatin1String("Returned")));
    QVERIFY(strip().contains(QLatin1String("Amara Okafor")));
    scan(QStringLiteral("C1"));
    QVERIFY(strip().startsWith(QLatin1String("It was not on loan")));
}

void tst_DeskPage::findsUsersByName()
{
    QTest::keyClicks(field(), QStringLiteral("o"));
    QTest::qWait(200);
    QVERIFY(!part<QListView>("suggestionList")->isVisible());
    QTest::keyClicks(field(), QStringLiteral("ka"));
    QTRY_VERIFY(part<QListView>("suggestionList")->isVisible());
    QCOMPARE(part<QListView>("suggestionList")->model()->rowCount(), 2);
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_page->session().user()->name, QStringLiteral("Chidi Okafor"));
    QVERIFY(!part<QListView>("suggestionList")->isVisible());
    QTest::keyClicks(field(), QStringLiteral("rahel"));
    QTRY_VERIFY(part<QListView>("suggestionList")->isVisible());
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_page->session().user()->name, QStringLiteral("Rahel Tesfaye"));
}

void tst_DeskPage::letsAScanPassTheSuggestions()
{
    scan(QStringLiteral("M1"));
    QTest::keyClicks(field(), QStringLiteral("oka"));
    QTRY_VERIFY(part<QListView>("suggestionList")->isVisible());
    field()->selectAll();
    scan(QStringLiteral("C1"));
    QVERIFY(strip().startsWith(QLatin1String("Lent until")));
    QVERIFY(!part<QListView>("suggestionList")->isVisible());
}

void tst_DeskPage::asksForCardOrCopy()
{
    shelves::user(*m_library, QStringLiteral("Tomas"), QStringLiteral("C1"));
    scan(QStringLiteral("C1"));
    QVERIFY(part<QPushButton>("chooseUser")->isVisible());
    scan(QStringLiteral("C2"));
    QCOMPARE(m_page->session().pending().size(), 1);
    QTest::keyClick(field(), Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE(m_page->session().user() ? m_page->session().user()->name : QString(), QStringLiteral("Tomas"));
    QTRY_VERIFY(strip().contains(QLatin1String("Snow")));
}

void tst_DeskPage::givesTheCopyANewBarcode()
{
    shelves::user(*m_library, QStringLiteral("Tomas"), QStringLiteral("C1"));
    scan(QStringLiteral("C1"));
    QVERIFY(part<QWidget>("clashCard")->isVisible());
    part<QPushButton>("askNewBarcode")->click();
    auto *barcode = part<QLineEdit>("newBarcode");
    QVERIFY(barcode->hasFocus());
    QVERIFY(!barcode->text().isEmpty()); // the next free one
    QTest::keyClicks(barcode, QStringLiteral("C2")); // a label that another copy has
    QTest::keyClick(barcode, Qt::Key_Return);
    QVERIFY(part<QWidget>("clashCard")->isVisible());
    QTest::keyClicks(barcode, QStringLiteral("30000999"));
    QTest::keyClick(barcode, Qt::Key_Return);
    QVERIFY2(strip().contains(QLatin1String("30000999")), qPrintable(strip()));
    QVERIFY(!part<QWidget>("clashCard")->isVisible());
    QVERIFY(field()->hasFocus());
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM copies WHERE barcode = '30000999'")), 1);
    // What was scanned is still to be said; after that the code is a card and nothing else.
    QTRY_VERIFY(part<QPushButton>("chooseCopy")->isVisible());
    QTest::keyClick(field(), Qt::Key_1, Qt::AltModifier);
    QTRY_VERIFY(m_page->session().user());
    m_page->forgetUser();
    scan(QStringLiteral("C1"));
    QCOMPARE(m_page->session().user()->name, QStringLiteral("Tomas"));
}

void tst_DeskPage::keepsScansWhileLocked()
{
    m_library->database().setLockWait(std::chrono::milliseconds(10));
    scan(QStringLiteral("M1"));
    const auto other = m_library->connectAgain();
    {
        CommandStamp stamp;
        stamp.command = QStringLiteral("test");
        auto lock = other->transact(stamp);
        QVERIFY(lock);
        scan(QStringLiteral("C1"));
        scan(QStringLiteral("C2"));
        QVERIFY2(strip().startsWith(QLatin1String("Kept: 2")), qPrintable(strip()));
        QVERIFY(!part<QPushButton>("endVisit")->isEnabled());
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(m_page->session().user());
    }
    QTRY_VERIFY2(strip().startsWith(QLatin1String("Lent until")), qPrintable(strip()));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans")), 2);
    QVERIFY(part<QPushButton>("endVisit")->isEnabled());
}

void tst_DeskPage::undoesTheLastScan()
{
    QSignalSpy elsewhere(m_page.get(), &DeskPage::undoWanted);
    m_page->perform(Act::Undo);
    QCOMPARE(elsewhere.count(), 1);
    scan(QStringLiteral("M1"));
    scan(QStringLiteral("C1"));
    m_page->perform(Act::Undo);
    QVERIFY2(strip().startsWith(QLatin1String("Undone")), qPrintable(strip()));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans")), 0);
    QCOMPARE(part<QLabel>("userOnLoan")->text(), QStringLiteral("0"));
    QCOMPARE(elsewhere.count(), 1);
}

void tst_DeskPage::endsTheVisitWithEsc()
{
    scan(QStringLiteral("M1"));
    QTest::keyClicks(field(), QStringLiteral("abc"));
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(m_page->session().user());
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!m_page->session().user());
    QVERIFY(!m_page->findChild<ResultStrip *>()->isVisible());
}

void tst_DeskPage::forgetsTheUserWhenIdle()
{
    scan(QStringLiteral("M1"));
    m_page->setIdleSeconds(1);
    QVERIFY(m_page->session().user());
    QTRY_VERIFY(!m_page->session().user());
}

void tst_DeskPage::warnsAboutBlockedUsers()
{
    m_library->run(QStringLiteral("UPDATE users SET block_reason = 'Owes a book' WHERE card_number = 'M1'"));
    scan(QStringLiteral("M1"));
    QVERIFY(part<QWidget>("deskWarning")->isVisible());
    scan(QStringLiteral("C1"));
    QVERIFY(strip().contains(QLatin1String("Owes a book")));
    QVERIFY(!part<QPushButton>("extendMembership"));
}

void tst_DeskPage::showsLinksOnlyWhenConnected()
{
    QTest::keyClicks(field(), QStringLiteral("oka"));
    QTRY_VERIFY(part<QListView>("suggestionList")->isVisible());
    const auto links = [this] {
        int visible = 0;
        for (const QPushButton *button :
             m_page->findChild<QWidget *>(QStringLiteral("userSuggestions"))->findChildren<QPushButton *>()) {
            visible += button->isVisible() ? 1 : 0;
        }
        return visible;
    };
    QCOMPARE(links(), 1); // books are searched here
    QSignalSpy wanted(m_page.get(), &DeskPage::addUserWanted);
    QTest::keyClicks(field(), QStringLiteral("f"));
    QTRY_COMPARE(links(), 2);
}

void tst_DeskPage::foldsItsSideWhenNarrow()
{
    scan(QStringLiteral("M1"));
    QVERIFY(part<QWidget>("borrowedCard")->isVisible());
    m_page->resize(820, 640);
    QTRY_VERIFY(!part<QWidget>("borrowedCard")->isVisible());
    m_page->perform(Act::DetailPanel);
    QVERIFY(part<QWidget>("borrowedCard")->isVisible());
}

QTEST_MAIN(tst_DeskPage)
#include "tst_deskpage.moc"
