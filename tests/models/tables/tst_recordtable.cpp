// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/order.h"
#include "models/tables/pagecache.h"
#include "models/tables/recordtable.h"
#include "tests/support/samplebooks.h"
#include "tests/support/testlibrary.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

class TestRecordTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsIdsOfAnySize();
    void cacheKeepsLastPages();
    void showsFirstRowsAtOnce();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void sortsBySeveralColumns();
    void showsRecordsOfAnyId();
    void letsGoOfAnEditedRowLater();
    void keepsSelectionAndCurrentRow();
    void newestRequestWins();
    void putsEditedRowInItsPlace();
    void noticesNewAndDeletedRows();
    void patchesLikeReadingAgain();
    void satisfiesModelTester();
    void findsLookupChoices();
    void cancelShowsNewestFirst();
};

void TestRecordTable::keepsIdsOfAnySize()
{
    IdList list;
    list.append(1);
    list.append(0xffffffffLL);
    QCOMPARE(list.at(1), 0xffffffffLL);
    list.append(0x100000000LL);
    list.append(7);
    QCOMPARE(list.size(), 4);
    QCOMPARE(list.at(0), 1);
    QCOMPARE(list.at(1), 0xffffffffLL);
    QCOMPARE(list.at(2), 0x100000000LL);
    QCOMPARE(list.indexOf(7), 3);
    QCOMPARE(list.reversed().at(0), 7);
    QCOMPARE(list.indexOf(8), -1);
    IdSet set;
    QVERIFY(set.isEmpty());
    for (const qint64 id : {qint64(1), qint64(0xffff), qint64(0x10000), qint64(0xffffffff), qint64(0x100000000),
                            qint64(1) << 60, qint64(-5)}) {
        QVERIFY(!set.contains(id));
        set.insert(id);
        QVERIFY(set.contains(id));
        QVERIFY(!set.contains(id + 2));
    }
    QVERIFY(!set.isEmpty());
}

void TestRecordTable::cacheKeepsLastPages()
{
    PageCache cache;
    const auto page = [](qint64 first) {
        std::vector<CachedRow> rows;
        for (qint64 id = first; id < first + 64; ++id) {
            rows.push_back({id, 1, {QVariant(id)}});
        }
        return rows;
    };
    cache.insert(page(0));
    for (int i = 1; i < PageCache::maxPages; ++i) {
        cache.insert(page(i * 64));
    }
    QVERIFY(cache.find(5));
    cache.insert(page(100000));
    QVERIFY(cache.find(5)); // looked at lately
    QVERIFY(!cache.find(64 + 5));
    QVERIFY(cache.find(100001));
}

void TestRecordTable::showsFirstRowsAtOnce()
{
    TestLibrary library;
    fillBooks(library, 300);
    SampleBooks table(library.database());
    QVERIFY(table.select());
    QCOMPARE(table.rowCount(), 64);
    QCOMPARE(table.index(0, 0).data().toString(), QStringLiteral("Book 00001"));
    QVERIFY(table.isLoading());
    QVERIFY(waitForRows(table));
    QCOMPARE(table.rowCount(), 300);
}

void TestRecordTable::sortsByEveryColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("indexed text") << int(SampleBooks::Title);
    QTest::newRow("indexed number") << int(SampleBooks::Year);
    QTest::newRow("relation") << int(SampleBooks::Publisher);
    QTest::newRow("text without index") << int(SampleBooks::Language);
    QTest::newRow("number without index") << int(SampleBooks::Pages);
    QTest::newRow("derived") << int(SampleBooks::Copies);
}

void TestRecordTable::sortsByEveryColumn()
{
    QFETCH(int, column);
    TestLibrary library;
    fillBooks(library, 500, 7);
    library.run(QStringLiteral("UPDATE books SET pages = NULL WHERE id % 5 = 0"));
    SampleBooks table(library.database());
    QVERIFY(table.select());
    for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
        table.sort(column, order);
        QVERIFY(waitForRows(table));
        QCOMPARE(table.rowCount(), 500);
        for (int row = 1; row < table.rowCount(); ++row) {
            QVariant a = table.index(row - 1, column).data(RecordTable::ShownRole);
            QVariant b = table.index(row, column).data(RecordTable::ShownRole);
            if (order == Qt::DescendingOrder) {
                std::swap(a, b);
            }
            QVERIFY(a.isNull() || (!b.isNull() && QVariant::compare(a, b) != QPartialOrdering::Greater));
            if (a == b) {
                const bool ascends = table.idAt(row - 1) < table.idAt(row);
                QCOMPARE(ascends, order == Qt::AscendingOrder);
            }
        }
    }
}

void TestRecordTable::sortsBySeveralColumns()
{
    TestLibrary library;
    fillBooks(library, 400, 5);
    library.run(QStringLiteral("UPDATE books SET pages = CASE WHEN id % 5 = 0 THEN NULL ELSE 1 + id % 7 END, "
                               "publication_year = 1900 + id % 3"));
    SampleBooks table(library.database());
    QVERIFY(table.select());
    const QList<SortKey> keys{{SampleBooks::Publisher, Qt::DescendingOrder},
                              {SampleBooks::Year, Qt::AscendingOrder},
                              {SampleBooks::Pages, Qt::DescendingOrder}};
    const auto inOrder = [&] {
        for (int row = 1; row < table.rowCount(); ++row) {
            for (const SortKey &key : keys) {
                QVariant a = table.index(row - 1, key.column).data(RecordTable::ShownRole);
                QVariant b = table.index(row, key.column).data(RecordTable::ShownRole);
                if (key.order == Qt::DescendingOrder) {
                    std::swap(a, b);
                }
                if (a == b) {
                    continue;
                }
                if (b.isNull() || (!a.isNull() && QVariant::compare(a, b) == QPartialOrdering::Greater)) {
                    return false;
                }
                break;
            }
        }
        return table.rowCount() == 400;
    };
    table.sortBy(keys);
    QVERIFY(waitForRows(table));
    QVERIFY(inOrder());
    QCOMPARE(table.sortColumn(), int(SampleBooks::Publisher));
    // One row changes its place by the second and third key: the list is patched, not made again.
    const qint64 edited = table.idAt(200);
    QVERIFY(table.setData(table.index(200, SampleBooks::Year), 1850));
    QVERIFY(waitForRows(table));
    QVERIFY(inOrder());
    QVERIFY(table.setData(table.index(table.rowOf(edited), SampleBooks::Pages), 900));
    QVERIFY(waitForRows(table));
    QVERIFY(inOrder());
    // A heading that says what is so already changes nothing; another one does.
    table.sort(SampleBooks::Publisher, Qt::DescendingOrder);
    QCOMPARE(table.sortKeys(), keys);
    table.sort(SampleBooks::Title, Qt::AscendingOrder);
    QCOMPARE(table.sortKeys().size(), 1);
}

void TestRecordTable::showsRecordsOfAnyId()
{
    TestLibrary library;
    fillBooks(library, 20);
    const qint64 huge = qint64(1) << 40;
    library.run(QStringLiteral("INSERT INTO books (id, title, title_key, publication_year, created_at, updated_at) "
                               "VALUES (?, 'Huge', 'huge', 1955, '2026-11-20T10:00:00.000Z', "
                               "'2026-11-20T10:00:00.000Z'), (?, 'Larger', 'larger', 1956, "
                               "'2026-11-20T10:00:00.000Z', '2026-11-20T10:00:00.000Z')"),
                {huge, huge + 1});
    SampleBooks table(library.database());
    QVERIFY(table.select());
    QVERIFY(waitForRows(table));
    QCOMPARE(table.rowCount(), 22);
    QCOMPARE(table.rowOf(huge), 20);
    QCOMPARE(table.index(20, SampleBooks::Title).data().toString(), QStringLiteral("Huge"));
    table.showYears(1955, 1956); // fillBooks() begins at 1901
    QVERIFY(waitForRows(table));
    QCOMPARE(table.rowCount(), 2);
    QVERIFY(table.setData(table.index(1, SampleBooks::Title), QStringLiteral("Aardvark")));
    QVERIFY(waitForRows(table));
    QCOMPARE(table.rowOf(huge + 1), 0);
}

void TestRecordTable::letsGoOfAnEditedRowLater()
{
    TestLibrary library;
    fillBooks(library, 50);
    SampleBooks table(library.database());
    QVERIFY(table.select());
    QVERIFY(waitForRows(table));
    const qint64 id = table.idAt(10);
    table.pin(id);
    table.search(QStringLiteral("nothing at all"));
    QVERIFY(waitForRows(table));
    QCOMPARE(table.rowCount(), 1);
    // The editor may end with its page: nothing is said to those who are no longer whole.
    QSignalSpy loading(&table, &RecordTable::loadingChanged);
    table.unpin(id);
    QCOMPARE(loading.count(), 0);
    QTRY_COMPARE(table.rowCount(), 0);
}

void TestRecordTable::keepsSelectionAndCurrentRow()
{
    TestLibrary library;
    fillBooks(library, 300);
    SampleBooks table(library.database());
    QVERIFY(table.select());
    QVERIFY(waitForRows(table));
    QItemSelectionModel selection(&table);
    const auto rows = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    selection.setCurrentIndex(table.index(10, 2), rows);
    selection.select(table.index(200, 0), rows);
    const QSet<qint64> chosen{table.idAt(10), table.idAt(200)};
    const qint64 current = table.idAt(10);
    table.sort(SampleBooks::Title, Qt::DescendingOrder);
    QVERIFY(waitForRows(table));
    QSet<qint64> now;
    for (const QModelIndex &index : selection.selectedRows()) {
        now.insert(table.idAt(index.row()));
    }
    QCOMPARE(now, chosen);
    QCOMPARE(table.idAt(selection.currentIndex().row()), current);
    QCOMPARE(selection.currentIndex().column(), 2);
    table.search(QStringLiteral("00011"));
    QVERIFY(waitForRows(table));
    QCOMPARE(table.rowCount(), 1);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(table.idAt(selection.currentIndex().row()), current);
}

void TestRecordTable::newestRequestWins()
{
    TestLibrary library;
    fillBooks(library, 2000);
    SampleBooks table(library.database());
    QVERIFY(table.select());
    for (const char *typed : {"b", "bo", "boo", "book 0000", "book 00001", "00002", "00003"}) {
        table.search(QString::fromLatin1(typed));
    }
    QVERIFY(waitForRows(table));
    QCOMPARE(table.rowCount(), 1);
    QCOMPARE(table.index(0, 0).data().toString(), QStringLiteral("Book 00003"));
    table.showYears(1901, 1902);
    QVERIFY(waitForRows(table));
    QCOMPARE(table.rowCount(), 40);
    table.showAll();
    QVERIFY(waitForRows(table));
    QCOMPARE(table.rowCount(), 2000);
}

void TestRecordTable::putsEditedRowInItsPlace()
{
    TestLibrary library;
    fillBooks(library, 300);
    SampleBooks table(library.database());
    QVERIFY(table.select());
    QVERIFY(waitForRows(table));
    const qint64 id = table.idAt(250);
    QVERIFY(table.setData(table.index(250, SampleBooks::Title), QStringLiteral("Aardvark")));
    QVERIFY(waitForRows(table));
    QCOMPARE(table.rowOf(id), 0);
    QCOMPARE(table.index(0, 0).data().toString(), QStringLiteral("Aardvark"));
    QCOMPARE(table.versionAt(0), 2);
}

void TestRecordTable::noticesNewAndDeletedRows()
{
    TestLibrary library;
    fillBooks(library, 100);
    SampleBooks table(library.database());
    QVERIFY(table.select());
    QVERIFY(waitForRows(table));
    const qint64 id = library.run(QStringLiteral("INSERT INTO books (title, title_key, created_at, updated_at) VALUES "
                                                 "('Book 00050b', 'book 00050b', 'x', 'x')"));
    table.applyChanges({id});
    QVERIFY(waitForRows(table));
    QCOMPARE(table.rowOf(id), 50);
    library.run(QStringLiteral("DELETE FROM books WHERE id = ?"), {id});
    table.applyChanges({id});
    QVERIFY(waitForRows(table));
    QCOMPARE(table.rowOf(id), -1);
    QCOMPARE(table.rowCount(), 100);
}

void TestRecordTable::patchesLikeReadingAgain()
{
    TestLibrary library;
    fillBooks(library, 400, 9);
    QList<OrderSpec> specs(4);
    specs[1].key = QStringLiteral("t.title_key");
    specs[2].key = QStringLiteral("t.pages");
    specs[2].indexed = false;
    specs[3].key = QStringLiteral("t.language");
    for (OrderSpec &spec : specs) {
        if (!spec.key.isEmpty()) {
            spec.keys = {OrderKey{spec.key}};
        }
    }
    QRandomGenerator random(4711);
    for (const OrderSpec &spec : specs) {
        OrderMaker kept(library.database(), QStringLiteral("books"));
        QVERIFY(kept.ordered(spec));
        for (int round = 0; round < 20; ++round) {
            QList<qint64> changed;
            for (int i = 0; i < 5; ++i) {
                const qint64 id = 1 + random.bounded(400);
                changed << id;
                library.run(
                    QStringLiteral("UPDATE books SET title_key = ?, pages = ?, language = ? WHERE id = ?"),
                    {QStringLiteral("book %1").arg(random.bounded(400)),
                     random.bounded(3) == 0 ? QVariant(QMetaType(QMetaType::LongLong))
                                            : QVariant(1 + random.bounded(50)),
                     random.bounded(3) == 0 ? QVariant(QMetaType(QMetaType::QString)) : QVariant(QStringLiteral("fr")),
                     id});
            }
            QVERIFY(kept.patch(changed));
            OrderMaker fresh(library.database(), QStringLiteral("books"));
            QVERIFY(**kept.ordered(spec) == **fresh.ordered(spec));
        }
    }
}

void TestRecordTable::satisfiesModelTester()
{
    TestLibrary library;
    fillBooks(library, 200);
    SampleBooks table(library.database());
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(table.select());
    QVERIFY(waitForRows(table));
    table.sort(SampleBooks::Publisher, Qt::DescendingOrder);
    QVERIFY(waitForRows(table));
    QVERIFY(table.setData(table.index(5, SampleBooks::Title), QStringLiteral("Zebra")));
    QVERIFY(waitForRows(table));
    table.search(QStringLiteral("nothing at all"));
    QVERIFY(waitForRows(table));
    QCOMPARE(table.rowCount(), 0);
    table.showAll();
    QVERIFY(waitForRows(table));
    table.reload();
    QVERIFY(waitForRows(table));
    QCOMPARE(table.rowCount(), 200);
}

void TestRecordTable::findsLookupChoices()
{
    TestLibrary library;
    fillBooks(library, 2, 600);
    SampleBooks table(library.database());
    QVERIFY(!table.isShortLookup(SampleBooks::Publisher, 500));
    QVERIFY(table.isShortLookup(SampleBooks::Publisher, 600));
    const auto choices = table.lookupChoices(SampleBooks::Publisher, QStringLiteral("PUBLISHER 0059"), 20);
    QCOMPARE(choices.size(), 10);
    QCOMPARE(choices.first().text, QStringLiteral("Publisher 00590"));
    QCOMPARE(table.lookupChoices(SampleBooks::Publisher, {}, 20).size(), 20);
}

void TestRecordTable::cancelShowsNewestFirst()
{
    TestLibrary library;
    fillBooks(library, 300);
    SampleBooks table(library.database());
    QVERIFY(table.select());
    table.cancelLoading();
    QVERIFY(waitForRows(table));
    QCOMPARE(table.sortColumn(), -1);
    QCOMPARE(table.idAt(0), 300);
}

QTEST_GUILESS_MAIN(TestRecordTable)
#include "tst_recordtable.moc"
