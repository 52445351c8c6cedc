// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/backupplan.h"
#include "models/backup/backupwriter.h"
#include "models/backup/restore.h"
#include "models/database/audit.h"
#include "models/database/changes.h"
#include "models/database/migrator.h"
#include "models/database/openlibrary.h"
#include "models/database/statement.h"
#include "tests/support/testlibrary.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

namespace {

QDateTime at(const char *moment)
{
    return fromStoredMoment(QString::fromLatin1(moment));
}

void addPublisher(TestLibrary &library, const QString &name)
{
    Result<Transaction> transaction = library.gate().begin(Command::EditLookups);
    Statement insert(*transaction,
                     QStringLiteral("INSERT INTO publishers (name, name_key, created_at, updated_at) "
                                    "VALUES (?, ?, '', '')"));
    const bool isDone = insert.bind(name).bind(name.toLower()).run()
        && record(*transaction, QStringLiteral("publishers"), insert.insertedId(), {},
                  Image{{QStringLiteral("name"), name}})
        && transaction->commit();
    if (!isDone) {
        qFatal("no publisher");
    }
}

BackupFile made(const char *moment, BackupReason reason = BackupReason::Closing,
                BackupState state = BackupState::Verified)
{
    BackupFile backup;
    backup.madeAt = at(moment);
    backup.reason = reason;
    backup.state = state;
    backup.path = backupFileName(QStringLiteral("x"), backup.madeAt, reason);
    return backup;
}

void damage(const QString &path, qint64 offset)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write(QByteArray(600, '\xff')) != 600) {
        qFatal("cannot damage");
    }
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    QString folder(const char *name) const { return m_home.filePath(QString::fromLatin1(name)); }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_home.filePath(QStringLiteral("data")).toUtf8());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.filePath(QStringLiteral("config")));
    }

    void writesAVerifiedPrivateFile()
    {
        TestLibrary library;
        addPublisher(library, QStringLiteral("Ace"));
        const QString where = folder("one");
        const Result<BackupFile> backup =
            writeBackup(library.database(), where, BackupReason::Closing, library.clock().now());
        QVERIFY2(backup, qPrintable(backup.problem().code));
        QCOMPARE(backup->fileName(), QStringLiteral("test-20261120T100000Z-closing.carrel"));
        QCOMPARE(backup->counts.users, 1);
        QCOMPARE(backup->head, *auditHead(library.database()));
        QCOMPARE(QFile::permissions(backup->path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(QDir(where).entryList({QStringLiteral("*.tmp*")}, QDir::Files), QStringList());

        const QList<BackupFile> listed = backupsIn(where, QStringLiteral("test"));
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first().state, BackupState::Verified);
        QCOMPARE(listed.first().reason, BackupReason::Closing);
        QCOMPARE(listed.first().madeAt, library.clock().now());
        QCOMPARE(listed.first().counts, backup->counts);
        QCOMPARE(openLibrary(backup->path).state, LibraryState::Current);
    }

    void givesTwoBackupsOfOneSecondTwoNames()
    {
        TestLibrary library;
        const auto one = writeBackup(library.database(), folder("twice"), BackupReason::ByHand, library.clock().now());
        const auto two = writeBackup(library.database(), folder("twice"), BackupReason::ByHand, library.clock().now());
        QVERIFY(one && two);
        QVERIFY(one->path != two->path);
    }

    void worksWhileOthersWrite()
    {
        TestLibrary library;
        const auto other = library.connectAgain();
        Result<Transaction> open = other->transact({});
        QVERIFY(Statement(*open, QStringLiteral("INSERT INTO settings VALUES ('a', 'b')")).run());
        const auto backup = writeBackup(library.database(), folder("busy"), BackupReason::Daily, library.clock().now());
        QVERIFY2(backup, qPrintable(backup.problem().code));
        QVERIFY(open->commit());
    }

    void refusesFoldersItCannotWriteTo()
    {
        TestLibrary library;
        QFile file(folder("plain"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto backup =
            writeBackup(library.database(), folder("plain"), BackupReason::Daily, library.clock().now());
        QCOMPARE(backup.problem().code, QStringLiteral("backup.cannotWrite"));
    }

    void neverBacksUpADamagedLibraryOverAGoodOne()
    {
        const QString path = folder("sick.carrel");
        const QString where = folder("sick");
        {
            TestLibrary library;
            for (int i = 0; i < 400; ++i) {
                library.run(QStringLiteral("INSERT INTO publishers (name, name_key, created_at, updated_at) "
                                           "VALUES (?, ?, '', '')"),
                            {i, i});
            }
            settle(library.database());
            QVERIFY(QFile::copy(library.path(), path));
        }
        auto database = std::move(*Database::open(path, {}));
        QVERIFY(writeBackup(*database, where, BackupReason::Daily, at("2026-11-19T10:00:00.000Z")));
        settle(*database);
        database.reset();
        const qint64 pages = QFile(path).size() / 4096;
        for (qint64 page = pages - 3; page < pages; ++page) {
            damage(path, page * 4096);
        }
        database = std::move(*Database::open(path, {}));
        QVERIFY(!writeBackup(*database, where, BackupReason::Daily, at("2026-11-20T10:00:00.000Z")));
        QCOMPARE(backupsIn(where, QStringLiteral("sick")).size(), 1);
        QCOMPARE(backupsIn(where, QStringLiteral("sick")).first().state, BackupState::Verified);
    }

    void findsOutWhatHappenedToABackup()
    {
        TestLibrary library;
        const QString where = folder("damage");
        const BackupFile good = *writeBackup(library.database(), where, BackupReason::ByHand, library.clock().now());
        QVERIFY(verifyBackup(backupAt(good.path)));
        damage(good.path, 9000);
        QCOMPARE(verifyBackup(backupAt(good.path)).problem().code, QStringLiteral("backup.changed"));
        QVERIFY(QFile::resize(good.path, 20000));
        QCOMPARE(backupsIn(where, QStringLiteral("test")).first().state, BackupState::NotReadable);
        QCOMPARE(verifyBackup(backupAt(good.path)).problem().code, QStringLiteral("backup.notReadable"));
        QCOMPARE(verifyBackup(backupAt(folder("none.carrel"))).problem().code, QStringLiteral("database.notFound"));
    }

    void keepsDaysWeeksAndMonths()
    {
        QList<BackupFile> all;
        const QDateTime now = at("2026-11-20T18:00:00.000Z");
        for (int day = 0; day < 500; ++day) {
            BackupFile backup;
            backup.madeAt = now.addDays(-day).addSecs(-3600);
            backup.state = BackupState::Verified;
            backup.path = backupFileName(QStringLiteral("x"), backup.madeAt, BackupReason::Daily);
            all << backup;
        }
        const QList<BackupFile> surplus = surplusOf(all, {}, now);
        const qsizetype kept = all.size() - surplus.size();
        QVERIFY2(kept >= 18 && kept <= 7 + 4 + 12, qPrintable(QString::number(kept)));
        QSet<QString> gone;
        for (const BackupFile &backup : surplus) {
            gone.insert(backup.path);
        }
        for (int day = 0; day < 7; ++day) {
            QVERIFY(!gone.contains(all.at(day).path));
        }
    }

    void neverRemovesTheLastGoodOne()
    {
        const QDateTime now = at("2026-11-20T18:00:00.000Z");
        const BackupFile old = made("2020-01-01T10:00:00.000Z");
        QList<BackupFile> all{old};
        for (int day = 1; day < 60; ++day) {
            BackupFile bad = made("2026-11-20T10:00:00.000Z", BackupReason::Daily, BackupState::NotReadable);
            bad.madeAt = now.addDays(-day);
            bad.path += QString::number(day);
            all << bad;
        }
        for (const BackupFile &surplus : surplusOf(all, {1, 0, 0}, now)) {
            QVERIFY(surplus.path != old.path);
        }
    }

    void keepsWhatWasMadeBeforeSomethingBig()
    {
        const QDateTime now = at("2026-11-20T18:00:00.000Z");
        const BackupFile import = made("2026-11-10T09:00:00.000Z", BackupReason::Import);
        const BackupFile closing = made("2026-11-10T18:00:00.000Z");
        const BackupFile older = made("2026-11-10T08:00:00.000Z");
        const QList<BackupFile> surplus = surplusOf({import, closing, older}, {}, now);
        QCOMPARE(surplus.size(), 1);
        QCOMPARE(surplus.first().path, older.path);
    }

    void runsThePlanWithASecondFolder()
    {
        TestLibrary library;
        BackupPlan plan = planOf(library.path());
        QCOMPARE(plan.folder, m_home.filePath(QStringLiteral("data/carrel/backups/test")));
        plan.secondFolder = folder("stick");
        QVERIFY(isDailyDue(plan, library.path(), library.clock().now()));
        const Result<BackupRun> run = runBackup(library.database(), plan, BackupReason::Daily, library.clock().now());
        QVERIFY(run);
        QVERIFY(run->notices.isEmpty());
        QVERIFY(!isDailyDue(plan, library.path(), library.clock().now()));
        BackupOverview overview = overviewOf(plan, library.path(), library.clock().now());
        QCOMPARE(overview.backups.size(), 1);
        QVERIFY(overview.backups.first().isInFolder && overview.backups.first().isInSecond);
        QVERIFY(overview.lastGood);
        QVERIFY(!overview.isSecondLate(plan));

        // The stick is pulled out; its folder and the one above it are gone.
        plan.secondFolder = folder("media/BLUE/carrel");
        const Result<BackupRun> without =
            runBackup(library.database(), plan, BackupReason::Daily, library.clock().now());
        QVERIFY(without);
        QCOMPARE(without->notices.value(0).code, QStringLiteral("backup.secondNotReached"));
        overview = overviewOf(plan, library.path(), library.clock().now().addDays(8));
        QVERIFY(overview.isSecondLate(plan));
        QVERIFY(!overview.isSecondReachable);
    }

    void keepsThePlanAndTheFoldersOfTwoLibrariesApart()
    {
        TestLibrary one;
        TestLibrary two;
        BackupPlan plan = planOf(one.path());
        plan.keep = {3, 2, 1};
        plan.onClosing = false;
        storePlan(one.path(), plan);
        QCOMPARE(planOf(one.path()), plan);
        QVERIFY(planOf(two.path()).onClosing);
        QVERIFY(runBackup(one.database(), planOf(one.path()), BackupReason::Daily, one.clock().now()));
        QVERIFY(planOf(two.path()).folder != planOf(one.path()).folder);
    }

    void restoresIntoTheOpenLibrary()
    {
        TestLibrary library;
        addPublisher(library, QStringLiteral("Ace"));
        const QString where = folder("restore");
        const BackupFile backup = *writeBackup(library.database(), where, BackupReason::Daily, library.clock().now());
        addPublisher(library, QStringLiteral("Tor"));
        addPublisher(library, QStringLiteral("Baen"));
        const auto desk = library.connectAgain();
        ChangeFeed feed(*desk);
        QSignalSpy spy(&feed, &ChangeFeed::changed);

        const Result<RestorePreview> preview = previewRestore(library.database(), backup.path);
        QVERIFY(preview);
        QVERIFY(preview->isOfThisLibrary);
        QCOMPARE(preview->lost.size(), 1);
        QCOMPARE(preview->lost.first().command, QStringLiteral("lookup.edit"));
        QCOMPARE(preview->lost.first().count, 2);
        QCOMPARE(preview->people, 1);
        QCOMPARE(preview->changes.size(), 2);
        QCOMPARE(preview->changes.first().title, QStringLiteral("Baen")); // newest first
        QCOMPARE(preview->changes.first().command, QStringLiteral("lookup.edit"));
        QCOMPARE(preview->changes.first().records, 1);
        QVERIFY(preview->changes.first().at.isValid());

        const Result<RestoreOutcome> outcome =
            restoreInto(library.database(), backup.path, {where, library.clock().now().addSecs(60), 1, 1});
        QVERIFY2(outcome, qPrintable(outcome.problem().code + outcome.problem().arguments.join(QLatin1Char(' '))));
        QCOMPARE(library.number(QStringLiteral("SELECT count(*) FROM publishers")), 1);
        QCOMPARE(*Statement(*desk, QStringLiteral("SELECT count(*) FROM publishers")).number(), 1);
        feed.readNow();
        QVERIFY(spy.takeLast().value(0).value<ChangeSet>().isEverything);
        QVERIFY(checkAudit(library.database()));
        QCOMPARE(library.value(QStringLiteral("SELECT command FROM audit_log ORDER BY seq DESC")).toString(),
                 QStringLiteral("restore"));
        for (const CheckPart &step : checkLibrary(library.database())) {
            QVERIFY2(step.problems.isEmpty(), qPrintable(step.name));
        }

        // And back to where it was before restoring.
        const Result<RestoreOutcome> back =
            restoreInto(library.database(), outcome->keptAs, {where, library.clock().now().addSecs(120), 1, 1});
        QVERIFY(back);
        QCOMPARE(library.number(QStringLiteral("SELECT count(*) FROM publishers")), 3);
    }

    void refusesABadBackupAndLeavesTheLibrary()
    {
        TestLibrary library;
        const QString where = folder("bad");
        const BackupFile backup = *writeBackup(library.database(), where, BackupReason::Daily, library.clock().now());
        addPublisher(library, QStringLiteral("Ace"));
        damage(backup.path, 9000);
        QVERIFY(!restoreInto(library.database(), backup.path, {where, library.clock().now(), 1, 1}));
        QCOMPARE(library.number(QStringLiteral("SELECT count(*) FROM publishers")), 1);
        QCOMPARE(backupsIn(where, QStringLiteral("test")).size(), 1);
    }

    void knowsBackupsByTheirNames()
    {
        const QString name =
            backupFileName(QStringLiteral("Our-books"), at("2026-11-20T10:00:00.000Z"), BackupReason::Daily);
        QCOMPARE(libraryInBackupName(QStringLiteral("/x/y-1/") + name), QStringLiteral("Our-books"));
        QCOMPARE(libraryInBackupName(name), QStringLiteral("Our-books"));
        QVERIFY(libraryInBackupName(QStringLiteral("/x/Our-books.carrel")).isEmpty());
        QVERIFY(libraryInBackupName(QStringLiteral("/x/20261120T100000Z-daily.carrel")).isEmpty());
    }

    void restoresADamagedAndAMissingFile()
    {
        TestLibrary library;
        addPublisher(library, QStringLiteral("Ace"));
        const QString where = folder("lost");
        const BackupFile backup = *writeBackup(library.database(), where, BackupReason::Daily, library.clock().now());
        const QString path = folder("lost.carrel");
        const RestoreWish wish{where, library.clock().now(), 0, 0};
        QVERIFY(restoreFile(path, backup.path, wish));
        {
            const OpenedLibrary opened = openLibrary(path);
            QCOMPARE(opened.state, LibraryState::Current);
            QCOMPARE(*Statement(*opened.database, QStringLiteral("SELECT count(*) FROM publishers")).number(), 1);
        }
        QVERIFY(QFile::resize(path, 5000));
        const Result<RestoreOutcome> outcome = restoreFile(path, backup.path, wish);
        QVERIFY2(outcome, qPrintable(outcome.problem().code));
        QVERIFY(QFile::exists(outcome->keptAs));
        QCOMPARE(openLibrary(path).state, LibraryState::Current);
        QCOMPARE(restoreFile(path, path, wish).problem().code, QStringLiteral("backup.isTheLibrary"));
    }

    void restoresAnOlderVersionUpToDate()
    {
        const QString path = folder("old.carrel");
        const QString backupPath = folder("old-backup.carrel");
        {
            auto old = std::move(*Database::create(backupPath));
            QVERIFY(Migrator(*old).migrateTo(Migrator::newestVersion(QStringLiteral("sqlite")) - 1));
            settle(*old);
        }
        QVERIFY(restoreFile(path, backupPath, {folder("old"), at("2026-11-20T10:00:00.000Z"), 0, 0}));
        QCOMPARE(openLibrary(path).state, LibraryState::Current);
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
