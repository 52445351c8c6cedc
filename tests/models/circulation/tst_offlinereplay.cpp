// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/offlinereplay.h"
#include "models/undo/undoservice.h"
#include "tests/support/shelves.h"

#include <QTemporaryDir>
#include <QTest>

using Kind = OfflineLine::Kind;
using State = OfflineLine::State;

class tst_OfflineReplay : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsLines();
    void entersLinesAtTheirTimes();
    void disputesWhatCannotBe();
    void doesADisputedLineAfterAll();
    void keepsALoanMadeSince();
    void offersWhatCanBeDone();
    void keepsUndecidedLines();
    void undoesTheListInOneStep();
    void goesOnWhereALockStoppedIt();

private:
    OfflineReplay replay(const char *text) const
    {
        return {m_library->gate(), readOfflineList(QString::fromUtf8(text), m_library->clock().zone())};
    }
    qint64 openLoans() const
    {
        return m_library->number(QStringLiteral("SELECT count(*) FROM loans WHERE returned_at IS NULL"));
    }

    std::unique_ptr<TestLibrary> m_library;
};

void tst_OfflineReplay::init()
{
    m_library = std::make_unique<TestLibrary>();
    shelves::user(*m_library, QStringLiteral("Amara Okafor"), QStringLiteral("M1"));
    shelves::user(*m_library, QStringLiteral("Rahel Tesfaye"), QStringLiteral("M2"), QDate(2026, 10, 31));
    const qint64 book = shelves::book(*m_library, QStringLiteral("Kindred"));
    for (const auto &barcode : {QStringLiteral("C1"), QStringLiteral("C2"), QStringLiteral("C3")}) {
        shelves::copy(*m_library, book, barcode);
    }
}

void tst_OfflineReplay::readsLines()
{
    const auto lines =
        readOfflineList(QStringLiteral("# on the bus\n\n2026-11-19T14:02:00 card M1\r\n"
                                       "2026-11-19T14:03:00Z lend C1\nrenew C 2\nend\nlend\nhello world\n"),
                        QTimeZone("Europe/Berlin"));
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines.at(0).kind, Kind::Card);
    QCOMPARE(lines.at(0).number, 3);
    QCOMPARE(lines.at(0).code, QStringLiteral("M1"));
    QCOMPARE(lines.at(0).at, QDateTime(QDate(2026, 11, 19), QTime(13, 2), Qt::UTC)); // the library's own time
    QCOMPARE(lines.at(1).at, QDateTime(QDate(2026, 11, 19), QTime(14, 3), Qt::UTC));
    QCOMPARE(lines.at(2).code, QStringLiteral("C 2"));
    QVERIFY(!lines.at(2).at.isValid());
    QCOMPARE(lines.at(3).kind, Kind::End);
    QCOMPARE(lines.at(4).kind, Kind::Unreadable);
    QCOMPARE(lines.at(5).kind, Kind::Unreadable);
    QCOMPARE(lines.at(5).code, QStringLiteral("hello world"));
}

void tst_OfflineReplay::entersLinesAtTheirTimes()
{
    OfflineReplay list =
        replay("2026-11-18T09:00:00 card M1\n2026-11-18T09:00:10 lend C1\n2026-11-18T09:00:20 lend C2\n"
               "2026-11-19T10:00:00 return C1\n2026-11-19T10:01:00 renew C2\n");
    QVERIFY(list.run());
    QCOMPARE(list.count(State::Conflict), 0);
    QCOMPARE(list.count(State::Done) + list.count(State::Noted), 5);
    QCOMPARE(openLoans(), 1);
    QCOMPARE(m_library->value(QStringLiteral("SELECT loaned_at FROM loans WHERE id = 1")).toString(),
             QStringLiteral("2026-11-18T09:00:10.000Z"));
    QCOMPARE(m_library->value(QStringLiteral("SELECT returned_at FROM loans WHERE id = 1")).toString(),
             QStringLiteral("2026-11-19T10:00:00.000Z"));
    QCOMPARE(m_library->value(QStringLiteral("SELECT due_on FROM loans WHERE id = 2")).toString(),
             QStringLiteral("2026-12-10")); // 21 days from the renewal
    QCOMPARE(list.lines().at(3).userName, QStringLiteral("Amara Okafor"));
}

void tst_OfflineReplay::disputesWhatCannotBe()
{
    OfflineReplay list =
        replay("2026-11-19T09:00:00 card NOPE\n2026-11-19T09:00:10 lend C1\n2026-11-19T09:01:00 card M2\n"
               "2026-11-19T09:01:10 lend C2\n2026-11-19T09:02:00 return 999\nend\nlend C3\nnonsense\n");
    QVERIFY(list.run());
    const auto &lines = list.lines();
    const auto why = [&](int index) { return lines.at(index).verdict.findings.value(0).code; };
    QCOMPARE(why(1), QStringLiteral("offline.cardUnknown"));
    QCOMPARE(why(3), QStringLiteral("loan.membershipExpired"));
    QVERIFY(lines.at(3).canBeOverridden());
    QCOMPARE(why(4), QStringLiteral("loan.copyUnknown"));
    QCOMPARE(why(6), QStringLiteral("desk.noUser"));
    QCOMPARE(why(7), QStringLiteral("offline.unreadable"));
    QCOMPARE(list.count(State::Conflict), 5);
    QCOMPARE(openLoans(), 0);
    QVERIFY(list.batchId().isEmpty());
}

void tst_OfflineReplay::doesADisputedLineAfterAll()
{
    CirculationService circulation(m_library->gate());
    OfflineReplay list =
        replay("2026-11-19T09:01:00 card M2\n2026-11-19T09:01:10 lend C2\n2026-11-19T09:03:00 lend C3\n");
    QVERIFY(list.run());
    QCOMPARE(list.doAnyway(1, QString()).value(0).code, QStringLiteral("override.reasonMissing"));
    QCOMPARE(list.lines().at(1).state, State::Conflict);
    QVERIFY(list.doAnyway(1, QStringLiteral("It has left the bus")).isEmpty());
    QCOMPARE(list.lines().at(1).state, State::Done);
    QCOMPARE(m_library->value(QStringLiteral("SELECT loaned_at FROM loans")).toString(),
             QStringLiteral("2026-11-19T09:01:10.000Z"));
    list.leaveOut(2);
    QCOMPARE(list.lines().at(2).state, State::LeftOut);
    QCOMPARE(openLoans(), 1);
}

void tst_OfflineReplay::keepsALoanMadeSince()
{
    CirculationService circulation(m_library->gate());
    QVERIFY(circulation.lend(2, 1)->isLent()); // now, after the times of the list
    OfflineReplay list = replay("2026-11-19T09:00:00 return C1\n");
    QVERIFY(list.run());
    QCOMPARE(list.lines().first().verdict.findings.value(0).code, QStringLiteral("offline.lentSince"));
    QCOMPARE(openLoans(), 1);
}

void tst_OfflineReplay::offersWhatCanBeDone()
{
    using Choices = QList<OfflineChoice>;
    CirculationService circulation(m_library->gate());
    m_library->clock().set(QDateTime(QDate(2026, 11, 18), QTime(8, 0), Qt::UTC));
    QVERIFY(circulation.lend(2, 1)->isLent()); // Amara has C1
    m_library->clock().set(QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC));
    shelves::user(*m_library, QStringLiteral("Ben Ito"), QStringLiteral("M3"));
    OfflineReplay list =
        replay("2026-11-19T09:00:00 card M3\n2026-11-19T09:00:10 lend C1\n2026-11-19T09:01:00 card M1\n"
               "2026-11-19T09:01:10 lend C1\n2026-11-19T09:02:00 card NOPE\n2026-11-19T09:02:10 lend C2\n"
               "2026-11-19T09:03:00 card M2\n2026-11-19T09:03:10 lend C3\n2026-11-19T09:04:00 return 999\n");
    QVERIFY(list.run());
    const auto choices = [&](int index, bool may = true) { return choicesOf(list.lines().at(index), may); };
    const Choices leave{OfflineChoice::LeaveOut, OfflineChoice::Later};
    QCOMPARE(choices(0), Choices()); // nothing to decide
    QCOMPARE(choices(1), Choices{OfflineChoice::ReturnThenLend} + leave);
    QCOMPARE(choices(1, false), leave);
    QCOMPARE(list.lines().at(1).onLoan->userName, QStringLiteral("Amara Okafor"));
    QCOMPARE(choices(3), Choices{OfflineChoice::RenewInstead} + leave);
    QCOMPARE(choices(5), Choices{OfflineChoice::OtherCard} + leave);
    QCOMPARE(choices(7), Choices{OfflineChoice::DoAnyway} + leave);
    QCOMPARE(choices(8), leave);

    QVERIFY(list.decide(3, OfflineChoice::RenewInstead, {}).isEmpty());
    QCOMPARE(list.lines().at(3).state, State::Done);
    QVERIFY(list.decide(1, OfflineChoice::ReturnThenLend, QStringLiteral("line 2")).isEmpty());
    QCOMPARE(list.lines().at(1).state, State::Done);
    QCOMPARE((*circulation.openLoanOfCopy(1))->userName, QStringLiteral("Ben Ito"));
    QCOMPARE(list.decide(5, OfflineChoice::OtherCard, QStringLiteral("M99")).value(0).code,
             QStringLiteral("offline.cardUnknown"));
    QVERIFY(list.decide(5, OfflineChoice::OtherCard, QStringLiteral("M3")).isEmpty());
    QCOMPARE((*circulation.openLoanOfCopy(2))->userName, QStringLiteral("Ben Ito"));
    QVERIFY(list.decide(8, OfflineChoice::Later, {}).isEmpty());
    QCOMPARE(list.lines().at(8).state, State::Conflict);
    QVERIFY(list.decide(8, OfflineChoice::LeaveOut, {}).isEmpty());
    QCOMPARE(list.count(State::Conflict), 1);
}

void tst_OfflineReplay::keepsUndecidedLines()
{
    OfflineReplay list =
        replay("2026-11-19T09:00:00 card M1\n2026-11-19T09:00:10 lend C1\n2026-11-19T09:01:00 card M2\n"
               "2026-11-19T09:01:10 lend C2\n2026-11-19T09:02:00 return 999\nnonsense here\n");
    QVERIFY(list.run());
    QTemporaryDir folder;
    const OfflineList lists(folder.path());
    const Result<QString> path = lists.append({}, list.undecided());
    QVERIFY(path);
    QVERIFY(lists.holds(*path));
    QCOMPARE(lists.waiting(), QStringList{*path});
    QFile file(*path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()),
             QStringLiteral("2026-11-19T09:01:10.000Z card M2\n2026-11-19T09:01:10.000Z lend C2\n"
                            "2026-11-19T09:02:00.000Z return 999\nnonsense here\n"));
    QVERIFY(lists.replace(*path, {}));
    QVERIFY(lists.waiting().isEmpty());
    QVERIFY(lists.replace(*path, {{{}, QStringLiteral("lend C2")}}));
    QCOMPARE(lists.waiting().size(), 1);
}

void tst_OfflineReplay::undoesTheListInOneStep()
{
    CirculationService circulation(m_library->gate());
    InverseHandlers inverses;
    circulation.addInverses(inverses);
    inverses.add(QStringLiteral("copies"), takeBackRow(QStringLiteral("copies"), {QStringLiteral("last_seen_at")}));
    UndoService undo(m_library->gate(), inverses);
    OfflineReplay list =
        replay("2026-11-19T09:00:00 card M1\n2026-11-19T09:00:10 lend C1\n2026-11-19T09:00:20 lend C2\n"
               "2026-11-19T09:10:00 return C1\n");
    QVERIFY(list.run());
    QVERIFY(!list.batchId().isEmpty());
    const auto undone = undo.undo(list.batchId());
    QVERIFY(undone);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans")), 0);
}

void tst_OfflineReplay::goesOnWhereALockStoppedIt()
{
    m_library->database().setLockWait(std::chrono::milliseconds(10));
    OfflineReplay list =
        replay("2026-11-19T09:00:00 card M1\n2026-11-19T09:00:10 lend C1\n2026-11-19T09:00:20 lend C2\n");
    {
        const auto other = m_library->connectAgain();
        CommandStamp stamp;
        stamp.command = QStringLiteral("test");
        const auto lock = other->transact(stamp);
        QVERIFY(lock);
        QCOMPARE(list.run().problem().code, QStringLiteral("database.locked"));
        QCOMPARE(list.count(State::Waiting), 2);
    }
    QVERIFY(list.run());
    QCOMPARE(list.count(State::Waiting), 0);
    QCOMPARE(openLoans(), 2);
}

QTEST_GUILESS_MAIN(tst_OfflineReplay)
#include "tst_offlinereplay.moc"
