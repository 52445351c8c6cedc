// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Desk asks after a return, holds placed at it, receipts, and scans that waited too long.
#include "models/catalogue/copyservice.h"
#include "models/circulation/circulationservice.h"
#include "models/circulation/holdservice.h"
#include "models/circulation/ledgerservice.h"
#include "models/search/searchservice.h"
#include "models/undo/undoservice.h"
#include "tests/support/shelves.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/resultstrip.h"
#include "ui/desk/visitreceipt.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class tst_DeskProposal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().install(); }
    void init();
    void cleanup();
    void confirmsWithEnter();
    void takesASecondLineEndForNothing();
    void confirmsWithTheNextScan();
    void asksWhyNot();
    void takesTheNextInLine();
    void endsAndConfirmsWithEsc();
    void settlesWhatIsFound();
    void holdsABookFoundByTitle();
    void holdsABookByItsIsbn();
    void offersAHoldWhereACopyIsOut();
    void showsABookWithoutAUser();
    void writesAReceipt();
    void putsScansOnTheOfflineList();

private:
    void scan(const QString &code)
    {
        QTest::keyClicks(field(), code);
        QTest::keyClick(field(), Qt::Key_Return);
    }
    /// As a person does, not a scanner.
    void enter()
    {
        QTest::qWait(300);
        QTest::keyClick(field(), Qt::Key_Return);
    }
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
    QString status(qint64 hold)
    {
        return m_library->value(QStringLiteral("SELECT status FROM holds WHERE id = ?"), {hold}).toString();
    }
    qint64 waiting()
    {
        return m_library->number(QStringLiteral("SELECT count(*) FROM holds WHERE status = 'waiting'"));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<CirculationService> m_circulation;
    std::unique_ptr<HoldService> m_holds;
    InverseHandlers m_inverses;
    std::unique_ptr<UndoService> m_undo;
    std::unique_ptr<DeskPage> m_page;
    qint64 m_book = 0;
    qint64 m_copy = 0;
    qint64 m_first = 0;
    qint64 m_second = 0;
};

void tst_DeskProposal::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_circulation = std::make_unique<CirculationService>(m_library->gate());
    m_holds = std::make_unique<HoldService>(m_library->gate());
    m_inverses = {};
    m_circulation->addInverses(m_inverses);
    m_holds->addInverses(m_inverses);
    CopyService(m_library->gate()).addInverses(m_inverses);
    LedgerService(m_library->gate()).addInverses(m_inverses);
    m_undo = std::make_unique<UndoService>(m_library->gate(), m_inverses);
    const qint64 amara = shelves::user(*m_library, QStringLiteral("Amara Okafor"), QStringLiteral("M1"));
    const qint64 rossi = shelves::user(*m_library, QStringLiteral("Maria Rossi"), QStringLiteral("M2"));
    const qint64 elif = shelves::user(*m_library, QStringLiteral("Elif Weiss"), QStringLiteral("M3"));
    m_book = shelves::book(*m_library, QStringLiteral("The Library Book"), QStringLiteral("9780807083697"));
    m_copy = shelves::copy(*m_library, m_book, QStringLiteral("30000174"));
    shelves::copy(*m_library, shelves::book(*m_library, QStringLiteral("Snow")), QStringLiteral("30000175"));
    QVERIFY(m_circulation->lend(amara, m_copy)->isLent());
    m_first = m_holds->place(rossi, m_book)->holdId;
    m_second = m_holds->place(elif, m_book)->holdId;
    DeskSession::Hooks hooks;
    hooks.undo = [this](const QString &commandId) -> Result<void> {
        const Result<UndoOutcome> outcome = m_undo->undo(commandId);
        return outcome ? Result<void>() : outcome.problems();
    };
    hooks.offline = std::make_shared<const OfflineList>(m_folder.filePath(QStringLiteral("lists")));
    m_page = std::make_unique<DeskPage>(m_library->gate(), *m_circulation, hooks);
    m_page->resize(1080, 740);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->entered();
    m_page->setMode(DeskMode::Return);
}

void tst_DeskProposal::cleanup()
{
    m_page.reset();
    m_undo.reset();
    m_holds.reset();
    m_circulation.reset();
    m_library.reset();
}

void tst_DeskProposal::confirmsWithEnter()
{
    scan(QStringLiteral("30000174"));
    QVERIFY2(strip().startsWith(QLatin1String("Put on hold shelf M for Maria Rossi")), qPrintable(strip()));
    QVERIFY(m_page->findChild<ResultStrip *>()->tone() == Tone::Warn);
    QVERIFY(part<QWidget>("holdCard")->isVisible());
    QTRY_VERIFY(part<QPushButton>("confirmProposal")->isVisible());
    QVERIFY(field()->hasFocus());
    QCOMPARE(status(m_first), QStringLiteral("waiting"));
    enter();
    QVERIFY2(strip().startsWith(QLatin1String("On hold shelf M for")), qPrintable(strip()));
    QCOMPARE(status(m_first), QStringLiteral("ready"));
    QTRY_VERIFY(part<QPushButton>("undoScan")->isVisible());
    m_page->perform(Act::Undo);
    QCOMPARE(status(m_first), QStringLiteral("waiting"));
    m_page->perform(Act::Undo);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans WHERE returned_at IS NULL")), 1);
}

void tst_DeskProposal::takesASecondLineEndForNothing()
{
    scan(QStringLiteral("30000174"));
    QTest::keyClick(field(), Qt::Key_Return); // a scanner that ends in CR LF
    QCOMPARE(status(m_first), QStringLiteral("waiting"));
    QVERIFY(m_page->session().proposal());
}

void tst_DeskProposal::confirmsWithTheNextScan()
{
    scan(QStringLiteral("30000174"));
    scan(QStringLiteral("30000175"));
    QCOMPARE(status(m_first), QStringLiteral("ready"));
    QVERIFY2(strip().startsWith(QLatin1String("It was not on loan")), qPrintable(strip()));
    QVERIFY(!part<QWidget>("holdCard")->isVisible());
}

void tst_DeskProposal::asksWhyNot()
{
    scan(QStringLiteral("30000174"));
    QTRY_VERIFY(part<QPushButton>("notThisOne")->isVisible());
    QTest::keyClick(field(), Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY2(strip().startsWith(QLatin1String("Not for")), qPrintable(strip()));
    QTRY_VERIFY(part<QPushButton>("whyNoSlip")->isVisible());
    scan(QStringLiteral("30000175")); // waits its turn
    QCOMPARE(m_page->session().pending().size(), 1);
    QTest::keyClick(field(), Qt::Key_Escape); // back, and the scan that waited agrees
    QCOMPARE(status(m_first), QStringLiteral("ready"));
    m_page->perform(Act::Undo); // the scan of Snow
    m_page->perform(Act::Undo);
    QCOMPARE(status(m_first), QStringLiteral("waiting"));
    scan(QStringLiteral("30000174"));
    QTRY_VERIFY(part<QPushButton>("notThisOne")->isVisible());
    QTest::keyClick(field(), Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY(part<QPushButton>("whyDamaged") && part<QPushButton>("whyDamaged")->isVisible());
    QTest::keyClick(field(), Qt::Key_2, Qt::AltModifier);
    QTRY_VERIFY2(strip().startsWith(QLatin1String("Marked as damaged")), qPrintable(strip()));
    QCOMPARE(m_library->value(QStringLiteral("SELECT status FROM copies WHERE id = ?"), {m_copy}).toString(),
             QStringLiteral("damaged"));
    QCOMPARE(status(m_first), QStringLiteral("waiting"));
    QVERIFY(!part<QWidget>("holdCard")->isVisible());
    QVERIFY(field()->hasFocus());
}

void tst_DeskProposal::takesTheNextInLine()
{
    scan(QStringLiteral("30000174"));
    part<QPushButton>("notThisOne")->click();
    QTRY_VERIFY(part<QPushButton>("whySkip") && part<QPushButton>("whySkip")->isVisible());
    part<QPushButton>("whySkip")->click();
    QTRY_VERIFY2(strip().startsWith(QLatin1String("Put on hold shelf E for Elif Weiss")), qPrintable(strip()));
    enter();
    QCOMPARE(status(m_first), QStringLiteral("waiting"));
    QCOMPARE(status(m_second), QStringLiteral("ready"));
}

void tst_DeskProposal::endsAndConfirmsWithEsc()
{
    scan(QStringLiteral("30000174"));
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(status(m_first), QStringLiteral("ready"));
    QVERIFY(m_page->session().visit().isEmpty());
    QVERIFY(!part<QWidget>("holdCard")->isVisible());
}

void tst_DeskProposal::settlesWhatIsFound()
{
    m_library->run(QStringLiteral("UPDATE copies SET price_minor = 1800 WHERE id = ?"), {m_copy});
    QVERIFY(m_circulation->declareLost({(*m_circulation->openLoanOfCopy(m_copy))->id}));
    scan(QStringLiteral("30000174"));
    QVERIFY2(strip().startsWith(QLatin1String("Found: take")), qPrintable(strip()));
    QVERIFY(strip().contains(QLatin1String("18.00")));
    enter();
    QVERIFY2(strip().startsWith(QLatin1String("Put on hold shelf M")), qPrintable(strip())); // the next question
    QCOMPARE(m_library->number(QStringLiteral("SELECT sum(amount_minor) FROM ledger_entries")), 0);
    enter();
    QCOMPARE(status(m_first), QStringLiteral("ready"));
}

void tst_DeskProposal::holdsABookFoundByTitle()
{
    m_page->setMode(DeskMode::Lend);
    scan(QStringLiteral("M1"));
    QVERIFY(part<QPushButton>("placeHold")->isVisible());
    QTest::keyClicks(field(), QStringLiteral("snow"));
    QTRY_VERIFY(part<QListView>("suggestionList")->isVisible());
    QTest::keyClick(field(), Qt::Key_B, Qt::AltModifier);
    QTRY_VERIFY(part<QListView>("bookList")->isVisible());
    QVERIFY(!part<QListView>("suggestionList")->isVisible());
    QVERIFY(field()->hasFocus());
    QCOMPARE(part<QListView>("bookList")->model()->rowCount(), 1);
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY2(strip().startsWith(QLatin1String("Held for Amara Okafor")), qPrintable(strip()));
    QVERIFY(!part<QListView>("bookList")->isVisible());
    QCOMPARE(waiting(), 3);
    m_page->perform(Act::Undo);
    QCOMPARE(waiting(), 2);
    // A card is always a card.
    part<QPushButton>("placeHold")->click();
    QVERIFY(part<QListView>("bookList")->isVisible());
    scan(QStringLiteral("M2"));
    QCOMPARE(m_page->session().user()->name, QStringLiteral("Maria Rossi"));
    QVERIFY(!part<QListView>("bookList")->isVisible());
    // Esc goes back, the user stays.
    part<QPushButton>("placeHold")->click();
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!part<QListView>("bookList")->isVisible());
    QVERIFY(m_page->session().user());
}

void tst_DeskProposal::holdsABookByItsIsbn()
{
    m_page->setMode(DeskMode::Lend);
    scan(QStringLiteral("M2"));
    part<QPushButton>("placeHold")->click();
    scan(QStringLiteral("9780807083697"));
    QVERIFY2(strip().startsWith(QLatin1String("No hold placed.")), qPrintable(strip())); // she waits for it already
    QCOMPARE(waiting(), 2);
    shelves::user(*m_library, QStringLiteral("Ben Ito"), QStringLiteral("M4"));
    scan(QStringLiteral("M4"));
    part<QPushButton>("placeHold")->click();
    scan(QStringLiteral("9780807083697"));
    QVERIFY2(strip().startsWith(QLatin1String("Held for Ben Ito")), qPrintable(strip()));
    QCOMPARE(waiting(), 3);
}

void tst_DeskProposal::offersAHoldWhereACopyIsOut()
{
    shelves::user(*m_library, QStringLiteral("Ben Ito"), QStringLiteral("M4"));
    m_page->setMode(DeskMode::Lend);
    scan(QStringLiteral("M4"));
    scan(QStringLiteral("30000174"));
    QTRY_VERIFY(part<QPushButton>("holdInstead") && part<QPushButton>("holdInstead")->isVisible());
    part<QPushButton>("holdInstead")->click();
    QTRY_VERIFY2(strip().startsWith(QLatin1String("Held for Ben Ito")), qPrintable(strip()));
    QVERIFY(!part<QWidget>("verdictCard")->isVisible());
}

void tst_DeskProposal::showsABookWithoutAUser()
{
    m_page->setMode(DeskMode::Lend);
    QSignalSpy wanted(m_page.get(), &DeskPage::bookWanted);
    QTest::keyClicks(field(), QStringLiteral("libr"));
    QTRY_VERIFY(part<QListView>("suggestionList")->isVisible());
    QTest::keyClick(field(), Qt::Key_B, Qt::AltModifier);
    QTRY_VERIFY(part<QListView>("bookList")->isVisible());
    QTest::keyClick(field(), Qt::Key_Return); // the only one
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toLongLong(), m_book);
    QCOMPARE(waiting(), 2);
}

void tst_DeskProposal::writesAReceipt()
{
    m_page->setMode(DeskMode::Lend);
    m_page->perform(Act::PrintReceipt);
    QVERIFY(strip().startsWith(QLatin1String("There is nothing to print")));
    scan(QStringLiteral("M1"));
    scan(QStringLiteral("30000175"));
    scan(QStringLiteral("CARREL-RECEIPT"));
    QVERIFY(part<QWidget>("receiptCard")->isVisible());
    const QString text = visitSlip(m_page->session(), m_library->gate()).plainText();
    QVERIFY2(text.contains(QLatin1String("Snow\tFri 11 Dec")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Amara Okafor\tCard …M1")));
    QVERIFY2(text.contains(QLatin1String("The Library Book\tFri 11 Dec")), qPrintable(text)); // borrowed before
    QCOMPARE(m_page->session().visit().size(), 2); // the code of the receipt is no row
    m_page->perform(Act::Undo);
    QVERIFY(!visitSlip(m_page->session(), m_library->gate()).plainText().contains(QLatin1String("Snow")));
    scan(QStringLiteral("M2"));
    QVERIFY(!part<QWidget>("receiptCard")->isVisible()); // not for the next user's eyes
}

void tst_DeskProposal::putsScansOnTheOfflineList()
{
    m_page->setMode(DeskMode::Lend);
    m_page->session().setLongestWait(std::chrono::milliseconds(700));
    m_library->database().setLockWait(std::chrono::milliseconds(10));
    scan(QStringLiteral("M1"));
    const auto other = m_library->connectAgain();
    {
        CommandStamp stamp;
        stamp.command = QStringLiteral("test");
        auto lock = other->transact(stamp);
        QVERIFY(lock);
        scan(QStringLiteral("30000175"));
        QVERIFY2(strip().startsWith(QLatin1String("Kept: 1")), qPrintable(strip()));
        QTRY_VERIFY2(strip().contains(QLatin1String("went to the offline list")), qPrintable(strip()));
        QTRY_VERIFY(part<QPushButton>("enterList")->isVisible());
        QVERIFY(part<QPushButton>("endVisit")->isEnabled());
        QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans")), 1);
    }
    const OfflineList *lists = m_page->session().offlineLists();
    QCOMPARE(lists->waiting().size(), 1);
    // Somebody else comes to the Desk later and is told.
    m_page->forgetUser();
    m_page->entered();
    QVERIFY2(strip().startsWith(QLatin1String("1 offline list")), qPrintable(strip()));
    part<QPushButton>("enterList")->click();
    QTRY_VERIFY(part<QWidget>("offlinePanel")->isVisible());
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans")), 2);
    QVERIFY(lists->waiting().isEmpty()); // entered once, and only once
    part<QPushButton>("offlineUndo")->click();
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans")), 1);
    QCOMPARE(lists->waiting().size(), 1); // it is to be entered again
}

QTEST_MAIN(tst_DeskProposal)
#include "tst_deskproposal.moc"
