// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/ledgerservice.h"
#include "models/circulation/receipt.h"
#include "models/database/audit.h"
#include "models/database/statement.h"
#include "models/reports/closingsheet.h"
#include "models/reports/tillclosing.h"
#include "models/undo/undoservice.h"
#include "tests/support/shelves.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

QString shown(const MethodSums &sums)
{
    QStringList parts;
    for (const qint64 minor : sums.minor) {
        parts << QString::number(minor);
    }
    return parts.join(QLatin1Char('/'));
}

QString shown(const ClosingSheet &sheet)
{
    QStringList rows;
    for (const ClosingSheet::KindRow &row : sheet.byKind) {
        rows << QStringLiteral("%1=%2").arg(static_cast<int>(row.kind)).arg(shown(row.sums));
    }
    return rows.join(QLatin1Char(' '));
}

} // namespace

class tst_ClosingSheet : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sortsByKindAndMethod();
    void keepsWaiversApart();
    void leavesOutWhatWasTakenBackTheSameDay();
    void showsWhatWasTakenBackLater();
    void alwaysAddsUp();
    void countsPeopleAndReceipts();
    void keepsToTheLibrarysDay();
    void refusesAssistants();
    void closesADay();
    void closesAgainInsteadOfChanging();
    void refusesACountThatIsOutOfDate();
    void printsAReceiptTheSameEachTime();
    void refusesReceiptsThatAreNone();

private:
    ClosingSheet sheet(QDate day = QDate(2026, 11, 20)) { return *closingSheet(m_library->gate(), day); }
    qint64 charge(qint64 amount, LedgerKind kind)
    {
        return m_service->charge({m_user, kind, amount, QStringLiteral("test"), 0})->entry.id;
    }
    qint64 pay(qint64 amount, PayMethod method, qint64 chargeId = 0)
    {
        return m_service->pay({m_user, amount, method, {}, chargeId == 0 ? QList<qint64>() : QList<qint64>{chargeId}})
            ->entry.id;
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<LedgerService> m_service;
    qint64 m_user = 0;
};

void tst_ClosingSheet::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_service = std::make_unique<LedgerService>(m_library->gate());
    m_user = shelves::user(*m_library, QStringLiteral("Leila Moreau"), QStringLiteral("M20703"));
}

void tst_ClosingSheet::sortsByKindAndMethod()
{
    QVERIFY(sheet().byKind.isEmpty());
    charge(300, LedgerKind::Fine);
    charge(1290, LedgerKind::LostItem);
    charge(1200, LedgerKind::MembershipFee);
    pay(500, PayMethod::Cash); // the fine, and a part of the book
    pay(1090, PayMethod::Card);
    pay(1200, PayMethod::Transfer);
    const ClosingSheet day = sheet();
    QCOMPARE(shown(day), QStringLiteral("0=300/0/0/0 1=200/1090/0/0 4=0/0/1200/0"));
    QCOMPARE(shown(day.taken), QStringLiteral("500/1090/1200/0"));
    QCOMPARE(day.receipts, 3);
    QCOMPARE(receiptText(day.firstReceipt), QStringLiteral("2026-0001"));
    QCOMPARE(receiptText(day.lastReceipt), QStringLiteral("2026-0003"));
    QVERIFY(sheet(QDate(2026, 11, 19)).byKind.isEmpty());
}

void tst_ClosingSheet::keepsWaiversApart()
{
    const qint64 fine = charge(300, LedgerKind::Fine);
    QVERIFY(m_service->waive({fine, 120, WaiveReason::OurMistake, {}}));
    const ClosingSheet day = sheet();
    QVERIFY(day.byKind.isEmpty());
    QCOMPARE(day.waived.size(), 1);
    QCOMPARE(day.waived.first().charge.id, fine);
    QCOMPARE(day.waivedMinor, 120);
    QCOMPARE(day.taken.all(), 0);
}

void tst_ClosingSheet::leavesOutWhatWasTakenBackTheSameDay()
{
    InverseHandlers handlers;
    m_service->addInverses(handlers);
    UndoService undo(m_library->gate(), handlers);
    charge(300, LedgerKind::Fine);
    pay(300, PayMethod::Cash);
    QVERIFY(undo.undo());
    QVERIFY(sheet().byKind.isEmpty());
    QCOMPARE(sheet().taken.all(), 0);
    pay(200, PayMethod::Card);
    QCOMPARE(shown(sheet()), QStringLiteral("0=0/200/0/0"));
    QCOMPARE(sheet().receipts, 3); // a number given out stays given out
}

void tst_ClosingSheet::showsWhatWasTakenBackLater()
{
    InverseHandlers handlers;
    m_service->addInverses(handlers);
    UndoService undo(m_library->gate(), handlers);
    charge(300, LedgerKind::Fine);
    pay(300, PayMethod::Cash);
    const QString before = shown(sheet());
    m_library->clock().advanceDays(1);
    QVERIFY(undo.undo());
    QCOMPARE(shown(sheet()), before); // a past day's sheet does not change any more
    QCOMPARE(shown(sheet(QDate(2026, 11, 21))), QStringLiteral("8=-300/0/0/0"));
    QCOMPARE(sheet(QDate(2026, 11, 21)).taken.of(PayMethod::Cash), -300);
}

void tst_ClosingSheet::alwaysAddsUp()
{
    InverseHandlers handlers;
    m_service->addInverses(handlers);
    UndoService undo(m_library->gate(), handlers);
    QRandomGenerator random(47);
    QList<qint64> charges;
    for (int step = 0; step < 300; ++step) {
        const qint64 amount = 1 + random.bounded(900);
        switch (random.bounded(7)) {
        case 0:
        case 1: charges << charge(amount, static_cast<LedgerKind>(random.bounded(6))); break;
        case 2:
        case 3:
            (void)m_service->pay({m_user,
                                  amount,
                                  static_cast<PayMethod>(random.bounded(payMethods)),
                                  {},
                                  charges.isEmpty()
                                      ? QList<qint64>()
                                      : charges.mid(random.bounded(static_cast<int>(charges.size())), 2)});
            break;
        case 4:
            if (!charges.isEmpty()) {
                (void)m_service->correct({charges.last(), amount / 2, QStringLiteral("wrong")});
            }
            break;
        case 5:
            (void)m_service->refund(
                {m_user, m_service->ledgerOf(m_user)->settlement.creditMinor, PayMethod::Cash, QStringLiteral("back")});
            break;
        default: (void)undo.undo(); m_library->clock().advanceDays(static_cast<int>(random.bounded(2)));
        }
    }
    qint64 money = 0;
    const QDate last = m_library->clock().today();
    for (QDate day(2026, 11, 20); day <= last; day = day.addDays(1)) {
        const ClosingSheet one = sheet(day);
        MethodSums rows;
        for (const ClosingSheet::KindRow &row : one.byKind) {
            for (int i = 0; i < payMethods; ++i) {
                rows.add(static_cast<PayMethod>(i), row.sums.minor[static_cast<std::size_t>(i)]);
            }
        }
        QCOMPARE(shown(rows), shown(one.taken));
        money += one.taken.all();
    }
    QCOMPARE(
        money,
        -m_library->number(QStringLiteral("SELECT sum(amount_minor) FROM ledger_entries WHERE method IS NOT NULL")));
}

void tst_ClosingSheet::countsPeopleAndReceipts()
{
    charge(3000, LedgerKind::Fine);
    pay(100, PayMethod::Cash);
    m_library->signInAs(Role::Assistant);
    pay(500, PayMethod::Card);
    pay(500, PayMethod::Cash);
    m_library->signInAs(Role::Librarian);
    const ClosingSheet day = sheet();
    QCOMPARE(day.byPerson.size(), 2);
    QCOMPARE(day.byPerson.first().name, QStringLiteral("Test assistant"));
    QCOMPARE(day.byPerson.first().receipts, 2);
    QCOMPARE(shown(day.byPerson.first().sums), QStringLiteral("500/500/0/0"));
    QCOMPARE(day.byPerson.last().receipts, 1);
}

void tst_ClosingSheet::keepsToTheLibrarysDay()
{
    charge(3000, LedgerKind::Fine);
    m_library->clock().set(fromStoredMoment(QStringLiteral("2026-11-20T23:59:59.999Z")));
    pay(100, PayMethod::Cash);
    m_library->clock().set(fromStoredMoment(QStringLiteral("2026-11-21T00:00:00.000Z")));
    pay(200, PayMethod::Cash);
    QCOMPARE(sheet().taken.all(), 100);
    QCOMPARE(sheet(QDate(2026, 11, 21)).taken.all(), 200);
}

void tst_ClosingSheet::refusesAssistants()
{
    m_library->signInAs(Role::Assistant);
    QCOMPARE(closingSheet(m_library->gate(), QDate(2026, 11, 20)).problem().code,
             QStringLiteral("accounts.notAllowed"));
}

void tst_ClosingSheet::closesADay()
{
    charge(1000, LedgerKind::Fine);
    pay(460, PayMethod::Cash);
    pay(540, PayMethod::Card);
    TillClosingService closing(m_library->gate());
    const QDate day(2026, 11, 20);
    TillCounted till{day, QStringLiteral("EUR"), 5000, 460, {{2000, 2}, {1000, 1}, {200, 2}}, 60, {}};
    QCOMPARE(till.countedMinor(), 5460);
    QCOMPARE(TillClosingService::check(till), Problems());
    till.restMinor = 40;
    QCOMPARE(till.differenceMinor(), -20);
    QCOMPARE(closing.close(till).problem().code, QStringLiteral("till.reasonMissing"));
    till.reason = QString(501, QLatin1Char('x'));
    QCOMPARE(closing.close(till).problem().code, QStringLiteral("till.reasonTooLong"));
    till.reason = QStringLiteral(" one coin too much given as change ");
    till.day = day.addDays(1);
    QCOMPARE(closing.close(till).problem().code, QStringLiteral("till.dayAhead"));
    QCOMPARE(closing.close({day, QStringLiteral("EUR"), 5000, 460, {}, 0, {}}).problem().code,
             QStringLiteral("till.notCounted"));
    till.day = day;
    const Result<qint64> sheetNumber = closing.close(till);
    QVERIFY(sheetNumber);
    const QList<TillClosing> closings = *closing.closingsOf(day);
    QCOMPARE(closings.size(), 1);
    QCOMPARE(closings.first().id, *sheetNumber);
    QCOMPARE(closings.first().till.countedMinor(), 5440);
    QCOMPARE(closings.first().till.pieces, (QMap<qint64, int>{{200, 2}, {1000, 1}, {2000, 2}}));
    QCOMPARE(closings.first().till.restMinor, 40);
    QCOMPARE(closings.first().till.reason, QStringLiteral("one coin too much given as change"));
    QVERIFY(!closings.first().closedBy.isEmpty());
    QVERIFY(closings.first().closedAt.isValid());
    QVERIFY(closing.closingsOf(day.addDays(-1))->isEmpty());
    QCOMPARE(*closing.floatBefore(day), 0);
    QCOMPARE(*closing.floatBefore(day.addDays(3)), 5000);
    m_library->signInAs(Role::Assistant);
    QCOMPARE(closing.close(till).problem().code, QStringLiteral("accounts.notAllowed"));
    QCOMPARE(closing.closingsOf(day).problem().code, QStringLiteral("accounts.notAllowed"));
}

void tst_ClosingSheet::closesAgainInsteadOfChanging()
{
    charge(1000, LedgerKind::Fine);
    pay(1000, PayMethod::Cash);
    TillClosingService closing(m_library->gate());
    const QDate day(2026, 11, 20);
    TillCounted till{day, QStringLiteral("EUR"), 0, 1000, {{500, 1}}, 0, QStringLiteral("where is the rest?")};
    QVERIFY(closing.close(till));
    till.pieces.insert(500, 2);
    QVERIFY(closing.close(till));
    const QList<TillClosing> closings = *closing.closingsOf(day);
    QCOMPARE(closings.size(), 2);
    QCOMPARE(closings.first().till.differenceMinor(), 0);
    QVERIFY(closings.first().till.reason.isEmpty()); // there is nothing to explain any more
    QCOMPARE(closings.last().till.differenceMinor(), -500);
    auto transaction = m_library->gate().begin(Command::CloseTill);
    QVERIFY(!Statement(*transaction, QStringLiteral("UPDATE till_closings SET counted_minor = 1000")).run());
    QVERIFY(!Statement(*transaction, QStringLiteral("DELETE FROM till_closings")).run());
}

void tst_ClosingSheet::refusesACountThatIsOutOfDate()
{
    charge(1000, LedgerKind::Fine);
    pay(400, PayMethod::Cash);
    TillClosingService closing(m_library->gate());
    const TillCounted till{QDate(2026, 11, 20), QStringLiteral("EUR"), 0, 400, {{200, 2}}, 0, {}};
    pay(100, PayMethod::Cash); // another desk, meanwhile
    QCOMPARE(closing.close(till).problem().code, QStringLiteral("till.changedSince"));
    QVERIFY(closing.closingsOf(till.day)->isEmpty());
}

void tst_ClosingSheet::printsAReceiptTheSameEachTime()
{
    shelves::setSetting(*m_library, QStringLiteral("library_name"), QStringLiteral("Riverside Town Library"));
    charge(590, LedgerKind::LostItem);
    charge(300, LedgerKind::ProcessingFee);
    const auto paid = m_service->pay({m_user, 500, PayMethod::Cash, 1000, {}});
    const auto read = [&] { return *receiptOf(m_library->database(), m_library->clock(), paid->entry.id); };
    const auto check = [&](const Receipt &receipt) {
        QCOMPARE(receiptText(receipt.entry.receiptNumber), QStringLiteral("2026-0001"));
        QCOMPARE(receipt.cardEnd, QStringLiteral("0703"));
        QCOMPARE(receipt.lines.size(), 1);
        QCOMPARE(receipt.lines.first().paidMinor, 500);
        QCOMPARE(receipt.lines.first().openBeforeMinor, 590);
        QCOMPARE(receipt.lines.first().restMinor(), 90);
        QCOMPARE(receipt.amountMinor(), 500);
        QCOMPARE(receipt.changeMinor(), std::optional<qint64>(500));
        QCOMPARE(receipt.owedAfterMinor, 390);
        QCOMPARE(receipt.entry.enteredBy, QStringLiteral("Test admin"));
    };
    check(read());
    pay(390, PayMethod::Card);
    charge(700, LedgerKind::Fine);
    check(read());
}

void tst_ClosingSheet::refusesReceiptsThatAreNone()
{
    const qint64 fine = charge(590, LedgerKind::Fine);
    QCOMPARE(receiptOf(m_library->database(), m_library->clock(), fine).problem().code,
             QStringLiteral("ledger.entryUnknown"));
    QCOMPARE(receiptOf(m_library->database(), m_library->clock(), 4711).problem().code,
             QStringLiteral("ledger.entryUnknown"));
}

QTEST_GUILESS_MAIN(tst_ClosingSheet)
#include "tst_closingsheet.moc"
