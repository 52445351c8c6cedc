// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done in spite of a finding, as of another day, or for the box.
#include "models/circulation/circulationservice.h"
#include "models/database/statement.h"
#include "tests/support/shelves.h"
#include "tests/support/takeback.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

class tst_Overriding : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void overridesWithAReason();
    void overridesOnlyWithTheRight();
    void overridesWithSomebodyElsesRight();
    void takesACopyBackBeforeLendingItOn();
    void renewsInSpiteOfARefusal();
    void returnsAsOfAnotherDay();
    void emptiesTheBookDrop();

private:
    Result<void> undo(const QString &commandId, Command command);

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<CirculationService> m_service;
    qint64 m_user = 0;
    qint64 m_book = 0;
    qint64 m_copy = 0;
};

void tst_Overriding::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_service = std::make_unique<CirculationService>(m_library->gate());
    shelves::setSetting(*m_library, QStringLiteral("closed_weekdays"), QStringLiteral("7"));
    m_user = shelves::user(*m_library, QStringLiteral("Amara Okafor"), QStringLiteral("M20111"));
    m_book = shelves::book(*m_library, QStringLiteral("Kindred"), QStringLiteral("9780807083697"));
    m_copy = shelves::copy(*m_library, m_book, QStringLiteral("30000014"));
}

void tst_Overriding::cleanup()
{
    m_service.reset();
    m_library.reset();
}

Result<void> tst_Overriding::undo(const QString &commandId, Command command)
{
    InverseHandlers handlers;
    m_service->addInverses(handlers);
    handlers.add(QStringLiteral("copies"), takeBackRow(QStringLiteral("copies")));
    return takeBack(*m_library, handlers, commandId, command);
}

namespace {

Overrides putAside(const QStringList &codes, const QString &reason = QStringLiteral("Asked the head"), qint64 by = 0)
{
    return {.codes = codes, .reason = reason, .approvedBy = by};
}

} // namespace

void tst_Overriding::overridesWithAReason()
{
    m_library->run(QStringLiteral("UPDATE users SET block_reason = 'Rude', expires_on = '2026-11-01' WHERE id = ?"),
                   {m_user});
    const QStringList both{QStringLiteral("loan.userBlocked"), QStringLiteral("loan.membershipExpired")};
    // One of two put aside is not enough, and nothing goes without a reason.
    QVERIFY(!m_service->lend(m_user, m_copy, {.dueOn = {}, .overrides = putAside({both.first()})})->isLent());
    QCOMPARE(m_service->lend(m_user, m_copy, {.dueOn = {}, .overrides = putAside(both, QStringLiteral("  "))})
                 .problem()
                 .code,
             QStringLiteral("override.reasonMissing"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans")), 0);

    const auto lent = m_service->lend(m_user, m_copy, {.dueOn = {}, .overrides = putAside(both)});
    QVERIFY(lent && lent->isLent());
    const QList<RecordedChange> changes = changesOf(*m_library, lent->commandId);
    const auto override = std::find_if(changes.cbegin(), changes.cend(), [](const RecordedChange &change) {
        return change.entity == QLatin1String("overrides");
    });
    QVERIFY(override != changes.cend());
    QCOMPARE(override->id, lent->loanId);
    QCOMPARE(override->after->value(QLatin1String("reason")).toString(), QStringLiteral("Asked the head"));
    QCOMPARE(override->after->value(QLatin1String("findings")).toArray().size(), 2);
    QVERIFY(undo(lent->commandId, Command::Lend));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans")), 0);
}

void tst_Overriding::overridesOnlyWithTheRight()
{
    m_library->run(QStringLiteral("UPDATE copies SET is_for_loan = 0 WHERE id = ?"), {m_copy});
    m_library->signInAs(Role::Assistant);
    const auto refused =
        m_service->lend(m_user, m_copy, {.dueOn = {}, .overrides = putAside({QStringLiteral("loan.referenceOnly")})});
    QCOMPARE(refused.problem().code, QStringLiteral("accounts.notAllowed"));
    m_library->run(QStringLiteral("UPDATE copies SET status = 'withdrawn' WHERE id = ?"), {m_copy});
    m_library->signInAs(Role::Administrator);
    const QStringList codes{QStringLiteral("loan.referenceOnly"), QStringLiteral("loan.copyWithdrawn")};
    QVERIFY(!m_service->lend(m_user, m_copy, {.dueOn = {}, .overrides = putAside(codes)})->isLent());
}

void tst_Overriding::overridesWithSomebodyElsesRight()
{
    m_library->run(QStringLiteral("UPDATE copies SET is_for_loan = 0 WHERE id = ?"), {m_copy});
    const qint64 librarian = m_library->signInAs(Role::Librarian);
    const qint64 assistant = m_library->signInAs(Role::Assistant);
    const QStringList codes{QStringLiteral("loan.referenceOnly")};
    QCOMPARE(
        m_service->lend(m_user, m_copy, {.dueOn = {}, .overrides = putAside(codes, QStringLiteral("ok"), assistant)})
            .problem()
            .code,
        QStringLiteral("override.approverMayNot"));
    const auto lent =
        m_service->lend(m_user, m_copy, {.dueOn = {}, .overrides = putAside(codes, QStringLiteral("ok"), librarian)});
    QVERIFY(lent && lent->isLent());
    const QList<RecordedChange> changes = changesOf(*m_library, lent->commandId);
    QVERIFY(std::any_of(changes.cbegin(), changes.cend(), [&](const RecordedChange &change) {
        return change.after && change.after->value(QLatin1String("approved_by")).toInteger() == librarian;
    }));
}

void tst_Overriding::takesACopyBackBeforeLendingItOn()
{
    const qint64 other = shelves::user(*m_library, QStringLiteral("Ben Ito"), QStringLiteral("M20112"));
    const auto first = m_service->lend(m_user, m_copy);
    const auto second =
        m_service->lend(other, m_copy, {.dueOn = {}, .overrides = putAside({QStringLiteral("loan.copyOnLoan")})});
    QVERIFY(second && second->isLent());
    QVERIFY(!m_service->loan(first->loanId).operator*()->isOpen());
    QCOMPARE(m_service->openLoanOfCopy(m_copy).operator*()->userId, other);
    QVERIFY(undo(second->commandId, Command::Lend));
    QCOMPARE(m_service->openLoanOfCopy(m_copy).operator*()->userId, m_user);

    m_library->run(QStringLiteral("UPDATE loans SET returned_at = loaned_at, outcome = 'lost'"));
    m_library->run(QStringLiteral("UPDATE copies SET status = 'lost' WHERE id = ?"), {m_copy});
    QVERIFY(m_service->lend(other, m_copy, {.dueOn = {}, .overrides = putAside({QStringLiteral("loan.copyLost")})})
                ->isLent());
    QCOMPARE(m_library->value(QStringLiteral("SELECT status FROM copies WHERE id = ?"), {m_copy}).toString(),
             QStringLiteral("in_service"));
}

void tst_Overriding::renewsInSpiteOfARefusal()
{
    shelves::setRule(*m_library, QStringLiteral("renewals_allowed"), QStringLiteral("0"));
    const auto lent = m_service->lend(m_user, m_copy);
    m_library->clock().set(QDateTime(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC));
    QCOMPARE(m_service->renew(lent->loanId)->refusal->code, QStringLiteral("renewal.usedUp"));
    const auto renewed = m_service->renew(
        lent->loanId, {.overrides = putAside({QStringLiteral("renewal.usedUp")}), .isAutomatic = false});
    QVERIFY(renewed && renewed->isRenewed());
    QCOMPARE(renewed->renewals, 1);
    // What cannot be: the same day again.
    const auto again =
        m_service->renew(lent->loanId,
                         {.overrides = putAside({QStringLiteral("renewal.usedUp"), QStringLiteral("renewal.notLater")}),
                          .isAutomatic = false});
    QCOMPARE(again->refusal->code, QStringLiteral("renewal.notLater"));
}

void tst_Overriding::returnsAsOfAnotherDay()
{
    const auto lent = m_service->lend(m_user, m_copy); // due 11 December
    m_library->clock().set(QDateTime(QDate(2026, 12, 16), QTime(9, 0), Qt::UTC));
    const auto on = [](int month, int dayOfMonth) {
        return ReturnOptions{.effectiveOn = QDate(2026, month, dayOfMonth), .isBookDrop = false, .noFine = false};
    };
    QCOMPARE(m_service->returnCopy(m_copy, on(11, 19)).problem().code, QStringLiteral("return.beforeLent"));
    QCOMPARE(m_service->returnCopy(m_copy, on(12, 17)).problem().code, QStringLiteral("return.inTheFuture"));
    m_library->signInAs(Role::Assistant);
    QCOMPARE(m_service->returnCopy(m_copy, on(12, 12)).problem().code, QStringLiteral("accounts.notAllowed"));
    m_library->signInAs(Role::Librarian);
    const auto back = m_service->returnCopy(m_copy, on(12, 12));
    QVERIFY(back);
    QCOMPARE(back->daysLate, 1);
    QCOMPARE(back->returnedOn, QDate(2026, 12, 12));
    QCOMPARE(m_service->loan(lent->loanId).operator*()->returnedAt.date(), QDate(2026, 12, 12));
}

void tst_Overriding::emptiesTheBookDrop()
{
    (void)m_service->lend(m_user, m_copy); // due 11 December
    m_library->signInAs(Role::Assistant);
    const ReturnOptions box{.effectiveOn = {}, .isBookDrop = true, .noFine = false};
    m_library->clock().set(QDateTime(QDate(2026, 12, 14), QTime(9, 0), Qt::UTC)); // Monday; Sunday is closed
    const auto back = m_service->returnCopy(m_copy, box);
    QVERIFY(back);
    QCOMPARE(back->returnedOn, QDate(2026, 12, 12));
    QCOMPARE(back->daysLate, 1);
    // Lent and thrown into the box on the same day: it is not back before it went out.
    (void)m_service->lend(m_user, m_copy);
    QCOMPARE(m_service->returnCopy(m_copy, box)->returnedOn, QDate(2026, 12, 14));
}

QTEST_GUILESS_MAIN(tst_Overriding)
#include "tst_overriding.moc"
