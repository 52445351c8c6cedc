// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why something is stopped, as a library on a file explains it: since when, by whom, by which rule.
#include "models/catalogue/copyservice.h"
#include "models/circulation/circulationservice.h"
#include "models/circulation/holdservice.h"
#include "models/users/userservice.h"
#include "tests/support/shelves.h"

#include <QTest>

class tst_Explaining : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysSinceWhenAUserIsBlocked();
    void saysSinceWhenACopyIsNotForLoan();
    void namesWhomACopyIsKeptFor();
    void explainsWhatMovedADueDate();
    void countsWhoWaitsForIt();
    void tellsWhatTheGuarantorOwes();
    void explainsRefusedRenewals();
    void explainsRefusedHolds();
    void keepsNothingOfAnEmptyHistory();

private:
    Finding found(const QString &code, qint64 userId);

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<CirculationService> m_service;
    std::unique_ptr<HoldService> m_holds;
    std::unique_ptr<UserService> m_users;
    qint64 m_user = 0;
    qint64 m_other = 0;
    qint64 m_book = 0;
    qint64 m_copy = 0;
    QString m_staff;
};

void tst_Explaining::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_service = std::make_unique<CirculationService>(m_library->gate());
    m_holds = std::make_unique<HoldService>(m_library->gate());
    m_users = std::make_unique<UserService>(m_library->gate());
    shelves::setSetting(*m_library, QStringLiteral("closed_weekdays"), QStringLiteral("7"));
    m_user = shelves::user(*m_library, QStringLiteral("Amara Okafor"), QStringLiteral("M20111"));
    m_other = shelves::user(*m_library, QStringLiteral("Bo Lind"), QStringLiteral("M20112"));
    m_book = shelves::book(*m_library, QStringLiteral("Kindred"), QStringLiteral("9780807083697"));
    m_copy = shelves::copy(*m_library, m_book, QStringLiteral("30000014"));
    m_staff = m_library->value(QStringLiteral("SELECT name FROM users WHERE id = ?"), {m_library->session().userId})
                  .toString();
}

void tst_Explaining::cleanup()
{
    m_users.reset();
    m_holds.reset();
    m_service.reset();
    m_library.reset();
}

Finding tst_Explaining::found(const QString &code, qint64 userId)
{
    const auto offer = m_service->check(userId, m_copy);
    if (offer) {
        for (const Finding &finding : offer->verdict.findings) {
            if (finding.code == code) {
                return finding;
            }
        }
    }
    return {};
}

void tst_Explaining::saysSinceWhenAUserIsBlocked()
{
    QVERIFY(m_users->change({m_user}, UserField::BlockReason, QStringLiteral("Lost card")));
    m_library->clock().advanceDays(3);
    QVERIFY(m_users->change({m_user}, UserField::Phone, QStringLiteral("555")));
    const Finding finding = found(QStringLiteral("loan.userBlocked"), m_user);
    QCOMPARE(finding.why.steps.value(0).code, QStringLiteral("explain.blocked"));
    QCOMPARE(finding.why.steps.value(0).value, QStringLiteral("2026-11-20"));
    QCOMPARE(finding.why.steps.value(0).arguments, (QStringList{QStringLiteral("Lost card"), m_staff}));
    QCOMPARE(finding.why.arguments,
             (QStringList{QStringLiteral("borrow"), QStringLiteral("Kindred"), QStringLiteral("Amara Okafor")}));
}

void tst_Explaining::saysSinceWhenACopyIsNotForLoan()
{
    CopyService copies(m_library->gate());
    QVERIFY(copies.change({m_copy}, QStringLiteral("is_for_loan"), false));
    m_library->clock().advanceDays(1);
    QVERIFY(copies.change({m_copy}, QStringLiteral("status"), QStringLiteral("damaged")));
    const Finding reference = found(QStringLiteral("loan.referenceOnly"), m_user);
    QCOMPARE(reference.why.steps.value(0).value, QStringLiteral("2026-11-20"));
    QCOMPARE(reference.why.steps.value(0).arguments, QStringList{m_staff});
    const Finding damaged = found(QStringLiteral("loan.copyDamaged"), m_user);
    QCOMPARE(damaged.why.steps.value(0).value, QStringLiteral("2026-11-21"));
}

void tst_Explaining::namesWhomACopyIsKeptFor()
{
    QVERIFY(m_holds->place(m_other, m_book));
    m_library->clock().advanceDays(1);
    QVERIFY(m_holds->catchCopy(m_copy));
    const Finding finding = found(QStringLiteral("loan.onHoldShelf"), m_user);
    QCOMPARE(finding.why.steps.size(), 4);
    QCOMPARE(finding.why.steps[0].arguments, QStringList{QStringLiteral("Bo Lind")});
    QCOMPARE(finding.why.steps[0].value, QStringLiteral("2026-11-20"));
    QCOMPARE(finding.why.steps[1].value, QStringLiteral("2026-11-21"));
    QCOMPARE(finding.why.steps[2].code, QStringLiteral("explain.keptUntil"));
    QCOMPARE(finding.why.steps[3].code, QStringLiteral("explain.needsRight"));
}

void tst_Explaining::explainsWhatMovedADueDate()
{
    // 21 days on is Friday 11 December.
    shelves::closure(*m_library, QStringLiteral("Inventory"), QDate(2026, 12, 11), QDate(2026, 12, 11));
    const Finding finding = found(QStringLiteral("loan.dueMovedByClosure"), m_user);
    QCOMPARE(finding.why.subject, QStringLiteral("why.dueDate"));
    QCOMPARE(finding.why.steps.last().code, QStringLiteral("due.done"));
    QCOMPARE(finding.why.steps.last().arguments, QStringList{QStringLiteral("2026-12-12")});
    QVERIFY(!finding.why.rules.isEmpty());
}

void tst_Explaining::countsWhoWaitsForIt()
{
    const qint64 second = shelves::copy(*m_library, m_book, QStringLiteral("30000021"));
    QVERIFY(m_holds->place(m_other, m_book));
    const qint64 third = shelves::user(*m_library, QStringLiteral("Cy Rao"), QStringLiteral("M20113"));
    QVERIFY(m_holds->place(third, m_book));
    Q_UNUSED(second)
    const Finding finding = found(QStringLiteral("loan.held"), m_user);
    QCOMPARE(finding.why.steps.size(), 3);
    QCOMPARE(finding.why.steps[0].code, QStringLiteral("explain.otherCopiesIn"));
    QCOMPARE(finding.why.steps[0].value, QStringLiteral("1"));
    QCOMPARE(finding.why.steps[1].code, QStringLiteral("explain.waitingUnserved"));
    QCOMPARE(finding.why.steps[1].value, QStringLiteral("1"));
}

void tst_Explaining::tellsWhatTheGuarantorOwes()
{
    m_library->run(QStringLiteral("UPDATE users SET guarantor_id = ? WHERE id = ?"), {m_other, m_user});
    QVERIFY(found(QStringLiteral("loan.guarantorOwes"), m_user).code.isEmpty());
    m_library->run(QStringLiteral("INSERT INTO ledger_entries (user_id, kind, amount_minor, entered_at) "
                                  "VALUES (?, 'other', 250, ?)"),
                   {m_other, QStringLiteral("2026-11-20T10:00:00.000Z")});
    const Finding finding = found(QStringLiteral("loan.guarantorOwes"), m_user);
    QCOMPARE(finding.arguments, (QStringList{QStringLiteral("Bo Lind"), QStringLiteral("250 EUR")}));
    QVERIFY(finding.severity == Severity::Information);
    const auto offer = m_service->check(m_user, m_copy);
    QVERIFY(offer && offer->verdict.isAllowed());
}

void tst_Explaining::explainsRefusedRenewals()
{
    const qint64 student = shelves::category(*m_library, QStringLiteral("Student"));
    m_library->run(QStringLiteral("UPDATE users SET user_category_id = ? WHERE id = ?"), {student, m_user});
    shelves::setRule(*m_library, QStringLiteral("renewals_allowed"), QStringLiteral("2"));
    shelves::setRule(*m_library, QStringLiteral("renewals_allowed"), QStringLiteral("0"), student);
    const auto lent = m_service->lend(m_user, m_copy);
    QVERIFY(lent && lent->isLent());
    const auto refused = m_service->renew(lent->loanId);
    QVERIFY(refused && refused->refusal);
    const Explanation why = refused->refusal->why;
    QCOMPARE(refused->refusal->code, QStringLiteral("renewal.usedUp"));
    QCOMPARE(why.arguments,
             (QStringList{QStringLiteral("renew"), QStringLiteral("Kindred"), QStringLiteral("Amara Okafor")}));
    QCOMPARE(why.rules.value(0).value, QStringLiteral("0"));
    QCOMPARE(why.categoryName, QStringLiteral("Student"));
    // What it beat: the value for everybody.
    QVERIFY(why.rules[0].ladder.last().isSet && !why.rules[0].ladder.last().wins);
    // The new day would be the old one: how it was reached is part of the reason.
    m_library->run(QStringLiteral("UPDATE circulation_rules SET value = '5' WHERE name = 'renewals_allowed'"));
    const auto same = m_service->renew(lent->loanId);
    QVERIFY(same && same->refusal);
    QCOMPARE(same->refusal->code, QStringLiteral("renewal.notLater"));
    QVERIFY(same->refusal->why.steps.size() > 3);
    QCOMPARE(same->refusal->why.steps.first().code, QStringLiteral("explain.due"));
    QCOMPARE(same->refusal->why.rules.value(0).name, RuleName::LoanDays);
}

void tst_Explaining::explainsRefusedHolds()
{
    QVERIFY(m_holds->place(m_user, m_book));
    const auto again = m_holds->check(m_user, m_book);
    QVERIFY(again);
    const Finding finding = again->verdict.findings.value(0);
    QCOMPARE(finding.code, QStringLiteral("hold.userHasHold"));
    QCOMPARE(finding.why.steps.value(0).value, QStringLiteral("2026-11-20"));
    shelves::setRule(*m_library, QStringLiteral("max_holds"), QStringLiteral("1"),
                     shelves::category(*m_library, QStringLiteral("Guest")));
    m_library->run(QStringLiteral("UPDATE users SET user_category_id = (SELECT id FROM user_categories WHERE "
                                  "name = 'Guest') WHERE id = ?"),
                   {m_user});
    const auto full = m_holds->check(m_user, shelves::book(*m_library, QStringLiteral("Dune")));
    QVERIFY(full);
    const Finding limit = full->verdict.findings.value(0);
    QCOMPARE(limit.code, QStringLiteral("hold.limitReached"));
    QCOMPARE(limit.why.rules.value(0).name, RuleName::MaxHolds);
    QCOMPARE(limit.why.categoryName, QStringLiteral("Guest"));
}

void tst_Explaining::keepsNothingOfAnEmptyHistory()
{
    m_library->run(QStringLiteral("UPDATE users SET block_reason = 'Old' WHERE id = ?"), {m_user});
    const Finding finding = found(QStringLiteral("loan.userBlocked"), m_user);
    QVERIFY(finding.why.steps.value(0).value.isEmpty());
    QCOMPARE(finding.why.steps.value(0).arguments, (QStringList{QStringLiteral("Old"), QString()}));
}

QTEST_GUILESS_MAIN(tst_Explaining)
#include "tst_explaining.moc"
