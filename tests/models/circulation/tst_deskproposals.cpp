// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from a return and is agreed to at the Desk: the hold shelf, the charge for a copy found again.
#include "models/catalogue/copyservice.h"
#include "models/circulation/circulationservice.h"
#include "models/circulation/deskprotocol.h"
#include "models/circulation/desksession.h"
#include "models/circulation/holdservice.h"
#include "models/circulation/ledgerservice.h"
#include "models/undo/undoservice.h"
#include "tests/support/shelves.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using Kind = DeskAnswer::Kind;

class tst_DeskProposals : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void proposesTheHoldShelf();
    void confirmsWithTheNextScan();
    void confirmsBeforeAnotherUserIsOpened();
    void saysWhyNot_data();
    void saysWhyNot();
    void skipsToTheNextInLine();
    void keepsScansWhileSomebodySaysWhyNot();
    void thinksAgain();
    void forgetsWhatNobodyConfirmed();
    void undoesStepByStep();
    void undoesTheReturnInsteadOfConfirming();
    void keepsAConfirmationOverALock();
    void noticesThatNobodyWaitsAnyMore();
    void asksAssistantsToo();
    void asksAboutTheChargeOfAFoundCopy();
    void asksAboutChargeThenHold();
    void keepsTheChargeWhenTold();
    void keepsQuietWhereTheChargeStays();
    void placesHolds();
    void saysInTheProtocolWhatIsCaught();

private:
    Kind scan(const QString &code);
    QString status(qint64 hold)
    {
        return m_library->value(QStringLiteral("SELECT status FROM holds WHERE id = ?"), {hold}).toString();
    }
    QString copyStatus()
    {
        return m_library->value(QStringLiteral("SELECT status FROM copies WHERE id = ?"), {m_copy}).toString();
    }
    qint64 balance() { return LedgerService(m_library->gate()).ledgerOf(m_amara)->settlement.balanceMinor; }
    void lose();

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<CirculationService> m_circulation;
    std::unique_ptr<HoldService> m_holds;
    std::unique_ptr<LedgerService> m_ledger;
    InverseHandlers m_inverses;
    std::unique_ptr<UndoService> m_undo;
    std::unique_ptr<DeskSession> m_session;
    qint64 m_amara = 0;
    qint64 m_elif = 0;
    qint64 m_rossi = 0;
    qint64 m_copy = 0;
    qint64 m_book = 0;
    qint64 m_first = 0;
    qint64 m_second = 0;
};

void tst_DeskProposals::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_circulation = std::make_unique<CirculationService>(m_library->gate());
    m_holds = std::make_unique<HoldService>(m_library->gate());
    m_ledger = std::make_unique<LedgerService>(m_library->gate());
    m_inverses = {};
    m_circulation->addInverses(m_inverses);
    m_holds->addInverses(m_inverses);
    m_ledger->addInverses(m_inverses);
    CopyService(m_library->gate()).addInverses(m_inverses);
    m_undo = std::make_unique<UndoService>(m_library->gate(), m_inverses);
    m_amara = shelves::user(*m_library, QStringLiteral("Amara Okafor"), QStringLiteral("M1"));
    m_elif = shelves::user(*m_library, QStringLiteral("Elif Weiss"), QStringLiteral("M2"));
    m_rossi = shelves::user(*m_library, QStringLiteral("Maria Rossi"), QStringLiteral("M3"));
    m_book = shelves::book(*m_library, QStringLiteral("The Library Book"), QStringLiteral("9780807083697"));
    m_copy = shelves::copy(*m_library, m_book, QStringLiteral("C1"));
    shelves::copy(*m_library, shelves::book(*m_library, QStringLiteral("Snow")), QStringLiteral("C2"));
    QVERIFY(m_circulation->lend(m_amara, m_copy)->isLent());
    m_first = m_holds->place(m_rossi, m_book)->holdId;
    m_second = m_holds->place(m_elif, m_book)->holdId;
    DeskSession::Hooks hooks;
    hooks.undo = [this](const QString &commandId) -> Result<void> {
        const Result<UndoOutcome> outcome = m_undo->undo(commandId);
        return outcome ? Result<void>() : outcome.problems();
    };
    m_session = std::make_unique<DeskSession>(m_library->gate(), *m_circulation, hooks);
    m_session->setMode(DeskMode::Return);
}

void tst_DeskProposals::cleanup()
{
    m_session.reset();
    m_undo.reset();
    m_ledger.reset();
    m_holds.reset();
    m_circulation.reset();
    m_library.reset();
}

Kind tst_DeskProposals::scan(const QString &code)
{
    m_session->scan(code);
    return m_session->lastAnswer() ? m_session->lastAnswer()->kind : Kind::Failed;
}

/// The copy is lost and charged: 18.00.
void tst_DeskProposals::lose()
{
    m_library->run(QStringLiteral("UPDATE copies SET price_minor = 1800 WHERE id = ?"), {m_copy});
    QVERIFY(m_circulation->declareLost({(*m_circulation->openLoanOfCopy(m_copy))->id}));
    QCOMPARE(balance(), 1800);
}

void tst_DeskProposals::proposesTheHoldShelf()
{
    QCOMPARE(scan(QStringLiteral("C1")), Kind::Returned);
    QVERIFY(m_session->proposal());
    QCOMPARE(m_session->proposal()->answer.hold->userName, QStringLiteral("Maria Rossi"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans WHERE returned_at IS NULL")), 0);
    QCOMPARE(status(m_first), QStringLiteral("waiting")); // only proposed
    QVERIFY(m_session->visit().first().isHoldProposed);
    m_session->confirm();
    QCOMPARE(m_session->lastAnswer()->kind, Kind::HoldCaught);
    QCOMPARE(status(m_first), QStringLiteral("ready"));
    QVERIFY(!m_session->proposal());
    QCOMPARE(m_session->visit().size(), 1); // the row of the scan says it
    QVERIFY(m_session->visit().first().hold && !m_session->visit().first().isHoldProposed);
    m_session->confirm(); // nothing is left to agree to
    QCOMPARE(scan(QStringLiteral("C1")), Kind::Seen);
    QVERIFY(!m_session->proposal()); // on the hold shelf already
}

void tst_DeskProposals::confirmsWithTheNextScan()
{
    (void)scan(QStringLiteral("C1"));
    QSignalSpy answers(m_session.get(), &DeskSession::answered);
    QCOMPARE(scan(QStringLiteral("C2")), Kind::Seen);
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers.first().first().value<DeskAnswer>().kind, Kind::HoldCaught);
    QCOMPARE(status(m_first), QStringLiteral("ready"));
    QCOMPARE(m_session->visit().size(), 2);
    // A scan that nothing is known about confirms as well.
    m_library->run(QStringLiteral("UPDATE holds SET status = 'waiting', copy_id = NULL, position = 1, ready_at = NULL "
                                  "WHERE id = ?"),
                   {m_first});
    (void)scan(QStringLiteral("C1"));
    QCOMPARE(scan(QStringLiteral("NOPE")), Kind::Unknown);
    QCOMPARE(status(m_first), QStringLiteral("ready"));
}

void tst_DeskProposals::confirmsBeforeAnotherUserIsOpened()
{
    (void)scan(QStringLiteral("C1"));
    m_session->setMode(DeskMode::Lend);
    QVERIFY(m_session->proposal()); // the keys of the modes decide nothing
    m_session->openUser(m_elif);
    QCOMPARE(status(m_first), QStringLiteral("ready"));
    QCOMPARE(m_session->user()->name, QStringLiteral("Elif Weiss"));
}

void tst_DeskProposals::saysWhyNot_data()
{
    QTest::addColumn<WhyNot>("why");
    QTest::addColumn<QString>("copyAfter");
    QTest::addColumn<QString>("available");
    QTest::newRow("no slip") << WhyNot::NoSlip << "in_service"
                             << "available";
    QTest::newRow("damaged") << WhyNot::Damaged << "damaged"
                             << "damaged";
}

void tst_DeskProposals::saysWhyNot()
{
    QFETCH(WhyNot, why);
    (void)scan(QStringLiteral("C1"));
    m_session->askWhyNot();
    QVERIFY(m_session->proposal()->isDoubted);
    m_session->confirm(); // the question is another one now
    QCOMPARE(status(m_first), QStringLiteral("waiting"));
    m_session->decline(why);
    QCOMPARE(m_session->lastAnswer()->kind, Kind::Declined);
    QVERIFY(m_session->lastAnswer()->whyNot == why);
    QVERIFY(!m_session->proposal());
    QVERIFY(!m_session->visit().first().hold);
    QCOMPARE(status(m_first), QStringLiteral("waiting"));
    QCOMPARE(status(m_second), QStringLiteral("waiting"));
    QTEST(copyStatus(), "copyAfter");
    QTEST(m_library->value(QStringLiteral("SELECT availability FROM copy_availability WHERE copy_id = ?"), {m_copy})
              .toString(),
          "available");
    // A damaged copy is nobody's, whoever scans it again; one without a slip is proposed again.
    QCOMPARE(scan(QStringLiteral("C1")), Kind::Seen);
    QCOMPARE(m_session->proposal() != nullptr, why == WhyNot::NoSlip);
}

void tst_DeskProposals::skipsToTheNextInLine()
{
    (void)scan(QStringLiteral("C1"));
    m_session->askWhyNot();
    m_session->decline(WhyNot::SkipUser);
    QVERIFY(m_session->proposal());
    QCOMPARE(m_session->proposal()->answer.hold->userName, QStringLiteral("Elif Weiss"));
    QVERIFY(!m_session->proposal()->isDoubted);
    QCOMPARE(m_session->visit().first().hold->userName, QStringLiteral("Elif Weiss"));
    m_session->confirm();
    QCOMPARE(status(m_first), QStringLiteral("waiting"));
    QCOMPARE(status(m_second), QStringLiteral("ready"));
    m_session->undoLast();
    QCOMPARE(status(m_second), QStringLiteral("waiting"));
    (void)scan(QStringLiteral("C1"));
    m_session->askWhyNot();
    m_session->decline(WhyNot::SkipUser);
    m_session->askWhyNot();
    m_session->decline(WhyNot::SkipUser); // nobody is left
    QVERIFY(!m_session->proposal());
    QCOMPARE(m_session->lastAnswer()->kind, Kind::Declined);
    QCOMPARE(status(m_second), QStringLiteral("waiting"));
}

void tst_DeskProposals::keepsScansWhileSomebodySaysWhyNot()
{
    (void)scan(QStringLiteral("C1"));
    m_session->askWhyNot();
    m_session->scan(QStringLiteral("C2"));
    m_session->scan(QStringLiteral("NOPE"));
    QCOMPARE(m_session->pending().size(), 2);
    QCOMPARE(status(m_first), QStringLiteral("waiting"));
    m_session->decline(WhyNot::SkipUser);
    // The scans that waited agree to the next proposal, as any scan does.
    QVERIFY(m_session->pending().isEmpty());
    QCOMPARE(status(m_second), QStringLiteral("ready"));
    QCOMPARE(m_session->visit().size(), 3);
    QCOMPARE(m_session->visit().at(1).code, QStringLiteral("C2"));
    QCOMPARE(m_session->visit().at(0).kind, Kind::Unknown);
}

void tst_DeskProposals::thinksAgain()
{
    (void)scan(QStringLiteral("C1"));
    m_session->askWhyNot();
    m_session->thinkAgain();
    QVERIFY(m_session->proposal() && !m_session->proposal()->isDoubted);
    m_session->confirm();
    QCOMPARE(status(m_first), QStringLiteral("ready"));
}

void tst_DeskProposals::forgetsWhatNobodyConfirmed()
{
    (void)scan(QStringLiteral("C1"));
    m_session->end(); // nobody stands there any more
    QVERIFY(!m_session->proposal());
    QCOMPARE(status(m_first), QStringLiteral("waiting"));
    QCOMPARE(m_holds->toPull()->size(), 1); // not lost: it is among those to pull
}

void tst_DeskProposals::undoesStepByStep()
{
    (void)scan(QStringLiteral("C1"));
    m_session->confirm();
    m_session->undoLast();
    QCOMPARE(m_session->lastAnswer()->problems.value(0).code, QString());
    QCOMPARE(m_session->lastAnswer()->kind, Kind::Undone);
    QCOMPARE(status(m_first), QStringLiteral("waiting"));
    QVERIFY(!m_session->visit().first().isUndone); // the return stands
    QVERIFY(!m_session->visit().first().hold);
    m_session->undoLast();
    QVERIFY(m_session->visit().first().isUndone);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans WHERE returned_at IS NULL")), 1);
    // Damage is undone as well.
    (void)scan(QStringLiteral("C1"));
    m_session->askWhyNot();
    m_session->decline(WhyNot::Damaged);
    QCOMPARE(copyStatus(), QStringLiteral("damaged"));
    m_session->undoLast();
    QCOMPARE(copyStatus(), QStringLiteral("in_service"));
}

void tst_DeskProposals::undoesTheReturnInsteadOfConfirming()
{
    (void)scan(QStringLiteral("C1"));
    QCOMPARE(scan(QStringLiteral("CARREL-UNDO")), Kind::Undone);
    QVERIFY(!m_session->proposal());
    QCOMPARE(status(m_first), QStringLiteral("waiting"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans WHERE returned_at IS NULL")), 1);
    // The code that ends the visit agrees first, as any other scan.
    (void)scan(QStringLiteral("C1"));
    m_session->scan(QStringLiteral("CARREL-END"));
    QCOMPARE(status(m_first), QStringLiteral("ready"));
}

void tst_DeskProposals::keepsAConfirmationOverALock()
{
    m_library->database().setLockWait(std::chrono::milliseconds(20));
    (void)scan(QStringLiteral("C1"));
    const auto other = m_library->connectAgain();
    CommandStamp stamp;
    stamp.command = QStringLiteral("test");
    auto lock = std::make_unique<Result<Transaction>>(other->transact(stamp));
    QVERIFY(*lock);
    m_session->confirm();
    QCOMPARE(m_session->lastAnswer()->kind, Kind::Waiting);
    QVERIFY(m_session->isWaitingForLibrary());
    m_session->scan(QStringLiteral("C2"));
    m_session->retry();
    QCOMPARE(m_session->pending().size(), 1);
    QVERIFY(m_session->proposal());
    lock.reset();
    m_session->retry();
    QVERIFY(!m_session->isWaitingForLibrary());
    QCOMPARE(status(m_first), QStringLiteral("ready"));
    QCOMPARE(m_session->visit().size(), 2);
    QCOMPARE(m_session->lastAnswer()->code, QStringLiteral("C2"));
    // Alone, without a scan behind it, too.
    m_session->undoLast();
    m_session->undoLast();
    QCOMPARE(status(m_first), QStringLiteral("waiting"));
}

void tst_DeskProposals::noticesThatNobodyWaitsAnyMore()
{
    (void)scan(QStringLiteral("C1"));
    QVERIFY(m_holds->cancel({m_first, m_second}));
    m_session->confirm();
    QCOMPARE(m_session->lastAnswer()->kind, Kind::Declined);
    QVERIFY(!m_session->visit().first().hold);
}

void tst_DeskProposals::asksAssistantsToo()
{
    m_library->signInAs(Role::Assistant);
    (void)scan(QStringLiteral("C1"));
    m_session->confirm();
    QCOMPARE(status(m_first), QStringLiteral("ready"));
}

void tst_DeskProposals::asksAboutTheChargeOfAFoundCopy()
{
    QVERIFY(m_holds->cancel({m_first, m_second}));
    lose();
    QCOMPARE(scan(QStringLiteral("C1")), Kind::Seen);
    QVERIFY(m_session->proposal());
    QVERIFY(m_session->proposal()->kind == DeskProposal::Kind::SettleFound);
    QCOMPARE(balance(), 1800); // only proposed
    m_session->confirm();
    QCOMPARE(m_session->lastAnswer()->kind, Kind::FoundSettled);
    QCOMPARE(m_session->lastAnswer()->minor, 1800);
    QCOMPARE(balance(), 0);
    m_session->undoLast();
    QCOMPARE(balance(), 1800);
}

void tst_DeskProposals::asksAboutChargeThenHold()
{
    lose();
    (void)scan(QStringLiteral("C1"));
    QVERIFY(m_session->proposal()->kind == DeskProposal::Kind::SettleFound);
    m_session->confirm();
    QVERIFY(m_session->proposal()->kind == DeskProposal::Kind::CatchHold);
    QCOMPARE(status(m_first), QStringLiteral("waiting"));
    (void)scan(QStringLiteral("C2"));
    QCOMPARE(status(m_first), QStringLiteral("ready"));
    // One scan agrees to both.
    m_session->undoLast();
    m_session->undoLast();
    m_session->undoLast();
    QCOMPARE(balance(), 1800);
    m_library->run(QStringLiteral("UPDATE copies SET status = 'lost' WHERE id = ?"), {m_copy});
    m_library->run(QStringLiteral("UPDATE loans SET outcome = 'lost' WHERE copy_id = ?"), {m_copy});
    (void)scan(QStringLiteral("C1"));
    (void)scan(QStringLiteral("C2"));
    QCOMPARE(balance(), 0);
    QCOMPARE(status(m_first), QStringLiteral("ready"));
}

void tst_DeskProposals::keepsTheChargeWhenTold()
{
    lose();
    (void)scan(QStringLiteral("C1"));
    m_session->askWhyNot();
    QCOMPARE(m_session->lastAnswer()->kind, Kind::Declined);
    QVERIFY(m_session->lastAnswer()->whyNot == WhyNot::KeepCharge);
    QCOMPARE(balance(), 1800);
    QVERIFY(m_session->proposal()->kind == DeskProposal::Kind::CatchHold); // asked next
}

void tst_DeskProposals::keepsQuietWhereTheChargeStays()
{
    QVERIFY(m_holds->cancel({m_first, m_second}));
    shelves::setSetting(*m_library, QStringLiteral("found_after_lost"), QStringLiteral("keep"));
    lose();
    QCOMPARE(scan(QStringLiteral("C1")), Kind::Seen);
    QVERIFY(!m_session->proposal());
    QVERIFY(m_session->lastAnswer()->verdict.has(QStringLiteral("return.lossCharged")));
}

void tst_DeskProposals::placesHolds()
{
    m_session->setMode(DeskMode::Lend);
    m_session->placeHold(m_book); // nobody is there
    QVERIFY(!m_session->lastAnswer());
    (void)scan(QStringLiteral("M2"));
    m_session->placeHold(m_book);
    QCOMPARE(m_session->lastAnswer()->kind, Kind::Refused);
    QVERIFY(m_session->lastAnswer()->isAboutHold);
    QVERIFY(m_session->lastAnswer()->verdict.has(QStringLiteral("hold.userHasHold")));
    QVERIFY(m_holds->cancel({m_second}));
    m_session->placeHold(m_book);
    QCOMPARE(m_session->lastAnswer()->kind, Kind::HoldPlaced);
    QCOMPARE(m_session->lastAnswer()->place, QStringLiteral("2"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM holds WHERE status = 'waiting'")), 2);
    m_session->undoLast();
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM holds WHERE status = 'waiting'")), 1);
    // Offered where a copy is out, by its barcode and by its book.
    (void)scan(QStringLiteral("C1"));
    QCOMPARE(m_session->lastAnswer()->kind, Kind::Refused);
    QVERIFY(m_session->lastAnswer()->offersHold());
    QCOMPARE(m_session->lastAnswer()->bookId, m_book);
}

void tst_DeskProposals::saysInTheProtocolWhatIsCaught()
{
    LineClock clock(m_library->clock());
    DeskProtocol protocol(*m_session, clock);
    const auto answer = [&](const char *line) {
        return QJsonDocument::fromJson(protocol.answer(QString::fromLatin1(line))).object();
    };
    const QJsonObject back = answer("return C1");
    QVERIFY(back.value(QLatin1String("ok")).toBool());
    const QJsonObject hold = back.value(QLatin1String("hold")).toObject();
    QCOMPARE(hold.value(QLatin1String("user")).toString(), QStringLiteral("Maria Rossi"));
    QCOMPARE(hold.value(QLatin1String("shelf")).toString(), QStringLiteral("M"));
    QVERIFY(hold.value(QLatin1String("caught")).toBool());
    QCOMPARE(status(m_first), QStringLiteral("ready"));
    QVERIFY(!answer("return C2").contains(QLatin1String("hold")));
}

QTEST_GUILESS_MAIN(tst_DeskProposals)
#include "tst_deskproposals.moc"
