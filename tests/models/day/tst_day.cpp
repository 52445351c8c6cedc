// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/circulationservice.h"
#include "models/database/auditcheck.h"
#include "models/day/dayjobs.h"
#include "models/day/todaysheet.h"
#include "models/privacy/anonymiseservice.h"
#include "tests/support/shelves.h"

#include <QTest>

namespace {

const QDate today(2026, 11, 20);
const QString moment = QStringLiteral("2026-10-01T09:00:00.000Z");

qint64 loan(TestLibrary &library, qint64 user, const QString &title, int late)
{
    const qint64 copy = shelves::copy(library, shelves::book(library, title), QStringLiteral("C-") + title);
    return library.run(QStringLiteral("INSERT INTO loans (copy_id, user_id, loaned_at, due_on, created_at, updated_at) "
                                      "VALUES (?, ?, ?, ?, ?, ?)"),
                       {copy, user, moment, today.addDays(-late).toString(Qt::ISODate), moment, moment});
}

void hold(TestLibrary &library, qint64 user, const QString &title, const QString &status, const QVariant &until,
          const QVariant &pickup = {})
{
    const QVariant none(QMetaType(QMetaType::QString));
    const qint64 book = library.number(QStringLiteral("SELECT id FROM books WHERE title = ?"), {title});
    const QVariant copy = status == QLatin1String("ready")
        ? QVariant(library.number(QStringLiteral("SELECT min(id) FROM copies WHERE book_id = ?"), {book}))
        : none;
    library.run(QStringLiteral("INSERT INTO holds (book_id, copy_id, user_id, position, status, placed_at, "
                               "suspended_until_on, pickup_by_on, "
                               "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                {book, copy, user, status == QLatin1String("ready") ? none : QVariant(1), status, moment,
                 until.isValid() ? until : none, pickup.isValid() ? pickup : none, moment, moment});
}

} // namespace

/// The jobs of a day and the sheet that tells what the day asks for, on a real file.
class TestDay : public QObject
{
    Q_OBJECT

private slots:
    void doesEachJobOnceADay();
    void twoStationsDoItOnce();
    void renewsWhatTheRulesSay();
    void catchesUpAfterClosedDays();
    void anonymisesInPortions();
    void asksTheRole();
    void readsTheSheet();
    void knowsWhetherThereIsAnythingToSay();
    void putsQuestionsOff();
};

void TestDay::doesEachJobOnceADay()
{
    TestLibrary library;
    const qint64 user = shelves::user(library, QStringLiteral("Oscar"), QStringLiteral("M1"));
    for (const QString &title : {QStringLiteral("Neuromancer"), QStringLiteral("Emma"), QStringLiteral("Dune")}) {
        shelves::copy(library, shelves::book(library, title), title);
    }
    hold(library, user, QStringLiteral("Neuromancer"), QStringLiteral("suspended"), QStringLiteral("2026-11-20"));
    hold(library, user, QStringLiteral("Emma"), QStringLiteral("suspended"), QStringLiteral("2026-11-21"));
    hold(library, user, QStringLiteral("Dune"), QStringLiteral("suspended"), {});
    DayJobs jobs(library.gate());
    QVERIFY(!*jobs.isDone());
    const Result<QList<DayJobOutcome>> done = jobs.runDue();
    QVERIFY2(done, qPrintable(done.problem().code + done.problem().arguments.join(QLatin1Char(' '))));
    QCOMPARE(done->size(), 3);
    QCOMPARE(done->first().job, QStringLiteral("holds"));
    QCOMPARE(done->first().done, 1);
    QCOMPARE(library.number(
                 QStringLiteral("SELECT count(*) FROM holds WHERE status = 'waiting' AND suspended_until_on IS NULL")),
             1);
    QVERIFY(*jobs.isDone());
    QVERIFY(jobs.runDue()->isEmpty());
    QCOMPARE(jobs.doneOn(today)->size(), 3);
    QCOMPARE(jobs.doneOn(today)->first().done, 1);
    library.clock().advanceDays(1);
    QCOMPARE(jobs.runDue()->first().done, 1);
    QVERIFY(jobs.doneOn(today.addDays(-1))->isEmpty());
    QVERIFY(checkAudit(library.database()));
}

void TestDay::twoStationsDoItOnce()
{
    TestLibrary library;
    const auto other = library.connectAgain();
    CommandGate second(*other, library.clock(), library.session());
    QCOMPARE(DayJobs(library.gate()).runDue()->size(), 3);
    QVERIFY(DayJobs(second).runDue()->isEmpty());
    QCOMPARE(library.number(QStringLiteral("SELECT count(*) FROM day_jobs")), 3);
}

void TestDay::renewsWhatTheRulesSay()
{
    TestLibrary library;
    shelves::stock(library, 0);
    const qint64 category = shelves::category(library, QStringLiteral("Adult"));
    const qint64 adult = shelves::user(library, QStringLiteral("Amara"), QStringLiteral("M1"));
    library.run(QStringLiteral("UPDATE users SET user_category_id = ? WHERE id = ?"), {category, adult});
    const qint64 other = shelves::user(library, QStringLiteral("Bela"), QStringLiteral("M2"));
    shelves::setRule(library, QStringLiteral("auto_renew"), QStringLiteral("1"), category);
    const qint64 due = loan(library, adult, QStringLiteral("Ulysses"), 0);
    const qint64 later = loan(library, adult, QStringLiteral("Emma"), -3);
    const qint64 foreign = loan(library, other, QStringLiteral("Dune"), 0);
    const qint64 usedUp = loan(library, adult, QStringLiteral("Kokoro"), 0);
    library.run(QStringLiteral("UPDATE loans SET renewals = 99 WHERE id = ?"), {usedUp});
    const Result<QList<DayJobOutcome>> done = DayJobs(library.gate()).runDue();
    QVERIFY2(done, qPrintable(done.problem().code));
    const DayJobOutcome &renewals = done->at(1);
    QCOMPARE(renewals.done, 1);
    QCOMPARE(renewals.refused, 1);
    QCOMPARE(renewals.titles.size(), 1);
    QVERIFY(renewals.titles.first().startsWith(QLatin1String("Kokoro\t")));
    QVERIFY(renewals.until > today);
    const auto dueOn = [&](qint64 id) {
        return library.value(QStringLiteral("SELECT due_on FROM loans WHERE id = ?"), {id}).toString();
    };
    QCOMPARE(dueOn(due), renewals.until.toString(Qt::ISODate));
    QCOMPARE(dueOn(later), today.addDays(3).toString(Qt::ISODate));
    QCOMPARE(dueOn(foreign), today.toString(Qt::ISODate));
    QVERIFY(checkAudit(library.database()));
}

void TestDay::catchesUpAfterClosedDays()
{
    TestLibrary library;
    shelves::stock(library, 0);
    library.run(QStringLiteral("UPDATE circulation_rules SET value = '1' WHERE name = 'auto_renew'"));
    if (library.number(QStringLiteral("SELECT count(*) FROM circulation_rules WHERE name = 'auto_renew'")) == 0) {
        shelves::setRule(library, QStringLiteral("auto_renew"), QStringLiteral("1"));
    }
    const qint64 user = shelves::user(library, QStringLiteral("Amara"), QStringLiteral("M1"));
    loan(library, user, QStringLiteral("Ulysses"), 2); // fell due while nobody was here
    QCOMPARE(DayJobs(library.gate()).runDue()->at(1).done, 1);
}

void TestDay::anonymisesInPortions()
{
    TestLibrary library;
    shelves::stock(library, 1);
    const qint64 user = shelves::user(library, QStringLiteral("Anneke"), QStringLiteral("M1"));
    const qint64 copy = library.number(QStringLiteral("SELECT min(id) FROM copies"));
    const QString longAgo = QStringLiteral("2026-02-01T09:00:00.000Z");
    library.run(
        QStringLiteral(
            "INSERT INTO loans (copy_id, user_id, loaned_at, due_on, returned_at, outcome, created_at, updated_at) "
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
            "SELECT ?, ?, ?, '2026-02-01', ?, 'returned', ?, ? FROM n"),
        {AnonymiseService::atOnce + 20, copy, user, longAgo, longAgo, longAgo, longAgo});
    QCOMPARE(DayJobs(library.gate()).runDue()->last().done, 0); // nobody asked for it
    library.clock().advanceDays(1);
    QVERIFY(storePrivacy(library.gate(), {90, 0}));
    QCOMPARE(DayJobs(library.gate()).runDue()->last().done, AnonymiseService::atOnce + 20);
}

void TestDay::asksTheRole()
{
    TestLibrary library;
    library.signInAs(Role::Viewer);
    QCOMPARE(DayJobs(library.gate()).runDue().problem().code, QStringLiteral("accounts.notAllowed"));
    QCOMPARE(readToday(library.gate()).problem().code, QStringLiteral("accounts.notAllowed"));
    library.signInAs(Role::Assistant);
    QVERIFY(DayJobs(library.gate()).runDue());
    QVERIFY(readToday(library.gate()));
}

void TestDay::readsTheSheet()
{
    TestLibrary library;
    shelves::stock(library, 0);
    shelves::setSetting(library, QStringLiteral("closed_weekdays"), QStringLiteral("4")); // 19 November was a Thursday
    const qint64 user = shelves::user(library, QStringLiteral("Amara"), QStringLiteral("M1"), today.addDays(10));
    shelves::user(library, QStringLiteral("Bela"), QStringLiteral("M2"), today.addDays(40));
    loan(library, user, QStringLiteral("Postwar"), 0);
    for (int i = 0; i < 6; ++i) {
        loan(library, user, QStringLiteral("Late %1").arg(i), i % 2 + 1);
    }
    loan(library, user, QStringLiteral("Ages"), 200);
    loan(library, user, QStringLiteral("Older"), 3);
    for (const QString &title : {QStringLiteral("Soul Mountain"), QStringLiteral("Norse Mythology")}) {
        shelves::copy(library, shelves::book(library, title), title);
    }
    hold(library, user, QStringLiteral("Soul Mountain"), QStringLiteral("ready"), {}, QStringLiteral("2026-11-17"));
    hold(library, user, QStringLiteral("Norse Mythology"), QStringLiteral("waiting"), {});
    hold(library, user, QStringLiteral("Postwar"), QStringLiteral("waiting"), {});
    const Result<TodaySheet> sheet = readToday(library.gate());
    QVERIFY2(sheet, qPrintable(sheet.problem().code + sheet.problem().arguments.join(QLatin1Char(' '))));
    QCOMPARE(sheet->due.count, 1);
    QCOMPARE(sheet->due.lines.first().title, QStringLiteral("Postwar"));
    QVERIFY(sheet->due.lines.first().isHeld);
    // Since the last open day, which was the one before the closed Thursday.
    QCOMPARE(sheet->newlyOverdue.count, 6);
    QCOMPARE(sheet->newlyOverdue.lines.size(), 4);
    QCOMPARE(sheet->toClear.count, 1);
    QCOMPARE(sheet->toClear.lines.first().day, QDate(2026, 11, 17));
    QCOMPARE(sheet->toPull.count, 1);
    QCOMPARE(sheet->toPull.lines.first().title, QStringLiteral("Norse Mythology"));
    QCOMPARE(sheet->ending.count, 1);
    QCOMPARE(sheet->lost.count, 1);
    QCOMPARE(sheet->lost.lines.first().title, QStringLiteral("Ages"));
    QVERIFY(sheet->isOpen);
}

void TestDay::knowsWhetherThereIsAnythingToSay()
{
    const auto asks = [](const std::function<void(TestLibrary &, qint64 user)> &arrange) {
        TestLibrary library;
        shelves::stock(library, 0);
        arrange(library, shelves::user(library, QStringLiteral("Amara"), QStringLiteral("M1"), today.addDays(100)));
        const Result<bool> answer = asksAnythingToday(library.gate());
        return answer ? *answer : throw std::runtime_error("no answer");
    };
    const QString dune = QStringLiteral("Children of Dune");
    QVERIFY(!asks([](TestLibrary &, qint64) {}));
    QVERIFY(!asks([&](TestLibrary &library, qint64 user) { loan(library, user, dune, -1); }));
    QVERIFY(asks([&](TestLibrary &library, qint64 user) { loan(library, user, dune, 0); }));
    QVERIFY(asks([&](TestLibrary &library, qint64 user) { loan(library, user, dune, 1); }));
    QVERIFY(!asks([&](TestLibrary &library, qint64 user) { loan(library, user, dune, 50); }));
    QVERIFY(asks([&](TestLibrary &library, qint64 user) { loan(library, user, dune, 200); }));
    QVERIFY(asks([](TestLibrary &library, qint64) {
        shelves::user(library, QStringLiteral("Bela"), QStringLiteral("M2"), today.addDays(10));
    }));
    QVERIFY(asks([&](TestLibrary &library, qint64 user) {
        shelves::copy(library, shelves::book(library, dune), dune);
        hold(library, user, dune, QStringLiteral("waiting"), {});
    }));
    QVERIFY(asks([&](TestLibrary &library, qint64 user) {
        shelves::copy(library, shelves::book(library, dune), dune);
        hold(library, user, dune, QStringLiteral("ready"), {}, QStringLiteral("2026-11-17"));
    }));
    TestLibrary library;
    library.signInAs(Role::Viewer);
    QCOMPARE(asksAnythingToday(library.gate()).problem().code, QStringLiteral("accounts.notAllowed"));
}

void TestDay::putsQuestionsOff()
{
    TestLibrary library;
    const QString lost = QStringLiteral("lost");
    QVERIFY(*isAsked(library.database(), lost, today));
    QVERIFY(askAgain(library.gate(), lost, today.addDays(7)));
    QVERIFY(!*isAsked(library.database(), lost, today.addDays(6)));
    QVERIFY(*isAsked(library.database(), lost, today.addDays(7)));
    QVERIFY(askAgain(library.gate(), lost, today.addDays(1)));
    QVERIFY(*isAsked(library.database(), lost, today.addDays(1)));
}

QTEST_GUILESS_MAIN(TestDay)
#include "tst_day.moc"
