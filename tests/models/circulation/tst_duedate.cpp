// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/duedate.h"
#include "models/circulation/lateness.h"

#include <QJsonDocument>
#include <QTest>

namespace {

QDate day(const char *text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

Closure closure(const char *from, const char *to, bool everyYear = false)
{
    return {
        .id = 1, .name = QStringLiteral("Closed"), .startsOn = day(from), .endsOn = day(to), .everyYear = everyYear};
}

/// Sundays closed; Christmas every year from 24 December to 2 January; 11 December 2026 once.
Calendar calendar()
{
    return Calendar({7}, {closure("2025-12-24", "2026-01-02", true), closure("2026-12-11", "2026-12-11")});
}

} // namespace

class tst_DueDate : public QObject
{
    Q_OBJECT

private slots:
    void looksRulesUpMostSpecificFirst();
    void keepsInheritBlankAndZeroApart();
    void fallsBackToStandardValues();
    void acceptsOnlySoundRuleValues_data();
    void acceptsOnlySoundRuleValues();
    void knowsOpenDays_data();
    void knowsOpenDays();
    void findsNeighbouringOpenDays();
    void givesUpAfterAYear();
    void countsDueDays_data();
    void countsDueDays();
    void appliesHardDates_data();
    void appliesHardDates();
    void endsWithMembershipWhenAsked_data();
    void endsWithMembershipWhenAsked();
    void explainsEachStep();
    void explanationSurvivesStorage();
    void endsDueDaysInTheLibrarysZone();
    void countsLateDays();
};

void tst_DueDate::looksRulesUpMostSpecificFirst()
{
    const QString name = QStringLiteral("loan_days");
    const RuleRow any{std::nullopt, std::nullopt, name, QStringLiteral("21")};
    const RuleRow type{std::nullopt, 5, name, QStringLiteral("7")};
    const RuleRow category{2, std::nullopt, name, QStringLiteral("35")};
    const RuleRow both{2, 5, name, QStringLiteral("3")};
    const auto value = [](const QList<RuleRow> &rows) { return RuleSet(rows).lookUp(RuleName::LoanDays, 2, 5).value; };
    QCOMPARE(value({any}), QStringLiteral("21"));
    QCOMPARE(value({any, type}), QStringLiteral("7"));
    QCOMPARE(value({any, type, category}), QStringLiteral("35"));
    QCOMPARE(value({both, any, type, category}), QStringLiteral("3"));

    const RuleAnswer answer = RuleSet({any, type, category}).lookUp(RuleName::LoanDays, 2, 5);
    QCOMPARE(answer.ladder.size(), 4);
    QVERIFY(!answer.ladder[0].isSet);
    QVERIFY(answer.ladder[1].wins);
    QVERIFY(answer.ladder[2].isSet && !answer.ladder[2].wins);
    QVERIFY(answer.ladder[3].isSet && !answer.ladder[3].wins);
    QCOMPARE(RuleSet({any, type, category}).lookUp(RuleName::LoanDays, std::nullopt, 5).value, QStringLiteral("7"));
    QCOMPARE(RuleSet({any, type, category}).lookUp(RuleName::LoanDays, 9, std::nullopt).value, QStringLiteral("21"));
}

void tst_DueDate::keepsInheritBlankAndZeroApart()
{
    const QString name = QStringLiteral("max_loans");
    const RuleRow any{std::nullopt, std::nullopt, name, QStringLiteral("8")};
    const RuleSet rules({any, {1, std::nullopt, name, QString()}, {2, std::nullopt, name, QStringLiteral("0")}});
    QVERIFY(rules.lookUp(RuleName::MaxLoans, 1, std::nullopt).isUnlimited());
    QVERIFY(!rules.lookUp(RuleName::MaxLoans, 1, std::nullopt).number());
    QCOMPARE(rules.lookUp(RuleName::MaxLoans, 2, std::nullopt).number(), 0);
    QCOMPARE(rules.lookUp(RuleName::MaxLoans, 3, std::nullopt).number(), 8);
    QVERIFY(!rules.valueAt(RuleName::MaxLoans, 3, std::nullopt));
    QCOMPARE(rules.valueAt(RuleName::MaxLoans, 1, std::nullopt), QString());
}

void tst_DueDate::fallsBackToStandardValues()
{
    const RuleAnswer answer = RuleSet().lookUp(RuleName::LoanDays, 1, 1);
    QCOMPARE(answer.number(), 21);
    QVERIFY(answer.isStandard);
    QVERIFY(!answer.winner());
}

void tst_DueDate::acceptsOnlySoundRuleValues_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *name, RuleName rule, const char *value, bool valid) {
        QTest::newRow(name) << static_cast<int>(rule) << QString::fromUtf8(value) << valid;
    };
    row("days", RuleName::LoanDays, "21", true);
    row("zero days", RuleName::LoanDays, "0", true);
    row("blank days", RuleName::LoanDays, "", false);
    row("blank limit", RuleName::MaxLoans, "", true);
    row("negative", RuleName::MaxLoans, "-1", false);
    row("padded", RuleName::MaxLoans, "007", false);
    row("too large", RuleName::MaxLoans, "10000", false);
    row("word", RuleName::MaxLoans, "eight", false);
    row("arabic digits", RuleName::MaxLoans, "٨", false);
    row("day", RuleName::HardDueOn, "2026-07-15", true);
    row("no such day", RuleName::HardDueOn, "2026-02-30", false);
    row("mode", RuleName::HardDueMode, "floor", true);
    row("unknown mode", RuleName::HardDueMode, "roof", false);
}

void tst_DueDate::acceptsOnlySoundRuleValues()
{
    QFETCH(int, rule);
    QFETCH(QString, value);
    QTEST(isValidRuleValue(static_cast<RuleName>(rule), value), "valid");
}

void tst_DueDate::knowsOpenDays_data()
{
    QTest::addColumn<QDate>("asked");
    QTest::addColumn<bool>("open");
    QTest::newRow("weekday") << day("2026-11-20") << true;
    QTest::newRow("sunday") << day("2026-11-22") << false;
    QTest::newRow("once") << day("2026-12-11") << false;
    QTest::newRow("once, other year") << day("2027-12-11") << true;
    QTest::newRow("before the range") << day("2026-12-23") << true;
    QTest::newRow("first of range, later year") << day("2026-12-24") << false;
    QTest::newRow("new year's eve") << day("2030-12-31") << false;
    QTest::newRow("after new year") << day("2031-01-02") << false;
    QTest::newRow("after the range") << day("2031-01-03") << true;
    QTest::newRow("leap day") << day("2028-02-29") << true;
}

void tst_DueDate::knowsOpenDays()
{
    QFETCH(QDate, asked);
    QTEST(calendar().isOpen(asked), "open");
}

void tst_DueDate::findsNeighbouringOpenDays()
{
    QCOMPARE(calendar().nextOpen(day("2026-11-20")), day("2026-11-20"));
    QCOMPARE(calendar().nextOpen(day("2026-12-24")), day("2027-01-04")); // 3 January 2027 is a Sunday
    QCOMPARE(calendar().previousOpen(day("2027-01-03")), day("2026-12-23"));
    QCOMPARE(calendar().addOpenDays(day("2026-12-23"), 1), day("2027-01-04"));
    const Calendar leap({}, {closure("2028-02-29", "2028-02-29", true)});
    QVERIFY(!leap.isOpen(day("2032-02-29")));
    QVERIFY(leap.isOpen(day("2027-02-28")));
    QVERIFY(leap.isOpen(day("2027-03-01")));
    const Calendar overLeap({}, {closure("2024-02-29", "2024-03-02", true)});
    QVERIFY(overLeap.isOpen(day("2025-02-28")));
    QVERIFY(!overLeap.isOpen(day("2025-03-01")));
}

void tst_DueDate::givesUpAfterAYear()
{
    const Calendar shut({1, 2, 3, 4, 5, 6, 7}, {});
    QVERIFY(!shut.nextOpen(day("2026-11-20")));
    QVERIFY(!shut.previousOpen(day("2026-11-20")));
    QVERIFY(!shut.addOpenDays(day("2026-11-20"), 3));
    for (const DueMode mode : {DueMode::OpenDays, DueMode::NextOpen, DueMode::SameWeekday}) {
        const auto due = dueOn({.from = day("2026-11-20"), .today = day("2026-11-20"), .days = 7, .mode = mode}, shut);
        QVERIFY(!due);
        QCOMPARE(due.problem().code, QStringLiteral("loan.noOpenDay"));
    }
    const Calendar year({}, {closure("2026-01-01", "2026-12-31", true)});
    QVERIFY(!year.nextOpen(day("2030-06-01")));
    const Calendar edge({}, {closure("2026-11-20", "2027-11-20")});
    QCOMPARE(edge.nextOpen(day("2026-11-20")), day("2027-11-21"));
}

void tst_DueDate::countsDueDays_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("due");
    const auto row = [](const char *name, DueMode mode, const char *from, int days, const char *due) {
        QTest::newRow(name) << static_cast<int>(mode) << day(from) << days << day(due);
    };
    row("calendar ignores closed days", DueMode::Calendar, "2026-11-20", 21, "2026-12-11");
    row("calendar on a sunday", DueMode::Calendar, "2026-11-20", 2, "2026-11-22");
    row("next open, open already", DueMode::NextOpen, "2026-11-20", 20, "2026-12-10");
    row("next open moves one day", DueMode::NextOpen, "2026-11-20", 21, "2026-12-12");
    row("next open over christmas", DueMode::NextOpen, "2026-12-04", 21, "2027-01-04");
    row("next open, due today", DueMode::NextOpen, "2026-11-20", 0, "2026-11-20");
    row("same weekday moves a week", DueMode::SameWeekday, "2026-11-20", 21, "2026-12-18");
    row("same weekday over christmas", DueMode::SameWeekday, "2026-12-04", 21, "2027-01-08");
    row("same weekday, odd period", DueMode::SameWeekday, "2026-11-21", 20, "2026-12-12");
    row("same weekday, weekday never open", DueMode::SameWeekday, "2026-11-22", 7, "2026-11-30");
    row("open days skip sundays", DueMode::OpenDays, "2026-11-20", 7, "2026-11-28");
    row("open days skip closures", DueMode::OpenDays, "2026-12-10", 1, "2026-12-12");
    row("open days, none", DueMode::OpenDays, "2026-11-22", 0, "2026-11-23");
    row("leap day", DueMode::NextOpen, "2028-02-08", 21, "2028-02-29");
    row("no leap day", DueMode::NextOpen, "2027-02-08", 21, "2027-03-01");
    row("over the clock change", DueMode::NextOpen, "2026-03-10", 21, "2026-03-31");
}

void tst_DueDate::countsDueDays()
{
    QFETCH(int, mode);
    QFETCH(QDate, from);
    QFETCH(int, days);
    const auto due = dueOn({.from = from, .today = from, .days = days, .mode = static_cast<DueMode>(mode)}, calendar());
    QVERIFY(due);
    QTEST(due->on, "due");
}

void tst_DueDate::appliesHardDates_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QDate>("hard");
    QTest::addColumn<QDate>("due");
    const auto row = [](const char *name, const char *mode, const char *hard, const char *due) {
        QTest::newRow(name) << QString::fromLatin1(mode) << day(hard) << day(due);
    };
    // From 20 November 2026 with 10 days: Monday 30 November.
    row("ceiling before", "ceiling", "2026-11-26", "2026-11-26");
    row("ceiling on the day", "ceiling", "2026-11-30", "2026-11-30");
    row("ceiling later", "ceiling", "2026-12-05", "2026-11-30");
    row("ceiling on a sunday", "ceiling", "2026-11-29", "2026-11-28");
    row("ceiling today", "ceiling", "2026-11-20", "2026-11-20");
    row("ceiling in the past", "ceiling", "2026-11-19", "2026-11-30");
    row("floor before", "floor", "2026-11-26", "2026-11-30");
    row("floor later", "floor", "2026-12-05", "2026-12-05");
    row("floor on a closure", "floor", "2026-12-11", "2026-12-12");
    row("exact before", "exact", "2026-11-24", "2026-11-24");
    row("exact later", "exact", "2026-12-10", "2026-12-10");
    row("exact on a closure", "exact", "2026-12-11", "2026-12-10");
    row("exact in the past", "exact", "2026-11-01", "2026-11-30");
    row("none", "exact", "", "2026-11-30");
}

void tst_DueDate::appliesHardDates()
{
    QFETCH(QString, mode);
    QFETCH(QDate, hard);
    const auto due = dueOn(
        {.from = day("2026-11-20"), .today = day("2026-11-20"), .days = 10, .hardDueOn = hard, .hardDueMode = mode},
        calendar());
    QVERIFY(due);
    QTEST(due->on, "due");
}

void tst_DueDate::endsWithMembershipWhenAsked_data()
{
    QTest::addColumn<bool>("asked");
    QTest::addColumn<QDate>("ends");
    QTest::addColumn<QDate>("due");
    QTest::newRow("not asked") << false << day("2026-11-25") << day("2026-11-30");
    QTest::newRow("earlier") << true << day("2026-11-25") << day("2026-11-25");
    QTest::newRow("earlier, closed") << true << day("2026-11-29") << day("2026-11-28");
    QTest::newRow("same day") << true << day("2026-11-30") << day("2026-11-30");
    QTest::newRow("later") << true << day("2026-12-30") << day("2026-11-30");
    QTest::newRow("expired already") << true << day("2026-11-19") << day("2026-11-30");
    QTest::newRow("no end") << true << QDate() << day("2026-11-30");
}

void tst_DueDate::endsWithMembershipWhenAsked()
{
    QFETCH(bool, asked);
    QFETCH(QDate, ends);
    const auto due = dueOn({.from = day("2026-11-20"),
                            .today = day("2026-11-20"),
                            .days = 10,
                            .endsWithMembership = asked,
                            .membershipEndsOn = ends},
                           calendar());
    QVERIFY(due);
    QTEST(due->on, "due");
}

void tst_DueDate::explainsEachStep()
{
    const auto due = dueOn({.from = day("2026-11-20"),
                            .today = day("2026-11-20"),
                            .days = 21,
                            .categoryName = QStringLiteral("Student"),
                            .hardDueOn = day("2026-12-01"),
                            .hardDueMode = QStringLiteral("ceiling")},
                           calendar());
    QVERIFY(due);
    QStringList codes;
    for (const DueStep &step : due->steps) {
        codes << step.code;
    }
    QCOMPARE(codes,
             QStringList({QStringLiteral("due.rule"), QStringLiteral("due.daysAdded"), QStringLiteral("due.closed"),
                          QStringLiteral("due.hardDate")}));
    QCOMPARE(due->steps[0].arguments, QStringList({QStringLiteral("21"), QStringLiteral("Student"), QString()}));
    QCOMPARE(due->steps[2].arguments, QStringList({QStringLiteral("2026-12-11"), QStringLiteral("Closed")}));
    QCOMPARE(due->steps[2].day, day("2026-12-12"));
    QVERIFY(due->wasMoved());
}

void tst_DueDate::explanationSurvivesStorage()
{
    const RuleSet rules({{std::nullopt, std::nullopt, QStringLiteral("loan_days"), QStringLiteral("21")},
                         {2, std::nullopt, QStringLiteral("loan_days"), QStringLiteral("35")}});
    const auto due = dueOn({.from = day("2026-11-20"),
                            .today = day("2026-11-20"),
                            .days = 35,
                            .rule = rules.lookUp(RuleName::LoanDays, 2, 4)},
                           calendar());
    QVERIFY(due);
    const DueDate back = DueDate::fromJson(QJsonDocument::fromJson(due->toJson()).object());
    QCOMPARE(back.on, due->on);
    QCOMPARE(back.steps, due->steps);
    QCOMPARE(back.ladder, due->ladder);
}

void tst_DueDate::endsDueDaysInTheLibrarysZone()
{
    const QTimeZone berlin("Europe/Berlin");
    QCOMPARE(endOfDueDay(day("2026-07-15"), berlin).toUTC(), QDateTime(day("2026-07-15"), QTime(21, 59), Qt::UTC));
    QCOMPARE(endOfDueDay(day("2026-03-29"), berlin).toUTC(), QDateTime(day("2026-03-29"), QTime(21, 59), Qt::UTC));
    QCOMPARE(endOfDueDay(day("2026-10-25"), berlin).toUTC(), QDateTime(day("2026-10-25"), QTime(22, 59), Qt::UTC));
    // Beirut's clocks change at midnight: 25 October 2026 has its 23:00 hour twice, 29 March starts at 01:00.
    const QDateTime beirut = endOfDueDay(day("2026-03-28"), QTimeZone("Asia/Beirut"));
    QCOMPARE(beirut.date(), day("2026-03-28"));
}

void tst_DueDate::countsLateDays()
{
    QCOMPARE(daysLate(day("2026-11-20"), day("2026-11-20")), 0);
    QCOMPARE(daysLate(day("2026-11-20"), day("2026-11-19")), 0);
    QCOMPARE(daysLate(day("2026-11-20"), day("2026-11-24")), 4);
    QCOMPARE(openDaysLate(calendar(), day("2026-11-20"), day("2026-11-24")), 3);
    QCOMPARE(openDaysLate(calendar(), day("2026-11-20"), day("2026-11-18")), 0);
}

QTEST_GUILESS_MAIN(tst_DueDate)
#include "tst_duedate.moc"
