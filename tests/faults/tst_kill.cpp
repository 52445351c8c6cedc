// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/backupwriter.h"
#include "models/circulation/circulationservice.h"
#include "models/circulation/ruleservice.h"
#include "models/database/fingerprint.h"
#include "models/database/migrator.h"
#include "models/database/openlibrary.h"
#include "models/database/statement.h"
#include "models/notices/noticerunservice.h"
#include "tests/support/shelves.h"
#include "tests/support/testlibrary.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <cstdio>

namespace {

constexpr int copiesInPlay = 12;

void say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
}

/// The part that is killed: lends and takes back for ever, one line for each check-out that was acknowledged.
int lendForEver(const QString &path)
{
    auto database = Database::open(path, {});
    if (!database) {
        return 1;
    }
    const FixedClock clock(fromStoredMoment(QStringLiteral("2026-11-20T10:00:00.000Z")));
    const Session session{1, QStringLiteral("Test"), Role::Administrator, 1, QStringLiteral("Test station")};
    CommandGate gate(**database, clock, session);
    CirculationService circulation(gate);
    say("ready");
    for (qint64 round = 0;; ++round) {
        const qint64 copy = 1 + round % copiesInPlay;
        const auto lent = circulation.lend(1, copy);
        if (!lent) {
            return 2;
        }
        // A kill between lending and taking back leaves a copy out: it is only taken back then.
        if (lent->isLent()) {
            say("lent");
        }
        if (!circulation.returnCopy(copy)) {
            return 3;
        }
    }
}

/// The part that is killed between noting that notices leave and hearing that they did.
int sendForEver(const QString &path)
{
    auto database = Database::open(path, {});
    if (!database) {
        return 1;
    }
    const FixedClock clock(fromStoredMoment(QStringLiteral("2026-11-20T10:00:00.000Z")));
    const Session session{1, QStringLiteral("Test"), Role::Administrator, 1, QStringLiteral("Test station")};
    CommandGate gate(**database, clock, session);
    NoticeRunService service(gate);
    say("ready");
    const auto drafts = service.prepare();
    for (const NoticeDraft &draft : drafts ? *drafts : QList<NoticeDraft>()) {
        const auto written = service.write(draft, draft.channel);
        const auto id = written ? service.begin(draft, *written) : written.problems();
        if (!id) {
            return 2;
        }
        say("leaves");
        QThread::msleep(3); // the mail server takes its time
        if (!service.finish(*id, MailFate::Sent)) {
            return 3;
        }
        say("sent");
    }
    QThread::sleep(60);
    return 0;
}

int migrateOnce(const QString &path)
{
    say("ready");
    auto database = Database::create(path);
    return database && Migrator(**database).migrate() ? 0 : 1;
}

int backUpForEver(const QString &path, const QString &folder)
{
    auto database = Database::open(path, {});
    if (!database) {
        return 1;
    }
    say("ready");
    for (int i = 0;; ++i) {
        const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(i);
        if (!writeBackup(**database, folder, BackupReason::Daily, now)) {
            return 2;
        }
    }
}

/// Starts this program again as one of the above and kills it after a while.
class Victim
{
public:
    explicit Victim(const QStringList &arguments)
    {
        m_process.start(QCoreApplication::applicationFilePath(), arguments);
        if (!m_process.waitForReadyRead(10000)) {
            qFatal("the writer does not start");
        }
    }
    /// Returns what it said until then.
    QByteArray killAfter(int microseconds)
    {
        QThread::usleep(static_cast<unsigned long>(microseconds));
        m_process.kill();
        m_process.waitForFinished(10000);
        return m_process.readAllStandardOutput();
    }

private:
    QProcess m_process;
};

int rounds(int quick)
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("CARREL_KILLS", &isNumber);
    return isNumber ? wanted : quick;
}

} // namespace

/// Programs that end without a word: nothing acknowledged is lost, nothing half done is left.
class TestKill : public QObject
{
    Q_OBJECT

private:
    QRandomGenerator m_random{20261120};

private slots:
    void losesNoCheckOutToAKill()
    {
        TestLibrary library;
        shelves::stock(library, copiesInPlay);
        settle(library.database());
        qint64 acknowledged = 0;
        int hotJournals = 0;
        for (int round = 0; round < rounds(60); ++round) {
            Victim victim({QStringLiteral("--lend"), library.path()});
            acknowledged += victim.killAfter(m_random.bounded(3000, 43000)).count("lent");
            hotJournals += QFile(library.path() + QStringLiteral("-wal")).size() > 0 ? 1 : 0;
            const OpenedLibrary opened =
                openLibrary(library.path(), {Database::Access::ReadWrite, std::chrono::seconds(2), {}});
            QCOMPARE(opened.state, LibraryState::Current);
            for (const CheckPart &step : checkLibrary(*opened.database)) {
                QVERIFY2(step.problems.isEmpty(),
                         qPrintable(step.name + QLatin1Char(' ') + step.problems.value(0).code));
            }
            const qint64 loans = *Statement(*opened.database, QStringLiteral("SELECT count(*) FROM loans")).number();
            // What was committed but not yet said may be there on top: one for each kill so far.
            QVERIFY2(loans >= acknowledged && loans <= acknowledged + round + 1,
                     qPrintable(QStringLiteral("%1 of %2").arg(loans).arg(acknowledged)));
        }
        qInfo("%lld check-outs acknowledged, %d logs left behind, none lost", static_cast<long long>(acknowledged),
              hotJournals);
        QVERIFY(acknowledged > 0);
    }

    void leavesTheOldOrTheNewSchemaAfterAKill()
    {
        QTemporaryDir folder;
        const int newest = Migrator::newestVersion(QStringLiteral("sqlite"));
        QList<int> versions(newest + 1, 0);
        for (int round = 0; round < rounds(60); ++round) {
            const QString path = folder.filePath(QStringLiteral("%1.carrel").arg(round));
            Victim({QStringLiteral("--migrate"), path}).killAfter(m_random.bounded(0, 60000));
            if (!QFile::exists(path)) {
                continue;
            }
            auto database = Database::open(path, {});
            QVERIFY(database);
            const Result<int> version = Migrator(**database).version();
            QVERIFY(version);
            QVERIFY(checkFingerprint(**database, *version));
            ++versions[*version];
            QVERIFY(Migrator(**database).migrate());
        }
        qInfo() << "killed at version" << versions;
    }

    void asksAboutNoticesAfterAKill()
    {
        int unsure = 0;
        for (int round = 0; round < rounds(12); ++round) {
            TestLibrary library;
            constexpr int people = 8;
            shelves::stock(library, people);
            shelves::setSetting(library, QStringLiteral("mail_delivery"), QStringLiteral("server"));
            shelves::setSetting(library, QStringLiteral("mail_from"), QStringLiteral("library@example.org"));
            for (int i = 0; i < people; ++i) {
                const qint64 user =
                    shelves::user(library, QStringLiteral("User %1").arg(i), QStringLiteral("K%1").arg(i));
                library.run(QStringLiteral("UPDATE users SET email = 'somebody@example.org' WHERE id = ?"), {user});
                library.run(
                    QStringLiteral("INSERT INTO loans (copy_id, user_id, loaned_at, due_on, created_at, updated_at) "
                                   "VALUES (?, ?, '2026-10-01T09:00:00.000Z', '2026-11-15', '', '')"),
                    {i + 1, user});
            }
            settle(library.database());
            const QByteArray said =
                Victim({QStringLiteral("--send"), library.path()}).killAfter(m_random.bounded(2000, 60000));
            const qsizetype begun = said.count("leaves");
            const qsizetype ended = said.count("sent");
            library.clock().set(library.clock().now().addSecs(60 * (unsureAfterMinutes + 1)));
            NoticeRunService service(library.gate());
            const auto drafts = service.prepare();
            QVERIFY(drafts);
            int open = 0;
            int free = 0;
            for (const NoticeDraft &draft : *drafts) {
                open += draft.isUnsure() ? 1 : 0;
                free += draft.isLeftOut() ? 0 : 1;
            }
            // None that left goes again by itself; at most the one on its way waits for a decision.
            QVERIFY2(open <= 1 && free <= people - begun && free + open <= people - ended,
                     qPrintable(QStringLiteral("%1 begun, %2 ended: %3 unsure, %4 to send")
                                    .arg(begun)
                                    .arg(ended)
                                    .arg(open)
                                    .arg(free)));
            unsure += open;
        }
        qInfo("%d runs ended between sending and noting", unsure);
        QVERIFY(unsure > 0);
    }

    void listsOnlyWholeBackupsAfterAKill()
    {
        TestLibrary library;
        shelves::stock(library, copiesInPlay);
        QTemporaryDir folder;
        for (int round = 0; round < rounds(20); ++round) {
            Victim({QStringLiteral("--backup"), library.path(), folder.path()}).killAfter(m_random.bounded(0, 120000));
            for (const BackupFile &backup : backupsIn(folder.path(), QStringLiteral("test"))) {
                const Result<BackupFile> verified = verifyBackup(backup);
                QVERIFY2(verified, qPrintable(verified.problem().code));
            }
        }
        QVERIFY(!backupsIn(folder.path(), QStringLiteral("test")).isEmpty());
        // What was left half written goes with the next backup.
        QVERIFY(writeBackup(library.database(), folder.path(), BackupReason::ByHand, library.clock().now()));
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.tmp*")}, QDir::Files), QStringList());
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString part = arguments.value(1);
    if (part == QLatin1String("--lend")) {
        return lendForEver(arguments.value(2));
    }
    if (part == QLatin1String("--send")) {
        return sendForEver(arguments.value(2));
    }
    if (part == QLatin1String("--migrate")) {
        return migrateOnce(arguments.value(2));
    }
    if (part == QLatin1String("--backup")) {
        return backUpForEver(arguments.value(2), arguments.value(3));
    }
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kill.moc"
