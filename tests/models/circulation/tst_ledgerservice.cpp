// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/accountstatement.h"
#include "models/circulation/ledgerservice.h"
#include "models/circulation/ledgerstore.h"
#include "models/database/audit.h"
#include "models/database/statement.h"
#include "models/undo/undoservice.h"
#include "tests/support/shelves.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

LedgerEntry made(qint64 id, LedgerKind kind, qint64 amount, qint64 refersTo = 0)
{
    LedgerEntry entry;
    entry.id = id;
    entry.kind = kind;
    entry.amountMinor = amount;
    entry.refersToId = refersTo;
    return entry;
}

/// "1:5/2 …": each charge with what is open of it and what was paid, then the credit.
QString shown(const Settlement &settlement)
{
    QStringList parts;
    for (const ChargeState &charge : settlement.charges) {
        parts << QStringLiteral("%1:%2/%3").arg(charge.id).arg(charge.openMinor()).arg(charge.paidMinor);
    }
    return parts.join(QLatin1Char(' ')) + QStringLiteral(" +%1").arg(settlement.creditMinor);
}

} // namespace

class tst_LedgerService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void settlesByTheBook_data();
    void settlesByTheBook();
    void neverLosesACentWhateverHappens();
    void takesPartPaymentsOldestFirst();
    void paysTheChargeThatWasChosen();
    void paysSeveralChosenCharges();
    void statesAnAccount();
    void showsWhereAPaymentWouldGo();
    void numbersReceiptsByYear();
    void waivesWithAReason();
    void correctsAndRefunds();
    void refusesWrongAmounts_data();
    void refusesWrongAmounts();
    void refusesRolesWithoutTheRight();
    void neverChangesOrDeletesAnEntry();
    void undoesByCounterEntries();
    void refusesToUndoWhatWasPaidSince();
    void undoesAChargePaidFromCredit();
    void survivesARestart();

private:
    qint64 charge(qint64 amount, LedgerKind kind = LedgerKind::Fine);
    Result<LedgerOutcome> pay(qint64 amount, qint64 chargeId = 0);
    qint64 owed() { return *ledger::owed(m_library->database(), m_user); }
    QString state() { return shown(m_service->ledgerOf(m_user)->settlement); }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<LedgerService> m_service;
    qint64 m_user = 0;
};

void tst_LedgerService::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_service = std::make_unique<LedgerService>(m_library->gate());
    m_user = shelves::user(*m_library, QStringLiteral("Leila Moreau"), QStringLiteral("M20703"));
}

qint64 tst_LedgerService::charge(qint64 amount, LedgerKind kind)
{
    const Result<LedgerOutcome> done = m_service->charge({m_user, kind, amount, QStringLiteral("test"), 0});
    return done ? done->entry.id : 0;
}

Result<LedgerOutcome> tst_LedgerService::pay(qint64 amount, qint64 chargeId)
{
    return m_service->pay(
        {m_user, amount, PayMethod::Cash, std::nullopt, chargeId == 0 ? QList<qint64>() : QList<qint64>{chargeId}});
}

void tst_LedgerService::settlesByTheBook_data()
{
    using K = LedgerKind;
    QTest::addColumn<QList<LedgerEntry>>("entries");
    QTest::addColumn<QString>("state");
    QTest::addColumn<qint64>("balance");
    const auto row = [](const char *name, const QList<LedgerEntry> &entries, const char *state, qint64 balance) {
        QTest::newRow(name) << entries << QString::fromLatin1(state) << balance;
    };
    row("nothing", {}, " +0", 0);
    row("one open charge", {made(1, K::Fine, 500)}, "1:500/0 +0", 500);
    row("part paid", {made(1, K::Fine, 500), made(2, K::Payment, -200)}, "1:300/200 +0", 300);
    row("oldest first",
        {made(1, K::Fine, 80), made(2, K::Fine, 220), made(3, K::LostItem, 1490), made(4, K::Payment, -1000)},
        "1:0/80 2:0/220 3:790/700 +0", 790);
    row("the chosen one, then the oldest", {made(1, K::Fine, 300), made(2, K::Fine, 200), made(3, K::Payment, -400, 2)},
        "1:100/200 2:0/200 +0", 100);
    row("waived in part", {made(1, K::Fine, 300), made(2, K::Waiver, -100, 1)}, "1:200/0 +0", 200);
    row("waiver taken back", {made(1, K::Fine, 300), made(2, K::Waiver, -100, 1), made(3, K::Correction, 100, 2)},
        "1:300/0 +0", 300);
    row("charge corrected downwards", {made(1, K::LostItem, 1490), made(2, K::Correction, -200, 1)}, "1:1290/0 +0",
        1290);
    row("corrected below what was paid leaves credit",
        {made(1, K::LostItem, 1490), made(2, K::Payment, -1490), made(3, K::Correction, -1490, 1)}, "1:0/0 +1490",
        -1490);
    row("credit pays the next charge",
        {made(1, K::Fine, 500), made(2, K::Payment, -500), made(3, K::Correction, -300, 1), made(4, K::Fine, 100)},
        "1:0/200 4:0/100 +200", -200);
    row("credit refunded",
        {made(1, K::Fine, 500), made(2, K::Payment, -500), made(3, K::Correction, -300, 1), made(4, K::Refund, 300)},
        "1:0/200 +0", 0);
    row("payment taken back", {made(1, K::Fine, 500), made(2, K::Payment, -500), made(3, K::Correction, 500, 2)},
        "1:500/0 +0", 500);
    row("taken back and done again",
        {made(1, K::Fine, 500), made(2, K::Payment, -500), made(3, K::Correction, 500, 2),
         made(4, K::Correction, -500, 3)},
        "1:0/500 +0", 0);
    row("refund that lost its ground is owed",
        {made(1, K::Fine, 500), made(2, K::Payment, -500), made(3, K::Correction, -300, 1), made(4, K::Refund, 300),
         made(5, K::Correction, 300, 3)},
        "1:0/500 4:300/0 +0", 300);
    row("waived more than charged after a correction",
        {made(1, K::Fine, 500), made(2, K::Waiver, -500, 1), made(3, K::Correction, -100, 1)}, "1:0/0 +100", -100);
}

void tst_LedgerService::settlesByTheBook()
{
    QFETCH(QList<LedgerEntry>, entries);
    QFETCH(QString, state);
    QFETCH(qint64, balance);
    std::reverse(entries.begin(), entries.end()); // the order of the list does not matter, the ids do
    const Settlement settlement = settle(entries);
    QCOMPARE(shown(settlement), state);
    QCOMPARE(settlement.balanceMinor, balance);
    QCOMPARE(settlement.openMinor() - settlement.creditMinor, balance);
}

void tst_LedgerService::neverLosesACentWhateverHappens()
{
    QRandomGenerator random(20261120);
    const auto any = [&](int below) { return static_cast<int>(random.bounded(below)); };
    for (int round = 0; round < 3000; ++round) {
        QList<LedgerEntry> entries;
        qint64 sum = 0;
        const int steps = 1 + any(12);
        for (int i = 1; i <= steps; ++i) {
            const auto kind = static_cast<LedgerKind>(any(ledgerKinds));
            const qint64 amount = 1 + any(500);
            const bool isNegative = kind == LedgerKind::Payment || kind == LedgerKind::Waiver
                || (kind == LedgerKind::Correction && any(2) == 0);
            const qint64 refersTo = isCharge(kind) || kind == LedgerKind::Refund ? 0 : any(i);
            entries << made(i, kind, isNegative ? -amount : amount, refersTo);
            sum += entries.last().amountMinor;
        }
        const Settlement settlement = settle(entries);
        QCOMPARE(settlement.balanceMinor, sum);
        QCOMPARE(settlement.openMinor() - settlement.creditMinor, sum);
        QVERIFY(settlement.creditMinor >= 0);
        QHash<qint64, qint64> paid;
        for (const Allocation &part : settlement.allocations) {
            QVERIFY(part.minor > 0);
            paid[part.chargeId] += part.minor;
        }
        for (const ChargeState &charge : settlement.charges) {
            QVERIFY(charge.openMinor() >= 0);
            QCOMPARE(paid.value(charge.id), charge.paidMinor);
        }
    }
}

void tst_LedgerService::takesPartPaymentsOldestFirst()
{
    const qint64 first = charge(590, LedgerKind::LostItem);
    const qint64 second = charge(300, LedgerKind::ProcessingFee);
    const auto paid = m_service->pay({m_user, 500, PayMethod::Cash, 1000, {}});
    QVERIFY(paid);
    QCOMPARE(paid->balanceMinor, 390);
    QCOMPARE(paid->entry.amountMinor, -500);
    QCOMPARE(owed(), 390);
    QCOMPARE(state(), QStringLiteral("%1:90/500 %2:300/0 +0").arg(first).arg(second));
    const auto stored = m_service->entry(paid->entry.id);
    QVERIFY(stored && *stored);
    QCOMPARE((*stored)->givenMinor, std::optional<qint64>(1000));
    QCOMPARE((*stored)->method, std::optional(PayMethod::Cash));
    QCOMPARE((*stored)->enteredBy, QStringLiteral("Test admin"));
    QCOMPARE((*stored)->station, QStringLiteral("Test station"));
    QCOMPARE((*stored)->userName, QStringLiteral("Leila Moreau"));
}

void tst_LedgerService::paysTheChargeThatWasChosen()
{
    const qint64 first = charge(200);
    const qint64 second = charge(300);
    QVERIFY(pay(350, second));
    QCOMPARE(state(), QStringLiteral("%1:150/50 %2:0/300 +0").arg(first).arg(second));
}

void tst_LedgerService::showsWhereAPaymentWouldGo()
{
    const qint64 first = charge(200);
    const qint64 second = charge(300);
    const auto ledger = m_service->ledgerOf(m_user);
    QVERIFY(ledger);
    const auto parts = LedgerService::preview({m_user, 250, PayMethod::Cash, {}, {}}, ledger->entries);
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts.at(0).chargeId, first);
    QCOMPARE(parts.at(0).minor, 200);
    QCOMPARE(parts.at(1).chargeId, second);
    QCOMPARE(parts.at(1).minor, 50);
    QVERIFY(LedgerService::preview({m_user, 0, PayMethod::Cash, {}, {}}, ledger->entries).isEmpty());
    QCOMPARE(owed(), 500);
}

void tst_LedgerService::numbersReceiptsByYear()
{
    charge(5000);
    QCOMPARE(receiptText(*m_service->nextReceipt()), QStringLiteral("2026-0001"));
    QCOMPARE(receiptText(pay(100)->entry.receiptNumber), QStringLiteral("2026-0001"));
    QCOMPARE(receiptText(pay(100)->entry.receiptNumber), QStringLiteral("2026-0002"));
    QVERIFY(!pay(999'999)); // a refused payment takes no number
    QCOMPARE(receiptText(pay(100)->entry.receiptNumber), QStringLiteral("2026-0003"));
    m_library->clock().advanceDays(60);
    QCOMPARE(receiptText(pay(100)->entry.receiptNumber), QStringLiteral("2027-0001"));
    QCOMPARE(receiptText(0), QString());
}

void tst_LedgerService::waivesWithAReason()
{
    const qint64 fine = charge(300);
    const auto waived = m_service->waive({fine, 100, WaiveReason::ReplacementGiven, QStringLiteral(" good as new ")});
    QVERIFY(waived);
    QCOMPARE(waived->balanceMinor, 200);
    QCOMPARE(waived->entry.reason, QStringLiteral("replacement_given"));
    QCOMPARE(waived->entry.note, QStringLiteral("good as new"));
    QCOMPARE(waived->entry.receiptNumber, 0);
    QCOMPARE(m_service->waive({fine, 201, WaiveReason::Amnesty, {}}).problem().code,
             QStringLiteral("ledger.moreThanOpen"));
    QCOMPARE(m_service->waive({fine, 50, WaiveReason::Other, {}}).problem().code, QStringLiteral("ledger.noteMissing"));
    QCOMPARE(m_service->waive({waived->entry.id, 50, WaiveReason::Amnesty, {}}).problem().code,
             QStringLiteral("ledger.notACharge"));
    QCOMPARE(m_service->waive({9999, 50, WaiveReason::Amnesty, {}}).problem().code,
             QStringLiteral("ledger.entryUnknown"));
    QCOMPARE(owed(), 200);
}

void tst_LedgerService::correctsAndRefunds()
{
    const qint64 lost = charge(1490, LedgerKind::LostItem);
    QVERIFY(pay(1490));
    const auto corrected = m_service->correct({lost, 1290, QStringLiteral("cost 12.90")});
    QVERIFY(corrected);
    QCOMPARE(corrected->entry.amountMinor, -200);
    QCOMPARE(owed(), -200);
    QCOMPARE(m_service->correct({lost, 1290, QStringLiteral("again")}).problem().code,
             QStringLiteral("ledger.sameAmount"));
    QCOMPARE(m_service->refund({m_user, 201, PayMethod::Cash, QStringLiteral("too much")}).problem().code,
             QStringLiteral("ledger.moreThanCredit"));
    const auto refunded = m_service->refund({m_user, 200, PayMethod::Cash, QStringLiteral("paid too much")});
    QVERIFY(refunded);
    QVERIFY(refunded->entry.receiptNumber > 0);
    QCOMPARE(owed(), 0);
}

void tst_LedgerService::refusesWrongAmounts_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("given");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << qint64(0) << qint64(-1) << QStringLiteral("ledger.amountMissing");
    QTest::newRow("less than nothing") << qint64(-5) << qint64(-1) << QStringLiteral("ledger.amountMissing");
    QTest::newRow("more than owed") << qint64(501) << qint64(-1) << QStringLiteral("ledger.moreThanOwed");
    QTest::newRow("nothing given") << qint64(1) << qint64(0) << QStringLiteral("ledger.givenTooLittle");
    QTest::newRow("given too little") << qint64(300) << qint64(200) << QStringLiteral("ledger.givenTooLittle");
    QTest::newRow("far too large") << qint64(1'000'000'000'000) << qint64(-1)
                                   << QStringLiteral("ledger.amountTooLarge");
}

void tst_LedgerService::refusesWrongAmounts()
{
    QFETCH(qint64, amount);
    QFETCH(qint64, given);
    QFETCH(QString, code);
    charge(500);
    PaymentDraft draft{m_user, amount, PayMethod::Cash, given < 0 ? std::nullopt : std::optional(given), {}};
    QCOMPARE(m_service->pay(draft).problem().code, code);
    QCOMPARE(owed(), 500);
    QCOMPARE(m_service->charge({m_user, LedgerKind::Payment, 5, {}, 0}).problem().code,
             QStringLiteral("ledger.notACharge"));
    QCOMPARE(m_service->charge({m_user, LedgerKind::Other, 5, {}, 0}).problem().code,
             QStringLiteral("ledger.noteMissing"));
    QCOMPARE(m_service->charge({777, LedgerKind::Fine, 5, {}, 0}).problem().code, QStringLiteral("ledger.userUnknown"));
}

void tst_LedgerService::refusesRolesWithoutTheRight()
{
    const qint64 fine = charge(500);
    m_library->signInAs(Role::Assistant);
    QVERIFY(pay(100));
    QVERIFY(charge(100) != 0);
    const QString no = QStringLiteral("accounts.notAllowed");
    QCOMPARE(m_service->waive({fine, 100, WaiveReason::Amnesty, {}}).problem().code, no);
    QCOMPARE(m_service->correct({fine, 100, QStringLiteral("x")}).problem().code, no);
    QCOMPARE(m_service->refund({m_user, 100, PayMethod::Cash, QStringLiteral("x")}).problem().code, no);
    m_library->signInAs(Role::Viewer);
    QCOMPARE(pay(100).problem().code, no);
    QCOMPARE(m_service->ledgerOf(m_user).problem().code, no);
    m_library->signInAs(Role::Librarian);
    QVERIFY(m_service->waive({fine, 100, WaiveReason::Amnesty, {}}));
}

void tst_LedgerService::neverChangesOrDeletesAnEntry()
{
    charge(500);
    auto transaction = m_library->gate().begin(Command::AddCharge);
    QVERIFY(transaction);
    for (const char *sql : {"DELETE FROM ledger_entries", "UPDATE ledger_entries SET amount_minor = 1"}) {
        Statement statement(*transaction, QString::fromLatin1(sql));
        QVERIFY(!statement.run());
    }
}

void tst_LedgerService::undoesByCounterEntries()
{
    InverseHandlers handlers;
    m_service->addInverses(handlers);
    UndoService undo(m_library->gate(), handlers);
    const qint64 fine = charge(500);
    const auto paid = pay(200);
    QVERIFY(paid);
    QCOMPARE(undo.nextUndo()->command, Command::TakePayment);
    QCOMPARE(undo.nextUndo()->title, QStringLiteral("Leila Moreau"));
    QVERIFY(undo.undo());
    QCOMPARE(owed(), 500);
    const auto ledger = m_service->ledgerOf(m_user);
    QCOMPARE(ledger->entries.size(), 3); // nothing went away
    const LedgerEntry &counter = ledger->entries.last();
    QCOMPARE(counter.kind, LedgerKind::Correction);
    QCOMPARE(counter.refersToId, paid->entry.id);
    QCOMPARE(counter.amountMinor, 200);
    QCOMPARE(counter.method, std::optional(PayMethod::Cash));
    QCOMPARE(counter.receiptNumber, paid->entry.receiptNumber + 1);
    QVERIFY(undo.redo());
    QCOMPARE(owed(), 300);
    QVERIFY(undo.undo());
    QVERIFY(undo.undo()); // the charge
    QCOMPARE(owed(), 0);
    QCOMPARE(state(), QStringLiteral("%1:0/0 +0").arg(fine));
    QVERIFY(undo.redo());
    QCOMPARE(owed(), 500);
}

void tst_LedgerService::refusesToUndoWhatWasPaidSince()
{
    InverseHandlers handlers;
    m_service->addInverses(handlers);
    UndoService undo(m_library->gate(), handlers);
    charge(500);
    const QString key = undo.nextUndo()->key;
    QVERIFY(pay(500));
    QCOMPARE(undo.undo(key).problem().code, QStringLiteral("undo.changedSince"));
    QCOMPARE(owed(), 0);
}

void tst_LedgerService::undoesAChargePaidFromCredit()
{
    InverseHandlers handlers;
    m_service->addInverses(handlers);
    UndoService undo(m_library->gate(), handlers);
    charge(500);
    const qint64 first = m_service->ledgerOf(m_user)->entries.last().id;
    QVERIFY(pay(500));
    QVERIFY(m_service->correct({first, 300, QStringLiteral("typo")}));
    QCOMPARE(owed(), -200);
    charge(120); // the credit pays it at once
    QVERIFY(undo.undo());
    QCOMPARE(owed(), -200);
    QCOMPARE(m_service->ledgerOf(m_user)->settlement.creditMinor, 200);
    // But not what was paid of it since.
    charge(400);
    const QString key = undo.nextUndo()->key;
    QVERIFY(pay(150));
    QCOMPARE(undo.undo(key).problem().code, QStringLiteral("undo.changedSince"));
}

void tst_LedgerService::survivesARestart()
{
    charge(500);
    QVERIFY(pay(200));
    const QString before = state();
    m_service.reset();
    m_library->reopen();
    m_service = std::make_unique<LedgerService>(m_library->gate());
    QCOMPARE(state(), before);
    QCOMPARE(owed(), 300);
}

void tst_LedgerService::paysSeveralChosenCharges()
{
    const qint64 first = charge(200);
    const qint64 second = charge(300);
    const qint64 third = charge(400);
    QCOMPARE(m_service->pay({m_user, 100, PayMethod::Cash, {}, {first, 4711}}).problem().code,
             QStringLiteral("ledger.notACharge"));
    const PaymentDraft draft{m_user, 600, PayMethod::Card, {}, {second, third}};
    const QList<Allocation> before = LedgerService::preview(draft, m_service->ledgerOf(m_user)->entries);
    QCOMPARE(before.size(), 2);
    const auto paid = m_service->pay(draft);
    QVERIFY(paid);
    const Settlement settlement = m_service->ledgerOf(m_user)->settlement;
    QCOMPARE(settlement.charge(first)->openMinor(), 200);
    QCOMPARE(settlement.charge(second)->openMinor(), 0);
    QCOMPARE(settlement.charge(third)->openMinor(), 100);
    QCOMPARE(settlement.allocationsOf(paid->entry.id).size(), 2);
    QCOMPARE((*m_service->entry(paid->entry.id))->pays, (QList<qint64>{second, third}));
    // More than the chosen ones: the rest goes to the oldest.
    QVERIFY(m_service->pay({m_user, 200, PayMethod::Card, {}, {third, second}}));
    QCOMPARE(m_service->ledgerOf(m_user)->settlement.charge(first)->openMinor(), 100);
}

void tst_LedgerService::statesAnAccount()
{
    const qint64 first = charge(500);
    QVERIFY(pay(200));
    m_library->clock().advanceDays(10);
    charge(300);
    m_library->clock().advanceDays(10);
    QVERIFY(pay(100));
    const QDate today = m_library->clock().today();
    const Result<AccountStatement> all = accountStatement(m_library->gate(), m_user, QDate(2026, 1, 1), today);
    QVERIFY(all);
    QCOMPARE(all->lines.size(), 4);
    QCOMPARE(all->balanceBeforeMinor, 0);
    QCOMPARE(all->balanceAfterMinor, 500);
    QCOMPARE(all->open.size(), 2);
    QCOMPARE(all->open.first().id, first);
    QCOMPARE(all->userName, QStringLiteral("Leila Moreau"));
    const auto middle = accountStatement(m_library->gate(), m_user, today.addDays(-12), today.addDays(-1));
    QVERIFY(middle);
    QCOMPARE(middle->balanceBeforeMinor, 300);
    QCOMPARE(middle->lines.size(), 1);
    QCOMPARE(middle->balanceAfterMinor, 600);
    QCOMPARE(middle->ledger.settlement.balanceMinor, 500); // what is owed is owed today
    const auto none = accountStatement(m_library->gate(), m_user, today.addDays(1), today.addDays(1));
    QCOMPARE(none->balanceAfterMinor, 0 + none->balanceBeforeMinor);
    QCOMPARE(accountStatement(m_library->gate(), m_user, today, today.addDays(-1)).problem().code,
             QStringLiteral("ledger.periodWrong"));
    QCOMPARE(accountStatement(m_library->gate(), 4711, today, today).problem().code,
             QStringLiteral("ledger.userUnknown"));
    m_library->signInAs(Role::Viewer);
    QCOMPARE(accountStatement(m_library->gate(), m_user, today, today).problem().code,
             QStringLiteral("accounts.notAllowed"));
}

QTEST_GUILESS_MAIN(tst_LedgerService)
#include "tst_ledgerservice.moc"
