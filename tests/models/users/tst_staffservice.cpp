// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/users/signinlibrary.h"

class TestStaffService : public QObject
{
    Q_OBJECT

private slots:
    void keepsOneAdministrator_data();
    void keepsOneAdministrator();
    void takesNoAdministratorAwayInUndo();
    void managesAccounts();
    void unlocksALockedAccount();
};

void TestStaffService::keepsOneAdministrator_data()
{
    QTest::addColumn<QString>("other"); // what a second administrator looks like; empty = there is none
    QTest::addColumn<bool>("mayGo");
    QTest::newRow("the only one") << QString() << false;
    QTest::newRow("a second one") << QStringLiteral("role = 'administrator'") << true;
    QTest::newRow("a second one who ends")
        << QStringLiteral("role = 'administrator', role_expires_on = '2027-01-01'") << false;
    QTest::newRow("a second one who left") << QStringLiteral("role = 'administrator', is_active = 0") << false;
    QTest::newRow("a second one without password")
        << QStringLiteral("role = 'administrator', password_hash = NULL") << false;
}

void TestStaffService::keepsOneAdministrator()
{
    QFETCH(QString, other);
    QFETCH(bool, mayGo);
    for (int way = 0; way < 4; ++way) {
        SignInLibrary library;
        const qint64 admin = library.session().userId;
        if (!other.isEmpty()) {
            library.signInAs(Role::Librarian);
            library.setHash(QStringLiteral("librarian"), QStringLiteral("x"));
            library.run(QStringLiteral("UPDATE users SET %1 WHERE username_key = 'librarian'").arg(other));
            library.signInAs(Role::Administrator);
        }
        StaffService staff(library.gate());
        QCOMPARE(*staff.isLastAdministrator(admin), !mayGo);
        AccountDraft account{QStringLiteral("admin"), Role::Administrator, {}, {}, false};
        Result<void> done;
        switch (way) {
        case 0:
            account.role = Role::Librarian;
            done = staff.save(admin, 1, account);
            break;
        case 1:
            account.roleExpiresOn = QDate(2027, 1, 1);
            done = staff.save(admin, 1, account);
            break;
        case 2: done = staff.remove(admin, 1); break;
        default: done = UserService(library.gate()).change(admin, 1, UserField::IsActive, false); break;
        }
        QCOMPARE(codeOf(done.problems()), mayGo ? QString() : QStringLiteral("accounts.lastAdministrator"));
        QCOMPARE(library.number(QStringLiteral("SELECT version FROM users WHERE id = ?"), {admin}), mayGo ? 2 : 1);
    }
}

void TestStaffService::takesNoAdministratorAwayInUndo()
{
    SignInLibrary library;
    const qint64 librarian = library.signInAs(Role::Librarian);
    library.setHash(QStringLiteral("librarian"), hashPassword(rightPassword, cheap)->text());
    const qint64 admin = library.signInAs(Role::Administrator);
    StaffService staff(library.gate());
    const auto before = *imageOf(library.database(), QStringLiteral("users"), librarian);
    QVERIFY(staff.save(librarian, 1, {QStringLiteral("librarian"), Role::Administrator, {}, {}, false}));
    const auto after = *imageOf(library.database(), QStringLiteral("users"), librarian);
    QVERIFY(staff.save(admin, 1, {QStringLiteral("admin"), Role::Librarian, {}, {}, false}));
    InverseHandlers handlers;
    UserService(library.gate()).addInverses(handlers);
    CommandStamp stamp;
    stamp.command = QStringLiteral("staff.edit");
    auto transaction = library.database().transact(stamp);
    QVERIFY(transaction);
    QCOMPARE(handlers.find(QStringLiteral("users"))(*transaction, librarian, before, after).problem().code,
             QStringLiteral("accounts.lastAdministrator"));
}

void TestStaffService::managesAccounts()
{
    SignInLibrary library;
    UserService users(library.gate());
    StaffService staff(library.gate());
    User user;
    user.givenName = QStringLiteral("Hélène");
    user.familyName = QStringLiteral("de la Cruz");
    const qint64 id = *users.add(user);
    QCOMPARE(*staff.proposedUserName(user.givenName, user.familyName), QStringLiteral("hdelacruz"));
    AccountDraft account{QStringLiteral("HdelaCruz"), Role::Assistant, QDate(2027, 5, 31),
                         *hashPassword(rightPassword, cheap), true};
    QVERIFY(staff.save(id, 1, account));
    QCOMPARE(*staff.proposedUserName(user.givenName, user.familyName), QStringLiteral("hdelacruz2"));
    QVERIFY(!*staff.isUserNameFree(QStringLiteral("hdelacrúz")));
    const auto stored = *staff.account(id);
    QCOMPARE(stored->role, Role::Assistant);
    QVERIFY(stored->hasPassword && stored->mustChangePassword && !stored->lastSignedInAt.isValid());
    QVERIFY(users.search(QStringLiteral("hdelacruz"), 5)->size() == 1);
    QVERIFY(library.signIn(QStringLiteral("hdelacruz"), rightPassword)->mustChangePassword);
    QCOMPARE(staff.save(library.session().userId, 1, account).problem().code, QStringLiteral("accounts.userNameTaken"));
    QCOMPARE(staff.save(id, 1, account).problem().code, QStringLiteral("user.changedElsewhere"));
    account.role = Role::Member;
    const qint64 saved = (*staff.account(id))->version;
    QCOMPARE(staff.save(id, saved, account).problem().code, QStringLiteral("accounts.memberCannotSignIn"));
    account.role = Role::Viewer;
    account.roleExpiresOn = QDate(2026, 11, 19);
    QCOMPARE(staff.save(id, saved, account).problem().code, QStringLiteral("accounts.roleEndsInPast"));
    QVERIFY(staff.setPassword(id, *hashPassword(QStringLiteral("another-fine-secret"), cheap), false));
    QVERIFY(!library.signIn(QStringLiteral("hdelacruz"), QStringLiteral("another-fine-secret"))->mustChangePassword);
    const qint64 version = (*staff.account(id))->version;
    QVERIFY(staff.remove(id, version));
    QVERIFY((*staff.account(id))->userName.isEmpty());
    QCOMPARE(staff.setPassword(id, *hashPassword(rightPassword, cheap), false).problem().code,
             QStringLiteral("accounts.noAccount"));
    // The role's end ends the role, not the person.
    library.signInAs(Role::Librarian);
    QCOMPARE(staff.accounts().problem().code, QStringLiteral("accounts.notAllowed"));
    QCOMPARE(staff.save(id, version + 1, account).problem().code, QStringLiteral("accounts.notAllowed"));
    QCOMPARE(staff.setPassword(id, *hashPassword(rightPassword, cheap), false).problem().code,
             QStringLiteral("accounts.notAllowed"));
    QCOMPARE(staff.unlock(id).problem().code, QStringLiteral("accounts.notAllowed"));
    QCOMPARE(staff.remove(id, version + 1).problem().code, QStringLiteral("accounts.notAllowed"));
}

void TestStaffService::unlocksALockedAccount()
{
    SignInLibrary library;
    const qint64 librarian = library.signInAs(Role::Librarian);
    library.setHash(QStringLiteral("librarian"), hashPassword(rightPassword, cheap)->text());
    library.signInAs(Role::Administrator);
    for (int failures = 1; failures <= failuresBeforeLock; ++failures) {
        QVERIFY(!library.signIn(QStringLiteral("librarian"), QStringLiteral("x")));
        library.wait(failures < failuresBeforeLock ? secondsAfter(failures) : 0);
    }
    StaffService staff(library.gate());
    QCOMPARE((*staff.account(librarian))->failures, failuresBeforeLock);
    QCOMPARE((*staff.account(librarian))->lockedUntil, library.clock().now().addSecs(lockMinutes * 60));
    QVERIFY(staff.unlock(librarian));
    QVERIFY(!(*staff.account(librarian))->lockedUntil.isValid());
    QVERIFY(library.signIn(QStringLiteral("librarian"), rightPassword));
}

QTEST_GUILESS_MAIN(TestStaffService)
#include "tst_staffservice.moc"
