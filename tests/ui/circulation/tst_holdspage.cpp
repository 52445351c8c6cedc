// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/circulation/holdspagelibrary.h"
#include "ui/circulation/daysheet.h"
#include "ui/circulation/holdpane.h"
#include "ui/circulation/queuelist.h"
#include "ui/circulation/searchpick.h"
#include "ui/printing/papertable.h"
#include "ui/printing/shelfslip.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/message.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/tabrow.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

class tst_HoldsPage : public QObject, private HoldsPageLibrary
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().install(); }
    void init()
    {
        open();
        QTRY_COMPARE(m_table->rowCount(), 1);
    }
    void cleanup() { close(); }
    void showsEachHoldInOneList();
    void countsWhatNeedsStaff();
    void catchesWhatWasScanned();
    void catchesTheSelectedAndOffersSlips();
    void marksNotFoundAndTakesTheNext();
    void movesWithinTheQueue();
    void suspendsUntilADay();
    void putsBackWhatWasCaught();
    void passesExpiredHoldsOn();
    void placesThroughTheDialog();
    void placesSets();
    void hidesWhatARoleMayNot();
    void showsHoldsInPanels();
    void searchesTheList();
    void printsSlipsAndLists();
    void survivesNaughtyText();
};

void tst_HoldsPage::showsEachHoldInOneList()
{
    QCOMPARE(m_table->idAt(0), m_sowerHold);
    QCOMPARE(m_page->view()->accessibleName(), QStringLiteral("Holds"));
    m_page->view()->selectRow(0);
    grab("holds-to-pull");
    show(HoldList::OnShelf, 1);
    QCOMPARE(m_table->index(0, HoldsTable::Shelf).data().toString(), QStringLiteral("A"));
    m_page->view()->selectRow(0);
    grab("holds-on-shelf");
    show(HoldList::Waiting, 3);
    QCOMPARE(m_table->index(1, HoldsTable::Place).data().toString(), QStringLiteral("1 of 2"));
    QVERIFY(m_table->index(1, HoldsTable::NextCopy).data().toString().startsWith(QLatin1String("due")));
    QCOMPARE(m_table->index(2, HoldsTable::NextCopy).data().toString(), QStringLiteral("–"));
    m_page->view()->selectRow(2);
    grab("holds-waiting");
    show(HoldList::Expired, 0);
    QVERIFY(part<QWidget>("emptyState")->isVisible());
}

void tst_HoldsPage::countsWhatNeedsStaff()
{
    QCOMPARE(m_page->badge(), 1);
    QVERIFY(part<QLabel>("pageCounts")->text().startsWith(QLatin1String("5 hold")));
    m_library->clock().advanceDays(30);
    m_page->refresh();
    QCOMPARE(m_page->badge(), 2);
}

void tst_HoldsPage::catchesWhatWasScanned()
{
    QVERIFY(m_page->takeScan(QStringLiteral("30000045-2")));
    QVERIFY(part<Message>("holdsMessage")->text().contains(QLatin1String("Marta Rossi")));
    QTRY_COMPARE(m_table->rowCount(), 0);
    QVERIFY(m_page->takeScan(QStringLiteral("30000045-1")));
    QVERIFY(part<Message>("holdsMessage")->text().contains(QLatin1String("Nobody")));
    QVERIFY(!m_page->takeScan(QStringLiteral("M20110")));
    QVERIFY(!m_page->takeScan(QStringLiteral("nothing at all")));
}

void tst_HoldsPage::catchesTheSelectedAndOffersSlips()
{
    QSignalSpy said(m_page.get(), &Page::done);
    m_page->view()->selectRow(0);
    QVERIFY(part<QWidget>("holdsFootBar")->isVisible());
    press("catchSelected");
    QTRY_COMPARE(m_table->rowCount(), 0);
    QCOMPARE(said.size(), 1);
    QVERIFY(part<QPushButton>("printSlip"));
    show(HoldList::OnShelf, 2);
}

void tst_HoldsPage::marksNotFoundAndTakesTheNext()
{
    const QList<qint64> before = m_table->copiesToPull(m_sowerHold);
    QCOMPARE(before.size(), 1);
    m_page->view()->selectRow(0);
    press("notFound");
    QTRY_COMPARE(m_table->copiesToPull(m_sowerHold).size(), 1);
    QVERIFY(m_table->copiesToPull(m_sowerHold) != before);
    QCOMPARE(m_library->value(QStringLiteral("SELECT status FROM copies WHERE id = ?"), {before[0]}).toString(),
             QStringLiteral("missing"));
}

void tst_HoldsPage::movesWithinTheQueue()
{
    show(HoldList::Waiting, 3);
    m_page->view()->selectRow(2);
    auto *queue = part<QueueList>("queueList");
    QCOMPARE(queue->count(), 2);
    queue->setFocus();
    QTest::keyClick(queue, Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(m_library->number(QStringLiteral("SELECT position FROM holds WHERE user_id = ? AND book_id = ?"),
                                   {m_users[1], m_gatsby}),
                 1);
    // Beyond the first place there is nothing.
    QSignalSpy moved(queue, &QueueList::moveWanted);
    QTest::keyClick(queue, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(moved.size(), 0);
    press("moveDown");
    QTRY_COMPARE(m_library->number(QStringLiteral("SELECT position FROM holds WHERE user_id = ? AND book_id = ?"),
                                   {m_users[1], m_gatsby}),
                 2);
}

void tst_HoldsPage::suspendsUntilADay()
{
    show(HoldList::Waiting, 3);
    m_page->view()->selectRow(1);
    press("suspendSelected");
    auto *sheet = m_page->window()->findChild<DaySheet *>();
    QVERIFY(sheet);
    auto *day = part<DateEdit>("day", sheet);
    day->setText(QStringLiteral("2026-11-01"));
    part<QPushButton>("storeDay", sheet)->click();
    QVERIFY(sheet->isVisible()); // a day that is past is refused beside the field
    day->setText(QStringLiteral("2027-01-01"));
    part<QPushButton>("storeDay", sheet)->click();
    QTRY_VERIFY(!m_page->window()->findChild<DaySheet *>());
    QTRY_COMPARE(m_table->index(1, HoldsTable::NextCopy).data().toString(), QStringLiteral("suspended to 1 Jan"));
    QVERIFY(part<QPushButton>("resumeHold")->isVisible());
    press("resumeHold");
    QTRY_VERIFY(m_table->index(1, HoldsTable::NextCopy).data().toString().startsWith(QLatin1String("due")));
}

void tst_HoldsPage::putsBackWhatWasCaught()
{
    show(HoldList::OnShelf, 1);
    m_page->view()->selectRow(0);
    press("requeueHold");
    QTRY_COMPARE(m_table->rowCount(), 0);
    QCOMPARE(m_holds->queueOfBook(m_piranesi)->constFirst().position, 1);
    QSignalSpy lend(m_page.get(), &HoldsPage::lendWanted);
    QVERIFY(m_page->takeScan(QStringLiteral("30000106-1")));
    QTRY_COMPARE(m_table->rowCount(), 1);
    m_page->view()->selectRow(0);
    press("lendSelected");
    QCOMPARE(lend.size(), 1);
    QCOMPARE(lend.at(0).at(0).toLongLong(), m_users[0]);
}

void tst_HoldsPage::passesExpiredHoldsOn()
{
    m_library->clock().advanceDays(30);
    show(HoldList::Expired, 1);
    QCOMPARE(m_table->index(0, HoldsTable::Then).data().toString(), QStringLiteral("Marta Rossi"));
    m_page->view()->selectRow(0);
    grab("holds-expired");
    press("passSelected");
    QTRY_COMPARE(m_table->rowCount(), 0);
    QVERIFY(part<Message>("holdsMessage")->text().contains(QLatin1String("Marta Rossi")));
    show(HoldList::OnShelf, 1);
}

void tst_HoldsPage::placesThroughTheDialog()
{
    auto *dialog = openDialog();
    QVERIFY(dialog);
    QVERIFY(!dialog->primary()->isEnabled());
    auto *user = part<QLineEdit>("holdUser", dialog);
    QTest::keyClicks(user, QStringLiteral("M20113"));
    QTest::keyClick(user, Qt::Key_Return);
    auto *book = part<QLineEdit>("holdBook", dialog);
    QTest::keyClicks(book, QStringLiteral("30000045-1"));
    QTest::keyClick(book, Qt::Key_Return);
    QTRY_VERIFY(dialog->primary()->isEnabled());
    QCOMPARE(part<QComboBox>("holdCopy", dialog)->count(), 3);
    if (const QString folder = qEnvironmentVariable("CARREL_GRABS"); !folder.isEmpty()) {
        QTest::qWait(300);
        dialog->grab().save(QDir(folder).filePath(QStringLiteral("place-hold.png")));
    }
    dialog->primary()->click();
    QTRY_COMPARE(m_table->rowCount(), 2);
    QCOMPARE(m_holds->queueOfBook(m_sower)->size(), 2);
}

void tst_HoldsPage::placesSets()
{
    auto *dialog = openDialog(m_users[3], m_sower, true);
    QVERIFY(dialog);
    auto *wanted = part<QSpinBox>("copiesWanted", dialog);
    QCOMPARE(wanted->value(), 6);
    wanted->setValue(2);
    QTRY_VERIFY(dialog->primary()->isEnabled());
    dialog->primary()->click();
    QTRY_COMPARE(m_table->rowCount(), 2);
    QCOMPARE(m_holds->queueOfBook(m_sower)->last().copiesWanted, 2);
    auto *again = openDialog(m_users[3], m_sower);
    QVERIFY(!again->primary()->isEnabled());
    QVERIFY(!again->findChildren<Message *>().isEmpty());
}

void tst_HoldsPage::hidesWhatARoleMayNot()
{
    m_library->signInAs(Role::Assistant);
    const auto none = [] { return QList<ChoiceChip::Choice>(); };
    HoldsPage page({m_library->gate(), *m_holds, *m_copies, *m_table, {}, none, none});
    page.show();
    page.showList(HoldList::Waiting);
    QVERIFY(page.findChild<QPushButton *>(QStringLiteral("moveUp"))->isHidden());
    QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("suspendSelected"))->isHidden());
}

void tst_HoldsPage::showsHoldsInPanels()
{
    HoldPane pane(*m_holds, m_library->clock(), true);
    QSignalSpy counts(&pane, &HoldPane::activeCountChanged);
    pane.showUser(m_users[0]);
    QCOMPARE(counts.last().at(0).toInt(), 2);
    auto *list = pane.findChild<QListWidget *>(QStringLiteral("holdList"));
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), QStringLiteral("Piranesi")); // ready first
    pane.showBook(m_gatsby);
    QCOMPARE(list->item(0)->text(), QStringLiteral("Amara Okafor"));
    QSignalSpy wanted(&pane, &HoldPane::placeWanted);
    pane.findChild<QPushButton *>(QStringLiteral("placeHoldLink"))->click();
    QCOMPARE(wanted.at(0).at(1).toLongLong(), m_gatsby);
    QVERIFY(m_holds->cancel({m_holds->queueOfBook(m_gatsby)->constFirst().id}));
    pane.refresh();
    QCOMPARE(counts.last().at(0).toInt(), 1);
    QCOMPARE(list->count(), 2); // what has ended stays below
}

void tst_HoldsPage::searchesTheList()
{
    show(HoldList::Waiting, 3);
    m_page->filterBar()->setSearchText(QStringLiteral("gatsby"));
    QTRY_COMPARE(m_table->rowCount(), 2);
    m_page->filterBar()->setSearchText(QStringLiteral("gatsby weiss"));
    QTRY_COMPARE(m_table->rowCount(), 1);
    m_page->filterBar()->setSearchText(QStringLiteral("…"));
    QTRY_COMPARE(m_table->rowCount(), 0);
}

void tst_HoldsPage::printsSlipsAndLists()
{
    QImage image(800, 500, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const ShelfSlip slip{QStringLiteral("HOLD SHELF"),
                         QStringLiteral("R"),
                         QStringLiteral("Rossi, Marta"),
                         QStringLiteral("The Library Book"),
                         QStringLiteral("Susan Orlean · 30000174-1"),
                         QStringLiteral("Collect by Fri 27 Nov 2026"),
                         QStringLiteral("Card …3885"),
                         false};
    paper::paintShelfSlip(painter, QRectF(0, 0, 800, 500), slip);
    painter.end();
    int dark = 0;
    for (int x = 0; x < 800; x += 2) {
        for (int y = 0; y < 500; y += 2) {
            dark += qGray(image.pixel(x, y)) < 100 ? 1 : 0;
        }
    }
    QVERIFY(dark > 500);
    if (const QString folder = qEnvironmentVariable("CARREL_GRABS"); !folder.isEmpty()) {
        image.save(QDir(folder).filePath(QStringLiteral("slip.png")));
    }
    PaperTable table;
    table.headings = {QStringLiteral("Title")};
    table.rows = {{QStringLiteral("<b>Dune</b>")}};
    QVERIFY(paper::tableHtml(table).contains(QLatin1String("&lt;b&gt;Dune")));
}

void tst_HoldsPage::survivesNaughtyText()
{
    show(HoldList::Waiting, 3);
    for (const char *text : {"'; DROP TABLE holds; --", "\"AND\" OR (", "%_\\", "\xF0\x9F\x93\x9A"}) {
        m_page->filterBar()->setSearchText(QString::fromUtf8(text));
        QTest::qWait(20);
        QTRY_VERIFY(!m_table->isLoading());
    }
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM holds")), 5);
}

QTEST_MAIN(tst_HoldsPage)
#include "tst_holdspage.moc"
