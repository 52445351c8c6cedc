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
    void letsTheLastDayPass_data();
    void letsTheLastDayPass();
    void returnsEverythingAtOnce();
    void offersExtensionOnlyWhenNothingElseStands();
    void offersRenewalOfOnesOwnLoan();
    void refusesRenewals_data();
    void refusesRenewals();
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
