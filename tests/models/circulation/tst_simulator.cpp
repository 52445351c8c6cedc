// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/circulationservice.h"
#include "models/circulation/simulator.h"
#include "tests/support/shelves.h"

#include <QTest>

namespace {

constexpr qint64 student = 2;
constexpr qint64 film = 5;
const QDate today(2026, 11, 20);

PastLoan loan(qint64 id, qint64 user, QDate lent, QDate returned, int hour = 10)
{
    PastLoan past;
    past.id = id;
    past.userId = user;
    past.categoryId = student;
    past.itemTypeId = film;
    past.lentOn = lent;
    past.lentAt = QDateTime(lent, QTime(hour, 0), Qt::UTC);
    past.returnedOn = returned;
    past.returnedAt = returned.isValid() ? QDateTime(returned, QTime(hour, 30), Qt::UTC) : QDateTime();
    return past;
}

RuleSet rules(const QHash<RuleName, QString> &values)
{
    RuleSet set;
    set.put(RuleName::LoanDays, {}, {}, QStringLiteral("7"));
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        set.put(value.key(), {}, {}, *value);
    }
    return set;
}

} // namespace

class tst_Simulator : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatALowerLimitWouldHave();
    void countsARefusedLoanAgainstNothing();
    void limitsByTypeOnlyWhereATypeSetsOne();
    void movesDueDatesAndFines();
    void renewsAsOftenAsTheRulesAllow();
    void keepsAnonymousLoansOutOfLimits();
    void readsLoansFromTheLibrary();
};

void tst_Simulator::refusesWhatALowerLimitWouldHave()
{
    const QDate day(2026, 11, 2);
    const QList<PastLoan> loans{loan(1, 9, day, day.addDays(3)), loan(2, 9, day, day.addDays(3), 11),
                                loan(3, 9, day, day.addDays(3), 12), loan(4, 9, day.addDays(5), day.addDays(6))};
    const Trial trial = replay(loans, day, rules({}), rules({{RuleName::MaxLoans, QStringLiteral("2")}}), {}, today);
    QCOMPARE(trial.loans, 4);
    QCOMPARE(trial.before.allowed, 4);
    QCOMPARE(trial.after.allowed, 3);
    QCOMPARE(trial.differing.size(), 1);
    const TrialLoan &refused = trial.differing.first();
    QCOMPARE(refused.loan.id, 3);
    QVERIFY(refused.isRefusedNow() && !refused.isDueMoved());
    QCOMPARE(refused.after.countThen, 2);
    QCOMPARE(refused.after.limit.value, QStringLiteral("2"));
}

void tst_Simulator::countsARefusedLoanAgainstNothing()
{
    // The second is refused, so the third meets one loan only; the first is from before the period and only counts.
    const QDate day(2026, 11, 2);
    const QList<PastLoan> loans{loan(1, 9, day.addDays(-10), {}), loan(2, 9, day, {}), loan(3, 9, day.addDays(1), {})};
    const Trial trial = replay(loans, day, rules({}), rules({{RuleName::MaxLoans, QStringLiteral("1")}}), {}, today);
    QCOMPARE(trial.loans, 2);
    QCOMPARE(trial.after.allowed, 0);
    for (const TrialLoan &tried : trial.differing) {
        QCOMPARE(tried.after.countThen, 1);
    }
}

void tst_Simulator::limitsByTypeOnlyWhereATypeSetsOne()
{
    const QDate day(2026, 11, 2);
    QList<PastLoan> loans{loan(1, 9, day, {}), loan(2, 9, day, {}, 11)};
    loans[0].itemTypeId = 6;
    RuleSet after = rules({});
    after.put(RuleName::MaxLoans, {}, film, QStringLiteral("1"));
    QVERIFY(replay(loans, day, rules({}), after, {}, today).differing.isEmpty());
    loans[0].itemTypeId = film;
    QCOMPARE(replay(loans, day, rules({}), after, {}, today).differing.size(), 1);
}

void tst_Simulator::movesDueDatesAndFines()
{
    const QDate day(2026, 11, 2);
    const auto before = rules({{RuleName::FineAmount, QStringLiteral("20")}});
    auto after = before;
    after.put(RuleName::LoanDays, {}, {}, QStringLiteral("14"));
    const QList<PastLoan> loans{loan(1, 9, day, day.addDays(10)), loan(2, 8, day, day.addDays(20)),
                                loan(3, 7, day, day.addDays(2))};
    const Trial trial = replay(loans, day, before, after, {}, today);
    QCOMPARE(trial.before.late, 2);
    QCOMPARE(trial.after.late, 1);
    QCOMPARE(trial.before.fineMinor, 3 * 20 + 13 * 20);
    QCOMPARE(trial.after.fineMinor, 6 * 20);
    QCOMPARE(trial.differing.size(), 3);
    QVERIFY(trial.differing.last().isDueMoved() && trial.differing.last().isFineChanged());
    QVERIFY(!trial.differing.first().isFineChanged());
    QVERIFY(replay(loans, day, before, before, {}, today).differing.isEmpty());
}

void tst_Simulator::renewsAsOftenAsTheRulesAllow()
{
    const QDate day(2026, 11, 2);
    PastLoan renewed = loan(1, 9, day, day.addDays(20));
    renewed.renewals = 2;
    const auto before = rules({{RuleName::RenewalsAllowed, QStringLiteral("2")}});
    const auto after = rules({{RuleName::RenewalsAllowed, QStringLiteral("0")}});
    const Trial trial = replay({renewed}, day, before, after, {}, today);
    QCOMPARE(trial.differing.first().before.dueOn, day.addDays(21));
    QCOMPARE(trial.differing.first().after.dueOn, day.addDays(7));
}

void tst_Simulator::keepsAnonymousLoansOutOfLimits()
{
    const QDate day(2026, 11, 2);
    const QList<PastLoan> loans{loan(1, 0, day, {}), loan(2, 0, day, {})};
    QVERIFY(replay(loans, day, rules({}), rules({{RuleName::MaxLoans, QStringLiteral("1")}}), {}, today)
                .differing.isEmpty());
}

void tst_Simulator::readsLoansFromTheLibrary()
{
    TestLibrary library;
    CirculationService circulation(library.gate());
    const qint64 user = shelves::user(library, QStringLiteral("Amara"), QStringLiteral("M1"));
    const qint64 book = shelves::book(library, QStringLiteral("Kindred"));
    const auto lent = circulation.lend(user, shelves::copy(library, book, QStringLiteral("A")));
    QVERIFY(lent->isLent());
    QVERIFY(circulation.lend(user, shelves::copy(library, book, QStringLiteral("B")))->isLent());
    const RuleChange change{.name = RuleName::MaxLoans, .after = QStringLiteral("1")};
    const auto trial = simulate(library.database(), QTimeZone::utc(), library.clock().today(),
                                library.clock().today().addDays(-91), {change});
    QVERIFY(trial);
    QCOMPARE(trial->loans, 2);
    QCOMPARE(trial->differing.size(), 1);
    QCOMPARE(trial->differing.first().loan.userName, QStringLiteral("Amara"));
    const auto cancelled = pastLoans(library.database(), QTimeZone::utc(), library.clock().today().addDays(1));
    QCOMPARE(cancelled->size(), 2); // still out: they count against limits
}

QTEST_GUILESS_MAIN(tst_Simulator)
#include "tst_simulator.moc"
