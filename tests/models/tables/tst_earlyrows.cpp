// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a table shows before the list of its rows is there, with a worker that is kept from making it.
#include "models/tables/pagecache.h"
#include "tests/support/samplebooks.h"
#include "tests/support/testlibrary.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

namespace {

constexpr int rows = 12000; // more than are passed over at once from either end
constexpr int withdrawn = 5;

QString titleAt(const RecordTable &table, int row)
{
    return table.index(row, SampleBooks::Title).data().toString();
}

QString titled(int number)
{
    return QStringLiteral("Book %1").arg(number, 5, 10, QLatin1Char('0'));
}

} // namespace

class TestEarlyRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsHowManyAndShowsBothEnds_data();
    void knowsHowManyAndShowsBothEnds();
    void showsTheMiddle();
    void keepsSelectionWhenTheListComes();
    void keepsExceptionsOut();
    void editsBeforeThereIsAList();
    void waitsWhereOnlyAListCanTell();

private:
    std::unique_ptr<TestLibrary> m_library;
};

void TestEarlyRows::initTestCase()
{
    m_library = std::make_unique<TestLibrary>();
    fillBooks(*m_library, rows);
    m_library->run(QStringLiteral("UPDATE books SET withdrawn_at = 'x' WHERE id <= ?"), {withdrawn});
}

void TestEarlyRows::knowsHowManyAndShowsBothEnds_data()
{
    QTest::addColumn<int>("order");
    QTest::newRow("upwards") << int(Qt::AscendingOrder);
    QTest::newRow("downwards") << int(Qt::DescendingOrder);
}

void TestEarlyRows::knowsHowManyAndShowsBothEnds()
{
    QFETCH(int, order);
    SampleBooks table(m_library->database());
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.holdLists(true);
    table.setSort(SampleBooks::Title, Qt::SortOrder(order));
    QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
    QVERIFY(table.select());
    QCOMPARE(table.rowCount(), PageCache::pageRows);
    QTRY_COMPARE(table.rowCount(), rows);
    QCOMPARE(inserted.count(), 1);
    QVERIFY(!table.hasLoaded());
    // No event is handled in between: nothing is ever blank.
    const bool isUp = order == int(Qt::AscendingOrder);
    for (const int row : {0, 63, 64, 70, 500, 2000, rows - 1, rows - 2, rows - 65, rows - 1500}) {
        QCOMPARE(titleAt(table, row), titled(isUp ? row + 1 : rows - row));
        QCOMPARE(table.rowOf(table.idAt(row)), row);
    }
    table.holdLists(false);
    QVERIFY(waitForRows(table));
    QCOMPARE(table.rowCount(), rows);
    QCOMPARE(titleAt(table, rows - 1), titled(isUp ? rows : 1));
}

void TestEarlyRows::showsTheMiddle()
{
    SampleBooks table(m_library->database());
    table.holdLists(true);
    QVERIFY(table.select());
    QTRY_COMPARE(table.rowCount(), rows);
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    for (const int row : {5000, 7000, 6000}) {
        titleAt(table, row); // asks the worker
        QTRY_COMPARE(titleAt(table, row), titled(row + 1));
        QVERIFY(changed.last().first().toModelIndex().row() <= row);
        QVERIFY(changed.last().at(1).toModelIndex().row() >= row);
    }
    QVERIFY(!table.hasLoaded());
}

void TestEarlyRows::keepsSelectionWhenTheListComes()
{
    SampleBooks table(m_library->database());
    table.holdLists(true);
    QVERIFY(table.select());
    QTRY_COMPARE(table.rowCount(), rows);
    QItemSelectionModel selection(&table);
    const auto whole = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    selection.setCurrentIndex(table.index(rows - 3, SampleBooks::Year), whole);
    selection.select(table.index(10, 0), whole);
    selection.select(table.index(6000, 0), whole); // not looked at: only its place is known
    QCOMPARE(titleAt(table, rows - 3), titled(rows - 2));
    QCOMPARE(titleAt(table, 10), titled(11));
    // Somebody else adds a book in front of all the others meanwhile.
    const qint64 added = m_library->run(QStringLiteral(
        "INSERT INTO books (title, title_key, created_at, updated_at) VALUES ('A first', 'a first', 'x', 'x')"));
    table.holdLists(false);
    QVERIFY(waitForRows(table));
    QCOMPARE(table.rowCount(), rows + 1);
    QCOMPARE(selection.currentIndex().row(), rows - 2);
    QCOMPARE(selection.currentIndex().column(), int(SampleBooks::Year));
    QCOMPARE(titleAt(table, selection.currentIndex().row()), titled(rows - 2));
    QSet<int> selected;
    for (const QModelIndex &index : selection.selectedRows()) {
        selected.insert(index.row());
    }
    QCOMPARE(selected, (QSet<int>{11, 6000, rows - 2}));
    m_library->run(QStringLiteral("DELETE FROM books WHERE id = ?"), {added});
}

void TestEarlyRows::keepsExceptionsOut()
{
    SampleBooks table(m_library->database());
    table.holdLists(true);
    table.applyFilter(
        TableFilter().add(Condition::except(QStringLiteral("SELECT id FROM books WHERE withdrawn_at IS NOT NULL"))));
    QVERIFY(table.select());
    QCOMPARE(titleAt(table, 0), titled(withdrawn + 1));
    QTRY_COMPARE(table.rowCount(), rows - withdrawn);
    QCOMPARE(titleAt(table, rows - withdrawn - 1), titled(rows));
    QCOMPARE(titleAt(table, rows - withdrawn - 100), titled(rows - 99));
}

void TestEarlyRows::editsBeforeThereIsAList()
{
    SampleBooks table(m_library->database());
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.holdLists(true);
    QVERIFY(table.select());
    QTRY_COMPARE(table.rowCount(), rows);
    const qint64 id = table.idAt(rows - 1);
    QVERIFY(table.setData(table.index(rows - 1, SampleBooks::Title), QStringLiteral("Aardvark")));
    QCOMPARE(titleAt(table, rows - 1), QStringLiteral("Aardvark")); // stays in sight until the list comes
    table.holdLists(false);
    QVERIFY(waitForRows(table));
    QCOMPARE(table.rowOf(id), 0);
    QCOMPARE(titleAt(table, rows - 1), titled(rows - 1));
    QVERIFY(table.setData(table.index(0, SampleBooks::Title), titled(rows)));
    QVERIFY(waitForRows(table));
    QCOMPARE(table.rowOf(id), rows - 1);
}

void TestEarlyRows::waitsWhereOnlyAListCanTell()
{
    SampleBooks table(m_library->database());
    table.holdLists(true);
    table.setSort(SampleBooks::Pages, Qt::AscendingOrder);
    QVERIFY(table.select());
    QCOMPARE(table.rowCount(), 0);
    table.holdLists(false);
    QVERIFY(waitForRows(table));
    QCOMPARE(table.rowCount(), rows);
}

QTEST_GUILESS_MAIN(TestEarlyRows)
#include "tst_earlyrows.moc"
