// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/limits.h"
#include "models/values/textbylanguage.h"

#include <QTest>

namespace {

const QString euro = QStringLiteral("EUR");

LimitRow row(std::optional<qint64> category, LimitMeasure measure, std::optional<qint64> limit,
             const QString &message = {})
{
    return {category, measure, LimitedAction::Borrow, limit, message};
}

QStringList codes(const QList<Finding> &findings)
{
    QStringList list;
    for (const Finding &finding : findings) {
        list << finding.code;
    }
    return list;
}

} // namespace

class tst_Limits : public QObject
{
    Q_OBJECT

private slots:
    void stopsWhenReachedAndDebtsWhenOver_data();
    void stopsWhenReachedAndDebtsWhenOver();
    void inheritsFromAnyCategory();
    void keepsActionsApart();
    void namesEverythingInTheWay();
    void explainsABlock();
    void storesMessagesByLanguage();
    void fillsPlaceholders();
    void explanationSurvivesStorage();
    void noticesChangedRules();
};

void tst_Limits::stopsWhenReachedAndDebtsWhenOver_data()
{
    QTest::addColumn<int>("measure");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QVariant>("limit");
    QTest::addColumn<bool>("stops");
    const auto add = [](const char *name, LimitMeasure measure, qint64 count, const QVariant &limit, bool stops) {
        QTest::newRow(name) << static_cast<int>(measure) << count << limit << stops;
    };
    add("debt at the limit", LimitMeasure::Debt, 1000, 1000, false);
    add("debt over the limit", LimitMeasure::Debt, 1001, 1000, true);
    add("any debt", LimitMeasure::Debt, 1, 0, true);
    add("no debt, limit 0", LimitMeasure::Debt, 0, 0, false);
    add("paid ahead", LimitMeasure::Debt, -500, 0, false);
    add("debt without limit", LimitMeasure::Debt, 999999, {}, false);
    add("one below", LimitMeasure::Overdue, 2, 3, false);
    add("reached", LimitMeasure::Overdue, 3, 3, true);
    add("beyond", LimitMeasure::Overdue, 9, 3, true);
    add("never", LimitMeasure::Out, 0, 0, true);
    add("lost without limit", LimitMeasure::Lost, 7, {}, false);
    add("one lost", LimitMeasure::Lost, 1, 1, true);
}

void tst_Limits::stopsWhenReachedAndDebtsWhenOver()
{
    QFETCH(int, measure);
    QFETCH(qint64, count);
    QFETCH(QVariant, limit);
    QFETCH(bool, stops);
    const auto number = limit.isValid() ? std::optional(limit.toLongLong()) : std::nullopt;
    QCOMPARE(isOverLimit(static_cast<LimitMeasure>(measure), count, number), stops);
}

void tst_Limits::inheritsFromAnyCategory()
{
    const LimitSet limits(
        {row({}, LimitMeasure::Out, 8), row(1, LimitMeasure::Out, std::nullopt), row(2, LimitMeasure::Out, 0)}, euro);
    const auto look = [&](std::optional<qint64> category) {
        return limits.lookUp(LimitMeasure::Out, LimitedAction::Borrow, category);
    };
    QCOMPARE(look(std::nullopt).limit, 8);
    QCOMPARE(look(3).limit, 8);
    QVERIFY(!look(3).isSetHere && look(3).isSetForAny);
    QVERIFY(!look(1).limit && look(1).isSetHere); // blank beats what any category has
    QCOMPARE(look(2).limit, 0);
    QVERIFY(!limits.rowAt(LimitMeasure::Out, LimitedAction::Borrow, 3));
    QVERIFY(!limits.lookUp(LimitMeasure::Debt, LimitedAction::Borrow, 1).isSetForAny);
}

void tst_Limits::keepsActionsApart()
{
    const LimitSet limits({{std::nullopt, LimitMeasure::Overdue, LimitedAction::Renew, 1, {}}}, euro);
    const BorrowerTotals late{.overdue = 1, .out = 1};
    QVERIFY(blocksOn(LimitedAction::Borrow, late, limits, 4).isEmpty());
    QVERIFY(blocksOn(LimitedAction::PlaceHold, late, limits, 4).isEmpty());
    QCOMPARE(codes(blocksOn(LimitedAction::Renew, late, limits, 4)), {QStringLiteral("limit.overdue")});
}

void tst_Limits::namesEverythingInTheWay()
{
    const LimitSet limits({row({}, LimitMeasure::Debt, 1000), row({}, LimitMeasure::Overdue, 3),
                           row({}, LimitMeasure::Lost, 1),
                           row({}, LimitMeasure::Out, 8, QStringLiteral("Eight is the most."))},
                          euro);
    const QList<Finding> found = blocksOn(LimitedAction::Borrow, {1820, 3, 1, 8}, limits, std::nullopt);
    QCOMPARE(codes(found),
             (QStringList{QStringLiteral("limit.debt"), QStringLiteral("limit.overdue"), QStringLiteral("limit.lost"),
                          QStringLiteral("limit.out")}));
    for (const Finding &finding : found) {
        QCOMPARE(finding.severity, Severity::Confirm);
    }
    QCOMPARE(
        found.first().arguments,
        (QStringList{QStringLiteral("1820 EUR"), QStringLiteral("1000 EUR"), QStringLiteral("borrow"), QString()}));
    QCOMPARE(found.last().arguments.last(), QStringLiteral("Eight is the most."));
    QVERIFY(blocksOn(LimitedAction::Borrow, {}, limits, std::nullopt).isEmpty());
}

void tst_Limits::explainsABlock()
{
    const LimitSet limits({row(1, LimitMeasure::Debt, 1000)}, euro);
    const Explanation why =
        blocksOn(LimitedAction::Borrow, {.debtMinor = 1820}, limits, 1, QStringLiteral("Adult")).first().why;
    QCOMPARE(why.subject, QStringLiteral("why.limit"));
    QCOMPARE(why.steps.size(), 3);
    QCOMPARE(why.steps[0].value, QStringLiteral("1820 EUR"));
    QCOMPARE(why.steps[1].value, QStringLiteral("1000 EUR"));
    QCOMPARE(why.steps[1].arguments.last(), QStringLiteral("Adult"));
}

void tst_Limits::storesMessagesByLanguage()
{
    QVERIFY(toStored(TextByLanguage{}).isNull());
    QVERIFY(toStored(TextByLanguage{{QStringLiteral("de"), QStringLiteral("  ")}}).isNull());
    QCOMPARE(toStored(TextByLanguage{{QString(), QStringLiteral("Pay first.")}}), QStringLiteral("Pay first."));
    const TextByLanguage two{{QStringLiteral("en"), QStringLiteral("Pay first.")},
                             {QStringLiteral("de"), QStringLiteral("Erst zahlen.")}};
    QCOMPARE(textsFromStored(toStored(two)), two);
    QCOMPARE(textFor(two, QStringLiteral("de_CH")), QStringLiteral("Erst zahlen."));
    QCOMPARE(textFor(two, QStringLiteral("ar")), QStringLiteral("Erst zahlen."));
    const TextByLanguage braces{{QString(), QStringLiteral("{debt} are open")}};
    QCOMPARE(textsFromStored(toStored(braces)), braces);
    QVERIFY(textFor({}, QStringLiteral("en")).isEmpty());
}

void tst_Limits::fillsPlaceholders()
{
    const QHash<QString, QString> values{{QStringLiteral("debt"), QStringLiteral("€ 18.20")}};
    QCOMPARE(filledText(QStringLiteral("{debt} are open, { debt }!"), values),
             QStringLiteral("€ 18.20 are open, € 18.20!"));
    QCOMPARE(filledText(QStringLiteral("{unknown} {debt"), values), QStringLiteral("{unknown} {debt"));
    QCOMPARE(filledText(QString(), values), QString());
}

void tst_Limits::explanationSurvivesStorage()
{
    Explanation why;
    why.subject = QStringLiteral("why.dueDate");
    why.arguments = {QStringLiteral("Dune"), QStringLiteral("Clara Nair")};
    why.steps.append({.code = QStringLiteral("due.closed"),
                      .arguments = {QStringLiteral("2026-12-25")},
                      .value = QStringLiteral("2027-01-02"),
                      .kind = ExplainedStep::Kind::Day,
                      .details = {{QStringLiteral("closed.weekly"), {QStringLiteral("2026-12-27")}}}});
    why.steps.append({.code = QStringLiteral("due.done")});
    const QList<RuleRow> rows{{std::nullopt, std::nullopt, QStringLiteral("loan_days"), QStringLiteral("21")},
                              {2, std::nullopt, QStringLiteral("loan_days"), QString()}};
    why.rules = {RuleSet(rows).lookUp(RuleName::LoanDays, 2, 5)};
    why.categoryName = QStringLiteral("Student");
    why.itemTypeName = QStringLiteral("Book");
    why.currency = euro;
    Explanation read = Explanation::fromJson(why.toJson());
    QVERIFY(read.isStored);
    read.isStored = false;
    QCOMPARE(read.toJson(), why.toJson());
    QVERIFY(read == why);
    QVERIFY(Explanation::fromJson({}).isEmpty());
}

void tst_Limits::noticesChangedRules()
{
    const auto rules = [](const char *days) {
        return RuleSet({{std::nullopt, std::nullopt, QStringLiteral("loan_days"), QString::fromLatin1(days)}});
    };
    Explanation why;
    why.rules = {rules("21").lookUp(RuleName::LoanDays, 2, 5)};
    QVERIFY(!why.rulesChangedSince(rules("21")));
    QVERIFY(why.rulesChangedSince(rules("28")));
    QVERIFY(!Explanation().rulesChangedSince(rules("28")));
}

QTEST_GUILESS_MAIN(tst_Limits)
#include "tst_limits.moc"
