// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/database.h"
#include "models/database/statement.h"
#include "models/database/transaction.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// The connection, its transactions and statements, on a real file without any schema of ours.
class TransactionTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void openingNeverCreatesAFile();
    void creatingNeverTouchesAnExistingFile();
    void newFilesBelongToTheirOwnerOnly();
    void leavingTheScopeRollsBack();
    void committingStores();
    void aWaitingWriterGivesUpInTime();
    void foreignKeysAreKept();
    void readOnlyRefusesToWrite();
    void refusedValuesAreToldApart();
    void nullAndEmptyTextStayApart();
    void aMovedFileIsNoticedBeforeAcknowledging();
    void rowsOfADamagedFileAreAnError();

private:
    void write(const QString &sql);
    qint64 count();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TransactionTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Result<std::unique_ptr<Database>> created = Database::create(m_folder->filePath(QStringLiteral("a.carrel")));
    QVERIFY(created);
    m_database = std::move(*created);
    m_database->setLockWait(std::chrono::milliseconds(40));
    write(QStringLiteral("CREATE TABLE shelf (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE CHECK (name <> 'bad'), "
                         "note TEXT, above_id INTEGER REFERENCES shelf (id) ON DELETE RESTRICT) STRICT"));
}

void TransactionTest::cleanup()
{
    m_database.reset();
    m_folder.reset();
}

void TransactionTest::write(const QString &sql)
{
    Result<Transaction> transaction = m_database->transact({});
    QVERIFY(transaction);
    QVERIFY(Statement(*transaction, sql).run());
    QVERIFY(transaction->commit());
}

qint64 TransactionTest::count()
{
    const Result<qint64> number = Statement(*m_database, QStringLiteral("SELECT count(*) FROM shelf")).number();
    return number ? *number : -1;
}

void TransactionTest::openingNeverCreatesAFile()
{
    const QString missing = m_folder->filePath(QStringLiteral("missing.carrel"));
    const auto opened = Database::open(missing, {});
    QVERIFY(!opened);
    QCOMPARE(opened.problem().code, QStringLiteral("database.notFound"));
    QVERIFY(!QFile::exists(missing));
}

void TransactionTest::creatingNeverTouchesAnExistingFile()
{
    const auto again = Database::create(m_database->location());
    QVERIFY(!again);
    QCOMPARE(again.problem().code, QStringLiteral("database.exists"));
    QCOMPARE(count(), 0);
}

void TransactionTest::newFilesBelongToTheirOwnerOnly()
{
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_database->location()) & others));
}

void TransactionTest::leavingTheScopeRollsBack()
{
    {
        Result<Transaction> transaction = m_database->transact({});
        QVERIFY(transaction);
        QVERIFY(Statement(*transaction, QStringLiteral("INSERT INTO shelf (name) VALUES ('A')")).run());
    }
    QCOMPARE(count(), 0);
    write(QStringLiteral("INSERT INTO shelf (name) VALUES ('B')")); // and the next one can start
    QCOMPARE(count(), 1);
}

void TransactionTest::committingStores()
{
    write(QStringLiteral("INSERT INTO shelf (name) VALUES ('A')"));
    const auto other = Database::open(m_database->location(), {Database::Access::ReadOnly});
    QVERIFY(other);
    const auto names =
        Statement(**other, QStringLiteral("SELECT name FROM shelf")).all([](const Row &row) { return row.text(0); });
    QVERIFY(names);
    QCOMPARE(*names, QStringList{QStringLiteral("A")});
}

void TransactionTest::aWaitingWriterGivesUpInTime()
{
    auto other = Database::open(m_database->location(), {});
    QVERIFY(other);
    const Result<Transaction> held = (*other)->transact({});
    QVERIFY(held);
    QElapsedTimer timer;
    timer.start();
    const Result<Transaction> refused = m_database->transact({});
    QVERIFY(!refused);
    QCOMPARE(refused.problem().code, QStringLiteral("database.locked"));
    QVERIFY2(timer.elapsed() < 1000, "the interface's connection waits at most 40 ms");
    QCOMPARE(count(), 0); // reading goes on
}

void TransactionTest::foreignKeysAreKept()
{
    Result<Transaction> transaction = m_database->transact({});
    QVERIFY(transaction);
    Statement insert(*transaction, QStringLiteral("INSERT INTO shelf (name, above_id) VALUES ('A', 99)"));
    const Result<void> written = insert.run();
    QVERIFY(!written);
    QCOMPARE(written.problem().code, QStringLiteral("database.inUse"));
}

void TransactionTest::readOnlyRefusesToWrite()
{
    auto reader = Database::open(m_database->location(), {Database::Access::ReadOnly});
    QVERIFY(reader);
    QCOMPARE((*reader)->transact({}).problem().code, QStringLiteral("database.readOnly"));
}

void TransactionTest::refusedValuesAreToldApart()
{
    write(QStringLiteral("INSERT INTO shelf (name) VALUES ('A')"));
    Result<Transaction> transaction = m_database->transact({});
    QVERIFY(transaction);
    const QString insert = QStringLiteral("INSERT INTO shelf (name) VALUES (?)");
    QCOMPARE(Statement(*transaction, insert).bind(QStringLiteral("A")).run().problem().code,
             QStringLiteral("database.notUnique"));
    QCOMPARE(Statement(*transaction, insert).bind(QStringLiteral("bad")).run().problem().code,
             QStringLiteral("database.notAllowed"));
    QCOMPARE(Statement(*transaction, insert).bind(QString()).run().problem().code,
             QStringLiteral("database.notAllowed"));
    QVERIFY(Statement(*transaction, insert).bind(QStringLiteral("B")).run());
    QVERIFY(transaction->commit());
    QCOMPARE(count(), 2);
}

void TransactionTest::nullAndEmptyTextStayApart()
{
    Result<Transaction> transaction = m_database->transact({});
    QVERIFY(transaction);
    const QString insert = QStringLiteral("INSERT INTO shelf (name, note) VALUES (?, ?)");
    QVERIFY(Statement(*transaction, insert).bind(QStringLiteral("A")).bind(QString()).run());
    QVERIFY(Statement(*transaction, insert).bind(QStringLiteral("B")).bind(QStringLiteral("")).run());
    QVERIFY(transaction->commit());
    const auto nulls =
        Statement(*m_database, QStringLiteral("SELECT note FROM shelf ORDER BY name")).all([](const Row &row) {
            return row.text(0).isNull();
        });
    QVERIFY(nulls);
    QCOMPARE(*nulls, (QList<bool>{true, false}));
}

void TransactionTest::aMovedFileIsNoticedBeforeAcknowledging()
{
    Result<Transaction> transaction = m_database->transact({});
    QVERIFY(transaction);
    QVERIFY(Statement(*transaction, QStringLiteral("INSERT INTO shelf (name) VALUES ('A')")).run());
    QVERIFY(QFile::rename(m_database->location(), m_database->location() + QStringLiteral(".away")));
    const Result<void> committed = transaction->commit();
    QVERIFY(!committed);
    QCOMPARE(committed.problem().code, QStringLiteral("database.moved"));
}

void TransactionTest::rowsOfADamagedFileAreAnError()
{
    {
        Result<Transaction> transaction = m_database->transact({});
        QVERIFY(transaction);
        for (int i = 0; i < 2000; ++i) {
            QVERIFY(Statement(*transaction, QStringLiteral("INSERT INTO shelf (name, note) VALUES (?, ?)"))
                        .bind(QString::number(i))
                        .bind(QString(200, QLatin1Char('x')))
                        .run());
        }
        QVERIFY(transaction->commit());
    }
    const QString location = m_database->location();
    m_database.reset();
    QFile file(location);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 middle = file.size() / 2 / 4096 * 4096;
    QVERIFY(file.seek(middle));
    file.write(QByteArray(8192, '\xff'));
    file.close();
    auto damaged = Database::open(location, {});
    QVERIFY(damaged);
    const auto rows =
        Statement(**damaged, QStringLiteral("SELECT note FROM shelf")).all([](const Row &row) { return row.text(0); });
    QVERIFY(!rows);
    QCOMPARE(rows.problem().code, QStringLiteral("database.damaged"));
}

QTEST_GUILESS_MAIN(TransactionTest)
#include "tst_transaction.moc"
