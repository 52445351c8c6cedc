// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/circulationservice.h"
#include "models/database/librarycheck.h"
#include "models/database/statement.h"
#include "tests/support/shelves.h"
#include "tests/support/testlibrary.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

namespace {

constexpr int desks = 8;
constexpr int copies = 60;
constexpr int users = 40;

/// Operations of each desk: few in the daily run; CARREL_DESK_OPERATIONS=10000 for the figures.
int operations()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("CARREL_DESK_OPERATIONS", &isNumber);
    return isNumber ? wanted : 300;
}

/// What one desk did, counted by itself.
struct Tally {
    int lent = 0;
    int returned = 0;
    int renewed = 0;
    int refused = 0; ///< with a reason
    int unexplained = 0; ///< without one, or a failure other than a lock
    int retries = 0;
};

/// One scan: tried again for as long as another desk holds the library, as the Desk does.
template <typename Ask>
auto insist(Tally &tally, Ask ask)
{
    auto answer = ask();
    while (!answer && answer.problem().code == QLatin1String("database.locked")) {
        ++tally.retries;
        answer = ask();
    }
    return answer;
}

void scan(CirculationService &circulation, QRandomGenerator &random, Tally &tally)
{
    const qint64 copy = 1 + random.bounded(copies);
    const int kind = random.bounded(100);
    if (kind < 45) {
        // The first user is the one the station is signed in as.
        const auto lent = insist(tally, [&] { return circulation.lend(2 + random.bounded(users), copy); });
        const bool isExplained = lent && (lent->isLent() || !lent->verdict.problems().isEmpty());
        ++(!isExplained ? tally.unexplained : lent->isLent() ? tally.lent : tally.refused);
    } else if (kind < 90) {
        const auto returned = insist(tally, [&] { return circulation.returnCopy(copy); });
        ++(!returned ? tally.unexplained : returned->wasOnLoan() ? tally.returned : tally.refused);
    } else {
        const auto open = insist(tally, [&] { return circulation.openLoanOfCopy(copy); });
        if (!open) {
            ++tally.unexplained;
        } else if (!*open) {
            ++tally.refused;
        } else {
            const auto renewed = insist(tally, [&] { return circulation.renew((*open)->id); });
            ++(!renewed ? tally.unexplained : renewed->refusal ? tally.refused : tally.renewed);
        }
    }
}

/// The desk in a process of its own: says what it did and how long its scans took, in milliseconds.
int workAtADesk(const QString &path, int number)
{
    auto database = Database::open(path, {});
    if (!database) {
        return 1;
    }
    const FixedClock clock(fromStoredMoment(QStringLiteral("2026-11-20T10:00:00.000Z")));
    const Session session{1, QStringLiteral("Test"), Role::Administrator, 1, QStringLiteral("Test station")};
    CommandGate gate(**database, clock, session);
    CirculationService circulation(gate);
    QRandomGenerator random(static_cast<quint32>(number));
    Tally tally;
    std::vector<double> waits;
    for (int i = 0; i < operations(); ++i) {
        QElapsedTimer timer;
        timer.start();
        scan(circulation, random, tally);
        waits.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(waits.begin(), waits.end());
    const QJsonObject said{{QStringLiteral("lent"), tally.lent},
                           {QStringLiteral("returned"), tally.returned},
                           {QStringLiteral("renewed"), tally.renewed},
                           {QStringLiteral("refused"), tally.refused},
                           {QStringLiteral("unexplained"), tally.unexplained},
                           {QStringLiteral("retries"), tally.retries},
                           {QStringLiteral("median"), waits.at(waits.size() / 2)},
                           {QStringLiteral("p99"), waits.at(waits.size() * 99 / 100)},
                           {QStringLiteral("worst"), waits.back()}};
    std::puts(QJsonDocument(said).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace

/// Several desks on one file, each a process of its own: every scan is done once or refused with a reason.
class TestDesks : public QObject
{
    Q_OBJECT

private slots:
    void workTogetherOnOneFile();
};

void TestDesks::workTogetherOnOneFile()
{
    TestLibrary library;
    shelves::stock(library, copies);
    // Renewed from the due day, so that what was lent a moment ago can be.
    shelves::setSetting(library, QStringLiteral("renewal_base"), QStringLiteral("due_date"));
    for (int i = 0; i < users; ++i) {
        shelves::user(library, QStringLiteral("User %1").arg(i), QStringLiteral("C-%1").arg(i));
    }
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int desk = 0; desk < desks; ++desk) {
        auto &process = processes.emplace_back(std::make_unique<QProcess>());
        process->start(QCoreApplication::applicationFilePath(),
                       {QStringLiteral("--desk"), library.path(), QString::number(desk + 1)});
    }
    QJsonObject sum;
    double p99 = 0;
    double worst = 0;
    for (const auto &process : processes) {
        QVERIFY(process->waitForFinished(-1));
        const QByteArray output = process->readAllStandardOutput();
        const QJsonObject said = QJsonDocument::fromJson(output).object();
        QVERIFY2(!said.isEmpty(), output + process->readAllStandardError());
        for (auto it = said.begin(); it != said.end(); ++it) {
            sum[it.key()] = sum.value(it.key()).toDouble() + it.value().toDouble();
        }
        p99 = qMax(p99, said.value(QStringLiteral("p99")).toDouble());
        worst = qMax(worst, said.value(QStringLiteral("worst")).toDouble());
    }
    const auto all = [&](const char *what) { return static_cast<qint64>(sum.value(QLatin1String(what)).toDouble()); };
    qInfo("%d desks, %d scans each: %lld lent, %lld returned, %lld renewed, %lld refused, %lld tried again; "
          "a scan took %.1f ms in the middle, p99 %.0f ms, worst %.0f ms",
          desks, operations(), static_cast<long long>(all("lent")), static_cast<long long>(all("returned")),
          static_cast<long long>(all("renewed")), static_cast<long long>(all("refused")),
          static_cast<long long>(all("retries")), sum.value(QStringLiteral("median")).toDouble() / desks, p99, worst);
    QCOMPARE(all("unexplained"), 0);
    QVERIFY(all("lent") > 0 && all("returned") > 0 && all("renewed") > 0);
    QCOMPARE(all("lent") + all("returned") + all("renewed") + all("refused"), qint64(desks) * operations());
    QCOMPARE(library.number(QStringLiteral("SELECT count(*) FROM loans")), all("lent"));
    QCOMPARE(library.number(QStringLiteral("SELECT count(*) FROM loans WHERE returned_at IS NOT NULL")),
             all("returned"));
    QCOMPARE(library.number(QStringLiteral("SELECT sum(renewals) FROM loans")), all("renewed"));
    // No copy was out twice at a time, not even for a moment.
    QCOMPARE(library.number(
                 QStringLiteral("SELECT count(*) FROM loans a JOIN loans b ON b.copy_id = a.copy_id AND b.id > a.id "
                                "WHERE a.returned_at IS NULL OR a.returned_at > b.loaned_at")),
             0);
    for (const CheckPart &part : checkLibrary(library.database())) {
        QVERIFY2(part.problems.isEmpty(), qPrintable(part.name + QLatin1Char(' ') + part.problems.value(0).code));
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--desk")) {
        return workAtADesk(arguments.value(2), arguments.value(3).toInt());
    }
    TestDesks test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_desks.moc"
