// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each trap of Qt's SQL models in reading (writing: tst_writetraps), sprung on the stock class and stepped over by
// ours, on the same real file.
#include "models/database/statement.h"
#include "tests/models/tables/stockmodel.h"
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
    void showsRowsWithoutRelation();
    void keepsColumnNamesAndKeys();
    void holdsNoReadSnapshot();
    void findsWordsInEveryScript();
    void reportsDamagedPages();
    void recoversFromLockAtStart();
    void takesNoSqlFromOutside();
    void showsRowsWithDanglingKey();
    void knowsTrueRowCount();
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
    library.run(QStringLiteral("UPDATE books_search SET text = ? WHERE book_id = 2"),
                {QStringLiteral("указатель ρολοι")});
    library.run(QStringLiteral("INSERT INTO books_fts (rowid, text) VALUES (2, ?)"),
                {QStringLiteral("указатель ρολοι")});
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
    QTest::ignoreMessage(QtWarningMsg,
                         "RecordTable: setFilter() takes SQL and is not available; use the table's own filter");
    static_cast<QSqlTableModel &>(ours).setFilter(attack.arg(rest.join(QLatin1Char(','))));
    QVERIFY(ours.select());
    QVERIFY(waitForRows(ours));
    QCOMPARE(ours.rowCount(), 10);
    ours.search(QStringLiteral("x') UNION SELECT id FROM users --"));
    QVERIFY(waitForRows(ours));
    QCOMPARE(ours.rowCount(), 0);
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

QTEST_GUILESS_MAIN(TestTraps)
#include "tst_traps.moc"
