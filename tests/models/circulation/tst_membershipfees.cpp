// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/ledgerservice.h"
#include "models/circulation/ledgerstore.h"
#include "models/database/audit.h"
#include "models/undo/undoservice.h"
#include "models/users/userservice.h"
#include "tests/support/shelves.h"

#include <QTest>

/// What joining and staying costs, and how it is taken back.
class tst_MembershipFees : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_library = std::make_unique<TestLibrary>();
        m_service = std::make_unique<LedgerService>(m_library->gate());
    }
    void chargesWhatAMembershipCosts();
    void keepsAUserWhoHasMoreThanTheFee();

private:
    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<LedgerService> m_service;
};

void tst_MembershipFees::chargesWhatAMembershipCosts()
{
    UserService users(m_library->gate());
    const qint64 adult = shelves::category(*m_library, QStringLiteral("Adult"));
    User ngozi;
    ngozi.givenName = QStringLiteral("Ngozi");
    ngozi.familyName = QStringLiteral("Eze");
    ngozi.name = QStringLiteral("Ngozi Eze");
    ngozi.categoryId = adult;
    ngozi.expiresOn = QDate(2027, 1, 31);
    ngozi.cardNumber = QStringLiteral("M1");
    const auto without = users.add(ngozi);
    QVERIFY(without);
    QCOMPARE(*ledger::owed(m_library->database(), *without), 0);

    users.chargeWith(*m_service);
    ngozi.cardNumber = QStringLiteral("M2");
    const auto free = users.add(ngozi);
    QVERIFY(free);
    QCOMPARE(*ledger::owed(m_library->database(), *free), 0); // the category costs nothing yet
    m_library->run(QStringLiteral("UPDATE user_categories SET fee_minor = 1200 WHERE id = ?"), {adult});
    QCOMPARE(*users.feeOf(adult), 1200);
    QCOMPARE(*users.feeOf(std::nullopt), 0);
    ngozi.cardNumber = QStringLiteral("M3");
    const auto paying = users.add(ngozi);
    QVERIFY(paying);
    QCOMPARE(*ledger::owed(m_library->database(), *paying), 1200);

    InverseHandlers handlers;
    users.addInverses(handlers);
    m_service->addInverses(handlers);
    UndoService undo(m_library->gate(), handlers);
    QVERIFY(users.extendMembership(*paying));
    QCOMPARE(*ledger::owed(m_library->database(), *paying), 2400);
    QVERIFY(undo.undo());
    QCOMPARE(*ledger::owed(m_library->database(), *paying), 1200);
    QCOMPARE((*users.find(*paying))->expiresOn, QDate(2027, 1, 31));
    const auto entries = ledger::entriesOf(m_library->database(), *paying);
    QCOMPARE(entries->first().kind, LedgerKind::MembershipFee);
    QCOMPARE(entries->first().note, QStringLiteral("Adult"));

    // Adding is taken back whole: the charge by its counter-entry, the user but for the number the ledger names.
    QVERIFY(undo.undo());
    QCOMPARE(*ledger::owed(m_library->database(), *paying), 0);
    QVERIFY(!*users.findByCard(QStringLiteral("M3")));
    QVERIFY((*users.find(*paying))->isErased);
    QVERIFY((*users.find(*paying))->name.isEmpty());
    QVERIFY(users.search(QStringLiteral("ngozi"), 10)->size() == 2);
    const auto again = users.add(ngozi); // the card is free
    QVERIFY(again);
    QVERIFY(undo.undo());
    QVERIFY(undo.redo());
    QCOMPARE((*users.findByCard(QStringLiteral("M3")))->id, *again);
    QCOMPARE(*ledger::owed(m_library->database(), *again), 1200);
    QCOMPARE(users.search(QStringLiteral("ngozi"), 10)->size(), 3);
    // Once the fee was paid, the payment has to be taken back first.
    QVERIFY(m_service->pay({*again, 1200, PayMethod::Cash, {}, {}}));
    QVERIFY(undo.undo());
    QVERIFY(undo.undo());
    QVERIFY(!*users.findByCard(QStringLiteral("M3")));
}

void tst_MembershipFees::keepsAUserWhoHasMoreThanTheFee()
{
    UserService users(m_library->gate());
    users.chargeWith(*m_service);
    const qint64 adult = m_library->run(
        QStringLiteral("INSERT INTO user_categories (name, name_key, fee_minor, created_at, updated_at) VALUES "
                       "('Paying', 'paying', 500, '', '')"));
    User user;
    user.givenName = QStringLiteral("Ana");
    user.familyName = QStringLiteral("Reis");
    user.cardNumber = QStringLiteral("M77");
    user.categoryId = adult;
    const auto id = users.add(user);
    QVERIFY(id);
    InverseHandlers handlers;
    users.addInverses(handlers);
    m_service->addInverses(handlers);
    UndoService undo(m_library->gate(), handlers);
    const QString key = undo.nextUndo()->key;
    QVERIFY(m_library->run(QStringLiteral("INSERT INTO user_notes (user_id, text, created_at, updated_at) "
                                          "VALUES (?, 'reads', '', '')"),
                           {*id}));
    QVERIFY(!undo.undo(key));
    QCOMPARE((*users.findByCard(QStringLiteral("M77")))->id, *id);
    QCOMPARE(*ledger::owed(m_library->database(), *id), 500);
}

QTEST_GUILESS_MAIN(tst_MembershipFees)
#include "tst_membershipfees.moc"
