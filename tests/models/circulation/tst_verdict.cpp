// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/renewal.h"
#include "models/circulation/verdict.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

namespace {

const QDate today(2026, 11, 20);

LendFacts soundFacts()
{
    LendFacts facts;
    facts.today = today;
    facts.userExists = true;
    facts.copyExists = true;
    facts.copyStatus = QStringLiteral("in_service");
    return facts;
}

RenewFacts soundRenewal()
{
    RenewFacts facts;
    facts.today = today;
    facts.loanExists = true;
    facts.isOpen = true;
    facts.copyStatus = QStringLiteral("in_service");
    facts.dueOn = today.addDays(2);
    facts.newDueOn = today.addDays(21);
    return facts;
}

using Change = std::function<void(LendFacts &)>;
using RenewChange = std::function<void(RenewFacts &)>;

/// "code(arguments) value", as a table can name it.
QStringList stepsOf(const Finding &finding)
{
    QStringList steps;
    for (const ExplainedStep &step : finding.why.steps) {
        // What is decided about is in every conclusion.
        const bool isConclusion = step.arguments == QStringList{QStringLiteral("borrow")}
            || step.arguments == QStringList{QStringLiteral("renew")};
        QString text = step.code;
        if (!step.arguments.isEmpty() && !isConclusion) {
            text += QLatin1Char('(') + step.arguments.join(QLatin1Char(',')) + QLatin1Char(')');
        }
        steps << (step.value.isEmpty() ? text : text + QLatin1Char(' ') + step.value);
    }
    return steps;
}

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(RenewChange)

class tst_Verdict : public QObject
{
    Q_OBJECT

private slots:
    void lendsWhenNothingIsFound();
    void findsEachReason_data();
    void findsEachReason();
    void explainsWhatItFinds_data();
    void explainsWhatItFinds();
    void namesTheRuleAndThoseItBeat();
    void letsTheLastDayPass_data();
    void letsTheLastDayPass();
    void returnsEverythingAtOnce();
    void offersExtensionOnlyWhenNothingElseStands();
    void offersRenewalOfOnesOwnLoan();
    void refusesRenewals_data();
    void refusesRenewals();
    void explainsEachRefusalToRenew_data();
    void explainsEachRefusalToRenew();
    void showsTheFirstReasonOnly();
};

void tst_Verdict::lendsWhenNothingIsFound()
{
    const Verdict verdict = mayLend(soundFacts());
    QVERIFY(verdict.isAllowed());
    QVERIFY(verdict.findings.isEmpty());
    QVERIFY(!refusalToRenew(soundRenewal()));
}

void tst_Verdict::findsEachReason_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("severity");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *code, Severity severity, const Change &change) {
        QTest::newRow(code) << change << static_cast<int>(severity) << QString::fromLatin1(code);
    };
    row("loan.userUnknown", Severity::Impossible, [](LendFacts &f) { f.userExists = false; });
    row("loan.userErased", Severity::Impossible, [](LendFacts &f) { f.userIsErased = true; });
    row("loan.userInactive", Severity::Impossible, [](LendFacts &f) { f.userIsActive = false; });
    row("loan.copyUnknown", Severity::Impossible, [](LendFacts &f) { f.copyExists = false; });
    row("loan.copyWithdrawn", Severity::Impossible, [](LendFacts &f) { f.copyStatus = QStringLiteral("withdrawn"); });
    row("loan.noOpenDay", Severity::Impossible, [](LendFacts &f) {
        f.dueProblem = Problem{{}, QStringLiteral("loan.noOpenDay"), {}};
    });
    row("loan.membershipExpired", Severity::Confirm, [](LendFacts &f) { f.membershipEndsOn = today.addDays(-1); });
    row("loan.userBlocked", Severity::Confirm, [](LendFacts &f) { f.blockReason = QStringLiteral("Lost card"); });
    row("loan.limitReached", Severity::Confirm, [](LendFacts &f) { f.allLoans = {8, 8}; });
    row("loan.typeLimitReached", Severity::Confirm, [](LendFacts &f) { f.loansOfType = {0, 0}; });
    row("loan.referenceOnly", Severity::Confirm, [](LendFacts &f) { f.isForLoan = false; });
    row("loan.copyOnOrder", Severity::Confirm, [](LendFacts &f) { f.copyStatus = QStringLiteral("on_order"); });
    row("loan.copyInProcess", Severity::Confirm, [](LendFacts &f) { f.copyStatus = QStringLiteral("in_process"); });
    row("loan.copyInRepair", Severity::Confirm, [](LendFacts &f) { f.copyStatus = QStringLiteral("in_repair"); });
    row("loan.copyLost", Severity::Confirm, [](LendFacts &f) { f.copyStatus = QStringLiteral("lost"); });
    row("loan.copyMissing", Severity::Confirm, [](LendFacts &f) { f.copyStatus = QStringLiteral("missing"); });
    row("loan.copyDamaged", Severity::Confirm, [](LendFacts &f) { f.copyStatus = QStringLiteral("damaged"); });
    row("loan.copyOnLoan", Severity::Confirm, [](LendFacts &f) { f.onLoanToOther = true; });
    row("loan.userHasIt", Severity::Information, [](LendFacts &f) { f.onLoanToUser = true; });
    row("loan.userHasAnotherCopy", Severity::Information, [](LendFacts &f) { f.hasAnotherCopy = true; });
    row("loan.userHadIt", Severity::Information, [](LendFacts &f) { f.hadItUntil = today.addDays(-90); });
    row("loan.guarantorOwes", Severity::Information, [](LendFacts &f) { f.guarantorDebtMinor = 1; });
    row("loan.dueMovedByClosure", Severity::Information, [](LendFacts &f) {
        f.dueFindings.append({Severity::Information, QStringLiteral("loan.dueMovedByClosure"), {}});
    });
}

void tst_Verdict::findsEachReason()
{
    QFETCH(Change, change);
    QFETCH(int, severity);
    QFETCH(QString, code);
    LendFacts facts = soundFacts();
    change(facts);
    const Verdict verdict = mayLend(facts);
    QCOMPARE(verdict.findings.size(), 1);
    QCOMPARE(verdict.findings[0].code, code);
    QCOMPARE(static_cast<int>(verdict.findings[0].severity), severity);
    const bool stops = severity != static_cast<int>(Severity::Information) || code == QLatin1String("loan.userHasIt");
    QCOMPARE(verdict.isAllowed(), !stops);
    QCOMPARE(verdict.problems().isEmpty(), !stops);
}

void tst_Verdict::explainsWhatItFinds_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("steps");
    const auto row = [](const char *name, const QStringList &steps, const Change &change) {
        QTest::newRow(name) << change << steps;
    };
    row("erased", {QStringLiteral("explain.erased 2026-01-02"), QStringLiteral("explain.final")}, [](LendFacts &f) {
        f.userIsErased = true;
        f.erasedOn = QDate(2026, 1, 2);
    });
    row("inactive", {QStringLiteral("explain.inactive(Ana) 2026-02-03"), QStringLiteral("explain.final")},
        [](LendFacts &f) {
            f.userIsActive = false;
            f.inactiveSince = {QDate(2026, 2, 3), QStringLiteral("Ana")};
        });
    row("inactive, nobody knows since when", {QStringLiteral("explain.inactive()"), QStringLiteral("explain.final")},
        [](LendFacts &f) { f.userIsActive = false; });
    row("expired",
        {QStringLiteral("explain.membershipEnded 2026-11-19"), QStringLiteral("explain.today 2026-11-20"),
         QStringLiteral("explain.needsRight")},
        [](LendFacts &f) { f.membershipEndsOn = today.addDays(-1); });
    row("blocked",
        {QStringLiteral("explain.blocked(Lost card,Leila) 2026-03-04"), QStringLiteral("explain.needsRight")},
        [](LendFacts &f) {
            f.blockReason = QStringLiteral("Lost card");
            f.blockedSince = {QDate(2026, 3, 4), QStringLiteral("Leila")};
        });
    row("withdrawn", {QStringLiteral("explain.copyStatus(withdrawn,)"), QStringLiteral("explain.final")},
        [](LendFacts &f) { f.copyStatus = QStringLiteral("withdrawn"); });
    row("damaged", {QStringLiteral("explain.copyStatus(damaged,Ana) 2026-05-06"), QStringLiteral("explain.needsRight")},
        [](LendFacts &f) {
            f.copyStatus = QStringLiteral("damaged");
            f.statusSince = {QDate(2026, 5, 6), QStringLiteral("Ana")};
        });
    row("reference only", {QStringLiteral("explain.notForLoan()"), QStringLiteral("explain.needsRight")},
        [](LendFacts &f) { f.isForLoan = false; });
    row("on loan",
        {QStringLiteral("explain.onLoanTo(Bo) 2026-11-01"), QStringLiteral("explain.due 2026-11-22"),
         QStringLiteral("explain.takenBackFirst"), QStringLiteral("explain.needsRight")},
        [](LendFacts &f) {
            f.onLoanToOther = true;
            f.otherUserName = QStringLiteral("Bo");
            f.otherLoanedOn = QDate(2026, 11, 1);
            f.otherDueOn = QDate(2026, 11, 22);
        });
    row("on loan to the same",
        {QStringLiteral("explain.onLoanTo(Amara) 2026-11-01"), QStringLiteral("explain.due 2026-11-22"),
         QStringLiteral("explain.renewInstead")},
        [](LendFacts &f) {
            f.onLoanToUser = true;
            f.userName = QStringLiteral("Amara");
            f.otherLoanedOn = QDate(2026, 11, 1);
            f.otherDueOn = QDate(2026, 11, 22);
        });
    row("had it before", {QStringLiteral("explain.returned 2026-01-09"), QStringLiteral("explain.noHindrance")},
        [](LendFacts &f) { f.hadItUntil = QDate(2026, 1, 9); });
    row("has another copy", {QStringLiteral("explain.anotherCopy"), QStringLiteral("explain.noHindrance")},
        [](LendFacts &f) { f.hasAnotherCopy = true; });
    row("guarantor", {QStringLiteral("explain.guarantorOwes(Cy) 250 EUR"), QStringLiteral("explain.noHindrance")},
        [](LendFacts &f) {
            f.guarantorName = QStringLiteral("Cy");
            f.guarantorDebtMinor = 250;
            f.currency = QStringLiteral("EUR");
        });
    row("no open day", {QStringLiteral("explain.daySought 2026-11-20"), QStringLiteral("explain.final")},
        [](LendFacts &f) {
            f.dueProblem = Problem{{}, QStringLiteral("loan.noOpenDay"), {}};
        });
}

void tst_Verdict::explainsWhatItFinds()
{
    QFETCH(Change, change);
    QFETCH(QStringList, steps);
    LendFacts facts = soundFacts();
    change(facts);
    const Verdict verdict = mayLend(facts);
    QCOMPARE(verdict.findings.size(), 1);
    QCOMPARE(stepsOf(verdict.findings[0]), steps);
    const bool isWorthKnowing = verdict.findings[0].severity == Severity::Information;
    QCOMPARE(verdict.findings[0].why.subject,
             isWorthKnowing ? QStringLiteral("why.noticed") : QStringLiteral("why.stopped"));
}

void tst_Verdict::namesTheRuleAndThoseItBeat()
{
    const RuleSet rules({{1, std::nullopt, QStringLiteral("max_loans"), QStringLiteral("3")},
                         {std::nullopt, std::nullopt, QStringLiteral("max_loans"), QStringLiteral("8")},
                         {std::nullopt, 2, QStringLiteral("renewals_allowed"), QStringLiteral("0")}});
    LendFacts facts = soundFacts();
    facts.categoryName = QStringLiteral("Student");
    facts.allLoans = {3, 3, rules.lookUp(RuleName::MaxLoans, 1, std::nullopt)};
    const Explanation why = mayLend(facts).findings.value(0).why;
    QCOMPARE(
        stepsOf(mayLend(facts).findings.value(0)),
        (QStringList{QStringLiteral("explain.openLoans() 3"), QStringLiteral("explain.rule(max_loans,3,,Student,,)"),
                     QStringLiteral("explain.needsRight")}));
    QCOMPARE(why.rules.size(), 1);
    QCOMPARE(why.rules[0].ladder.size(), 2);
    QVERIFY(why.rules[0].ladder[0].wins);
    QVERIFY(why.rules[0].ladder[1].isSet && !why.rules[0].ladder[1].wins);
    RenewFacts renewal = soundRenewal();
    renewal.itemTypeName = QStringLiteral("DVD");
    renewal.renewalsRule = rules.lookUp(RuleName::RenewalsAllowed, 1, 2);
    renewal.renewalsAllowed = renewal.renewalsRule.number();
    QCOMPARE(
        stepsOf(refusalsToRenew(renewal).value(0)),
        (QStringList{QStringLiteral("explain.renewedTimes 0"),
                     QStringLiteral("explain.rule(renewals_allowed,0,,,DVD,)"), QStringLiteral("explain.needsRight")}));
}

void tst_Verdict::letsTheLastDayPass_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("last day of membership") << Change([](LendFacts &f) { f.membershipEndsOn = today; });
    QTest::newRow("no end of membership") << Change([](LendFacts &f) { f.membershipEndsOn = QDate(); });
    QTest::newRow("one below the limit") << Change([](LendFacts &f) { f.allLoans = {8, 7}; });
    QTest::newRow("no limit") << Change([](LendFacts &f) { f.allLoans = {std::nullopt, 900}; });
}

void tst_Verdict::letsTheLastDayPass()
{
    QFETCH(Change, change);
    LendFacts facts = soundFacts();
    change(facts);
    QVERIFY(mayLend(facts).isAllowed());
}

void tst_Verdict::returnsEverythingAtOnce()
{
    LendFacts facts = soundFacts();
    facts.hasAnotherCopy = true;
    facts.isForLoan = false;
    facts.membershipEndsOn = today.addDays(-1);
    facts.copyStatus = QStringLiteral("withdrawn");
    const Verdict verdict = mayLend(facts);
    QCOMPARE(verdict.of(Severity::Impossible).size(), 1);
    QCOMPARE(verdict.of(Severity::Confirm).size(), 2);
    QCOMPARE(verdict.of(Severity::Information).size(), 1);
    QCOMPARE(verdict.findings.first().code, QStringLiteral("loan.copyWithdrawn"));
    QCOMPARE(verdict.problems().size(), 3);
    const QJsonObject json = verdict.toJson();
    QCOMPARE(json[QStringLiteral("confirm")].toArray().size(), 2);
    QCOMPARE(json[QStringLiteral("impossible")].toArray().at(0)[QStringLiteral("code")].toString(),
             QStringLiteral("loan.copyWithdrawn"));
}

void tst_Verdict::offersExtensionOnlyWhenNothingElseStands()
{
    LendFacts facts = soundFacts();
    facts.membershipEndsOn = today.addDays(-1);
    QVERIFY(mayLend(facts).needsOnlyExtension());
    facts.hasAnotherCopy = true;
    QVERIFY(mayLend(facts).needsOnlyExtension());
    facts.isForLoan = false;
    QVERIFY(!mayLend(facts).needsOnlyExtension());
}

void tst_Verdict::offersRenewalOfOnesOwnLoan()
{
    LendFacts facts = soundFacts();
    facts.onLoanToUser = true;
    facts.allLoans = {1, 1};
    const Verdict verdict = mayLend(facts);
    QVERIFY(verdict.offersRenewal());
    QVERIFY(!verdict.isAllowed());
    QVERIFY(!verdict.has(QStringLiteral("loan.limitReached")));
}

void tst_Verdict::refusesRenewals_data()
{
    QTest::addColumn<RenewChange>("change");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isFinal");
    const auto row = [](const char *name, const char *code, bool isFinal, const RenewChange &change) {
        QTest::newRow(name) << change << QString::fromLatin1(code) << isFinal;
    };
    row("unknown", "renewal.noSuchLoan", true, [](RenewFacts &f) { f.loanExists = false; });
    row("returned", "renewal.noSuchLoan", true, [](RenewFacts &f) { f.isOpen = false; });
    row("lost", "renewal.copyLost", false, [](RenewFacts &f) { f.copyStatus = QStringLiteral("lost"); });
    row("claimed", "renewal.claimedReturned", false, [](RenewFacts &f) { f.isClaimedReturned = true; });
    row("used up", "renewal.usedUp", false, [](RenewFacts &f) {
        f.renewals = 2;
        f.renewalsAllowed = 2;
    });
    row("none allowed", "renewal.usedUp", false, [](RenewFacts &f) { f.renewalsAllowed = 0; });
    row("one left", "", false, [](RenewFacts &f) {
        f.renewals = 1;
        f.renewalsAllowed = 2;
    });
    row("no limit", "", false, [](RenewFacts &f) { f.renewals = 90; });
    row("blocked", "loan.userBlocked", false, [](RenewFacts &f) { f.blockReason = QStringLiteral("x"); });
    row("inactive", "loan.userInactive", false, [](RenewFacts &f) { f.userIsActive = false; });
    row("overdue", "renewal.overdue", false, [](RenewFacts &f) {
        f.mayRenewOverdue = false;
        f.dueOn = today.addDays(-1);
    });
    row("overdue allowed", "", false, [](RenewFacts &f) { f.dueOn = today.addDays(-1); });
    row("due today is not overdue", "", false, [](RenewFacts &f) {
        f.mayRenewOverdue = false;
        f.dueOn = today;
    });
    row("too soon", "renewal.tooSoon", false, [](RenewFacts &f) { f.noEarlierThanDays = 1; });
    row("first day", "", false, [](RenewFacts &f) { f.noEarlierThanDays = 2; });
    row("only on the due day", "renewal.tooSoon", false, [](RenewFacts &f) { f.noEarlierThanDays = 0; });
    row("same day", "renewal.notLater", true, [](RenewFacts &f) { f.newDueOn = f.dueOn; });
    row("earlier", "renewal.notLater", true, [](RenewFacts &f) { f.newDueOn = f.dueOn.addDays(-1); });
    row("no open day", "loan.noOpenDay", true, [](RenewFacts &f) {
        f.dueProblem = Problem{{}, QStringLiteral("loan.noOpenDay"), {}};
    });
}

void tst_Verdict::refusesRenewals()
{
    QFETCH(RenewChange, change);
    QFETCH(QString, code);
    QFETCH(bool, isFinal);
    RenewFacts facts = soundRenewal();
    change(facts);
    const std::optional<Finding> refusal = refusalToRenew(facts);
    QCOMPARE(refusal ? refusal->code : QString(), code);
    if (refusal) {
        QCOMPARE(refusal->severity == Severity::Impossible, isFinal);
    }
}

void tst_Verdict::explainsEachRefusalToRenew_data()
{
    QTest::addColumn<RenewChange>("change");
    QTest::addColumn<QStringList>("steps");
    const auto row = [](const char *name, const QStringList &steps, const RenewChange &change) {
        QTest::newRow(name) << change << steps;
    };
    row("unknown", {QStringLiteral("explain.noOpenLoan"), QStringLiteral("explain.final")},
        [](RenewFacts &f) { f.loanExists = false; });
    row("returned", {QStringLiteral("explain.returned 2026-11-18"), QStringLiteral("explain.final")},
        [](RenewFacts &f) {
            f.isOpen = false;
            f.returnedOn = QDate(2026, 11, 18);
        });
    row("lost", {QStringLiteral("explain.copyStatus(lost,Ana) 2026-11-02"), QStringLiteral("explain.needsRight")},
        [](RenewFacts &f) {
            f.copyStatus = QStringLiteral("lost");
            f.statusSince = {QDate(2026, 11, 2), QStringLiteral("Ana")};
        });
    row("claimed", {QStringLiteral("explain.claimed(in the box) 2026-11-03"), QStringLiteral("explain.needsRight")},
        [](RenewFacts &f) {
            f.isClaimedReturned = true;
            f.claimedOn = QDate(2026, 11, 3);
            f.claimedNote = QStringLiteral("in the box");
        });
    row("held", {QStringLiteral("explain.waitingUnserved 2"), QStringLiteral("explain.needsRight")},
        [](RenewFacts &f) { f.waitingOthers = 2; });
    row("blocked", {QStringLiteral("explain.blocked(Lost card,)"), QStringLiteral("explain.needsRight")},
        [](RenewFacts &f) { f.blockReason = QStringLiteral("Lost card"); });
    row("inactive", {QStringLiteral("explain.inactive()"), QStringLiteral("explain.needsRight")},
        [](RenewFacts &f) { f.userIsActive = false; });
    row("overdue",
        {QStringLiteral("explain.due 2026-11-19"), QStringLiteral("explain.today 2026-11-20"),
         QStringLiteral("explain.overdueNotRenewed"), QStringLiteral("explain.needsRight")},
        [](RenewFacts &f) {
            f.mayRenewOverdue = false;
            f.dueOn = today.addDays(-1);
        });
    row("too soon",
        {QStringLiteral("explain.due 2026-11-22"), QStringLiteral("explain.renewableFrom 2026-11-21"),
         QStringLiteral("explain.needsRight")},
        [](RenewFacts &f) { f.noEarlierThanDays = 1; });
    row("no open day", {QStringLiteral("explain.daySought 2026-11-20"), QStringLiteral("explain.final")},
        [](RenewFacts &f) {
            f.dueProblem = Problem{{}, QStringLiteral("loan.noOpenDay"), {}};
        });
    row("not later",
        {QStringLiteral("explain.due 2026-11-22"), QStringLiteral("due.done(2026-11-22) 2"),
         QStringLiteral("explain.final")},
        [](RenewFacts &f) {
            f.newDueOn = f.dueOn;
            f.newDueWhy.steps = {{.code = QStringLiteral("due.done"),
                                  .arguments = {QStringLiteral("2026-11-22")},
                                  .value = QStringLiteral("2"),
                                  .kind = ExplainedStep::Kind::Days}};
        });
}

void tst_Verdict::explainsEachRefusalToRenew()
{
    QFETCH(RenewChange, change);
    QFETCH(QStringList, steps);
    RenewFacts facts = soundRenewal();
    change(facts);
    const QList<Finding> refusals = refusalsToRenew(facts);
    QCOMPARE(refusals.size(), 1);
    QCOMPARE(stepsOf(refusals[0]), steps);
}

void tst_Verdict::showsTheFirstReasonOnly()
{
    RenewFacts facts = soundRenewal();
    facts.newDueOn = facts.dueOn;
    const auto expect = [&](const char *code) { QCOMPARE(refusalToRenew(facts)->code, QString::fromLatin1(code)); };
    expect("renewal.notLater");
    facts.noEarlierThanDays = 0;
    expect("renewal.tooSoon");
    facts.mayRenewOverdue = false;
    facts.dueOn = today.addDays(-3);
    expect("renewal.overdue");
    facts.blockReason = QStringLiteral("x");
    expect("loan.userBlocked");
    facts.renewalsAllowed = 0;
    expect("renewal.usedUp");
    facts.isClaimedReturned = true;
    expect("renewal.claimedReturned");
    facts.copyStatus = QStringLiteral("lost");
    expect("renewal.copyLost");
    facts.isOpen = false;
    expect("renewal.noSuchLoan");
}

QTEST_GUILESS_MAIN(tst_Verdict)
#include "tst_verdict.moc"
