// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/circulationservice.h"
#include "models/circulation/ruleservice.h"
#include "models/database/librarycheck.h"
#include "models/database/openlibrary.h"
#include "models/database/statement.h"
#include "tests/support/faultvfs.h"
#include "tests/support/shelves.h"
#include "tests/support/testlibrary.h"

#include <QFile>
#include <QProcess>
#include <QSqlQuery>
#include <QTest>

#include <cstdio>

namespace {

constexpr int copiesInPlay = 12;

/// Lends and takes back until the power is cut; tells each loan once it was acknowledged.
int lendUntilTheCut(const QString &path, quint32 seed, bool isCareless)
{
    faultvfs::install();
    auto database = Database::open(path, {});
    if (!database) {
        return 1;
    }
    if (isCareless) {
        QSqlQuery((*database)->connection()).exec(QStringLiteral("PRAGMA synchronous = OFF"));
    }
    QSqlQuery((*database)->connection()).exec(QStringLiteral("PRAGMA wal_autocheckpoint = 40"));
    const FixedClock clock(fromStoredMoment(QStringLiteral("2026-11-20T10:00:00.000Z")));
    const Session session{1, QStringLiteral("Test"), Role::Administrator, 1, QStringLiteral("Test station")};
    CommandGate gate(**database, clock, session);
    CirculationService circulation(gate);
    faultvfs::arm(faultvfs::Fault::PowerCut, 1 + seed * 7919 % 900, false, seed);
    for (qint64 round = 0;; ++round) {
        const qint64 copy = 1 + round % copiesInPlay;
        const auto lent = circulation.lend(1, copy);
        if (!lent) {
            return 2;
        }
        if (lent->isLent()) {
            std::printf("%lld\n", static_cast<long long>(lent->loanId));
            std::fflush(stdout);
        }
        if (!circulation.returnCopy(copy)) {
            return 3;
        }
    }
}

struct CutResult {
    int lost = 0;
    bool isDamaged = false;
};

/// One life of the writer, one cut, one look at what is left.
CutResult cutOnce(const QString &path, quint32 seed, bool isCareless)
{
    QProcess writer;
    writer.start(
        QCoreApplication::applicationFilePath(),
        {isCareless ? QStringLiteral("--careless") : QStringLiteral("--careful"), path, QString::number(seed)});
    writer.waitForFinished(60000);
    if (writer.exitCode() != faultvfs::powerCutExitCode) {
        qFatal("the writer ended with %d", writer.exitCode());
    }
    QFile::remove(path + QStringLiteral("-shm"));
    CutResult result;
    const OpenedLibrary opened = openLibrary(path, {Database::Access::ReadWrite, std::chrono::seconds(2), {}});
    if (!opened.isOpen()) {
        result.isDamaged = true;
        return result;
    }
    for (const CheckPart &part : checkLibrary(*opened.database)) {
        result.isDamaged = result.isDamaged || !part.problems.isEmpty();
    }
    for (const QByteArray &line : writer.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty()) {
            Statement loan(*opened.database, QStringLiteral("SELECT count(*) FROM loans WHERE id = ?"));
            const Result<qint64> found = loan.bind(line.toLongLong()).number();
            result.lost += found && *found == 1 ? 0 : 1;
        }
    }
    return result;
}

int rounds(int quick)
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("CARREL_CUTS", &isNumber);
    return isNumber ? wanted : quick;
}

} // namespace

/// Disks that break: power cuts in the middle of a write, writes that fail, disks that are full.
class TestDisk : public QObject
{
    Q_OBJECT

private slots:
    void losesNothingAcknowledgedToAPowerCut()
    {
        TestLibrary library;
        shelves::stock(library, copiesInPlay);
        settle(library.database());
        for (int round = 1; round <= rounds(60); ++round) {
            const CutResult result = cutOnce(library.path(), static_cast<quint32>(round), false);
            QVERIFY2(!result.isDamaged, qPrintable(QStringLiteral("cut %1").arg(round)));
            QVERIFY2(result.lost == 0, qPrintable(QStringLiteral("cut %1 lost %2").arg(round).arg(result.lost)));
        }
    }

    void wouldNoticeAWriterThatDoesNotSynchronise()
    {
        // The control: the same cuts must hurt a writer that skips the synchronising, or the test proves nothing.
        int hurt = 0;
        for (int round = 1; round <= 40 && hurt == 0; ++round) {
            TestLibrary library;
            shelves::stock(library, copiesInPlay);
            settle(library.database());
            const CutResult result = cutOnce(library.path(), static_cast<quint32>(round), true);
            hurt += result.isDamaged || result.lost > 0 ? 1 : 0;
        }
        QVERIFY(hurt > 0);
    }

    void reportsEveryFailedWriteAndStoresAllOrNothing_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("persistent");
        QTest::newRow("full once") << int(faultvfs::Fault::DiskFull) << false;
        QTest::newRow("full for good") << int(faultvfs::Fault::DiskFull) << true;
        QTest::newRow("error once") << int(faultvfs::Fault::WriteError) << false;
        QTest::newRow("error for good") << int(faultvfs::Fault::WriteError) << true;
    }

    void reportsEveryFailedWriteAndStoresAllOrNothing()
    {
        QFETCH(int, fault);
        QFETCH(bool, persistent);
        faultvfs::install();
        int points = 0;
        for (qint64 at = 1; at < 500; ++at) {
            TestLibrary library;
            shelves::stock(library, copiesInPlay);
            CirculationService circulation(library.gate());
            faultvfs::arm(static_cast<faultvfs::Fault>(fault), at, persistent, 1);
            const auto lent = circulation.lend(1, 1);
            faultvfs::disarm();
            const qint64 loans = library.number(QStringLiteral("SELECT count(*) FROM loans"));
            const bool isStored = lent && lent->isLent();
            QVERIFY2(loans == (isStored ? 1 : 0), qPrintable(QStringLiteral("point %1").arg(at)));
            library.reopen();
            QCOMPARE(library.number(QStringLiteral("SELECT count(*) FROM loans")), loans);
            for (const CheckPart &part : checkLibrary(library.database())) {
                QVERIFY2(part.problems.isEmpty(), qPrintable(QStringLiteral("point %1: ").arg(at) + part.name));
            }
            // The disk is well again: the same command goes through.
            if (!isStored) {
                QVERIFY(CirculationService(library.gate()).lend(1, 1)->isLent());
            }
            if (!faultvfs::hasFired()) {
                break;
            }
            ++points;
        }
        QVERIFY(points > 3);
        qInfo("%d points", points);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1).startsWith(QLatin1String("--care"))) {
        return lendUntilTheCut(arguments.value(2), arguments.value(3).toUInt(),
                               arguments.value(1) == QLatin1String("--careless"));
    }
    TestDisk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_disk.moc"
