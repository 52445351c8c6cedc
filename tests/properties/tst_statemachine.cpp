// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random days at the Desk: whatever is done in whatever order, the library stays sound, and undoing all of it brings
// back the first state, column by column. CARREL_PROPERTY_STEPS says how many steps are walked in all,
// CARREL_PROPERTY_WALK how many in one library.
#include "tests/properties/deskworld.h"

#include <QTest>

namespace {

int numberFrom(const char *variable, int otherwise)
{
    bool isSet = false;
    const int number = qEnvironmentVariableIntValue(variable, &isSet);
    return isSet ? number : otherwise;
}

/// Steps of one library, on an average. Short walks make short stories of what fails.
int walk()
{
    return numberFrom("CARREL_PROPERTY_WALK", 250);
}

rc::Gen<Step> anyStep()
{
    std::vector<int> drawn;
    for (std::size_t act = 0; act < deskActs().size(); ++act) {
        drawn.insert(drawn.end(), static_cast<std::size_t>(deskActs()[act].weight), static_cast<int>(act));
    }
    return rc::gen::map(rc::gen::tuple(rc::gen::elementOf(drawn), rc::gen::inRange(0, DeskWorld::users),
                                       rc::gen::inRange(0, DeskWorld::copies), rc::gen::inRange(0, DeskWorld::numbers)),
                        [](const std::tuple<int, int, int, int> &parts) {
                            return Step{std::get<0>(parts), std::get<1>(parts), std::get<2>(parts), std::get<3>(parts)};
                        });
}

} // namespace

const std::vector<DeskAct> &deskActs()
{
    using W = DeskWorld;
    static const std::vector<DeskAct> acts{
        {"lend", 24, &W::lend},
        {"lend anyway", 6, &W::lendAnyway},
        {"lend by hand", 3, &W::lendByHand},
        {"return", 20, &W::giveBack},
        {"return for the box", 4, &W::emptyBox},
        {"return as of another day", 3, &W::backdate},
        {"renew", 12, &W::renew},
        {"renew anyway", 3, &W::renewAnyway},
        {"renew everything", 2, &W::renewEverything},
        {"lose", 3, &W::lose},
        {"claim", 3, &W::claim},
        {"withdraw claim", 2, &W::unclaim},
        {"edit due date", 2, &W::editDue},
        {"fast add", 2, &W::fastAdd},
        {"repair", 3, &W::repair},
        {"pay", 8, &W::pay},
        {"charge", 2, &W::charge},
        {"waive", 3, &W::waive},
        {"correct", 3, &W::correct},
        {"refund", 2, &W::refund},
        {"extend membership", 1, &W::extend},
        {"block", 2, &W::block},
        {"hold", 9, &W::hold},
        {"hold a set", 2, &W::holdSet},
        {"hold a copy", 2, &W::holdCopy},
        {"catch", 7, &W::catchCopy},
        {"move hold", 4, &W::moveHold},
        {"suspend", 2, &W::suspend},
        {"resume", 2, &W::resume},
        {"keep longer", 1, &W::keepLonger},
        {"back to queue", 2, &W::backToQueue},
        {"pass on", 2, &W::passOn},
        {"cancel hold", 3, &W::cancel},
        {"not found", 1, &W::notFound},
        {"add closure", 2, &W::addClosure},
        {"edit closure", 1, &W::editClosure},
        {"remove closure", 2, &W::removeClosure},
        {"change the week", 1, &W::changeWeek},
        {"change a rule", 4, &W::changeRule},
        {"change a limit", 2, &W::changeLimit},
        {"move loans", 4, &W::moveLoans},
        {"undo", 9, &W::undo},
        {"redo", 3, &W::redo},
        {"next day", 5, &W::nextDay},
    };
    return acts;
}

void DeskWorld::lendWith(const LendOptions &options)
{
    const auto offer = m_services.circulation.check(user(), copy());
    const auto outcome = m_services.circulation.lend(user(), copy(), options);
    RC_ASSERT(bool(offer));
    if (!done(outcome)) {
        RC_ASSERT(options.dueOn.isValid()); // only a day of one's own can be wrong
        return;
    }
    // What is said beforehand is what happens, and a refusal always has a reason that explains itself.
    if (!outcome->isLent()) {
        RC_ASSERT(!outcome->verdict.problems().isEmpty());
    }
    for (const Finding &finding : outcome->verdict.findings) {
        RC_ASSERT(!finding.why.isEmpty());
    }
    if (options.overrides.codes.isEmpty()) {
        RC_ASSERT(outcome->isLent() == offer->verdict.isAllowed());
    }
    if (outcome->isLent()) {
        const auto loan = m_services.circulation.openLoanOfCopy(copy());
        RC_ASSERT(bool(loan));
        RC_ASSERT(loan->has_value());
        RC_ASSERT((*loan)->userId == user());
    }
    count(outcome->isLent());
}

void DeskWorld::returnWith(const ReturnOptions &options)
{
    const bool wasOut = loanOfCopy() != 0;
    const auto outcome = m_services.circulation.returnCopy(copy(), options);
    if (!done(outcome)) {
        const bool hasDay = options.effectiveOn.isValid() || options.isBookDrop;
        RC_ASSERT(hasDay); // only a day of one's own can be wrong
        return;
    }
    RC_ASSERT(loanOfCopy() == 0);
    RC_ASSERT(outcome->daysLate >= 0);
    count(wasOut);
}

void DeskWorld::renewWith(const RenewOptions &options)
{
    const qint64 loan = loanOfCopy();
    const auto before = m_services.circulation.loan(loan);
    const auto outcome = m_services.circulation.renew(loan, options);
    RC_ASSERT(bool(before));
    RC_ASSERT(bool(outcome));
    if (!outcome->isRenewed()) {
        RC_ASSERT(!outcome->refusal->why.isEmpty());
    } else {
        const bool isByTheHour = (*before)->dueAt.isValid() && outcome->dueAt.isValid();
        const bool isLater = isByTheHour ? outcome->dueAt > (*before)->dueAt : outcome->dueOn > (*before)->dueOn;
        RC_ASSERT(isLater);
        RC_ASSERT(outcome->renewals == (*before)->renewals + 1);
    }
    count(outcome->isRenewed());
}

void DeskWorld::placeWith(const PlaceOptions &options)
{
    const auto placed = m_services.holds.place(user(), bookOf(copy()), options);
    RC_ASSERT(bool(placed));
    if (!placed->isPlaced()) {
        RC_ASSERT(!placed->verdict.problems().isEmpty());
    }
    for (const Finding &finding : placed->verdict.findings) {
        RC_ASSERT(!finding.why.isEmpty());
    }
    count(placed->isPlaced());
}

void DeskWorld::check()
{
    checkLoans();
    checkHolds();
    checkMoney();
}

void DeskWorld::checkLoans()
{
    none("SELECT count(*) FROM (SELECT copy_id FROM loans WHERE returned_at IS NULL GROUP BY copy_id HAVING "
         "count(*) > 1)");
    none("SELECT count(*) FROM loans WHERE (returned_at IS NULL) <> (outcome IS NULL)");
    none("SELECT count(*) FROM loans WHERE returned_at < loaned_at");
    none("SELECT count(*) FROM loans WHERE due_on < substr(loaned_at, 1, 10)");
    none("SELECT count(*) FROM loans WHERE renewals < 0 OR copy_id IS NULL OR user_id IS NULL");
    none("SELECT count(*) FROM copies c JOIN loans l ON l.copy_id = c.id AND l.returned_at IS NULL "
         "WHERE c.status IN ('lost', 'missing', 'withdrawn')");
    none("SELECT count(*) FROM copies c JOIN copy_availability a ON a.copy_id = c.id WHERE a.availability <> "
         "CASE WHEN EXISTS (SELECT 1 FROM loans l WHERE l.copy_id = c.id AND l.returned_at IS NULL) THEN 'on_loan' "
         "WHEN c.status <> 'in_service' THEN c.status "
         "WHEN a.hold_id IS NOT NULL THEN 'on_hold_shelf' "
         "WHEN c.is_for_loan = 0 THEN 'reference' ELSE 'available' END");
    none("SELECT count(*) FROM loans WHERE outcome = 'lost' AND id = (SELECT max(o.id) FROM loans o WHERE "
         "o.copy_id = loans.copy_id) AND (SELECT status FROM copies WHERE id = loans.copy_id) <> 'lost'");
}

void DeskWorld::checkHolds()
{
    none("SELECT count(*) FROM (SELECT book_id FROM holds WHERE status IN ('waiting', 'suspended') GROUP BY book_id "
         "HAVING max(position) <> count(*) OR min(position) <> 1 OR count(DISTINCT position) <> count(*))");
    none("SELECT count(*) FROM holds WHERE status NOT IN ('waiting', 'suspended') AND position IS NOT NULL");
    none("SELECT count(*) FROM (SELECT user_id FROM holds WHERE status IN ('waiting', 'suspended', 'ready') "
         "GROUP BY user_id, book_id HAVING count(*) > 1)");
    none("SELECT count(*) FROM holds h JOIN loans l ON l.copy_id = h.copy_id AND l.returned_at IS NULL "
         "WHERE h.status = 'ready' AND h.copies_wanted = 1");
    none("SELECT count(*) FROM holds h WHERE (SELECT count(*) FROM hold_copies s WHERE s.hold_id = h.id) > "
         "h.copies_wanted");
    none("SELECT count(*) FROM hold_copies s JOIN copies c ON c.id = s.copy_id JOIN holds h ON h.id = s.hold_id "
         "WHERE c.book_id <> h.book_id");
}

void DeskWorld::checkMoney()
{
    const qint64 rows = m_library.number(QStringLiteral("SELECT count(*) FROM ledger_entries"));
    RC_ASSERT(rows >= m_ledgerRows);
    m_ledgerRows = rows;
    none("SELECT count(*) FROM (SELECT receipt_number FROM ledger_entries WHERE receipt_number IS NOT NULL "
         "GROUP BY receipt_number HAVING count(*) > 1)");
    const auto ledger = m_services.ledger.ledgerOf(user());
    RC_ASSERT(bool(ledger));
    RC_ASSERT(
        ledger->settlement.balanceMinor
        == m_library.number(
            QStringLiteral("SELECT coalesce(sum(amount_minor), 0) FROM ledger_entries WHERE user_id = ?"), {user()}));
}

void DeskWorld::undoAll()
{
    m_act = "undo at the end";
    while (const auto step = m_services.undo.nextUndo()) {
        m_act = "undo at the end of " + nameOf(step->command).toStdString();
        mustTakeBack(m_services.undo.undo());
    }
    none("SELECT count(*) FROM (SELECT user_id FROM ledger_entries GROUP BY user_id HAVING sum(amount_minor) <> 0)");
    const QStringList left = differences(m_first, pictureOf(m_library.database(), leftByUndo()));
    if (!left.isEmpty()) {
        RC_FAIL(left.join(QLatin1Char('\n')).toStdString());
    }
}

class tst_StateMachine : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheLibrarySound();
};

void tst_StateMachine::keepsTheLibrarySound()
{
    const int steps = numberFrom("CARREL_PROPERTY_STEPS", 2500);
    if (!qEnvironmentVariableIsSet("RC_PARAMS")) {
        qputenv("RC_PARAMS", QByteArrayLiteral("max_success=") + QByteArray::number(std::max(1, steps / walk())));
    }
    int taken = 0;
    const bool holds = rc::check("a library stays sound whatever is done at its Desk", [&taken] {
        // Of any length up to twice the average: a walk that fails is shortened to the steps that matter.
        const auto walked = *rc::gen::resize(2 * walk(), rc::gen::container<std::vector<Step>>(anyStep()));
        DeskWorld world;
        for (const Step &step : walked) {
            world.take(step);
            world.check();
            ++taken;
        }
        world.undoAll();
    });
    QVERIFY(holds);
    qInfo("%d steps", taken);
    for (const auto &[name, times] : DeskWorld::tally()) {
        qInfo("%6d  %s", times, name.c_str());
    }
    // What is rare may not come up in a short run.
    const int rarest = steps < 50000 ? 5 : 1;
    for (const DeskAct &act : deskActs()) {
        QVERIFY2(act.weight < rarest || DeskWorld::tally()[act.name] > 0, act.name);
    }
}

QTEST_GUILESS_MAIN(tst_StateMachine)
#include "tst_statemachine.moc"
