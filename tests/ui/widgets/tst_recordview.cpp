// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplebooks.h"
#include "tests/support/testlibrary.h"
#include "ui/widgets/columnchooser.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/recordpage.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// The smallest page there can be.
class SamplePage : public RecordPage
{
public:
    explicit SamplePage(SampleBooks &table)
        : RecordPage(QStringLiteral("book"), table, QStringLiteral("Search books"), QStringLiteral("Search title…")),
          m_books(table)
    {
        setCounts(QStringLiteral("20 titles · 40 copies"));
        addHeaderAction(makeButton(QStringLiteral("Add book"), ButtonKind::Primary));
        setDetail(makeLabel(QStringLiteral("Details")));
        entered();
    }
    QString title() const override { return QStringLiteral("Books"); }

protected:
    void applyFilterBar() override { m_books.search(filterBar()->searchText()); }
    void describeEmpty(EmptyState &state, bool isFiltering) override
    {
        state.say(QStringLiteral("book"),
                  isFiltering ? QStringLiteral("No books match") : QStringLiteral("No books yet"));
    }

private:
    SampleBooks &m_books;
};

void shoot(QWidget &widget, const char *name)
{
    if (qEnvironmentVariableIsSet("CARREL_SHOTS")) {
        widget.grab().save(qEnvironmentVariable("CARREL_SHOTS") + QLatin1Char('/') + QString::fromLatin1(name));
    }
}

} // namespace

class TestRecordView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void alwaysHasCurrentCell();
    void spaceAndCheckboxToggleRows();
    void copiesSelectionAsTable();
    void remembersColumns();
    void choosesColumns();
    void endShowsLastRow();
    void endShowsLastRowBeforeThereIsAList();
    void shrinksAtTheEndWithoutFreezing();
    void pageShowsEmptyStateAndRowsAgain();
    void pageMovesFocusBetweenPanes();
    void pageFindsRecordBehindFilter();
    void looksAsDrawn();

private:
    QTemporaryDir m_settings;
};

void TestRecordView::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("carrel-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    theme().install();
}

void TestRecordView::alwaysHasCurrentCell()
{
    TestLibrary library;
    fillBooks(library, 50);
    SampleBooks table(library.database());
    RecordView view;
    view.resize(800, 400);
    view.setTable(&table);
    view.show();
    QVERIFY(view.currentIndex().isValid());
    QVERIFY(waitForRows(table));
    view.setCurrentIndex(table.index(30, 1));
    QSignalSpy changes(&view, &RecordView::currentRecordChanged);
    table.search(QStringLiteral("00003"));
    QVERIFY(waitForRows(table));
    QVERIFY(view.currentIndex().isValid());
    QCOMPARE(view.currentId(), table.idAt(0));
    QCOMPARE(changes.last().first().toLongLong(), table.idAt(0));
    table.showAll();
    QVERIFY(waitForRows(table));
    QVERIFY(view.currentIndex().isValid());
}

void TestRecordView::spaceAndCheckboxToggleRows()
{
    TestLibrary library;
    fillBooks(library, 10);
    SampleBooks table(library.database());
    RecordView view;
    view.resize(800, 400);
    view.setTable(&table);
    view.show();
    QVERIFY(waitForRows(table));
    view.setCurrentIndex(table.index(2, 0));
    view.clearSelection();
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(view.selectedIds(), QList<qint64>{table.idAt(2)});
    const QRect box = view.checkRect(view.visualRect(table.index(4, 0)));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, box.center());
    QCOMPARE(view.selectedIds(), (QList<qint64>{table.idAt(2), table.idAt(4)}));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, box.center());
    QCOMPARE(view.selectedIds(), QList<qint64>{table.idAt(2)});
}

void TestRecordView::copiesSelectionAsTable()
{
    TestLibrary library;
    fillBooks(library, 10);
    library.run(QStringLiteral("UPDATE books SET title = 'A\tB' WHERE id = 1"));
    SampleBooks table(library.database());
    RecordView view;
    view.setTable(&table);
    QVERIFY(waitForRows(table));
    view.setColumnHidden(SampleBooks::Language, true);
    view.setColumnHidden(SampleBooks::Pages, true);
    view.setColumnHidden(SampleBooks::Copies, true);
    view.selectAll();
    view.copySelection(true);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 11);
    QCOMPARE(lines.at(0), QStringLiteral("Title\tYear\tPublisher"));
    QCOMPARE(lines.at(1), QStringLiteral("A B\t1901\t"));
    QCOMPARE(lines.at(2), QStringLiteral("Book 00002\t1902\tPublisher 00003"));
}

void TestRecordView::remembersColumns()
{
    TestLibrary library;
    fillBooks(library, 10);
    {
        SampleBooks table(library.database());
        RecordView view;
        view.setTable(&table);
        view.rememberAs(QStringLiteral("hannah/books"));
        view.setColumnHidden(SampleBooks::Language, true);
        view.horizontalHeader()->moveSection(1, 0);
        view.horizontalHeader()->resizeSection(SampleBooks::Publisher, 222);
        view.sortByColumn(SampleBooks::Year, Qt::DescendingOrder);
        view.sortFurtherBy(SampleBooks::Title);
        const QPoint publisher(view.horizontalHeader()->sectionViewportPosition(SampleBooks::Publisher) + 30, 10);
        QTest::mouseClick(view.horizontalHeader()->viewport(), Qt::LeftButton, Qt::ShiftModifier, publisher);
        QTest::mouseClick(view.horizontalHeader()->viewport(), Qt::LeftButton, Qt::ShiftModifier, publisher);
        QVERIFY(waitForRows(table));
    }
    SampleBooks table(library.database());
    RecordView view;
    view.setTable(&table);
    view.rememberAs(QStringLiteral("hannah/books"));
    QVERIFY(view.isColumnHidden(SampleBooks::Language));
    QCOMPARE(view.horizontalHeader()->logicalIndex(0), int(SampleBooks::Year));
    QCOMPARE(view.columnWidth(SampleBooks::Publisher), 222);
    QCOMPARE(table.sortColumn(), int(SampleBooks::Year));
    QCOMPARE(table.sortKeys(),
             (QList<SortKey>{{SampleBooks::Year, Qt::DescendingOrder},
                             {SampleBooks::Title, Qt::AscendingOrder},
                             {SampleBooks::Publisher, Qt::DescendingOrder}}));
    view.sortFurtherBy(SampleBooks::Publisher); // the third time: no more
    QCOMPARE(table.sortKeys().size(), 2);
    view.sortFurtherBy(SampleBooks::Publisher);
    QVERIFY(view.isFirstColumn(SampleBooks::Year));
    view.rememberAs(QStringLiteral("leila/books"));
    QVERIFY(!view.isColumnHidden(SampleBooks::Language));
}

void TestRecordView::choosesColumns()
{
    TestLibrary library;
    fillBooks(library, 10);
    SampleBooks table(library.database());
    RecordView view;
    view.resize(800, 500);
    view.setTable(&table);
    view.show();
    auto *chooser = new ColumnChooser(view, &view);
    chooser->open();
    auto *list = chooser->findChild<QListWidget *>(QStringLiteral("columnList"));
    QCOMPARE(list->count(), 6);
    list->item(3)->setCheckState(Qt::Unchecked);
    QVERIFY(view.isColumnHidden(SampleBooks::Language));
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(view.horizontalHeader()->logicalIndex(0), int(SampleBooks::Year));
    shoot(*chooser, "columns.png");
    chooser->findChild<QPushButton *>(QStringLiteral("resetColumns"))->click();
    QCOMPARE(view.horizontalHeader()->logicalIndex(0), int(SampleBooks::Title));
    QVERIFY(!view.isColumnHidden(SampleBooks::Language));
    for (int i = 0; i < list->count(); ++i) {
        list->item(i)->setCheckState(Qt::Unchecked);
    }
    QVERIFY(view.horizontalHeader()->hiddenSectionCount() < 6);
}

void TestRecordView::endShowsLastRow()
{
    TestLibrary library;
    fillBooks(library, 2000);
    SampleBooks table(library.database());
    RecordView view;
    view.resize(800, 400);
    view.setTable(&table);
    view.show();
    QVERIFY(waitForRows(table));
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentIndex().row(), 1999);
    QVERIFY(view.viewport()->rect().contains(view.visualRect(table.index(1999, 0)).center()));
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentIndex().row(), 0);
}

void TestRecordView::endShowsLastRowBeforeThereIsAList()
{
    TestLibrary library;
    fillBooks(library, 9000);
    SampleBooks table(library.database());
    table.holdLists(true);
    RecordView view;
    view.resize(700, 400);
    view.setTable(&table);
    view.show();
    QTRY_COMPARE(table.rowCount(), 9000);
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    const auto showsTheEnd = [&] {
        const QRect last = view.visualRect(table.index(8999, 0));
        return view.viewport()->rect().contains(last.center()) && view.rowAt(last.center().y()) == 8999
            && view.currentIndex().row() == 8999
            && table.index(8999, SampleBooks::Title).data().toString() == QStringLiteral("Book 09000")
            && table.index(8990, SampleBooks::Title).data().toString() == QStringLiteral("Book 08991");
    };
    QVERIFY(!table.hasLoaded());
    QVERIFY(showsTheEnd());
    const qint64 current = view.currentId();
    QVERIFY(current != 0);
    // The list comes: nothing moves.
    table.holdLists(false);
    QVERIFY(waitForRows(table));
    QCoreApplication::processEvents();
    QVERIFY(showsTheEnd());
    QCOMPARE(view.currentId(), current);
}

void TestRecordView::shrinksAtTheEndWithoutFreezing()
{
    TestLibrary library;
    fillBooks(library, 3000);
    SampleBooks table(library.database());
    RecordView view;
    view.resize(800, 400);
    view.setTable(&table);
    view.show();
    QVERIFY(waitForRows(table));
    QVERIFY(view.verticalHeader()->isHidden());
    QTest::keyClick(&view, Qt::Key_End);
    table.search(QStringLiteral("0000"));
    QVERIFY(waitForRows(table));
    view.grab();
    QCOMPARE(table.rowCount(), 9);
    QVERIFY(view.viewport()->rect().contains(view.visualRect(table.index(0, 0)).center()));
    QVERIFY(view.currentIndex().isValid());
}

void TestRecordView::pageShowsEmptyStateAndRowsAgain()
{
    TestLibrary library;
    fillBooks(library, 20);
    SampleBooks table(library.database());
    SamplePage page(table);
    page.resize(1080, 700);
    page.show();
    QVERIFY(waitForRows(table));
    QVERIFY(page.view()->isVisible());
    page.filterBar()->setSearchText(QStringLiteral("zyzzx"));
    QTRY_COMPARE(table.rowCount(), 0);
    auto *empty = page.findChild<EmptyState *>(QStringLiteral("emptyState"));
    QTRY_VERIFY(empty->isVisible());
    page.filterBar()->clear();
    QTRY_VERIFY(page.view()->isVisible());
    QCOMPARE(table.rowCount(), 20);
    QCOMPARE(page.view()->accessibleName(), QStringLiteral("Books"));
}

void TestRecordView::pageMovesFocusBetweenPanes()
{
    TestLibrary library;
    fillBooks(library, 20);
    SampleBooks table(library.database());
    SamplePage page(table);
    page.resize(1080, 700);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.focusSearch();
    QVERIFY(page.filterBar()->searchBox()->hasFocus());
    QTest::keyClick(page.filterBar()->searchBox(), Qt::Key_Down);
    QVERIFY(page.view()->hasFocus());
    QVERIFY(page.focusNextPane(false));
    QVERIFY(page.filterBar()->searchBox()->hasFocus());
    QVERIFY(page.isDetailShown());
    page.perform(Act::DetailPanel);
    QVERIFY(!page.isDetailShown());
    QVERIFY(page.focusNextPane(true));
    QVERIFY(page.view()->hasFocus());
    QVERIFY(!page.focusNextPane(true));
}

void TestRecordView::pageFindsRecordBehindFilter()
{
    TestLibrary library;
    fillBooks(library, 50);
    SampleBooks table(library.database());
    SamplePage page(table);
    page.show();
    page.filterBar()->setSearchText(QStringLiteral("00003"));
    QTRY_COMPARE(table.rowCount(), 1);
    page.showRecord(40);
    QTRY_COMPARE(page.view()->currentId(), 40);
    QCOMPARE(table.rowCount(), 50);
}

void TestRecordView::looksAsDrawn()
{
    TestLibrary library;
    fillBooks(library, 40);
    library.run(QStringLiteral("INSERT INTO copies (book_id, barcode, created_at, updated_at) "
                               "SELECT id, 'B' || id, 'x', 'x' FROM books WHERE id % 4 <> 0"));
    SampleBooks table(library.database());
    SamplePage page(table);
    page.resize(1080, 700);
    page.show();
    QVERIFY(waitForRows(table));
    page.view()->setFocus();
    page.view()->selectionModel()->setCurrentIndex(table.index(6, 0),
                                                   QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
    table.keepDraft(table.idAt(9), SampleBooks::Year, QStringLiteral("19740"), {});
    for (const bool dark : {false, true}) {
        theme().setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        const QImage image = page.grab().toImage();
        shoot(page, dark ? "page-dark.png" : "page-light.png");
        // The selected row stands on the soft accent, with its bar at the left edge.
        const QRect cell = page.view()->visualRect(table.index(6, 0));
        const QPoint at = page.view()->viewport()->mapTo(&page, cell.topLeft());
        QCOMPARE(image.pixelColor(at + QPoint(1, 16)), theme().colour(Colour::Accent));
        QCOMPARE(image.pixelColor(at + QPoint(6, 4)), theme().colour(Colour::AccentSoft));
    }
    theme().setMode(Theme::Mode::Light);
}

QTEST_MAIN(TestRecordView)
#include "tst_recordview.moc"
