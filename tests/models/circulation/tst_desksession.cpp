// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/circulationservice.h"
#include "models/circulation/deskprotocol.h"
#include "models/circulation/desksession.h"
#include "models/database/audit.h"
#include "models/database/statement.h"
#include "tests/support/shelves.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using Kind = DeskAnswer::Kind;

class tst_DeskSession : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void opensACardThenLends();
    void switchesTheUserByCard();
    void showsACopyScannedWithoutAUser();
    void returnsWithoutAUser();
    void renewsByBarcode();
    void asksWhenACodeIsCardAndCopy();
    void takesACodeAsACopyWhenReturning();
    void keepsScansWhileTheLibraryIsLocked();
    void extendsThenLends();
    void renewsWhatTheUserHasAlready();
    void understandsIsbns();
    void undoesTheLastScan();
    void obeysPrintedCommands();
    void survivesNaughtyCodes();
    void answersLinesInJson();
    void entersLinesAtTheirOwnTime();

private:
    QString scan(const QString &code);
    QJsonObject line(const QString &text);
    Kind last() const { return m_session->lastAnswer()->kind; }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<CirculationService> m_circulation;
    std::unique_ptr<DeskSession> m_session;
    std::unique_ptr<LineClock> m_clock;
    std::unique_ptr<CommandGate> m_gate;
    std::unique_ptr<DeskProtocol> m_protocol;
    qint64 m_user = 0;
    qint64 m_book = 0;
};

void tst_DeskSession::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_clock = std::make_unique<LineClock>(m_library->clock());
    m_gate = std::make_unique<CommandGate>(m_library->database(), *m_clock, m_library->session());
    m_circulation = std::make_unique<CirculationService>(*m_gate);
    m_user = shelves::user(*m_library, QStringLiteral("Amara Okafor"), QStringLiteral("M1"));
    shelves::user(*m_library, QStringLiteral("Rahel Tesfaye"), QStringLiteral("M2"), QDate(2026, 10, 31));
    m_book = shelves::book(*m_library, QStringLiteral("Kindred"), QStringLiteral("9780807083697"));
    shelves::copy(*m_library, m_book, QStringLiteral("C1"));
    shelves::copy(*m_library, shelves::book(*m_library, QStringLiteral("Snow")), QStringLiteral("C2"));
    const auto extend = [this](qint64 userId) -> Result<QDate> {
        m_library->run(QStringLiteral("UPDATE users SET expires_on = '2027-05-20' WHERE id = ?"), {userId});
        return QDate(2027, 5, 20);
    };
    const auto undo = [this](const QString &commandId) -> Result<void> {
        // Loans only: what the undo service does with all entities is its own test.
        InverseHandlers handlers;
        m_circulation->addInverses(handlers);
        Statement select(m_library->database(),
                         QStringLiteral("SELECT a.entity_id, i.before, i.after FROM audit_log a JOIN audit_images i "
                                        "ON i.seq = a.seq WHERE a.command_id = ? AND a.entity = 'loans'"));
        select.bind(commandId);
        struct Change {
            qint64 id;
            std::optional<Image> before, after;
        };
        const auto image = [](const Row &row, int column) {
            return row.isNull(column) ? std::optional<Image>() : Image::fromJson(row.bytes(column));
        };
        const auto change = select.first([&](const Row &row) {
            return Change{row.integer(0), image(row, 1), image(row, 2)};
        });
        auto transaction = m_gate->begin(Command::Lend, {.batchId = {}, .undoes = commandId});
        if (!change || !*change || !transaction) {
            return Problem{{}, QStringLiteral("undo.nothing"), {}};
        }
        const Result<void> done =
            handlers.find(QStringLiteral("loans"))(*transaction, (*change)->id, (*change)->before, (*change)->after);
        return done ? transaction->commit() : done;
    };
    m_session = std::make_unique<DeskSession>(*m_gate, *m_circulation, DeskSession::Hooks{extend, undo});
    m_protocol = std::make_unique<DeskProtocol>(*m_session, *m_clock);
}

void tst_DeskSession::cleanup()
{
    m_protocol.reset();
    m_session.reset();
    m_circulation.reset();
    m_gate.reset();
    m_clock.reset();
    m_library.reset();
}

QString tst_DeskSession::scan(const QString &code)
{
    m_session->scan(code);
    return m_session->lastAnswer() ? m_session->lastAnswer()->title : QString();
}

void tst_DeskSession::opensACardThenLends()
{
    QSignalSpy answered(m_session.get(), &DeskSession::answered);
    scan(QStringLiteral("M1"));
    QCOMPARE(last(), Kind::UserOpened);
    QCOMPARE(m_session->user()->name, QStringLiteral("Amara Okafor"));
    QCOMPARE(scan(QStringLiteral("C1")), QStringLiteral("Kindred"));
    QCOMPARE(last(), Kind::Lent);
    QCOMPARE(m_session->lastAnswer()->dueOn, QDate(2026, 12, 11));
    QCOMPARE(m_session->user()->onLoan, 1);
    QCOMPARE(m_session->userLoans().size(), 1);
    QCOMPARE(m_session->visit().size(), 2);
    QCOMPARE(m_session->visit().first().code, QStringLiteral("C1"));
    QCOMPARE(answered.count(), 2);
}

void tst_DeskSession::switchesTheUserByCard()
{
    scan(QStringLiteral("M1"));
    scan(QStringLiteral("C1"));
    scan(QStringLiteral("M2"));
    QCOMPARE(m_session->user()->name, QStringLiteral("Rahel Tesfaye"));
    QCOMPARE(m_session->visit().size(), 1);
    m_session->end();
    QVERIFY(!m_session->user());
    QVERIFY(m_session->visit().isEmpty());
}

void tst_DeskSession::showsACopyScannedWithoutAUser()
{
    QCOMPARE(scan(QStringLiteral("C1")), QStringLiteral("Kindred"));
    QCOMPARE(last(), Kind::CopyShown);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans")), 0);
    scan(QStringLiteral("nonsense"));
    QCOMPARE(last(), Kind::Unknown);
    QCOMPARE(m_session->visit().first().code, QStringLiteral("nonsense"));
}

void tst_DeskSession::returnsWithoutAUser()
{
    scan(QStringLiteral("M1"));
    scan(QStringLiteral("C1"));
    m_session->end();
    m_session->setMode(DeskMode::Return);
    scan(QStringLiteral("C1"));
    QCOMPARE(last(), Kind::Returned);
    QCOMPARE(m_session->lastAnswer()->userName, QStringLiteral("Amara Okafor"));
    scan(QStringLiteral("C1"));
    QCOMPARE(last(), Kind::Seen);
    scan(QStringLiteral("M1"));
    QCOMPARE(last(), Kind::Unknown);
}

void tst_DeskSession::renewsByBarcode()
{
    scan(QStringLiteral("M1"));
    scan(QStringLiteral("C1"));
    m_session->end();
    m_library->clock().advanceDays(3);
    m_session->setMode(DeskMode::Renew);
    scan(QStringLiteral("C1"));
    QCOMPARE(last(), Kind::Renewed);
    QCOMPARE(m_session->lastAnswer()->dueOn, QDate(2026, 12, 14));
    scan(QStringLiteral("C2"));
    QCOMPARE(last(), Kind::Refused);
    QVERIFY(m_session->lastAnswer()->verdict.has(QStringLiteral("renewal.noSuchLoan")));
    scan(QStringLiteral("M1"));
    QCOMPARE(last(), Kind::UserOpened);
    QCOMPARE(m_session->userLoans().size(), 1);
}

void tst_DeskSession::asksWhenACodeIsCardAndCopy()
{
    shelves::user(*m_library, QStringLiteral("Tomas"), QStringLiteral("C1"));
    scan(QStringLiteral("C1"));
    QCOMPARE(last(), Kind::CardOrCopy);
    QVERIFY(m_session->isWaitingForChoice());
    QVERIFY(!m_session->user());
    m_session->scan(QStringLiteral("C2"));
    QCOMPARE(m_session->pending().size(), 1);
    m_session->choose(DeskSession::Choice::User);
    QCOMPARE(m_session->user()->name, QStringLiteral("Tomas"));
    QCOMPARE(last(), Kind::Lent); // the scan that waited
    QVERIFY(m_session->pending().isEmpty());
    scan(QStringLiteral("C1"));
    m_session->choose(DeskSession::Choice::Copy);
    QCOMPARE(last(), Kind::Lent);
    m_session->end();
    scan(QStringLiteral("C1"));
    m_session->choose(DeskSession::Choice::Neither);
    QCOMPARE(last(), Kind::Unknown);
    QVERIFY(!m_session->user());
}

void tst_DeskSession::takesACodeAsACopyWhenReturning()
{
    shelves::user(*m_library, QStringLiteral("Tomas"), QStringLiteral("C1"));
    m_session->setMode(DeskMode::Return);
    scan(QStringLiteral("C1"));
    QCOMPARE(last(), Kind::Seen);
}

void tst_DeskSession::keepsScansWhileTheLibraryIsLocked()
{
    m_library->database().setLockWait(std::chrono::milliseconds(10));
    scan(QStringLiteral("M1"));
    const auto other = m_library->connectAgain();
    {
        CommandStamp stamp;
        stamp.command = QStringLiteral("test");
        auto lock = other->transact(stamp);
        QVERIFY(lock);
        scan(QStringLiteral("C1"));
        QCOMPARE(last(), Kind::Waiting);
        QVERIFY(m_session->isWaitingForLibrary());
        m_session->scan(QStringLiteral("C2"));
        QCOMPARE(m_session->pending().size(), 2);
        QCOMPARE(m_session->pending().at(0).title, QStringLiteral("Kindred"));
        QCOMPARE(m_session->pending().at(1).title, QStringLiteral("Snow"));
        m_session->retry();
        QVERIFY(m_session->isWaitingForLibrary());
    }
    m_session->retry();
    QVERIFY(!m_session->isWaitingForLibrary());
    QVERIFY(m_session->pending().isEmpty());
    QCOMPARE(m_session->visit().at(0).code, QStringLiteral("C2"));
    QCOMPARE(m_session->visit().at(1).code, QStringLiteral("C1"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans")), 2);
}

void tst_DeskSession::extendsThenLends()
{
    scan(QStringLiteral("M2"));
    scan(QStringLiteral("C1"));
    QCOMPARE(last(), Kind::Refused);
    QVERIFY(m_session->lastAnswer()->offersExtension());
    m_session->extendAndLend();
    QCOMPARE(last(), Kind::Lent);
    QCOMPARE(m_session->user()->expiresOn, QDate(2027, 5, 20));
}

void tst_DeskSession::renewsWhatTheUserHasAlready()
{
    scan(QStringLiteral("M1"));
    scan(QStringLiteral("C1"));
    m_library->clock().advanceDays(3);
    scan(QStringLiteral("C1"));
    QCOMPARE(last(), Kind::Refused);
    QVERIFY(m_session->lastAnswer()->offersRenewal());
    m_session->renewLast();
    QCOMPARE(last(), Kind::Renewed);
}

void tst_DeskSession::understandsIsbns()
{
    scan(QStringLiteral("M1"));
    QCOMPARE(scan(QStringLiteral("978-0-8070-8369-7")), QStringLiteral("Kindred"));
    QCOMPARE(last(), Kind::Lent);
    shelves::copy(*m_library, m_book, QStringLiteral("C3"));
    shelves::copy(*m_library, m_book, QStringLiteral("C4"));
    scan(QStringLiteral("9780807083697"));
    QCOMPARE(last(), Kind::SeveralCopies);
    QCOMPARE(m_session->lastAnswer()->match->copiesOfIsbn.size(), 3);
    scan(QStringLiteral("9780141036144"));
    QCOMPARE(last(), Kind::Unknown);
}

void tst_DeskSession::undoesTheLastScan()
{
    m_session->undoLast();
    QCOMPARE(last(), Kind::Refused);
    scan(QStringLiteral("M1"));
    scan(QStringLiteral("C1"));
    scan(QStringLiteral("C2"));
    m_session->undoLast();
    QCOMPARE(last(), Kind::Undone);
    QCOMPARE(m_session->lastAnswer()->title, QStringLiteral("Snow"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans")), 1);
    m_session->undoLast();
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans")), 0);
    QVERIFY(!m_session->canUndo());
}

void tst_DeskSession::obeysPrintedCommands()
{
    scan(QStringLiteral("M1"));
    scan(QStringLiteral("C1"));
    scan(QStringLiteral("CARREL-UNDO"));
    QCOMPARE(last(), Kind::Undone);
    scan(QStringLiteral("carrel-end"));
    QVERIFY(!m_session->user());
}

void tst_DeskSession::survivesNaughtyCodes()
{
    QFile file(QStringLiteral(CARREL_SOURCE_DIR "/tests/data/naughty.txt"));
    QStringList codes{QStringLiteral("'; DROP TABLE loans; --"),
                      QStringLiteral("%"),
                      QString(5000, QLatin1Char('9')),
                      QStringLiteral("\u202Eabc"),
                      QStringLiteral("a\u0000b"),
                      QStringLiteral("\U0001F4DA"),
                      QStringLiteral("1E+12"),
                      QStringLiteral("NaN"),
                      QStringLiteral("-1"),
                      QStringLiteral("\"\"")};
    if (file.open(QIODevice::ReadOnly)) {
        codes += QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    scan(QStringLiteral("M1"));
    for (const DeskMode mode : {DeskMode::Lend, DeskMode::Return, DeskMode::Renew}) {
        m_session->setMode(mode);
        for (const QString &code : codes) {
            if (code.trimmed().isEmpty()) {
                continue;
            }
            m_session->scan(code);
            QVERIFY2(last() == Kind::Unknown, qPrintable(code));
        }
    }
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans")), 0);
}

QJsonObject tst_DeskSession::line(const QString &text)
{
    return QJsonDocument::fromJson(m_protocol->answer(text)).object();
}

void tst_DeskSession::answersLinesInJson()
{
    QVERIFY(m_protocol->answer(QString()).isEmpty());
    QVERIFY(m_protocol->answer(QStringLiteral("# a comment")).isEmpty());
    QJsonObject json = line(QStringLiteral("lend C1"));
    QCOMPARE(json[QStringLiteral("ok")].toBool(), false);
    json = line(QStringLiteral("card M1"));
    QCOMPARE(json[QStringLiteral("ok")].toBool(), true);
    QCOMPARE(json[QStringLiteral("user")].toString(), QStringLiteral("Amara Okafor"));
    json = line(QStringLiteral("lend C1"));
    QCOMPARE(json[QStringLiteral("title")].toString(), QStringLiteral("Kindred"));
    QCOMPARE(json[QStringLiteral("due_on")].toString(), QStringLiteral("2026-12-11"));
    QCOMPARE(json[QStringLiteral("code")].toString(), QStringLiteral("C1"));
    json = line(QStringLiteral("lend NOPE"));
    QCOMPARE(json[QStringLiteral("findings")][QStringLiteral("impossible")].toArray().size(), 1);
    QCOMPARE(line(QStringLiteral("undo"))[QStringLiteral("ok")].toBool(), true);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans")), 0);
    QVERIFY(line(QStringLiteral("lend C1"))[QStringLiteral("ok")].toBool());
    QVERIFY(line(QStringLiteral("end"))[QStringLiteral("ok")].toBool());
    QVERIFY(line(QStringLiteral("return C1"))[QStringLiteral("ok")].toBool());
    const auto code = [](const QJsonObject &answer) {
        return answer[QStringLiteral("findings")][QStringLiteral("impossible")][0][QStringLiteral("code")].toString();
    };
    QCOMPARE(code(line(QStringLiteral("hold M1 C1"))), QStringLiteral("desk.notAvailable"));
    QCOMPARE(code(line(QStringLiteral("fly away"))), QStringLiteral("desk.unknownCommand"));
    QCOMPARE(code(line(QStringLiteral("lend"))), QStringLiteral("desk.codeMissing"));
    QCOMPARE(code(line(QStringLiteral("card C1"))), QStringLiteral("loan.userUnknown"));
    line(QStringLiteral("card M2"));
    json = line(QStringLiteral("lend C1"));
    QCOMPARE(json[QStringLiteral("findings")][QStringLiteral("confirm")][0][QStringLiteral("code")].toString(),
             QStringLiteral("loan.membershipExpired"));
}

void tst_DeskSession::entersLinesAtTheirOwnTime()
{
    line(QStringLiteral("2026-11-18T15:30:00 card M1"));
    const QJsonObject json = line(QStringLiteral("2026-11-18T15:31:00 lend C1"));
    QCOMPARE(json[QStringLiteral("due_on")].toString(), QStringLiteral("2026-12-09"));
    QCOMPARE(m_library->value(QStringLiteral("SELECT loaned_at FROM loans")).toString(),
             QStringLiteral("2026-11-18T15:31:00.000Z"));
    line(QStringLiteral("return C1"));
    QCOMPARE(m_library->value(QStringLiteral("SELECT returned_at FROM loans")).toString(),
             QStringLiteral("2026-11-20T10:00:00.000Z"));
}

QTEST_GUILESS_MAIN(tst_DeskSession)
#include "tst_desksession.moc"
