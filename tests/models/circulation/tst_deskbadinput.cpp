// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes over the Desk's counter and should not: each scan gets an answer, none is lost, nothing is done wrongly.
#include "models/circulation/circulationservice.h"
#include "models/circulation/desksession.h"
#include "models/circulation/offlinereplay.h"
#include "tests/support/shelves.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using Kind = DeskAnswer::Kind;

class tst_DeskBadInput : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void answersBadScans_data();
    void answersBadScans();
    void saysThatACardCannotBeReturned();
    void asksWhatADoubleCodeMeansInEveryMode();
    void takesTwoScansAtOnce();
    void keepsScansOverALockOfFiveSeconds();
    void keepsALockedDeskOnTheOfflineList();
    void keepsWaitingWhenTheListCannotBeWritten();
    void takesScansWhileACodeIsAskedAbout();
    void overridesWhatMayBeOverridden();
    void overridesWithAnotherSignIn();
    void keepsTheRefusalWhenAnOverrideFails();
    void returnsAsOfTheDaySaidUntilTheEnd();

private:
    Kind scan(const QString &code);
    QString code() const { return m_session->lastAnswer()->verdict.findings.value(0).code; }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<CirculationService> m_circulation;
    std::unique_ptr<DeskSession> m_session;
    std::function<void()> m_signIn;
    qint64 m_librarian = 0;
};

void tst_DeskBadInput::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_circulation = std::make_unique<CirculationService>(m_library->gate());
    shelves::user(*m_library, QStringLiteral("Amara Okafor"), QStringLiteral("M1"));
    shelves::user(*m_library, QStringLiteral("Rahel Tesfaye"), QStringLiteral("M2"), QDate(2026, 10, 31));
    shelves::user(*m_library, QStringLiteral("Ben Ito"), QStringLiteral("M3"));
    const qint64 book = shelves::book(*m_library, QStringLiteral("Kindred"), QStringLiteral("9780807083697"));
    for (const auto &barcode : {QStringLiteral("C1"), QStringLiteral("C2"), QStringLiteral("C3")}) {
        shelves::copy(*m_library, book, barcode);
    }
    m_librarian = m_library->signInAs(Role::Librarian);
    DeskSession::Hooks hooks;
    hooks.approve = [this](const QString &name, const QString &password, const DeskSession::Hooks::Approved &answer) {
        const bool isRight = name == QLatin1String("lib") && password == QLatin1String("right");
        const Result<qint64> who = isRight
            ? Result<qint64>(m_librarian)
            : Result<qint64>(Problem{{}, QStringLiteral("accounts.wrongPassword"), {QStringLiteral("1")}});
        m_signIn = [who, answer] { answer(who); }; // later, as from a worker
    };
    m_session = std::make_unique<DeskSession>(m_library->gate(), *m_circulation, hooks);
}

void tst_DeskBadInput::cleanup()
{
    m_session.reset();
    m_circulation.reset();
    m_library.reset();
}

Kind tst_DeskBadInput::scan(const QString &code)
{
    m_session->scan(code);
    return m_session->lastAnswer() ? m_session->lastAnswer()->kind : Kind::Failed;
}

void tst_DeskBadInput::answersBadScans_data()
{
    QTest::addColumn<QString>("before"); // SQL past the services
    QTest::addColumn<QString>("card");
    QTest::addColumn<QString>("barcode");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name, const char *before, const char *card, const char *barcode, Kind kind,
                        const char *finding) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(card) << QString::fromLatin1(barcode)
                            << kind << QString::fromLatin1(finding);
    };
    row("unknown", "", "M1", "30009999-1", Kind::Unknown, "desk.unknownCode");
    row("unknown without a user", "", "", "30009999-1", Kind::Unknown, "desk.unknownCode");
    row("withdrawn", "UPDATE copies SET status = 'withdrawn' WHERE barcode = 'C1'", "M1", "C1", Kind::Refused,
        "loan.copyWithdrawn");
    row("lost", "UPDATE copies SET status = 'lost' WHERE barcode = 'C1'", "M1", "C1", Kind::Refused, "loan.copyLost");
    row("missing", "UPDATE copies SET status = 'missing' WHERE barcode = 'C1'", "M1", "C1", Kind::Refused,
        "loan.copyMissing");
    row("reference only", "UPDATE copies SET is_for_loan = 0 WHERE barcode = 'C1'", "M1", "C1", Kind::Refused,
        "loan.referenceOnly");
    row("expired", "", "M2", "C1", Kind::Refused, "loan.membershipExpired");
    row("blocked", "UPDATE users SET block_reason = 'Rude' WHERE card_number = 'M1'", "M1", "C1", Kind::Refused,
        "loan.userBlocked");
    row("inactive", "UPDATE users SET is_active = 0 WHERE card_number = 'M1'", "M1", "C1", Kind::Refused,
        "loan.userInactive");
    row("over the limit",
        "INSERT INTO circulation_rules (name, value, created_at, updated_at) VALUES ('max_loans', "
        "'0', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z')",
        "M1", "C1", Kind::Refused, "loan.limitReached");
    row("wrong check digit of an ISBN", "", "M1", "9780807083698", Kind::Unknown, "desk.wrongCheckDigit");
    row("wrong check digit of a short ISBN", "", "M1", "0807083696", Kind::Unknown, "desk.wrongCheckDigit");
}

void tst_DeskBadInput::answersBadScans()
{
    QFETCH(QString, before);
    QFETCH(QString, card);
    QFETCH(QString, barcode);
    QFETCH(Kind, kind);
    QFETCH(QString, finding);
    if (finding == QLatin1String("loan.limitReached")) {
        m_library->run(QStringLiteral("DELETE FROM circulation_rules WHERE name = 'max_loans'"));
    }
    if (!before.isEmpty()) {
        m_library->run(before);
    }
    if (!card.isEmpty()) {
        QCOMPARE(scan(card), Kind::UserOpened);
    }
    QCOMPARE(scan(barcode), kind);
    QCOMPARE(code(), finding);
    QCOMPARE(m_session->visit().first().code, barcode); // it stays in the list
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans")), 0);
    // The next scan is worked as if nothing had happened.
    QCOMPARE(scan(QStringLiteral("M3")), Kind::UserOpened);
}

void tst_DeskBadInput::saysThatACardCannotBeReturned()
{
    m_session->setMode(DeskMode::Return);
    QCOMPARE(scan(QStringLiteral("M1")), Kind::Unknown);
    QCOMPARE(code(), QStringLiteral("desk.cardWhileReturning"));
    QVERIFY(!m_session->user());
    QCOMPARE(m_session->visit().size(), 1);
}

void tst_DeskBadInput::asksWhatADoubleCodeMeansInEveryMode()
{
    shelves::user(*m_library, QStringLiteral("Tomas"), QStringLiteral("C1"));
    QCOMPARE(scan(QStringLiteral("C1")), Kind::CardOrCopy);
    QCOMPARE(scan(QStringLiteral("C2")), Kind::CardOrCopy); // waits its turn
    QCOMPARE(m_session->pending().size(), 1);
    m_session->choose(DeskSession::Choice::User);
    QCOMPARE(m_session->user()->name, QStringLiteral("Tomas"));
    QCOMPARE(m_session->lastAnswer()->kind, Kind::Lent);
    QVERIFY(m_session->pending().isEmpty());
    m_session->end();
    m_session->setMode(DeskMode::Return);
    QCOMPARE(scan(QStringLiteral("C1")), Kind::Seen); // always a copy
}

void tst_DeskBadInput::takesTwoScansAtOnce()
{
    (void)scan(QStringLiteral("M1"));
    QElapsedTimer timer;
    timer.start();
    m_session->scan(QStringLiteral("C1"));
    m_session->scan(QStringLiteral("C1"));
    m_session->scan(QStringLiteral("C2"));
    const QList<DeskAnswer> visit = m_session->visit();
    QCOMPARE(visit.size(), 4);
    QCOMPARE(visit.at(0).kind, Kind::Lent);
    QVERIFY(visit.at(1).offersRenewal()); // the same copy twice is not lent twice
    QCOMPARE(visit.at(2).kind, Kind::Lent);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans WHERE returned_at IS NULL")), 2);
}

void tst_DeskBadInput::keepsScansOverALockOfFiveSeconds()
{
    m_library->database().setLockWait(std::chrono::milliseconds(40));
    (void)scan(QStringLiteral("M1"));
    const auto other = m_library->connectAgain();
    CommandStamp stamp;
    stamp.command = QStringLiteral("test");
    auto lock = std::make_unique<Result<Transaction>>(other->transact(stamp));
    QVERIFY(*lock);
    QElapsedTimer locked;
    locked.start();
    QCOMPARE(scan(QStringLiteral("C1")), Kind::Waiting);
    (void)scan(QStringLiteral("C2"));
    int tries = 0;
    while (locked.elapsed() < 5000) {
        QTest::qWait(500);
        m_session->retry();
        ++tries;
        if (tries == 3) {
            (void)scan(QStringLiteral("NOPE"));
        }
        QVERIFY(m_session->isWaitingForLibrary());
    }
    QCOMPARE(m_session->pending().size(), 3);
    QCOMPARE(m_session->pending().first().title, QStringLiteral("Kindred")); // reading works meanwhile
    lock.reset();
    m_session->retry();
    QVERIFY(m_session->pending().isEmpty());
    QCOMPARE(m_session->visit().size(), 4);
    QCOMPARE(m_session->visit().at(2).kind, Kind::Lent);
    QCOMPARE(m_session->visit().at(1).kind, Kind::Lent);
    QCOMPARE(m_session->visit().at(0).kind, Kind::Unknown);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans")), 2);
}

void tst_DeskBadInput::keepsALockedDeskOnTheOfflineList()
{
    using namespace std::chrono_literals;
    QTemporaryDir folder;
    const auto lists = std::make_shared<const OfflineList>(folder.filePath(QStringLiteral("offline")));
    DeskSession::Hooks hooks;
    hooks.offline = lists;
    m_session = std::make_unique<DeskSession>(m_library->gate(), *m_circulation, hooks);
    m_session->setLongestWait(300ms);
    m_library->database().setLockWait(10ms);
    (void)scan(QStringLiteral("M1"));
    const auto other = m_library->connectAgain();
    CommandStamp stamp;
    stamp.command = QStringLiteral("test");
    auto lock = std::make_unique<Result<Transaction>>(other->transact(stamp));
    QVERIFY(*lock);
    QCOMPARE(scan(QStringLiteral("C1")), Kind::Waiting);
    (void)scan(QStringLiteral("M3"));
    (void)scan(QStringLiteral("C2"));
    m_session->retry();
    QVERIFY(m_session->isWaitingForLibrary()); // not long enough yet
    QCOMPARE(m_session->pending().size(), 3);
    QTest::qWait(350);
    m_session->retry();
    QVERIFY(!m_session->isWaitingForLibrary());
    QVERIFY(m_session->pending().isEmpty());
    QCOMPARE(m_session->lastAnswer()->kind, Kind::KeptOffline);
    QCOMPARE(m_session->lastAnswer()->scans, 3);
    QCOMPARE(m_session->visit().size(), 4); // nothing typed is out of sight
    QCOMPARE(m_session->user()->name, QStringLiteral("Ben Ito")); // whose card was scanned meanwhile
    // While it stays locked, the next scans go there at once, each to its own user.
    QCOMPARE(scan(QStringLiteral("C3")), Kind::KeptOffline);
    QCOMPARE(scan(QStringLiteral("M1")), Kind::UserOpened); // reading works
    m_session->setMode(DeskMode::Return);
    QCOMPARE(scan(QStringLiteral("C1")), Kind::KeptOffline);
    QCOMPARE(lists->waiting().size(), 1);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans")), 0);
    lock.reset();

    QFile file(lists->waiting().first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    OfflineReplay replay(m_library->gate(),
                         readOfflineList(QString::fromUtf8(file.readAll()), m_library->clock().zone()));
    QVERIFY(replay.run());
    QCOMPARE(replay.count(OfflineLine::State::Conflict), 0);
    const auto loans = [this](const char *name) {
        return m_library->number(QStringLiteral("SELECT count(*) FROM loans l JOIN users u ON u.id = l.user_id "
                                                "WHERE u.name = ?"),
                                 {QString::fromLatin1(name)});
    };
    QCOMPARE(loans("Amara Okafor"), 1); // C1, returned by the same list
    QCOMPARE(loans("Ben Ito"), 2);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans WHERE returned_at IS NULL")), 2);
    // Writing works again, so the next scan is worked as always, and a new list would be begun.
    QCOMPARE(scan(QStringLiteral("C2")), Kind::Returned);
    QVERIFY(m_session->offlineList().isEmpty());
}

void tst_DeskBadInput::keepsWaitingWhenTheListCannotBeWritten()
{
    using namespace std::chrono_literals;
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(QStringLiteral("offline")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    DeskSession::Hooks hooks;
    hooks.offline = std::make_shared<const OfflineList>(folder.filePath(QStringLiteral("offline/desk")));
    m_session = std::make_unique<DeskSession>(m_library->gate(), *m_circulation, hooks);
    m_session->setLongestWait(0ms);
    m_library->database().setLockWait(10ms);
    (void)scan(QStringLiteral("M1"));
    const auto other = m_library->connectAgain();
    CommandStamp stamp;
    stamp.command = QStringLiteral("test");
    auto lock = std::make_unique<Result<Transaction>>(other->transact(stamp));
    QVERIFY(*lock);
    QSignalSpy answers(m_session.get(), &DeskSession::answered);
    (void)scan(QStringLiteral("C1"));
    QTest::qWait(10);
    m_session->retry();
    QCOMPARE(answers.last().first().value<DeskAnswer>().problems.value(0).code, QStringLiteral("offline.cannotWrite"));
    QCOMPARE(m_session->pending().size(), 1); // waits on
    lock.reset();
    m_session->retry();
    QVERIFY(m_session->pending().isEmpty());
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans")), 1);
}

void tst_DeskBadInput::takesScansWhileACodeIsAskedAbout()
{
    shelves::user(*m_library, QStringLiteral("Tomas"), QStringLiteral("C1"));
    QCOMPARE(scan(QStringLiteral("C1")), Kind::CardOrCopy);
    for (const auto &code : {QStringLiteral("C2"), QStringLiteral("30009999-1"), QStringLiteral("9780807083698"),
                             QStringLiteral("C2"), QStringLiteral("M1")}) {
        m_session->scan(code);
    }
    QCOMPARE(m_session->pending().size(), 5);
    QVERIFY(m_session->visit().isEmpty()); // nothing is done before it is said
    m_session->choose(DeskSession::Choice::User);
    QVERIFY(m_session->pending().isEmpty());
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans WHERE returned_at IS NULL")), 1);
    QCOMPARE(m_session->user()->name, QStringLiteral("Amara Okafor")); // the last of them
}

void tst_DeskBadInput::overridesWhatMayBeOverridden()
{
    m_library->run(QStringLiteral("UPDATE users SET block_reason = 'Rude' WHERE card_number = 'M1'"));
    (void)scan(QStringLiteral("M1"));
    QCOMPARE(scan(QStringLiteral("C1")), Kind::Refused);
    QVERIFY(m_session->lastAnswer()->canBeOverridden());
    QCOMPARE(m_session->lastAnswer()->dueOn, QDate(2026, 12, 11));
    QVERIFY(m_session
                ->overrideLast({.codes = {QStringLiteral("loan.userBlocked")},
                                .reason = QStringLiteral("Talked to them"),
                                .approvedBy = 0})
                .isEmpty());
    QCOMPARE(m_session->lastAnswer()->kind, Kind::Lent);
    QVERIFY(m_session->lastAnswer()->isOverridden);
    QCOMPARE(m_session->visit().size(), 2); // the refusal gave way to the loan
    m_library->run(QStringLiteral("UPDATE copies SET status = 'withdrawn' WHERE barcode = 'C2'"));
    (void)scan(QStringLiteral("C2"));
    QVERIFY(m_session->lastAnswer()->hasVerdict());
    QVERIFY(!m_session->lastAnswer()->canBeOverridden());
}

void tst_DeskBadInput::overridesWithAnotherSignIn()
{
    m_library->signInAs(Role::Assistant);
    m_library->run(QStringLiteral("UPDATE copies SET is_for_loan = 0 WHERE barcode = 'C1'"));
    (void)scan(QStringLiteral("M1"));
    (void)scan(QStringLiteral("C1"));
    const Overrides overrides{
        .codes = {QStringLiteral("loan.referenceOnly")}, .reason = QStringLiteral("For one night"), .approvedBy = 0};
    QCOMPARE(m_session->overrideLast(overrides).value(0).code, QStringLiteral("accounts.notAllowed"));
    Problems problems;
    int answers = 0;
    const auto done = [&](const Problems &found) {
        problems = found;
        ++answers;
    };
    m_session->overrideLastWith(overrides, QStringLiteral("lib"), QStringLiteral("wrong"), done);
    QCOMPARE(answers, 0);
    m_signIn();
    QCOMPARE(problems.value(0).code, QStringLiteral("accounts.wrongPassword"));
    // The desk went on while the password was checked: nothing is done for another scan.
    m_session->overrideLastWith(overrides, QStringLiteral("lib"), QStringLiteral("right"), done);
    (void)scan(QStringLiteral("C2"));
    m_signIn();
    QCOMPARE(answers, 1);
    QCOMPARE(m_session->lastAnswer()->code, QStringLiteral("C2"));
    (void)scan(QStringLiteral("C1"));
    m_session->overrideLastWith(overrides, QStringLiteral("lib"), QStringLiteral("right"), done);
    m_signIn();
    QCOMPARE(answers, 2);
    QVERIFY(problems.isEmpty());
    QCOMPARE(m_session->lastAnswer()->kind, Kind::Lent);
    QCOMPARE(m_session->user()->name, QStringLiteral("Amara Okafor"));
}

void tst_DeskBadInput::keepsTheRefusalWhenAnOverrideFails()
{
    m_library->run(QStringLiteral("UPDATE copies SET is_for_loan = 0 WHERE barcode = 'C1'"));
    (void)scan(QStringLiteral("M1"));
    (void)scan(QStringLiteral("C1"));
    const Overrides withoutReason{.codes = {QStringLiteral("loan.referenceOnly")}, .reason = {}, .approvedBy = 0};
    QCOMPARE(m_session->overrideLast(withoutReason).value(0).code, QStringLiteral("override.reasonMissing"));
    QVERIFY(m_session->lastAnswer()->canBeOverridden());
    QCOMPARE(m_session->visit().size(), 2);
    m_session->leaveLast();
    QVERIFY(m_session->overrideLast(withoutReason).isEmpty());
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans")), 0);
}

void tst_DeskBadInput::returnsAsOfTheDaySaidUntilTheEnd()
{
    (void)scan(QStringLiteral("M1"));
    (void)scan(QStringLiteral("C1"));
    (void)scan(QStringLiteral("C2"));
    m_session->end();
    m_library->clock().set(QDateTime(QDate(2026, 12, 16), QTime(9, 0), Qt::UTC));
    m_session->setMode(DeskMode::Return);
    m_session->setReturnOptions({.effectiveOn = QDate(2026, 12, 10), .isBookDrop = false, .noFine = false});
    QCOMPARE(scan(QStringLiteral("C1")), Kind::Returned);
    QCOMPARE(m_session->lastAnswer()->daysLate, 0);
    QCOMPARE(m_session->lastAnswer()->returnedOn, QDate(2026, 12, 10));
    m_session->end();
    QCOMPARE(scan(QStringLiteral("C2")), Kind::Returned);
    QCOMPARE(m_session->lastAnswer()->daysLate, 5);
    QVERIFY(!m_session->lastAnswer()->returnedOn.isValid());
}

QTEST_GUILESS_MAIN(tst_DeskBadInput)
#include "tst_deskbadinput.moc"
