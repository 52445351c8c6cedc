// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each trap of Qt's SQL models in writing, sprung on the stock class and stepped over by ours, on the same real file.
#include "tests/models/tables/stockmodel.h"
#include "tests/support/samplebooks.h"
#include "tests/support/testlibrary.h"

#include <QSignalSpy>
#include <QTest>

/// What a grid writes is what somebody meant, or nothing.
class TestWriteTraps : public QObject
{
    Q_OBJECT

private slots:
    void keepsRefusedTextThroughSortAndFilter();
    void seesWhatAnotherModelWrote();
    void seesDeletedRow();
    void changesAllRowsOrNone();
    void deletesNothingByItself();
    void neverEditsKeys();
    void storesEmptiedCellAsNull();
    void acceptsKeyBeyondFirst256();
};

void TestWriteTraps::keepsRefusedTextThroughSortAndFilter()
{
    TestLibrary library;
    fillBooks(library, 20);
    const auto stock = stockModel(library);
    stock->setEditStrategy(QSqlTableModel::OnManualSubmit);
    QVERIFY(stock->select());
    QVERIFY(stock->setData(stock->index(0, StockYear), 3000));
    QVERIFY(stock->isDirty());
    stock->sort(StockTitle, Qt::AscendingOrder);
    QVERIFY2(!stock->isDirty(), "the stock model no longer drops edits when sorted");

    SampleBooks ours(library.database());
    QVERIFY(ours.select());
    QVERIFY(waitForRows(ours));
    const qint64 id = ours.idAt(0);
    QVERIFY(!ours.setData(ours.index(0, SampleBooks::Year), 3000));
    QCOMPARE(ours.lastProblems().first().code, QStringLiteral("book.yearTooLate"));
    ours.keepDraft(id, SampleBooks::Year, QStringLiteral("3000"), ours.lastProblems());
    ours.sort(SampleBooks::Title, Qt::DescendingOrder);
    QVERIFY(waitForRows(ours));
    ours.search(QStringLiteral("book"));
    QVERIFY(waitForRows(ours));
    const QModelIndex cell = ours.index(ours.rowOf(id), SampleBooks::Year);
    QCOMPARE(cell.row(), 19);
    QCOMPARE(cell.data().toString(), QStringLiteral("3000"));
    QCOMPARE(cell.data(RecordTable::ProblemRole).value<Problems>().first().code, QStringLiteral("book.yearTooLate"));
    QCOMPARE(ours.firstDraft(), cell);
}

void TestWriteTraps::seesWhatAnotherModelWrote()
{
    TestLibrary library;
    fillBooks(library, 10);
    {
        const auto first = stockModel(library);
        const auto second = stockModel(library);
        for (const auto &model : {first.get(), second.get()}) {
            model->setEditStrategy(QSqlTableModel::OnManualSubmit);
            QVERIFY(model->select());
        }
        QVERIFY(first->setData(first->index(0, StockTitle), QStringLiteral("first")));
        QVERIFY(second->setData(second->index(0, StockTitle), QStringLiteral("second")));
        QVERIFY(first->submitAll());
        QVERIFY2(second->submitAll(), "the stock model now notices the other's change");
    }
    const auto other = library.connectAgain();
    SampleBooks mine(library.database());
    SampleBooks theirs(*other);
    for (SampleBooks *table : {&mine, &theirs}) {
        QVERIFY(table->select());
        QVERIFY(waitForRows(*table));
        QVERIFY(table->index(5, 0).data().isValid());
    }
    const qint64 id = mine.idAt(5);
    mine.pin(id);
    QVERIFY(theirs.setData(theirs.index(5, SampleBooks::Year), 1950));
    QSignalSpy conflicts(&mine, &RecordTable::conflicted);
    // Another cell merges without a word.
    QVERIFY(mine.setData(mine.index(5, SampleBooks::Pages), 77));
    QCOMPARE(conflicts.count(), 0);
    mine.unpin(id);

    mine.reload();
    theirs.reload();
    QVERIFY(waitForRows(mine));
    QVERIFY(waitForRows(theirs));
    mine.pin(id);
    const QVariant before = mine.index(5, SampleBooks::Year).data(Qt::EditRole);
    QVERIFY(theirs.setData(theirs.index(5, SampleBooks::Year), 1960));
    conflicts.clear();
    QVERIFY(!mine.setData(mine.index(5, SampleBooks::Year), 1970));
    QCOMPARE(conflicts.count(), 1);
    const Conflict *conflict = mine.conflictAt(id, SampleBooks::Year);
    QVERIFY(conflict);
    QCOMPARE(conflict->mine.toInt(), 1970);
    QCOMPARE(conflict->theirs.toInt(), 1960);
    QCOMPARE(conflict->before, before);
    QCOMPARE(library.number(QStringLiteral("SELECT publication_year FROM books WHERE id = ?"), {id}), 1960);
    QVERIFY(mine.keepMine(id, SampleBooks::Year));
    QCOMPARE(library.number(QStringLiteral("SELECT publication_year FROM books WHERE id = ?"), {id}), 1970);
    QVERIFY(!mine.conflictAt(id, SampleBooks::Year));
}

void TestWriteTraps::seesDeletedRow()
{
    TestLibrary library;
    fillBooks(library, 10);
    const auto remove = [&](qint64 id) {
        library.run(QStringLiteral("DELETE FROM books_search WHERE book_id = ?"), {id});
        library.run(QStringLiteral("DELETE FROM books WHERE id = ?"), {id});
    };
    {
        const auto stock = stockModel(library);
        stock->setEditStrategy(QSqlTableModel::OnManualSubmit);
        QVERIFY(stock->select());
        QVERIFY(stock->setData(stock->index(0, StockTitle), QStringLiteral("late")));
        remove(1);
        QVERIFY2(stock->submitAll(), "the stock model now notices a deleted row");
    }
    SampleBooks ours(library.database());
    QVERIFY(ours.select());
    QVERIFY(waitForRows(ours));
    const qint64 id = ours.idAt(3);
    ours.pin(id);
    remove(id);
    QVERIFY(!ours.setData(ours.index(3, SampleBooks::Title), QStringLiteral("late")));
    QVERIFY(ours.conflictAt(id, SampleBooks::Title));
    QVERIFY(ours.conflictAt(id, SampleBooks::Title)->isDeleted);
    // The row stays while its editor is open, and goes when it closes.
    ours.applyChanges({id});
    QVERIFY(waitForRows(ours));
    QCOMPARE(ours.rowOf(id), 3);
    ours.unpin(id);
    QTRY_COMPARE(ours.rowOf(id), -1);
}

void TestWriteTraps::changesAllRowsOrNone()
{
    TestLibrary library;
    fillBooks(library, 10);
    library.run(QStringLiteral("CREATE UNIQUE INDEX isbns ON books (isbn)"));
    {
        const auto stock = stockModel(library);
        stock->setEditStrategy(QSqlTableModel::OnManualSubmit);
        QVERIFY(stock->select());
        for (int row = 0; row < 3; ++row) {
            QVERIFY(stock->setData(stock->index(row, StockYear), row == 1 ? 99999 : 1800));
        }
        QVERIFY(!stock->submitAll());
        QCOMPARE(library.number(QStringLiteral("SELECT count(*) FROM books WHERE publication_year = 1800")), 1);
    }
    library.run(QStringLiteral("UPDATE books SET publication_year = 1900"));
    SampleBooks ours(library.database());
    QVERIFY(ours.select());
    QVERIFY(waitForRows(ours));
    QVERIFY(!ours.change({1, 2, 999, 3}, SampleBooks::Year, 1800));
    QCOMPARE(library.number(QStringLiteral("SELECT count(*) FROM books WHERE publication_year = 1800")), 0);
    QVERIFY(ours.change({1, 2, 3}, SampleBooks::Year, 1800));
    QCOMPARE(library.number(QStringLiteral("SELECT count(*) FROM books WHERE publication_year = 1800")), 3);
    QCOMPARE(ours.index(ours.rowOf(2), SampleBooks::Year).data().toString(), QStringLiteral("1800"));
}

void TestWriteTraps::deletesNothingByItself()
{
    TestLibrary library;
    fillBooks(library, 10);
    library.run(QStringLiteral("DELETE FROM books_search WHERE book_id = 1"));
    {
        const auto stock = stockModel(library);
        stock->setEditStrategy(QSqlTableModel::OnFieldChange);
        QVERIFY(stock->select());
        QVERIFY(stock->removeRow(0));
        QCOMPARE(library.number(QStringLiteral("SELECT count(*) FROM books")), 9);
    }
    SampleBooks ours(library.database());
    QVERIFY(ours.select());
    QVERIFY(waitForRows(ours));
    QVERIFY(!ours.removeRow(0));
    QVERIFY(!ours.insertRow(0));
    QVERIFY(ours.submitAll());
    QCOMPARE(library.number(QStringLiteral("SELECT count(*) FROM books")), 9);
}

void TestWriteTraps::neverEditsKeys()
{
    TestLibrary library;
    fillBooks(library, 3);
    const auto stock = stockModel(library);
    QVERIFY(stock->select());
    QVERIFY(stock->flags(stock->index(0, 0)) & Qt::ItemIsEditable);

    SampleBooks ours(library.database());
    QVERIFY(ours.select());
    QVERIFY(waitForRows(ours));
    QCOMPARE(ours.columnOf(QStringLiteral("id")), -1);
    QVERIFY(!(ours.flags(ours.index(0, SampleBooks::Copies)) & Qt::ItemIsEditable));
    QVERIFY(!ours.setData(ours.index(0, SampleBooks::Copies), 5));
    ours.setReadOnly(true);
    QVERIFY(!ours.setData(ours.index(0, SampleBooks::Title), QStringLiteral("x")));
}

void TestWriteTraps::storesEmptiedCellAsNull()
{
    TestLibrary library;
    fillBooks(library, 3);
    {
        const auto stock = stockModel(library);
        stock->setEditStrategy(QSqlTableModel::OnFieldChange);
        QVERIFY(stock->select());
        const int remarks = stock->fieldIndex(QStringLiteral("language"));
        QVERIFY(stock->setData(stock->index(0, remarks), QStringLiteral("")));
        QCOMPARE(library.number(QStringLiteral("SELECT count(*) FROM books WHERE language = ''")), 1);
    }
    SampleBooks ours(library.database());
    QVERIFY(ours.select());
    QVERIFY(waitForRows(ours));
    QVERIFY(ours.setData(ours.index(1, SampleBooks::Language), QStringLiteral("")));
    QCOMPARE(library.number(QStringLiteral("SELECT count(*) FROM books WHERE language IS NULL")), 1);
}

void TestWriteTraps::acceptsKeyBeyondFirst256()
{
    TestLibrary library;
    fillBooks(library, 10, 400);
    const auto stock = stockModel(library, true);
    QVERIFY(stock->select());
    QVERIFY(!stock->setData(stock->index(0, StockPublisher), 390));

    SampleBooks ours(library.database());
    QVERIFY(ours.select());
    QVERIFY(waitForRows(ours));
    const QModelIndex cell = ours.index(0, SampleBooks::Publisher);
    QVERIFY(ours.setData(cell, 390));
    QCOMPARE(cell.data().toString(), QStringLiteral("Publisher 00390"));
    QCOMPARE(library.number(QStringLiteral("SELECT publisher_id FROM books WHERE id = 1")), 390);
}

QTEST_GUILESS_MAIN(TestWriteTraps)
#include "tst_writetraps.moc"
