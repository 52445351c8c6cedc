// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lost, found again, claimed returned; loans by the hour; renewals by the day's jobs.
#include "models/circulation/circulationservice.h"
#include "models/circulation/hourlydue.h"
#include "models/circulation/ledgerservice.h"
#include "models/undo/undoservice.h"
#include "tests/support/shelves.h"

#include <QTest>

#include <algorithm>

class tst_Losing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void declaresLost();
    void findsAgain();
    void chargesALoss();
    void settlesWhatIsFound_data();
    void settlesWhatIsFound();
    void letsTheFineGoWithTheLoss();
    void undoesALoss();
    void leavesLossesToLibrarians();
    void claimsReturned();
    void countsHours_data();
    void countsHours();
    void lendsByTheHour();
    void renewsByTheHour();
    void saysWhatRenewedAutomatically();

private:
    QString statusOf(qint64 copyId)
    {
        return m_library->value(QStringLiteral("SELECT status FROM copies WHERE id = ?"), {copyId}).toString();
    }
    QString outcomeOf(qint64 loanId)
    {
        return m_library->value(QStringLiteral("SELECT outcome FROM loans WHERE id = ?"), {loanId}).toString();
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<CirculationService> m_service;
    qint64 m_user = 0;
    qint64 m_copy = 0;
};

void tst_Losing::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_service = std::make_unique<CirculationService>(m_library->gate());
    shelves::setSetting(*m_library, QStringLiteral("closed_weekdays"), QStringLiteral("7"));
    m_user = shelves::user(*m_library, QStringLiteral("Amara Okafor"), QStringLiteral("M1"));
    m_copy = shelves::copy(*m_library, shelves::book(*m_library, QStringLiteral("Kindred")), QStringLiteral("C1"));
}

void tst_Losing::cleanup()
{
    m_service.reset();
    m_library.reset();
}

void tst_Losing::declaresLost()
{
    const auto lent = m_service->lend(m_user, m_copy);
    const auto lost = m_service->declareLost({lent->loanId});
    QVERIFY(lost);
    QCOMPARE(lost->first().title, QStringLiteral("Kindred"));
    QCOMPARE(outcomeOf(lent->loanId), QStringLiteral("lost"));
    QCOMPARE(statusOf(m_copy), QStringLiteral("lost"));
    QVERIFY(m_service->openLoansOf(m_user)->isEmpty());
    QCOMPARE(m_service->declareLost({lent->loanId}).problem().code, QStringLiteral("loan.endedAlready"));
    QCOMPARE(m_service->declareLost({99}).problem().code, QStringLiteral("loan.gone"));
    QVERIFY(m_service->check(m_user, m_copy)->verdict.has(QStringLiteral("loan.copyLost")));
}

void tst_Losing::findsAgain()
{
    const auto lent = m_service->lend(m_user, m_copy);
    QVERIFY(m_service->declareLost({lent->loanId}));
    const auto back = m_service->returnCopy(m_copy);
    QVERIFY(back->wasFound && !back->wasOnLoan());
    QCOMPARE(outcomeOf(lent->loanId), QStringLiteral("found_after_lost"));
    QCOMPARE(statusOf(m_copy), QStringLiteral("in_service"));
    // Only the last loan is meant: a copy missing later says nothing about it.
    const auto next = m_service->lend(m_user, m_copy);
    QVERIFY(m_service->returnCopy(m_copy));
    m_library->run(QStringLiteral("UPDATE copies SET status = 'missing' WHERE id = ?"), {m_copy});
    QVERIFY(m_service->returnCopy(m_copy)->wasFound);
    QCOMPARE(outcomeOf(next->loanId), QStringLiteral("returned"));
}

void tst_Losing::chargesALoss()
{
    m_library->run(QStringLiteral("UPDATE copies SET price_minor = 1800 WHERE id = ?"), {m_copy});
    shelves::setRule(*m_library, QStringLiteral("lost_processing_fee"), QStringLiteral("250"));
    const auto lent = m_service->lend(m_user, m_copy);
    const auto lost = m_service->declareLost({lent->loanId});
    QCOMPARE(lost->first().chargedMinor, 2050);
    QCOMPARE(
        m_library->number(QStringLiteral("SELECT sum(amount_minor) FROM ledger_entries WHERE user_id = ?"), {m_user}),
        2050);
    const auto back = m_service->returnCopy(m_copy);
    QVERIFY(std::any_of(back->findings.cbegin(), back->findings.cend(), [](const Finding &finding) {
        return finding.code == QLatin1String("return.lossCharged")
            && finding.arguments.first() == QLatin1String("Amara Okafor");
    }));
}

void tst_Losing::settlesWhatIsFound_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<bool>("lossEndsFine");
    QTest::addColumn<int>("paid");
    QTest::addColumn<bool>("isOffered");
    QTest::addColumn<int>("fineOffered");
    QTest::addColumn<int>("balance"); // afterwards
    QTest::addColumn<int>("credit");
    const auto row = [](const char *name, const char *policy, bool ends, int paid, bool offered, int fine, int balance,
                        int credit) {
        QTest::newRow(name) << QString::fromLatin1(policy) << ends << paid << offered << fine << balance << credit;
    };
    // The price is 18.00, the fee 2.50, the fine by the day of the loss 1.00.
    row("keep, unpaid", "keep", false, 0, false, 0, 2150, 0);
    row("keep, part paid", "keep", false, 1000, false, 0, 1150, 0);
    row("keep, paid", "keep", false, 2150, false, 0, 0, 0);
    row("refund, unpaid", "refund", false, 0, true, 0, 100, 0);
    row("refund, part paid", "refund", false, 1000, true, 0, -900, 900);
    row("refund, paid", "refund", false, 2150, true, 0, -2050, 2050);
    row("refund, unpaid, the fine let go stays so", "refund", true, 0, true, 0, 0, 0);
    row("refund, paid, the fine let go stays so", "refund", true, 2050, true, 0, -2050, 2050);
    row("restore, unpaid", "refund_restore", true, 0, true, 100, 100, 0);
    row("restore, part paid", "refund_restore", true, 1000, true, 100, -900, 900);
    row("restore, paid", "refund_restore", true, 2050, true, 100, -1950, 1950);
    row("restore, nothing to restore: it was charged", "refund_restore", false, 0, true, 0, 100, 0);
}

void tst_Losing::settlesWhatIsFound()
{
    QFETCH(QString, policy);
    QFETCH(bool, lossEndsFine);
    QFETCH(int, paid);
    shelves::setSetting(*m_library, QStringLiteral("found_after_lost"), policy);
    shelves::setSetting(*m_library, QStringLiteral("loss_ends_fine"),
                        lossEndsFine ? QStringLiteral("1") : QStringLiteral("0"));
    shelves::setRule(*m_library, QStringLiteral("lost_processing_fee"), QStringLiteral("250"));
    shelves::setRule(*m_library, QStringLiteral("fine_amount"), QStringLiteral("20"));
    m_library->run(QStringLiteral("UPDATE copies SET price_minor = 1800 WHERE id = ?"), {m_copy});
    LedgerService money(m_library->gate());
    const auto lent = m_service->lend(m_user, m_copy);
    m_library->clock().set(QDateTime(lent->dueOn.addDays(5), QTime(10, 0), Qt::UTC));
    QVERIFY(m_service->declareLost({lent->loanId}));
    if (paid > 0) {
        QVERIFY(money.pay({m_user, paid, PayMethod::Cash, {}, {}}));
    }
    m_library->clock().advanceDays(30);
    const auto back = m_service->returnCopy(m_copy);
    QVERIFY(back && back->found);
    QCOMPARE(back->found->chargedMinor, 2050);
    QTEST(back->found->isOffer(), "isOffered");
    QTEST(static_cast<int>(back->found->fineMinor), "fineOffered");
    const qint64 before = money.ledgerOf(m_user)->settlement.balanceMinor;
    const auto settled = m_service->settleFound(lent->loanId);
    QVERIFY(settled);
    QCOMPARE(settled->fineMinor, back->found->fineMinor);
    const UserLedger ledger = *money.ledgerOf(m_user);
    QTEST(static_cast<int>(ledger.settlement.balanceMinor), "balance");
    QTEST(static_cast<int>(ledger.settlement.creditMinor), "credit");
    // A second time takes nothing off, and nothing is offered any more.
    QCOMPARE(m_service->settleFound(lent->loanId)->takenOffMinor, 0);
    QCOMPARE(money.ledgerOf(m_user)->settlement.balanceMinor, ledger.settlement.balanceMinor);
    if (policy != QLatin1String("keep")) {
        InverseHandlers inverses;
        m_service->addInverses(inverses);
        money.addInverses(inverses);
        UndoService undo(m_library->gate(), inverses);
        const auto undone = undo.undo(settled->commandId);
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.problem().code));
        QCOMPARE(money.ledgerOf(m_user)->settlement.balanceMinor, before);
    }
}

void tst_Losing::letsTheFineGoWithTheLoss()
{
    shelves::setSetting(*m_library, QStringLiteral("loss_ends_fine"), QStringLiteral("1"));
    shelves::setRule(*m_library, QStringLiteral("fine_amount"), QStringLiteral("20"));
    const auto lent = m_service->lend(m_user, m_copy);
    m_library->clock().set(QDateTime(lent->dueOn.addDays(5), QTime(10, 0), Qt::UTC));
    QCOMPARE(m_service->declareLost({lent->loanId})->first().chargedMinor, 0);
    QCOMPARE(m_service->settleFound(lent->loanId).problem().code, QStringLiteral("loan.notFound"));
    // Nobody was charged, so nothing is asked.
    QVERIFY(!m_service->returnCopy(m_copy)->found);
}

void tst_Losing::undoesALoss()
{
    InverseHandlers inverses;
    m_service->addInverses(inverses);
    inverses.add(QStringLiteral("copies"), takeBackRow(QStringLiteral("copies"), {QStringLiteral("last_seen_at")}));
    UndoService undo(m_library->gate(), inverses);
    const auto lent = m_service->lend(m_user, m_copy);
    const auto lost = m_service->declareLost({lent->loanId});
    QVERIFY(undo.undo(lost->first().commandId));
    QCOMPARE(statusOf(m_copy), QStringLiteral("in_service"));
    QCOMPARE(m_service->openLoansOf(m_user)->size(), 1);
}

void tst_Losing::leavesLossesToLibrarians()
{
    const auto lent = m_service->lend(m_user, m_copy);
    m_library->signInAs(Role::Assistant);
    QCOMPARE(m_service->declareLost({lent->loanId}).problem().code, QStringLiteral("accounts.notAllowed"));
    QVERIFY(m_service->claimReturned(lent->loanId, QString()));
}

void tst_Losing::claimsReturned()
{
    shelves::setRule(*m_library, QStringLiteral("max_loans"), QStringLiteral("1"));
    const auto lent = m_service->lend(m_user, m_copy);
    const qint64 other =
        shelves::copy(*m_library, shelves::book(*m_library, QStringLiteral("Snow")), QStringLiteral("C2"));
    QVERIFY(m_service->check(m_user, other)->verdict.has(QStringLiteral("loan.limitReached")));
    QVERIFY(m_service->claimReturned(lent->loanId, QStringLiteral("  put it in the box  ")));
    const auto claimed = m_service->loan(lent->loanId);
    QVERIFY((*claimed)->claimedAt.isValid());
    QCOMPARE((*claimed)->claimedNote, QStringLiteral("put it in the box"));
    QVERIFY(!m_service->check(m_user, other)->verdict.has(QStringLiteral("loan.limitReached")));
    QCOMPARE(m_service->renew(lent->loanId)->refusal->code, QStringLiteral("renewal.claimedReturned"));
    QCOMPARE(*m_service->claimsOf(m_user), 1);
    QVERIFY(m_service->withdrawClaim(lent->loanId));
    QVERIFY(!(*m_service->loan(lent->loanId))->claimedAt.isValid());
    QVERIFY(m_service->returnCopy(m_copy));
    QCOMPARE(m_service->claimReturned(lent->loanId, QString()).problem().code, QStringLiteral("loan.endedAlready"));
}

void tst_Losing::countsHours_data()
{
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<int>("hours");
    QTest::addColumn<QDateTime>("due");
    const QTimeZone berlin("Europe/Berlin");
    const auto at = [&](int month, int day, int hour, int minute) {
        return QDateTime(QDate(2026, month, day), QTime(hour, minute), berlin);
    };
    QTest::newRow("the same day") << at(11, 20, 10, 15) << 3 << at(11, 20, 13, 15);
    QTest::newRow("over midnight") << at(11, 20, 22, 0) << 4 << at(11, 21, 2, 0);
    QTest::newRow("into a closed Sunday") << at(11, 21, 22, 0) << 4 << at(11, 23, 2, 0);
    QTest::newRow("clocks go back: an hour more on the wall is less") << at(10, 24, 22, 0) << 30 << at(10, 26, 3, 0);
    QTest::newRow("into the spring change") << at(3, 28, 23, 30) << 48 << at(3, 31, 0, 30);
}

void tst_Losing::countsHours()
{
    QFETCH(QDateTime, from);
    QFETCH(int, hours);
    QFETCH(QDateTime, due);
    const auto found = dueAfterHours(from, hours, Calendar({7}, {}), QTimeZone("Europe/Berlin"));
    QVERIFY(found);
    QCOMPARE(found->toUTC(), due.toUTC());
    Closure always;
    always.name = QStringLiteral("Closed for good");
    always.startsOn = QDate(2026, 1, 1);
    always.endsOn = QDate(2030, 1, 1);
    QCOMPARE(dueAfterHours(from, hours, Calendar({}, {always}), QTimeZone::utc()).problem().code,
             QStringLiteral("loan.noOpenDay"));
}

void tst_Losing::lendsByTheHour()
{
    shelves::setRule(*m_library, QStringLiteral("loan_hours"), QStringLiteral("4"));
    const auto lent = m_service->lend(m_user, m_copy);
    QVERIFY(lent->isLent());
    const QDateTime due(QDate(2026, 11, 20), QTime(14, 0), Qt::UTC);
    QCOMPARE(lent->dueAt, due);
    QCOMPARE(lent->dueOn, due.date());
    QCOMPARE((*m_service->loan(lent->loanId))->dueAt, due);
    // A day chosen by hand makes it a loan by the day.
    const qint64 other =
        shelves::copy(*m_library, shelves::book(*m_library, QStringLiteral("Snow")), QStringLiteral("C2"));
    const auto byHand = m_service->lend(m_user, other, {.dueOn = QDate(2026, 11, 24), .overrides = {}});
    QVERIFY(!byHand->dueAt.isValid());
    QVERIFY(!(*m_service->loan(byHand->loanId))->dueAt.isValid());
    // 0 hours is no loan by the hour.
    m_library->run(QStringLiteral("UPDATE circulation_rules SET value = '0' WHERE name = 'loan_hours'"));
    QVERIFY(!m_service->lend(m_user, shelves::copy(*m_library, 1, QStringLiteral("C3")))->dueAt.isValid());
}

void tst_Losing::renewsByTheHour()
{
    shelves::setRule(*m_library, QStringLiteral("loan_hours"), QStringLiteral("4"));
    const auto lent = m_service->lend(m_user, m_copy);
    QCOMPARE(m_service->renew(lent->loanId)->refusal->code, QStringLiteral("renewal.notLater"));
    m_library->clock().set(QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC));
    const auto renewed = m_service->renew(lent->loanId);
    QVERIFY(renewed->isRenewed());
    QCOMPARE(renewed->dueAt, QDateTime(QDate(2026, 11, 20), QTime(16, 0), Qt::UTC));
    QCOMPARE(renewed->dueOn, QDate(2026, 11, 20));
}

void tst_Losing::saysWhatRenewedAutomatically()
{
    const auto lent = m_service->lend(m_user, m_copy);
    m_library->clock().set(QDateTime(QDate(2026, 12, 11), QTime(6, 0), Qt::UTC));
    QVERIFY(m_service->renew(lent->loanId, {.overrides = {}, .isAutomatic = true})->isRenewed());
    QVERIFY((*m_service->loan(lent->loanId))->dueExplanation.contains(QLatin1String("due.automatic")));
}

QTEST_GUILESS_MAIN(tst_Losing)
#include "tst_losing.moc"
