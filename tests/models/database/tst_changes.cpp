// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/audit.h"
#include "models/database/changes.h"
#include "models/database/statement.h"
#include "models/database/worker.h"
#include "tests/support/testlibrary.h"

#include <QSignalSpy>
#include <QTest>

namespace {

/// Writes `count` audited publishers on a connection, as one command.
void writeRecords(Database &database, int count, int first = 1)
{
    CommandStamp stamp;
    stamp.command = QStringLiteral("test");
    Result<Transaction> transaction = database.transact(stamp);
    for (int i = first; i < first + count; ++i) {
        const Result<void> done = record(*transaction, QStringLiteral("publishers"), i, {}, Image{});
        if (!done) {
            qFatal("%s", qPrintable(done.problem().code));
        }
    }
    if (!transaction->commit()) {
        qFatal("commit");
    }
}

ChangeSet lastOf(QSignalSpy &spy)
{
    return spy.takeLast().value(0).value<ChangeSet>();
}

} // namespace

class TestChanges : public QObject
{
    Q_OBJECT

private slots:
    void reportsOwnCommitsOnceAndLater()
    {
        TestLibrary library;
        ChangeFeed feed(library.database());
        QSignalSpy spy(&feed, &ChangeFeed::changed);
        writeRecords(library.database(), 2);
        writeRecords(library.database(), 1, 7);
        QCOMPARE(spy.count(), 0);
        QVERIFY(spy.wait(500));
        QCOMPARE(spy.count(), 1);
        const ChangeSet changes = lastOf(spy);
        QVERIFY(!changes.isEverything);
        QCOMPARE(changes.of(QStringLiteral("publishers")), (QSet<qint64>{1, 2, 7}));
        QVERIFY(changes.concerns(QStringLiteral("publishers")));
        QVERIFY(!changes.concerns(QStringLiteral("books")));
    }

    void reportsOtherPrograms()
    {
        TestLibrary library;
        ChangeFeed feed(library.database());
        QSignalSpy spy(&feed, &ChangeFeed::changed);
        const auto other = library.connectAgain();
        writeRecords(*other, 3);
        QVERIFY(spy.wait(2500));
        QCOMPARE(lastOf(spy).of(QStringLiteral("publishers")).size(), 3);
    }

    void saysEverythingForManyAndForUnrecordedChanges()
    {
        TestLibrary library;
        ChangeFeed feed(library.database());
        QSignalSpy spy(&feed, &ChangeFeed::changed);
        writeRecords(library.database(), ChangeFeed::mostIds + 1);
        feed.readNow();
        QVERIFY(lastOf(spy).isEverything);

        writeRecords(library.database(), ChangeFeed::mostIds);
        feed.readNow();
        QVERIFY(!lastOf(spy).isEverything);

        const auto other = library.connectAgain();
        Result<Transaction> transaction = other->transact({});
        QVERIFY(Statement(*transaction, QStringLiteral("INSERT INTO settings VALUES ('currency', 'EUR')")).run());
        QVERIFY(transaction->commit());
        feed.readNow();
        QVERIFY(lastOf(spy).isEverything);
    }

    void saysEverythingWhenTheHistoryIsAnother()
    {
        TestLibrary library;
        writeRecords(library.database(), 5);
        ChangeFeed feed(library.database());
        QSignalSpy spy(&feed, &ChangeFeed::changed);
        library.run(QStringLiteral("DROP TRIGGER audit_log_never_changed"));
        library.run(QStringLiteral("UPDATE audit_log SET hash = 'other' WHERE seq = 5"));
        feed.readNow();
        QVERIFY(lastOf(spy).isEverything);
        feed.readNow();
        QCOMPARE(spy.count(), 0);
    }

    void runsJobsElsewhereAndAnswersHere()
    {
        TestLibrary library;
        Worker worker(library.database(), {});
        QThread *here = QThread::currentThread();
        QThread *there = nullptr;
        qint64 users = 0;
        bool isHere = false;
        worker.start(
            [&](Job &job) -> Result<qint64> {
                there = QThread::currentThread();
                return Statement(job.database(), QStringLiteral("SELECT count(*) FROM users")).number();
            },
            [&](const Result<qint64> &answer) {
                isHere = QThread::currentThread() == here;
                users = answer ? *answer : -1;
            });
        QVERIFY(worker.isBusy());
        QTRY_COMPARE(users, 1);
        QVERIFY(isHere);
        QVERIFY(there && there != here);
        QVERIFY(!worker.isBusy());
    }

    void readersCannotWriteAndWritersCan()
    {
        TestLibrary library;
        const auto write = [](Job &job) -> Result<void> {
            Result<Transaction> transaction = job.database().transact({});
            if (!transaction) {
                return transaction.problems();
            }
            const Result<void> done =
                Statement(*transaction, QStringLiteral("INSERT INTO settings VALUES ('a', 'b')")).run();
            return done ? transaction->commit() : done;
        };
        QString code;
        Worker reader(library.database(), {});
        reader.start(write, [&](const Result<void> &answer) { code = answer.problem().code; });
        QTRY_COMPARE(code, QStringLiteral("database.readOnly"));

        bool isWritten = false;
        Worker writer(library.database(), {Database::Access::ReadWrite, std::chrono::milliseconds(1000)});
        writer.start(write, [&](const Result<void> &answer) { isWritten = bool(answer); });
        QTRY_VERIFY(isWritten);
        QCOMPARE(library.number(QStringLiteral("SELECT count(*) FROM settings")), 1);
    }

    void stopsAStatementThatRunsLong()
    {
        TestLibrary library;
        Worker worker(library.database(), {});
        QString code;
        QAtomicInt started = 0;
        const auto endless = [&](Job &job) -> Result<qint64> {
            started = 1;
            return Statement(job.database(),
                             QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                            "SELECT count(*) FROM n"))
                .number();
        };
        JobTicket running = worker.start(endless, [&](const Result<qint64> &answer) { code = answer.problem().code; });
        QString waitingCode;
        JobTicket waiting =
            worker.start(endless, [&](const Result<qint64> &answer) { waitingCode = answer.problem().code; });
        QTRY_COMPARE(started.loadAcquire(), 1);
        waiting.cancel();
        running.cancel();
        QTRY_COMPARE(code, QStringLiteral("database.interrupted"));
        QTRY_COMPARE(waitingCode, QStringLiteral("database.interrupted"));
    }

    void tellsProgressAndEndsWithItsOwner()
    {
        TestLibrary library;
        QList<qint64> reports;
        bool isDone = false;
        {
            Worker worker(library.database(), {});
            worker.start(
                [](Job &job) -> Result<void> {
                    for (int i = 0; i <= 10; ++i) {
                        job.report(i, 10);
                    }
                    return {};
                },
                [&](const Result<void> &) { isDone = true; }, [&](qint64 done, qint64) { reports << done; });
            QTRY_VERIFY(isDone);
            QCOMPARE(reports.first(), 0);
            QCOMPARE(reports.last(), 10);
            worker.start(
                [](Job &job) -> Result<void> {
                    while (!job.isCancelled()) {
                        QThread::msleep(1);
                    }
                    return {};
                },
                [&](const Result<void> &) { QFAIL("answered after the end"); });
        }
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
