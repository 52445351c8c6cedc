// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/holdservice.h"
#include "models/circulation/holdwrites.h"
#include "tests/support/holdlibrary.h"

#include <QTest>

/// Holds on a real file: placed, caught, collected, passed on, ended.
class tst_HoldService : public QObject, private HoldLibrary
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void placesAtTheEndOfTheQueue();
    void refusesToPlaceTwice();
    void refusesByTheRules();
    void placesAllTheSameWithAReason();
    void checksWithoutWriting();
    void catchesForTheFirstInLine();
    void catchesNothingForNobody();
    void leavesCopiesThatCannotBeLent_data();
    void leavesCopiesThatCannotBeLent();
    void fillsASetCopyByCopy();
    void freesACopyOfASetWhenAnotherIsLent();
    void listsWhatToPull();
    void takesTheNextCopyWhenOneIsNotFound();
    void suspendsAndResumes();
    void resumesWhenTheDayHasCome();
    void movesWithinTheQueue();
    void closesTheRanksWhenOneLeaves();
    void putsAReadyHoldBackFirst();
    void passesExpiredHoldsOn();
    void keepsHoldsLonger();
    void fulfilsWhatWasWaitedFor();
    void letsAnotherReadyHoldWaitAgain();
    void tellsWhatStandsAgainstALoan();
    void noticesChangesElsewhere();
    void refusesRolesWithoutTheRight();

private:
    /// "1:2 2:1" = the user of the first number stands at the second place.
    QString queue();
    int resumeDue();
    Result<void> inCommand(const std::function<Result<void>(Transaction &)> &work);
};

QString tst_HoldService::queue()
{
    QStringList words;
    const auto holds = m_service->queueOfBook(m_book);
    for (const Hold &hold : holds ? *holds : QList<Hold>()) {
        words << QStringLiteral("%1:%2")
                     .arg(m_users.indexOf(hold.userId) + 1)
                     .arg(hold.isReady() ? QStringLiteral("r") : QString::number(hold.position));
    }
    return words.join(QLatin1Char(' '));
}

Result<void> tst_HoldService::inCommand(const std::function<Result<void>(Transaction &)> &work)
{
    Result<Transaction> transaction = m_library->gate().begin(Command::Lend);
    if (!transaction) {
        return transaction.problems();
    }
    const Result<void> done = work(*transaction);
    return done ? transaction->commit() : done;
}

void tst_HoldService::placesAtTheEndOfTheQueue()
{
    const auto outcome = m_service->place(m_users[0], m_book);
    QVERIFY(outcome && outcome->isPlaced());
    QCOMPARE(outcome->position, 1);
    QCOMPARE(outcome->title, QStringLiteral("Kindred"));
    QVERIFY(outcome->verdict.has(QStringLiteral("hold.copiesIn")));
    place(m_users[1]);
    place(m_users[2]);
    QCOMPARE(queue(), QStringLiteral("1:1 2:2 3:3"));
    const auto hold = m_service->hold(outcome->holdId);
    QVERIFY(hold && *hold);
    QCOMPARE((*hold)->userName, QStringLiteral("Amara Okafor"));
    QCOMPARE((*hold)->placedAt, m_library->clock().now());
    QCOMPARE((*hold)->placedBy, m_library->session().userName);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM audit_log WHERE command = 'hold.place'")), 3);
}

void tst_HoldService::refusesToPlaceTwice()
{
    place(m_users[0]);
    const auto again = m_service->place(m_users[0], m_book);
    QVERIFY(again && !again->isPlaced());
    QVERIFY(again->verdict.has(QStringLiteral("hold.userHasHold")));
    m_library->run(QStringLiteral("INSERT INTO loans (copy_id, user_id, loaned_at, due_on, created_at, updated_at) "
                                  "VALUES (?, ?, '2026-11-01T09:00:00.000Z', '2026-12-01', '', '')"),
                   {m_first, m_users[1]});
    const auto lent = m_service->place(m_users[1], m_book);
    QVERIFY(lent && lent->verdict.has(QStringLiteral("hold.userHasLoan")));
}

void tst_HoldService::refusesByTheRules()
{
    shelves::setRule(*m_library, QStringLiteral("max_holds"), QStringLiteral("1"));
    const qint64 other = shelves::book(*m_library, QStringLiteral("Wild Seed"));
    shelves::copy(*m_library, other, QStringLiteral("C-9"));
    QVERIFY(place(m_users[0]) != 0);
    const auto second = m_service->place(m_users[0], other);
    QVERIFY(second && second->verdict.has(QStringLiteral("hold.limitReached")));
    shelves::setRule(*m_library, QStringLiteral("holds_allowed"), QStringLiteral("0"));
    const auto none = m_service->place(m_users[1], other);
    QVERIFY(none && none->verdict.has(QStringLiteral("hold.notAllowed")));
    m_library->run(QStringLiteral("UPDATE copies SET is_for_loan = 0 WHERE id = ?"), {m_second});
    const auto copy = m_service->place(m_users[1], m_book, {.copyId = m_second});
    QVERIFY(copy && copy->verdict.has(QStringLiteral("hold.copyNotLendable")));
}

void tst_HoldService::placesAllTheSameWithAReason()
{
    shelves::setRule(*m_library, QStringLiteral("holds_allowed"), QStringLiteral("0"));
    m_library->run(QStringLiteral("UPDATE users SET block_reason = 'owes a cover' WHERE id = ?"), {m_users[0]});
    PlaceOptions options;
    options.overrides = {{QStringLiteral("hold.notAllowed")}, QStringLiteral("for the exam")};
    QCOMPARE(place(m_users[0], options), 0); // one of two is not enough
    options.overrides.codes << QStringLiteral("loan.userBlocked");
    options.overrides.reason = QStringLiteral("  ");
    QCOMPARE(m_service->place(m_users[0], m_book, options).problem().code, QStringLiteral("override.reasonMissing"));
    options.overrides.reason = QStringLiteral("for the exam");
    const qint64 hold = place(m_users[0], options);
    QVERIFY(hold != 0);
    QCOMPARE(queue(), QStringLiteral("1:1"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM audit_log l JOIN audit_images i ON i.seq = l.seq "
                                              "WHERE l.entity = 'overrides' AND l.entity_id = ? AND i.after LIKE "
                                              "'%hold_id%' AND i.after LIKE '%for the exam%'"),
                               {hold}),
             1);
    options.overrides.codes << QStringLiteral("hold.userHasHold"); // nobody may put that aside
    QCOMPARE(place(m_users[0], options), 0);
    m_library->signInAs(Role::Assistant);
    options.overrides.codes = QStringList{QStringLiteral("hold.notAllowed")};
    QCOMPARE(m_service->place(m_users[1], m_book, options).problem().code, QStringLiteral("accounts.notAllowed"));
    options.overrides.approvedBy = 1; // the administrator, beside the assistant
    QVERIFY(place(m_users[1], options) != 0);
}

void tst_HoldService::checksWithoutWriting()
{
    const auto offer = m_service->check(m_users[0], m_book);
    QVERIFY(offer && offer->verdict.isAllowed() && !offer->isPlaced());
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM holds")), 0);
    const auto unknown = m_service->check(999, 999);
    QVERIFY(unknown && unknown->verdict.has(QStringLiteral("loan.userUnknown")));
    QVERIFY(unknown->verdict.has(QStringLiteral("hold.bookUnknown")));
}

void tst_HoldService::catchesForTheFirstInLine()
{
    shelves::setRule(*m_library, QStringLiteral("hold_pickup_days"), QStringLiteral("9"));
    const qint64 first = place(m_users[0]);
    place(m_users[1]);
    const auto offer = m_service->offerFor(m_second);
    QVERIFY(offer && *offer);
    QCOMPARE((*offer)->userName, QStringLiteral("Amara Okafor"));
    QCOMPARE((*offer)->place, 1);
    QCOMPARE((*offer)->waiting, 2);
    QCOMPARE((*offer)->nextName, QStringLiteral("Elif Weiss"));
    QCOMPARE((*offer)->pickupByOn, QDate(2026, 11, 30)); // the 29th is a Sunday
    QCOMPARE(status(first), QStringLiteral("waiting"));

    const auto caught = m_service->catchCopy(m_second);
    QVERIFY(caught && caught->caught);
    QCOMPARE(status(first), QStringLiteral("ready"));
    QCOMPARE(queue(), QStringLiteral("1:r 2:1"));
    QCOMPARE(
        m_library->value(QStringLiteral("SELECT availability FROM copy_availability WHERE copy_id = ?"), {m_second})
            .toString(),
        QStringLiteral("on_hold_shelf"));
    // Scanned once more it still belongs to the same user.
    const auto again = m_service->catchCopy(m_second);
    QVERIFY(again && again->caught && again->caught->isOnShelf);
    QVERIFY(again->commandId.isEmpty());
    QCOMPARE(again->caught->nextName, QStringLiteral("Elif Weiss"));
    const auto skipping = m_service->catchCopy(m_first, {m_users[1]});
    QVERIFY(skipping && !skipping->caught);
}

void tst_HoldService::catchesNothingForNobody()
{
    const auto caught = m_service->catchCopy(m_first);
    QVERIFY(caught && !caught->caught);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM audit_log WHERE command = 'hold.catch'")), 0);
}

void tst_HoldService::leavesCopiesThatCannotBeLent_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("reference") << QStringLiteral("is_for_loan = 0");
    QTest::newRow("repair") << QStringLiteral("status = 'in_repair'");
    QTest::newRow("withdrawn") << QStringLiteral("status = 'withdrawn'");
    QTest::newRow("damaged") << QStringLiteral("status = 'damaged'");
}

void tst_HoldService::leavesCopiesThatCannotBeLent()
{
    QFETCH(QString, change);
    place(m_users[0]);
    m_library->run(QStringLiteral("UPDATE copies SET %1 WHERE id = ?").arg(change), {m_first});
    const auto caught = m_service->catchCopy(m_first);
    QVERIFY(caught && !caught->caught);
}

void tst_HoldService::fillsASetCopyByCopy()
{
    const qint64 set = place(m_users[0], {.copiesWanted = 2});
    place(m_users[1]);
    QVERIFY(m_service->catchCopy(m_first));
    QCOMPARE(status(set), QStringLiteral("waiting"));
    QCOMPARE(queue(), QStringLiteral("1:1 2:2"));
    const auto half = m_service->hold(set);
    QCOMPARE((*half)->caught, 1);
    QCOMPARE(m_library->value(QStringLiteral("SELECT availability FROM copy_availability WHERE copy_id = ?"), {m_first})
                 .toString(),
             QStringLiteral("on_hold_shelf"));
    QVERIFY(m_service->catchCopy(m_second));
    QCOMPARE(status(set), QStringLiteral("ready"));
    QCOMPARE(queue(), QStringLiteral("1:r 2:1"));

    QVERIFY(inCommand([&](Transaction &tx) { return fulfilHold(tx, m_users[0], m_second, m_book); }));
    QCOMPARE(status(set), QStringLiteral("ready"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT copy_id FROM holds WHERE id = ?"), {set}), m_first);
    QVERIFY(inCommand([&](Transaction &tx) { return fulfilHold(tx, m_users[0], m_first, m_book); }));
    QCOMPARE(status(set), QStringLiteral("fulfilled"));

    const qint64 other = place(m_users[2], {.copiesWanted = 2});
    QVERIFY(m_service->cancel({m_service->queueOfBook(m_book)->constFirst().id}));
    QVERIFY(m_service->catchCopy(m_first));
    QVERIFY(m_service->cancel({other}));
    QCOMPARE(m_library->value(QStringLiteral("SELECT availability FROM copy_availability WHERE copy_id = ?"), {m_first})
                 .toString(),
             QStringLiteral("available"));
}

void tst_HoldService::freesACopyOfASetWhenAnotherIsLent()
{
    const qint64 third = shelves::copy(*m_library, m_book, QStringLiteral("30000311"));
    const qint64 set = place(m_users[0], {.copiesWanted = 2});
    QVERIFY(m_service->catchCopy(m_first));
    QVERIFY(m_service->catchCopy(m_second));
    QCOMPARE(status(set), QStringLiteral("ready"));
    QVERIFY(inCommand([&](Transaction &tx) { return fulfilHold(tx, m_users[0], third, m_book); }));
    QCOMPARE(m_service->hold(set)->value().lent, 1);
    QCOMPARE(m_service->hold(set)->value().caught, 2);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM copy_availability WHERE availability = "
                                              "'on_hold_shelf'")),
             1);
}

void tst_HoldService::listsWhatToPull()
{
    const qint64 one = place(m_users[0]);
    const qint64 two = place(m_users[1], {.copyId = m_first});
    place(m_users[2]);
    const auto lines = m_service->toPull();
    QVERIFY(lines);
    QCOMPARE(lines->size(), 2);
    QCOMPARE(lines->at(0).holdId, one);
    QCOMPARE(lines->at(0).copyIds, QList<qint64>{m_second});
    QCOMPARE(lines->at(1).holdId, two);
    QCOMPARE(lines->at(1).copyIds, QList<qint64>{m_first});
    QVERIFY(m_service->catchCopy(m_second));
    const auto counts = m_service->counts();
    QVERIFY(counts);
    QCOMPARE(*counts, (HoldCounts{.toPull = 1, .onShelf = 1, .waiting = 1, .expired = 0, .books = 1}));
    QCOMPARE(counts->all(), 3);
    QCOMPARE(counts->needStaff(), 1);
}

void tst_HoldService::takesTheNextCopyWhenOneIsNotFound()
{
    place(m_users[0]);
    QCOMPARE(m_service->toPull()->at(0).copyIds, QList<qint64>{m_first});
    QVERIFY(m_service->reportNotFound({m_first}));
    QCOMPARE(m_library->value(QStringLiteral("SELECT status FROM copies WHERE id = ?"), {m_first}).toString(),
             QStringLiteral("missing"));
    QCOMPARE(m_service->toPull()->at(0).copyIds, QList<qint64>{m_second});
    QVERIFY(m_service->reportNotFound({m_second}));
    QVERIFY(m_service->toPull()->isEmpty());
    QCOMPARE(m_service->reportNotFound({m_second}).problem().code, QStringLiteral("hold.copyNotIn"));
    QCOMPARE(m_service->reportNotFound({999}).problem().code, QStringLiteral("loan.copyUnknown"));
}

void tst_HoldService::suspendsAndResumes()
{
    const qint64 first = place(m_users[0]);
    place(m_users[1]);
    const QDate until(2027, 1, 1);
    QCOMPARE(m_service->suspend(first, 1, QDate(2026, 11, 20)).problem().code, QStringLiteral("hold.dayPast"));
    QVERIFY(m_service->suspend(first, 1, until));
    QCOMPARE(queue(), QStringLiteral("1:1 2:2"));
    QCOMPARE((*m_service->offerFor(m_first))->userId, m_users[1]);
    QVERIFY(m_service->resume(first, 2));
    QCOMPARE((*m_service->offerFor(m_first))->userId, m_users[0]);
    QCOMPARE(m_service->resume(first, 3).problem().code, QStringLiteral("hold.notQueued"));
}

int tst_HoldService::resumeDue()
{
    int resumed = -1;
    const Result<void> done = inCommand([&](Transaction &transaction) -> Result<void> {
        const Result<int> count = resumeDueHolds(transaction, m_library->clock().today());
        resumed = count ? *count : -1;
        return count ? Result<void>() : Result<void>(count.problems());
    });
    return done ? resumed : -1;
}

void tst_HoldService::resumesWhenTheDayHasCome()
{
    const qint64 first = place(m_users[0]);
    const qint64 second = place(m_users[1]);
    QVERIFY(m_service->suspend(first, 1, QDate(2026, 11, 22)));
    QVERIFY(m_service->suspend(second, 1, QDate()));
    QCOMPARE(resumeDue(), 0);
    m_library->clock().advanceDays(2);
    // The day alone is enough: nobody has to run anything first.
    QCOMPARE((*m_service->offerFor(m_first))->userId, m_users[0]);
    QCOMPARE(resumeDue(), 1);
    QCOMPARE(status(first), QStringLiteral("waiting"));
    QCOMPARE(status(second), QStringLiteral("suspended"));
    QCOMPARE(resumeDue(), 0);
}

void tst_HoldService::movesWithinTheQueue()
{
    place(m_users[0]);
    place(m_users[1]);
    const qint64 third = place(m_users[2]);
    QVERIFY(m_service->moveTo(third, 1));
    QCOMPARE(queue(), QStringLiteral("3:1 1:2 2:3"));
    QVERIFY(m_service->moveTo(third, 99));
    QCOMPARE(queue(), QStringLiteral("1:1 2:2 3:3"));
}

void tst_HoldService::closesTheRanksWhenOneLeaves()
{
    const qint64 first = place(m_users[0]);
    place(m_users[1]);
    place(m_users[2]);
    const auto cancelled = m_service->cancel({first});
    QVERIFY(cancelled);
    QCOMPARE(cancelled->at(0).userName, QStringLiteral("Amara Okafor"));
    QCOMPARE(queue(), QStringLiteral("2:1 3:2"));
    QCOMPARE(m_service->cancel({first}).problem().code, QStringLiteral("hold.notActive"));
}

void tst_HoldService::putsAReadyHoldBackFirst()
{
    const qint64 first = place(m_users[0]);
    const qint64 second = place(m_users[1], {.copyId = m_second});
    QVERIFY(m_service->catchCopy(m_first));
    QVERIFY(m_service->catchCopy(m_second));
    QCOMPARE(queue(), QStringLiteral("1:r 2:r"));
    place(m_users[2]);
    QVERIFY(m_service->backToQueue({first}));
    QCOMPARE(queue(), QStringLiteral("2:r 1:1 3:2"));
    const auto back = m_service->hold(first);
    QCOMPARE((*back)->copyId, 0);
    QVERIFY(!(*back)->pickupByOn.isValid() && !(*back)->readyAt.isValid());
    QCOMPARE((*back)->placedAt, m_library->clock().now());
    QVERIFY(m_service->backToQueue({second}));
    QCOMPARE((*m_service->hold(second))->copyId, m_second); // that copy was asked for
    QCOMPARE(m_service->backToQueue({first}).problem().code, QStringLiteral("hold.notReady"));
}

void tst_HoldService::passesExpiredHoldsOn()
{
    const qint64 first = place(m_users[0]);
    const qint64 second = place(m_users[1]);
    QVERIFY(m_service->catchCopy(m_first));
    m_library->clock().advanceDays(30);
    QCOMPARE(m_service->counts()->expired, 1);
    shelves::setRule(*m_library, QStringLiteral("hold_uncollected_fee"), QStringLiteral("50"));
    QCOMPARE(*m_service->uncollectedFee(**m_service->hold(first)), 50);
    const auto passed = m_service->passOn({first});
    QVERIFY(passed);
    QCOMPARE(passed->size(), 1);
    QVERIFY(passed->at(0).next);
    QCOMPARE(passed->at(0).feeMinor, 50);
    QCOMPARE(m_library->number(
                 QStringLiteral("SELECT amount_minor FROM ledger_entries WHERE user_id = ? AND kind = 'hold_fee'"),
                 {m_users[0]}),
             50);
    QCOMPARE(passed->at(0).next->userName, QStringLiteral("Elif Weiss"));
    QCOMPARE(status(first), QStringLiteral("expired"));
    QCOMPARE(status(second), QStringLiteral("ready"));
    const auto last = m_service->passOn({second});
    QVERIFY(last && !last->at(0).next);
    QCOMPARE(last->at(0).barcode, QStringLiteral("C-1"));
    QCOMPARE(m_service->passOn({second}).problem().code, QStringLiteral("hold.notReady"));
}

void tst_HoldService::keepsHoldsLonger()
{
    const qint64 first = place(m_users[0]);
    QCOMPARE(m_service->keepUntil(first, 1, QDate(2026, 12, 1)).problem().code, QStringLiteral("hold.notReady"));
    QVERIFY(m_service->catchCopy(m_first));
    QVERIFY(m_service->keepUntil(first, 2, QDate(2026, 12, 1)));
    QCOMPARE((*m_service->hold(first))->pickupByOn, QDate(2026, 12, 1));
    QCOMPARE(m_service->keepUntil(first, 3, QDate(2026, 11, 1)).problem().code, QStringLiteral("hold.dayPast"));
    QCOMPARE(m_service->keepUntil(first, 3, QDate()).problem().code, QStringLiteral("hold.dayMissing"));
}

void tst_HoldService::fulfilsWhatWasWaitedFor()
{
    const qint64 first = place(m_users[0]);
    const qint64 ofCopy = place(m_users[1], {.copyId = m_second});
    QVERIFY(inCommand([&](Transaction &tx) { return fulfilHold(tx, m_users[0], m_first, m_book); }));
    QCOMPARE(status(first), QStringLiteral("fulfilled"));
    QVERIFY(inCommand([&](Transaction &tx) { return fulfilHold(tx, m_users[1], m_first, m_book); }));
    QCOMPARE(status(ofCopy), QStringLiteral("waiting")); // it was another copy
    QVERIFY(inCommand([&](Transaction &tx) { return fulfilHold(tx, m_users[1], m_second, m_book); }));
    QCOMPARE(status(ofCopy), QStringLiteral("fulfilled"));
}

void tst_HoldService::letsAnotherReadyHoldWaitAgain()
{
    const qint64 first = place(m_users[0]);
    place(m_users[1]);
    QVERIFY(m_service->catchCopy(m_first));
    QVERIFY(inCommand([&](Transaction &tx) { return fulfilHold(tx, m_users[2], m_first, m_book); }));
    QCOMPARE(status(first), QStringLiteral("waiting"));
    QCOMPARE(queue(), QStringLiteral("1:1 2:2"));
}

void tst_HoldService::tellsWhatStandsAgainstALoan()
{
    const QDate today = m_library->clock().today();
    place(m_users[0]);
    Database &database = m_library->database();
    // Two copies in and one waits: either may be lent to somebody else.
    QVERIFY(findingsOf(*holdsOnCopy(database, today, m_users[3], m_first, m_book)).isEmpty());
    place(m_users[1]);
    QCOMPARE(findingsOf(*holdsOnCopy(database, today, m_users[3], m_first, m_book)).value(0).code,
             QStringLiteral("loan.held"));
    // Those in line are held back only by who stands before them.
    QVERIFY(findingsOf(*holdsOnCopy(database, today, m_users[1], m_first, m_book)).isEmpty());
    QVERIFY(m_service->catchCopy(m_first));
    const auto other = findingsOf(*holdsOnCopy(database, today, m_users[3], m_first, m_book));
    QCOMPARE(other.value(0).code, QStringLiteral("loan.onHoldShelf"));
    QCOMPARE(other.value(0).arguments, QStringList{QStringLiteral("Amara Okafor")});
    QVERIFY(findingsOf(*holdsOnCopy(database, today, m_users[0], m_first, m_book)).isEmpty());
    const auto elsewhere = findingsOf(*holdsOnCopy(database, today, m_users[0], m_second, m_book));
    QCOMPARE(elsewhere.last().code, QStringLiteral("loan.holdsReady"));
    // A loan of the second copy may not be renewed while somebody waits and nothing is in.
    m_library->run(QStringLiteral("INSERT INTO loans (copy_id, user_id, loaned_at, due_on, created_at, updated_at) "
                                  "VALUES (?, ?, '2026-11-01T09:00:00.000Z', '2026-12-01', '', '')"),
                   {m_second, m_users[3]});
    QCOMPARE(*holdsAgainstRenewal(database, today, m_users[3], m_second, m_book), 1);
    const qint64 third = shelves::copy(*m_library, m_book, QStringLiteral("C-3"));
    QVERIFY(third != 0);
    QCOMPARE(*holdsAgainstRenewal(database, today, m_users[3], m_second, m_book), 0);
}

void tst_HoldService::noticesChangesElsewhere()
{
    const qint64 first = place(m_users[0]);
    QCOMPARE(m_service->suspend(first, 9, QDate()).problem().code, QStringLiteral("hold.changedElsewhere"));
    QCOMPARE(m_service->suspend(999, 1, QDate()).problem().code, QStringLiteral("hold.gone"));
}

void tst_HoldService::refusesRolesWithoutTheRight()
{
    const qint64 first = place(m_users[0]);
    m_library->signInAs(Role::Assistant);
    QVERIFY(m_service->place(m_users[1], m_book));
    QCOMPARE(m_service->moveTo(first, 1).problem().code, QStringLiteral("accounts.notAllowed"));
    m_library->signInAs(Role::Viewer);
    QCOMPARE(m_service->place(m_users[2], m_book).problem().code, QStringLiteral("accounts.notAllowed"));
    QCOMPARE(m_service->counts().problem().code, QStringLiteral("accounts.notAllowed"));
}

QTEST_GUILESS_MAIN(tst_HoldService)
#include "tst_holdservice.moc"
