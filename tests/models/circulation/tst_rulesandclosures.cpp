// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/circulationservice.h"
#include "models/circulation/closureservice.h"
#include "models/circulation/policy.h"
#include "models/circulation/ruleservice.h"
#include "models/database/audit.h"
#include "tests/support/shelves.h"

#include <QTest>

class tst_RulesAndClosures : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_library = std::make_unique<TestLibrary>(); }
    void cleanup() { m_library.reset(); }
    void writesStandardRulesOnce();
    void changesAndClearsRules();
    void refusesUnsoundRules();
    void noticesRulesChangedElsewhere();
    void savesAndRemovesClosures();
    void refusesUnsoundClosures_data();
    void refusesUnsoundClosures();
    void movesStrandedLoansWhenAsked();
    void bindsRightsInTheServices();
    void readsThePolicy();

private:
    std::unique_ptr<TestLibrary> m_library;
};

void tst_RulesAndClosures::writesStandardRulesOnce()
{
    for (int round = 0; round < 2; ++round) {
        auto transaction = m_library->gate().begin(Command::EditSettings);
        QVERIFY(transaction);
        QVERIFY(writeStandardRules(*transaction, 28));
        QVERIFY(transaction->commit());
    }
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM circulation_rules")),
             static_cast<qint64>(ruleDefinitions.size()));
    RuleService service(m_library->gate());
    QCOMPARE(service.rules()->lookUp(RuleName::LoanDays, 4, 5).number(), 28);
    QVERIFY(!service.rules()->lookUp(RuleName::LoanDays, 4, 5).isStandard);
}

void tst_RulesAndClosures::changesAndClearsRules()
{
    const qint64 student = shelves::category(*m_library, QStringLiteral("Student"));
    RuleService service(m_library->gate());
    const auto change = [&](std::optional<QString> before, std::optional<QString> after) {
        return service.change({{.name = RuleName::MaxLoans,
                                .categoryId = student,
                                .before = std::move(before),
                                .after = std::move(after)}});
    };
    QVERIFY(change(std::nullopt, QString()));
    QCOMPARE(service.rules()->valueAt(RuleName::MaxLoans, student, {}), QString());
    QVERIFY(change(QString(), QStringLiteral("0")));
    QCOMPARE(service.rules()->lookUp(RuleName::MaxLoans, student, {}).number(), 0);
    QVERIFY(change(QStringLiteral("0"), std::nullopt));
    QVERIFY(!service.rules()->valueAt(RuleName::MaxLoans, student, {}));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM audit_log WHERE entity = 'circulation_rules'")), 3);
}

void tst_RulesAndClosures::refusesUnsoundRules()
{
    RuleService service(m_library->gate());
    const auto code = [&](RuleName name, std::optional<QString> after) {
        return service.change({{.name = name, .after = std::move(after)}}).problem().code;
    };
    QCOMPARE(code(RuleName::LoanDays, std::nullopt), QStringLiteral("rule.standardStays"));
    QCOMPARE(code(RuleName::LoanDays, QString()), QStringLiteral("rule.valueMissing"));
    QCOMPARE(code(RuleName::LoanDays, QStringLiteral("three weeks")), QStringLiteral("rule.notANumber"));
    QCOMPARE(code(RuleName::HardDueOn, QStringLiteral("soon")), QStringLiteral("rule.notADay"));
    QCOMPARE(code(RuleName::HardDueMode, QStringLiteral("roof")), QStringLiteral("rule.notAMode"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM circulation_rules")), 0);
}

void tst_RulesAndClosures::noticesRulesChangedElsewhere()
{
    RuleService service(m_library->gate());
    const auto change = [&](std::optional<QString> after) {
        return service.change({{.name = RuleName::LoanDays, .after = std::move(after)}});
    };
    QVERIFY(change(QStringLiteral("14")));
    QCOMPARE(change(QStringLiteral("14")).problem().code, QStringLiteral("rule.changedElsewhere"));
}

void tst_RulesAndClosures::savesAndRemovesClosures()
{
    ClosureService service(m_library->gate());
    const auto id = service.add({.name = QStringLiteral(" Christmas "),
                                 .startsOn = QDate(2026, 12, 24),
                                 .endsOn = QDate(2027, 1, 2),
                                 .everyYear = true});
    QVERIFY(id);
    auto closures = service.closures();
    QVERIFY(closures);
    QCOMPARE(closures->size(), 1);
    Closure closure = closures->first();
    QCOMPARE(closure.name, QStringLiteral("Christmas"));
    QVERIFY(!service.calendar()->isOpen(QDate(2031, 1, 1)));
    closure.name = QString();
    QVERIFY(service.save(closure));
    QCOMPARE(service.save(closure).problem().code, QStringLiteral("closure.changedElsewhere"));
    QCOMPARE(service.remove(*id, 1).problem().code, QStringLiteral("closure.changedElsewhere"));
    QVERIFY(service.remove(*id, 2));
    QCOMPARE(service.remove(*id, 2).problem().code, QStringLiteral("closure.gone"));
    InverseHandlers handlers;
    service.addInverses(handlers);
    QVERIFY(handlers.find(QStringLiteral("closures")));
}

void tst_RulesAndClosures::refusesUnsoundClosures_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("code");
    QTest::newRow("no start") << QDate() << QDate(2026, 1, 1) << QStringLiteral("closure.startMissing");
    QTest::newRow("no end") << QDate(2026, 1, 1) << QDate() << QStringLiteral("closure.endMissing");
    QTest::newRow("turned round") << QDate(2026, 1, 2) << QDate(2026, 1, 1) << QStringLiteral("closure.endsBeforeStart");
    QTest::newRow("a year") << QDate(2026, 1, 1) << QDate(2027, 1, 1) << QStringLiteral("closure.tooLong");
    QTest::newRow("one day") << QDate(2026, 1, 1) << QDate(2026, 1, 1) << QString();
}

void tst_RulesAndClosures::refusesUnsoundClosures()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    ClosureService service(m_library->gate());
    QTEST(service.add({.startsOn = from, .endsOn = to}).problem().code, "code");
}

void tst_RulesAndClosures::movesStrandedLoansWhenAsked()
{
    CirculationService circulation(m_library->gate());
    ClosureService service(m_library->gate());
    const qint64 user = shelves::user(*m_library, QStringLiteral("Amara"), QStringLiteral("M1"));
    const qint64 book = shelves::book(*m_library, QStringLiteral("Kindred"));
    const auto loan = circulation.lend(user, shelves::copy(*m_library, book, QStringLiteral("A")));
    const auto other = circulation.lend(user, shelves::copy(*m_library, book, QStringLiteral("B")),
                                        {.dueOn = QDate(2026, 12, 1), .overrides = {}});
    QVERIFY(loan->isLent() && other->isLent());
    const Closure closure{.name = QStringLiteral("Staff training"),
                          .startsOn = QDate(2026, 12, 11),
                          .endsOn = QDate(2026, 12, 13)};
    QCOMPARE(service.strandedLoansWith(closure)->size(), 1);
    QVERIFY(service.strandedLoans()->isEmpty());
    QVERIFY(service.add(closure));
    QCOMPARE((*circulation.loan(loan->loanId))->dueOn, QDate(2026, 12, 11));
    const auto stranded = service.strandedLoans();
    QCOMPARE(stranded->size(), 1);
    QCOMPARE(stranded->first().openDay, QDate(2026, 12, 14));
    QCOMPARE(*service.moveLoans(*stranded), 1);
    QCOMPARE((*circulation.loan(loan->loanId))->dueOn, QDate(2026, 12, 14));
    QCOMPARE(*service.moveLoans(*stranded), 0);
}

void tst_RulesAndClosures::bindsRightsInTheServices()
{
    RuleService rules(m_library->gate());
    ClosureService closures(m_library->gate());
    m_library->signInAs(Role::Librarian);
    const QString refusal = QStringLiteral("accounts.notAllowed");
    QCOMPARE(rules.change({{.after = QStringLiteral("3")}}).problem().code, refusal);
    QCOMPARE(closures.add({.startsOn = QDate(2026, 1, 1), .endsOn = QDate(2026, 1, 1)}).problem().code, refusal);
    QVERIFY(rules.rules());
}

void tst_RulesAndClosures::readsThePolicy()
{
    shelves::setSetting(*m_library, QStringLiteral("closed_weekdays"), QStringLiteral("6,7,x,9"));
    shelves::setSetting(*m_library, QStringLiteral("due_mode"), QStringLiteral("open_days"));
    const auto policy = loadPolicy(m_library->database());
    QVERIFY(policy);
    QVERIFY(!policy->calendar.isWeekdayOpen(6));
    QVERIFY(policy->calendar.isWeekdayOpen(5));
    QCOMPARE(policy->dueMode, DueMode::OpenDays);
    QVERIFY(policy->mayRenewOverdue);
    QCOMPARE(weekdaysToStored(policy->calendar.closedWeekdays()), QStringLiteral("6,7"));
}

QTEST_GUILESS_MAIN(tst_RulesAndClosures)
#include "tst_rulesandclosures.moc"
