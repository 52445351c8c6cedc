// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/bookservice.h"
#include "models/catalogue/copiestable.h"
#include "models/catalogue/copyservice.h"
#include "models/database/changes.h"
#include "models/undo/undoservice.h"
#include "tests/support/samplebooks.h"
#include "tests/support/shelves.h"
#include "tests/support/testlibrary.h"
#include "ui/catalogue/bookpanel.h"
#include "ui/catalogue/bookspage.h"
#include "ui/catalogue/copiespane.h"
#include "ui/widgets/message.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/tabrow.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

/// What can be done to the copies of a book in the panel of the page Books.
class TestBookCopies : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().install(); }
    void init();
    void cleanup();
    void withdrawsAndTakesItBack();
    void deletesWithTheDeleteKeyAndTakesItBack();
    void offersToWithdrawWhatWasLent();
    void refusesToWithdrawWhatIsOut();
    void leavesAllWhenOneIsRefused();
    void reportsEditsInTheGrid();
    void putsTheSameIntoTheMenu();
    void copiesTheRowsOfTheGridInUse();
    void offersNothingToThoseWhoMayNot();

private:
    void open();
    QPushButton *button(const char *name) const { return m_page->findChild<QPushButton *>(QLatin1String(name)); }
    RecordView *grid() const { return m_page->panel()->copiesView(); }
    CopyStatus statusOf(qint64 copyId) const { return (*m_copies->find(copyId))->status; }
    void lend(qint64 copyId, bool isBack);

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<LookupService> m_lookups;
    std::unique_ptr<BookService> m_books;
    std::unique_ptr<CopyService> m_copies;
    std::unique_ptr<BooksTable> m_table;
    std::unique_ptr<CopiesTable> m_copiesTable;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<BooksPage> m_page;
    QList<qint64> m_ids;
};

void TestBookCopies::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_lookups = std::make_unique<LookupService>(m_library->gate());
    m_books = std::make_unique<BookService>(m_library->gate(), *m_lookups);
    m_copies = std::make_unique<CopyService>(m_library->gate());
    Book book;
    book.title = QStringLiteral("Dune");
    const auto id = m_books->add(book, QList<Copy>(3));
    m_ids.clear();
    const QList<CopyState> states = *m_copies->ofBook(*id);
    for (const CopyState &state : states) {
        m_ids << state.copy.id;
    }
}

void TestBookCopies::cleanup()
{
    m_page.reset();
    m_feed.reset();
    m_copiesTable.reset();
    m_table.reset();
    m_copies.reset();
    m_books.reset();
    m_lookups.reset();
    m_library.reset();
}

void TestBookCopies::lend(qint64 copyId, bool isBack)
{
    const qint64 user = shelves::user(*m_library, QStringLiteral("Ada Reader"), QStringLiteral("C-%1").arg(copyId));
    m_library->run(
        QStringLiteral(
            "INSERT INTO loans (copy_id, user_id, loaned_at, due_on, returned_at, outcome, created_at, updated_at) "
            "VALUES (?, ?, '2026-11-01T10:00:00.000Z', '2026-12-01', ?, ?, '', '')"),
        {copyId, user, isBack ? QVariant(QStringLiteral("2026-11-05T10:00:00.000Z")) : QVariant(),
         isBack ? QVariant(QStringLiteral("returned")) : QVariant()});
}

void TestBookCopies::open()
{
    m_table = std::make_unique<BooksTable>(m_library->database(), *m_books);
    m_copiesTable = std::make_unique<CopiesTable>(m_library->database(), *m_copies);
    m_page = std::make_unique<BooksPage>(m_library->gate(), *m_table, *m_copiesTable, *m_books, *m_copies, *m_lookups);
    m_feed = std::make_unique<ChangeFeed>(m_library->database());
    m_page->follow(*m_feed);
    m_page->resize(1100, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->entered();
    QVERIFY(waitForRows(*m_table));
    m_page->panel()->findChild<TabRow *>()->setCurrent(1);
    QTRY_COMPARE(m_copiesTable->rowCount(), static_cast<int>(m_ids.size()));
    QVERIFY(grid()->showRecord(m_ids.first()));
    grid()->setFocus();
}

void TestBookCopies::withdrawsAndTakesItBack()
{
    open();
    QSignalSpy done(m_page.get(), &Page::done);
    button("withdrawCopy")->click();
    QCOMPARE(statusOf(m_ids.first()), CopyStatus::Withdrawn);
    QCOMPARE(done.count(), 1);
    QVERIFY(done.first().first().toString().contains((*m_copies->find(m_ids.first()))->barcode));
    QCOMPARE(m_books->counts()->copies, 2);
    InverseHandlers inverses;
    m_copies->addInverses(inverses);
    QVERIFY(UndoService(m_library->gate(), inverses).undo());
    QCOMPARE(statusOf(m_ids.first()), CopyStatus::InService);
}

void TestBookCopies::deletesWithTheDeleteKeyAndTakesItBack()
{
    open();
    QSignalSpy done(m_page.get(), &Page::done);
    QTest::keyClick(grid(), Qt::Key_Delete);
    QVERIFY(!*m_copies->find(m_ids.first()));
    QTRY_COMPARE(m_copiesTable->rowCount(), 2);
    QCOMPARE(m_table->rowCount(), 1); // the book stays
    QCOMPARE(done.count(), 1);
    InverseHandlers inverses;
    m_copies->addInverses(inverses);
    QVERIFY(UndoService(m_library->gate(), inverses).undo());
    QVERIFY(*m_copies->find(m_ids.first()));
}

void TestBookCopies::offersToWithdrawWhatWasLent()
{
    lend(m_ids.first(), true);
    open();
    button("removeCopy")->click();
    auto *message = m_page->findChild<Message *>(QStringLiteral("copiesMessage"));
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(QStringLiteral("lent before")));
    QCOMPARE(statusOf(m_ids.first()), CopyStatus::InService);
    button("withdrawInstead")->click();
    QVERIFY(!message->isVisible());
    QCOMPARE(statusOf(m_ids.first()), CopyStatus::Withdrawn);
}

void TestBookCopies::refusesToWithdrawWhatIsOut()
{
    lend(m_ids.first(), false);
    open();
    button("withdrawCopy")->click();
    auto *message = m_page->findChild<Message *>(QStringLiteral("copiesMessage"));
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(QStringLiteral("on loan")));
    QCOMPARE(statusOf(m_ids.first()), CopyStatus::InService);
}

void TestBookCopies::leavesAllWhenOneIsRefused()
{
    lend(m_ids.at(1), true);
    open();
    grid()->selectAll();
    QTest::keyClick(grid(), Qt::Key_Delete);
    QCOMPARE(m_books->counts()->copies, 3);
    button("withdrawInstead")->click();
    QCOMPARE(m_books->counts()->copies, 0);
}

void TestBookCopies::reportsEditsInTheGrid()
{
    open();
    QSignalSpy done(m_page.get(), &Page::done);
    QVERIFY(
        m_copiesTable->setData(m_copiesTable->index(0, CopiesTable::Remarks), QStringLiteral("signed by the author")));
    QCOMPARE(done.count(), 1);
}

void TestBookCopies::putsTheSameIntoTheMenu()
{
    open();
    QMenu menu;
    emit grid()->menuWanted(&menu);
    QCOMPARE(menu.actions().size(), 2);
    menu.actions().first()->trigger();
    QCOMPARE(statusOf(m_ids.first()), CopyStatus::Withdrawn);
}

void TestBookCopies::copiesTheRowsOfTheGridInUse()
{
    open();
    const QString barcode = (*m_copies->find(m_ids.first()))->barcode;
    m_page->perform(Act::Copy);
    QVERIFY(QApplication::clipboard()->text().startsWith(barcode));
    m_page->view()->setFocus();
    m_page->view()->selectAll();
    m_page->perform(Act::Copy);
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("Dune")));
}

void TestBookCopies::offersNothingToThoseWhoMayNot()
{
    m_library->signInAs(Role::Viewer);
    open();
    for (const char *name : {"withdrawCopy", "removeCopy", "addCopyButton"}) {
        QVERIFY(!button(name)->isVisible());
    }
    QTest::keyClick(grid(), Qt::Key_Delete);
    QCOMPARE(m_books->counts()->copies, 3);
    QMenu menu;
    emit grid()->menuWanted(&menu);
    QVERIFY(menu.isEmpty());
}

QTEST_MAIN(TestBookCopies)
#include "tst_bookcopies.moc"
