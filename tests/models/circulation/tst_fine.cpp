// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/circulationservice.h"
#include "models/circulation/fine.h"
#include "models/circulation/ledgerservice.h"
#include "models/circulation/ledgerstore.h"
#include "models/circulation/loanfines.h"
#include "models/database/audit.h"
#include "models/undo/undoservice.h"
#include "tests/support/shelves.h"

#include <QJsonDocument>
#include <QTest>

namespace {

/// A rule set in short: "fine_amount=20 grace_days=3".
FineInputs withRules(const QString &rules)
{
    QList<RuleRow> rows;
    for (const QString &rule : rules.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        rows.append(
            {std::nullopt, std::nullopt, rule.section(QLatin1Char('='), 0, 0), rule.section(QLatin1Char('='), 1)});
    }
    const RuleSet set(rows);
    const auto rule = [&](RuleName name) { return set.lookUp(name, std::nullopt, std::nullopt); };
    FineInputs inputs;
    inputs.amount = rule(RuleName::FineAmount);
    inputs.interval = rule(RuleName::FineIntervalDays);
    inputs.chargedAt = rule(RuleName::FineChargedAt);
    inputs.grace = rule(RuleName::GraceDays);
    inputs.graceIncluded = rule(RuleName::GraceIncludedInFine);
    inputs.cap = rule(RuleName::FineCap);
    inputs.capToPrice = rule(RuleName::FineCapToPrice);
    inputs.currency = QStringLiteral("EUR");
    return inputs;
}

QString codes(const Explanation &why)
{
    QStringList list;
    for (const ExplainedStep &step : why.steps) {
        list << step.code.section(QLatin1Char('.'), 1);
    }
    return list.join(QLatin1Char(' '));
}

QDateTime at(const char *moment)
{
    return fromStoredMoment(QString::fromLatin1(moment));
}

/// Mondays to Saturdays, but for the week of Christmas.
Calendar someCalendar()
{
    return Calendar({7},
                    {Closure{.id = 1,
                             .name = QStringLiteral("Christmas"),
                             .startsOn = QDate(2026, 12, 24),
                             .endsOn = QDate(2026, 12, 31)}});
}

} // namespace

class tst_Fine : public QObject
{
    Q_OBJECT

private slots:
    void followsTheFormula_data();
    void followsTheFormula();
    void countsHoursBegun_data();
    void countsHoursBegun();
    void saysEveryStep();
    void saysWhenItStopsGrowing();
    void chargesAFineOnce();
    void stopsWhenTheReturnIsClaimed();
    void takesThePriceFromTheItemType();
    void addsUpWhatCountsAgainstLimits();
    void chargesLostCopiesAndTakesItOff();
    void chargesHoldsNotCollected();
    void chargesAtReturnAndTakesItBack();
    void chargesNothingWithoutAFine();
    void fixesTheFineAtRenewal();

private:
    struct Late {
        qint64 user = 0;
        qint64 copy = 0;
        qint64 loan = 0;
    };
    Late lateLoan(TestLibrary &library, const char *dueOn);
    CirculationPolicy policy(TestLibrary &library) { return *loadPolicy(library.database()); }
    /// Runs a piece of a command as a service would.
    template <typename F>
    auto within(TestLibrary &library, F run)
    {
        auto transaction = library.gate().begin(Command::ReturnCopy);
        auto result = run(*transaction);
        if (!result || !transaction->commit()) {
            qFatal("not written");
        }
        return *result;
    }
};

void tst_Fine::followsTheFormula_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("back");
    QTest::addColumn<bool>("skipsClosed");
    QTest::addColumn<qint64>("price");
    QTest::addColumn<qint64>("fine");
    const auto row = [](const char *name, const char *rules, QDate due, QDate back, qint64 fine, bool skips = false,
                        qint64 price = -1) {
        QTest::newRow(name) << QString::fromLatin1(rules) << due << back << skips << price << fine;
    };
    const QDate mon(2026, 11, 2); // a Monday
    const auto day = [&](int days) { return mon.addDays(days); };
    row("no rules at all", "", mon, day(30), 0);
    row("on the due day", "fine_amount=20", mon, mon, 0);
    row("before the due day", "fine_amount=20", mon, day(-3), 0);
    row("one day late", "fine_amount=20", mon, day(1), 20);
    row("ten days late", "fine_amount=20", mon, day(10), 200);
    row("interval 0 is free", "fine_amount=20 fine_interval_days=0", mon, day(10), 0);
    row("amount 0 is free", "fine_amount=0", mon, day(10), 0);
    // grace: both conventions at the boundary and after it
    row("last day of grace", "fine_amount=20 grace_days=3", mon, day(3), 0);
    row("first day after grace, left out", "fine_amount=20 grace_days=3", mon, day(4), 20);
    row("first day after grace, counted", "fine_amount=20 grace_days=3 grace_included_in_fine=1", mon, day(4), 80);
    row("last day of grace, counted", "fine_amount=20 grace_days=3 grace_included_in_fine=1", mon, day(3), 0);
    // intervals: start rounds up, end rounds down
    row("week not full", "fine_amount=100 fine_interval_days=7", mon, day(6), 0);
    row("week full", "fine_amount=100 fine_interval_days=7", mon, day(7), 100);
    row("week and a day", "fine_amount=100 fine_interval_days=7", mon, day(8), 100);
    row("week begun", "fine_amount=100 fine_interval_days=7 fine_charged_at=start", mon, day(1), 100);
    row("week full, charged at its start", "fine_amount=100 fine_interval_days=7 fine_charged_at=start", mon, day(7),
        100);
    row("second week begun", "fine_amount=100 fine_interval_days=7 fine_charged_at=start", mon, day(8), 200);
    row("grace before a begun week", "fine_amount=100 fine_interval_days=7 fine_charged_at=start grace_days=2", mon,
        day(2), 0);
    row("a day after grace begins a week", "fine_amount=100 fine_interval_days=7 fine_charged_at=start grace_days=2",
        mon, day(3), 100);
    // caps
    row("below the cap", "fine_amount=20 fine_cap=100", mon, day(4), 80);
    row("at the cap", "fine_amount=20 fine_cap=100", mon, day(5), 100);
    row("over the cap", "fine_amount=20 fine_cap=100", mon, day(50), 100);
    row("cap 0 is no fine", "fine_amount=20 fine_cap=0", mon, day(50), 0);
    row("blank cap is no cap", "fine_amount=20 fine_cap=", mon, day(500), 10000);
    row("price below the cap", "fine_amount=20 fine_cap=800 fine_cap_to_price=1", mon, day(100), 650, false, 650);
    row("price above the cap", "fine_amount=20 fine_cap=800 fine_cap_to_price=1", mon, day(100), 800, false, 1690);
    row("price not asked for", "fine_amount=20 fine_cap=800", mon, day(100), 800, false, 650);
    row("price not known", "fine_amount=20 fine_cap_to_price=1", mon, day(100), 2000);
    row("a copy worth nothing", "fine_amount=20 fine_cap_to_price=1", mon, day(100), 0, false, 0);
    // closed days: Sundays and Christmas week
    row("Sundays count", "fine_amount=20", mon, day(14), 280);
    row("Sundays left out", "fine_amount=20", mon, day(14), 240, true);
    row("only a Sunday late", "fine_amount=20", QDate(2026, 11, 7), QDate(2026, 11, 8), 0, true);
    row("over Christmas", "fine_amount=20", QDate(2026, 12, 23), QDate(2027, 1, 2), 40, true);
    row("grace in open days", "fine_amount=20 grace_days=2", QDate(2026, 11, 7), QDate(2026, 11, 10), 0, true);
    row("leap day counts", "fine_amount=20", QDate(2028, 2, 28), QDate(2028, 3, 1), 40);
    row("clocks go back", "fine_amount=20", QDate(2026, 10, 24), QDate(2026, 10, 26), 40);
}

void tst_Fine::followsTheFormula()
{
    QFETCH(QString, rules);
    QFETCH(QDate, due);
    QFETCH(QDate, back);
    QFETCH(bool, skipsClosed);
    QFETCH(qint64, price);
    FineInputs inputs = withRules(rules);
    inputs.dueOn = due;
    inputs.until = back;
    inputs.isBack = true;
    inputs.skipClosedDays = skipsClosed;
    inputs.priceMinor = price < 0 ? std::nullopt : std::optional(price);
    const Fine fine = fineOwed(inputs, someCalendar());
    QTEST(fine.minor, "fine");
    QCOMPARE(fine.why.steps.last().value, QStringLiteral("%1 EUR").arg(fine.minor));
    QCOMPARE(fineOwed(inputs, someCalendar()).minor, fine.minor);
}

void tst_Fine::countsHoursBegun_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("back");
    QTest::addColumn<QString>("closes");
    QTest::addColumn<qint64>("fine");
    const auto row = [](const char *name, const char *rules, const char *back, qint64 fine, const char *closes = "") {
        QTest::newRow(name) << QString::fromLatin1(rules) << QString::fromLatin1(back) << QString::fromLatin1(closes)
                            << fine;
    };
    // Due at 12:00 UTC.
    row("in time", "fine_amount=50", "2026-11-20T12:00:00.000Z", 0);
    row("a second late", "fine_amount=50", "2026-11-20T12:00:01.000Z", 50);
    row("an hour late", "fine_amount=50", "2026-11-20T13:00:00.000Z", 50);
    row("an hour and a minute", "fine_amount=50", "2026-11-20T13:01:00.000Z", 100);
    row("two-hour intervals", "fine_amount=50 fine_interval_days=2", "2026-11-20T15:00:00.000Z", 50);
    row("two-hour intervals begun", "fine_amount=50 fine_interval_days=2 fine_charged_at=start",
        "2026-11-20T15:00:00.000Z", 100);
    row("an hour of grace", "fine_amount=50 grace_days=1", "2026-11-20T13:00:00.000Z", 0);
    row("past the hour of grace", "fine_amount=50 grace_days=1", "2026-11-20T13:00:01.000Z", 50);
    row("never past closing", "fine_amount=50", "2026-11-23T09:00:00.000Z", 300, "2026-11-20T18:00:00.000Z");
    row("back before closing", "fine_amount=50", "2026-11-20T14:00:00.000Z", 100, "2026-11-20T18:00:00.000Z");
    row("capped", "fine_amount=50 fine_cap=120", "2026-11-20T17:00:00.000Z", 120);
}

void tst_Fine::countsHoursBegun()
{
    QFETCH(QString, rules);
    QFETCH(QString, back);
    QFETCH(QString, closes);
    FineInputs inputs = withRules(rules);
    inputs.dueOn = QDate(2026, 11, 20);
    inputs.dueAt = at("2026-11-20T12:00:00.000Z");
    inputs.untilAt = fromStoredMoment(back);
    inputs.until = inputs.untilAt.date();
    inputs.closesAt = closes.isEmpty() ? QDateTime() : fromStoredMoment(closes);
    inputs.isBack = true;
    QTEST(fineOwed(inputs, Calendar()).minor, "fine");
}

void tst_Fine::saysEveryStep()
{
    FineInputs inputs = withRules(QStringLiteral("fine_amount=20 grace_days=3 grace_included_in_fine=1 fine_cap=800 "
                                                 "fine_cap_to_price=1"));
    inputs.dueOn = QDate(2026, 10, 19);
    inputs.until = QDate(2026, 11, 20);
    inputs.priceMinor = 1690;
    inputs.title = QStringLiteral("The Hidden Life of Trees");
    const Fine fine = fineOwed(inputs, someCalendar());
    QCOMPARE(fine.minor, 640);
    QCOMPARE(fine.late, 32);
    QCOMPARE(codes(fine.why),
             QStringLiteral("lateSoFar closedDaysCount graceCounts eachFull capNotReached priceNotReached soFar"));
    QCOMPARE(fine.why.subject, QStringLiteral("why.fine"));
    QCOMPARE(fine.why.steps.at(1).arguments, QStringList{QStringLiteral("4")}); // Sundays
    QCOMPARE(fine.why.rules.first().name, RuleName::FineAmount);
    const QByteArray json = QJsonDocument(fine.why.toJson()).toJson();
    Explanation stored = fine.why;
    stored.isStored = true;
    QCOMPARE(Explanation::fromJson(QJsonDocument::fromJson(json).object()), stored);

    inputs.skipClosedDays = true;
    QCOMPARE(codes(fineOwed(inputs, someCalendar()).why).section(QLatin1Char(' '), 1, 1),
             QStringLiteral("closedDaysSkipped"));
    inputs.until = QDate(2026, 10, 21);
    QCOMPARE(codes(fineOwed(inputs, someCalendar()).why), QStringLiteral("lateSoFar withinGrace soFar"));
    inputs.until = QDate(2026, 10, 19);
    QCOMPARE(codes(fineOwed(inputs, someCalendar()).why), QStringLiteral("lateSoFar soFar"));
    inputs.amount.value = QStringLiteral("0");
    inputs.until = QDate(2026, 11, 20);
    QCOMPARE(codes(fineOwed(inputs, someCalendar()).why),
             QStringLiteral("lateSoFar closedDaysSkipped graceCounts free soFar"));
}

void tst_Fine::saysWhenItStopsGrowing()
{
    FineInputs inputs = withRules(QStringLiteral("fine_amount=20 fine_cap=800"));
    inputs.dueOn = QDate(2026, 10, 19);
    inputs.until = QDate(2026, 11, 20);
    inputs.withOutlook = true;
    const QList<ExplainedDetail> details = fineOwed(inputs, someCalendar()).why.steps.last().details;
    QCOMPARE(details.size(), 2);
    QCOMPARE(details.at(0).code, QStringLiteral("fine.tomorrow"));
    QCOMPARE(details.at(0).arguments, QStringList{QStringLiteral("20 EUR")});
    QCOMPARE(details.at(1).code, QStringLiteral("fine.stopsGrowing"));
    QCOMPARE(details.at(1).arguments, (QStringList{QStringLiteral("800 EUR"), QStringLiteral("2026-11-28")}));
    inputs.until = QDate(2026, 11, 28);
    QCOMPARE(fineOwed(inputs, someCalendar()).why.steps.last().details.first().code,
             QStringLiteral("fine.growsNoMore"));
    inputs.cap.value.clear();
    QCOMPARE(fineOwed(inputs, someCalendar()).why.steps.last().details.size(), 1);
}

tst_Fine::Late tst_Fine::lateLoan(TestLibrary &library, const char *dueOn)
{
    static int number = 0;
    Late late;
    late.user = shelves::user(library, QStringLiteral("Yusuf Chen"), QStringLiteral("M%1").arg(++number));
    const qint64 book = shelves::book(library, QStringLiteral("The Hidden Life of Trees"));
    late.copy = shelves::copy(library, book, QStringLiteral("3000%1").arg(number));
    late.loan =
        library.run(QStringLiteral("INSERT INTO loans (copy_id, user_id, loaned_at, due_on, created_at, updated_at) "
                                   "VALUES (?, ?, ?, ?, ?, ?)"),
                    {late.copy, late.user, QStringLiteral("2026-10-01T09:00:00.000Z"), QString::fromLatin1(dueOn),
                     QStringLiteral("2026-10-01T09:00:00.000Z"), QStringLiteral("2026-10-01T09:00:00.000Z")});
    return late;
}

void tst_Fine::chargesAFineOnce()
{
    TestLibrary library;
    shelves::setRule(library, QStringLiteral("fine_amount"), QStringLiteral("20"));
    const Late late = lateLoan(library, "2026-11-10");
    auto running = runningFines(library.database(), policy(library), library.clock(), late.user);
    QVERIFY(running);
    QCOMPARE(running->size(), 1);
    QCOMPARE(running->first().fine.minor, 200);
    QCOMPARE(*ledger::owed(library.database(), late.user), 0);
    QCOMPARE(allRunningFines(library.database(), policy(library), library.clock())->value(late.loan), 200);

    const qint64 charged = within(library, [&](Transaction &transaction) {
        return chargeFine(transaction, library.gate(), policy(library), late.loan, at("2026-11-15T20:00:00.000Z"));
    });
    QCOMPARE(charged, 100);
    QCOMPARE(*ledger::owed(library.database(), late.user), 100);
    const auto entries = ledger::entriesOf(library.database(), late.user);
    QCOMPARE(entries->first().kind, LedgerKind::Fine);
    QCOMPARE(entries->first().title, QStringLiteral("The Hidden Life of Trees"));
    const Explanation why =
        Explanation::fromJson(QJsonDocument::fromJson(entries->first().explanation.toUtf8()).object());
    QVERIFY(why.isStored);
    QCOMPARE(why.steps.last().value, QStringLiteral("100 EUR"));
    QVERIFY(!entries->first().explanation.contains(QStringLiteral("Yusuf")));
    const qint64 none = within(library, [&](Transaction &transaction) {
        return chargeFine(transaction, library.gate(), policy(library), late.loan, at("2026-11-10T20:00:00.000Z"));
    });
    QCOMPARE(none, 0);
    QCOMPARE(ledger::entriesOf(library.database(), late.user)->size(), 1);
}

void tst_Fine::stopsWhenTheReturnIsClaimed()
{
    TestLibrary library;
    shelves::setRule(library, QStringLiteral("fine_amount"), QStringLiteral("20"));
    const Late late = lateLoan(library, "2026-11-10");
    library.run(QStringLiteral("UPDATE loans SET claimed_at = '2026-11-12T09:00:00.000Z' WHERE id = ?"), {late.loan});
    QCOMPARE(runningFines(library.database(), policy(library), library.clock(), late.user)->first().fine.minor, 40);
    library.clock().advanceDays(30);
    QCOMPARE(runningFines(library.database(), policy(library), library.clock(), late.user)->first().fine.minor, 40);
    const auto totals = borrowerTotals(library.database(), policy(library), library.clock(), late.user);
    QCOMPARE(*totals, (BorrowerTotals{.debtMinor = 40, .overdue = 0, .lost = 0, .out = 0}));
}

void tst_Fine::takesThePriceFromTheItemType()
{
    TestLibrary library;
    shelves::setRule(library, QStringLiteral("fine_amount"), QStringLiteral("500"));
    shelves::setRule(library, QStringLiteral("fine_cap_to_price"), QStringLiteral("1"));
    const Late late = lateLoan(library, "2026-11-10");
    const qint64 type = shelves::itemType(library, QStringLiteral("Book"));
    library.run(QStringLiteral("UPDATE item_types SET default_price_minor = 1200 WHERE id = ?"), {type});
    library.run(QStringLiteral("UPDATE books SET item_type_id = ?"), {type});
    const auto fine = [&] {
        return (*fineOfLoan(library.database(), policy(library), library.clock(), late.loan))->fine;
    };
    QCOMPARE(fine().minor, 1200);
    library.run(QStringLiteral("UPDATE copies SET price_minor = 900 WHERE id = ?"), {late.copy});
    QCOMPARE(fine().minor, 900);
    QVERIFY(!*fineOfLoan(library.database(), policy(library), library.clock(), 4711));
}

void tst_Fine::addsUpWhatCountsAgainstLimits()
{
    TestLibrary library;
    shelves::setRule(library, QStringLiteral("fine_amount"), QStringLiteral("20"));
    shelves::setSetting(library, QStringLiteral("fine_skip_closed_days"), QStringLiteral("1"));
    shelves::setSetting(library, QStringLiteral("closed_weekdays"), QStringLiteral("7"));
    const Late late = lateLoan(library, "2026-11-10"); // ten days, one of them a Sunday
    LedgerService service(library.gate());
    QVERIFY(service.charge({late.user, LedgerKind::LostItem, 890, {}, 0}));
    const auto totals = borrowerTotals(library.database(), policy(library), library.clock(), late.user);
    QCOMPARE(*totals, (BorrowerTotals{.debtMinor = 890 + 180, .overdue = 1, .lost = 1, .out = 1}));
    QVERIFY(service.pay({late.user, 890, PayMethod::Card, {}, {}}));
    QCOMPARE(borrowerTotals(library.database(), policy(library), library.clock(), late.user)->lost, 0);
}

void tst_Fine::chargesLostCopiesAndTakesItOff()
{
    TestLibrary library;
    shelves::setRule(library, QStringLiteral("lost_processing_fee"), QStringLiteral("300"));
    const Late late = lateLoan(library, "2026-11-10");
    const auto charge = [&] {
        return within(library, [&](Transaction &transaction) {
            return chargeLost(transaction, library.gate(), policy(library), late.loan);
        });
    };
    QCOMPARE(charge(), 300); // nobody knows the price
    library.run(QStringLiteral("UPDATE copies SET price_minor = 1490 WHERE id = ?"), {late.copy});
    QCOMPARE(charge(), 1790);
    LedgerService service(library.gate());
    QVERIFY(service.pay({late.user, 1000, PayMethod::Cash, {}, {}}));
    const qint64 off = within(library, [&](Transaction &transaction) {
        return takeOffCharges(transaction, library.gate(), late.loan, LedgerKind::LostItem);
    });
    QCOMPARE(off, 1490);
    QCOMPARE(*ledger::owed(library.database(), late.user), 600 - 1000);
    QCOMPARE(service.ledgerOf(late.user)->settlement.creditMinor, 400);
    QCOMPARE(within(library,
                    [&](Transaction &transaction) {
                        return takeOffCharges(transaction, library.gate(), late.loan, LedgerKind::LostItem);
                    }),
             0);
}

void tst_Fine::chargesHoldsNotCollected()
{
    TestLibrary library;
    const Late late = lateLoan(library, "2026-11-30");
    const qint64 book = library.number(QStringLiteral("SELECT max(id) FROM books"));
    const auto charge = [&] {
        return within(library, [&](Transaction &transaction) {
            return chargeHoldFee(transaction, library.gate(), policy(library), late.user, book);
        });
    };
    QCOMPARE(charge(), 0);
    shelves::setRule(library, QStringLiteral("hold_uncollected_fee"), QStringLiteral("50"));
    QCOMPARE(charge(), 50);
    QCOMPARE(ledger::entriesOf(library.database(), late.user)->first().note,
             QStringLiteral("The Hidden Life of Trees"));
}

void tst_Fine::chargesAtReturnAndTakesItBack()
{
    TestLibrary library;
    shelves::setRule(library, QStringLiteral("fine_amount"), QStringLiteral("20"));
    const Late late = lateLoan(library, "2026-11-10");
    CirculationService circulation(library.gate());
    LedgerService ledger(library.gate());
    InverseHandlers handlers;
    circulation.addInverses(handlers);
    ledger.addInverses(handlers);
    handlers.add(QStringLiteral("copies"), takeBackRow(QStringLiteral("copies"), {QStringLiteral("last_seen_at")}));
    UndoService undo(library.gate(), handlers);

    const auto returned = circulation.returnCopy(late.copy);
    QVERIFY(returned);
    QCOMPARE(returned->fineMinor, 200);
    QCOMPARE(returned->findings.last().code, QStringLiteral("return.fine"));
    QCOMPARE(*ledger::owed(library.database(), late.user), 200);
    const auto undone = undo.undo();
    QVERIFY2(undone, qPrintable(undone.problem().code));
    QCOMPARE(*ledger::owed(library.database(), late.user), 0);
    QVERIFY(circulation.loan(late.loan)->value().isOpen());
    QCOMPARE(ledger::entriesOf(library.database(), late.user)->size(), 2); // nothing went away
    QVERIFY(undo.redo());
    QCOMPARE(*ledger::owed(library.database(), late.user), 200);

    // Once the fine is paid the return stands on it.
    const QString key = undo.nextUndo()->key;
    QVERIFY(ledger.pay({late.user, 200, PayMethod::Cash, {}, {}}));
    QVERIFY(!undo.undo(key));
    QCOMPARE(*ledger::owed(library.database(), late.user), 0);
}

void tst_Fine::chargesNothingWithoutAFine()
{
    TestLibrary library;
    shelves::setRule(library, QStringLiteral("fine_amount"), QStringLiteral("20"));
    CirculationService circulation(library.gate());
    const Late late = lateLoan(library, "2026-11-10");
    ReturnOptions amnesty;
    amnesty.noFine = true;
    QCOMPARE(circulation.returnCopy(late.copy, amnesty)->fineMinor, 0);
    QCOMPARE(*ledger::owed(library.database(), late.user), 0);
    const Late backdated = lateLoan(library, "2026-11-10");
    ReturnOptions options;
    options.effectiveOn = QDate(2026, 11, 12);
    QCOMPARE(circulation.returnCopy(backdated.copy, options)->fineMinor, 40);
    const Late inTime = lateLoan(library, "2026-11-20");
    QCOMPARE(circulation.returnCopy(inTime.copy)->fineMinor, 0);
}

void tst_Fine::fixesTheFineAtRenewal()
{
    TestLibrary library;
    shelves::setRule(library, QStringLiteral("fine_amount"), QStringLiteral("20"));
    const Late late = lateLoan(library, "2026-11-10");
    CirculationService circulation(library.gate());
    const auto renewed = circulation.renew(late.loan);
    QVERIFY(renewed && renewed->isRenewed());
    QCOMPARE(renewed->fineMinor, 200);
    QCOMPARE(*ledger::owed(library.database(), late.user), 200);
    QVERIFY(runningFines(library.database(), policy(library), library.clock(), late.user)->isEmpty());
    QCOMPARE(circulation.returnCopy(late.copy)->fineMinor, 0); // counted once
    QCOMPARE(*ledger::owed(library.database(), late.user), 200);
}

QTEST_GUILESS_MAIN(tst_Fine)
#include "tst_fine.moc"
