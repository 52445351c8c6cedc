// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each trap of Qt's SQL models, sprung on the stock class and stepped over by ours, on the same real file.
#include "models/database/statement.h"
#include "tests/support/samplebooks.h"
#include "tests/support/testlibrary.h"

#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRelationalTableModel>
#include <QTest>

namespace {

enum StockColumn { StockTitle = 1, StockYear = 6, StockPublisher = 7 };

/// The stock model on books, sorted by id.
std::unique_ptr<QSqlRelationalTableModel> stockModel(TestLibrary &library, bool withRelation = false)
{
    auto model = std::make_unique<QSqlRelationalTableModel>(nullptr, library.database().connection());
    model->setTable(QStringLiteral("books"));
    if (withRelation) {
        model->setRelation(StockPublisher, QSqlRelation(QStringLiteral("publishers"), QStringLiteral("id"), QStringLiteral("name")));
    }
    model->setSort(0, Qt::AscendingOrder);
    return model;
}

QList<qint64> idsOf(const QAbstractItemModel &model, bool isOurs)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids << (isOurs ? model.index(row, 0).data(RecordTable::IdRole) : model.index(row, 0).data()).toLongLong();
    }
    return ids;
}

/// Pragmas have no effect inside a transaction, and TestLibrary::run() is one.
void pragma(TestLibrary &library, const char *text)
{
    QSqlQuery query(library.database().connection());
    QVERIFY(query.exec(QStringLiteral("PRAGMA ") + QString::fromLatin1(text)));
}

qsizetype distinct(const QList<qint64> &ids)
{
    return QSet<qint64>(ids.begin(), ids.end()).size();
}

} // namespace

class TestTraps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editThenScrollKeepsRows();
    void acceptsKeyBeyondFirst256();
    void keepsRefusedTextThroughSortAndFilter();
    void showsRowsWithoutRelation();
    void keepsColumnNamesAndKeys();
    void holdsNoReadSnapshot();
    void findsWordsInEveryScript();
    void reportsDamagedPages();
    void recoversFromLockAtStart();
    void takesNoSqlFromOutside();
    void seesWhatAnotherModelWrote();
    void seesDeletedRow();
    void changesAllRowsOrNone();
    void deletesNothingByItself();
    void neverEditsKeys();
    void showsRowsWithDanglingKey();
    void knowsTrueRowCount();
    void storesEmptiedCellAsNull();
};

void TestTraps::editThenScrollKeepsRows()
{
    TestLibrary library;
    fillBooks(library, 1000);
    const auto stock = stockModel(library);
    stock->setEditStrategy(QSqlTableModel::OnFieldChange);
    QVERIFY(stock->select());
    QVERIFY(stock->setData(stock->index(3, StockTitle), QStringLiteral("Changed")));
    while (stock->canFetchMore()) {
        stock->fetchMore();
    }
    QVERIFY2(distinct(idsOf(*stock, false)) < stock->rowCount(), "the stock model no longer repeats rows");

    SampleBooks ours(library.database());
    QVERIFY(ours.select());
    QVERIFY(ours.setData(ours.index(3, SampleBooks::Year), 1999));
    QVERIFY(waitForRows(ours));
    QCOMPARE(ours.rowCount(), 1000);
    QCOMPARE(distinct(idsOf(ours, true)), 1000);
}

void TestTraps::acceptsKeyBeyondFirst256()
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

void TestTraps::keepsRefusedTextThroughSortAndFilter()
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

void TestTraps::showsRowsWithoutRelation()
{
    TestLibrary library;
    fillBooks(library, 10);
    const auto stock = stockModel(library, true);
    QVERIFY(stock->select());
    QCOMPARE(stock->rowCount(), 5);

    SampleBooks ours(library.database());
    QVERIFY(ours.select());
    QVERIFY(waitForRows(ours));
    QCOMPARE(ours.rowCount(), 10);
    ours.sort(SampleBooks::Publisher, Qt::AscendingOrder);
    QVERIFY(waitForRows(ours));
    QCOMPARE(ours.rowCount(), 10);
    QCOMPARE(ours.index(0, SampleBooks::Publisher).data().toString(), QString());
}

void TestTraps::keepsColumnNamesAndKeys()
{
    TestLibrary library;
    fillBooks(library, 10);
    const auto stock = stockModel(library, true);
    QVERIFY(stock->select());
    QCOMPARE(stock->fieldIndex(QStringLiteral("publisher_id")), -1);
    QCOMPARE(stock->index(0, StockPublisher).data(Qt::EditRole).toString().left(9), QStringLiteral("Publisher"));

    SampleBooks ours(library.database());
    QVERIFY(ours.select());
    QVERIFY(waitForRows(ours));
    QCOMPARE(ours.fieldIndex(QStringLiteral("publisher_id")), int(SampleBooks::Publisher));
    const QModelIndex cell = ours.index(1, SampleBooks::Publisher);
    QCOMPARE(cell.data(Qt::EditRole).toLongLong(), 3);
    QCOMPARE(cell.data().toString(), QStringLiteral("Publisher 00003"));
}

void TestTraps::holdsNoReadSnapshot()
{
    TestLibrary library;
    fillBooks(library, 1000);
    const auto other = library.connectAgain();
    const auto writeElsewhere = [&] {
        auto transaction = other->transact(editStamp());
        QVERIFY(transaction);
        QVERIFY(Statement(*transaction, QStringLiteral("UPDATE books SET pages = 1 WHERE id = 900")).run());
        QVERIFY(transaction->commit());
    };
    const auto writeHere = [&] {
        QSqlQuery query(library.database().connection());
        return query.exec(QStringLiteral("UPDATE books SET pages = 2 WHERE id = 901"));
    };
    {
        const auto stock = stockModel(library);
        QVERIFY(stock->select());
        QVERIFY(stock->canFetchMore());
        writeElsewhere();
        QVERIFY2(!writeHere(), "the stock model no longer keeps a snapshot");
    }
    SampleBooks ours(library.database());
    QVERIFY(ours.select());
    QVERIFY(waitForRows(ours));
    QVERIFY(ours.index(500, 0).data().isValid());
    writeElsewhere();
    QVERIFY(writeHere());
}

void TestTraps::findsWordsInEveryScript()
{
    TestLibrary library;
    fillBooks(library, 5);
    const QString title = QStringLiteral("Указатель Ρολόι");
    library.run(QStringLiteral("UPDATE books SET title = ? WHERE id = 2"), {title});
    library.run(QStringLiteral("INSERT INTO books_fts (books_fts, rowid, text) VALUES ('delete', 2, 'book 00002')"));
    library.run(QStringLiteral("UPDATE books_search SET text = ? WHERE book_id = 2"), {QStringLiteral("указатель ρολοι")});
    library.run(QStringLiteral("INSERT INTO books_fts (rowid, text) VALUES (2, ?)"), {QStringLiteral("указатель ρολοι")});
    const auto stock = stockModel(library);
    stock->setFilter(QStringLiteral("title LIKE '%указатель%'"));
    QVERIFY(stock->select());
    QCOMPARE(stock->rowCount(), 0);

    SampleBooks ours(library.database());
    ours.search(QStringLiteral("УКАЗ ρολό"));
    QVERIFY(ours.select());
    QVERIFY(waitForRows(ours));
    QCOMPARE(ours.rowCount(), 1);
    ours.search(QStringLiteral("казател"));
    QVERIFY(waitForRows(ours));
    QCOMPARE(ours.rowCount(), 1);
    for (const char *typed : {"\"", "(", "AND", "-dog", "C++", "O'Brien", "*", "a\"b", "NEAR("}) {
        ours.search(QString::fromLatin1(typed));
        QSignalSpy failures(&ours, &RecordTable::failed);
        QVERIFY(waitForRows(ours));
        QCOMPARE(failures.count(), 0);
    }
}

void TestTraps::reportsDamagedPages()
{
    TestLibrary library;
    fillBooks(library, 2000);
    library.run(QStringLiteral("UPDATE books SET summary = printf('%.600c', 'x')"));
    pragma(library, "wal_checkpoint(TRUNCATE)");
    const QString path = library.path();
    {
        // On a copy: a live file must never be opened past SQLite.
        const QString copy = library.folder() + QStringLiteral("/damaged.carrel");
        QVERIFY(QFile::copy(path, copy));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 at = file.readAll().indexOf("Book 01500") / 4096 * 4096;
        QVERIFY(at > 4096);
        QVERIFY(file.seek(at));
        file.write(QByteArray(4096, '\x7f'));
        file.close();
    }
    const auto opened = Database::open(library.folder() + QStringLiteral("/damaged.carrel"), {});
    QVERIFY(opened);
    {
        QSqlRelationalTableModel stock(nullptr, (*opened)->connection());
        stock.setTable(QStringLiteral("books"));
        QVERIFY(stock.select());
        while (stock.canFetchMore()) {
            stock.fetchMore();
        }
        QVERIFY2(stock.rowCount() < 2000 && !stock.lastError().isValid(), "the stock model now reports damage");
    }
    SampleBooks ours(**opened);
    QSignalSpy failures(&ours, &RecordTable::failed);
    QVERIFY(ours.select());
    QVERIFY(waitForRows(ours));
    for (int row = 0; row < ours.rowCount(); row += 64) {
        ours.index(row, 0).data();
    }
    QTRY_VERIFY(failures.count() > 0);
    QCOMPARE(failures.first().first().value<Problems>().first().code, QStringLiteral("database.damaged"));
}

void TestTraps::recoversFromLockAtStart()
{
    TestLibrary library;
    fillBooks(library, 10);
    // In the old journal mode a writer keeps readers out.
    pragma(library, "journal_mode = DELETE");
    const auto fresh = library.connectAgain(Database::Access::ReadOnly);
    fresh->setLockWait(std::chrono::milliseconds(10));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("locker"));
        other.setDatabaseName(library.path());
        QVERIFY(other.open());
    }
    const auto lock = [](const char *sql) {
        QSqlQuery query(QSqlDatabase::database(QStringLiteral("locker")));
        return query.exec(QString::fromLatin1(sql));
    };
    QVERIFY(lock("BEGIN EXCLUSIVE"));
    QSqlRelationalTableModel stock(nullptr, fresh->connection());
    stock.setTable(QStringLiteral("books"));
    SampleBooks ours(*fresh);
    QSignalSpy failures(&ours, &RecordTable::failed);
    QVERIFY(!ours.select());
    QCOMPARE(failures.first().first().value<Problems>().first().code, QStringLiteral("database.locked"));
    QVERIFY(lock("ROLLBACK"));
    QVERIFY2(!stock.select(), "the stock model now recovers from a lock");
    QVERIFY(ours.select());
    QVERIFY(waitForRows(ours));
    QCOMPARE(ours.rowCount(), 10);
    QSqlDatabase::database(QStringLiteral("locker")).close();
    QSqlDatabase::removeDatabase(QStringLiteral("locker"));
}

void TestTraps::takesNoSqlFromOutside()
{
    TestLibrary library;
    fillBooks(library, 10);
    library.run(QStringLiteral("UPDATE users SET password_hash = 'secret-hash'"));
    const auto attack = QStringLiteral("1=0 UNION ALL SELECT id, password_hash, %1 FROM users");
    const auto stock = stockModel(library);
    stock->setSort(-1, Qt::AscendingOrder);
    QStringList rest;
    for (int i = 2; i < stock->columnCount(); ++i) {
        rest << QStringLiteral("NULL");
    }
    stock->setFilter(attack.arg(rest.join(QLatin1Char(','))));
    QVERIFY(stock->select());
    QCOMPARE(stock->index(0, 1).data().toString(), QStringLiteral("secret-hash"));

    SampleBooks ours(library.database());
    QTest::ignoreMessage(QtWarningMsg, "RecordTable: setFilter() takes SQL and is not available; use the table's own filter");
    static_cast<QSqlTableModel &>(ours).setFilter(attack.arg(rest.join(QLatin1Char(','))));
    QVERIFY(ours.select());
    QVERIFY(waitForRows(ours));
    QCOMPARE(ours.rowCount(), 10);
    ours.search(QStringLiteral("x') UNION SELECT id FROM users --"));
    QVERIFY(waitForRows(ours));
    QCOMPARE(ours.rowCount(), 0);
}

void TestTraps::seesWhatAnotherModelWrote()
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

void TestTraps::seesDeletedRow()
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
    QVERIFY(waitForRows(ours));
    QCOMPARE(ours.rowOf(id), -1);
}

void TestTraps::changesAllRowsOrNone()
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

void TestTraps::deletesNothingByItself()
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

void TestTraps::neverEditsKeys()
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

void TestTraps::showsRowsWithDanglingKey()
{
    TestLibrary library;
    fillBooks(library, 2);
    pragma(library, "foreign_keys = OFF");
    library.run(QStringLiteral("UPDATE books SET publisher_id = 4711"));
    const auto stock = stockModel(library, true);
    QVERIFY(stock->select());
    QCOMPARE(stock->rowCount(), 0);

    SampleBooks ours(library.database());
    QVERIFY(ours.select());
    QVERIFY(waitForRows(ours));
    QCOMPARE(ours.rowCount(), 2);
    QCOMPARE(ours.index(0, SampleBooks::Publisher).data(Qt::EditRole).toInt(), 4711);
}

void TestTraps::knowsTrueRowCount()
{
    TestLibrary library;
    fillBooks(library, 1000);
    const auto stock = stockModel(library);
    QVERIFY(stock->select());
    QCOMPARE(stock->rowCount(), 256);

    SampleBooks ours(library.database());
    QVERIFY(ours.select());
    QVERIFY(waitForRows(ours));
    QCOMPARE(ours.rowCount(), 1000);
    QVERIFY(!ours.canFetchMore());
}

void TestTraps::storesEmptiedCellAsNull()
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

QTEST_GUILESS_MAIN(TestTraps)
#include "tst_traps.moc"
