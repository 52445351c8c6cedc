// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/copyservice.h"
#include "models/circulation/circulationservice.h"
#include "models/circulation/deskholds.h"
#include "models/circulation/desksession.h"
#include "models/circulation/holdservice.h"
#include "models/undo/undoservice.h"
#include "tests/support/shelves.h"

#include <QTest>

/// Holds where they meet lending, returning and renewing.
class tst_HoldsAtTheDesk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsWhoWaitsAtCheckOut();
    void lendsToTheFirstInLine();
    void putsTheOtherBackWhenOverridden();
    void trapsAtCheckIn();
    void catchesAtOnceWhereNobodyIsAsked();
    void catchesWithTheScanAtTheDesk();
    void placesByCodes();
    void refusesToRenewWhatOthersWaitFor();
    void undoesLendingAndReturning();
    void keepsAReturnWhileTheCopyIsCaught();

private:
    QString status(qint64 hold);
    qint64 place(qint64 user);

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<CirculationService> m_circulation;
    std::unique_ptr<HoldService> m_holds;
    qint64 m_amara = 0;
    qint64 m_elif = 0;
    qint64 m_book = 0;
    qint64 m_copy = 0;
};

void tst_HoldsAtTheDesk::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_circulation = std::make_unique<CirculationService>(m_library->gate());
    m_holds = std::make_unique<HoldService>(m_library->gate());
    m_amara = shelves::user(*m_library, QStringLiteral("Amara Okafor"), QStringLiteral("M1"));
    m_elif = shelves::user(*m_library, QStringLiteral("Elif Weiss"), QStringLiteral("M2"));
    m_book = shelves::book(*m_library, QStringLiteral("Kindred"));
    m_copy = shelves::copy(*m_library, m_book, QStringLiteral("C-1"));
}

void tst_HoldsAtTheDesk::cleanup()
{
    m_holds.reset();
    m_circulation.reset();
    m_library.reset();
}

QString tst_HoldsAtTheDesk::status(qint64 hold)
{
    return m_library->value(QStringLiteral("SELECT status FROM holds WHERE id = ?"), {hold}).toString();
}

qint64 tst_HoldsAtTheDesk::place(qint64 user)
{
    const auto outcome = m_holds->place(user, m_book);
    return outcome ? outcome->holdId : 0;
}

void tst_HoldsAtTheDesk::findsWhoWaitsAtCheckOut()
{
    place(m_amara);
    const auto held = m_circulation->lend(m_elif, m_copy);
    QVERIFY(held && !held->isLent());
    QVERIFY(held->verdict.has(QStringLiteral("loan.held")));
    QVERIFY(m_holds->catchCopy(m_copy));
    const auto ready = m_circulation->lend(m_elif, m_copy);
    QVERIFY(ready && !ready->isLent());
    QCOMPARE(ready->verdict.findings.value(0).code, QStringLiteral("loan.onHoldShelf"));
    QCOMPARE(ready->verdict.findings.value(0).arguments, QStringList{QStringLiteral("Amara Okafor")});
}

void tst_HoldsAtTheDesk::lendsToTheFirstInLine()
{
    const qint64 first = place(m_amara);
    const qint64 second = place(m_elif);
    QVERIFY(m_holds->catchCopy(m_copy));
    const auto lent = m_circulation->lend(m_amara, m_copy);
    QVERIFY(lent && lent->isLent());
    QCOMPARE(status(first), QStringLiteral("fulfilled"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT position FROM holds WHERE id = ?"), {second}), 1);
    QCOMPARE(m_library->value(QStringLiteral("SELECT availability FROM copy_availability")).toString(),
             QStringLiteral("on_loan"));
}

void tst_HoldsAtTheDesk::putsTheOtherBackWhenOverridden()
{
    const qint64 first = place(m_amara);
    QVERIFY(m_holds->catchCopy(m_copy));
    LendOptions options;
    options.overrides = {{QStringLiteral("loan.onHoldShelf")}, QStringLiteral("agreed with Amara"), 0};
    const auto lent = m_circulation->lend(m_elif, m_copy, options);
    QVERIFY(lent && lent->isLent());
    QCOMPARE(status(first), QStringLiteral("waiting"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT position FROM holds WHERE id = ?"), {first}), 1);
}

void tst_HoldsAtTheDesk::trapsAtCheckIn()
{
    QVERIFY(m_circulation->lend(m_elif, m_copy));
    const qint64 first = place(m_amara);
    const auto back = m_circulation->returnCopy(m_copy);
    QVERIFY(back && back->hold);
    QCOMPARE(back->hold->userName, QStringLiteral("Amara Okafor"));
    QVERIFY(!back->hold->isOnShelf);
    QCOMPARE(back->findings.last().code, QStringLiteral("return.hold"));
    QCOMPARE(status(first), QStringLiteral("waiting")); // staff confirm
    QVERIFY(m_holds->catchCopy(m_copy));
    const auto again = m_circulation->returnCopy(m_copy);
    QVERIFY(again && again->hold && again->hold->isOnShelf);
    QVERIFY(m_holds->cancel({first}));
    const auto free = m_circulation->returnCopy(m_copy);
    QVERIFY(free && !free->hold);
}

void tst_HoldsAtTheDesk::catchesAtOnceWhereNobodyIsAsked()
{
    InverseHandlers handlers;
    m_holds->addInverses(handlers);
    m_circulation->addInverses(handlers);
    CopyService(m_library->gate()).addInverses(handlers);
    UndoService undo(m_library->gate(), handlers);
    QVERIFY(m_circulation->lend(m_elif, m_copy));
    const qint64 first = place(m_amara);
    ReturnOptions options;
    options.catchesHold = true;
    const auto back = m_circulation->returnCopy(m_copy, options);
    QVERIFY(back && back->hold);
    QCOMPARE(status(first), QStringLiteral("ready"));
    QVERIFY(undo.undo());
    QCOMPARE(status(first), QStringLiteral("waiting"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans WHERE returned_at IS NULL")), 1);
    QVERIFY(undo.redo());
    QCOMPARE(status(first), QStringLiteral("ready"));
}

void tst_HoldsAtTheDesk::catchesWithTheScanAtTheDesk()
{
    QVERIFY(m_circulation->lend(m_elif, m_copy));
    const qint64 first = place(m_amara);
    DeskSession desk(m_library->gate(), *m_circulation, {});
    const DeskAnswer answer = desk.returnCode(QStringLiteral("C-1"));
    QCOMPARE(answer.kind, DeskAnswer::Kind::Returned);
    QVERIFY(answer.hold);
    QCOMPARE(answer.hold->userName, QStringLiteral("Amara Okafor"));
    QVERIFY(!answer.isHoldProposed); // nobody is there to be asked
    QCOMPARE(status(first), QStringLiteral("ready"));
    const DeskAnswer again = desk.returnCode(QStringLiteral("C-1"));
    QVERIFY(again.hold && again.hold->isOnShelf);
}

void tst_HoldsAtTheDesk::placesByCodes()
{
    const DeskAnswer placed =
        placeHoldByCodes(m_library->gate(), *m_holds, QStringLiteral("M1"), QStringLiteral("C-1"));
    QVERIFY(placed.isOk());
    QCOMPARE(placed.title, QStringLiteral("Kindred"));
    QVERIFY(!placed.commandId.isEmpty());
    const DeskAnswer again = placeHoldByCodes(m_library->gate(), *m_holds, QStringLiteral("M1"), QStringLiteral("C-1"));
    QVERIFY(!again.isOk());
    QVERIFY(again.verdict.has(QStringLiteral("hold.userHasHold")));
    const DeskAnswer nobody =
        placeHoldByCodes(m_library->gate(), *m_holds, QStringLiteral("M9"), QStringLiteral("C-1"));
    QVERIFY(!nobody.isOk());
    QVERIFY(nobody.verdict.has(QStringLiteral("desk.unknownCode")));
}

void tst_HoldsAtTheDesk::refusesToRenewWhatOthersWaitFor()
{
    const auto lent = m_circulation->lend(m_elif, m_copy);
    QVERIFY(lent && lent->isLent());
    m_library->clock().advanceDays(5);
    const qint64 hold = place(m_amara);
    const auto refused = m_circulation->renew(lent->loanId);
    QVERIFY(refused && !refused->isRenewed());
    QCOMPARE(refused->refusal->code, QStringLiteral("renewal.held"));
    shelves::copy(*m_library, m_book, QStringLiteral("C-2"));
    const auto served = m_circulation->renew(lent->loanId);
    QVERIFY(served && served->isRenewed());
    QVERIFY(m_holds->cancel({hold}));
}

void tst_HoldsAtTheDesk::undoesLendingAndReturning()
{
    InverseHandlers handlers;
    m_holds->addInverses(handlers);
    m_circulation->addInverses(handlers);
    CopyService(m_library->gate()).addInverses(handlers);
    UndoService undo(m_library->gate(), handlers);
    const qint64 first = place(m_amara);
    place(m_elif);
    QVERIFY(m_holds->catchCopy(m_copy));
    QVERIFY(m_circulation->lend(m_amara, m_copy));
    QVERIFY(m_circulation->returnCopy(m_copy));
    QVERIFY(undo.undo());
    QVERIFY(undo.undo());
    QCOMPARE(status(first), QStringLiteral("ready"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans")), 0);
    QVERIFY(undo.redo());
    QCOMPARE(status(first), QStringLiteral("fulfilled"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans WHERE returned_at IS NULL")), 1);
}

void tst_HoldsAtTheDesk::keepsAReturnWhileTheCopyIsCaught()
{
    InverseHandlers handlers;
    m_holds->addInverses(handlers);
    m_circulation->addInverses(handlers);
    CopyService(m_library->gate()).addInverses(handlers);
    UndoService undo(m_library->gate(), handlers);
    QVERIFY(m_circulation->lend(m_elif, m_copy));
    const auto back = m_circulation->returnCopy(m_copy);
    place(m_amara);
    QVERIFY(m_holds->catchCopy(m_copy));
    QCOMPARE(undo.undo(back->commandId).problem().code, QStringLiteral("loan.undoCaughtSince"));
}

QTEST_GUILESS_MAIN(tst_HoldsAtTheDesk)
#include "tst_holdsatthedesk.moc"
