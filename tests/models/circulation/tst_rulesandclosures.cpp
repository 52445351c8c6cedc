// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/circulationservice.h"
#include "models/circulation/closureservice.h"
#include "models/circulation/limitservice.h"
#include "models/circulation/loanshift.h"
#include "models/circulation/policy.h"
#include "models/circulation/ruleservice.h"
#include "models/circulation/whydue.h"
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
    void leavesWhatOthersWaitFor();
    void previewsLoansUnderOtherRules();
    void changesTheCalendarInOneStep();
    void changesLimitsInOneStep();
    void countsWhoIsOverALimit();
    void stopsLoansAndRenewalsByLimits();
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
    QTest::newRow("turned round") << QDate(2026, 1, 2) << QDate(2026, 1, 1)
                                  << QStringLiteral("closure.endsBeforeStart");
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
    const Closure closure{
        .name = QStringLiteral("Staff training"), .startsOn = QDate(2026, 12, 11), .endsOn = QDate(2026, 12, 13)};
    LoanShift shift(m_library->gate());
    QCOMPARE(*shift.countOnClosedDays(*service.calendarWith({.added = {closure}})), 1);
    QCOMPARE(*shift.countOnClosedDays(*service.calendar()), 0);
    QVERIFY(service.add(closure));
    QCOMPARE((*circulation.loan(loan->loanId))->dueOn, QDate(2026, 12, 11));
    const auto before = shift.onClosedDays(*service.calendar(), ShiftTarget::OpenDayBefore);
    QCOMPARE(before->first().wouldBeDue, QDate(2026, 12, 10));
    const auto stranded = shift.onClosedDays(*service.calendar());
    QCOMPARE(stranded->size(), 1);
    QCOMPARE(stranded->first().wouldBeDue, QDate(2026, 12, 14));
    QVERIFY(stranded->first().isProposed());
    QCOMPARE(*shift.move(*stranded, QStringLiteral("Staff training")), 1);
    const auto moved = circulation.loan(loan->loanId);
    QCOMPARE((*moved)->dueOn, QDate(2026, 12, 14));
    const Explanation why = whyDue(**moved, QTimeZone::utc());
    QVERIFY(why.isStored && !why.rulesChangedSince(*RuleService(m_library->gate()).rules()));
    QCOMPARE(why.steps.first().code, QStringLiteral("due.lent"));
    QCOMPARE(why.steps.at(why.steps.size() - 2).arguments.last(), QStringLiteral("Staff training"));
    QCOMPARE(why.steps.last().value, QStringLiteral("24"));
    QCOMPARE(*shift.move(*stranded, QString()), 0);
}

void tst_RulesAndClosures::leavesWhatOthersWaitFor()
{
    CirculationService circulation(m_library->gate());
    const qint64 user = shelves::user(*m_library, QStringLiteral("Amara"), QStringLiteral("M1"));
    const qint64 other = shelves::user(*m_library, QStringLiteral("Mei"), QStringLiteral("M2"));
    const qint64 book = shelves::book(*m_library, QStringLiteral("Kindred"));
    QVERIFY(circulation.lend(user, shelves::copy(*m_library, book, QStringLiteral("A")))->isLent());
    const QString moment = QStringLiteral("2026-11-20T10:00:00.000Z");
    m_library->run(
        QStringLiteral("INSERT INTO holds (book_id, user_id, position, status, placed_at, created_at, updated_at) "
                       "VALUES (?, ?, 1, 'waiting', ?, ?, ?)"),
        {book, other, moment, moment, moment});
    const Closure closure{.startsOn = QDate(2026, 12, 11), .endsOn = QDate(2026, 12, 11)};
    const auto loans = LoanShift(m_library->gate()).onClosedDays(Calendar({}, {closure}));
    QCOMPARE(loans->first().heldBy, QStringLiteral("Mei"));
    QVERIFY(!loans->first().isProposed());
}

void tst_RulesAndClosures::previewsLoansUnderOtherRules()
{
    CirculationService circulation(m_library->gate());
    RuleService service(m_library->gate());
    const qint64 user = shelves::user(*m_library, QStringLiteral("Amara"), QStringLiteral("M1"));
    const qint64 book = shelves::book(*m_library, QStringLiteral("Kindred"));
    const auto byRule = circulation.lend(user, shelves::copy(*m_library, book, QStringLiteral("A")));
    const auto byHand =
        circulation.lend(user, shelves::copy(*m_library, book, QStringLiteral("B")), {.dueOn = QDate(2026, 12, 1)});
    RuleSet rules = *service.rules();
    LoanShift shift(m_library->gate());
    QVERIFY(shift.underRules(rules)->isEmpty());
    rules.put(RuleName::LoanDays, {}, {}, QStringLiteral("28"));
    const auto touched = shift.underRules(rules);
    QCOMPARE(touched->size(), 2);
    for (const ShiftedLoan &loan : *touched) {
        QCOMPARE(loan.wouldBeDue, QDate(2026, 12, 18));
        QCOMPARE(loan.isProposed(), loan.loanId == byRule->loanId);
    }
    QVERIFY(byHand->isLent());
    m_library->clock().advanceDays(1);
    QVERIFY(circulation.renew(byRule->loanId)->isRenewed());
    const auto renewed = shift.underRules(rules);
    const auto found = std::find_if(renewed->cbegin(), renewed->cend(),
                                    [&](const ShiftedLoan &loan) { return loan.loanId == byRule->loanId; });
    QVERIFY(found != renewed->cend());
    QCOMPARE(found->wouldBeDue, QDate(2026, 12, 19)); // counted from the renewal
}

void tst_RulesAndClosures::changesTheCalendarInOneStep()
{
    ClosureService service(m_library->gate());
    QVERIFY(
        service.add({.name = QStringLiteral("Easter"), .startsOn = QDate(2027, 3, 28), .endsOn = QDate(2027, 3, 29)}));
    QVERIFY(
        service.add({.name = QStringLiteral("Mistake"), .startsOn = QDate(2027, 5, 1), .endsOn = QDate(2027, 5, 1)}));
    QList<Closure> known = *service.closures();
    Closure easter = known.at(0);
    easter.endsOn = QDate(2027, 3, 30);
    CalendarChange change;
    change.closedWeekdays = std::set<int>{7};
    change.hours = OpeningHours{{5, {QTime(10, 0), QTime(18, 0)}}};
    change.changed = {easter};
    change.removed = {known.at(1)};
    change.added = {
        {.name = QStringLiteral("Training"), .startsOn = QDate(2026, 12, 11), .endsOn = QDate(2026, 12, 11)}};
    const qint64 commands = m_library->number(QStringLiteral("SELECT count(DISTINCT command_id) FROM audit_log"));
    QVERIFY(service.change(change));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(DISTINCT command_id) FROM audit_log")), commands + 1);
    const auto calendar = service.calendar();
    QCOMPARE(calendar->closures().size(), 2);
    QVERIFY(!calendar->isOpen(QDate(2027, 3, 30)) && !calendar->isOpen(QDate(2026, 11, 22)));
    QCOMPARE(calendar->closesAt(QDate(2026, 11, 20)), QTime(18, 0));
    QVERIFY(!calendar->closesAt(QDate(2026, 11, 21)));
    // A second save of what was read before meets the newer version and writes nothing at all.
    change.removed.clear();
    QCOMPARE(service.change(change).problem().code, QStringLiteral("closure.changedElsewhere"));
    QCOMPARE(service.closures()->size(), 2);
    CalendarChange wrong;
    wrong.hours = OpeningHours{{5, {QTime(18, 0), QTime(10, 0)}}};
    QCOMPARE(service.change(wrong).problem().code, QStringLiteral("settings.closesBeforeOpening"));
}

void tst_RulesAndClosures::changesLimitsInOneStep()
{
    const qint64 student = shelves::category(*m_library, QStringLiteral("Student"));
    LimitService service(m_library->gate());
    const LimitRow any{std::nullopt, LimitMeasure::Out, LimitedAction::Borrow, 8, QStringLiteral("Eight is the most.")};
    LimitRow own = any;
    own.categoryId = student;
    own.limit = std::nullopt;
    own.message.clear();
    const auto change = [](const LimitRow &row, std::optional<LimitRow> before, std::optional<LimitRow> after) {
        return LimitChange{row.measure, row.action, row.categoryId, std::move(before), std::move(after)};
    };
    QVERIFY(service.change({change(any, {}, any), change(own, {}, own)}));
    const auto limits = service.limits();
    QCOMPARE(limits->lookUp(LimitMeasure::Out, LimitedAction::Borrow, std::nullopt).limit, 8);
    QVERIFY(!limits->lookUp(LimitMeasure::Out, LimitedAction::Borrow, student).limit);
    QCOMPARE(limits->rowAt(LimitMeasure::Out, LimitedAction::Borrow, std::nullopt), std::optional(any));
    QCOMPARE(service.change({change(any, {}, any)}).problem().code, QStringLiteral("limit.changedElsewhere"));
    LimitRow tooMany = any;
    tooMany.limit = 10000;
    QCOMPARE(service.change({change(any, any, tooMany)}).problem().code, QStringLiteral("limit.outOfRange"));
    QVERIFY(service.change({change(own, own, {})}));
    QCOMPARE(service.limits()->lookUp(LimitMeasure::Out, LimitedAction::Borrow, student).limit, 8);
    m_library->signInAs(Role::Librarian);
    QCOMPARE(service.change({change(any, any, {})}).problem().code, QStringLiteral("accounts.notAllowed"));
}

void tst_RulesAndClosures::countsWhoIsOverALimit()
{
    CirculationService circulation(m_library->gate());
    const qint64 user = shelves::user(*m_library, QStringLiteral("Amara"), QStringLiteral("M1"));
    const qint64 book = shelves::book(*m_library, QStringLiteral("Kindred"));
    QVERIFY(circulation.lend(user, shelves::copy(*m_library, book, QStringLiteral("A")))->isLent());
    QVERIFY(circulation.lend(user, shelves::copy(*m_library, book, QStringLiteral("B")))->isLent());
    RuleService rules(m_library->gate());
    QCOMPARE(*rules.usersAbove({}, {}, 1), 1);
    QCOMPARE(*rules.usersAbove({}, {}, 2), 0);
    LimitService limits(m_library->gate());
    QCOMPARE(limits.counted(LimitMeasure::Out, {})->first().count, 2);
    QVERIFY(limits.counted(LimitMeasure::Overdue, {})->isEmpty());
    m_library->clock().advanceDays(40);
    QCOMPARE(limits.counted(LimitMeasure::Overdue, {})->first().name, QStringLiteral("Amara"));
    QVERIFY(limits.counted(LimitMeasure::Debt, {})->isEmpty());
    QVERIFY(limits.counted(LimitMeasure::Lost, {})->isEmpty());
}

void tst_RulesAndClosures::stopsLoansAndRenewalsByLimits()
{
    CirculationService circulation(m_library->gate());
    LimitService limits(m_library->gate());
    const qint64 user = shelves::user(*m_library, QStringLiteral("Amara"), QStringLiteral("M1"));
    const qint64 book = shelves::book(*m_library, QStringLiteral("Kindred"));
    const qint64 second = shelves::copy(*m_library, book, QStringLiteral("B"));
    const auto loan = circulation.lend(user, shelves::copy(*m_library, book, QStringLiteral("A")));
    QVERIFY(loan->isLent());
    const LimitRow out{std::nullopt, LimitMeasure::Out, LimitedAction::Borrow, 1, QStringLiteral("One is the most.")};
    const LimitRow late{std::nullopt, LimitMeasure::Overdue, LimitedAction::Renew, 1, {}};
    QVERIFY(limits.change({{out.measure, out.action, {}, {}, out}, {late.measure, late.action, {}, {}, late}}));
    const auto refused = circulation.lend(user, second);
    QVERIFY(!refused->isLent());
    QVERIFY(refused->verdict.has(QStringLiteral("limit.out")));
    QCOMPARE(refused->verdict.of(Severity::Confirm).first().why.subject, QStringLiteral("why.limit"));
    m_library->clock().advanceDays(1);
    QVERIFY(circulation.renew(loan->loanId)->isRenewed()); // not late yet
    m_library->clock().advanceDays(40);
    const auto renewal = circulation.renew(loan->loanId);
    QCOMPARE(renewal->refusal->code, QStringLiteral("limit.overdue"));
    QVERIFY(limits.change({{late.measure, late.action, {}, late, {}}}));
    QVERIFY(circulation.renew(loan->loanId)->isRenewed());
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
