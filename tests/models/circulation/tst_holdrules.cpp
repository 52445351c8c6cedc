// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/holdrules.h"

#include <QTest>

/// The rules of holds, without a library: who may wait, who is next, which copies are for whom.
class tst_HoldRules : public QObject
{
    Q_OBJECT

private slots:
    void refusesToPlace_data();
    void refusesToPlace();
    void explainsWithTheRulesThatDecided();
    void tellsWhatIsWorthKnowing_data();
    void tellsWhatIsWorthKnowing();
    void keepsSuspendedUntilTheDay_data();
    void keepsSuspendedUntilTheDay();
    void givesACopyToTheFirstWhoMayHaveIt_data();
    void givesACopyToTheFirstWhoMayHaveIt();
    void sharesCopiesOutInOrder_data();
    void sharesCopiesOutInOrder();
    void countsWhoWouldGoWithout_data();
    void countsWhoWouldGoWithout();
    void seesOnlyThoseAhead();
    void movesWithinTheQueue_data();
    void movesWithinTheQueue();
    void keepsForAsLongAsTheRulesSay_data();
    void keepsForAsLongAsTheRulesSay();
    void guessesWhenACopyComes_data();
    void guessesWhenACopyComes();
};

namespace {

PlaceFacts sound()
{
    PlaceFacts facts;
    facts.today = QDate(2026, 11, 20);
    facts.userExists = true;
    facts.bookExists = true;
    return facts;
}

/// "1", "2!": suspended, "3@7": only copy 7, "4*3": wants three copies. The number is hold and user.
HoldQueue queueFrom(const QString &text)
{
    HoldQueue queue;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        QueuedHold hold;
        hold.isSuspended = word.endsWith(QLatin1Char('!'));
        const QString bare = QString(word).remove(QLatin1Char('!'));
        hold.wanted = bare.contains(QLatin1Char('*')) ? bare.section(QLatin1Char('*'), 1).toInt() : 1;
        hold.copyId = bare.section(QLatin1Char('@'), 1).toLongLong();
        hold.id = bare.section(QLatin1Char('*'), 0, 0).section(QLatin1Char('@'), 0, 0).toLongLong();
        hold.userId = hold.id;
        queue << hold;
    }
    return queue;
}

QList<qint64> numbersFrom(const QString &text)
{
    QList<qint64> numbers;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        numbers << word.toLongLong();
    }
    return numbers;
}

QString written(const QList<CopiesToPull> &lines)
{
    QStringList words;
    for (const CopiesToPull &line : lines) {
        QStringList copies;
        for (const qint64 copy : line.copyIds) {
            copies << QString::number(copy);
        }
        words << QStringLiteral("%1:%2").arg(line.holdId).arg(copies.join(QLatin1Char('+')));
    }
    return words.join(QLatin1Char(' '));
}

} // namespace

void tst_HoldRules::refusesToPlace_data()
{
    QTest::addColumn<PlaceFacts>("facts");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char *name, const QStringList &codes, auto change) {
        PlaceFacts facts = sound();
        change(facts);
        QTest::newRow(name) << facts << codes;
    };
    const auto one = [](const char *code) { return QStringList{QString::fromLatin1(code)}; };
    row("sound", {}, [](PlaceFacts &) {});
    row("unknown user", one("loan.userUnknown"), [](PlaceFacts &f) { f.userExists = false; });
    row("erased user", one("loan.userErased"), [](PlaceFacts &f) { f.userIsErased = true; });
    row("inactive user", one("loan.userInactive"), [](PlaceFacts &f) { f.userIsActive = false; });
    row("waits already", one("hold.userHasHold"), [](PlaceFacts &f) { f.hasHold = true; });
    row("has it", one("hold.userHasLoan"), [](PlaceFacts &f) { f.hasLoan = true; });
    row("blocked", one("loan.userBlocked"), [](PlaceFacts &f) { f.blockReason = QStringLiteral("lost two books"); });
    row("over a limit", one("limit.debt"), [](PlaceFacts &f) {
        f.blocks = {{Severity::Confirm, QStringLiteral("limit.debt"), {}}};
    });
    row("no holds by rule", one("hold.notAllowed"), [](PlaceFacts &f) { f.isAllowed = false; });
    row("below the limit", {}, [](PlaceFacts &f) {
        f.maxHolds = 3;
        f.holds = 2;
    });
    row("at the limit", one("hold.limitReached"), [](PlaceFacts &f) {
        f.maxHolds = 3;
        f.holds = 3;
    });
    row("a limit of none", one("hold.limitReached"), [](PlaceFacts &f) { f.maxHolds = 0; });
    row("no limit", {}, [](PlaceFacts &f) { f.holds = 500; });
    row("unknown book", one("hold.bookUnknown"), [](PlaceFacts &f) { f.bookExists = false; });
    row("copy of another book", one("hold.copyOfAnotherBook"), [](PlaceFacts &f) { f.copyIsOfBook = false; });
    row("copy that stays in", one("hold.copyNotLendable"), [](PlaceFacts &f) { f.copyMayServe = false; });
    row("a set of nothing", one("hold.copiesWantedMissing"), [](PlaceFacts &f) { f.copiesWanted = 0; });
    row("all at once",
        {QStringLiteral("hold.userHasHold"), QStringLiteral("loan.userBlocked"), QStringLiteral("hold.notAllowed")},
        [](PlaceFacts &f) {
            f.hasHold = true;
            f.isAllowed = false;
            f.blockReason = QStringLiteral("x");
        });
}

void tst_HoldRules::refusesToPlace()
{
    QFETCH(PlaceFacts, facts);
    QFETCH(QStringList, codes);
    const Verdict verdict = mayPlace(facts);
    QStringList found;
    for (const Problem &problem : verdict.problems()) {
        found << problem.code;
    }
    QCOMPARE(found, codes);
    QCOMPARE(verdict.isAllowed(), codes.isEmpty());
    // What was not given, or does not belong together, says it all in its sentence.
    static const QStringList plain{QStringLiteral("loan.userUnknown"), QStringLiteral("hold.bookUnknown"),
                                   QStringLiteral("hold.copyOfAnotherBook"),
                                   QStringLiteral("hold.copiesWantedMissing")};
    for (const Finding &finding : verdict.findings) {
        const bool isGiven = facts.blocks.contains(finding); // explained where the limits are
        QCOMPARE(finding.why.isEmpty(), isGiven || plain.contains(finding.code));
    }
}

void tst_HoldRules::explainsWithTheRulesThatDecided()
{
    const RuleSet rules({{1, std::nullopt, QStringLiteral("max_holds"), QStringLiteral("2")},
                         {std::nullopt, std::nullopt, QStringLiteral("max_holds"), QStringLiteral("5")},
                         {1, 2, QStringLiteral("holds_allowed"), QStringLiteral("0")}});
    PlaceFacts facts = sound();
    facts.categoryName = QStringLiteral("Student");
    facts.itemTypeName = QStringLiteral("DVD");
    facts.allowedRule = rules.lookUp(RuleName::HoldsAllowed, 1, 2);
    facts.isAllowed = facts.allowedRule.isOn();
    facts.maxHoldsRule = rules.lookUp(RuleName::MaxHolds, 1, 2);
    facts.maxHolds = facts.maxHoldsRule.number();
    facts.holds = 2;
    const Verdict verdict = mayPlace(facts);
    const QList<Finding> found = verdict.of(Severity::Confirm);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].code, QStringLiteral("hold.limitReached"));
    QCOMPARE(found[0].why.steps[0].value, QStringLiteral("2"));
    QCOMPARE(found[0].why.rules[0].value, QStringLiteral("2"));
    QCOMPARE(found[0].why.rules[0].ladder.last().value, QStringLiteral("5"));
    QCOMPARE(found[1].code, QStringLiteral("hold.notAllowed"));
    QCOMPARE(found[1].why.steps[0].arguments, QStringList{QStringLiteral("DVD")});
    QCOMPARE(found[1].why.steps[1].arguments.mid(0, 2),
             (QStringList{QStringLiteral("holds_allowed"), QStringLiteral("0")}));
    QCOMPARE(found[1].why.steps.last().code, QStringLiteral("explain.needsRight"));
    QVERIFY(found[1].why.rules[0].ladder[0].wins);
}

void tst_HoldRules::tellsWhatIsWorthKnowing_data()
{
    QTest::addColumn<int>("mayServe");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("in");
    QTest::addColumn<int>("queue");
    QTest::addColumn<QString>("codes");
    QTest::newRow("nothing") << 1 << 1 << 0 << 0 << QString();
    QTest::newRow("no copies") << 0 << 1 << 0 << 0 << QStringLiteral("hold.noCopies");
    QTest::newRow("a set too large") << 4 << 6 << 0 << 0 << QStringLiteral("hold.fewerCopies");
    QTest::newRow("a copy is in") << 2 << 1 << 1 << 0 << QStringLiteral("hold.copiesIn");
    QTest::newRow("others wait") << 2 << 1 << 0 << 3 << QStringLiteral("hold.othersWait");
    QTest::newRow("in though others wait") << 2 << 1 << 1 << 1 << QStringLiteral("hold.copiesIn");
}

void tst_HoldRules::tellsWhatIsWorthKnowing()
{
    QFETCH(int, mayServe);
    QFETCH(int, wanted);
    QFETCH(int, in);
    QFETCH(int, queue);
    QFETCH(QString, codes);
    PlaceFacts facts = sound();
    facts.copiesThatMayServe = mayServe;
    facts.copiesWanted = wanted;
    facts.copiesIn = in;
    facts.queueLength = queue;
    const Verdict verdict = mayPlace(facts);
    QVERIFY(verdict.isAllowed());
    QStringList found;
    for (const Finding &finding : verdict.findings) {
        found << finding.code;
    }
    QCOMPARE(found.join(QLatin1Char(' ')), codes);
    for (const Finding &finding : verdict.findings) {
        QCOMPARE(finding.why.subject, QStringLiteral("why.noticed"));
        QCOMPARE(finding.why.steps.last().code, QStringLiteral("explain.noHindrance"));
    }
}

void tst_HoldRules::keepsSuspendedUntilTheDay_data()
{
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("suspended");
    QTest::newRow("the day before") << QDate(2027, 1, 1) << QDate(2026, 12, 31) << true;
    QTest::newRow("the day itself") << QDate(2027, 1, 1) << QDate(2027, 1, 1) << false;
    QTest::newRow("later") << QDate(2027, 1, 1) << QDate(2027, 2, 1) << false;
    QTest::newRow("leap day") << QDate(2028, 2, 29) << QDate(2028, 2, 28) << true;
    QTest::newRow("without a day") << QDate() << QDate(2027, 1, 1) << true;
}

void tst_HoldRules::keepsSuspendedUntilTheDay()
{
    QFETCH(QDate, until);
    QFETCH(QDate, today);
    QTEST(isSuspendedOn(until, today), "suspended");
}

void tst_HoldRules::givesACopyToTheFirstWhoMayHaveIt_data()
{
    QTest::addColumn<QString>("queue");
    QTest::addColumn<QString>("skipped");
    QTest::addColumn<int>("first");
    QTest::newRow("nobody") << QString() << QString() << 0;
    QTest::newRow("the first") << QStringLiteral("1 2 3") << QString() << 1;
    QTest::newRow("past the suspended") << QStringLiteral("1! 2 3") << QString() << 2;
    QTest::newRow("all suspended") << QStringLiteral("1! 2!") << QString() << 0;
    QTest::newRow("past one who wants another copy") << QStringLiteral("1@9 2") << QString() << 2;
    QTest::newRow("one who wants this copy") << QStringLiteral("1@7 2") << QString() << 1;
    QTest::newRow("in order, not the nearest wish") << QStringLiteral("1 2@7") << QString() << 1;
    QTest::newRow("past one who is passed over") << QStringLiteral("1 2") << QStringLiteral("1") << 2;
    QTest::newRow("a set") << QStringLiteral("1*6 2") << QString() << 1;
    QTest::newRow("past a set that is full") << QStringLiteral("1*0 2") << QString() << 2;
}

void tst_HoldRules::givesACopyToTheFirstWhoMayHaveIt()
{
    QFETCH(QString, queue);
    QFETCH(QString, skipped);
    QFETCH(int, first);
    const QList<qint64> users = numbersFrom(skipped);
    const auto found = firstFor(queueFrom(queue), 7, QSet<qint64>(users.cbegin(), users.cend()));
    QCOMPARE(found ? found->id : 0, qint64(first));
}

void tst_HoldRules::sharesCopiesOutInOrder_data()
{
    QTest::addColumn<QString>("queue");
    QTest::addColumn<QString>("available");
    QTest::addColumn<QString>("lines");
    QTest::newRow("nothing in") << QStringLiteral("1 2") << QString() << QString();
    QTest::newRow("nobody waits") << QString() << QStringLiteral("7 8") << QString();
    QTest::newRow("one for the first") << QStringLiteral("1 2") << QStringLiteral("7") << QStringLiteral("1:7");
    QTest::newRow("one each") << QStringLiteral("1 2 3") << QStringLiteral("7 8") << QStringLiteral("1:7 2:8");
    QTest::newRow("past the suspended") << QStringLiteral("1! 2") << QStringLiteral("7") << QStringLiteral("2:7");
    QTest::newRow("a set takes what is there")
        << QStringLiteral("1*6 2") << QStringLiteral("7 8") << QStringLiteral("1:7+8");
    QTest::newRow("a set leaves the rest")
        << QStringLiteral("1*2 2") << QStringLiteral("7 8 9") << QStringLiteral("1:7+8 2:9");
    QTest::newRow("the copy asked for goes last")
        << QStringLiteral("1 2@7") << QStringLiteral("7 8") << QStringLiteral("1:8 2:7");
    QTest::newRow("the first comes first") << QStringLiteral("1 2@7") << QStringLiteral("7") << QStringLiteral("1:7");
    QTest::newRow("only its copy") << QStringLiteral("1@9 2") << QStringLiteral("7") << QStringLiteral("2:7");
    QTest::newRow("two for one copy") << QStringLiteral("1@7 2@7") << QStringLiteral("7 8") << QStringLiteral("1:7");
}

void tst_HoldRules::sharesCopiesOutInOrder()
{
    QFETCH(QString, queue);
    QFETCH(QString, available);
    QTEST(written(copiesToPull(queueFrom(queue), numbersFrom(available))), "lines");
}

void tst_HoldRules::countsWhoWouldGoWithout_data()
{
    QTest::addColumn<QString>("queue");
    QTest::addColumn<QString>("others");
    QTest::addColumn<int>("without");
    QTest::newRow("nobody waits") << QString() << QString() << 0;
    QTest::newRow("one waits, nothing else in") << QStringLiteral("1") << QString() << 1;
    QTest::newRow("one waits, another copy in") << QStringLiteral("1") << QStringLiteral("8") << 0;
    QTest::newRow("two wait, one copy in") << QStringLiteral("1 2") << QStringLiteral("8") << 1;
    QTest::newRow("two wait, two in") << QStringLiteral("1 2") << QStringLiteral("8 9") << 0;
    QTest::newRow("suspended ones do not count") << QStringLiteral("1! 2!") << QString() << 0;
    QTest::newRow("one wants another copy") << QStringLiteral("1@9") << QString() << 0;
    QTest::newRow("one wants this copy") << QStringLiteral("1@7") << QStringLiteral("8 9") << 1;
    QTest::newRow("one takes what the other wants") << QStringLiteral("1@8 2") << QStringLiteral("8") << 1;
    QTest::newRow("a set") << QStringLiteral("1*3") << QStringLiteral("8 9") << 1;
    QTest::newRow("a set that is served") << QStringLiteral("1*2") << QStringLiteral("8 9") << 0;
}

void tst_HoldRules::countsWhoWouldGoWithout()
{
    QFETCH(QString, queue);
    QFETCH(QString, others);
    QTEST(waitingFor(queueFrom(queue), 7, numbersFrom(others)), "without");
}

void tst_HoldRules::seesOnlyThoseAhead()
{
    const HoldQueue queue = queueFrom(QStringLiteral("1 2 3"));
    QCOMPARE(aheadOf(queue, 1).size(), 0);
    QCOMPARE(aheadOf(queue, 3).size(), 2);
    QCOMPARE(aheadOf(queue, 99).size(), 3);
    QCOMPARE(aheadOf(queue, 0).size(), 3);
}

void tst_HoldRules::movesWithinTheQueue_data()
{
    QTest::addColumn<int>("hold");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("order");
    QTest::newRow("up") << 3 << 1 << QStringLiteral("3 1 2");
    QTest::newRow("down") << 1 << 3 << QStringLiteral("2 3 1");
    QTest::newRow("nowhere") << 2 << 2 << QStringLiteral("1 2 3");
    QTest::newRow("before the first") << 2 << 0 << QStringLiteral("2 1 3");
    QTest::newRow("beyond the last") << 1 << 99 << QStringLiteral("2 3 1");
    QTest::newRow("a new one") << 4 << 2 << QStringLiteral("1 4 2 3");
}

void tst_HoldRules::movesWithinTheQueue()
{
    QFETCH(int, hold);
    QFETCH(int, place);
    QFETCH(QString, order);
    QCOMPARE(withPlace({1, 2, 3}, hold, place), numbersFrom(order));
}

void tst_HoldRules::keepsForAsLongAsTheRulesSay_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("days"); // -1 = no limit
    QTest::addColumn<bool>("openDays");
    QTest::addColumn<QDate>("by");
    const QDate friday(2026, 11, 20);
    QTest::newRow("a week") << friday << 7 << false << QDate(2026, 11, 27);
    QTest::newRow("onto a closed day") << friday << 2 << false << QDate(2026, 11, 23); // Sunday is closed
    QTest::newRow("open days") << friday << 2 << true << QDate(2026, 11, 23);
    QTest::newRow("open days over a closure") << QDate(2026, 12, 22) << 3 << true << QDate(2026, 12, 29);
    QTest::newRow("onto a closure") << QDate(2026, 12, 22) << 3 << false << QDate(2026, 12, 28);
    QTest::newRow("today only") << friday << 0 << false << friday;
    QTest::newRow("no limit") << friday << -1 << false << QDate();
    QTest::newRow("over a leap day") << QDate(2028, 2, 26) << 3 << false << QDate(2028, 2, 29);
}

void tst_HoldRules::keepsForAsLongAsTheRulesSay()
{
    QFETCH(QDate, today);
    QFETCH(int, days);
    QFETCH(bool, openDays);
    const Calendar calendar({7}, {Closure{.id = 1, .startsOn = QDate(2026, 12, 24), .endsOn = QDate(2026, 12, 26)}});
    QTEST(pickupBy(today, days < 0 ? std::nullopt : std::optional(days), openDays, calendar), "by");
}

void tst_HoldRules::guessesWhenACopyComes_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QDate>("on");
    QTest::newRow("first of two copies") << 1 << QDate(2026, 11, 23);
    QTest::newRow("second of two copies") << 2 << QDate(2026, 12, 3);
    QTest::newRow("third waits for a second round") << 3 << QDate(2026, 12, 14);
    QTest::newRow("not in the queue") << 0 << QDate();
}

void tst_HoldRules::guessesWhenACopyComes()
{
    QFETCH(int, place);
    QTEST(expectedOn(place, {QDate(2026, 12, 3), QDate(2026, 11, 23)}, 21, QDate(2026, 11, 20)), "on");
    // What is late is expected any day now, not in the past.
    QCOMPARE(expectedOn(1, {QDate(2026, 11, 1)}, 21, QDate(2026, 11, 20)), QDate(2026, 11, 20));
    QCOMPARE(expectedOn(1, {}, 21, QDate(2026, 11, 20)), QDate());
}

QTEST_GUILESS_MAIN(tst_HoldRules)
#include "tst_holdrules.moc"
