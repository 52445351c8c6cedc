// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/users/signinlibrary.h"

class TestSignInService : public QObject
{
    Q_OBJECT

private slots:
    void letsTheRightPersonIn();
    void refusesWithTheSameWordsWhoeverItIs_data();
    void refusesWithTheSameWordsWhoeverItIs();
    void waitsLongerAfterEachFailure();
    void locksAfterTenFailuresAndOpensAgain();
    void remembersFailuresAcrossRestarts();
    void countsTriesThatWereNeverFinished();
    void survivesAClockThatWasSetBack();
    void hashesForUnknownNamesAndOldHashesToo();
    void refusesWhoMayNotEnter_data();
    void refusesWhoMayNotEnter();
    void takesAnOldPasswordOnceAndHashesItAgain();
    void rehashesCheapPasswords();
    void unlocksWithTheSameCount();
    void readsTheRoleAgainAtUnlock();
    void changesOnesOwnPassword_data();
    void changesOnesOwnPassword();
    void makesTheFirstAdministratorOnce();
    void opensAReadOnlyLibrary();
    void takesAnyTextAsName_data();
    void takesAnyTextAsName();
};

void TestSignInService::letsTheRightPersonIn()
{
    SignInLibrary library;
    const auto signedIn = library.signIn(QStringLiteral(" ADMIN "), rightPassword);
    QVERIFY2(signedIn, qPrintable(signedIn.problem().code));
    QCOMPARE(signedIn->session.role, Role::Administrator);
    QCOMPARE(signedIn->session.userName, QStringLiteral("Test admin"));
    QCOMPARE(signedIn->session.stationName, QStringLiteral("Main desk"));
    QVERIFY(!signedIn->mustChangePassword);
    QCOMPARE(library.value(QStringLiteral("SELECT name FROM stations WHERE id = ?"), {signedIn->session.stationId})
                 .toString(),
             QStringLiteral("Main desk"));
    QCOMPARE(library.number(QStringLiteral("SELECT count(*) FROM sign_in_attempts")), 0);
    QCOMPARE(
        library.value(QStringLiteral("SELECT last_signed_in_at FROM users WHERE id = ?"), {signedIn->session.userId})
            .toString(),
        QStringLiteral("2026-11-20T10:00:00.000Z"));
    QCOMPARE(library.number(QStringLiteral("SELECT version FROM users WHERE id = ?"), {signedIn->session.userId}), 1);
    QCOMPARE(library.number(
                 QStringLiteral("SELECT count(*) FROM audit_log WHERE command = 'account.signIn' AND actor_id = ?"),
                 {signedIn->session.userId}),
             1);
    const auto again = library.signIn(QStringLiteral("admin"), rightPassword);
    QCOMPARE(again->session.stationId, signedIn->session.stationId);
}

void TestSignInService::refusesWithTheSameWordsWhoeverItIs_data()
{
    QTest::addColumn<QString>("userName");
    QTest::addColumn<QString>("password");
    QTest::newRow("wrong password") << QStringLiteral("admin") << QStringLiteral("guess");
    QTest::newRow("empty password") << QStringLiteral("admin") << QString();
    QTest::newRow("unknown name") << QStringLiteral("nobody") << rightPassword;
    QTest::newRow("empty name") << QString() << rightPassword;
    QTest::newRow("person without password") << QStringLiteral("viewer") << QString();
    QTest::newRow("much too long") << QStringLiteral("admin") << rightPassword + QString(5000, QLatin1Char(' '));
}

void TestSignInService::refusesWithTheSameWordsWhoeverItIs()
{
    QFETCH(QString, userName);
    QFETCH(QString, password);
    SignInLibrary library;
    library.signInAs(Role::Viewer);
    QCOMPARE(library.signIn(userName, password).problem(),
             (Problem{QStringLiteral("password"), QStringLiteral("accounts.wrongPassword"), {QStringLiteral("1")}}));
    QCOMPARE(library.signIn(userName, password).problem(),
             (Problem{{}, QStringLiteral("accounts.wait"), {QStringLiteral("1")}}));
}

void TestSignInService::waitsLongerAfterEachFailure()
{
    SignInLibrary library;
    for (int failures = 1; failures < failuresBeforeLock; ++failures) {
        const int pause = 1 << (failures - 1);
        QCOMPARE(library.signIn(QStringLiteral("admin"), QStringLiteral("x")).problem().arguments,
                 QStringList{QString::number(pause)});
        // Even the right password waits, and trying too early costs nothing.
        const auto early = library.signIn(QStringLiteral("admin"), rightPassword);
        QCOMPARE(early.problem().code, QStringLiteral("accounts.wait"));
        QCOMPARE(early.problem().arguments, QStringList{QString::number(pause)});
        library.wait(pause);
    }
    QVERIFY(library.signIn(QStringLiteral("admin"), rightPassword));
    QCOMPARE(library.signIn(QStringLiteral("admin"), QStringLiteral("x")).problem().arguments,
             QStringList{QStringLiteral("1")});
}

void TestSignInService::locksAfterTenFailuresAndOpensAgain()
{
    SignInLibrary library;
    for (int failures = 1; failures <= failuresBeforeLock; ++failures) {
        QCOMPARE(library.signIn(QStringLiteral("admin"), QStringLiteral("x")).problem().code,
                 QStringLiteral("accounts.wrongPassword"));
        library.wait(failures < failuresBeforeLock ? secondsAfter(failures) : 0);
    }
    const QString ends = toStoredMoment(library.clock().now().addSecs(lockMinutes * 60));
    QCOMPARE(library.signIn(QStringLiteral("admin"), rightPassword).problem(),
             (Problem{{}, QStringLiteral("accounts.locked"), {ends}}));
    library.wait(lockMinutes * 60 - 1);
    QCOMPARE(library.signIn(QStringLiteral("admin"), rightPassword).problem().code, QStringLiteral("accounts.locked"));
    library.wait(1);
    QVERIFY(library.signIn(QStringLiteral("admin"), rightPassword));
}

void TestSignInService::remembersFailuresAcrossRestarts()
{
    SignInLibrary library;
    for (int failures = 1; failures < failuresBeforeLock; ++failures) {
        QVERIFY(!library.signIn(QStringLiteral("admin"), QStringLiteral("x")));
        library.wait(secondsAfter(failures));
        library.reopen();
    }
    QVERIFY(!library.signIn(QStringLiteral("admin"), QStringLiteral("x")));
    library.reopen();
    auto other = library.connectAgain();
    QCOMPARE(SignInService(*other, library.clock(), cheap)
                 .signIn({QStringLiteral("admin"), rightPassword, {}})
                 .problem()
                 .code,
             QStringLiteral("accounts.locked"));
}

void TestSignInService::countsTriesThatWereNeverFinished()
{
    SignInLibrary library;
    QVERIFY(countAttempt(library.database(), library.clock(), QStringLiteral("admin")));
    library.reopen();
    QCOMPARE(library.number(QStringLiteral("SELECT failures FROM sign_in_attempts WHERE username_key = 'admin'")), 1);
    QCOMPARE(library.signIn(QStringLiteral("admin"), rightPassword).problem().code, QStringLiteral("accounts.wait"));
}

void TestSignInService::survivesAClockThatWasSetBack()
{
    SignInLibrary library;
    QVERIFY(!library.signIn(QStringLiteral("admin"), QStringLiteral("x")));
    library.wait(-86400);
    QCOMPARE(library.signIn(QStringLiteral("admin"), rightPassword).problem().arguments,
             QStringList{QStringLiteral("1")});
}

void TestSignInService::hashesForUnknownNamesAndOldHashesToo()
{
    // No hash can be made at no cost: whoever tries to make one gets this problem instead of "wrong password".
    constexpr PasswordCost impossible{0, 16 << 20};
    SignInLibrary library;
    const auto legacy = library.signInAs(Role::Viewer);
    Q_UNUSED(legacy)
    library.setHash(QStringLiteral("viewer"), QStringLiteral("sha256$salt$") + QString(64, QLatin1Char('a')));
    SignInService service(library.database(), library.clock(), impossible);
    const auto answer = [&](const QString &name) {
        return service.signIn({name, QStringLiteral("guess"), {}}).problem().code;
    };
    QCOMPARE(answer(QStringLiteral("nobody")), QStringLiteral("accounts.noMemory"));
    QCOMPARE(answer(QStringLiteral("viewer")), QStringLiteral("accounts.noMemory"));
    QCOMPARE(answer(QStringLiteral("admin")), QStringLiteral("accounts.wrongPassword"));
}

void TestSignInService::refusesWhoMayNotEnter_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("code");
    QTest::newRow("inactive") << QStringLiteral("is_active = 0") << QStringLiteral("accounts.inactive");
    QTest::newRow("member") << QStringLiteral("role = 'member'") << QStringLiteral("accounts.memberCannotSignIn");
    QTest::newRow("role ended") << QStringLiteral("role_expires_on = '2026-11-19'")
                                << QStringLiteral("accounts.roleEnded");
    QTest::newRow("last day") << QStringLiteral("role_expires_on = '2026-11-20'") << QString();
    QTest::newRow("password ended") << QStringLiteral("password_expires_at = '2026-11-20T09:59:59.999Z'")
                                    << QStringLiteral("accounts.passwordExpired");
    QTest::newRow("password still good") << QStringLiteral("password_expires_at = '2026-11-20T10:00:00.001Z'")
                                         << QString();
    QTest::newRow("membership over") << QStringLiteral("expires_on = '2020-01-01'") << QString();
}

void TestSignInService::refusesWhoMayNotEnter()
{
    QFETCH(QString, change);
    QFETCH(QString, code);
    SignInLibrary library;
    library.signInAs(Role::Librarian);
    library.setHash(QStringLiteral("librarian"), hashPassword(rightPassword, cheap)->text());
    library.run(QStringLiteral("UPDATE users SET %1 WHERE username_key = 'librarian'").arg(change));
    QCOMPARE(codeOf(library.signIn(QStringLiteral("librarian"), rightPassword).problems()), code);
    library.wait(1000);
    // Only the right password learns why.
    QCOMPARE(codeOf(library.signIn(QStringLiteral("librarian"), QStringLiteral("guess")).problems()),
             QStringLiteral("accounts.wrongPassword"));
}

void TestSignInService::takesAnOldPasswordOnceAndHashesItAgain()
{
    SignInLibrary library;
    const QString old = QStringLiteral("sha256$Zx8q$")
        + QString::fromLatin1(QMessageAuthenticationCode::hash("hunter2", "Zx8q", QCryptographicHash::Sha256).toHex());
    library.signInAs(Role::Viewer);
    library.setHash(QStringLiteral("viewer"), old);
    library.run(QStringLiteral(
        "UPDATE users SET password_expires_at = '2027-02-18T10:00:00.000Z' WHERE username_key = 'viewer'"));
    const auto signedIn = library.signIn(QStringLiteral("viewer"), QStringLiteral("hunter2"));
    QVERIFY(signedIn);
    QVERIFY(signedIn->mustChangePassword);
    const QString hash =
        library.value(QStringLiteral("SELECT password_hash FROM users WHERE username_key = 'viewer'")).toString();
    QVERIFY(hash.startsWith(QLatin1String("$argon2id$")));
    QVERIFY(library.signIn(QStringLiteral("viewer"), QStringLiteral("hunter2"))->mustChangePassword);
    SignInService service(library.database(), library.clock(), cheap);
    QVERIFY(service.changeOwnPassword(signedIn->session, QStringLiteral("hunter2"), rightPassword));
    const auto after = library.signIn(QStringLiteral("viewer"), rightPassword);
    QVERIFY(after);
    QVERIFY(!after->mustChangePassword);
    QVERIFY(
        library.value(QStringLiteral("SELECT password_expires_at FROM users WHERE username_key = 'viewer'")).isNull());
    // Ninety days later the old one would have been dead.
    library.setHash(QStringLiteral("viewer"), old);
    library.run(QStringLiteral(
        "UPDATE users SET password_expires_at = '2026-11-20T10:00:00.000Z' WHERE username_key = 'viewer'"));
    QCOMPARE(library.signIn(QStringLiteral("viewer"), QStringLiteral("hunter2")).problem().code,
             QStringLiteral("accounts.passwordExpired"));
}

void TestSignInService::rehashesCheapPasswords()
{
    SignInLibrary library;
    constexpr PasswordCost dearer{1, 128 * 1024};
    SignInService service(library.database(), library.clock(), dearer);
    const auto signedIn = service.signIn({QStringLiteral("admin"), rightPassword, {}});
    QVERIFY(signedIn);
    QVERIFY(!signedIn->mustChangePassword);
    QVERIFY(library.value(QStringLiteral("SELECT password_hash FROM users WHERE username_key = 'admin'"))
                .toString()
                .contains(QLatin1String("m=128,")));
    QVERIFY(service.signIn({QStringLiteral("admin"), rightPassword, {}}));
}

void TestSignInService::unlocksWithTheSameCount()
{
    SignInLibrary library;
    SignInService service(library.database(), library.clock(), cheap);
    QVERIFY(service.unlock(library.session(), rightPassword));
    QCOMPARE(service.unlock(library.session(), QStringLiteral("x")).problem().arguments,
             QStringList{QStringLiteral("1")});
    QCOMPARE(library.signIn(QStringLiteral("admin"), rightPassword).problem().code, QStringLiteral("accounts.wait"));
    library.wait(1);
    QVERIFY(service.confirm(library.session(), rightPassword));
    library.signOut();
    QVERIFY(!service.unlock(library.session(), rightPassword));
}

void TestSignInService::readsTheRoleAgainAtUnlock()
{
    SignInLibrary library;
    library.signInAs(Role::Librarian);
    library.setHash(QStringLiteral("librarian"), hashPassword(rightPassword, cheap)->text());
    library.run(QStringLiteral("UPDATE users SET role = 'assistant' WHERE username_key = 'librarian'"));
    SignInService service(library.database(), library.clock(), cheap);
    QCOMPARE(service.unlock(library.session(), rightPassword)->role, Role::Assistant);
    library.run(QStringLiteral("UPDATE users SET is_active = 0 WHERE username_key = 'librarian'"));
    QCOMPARE(service.unlock(library.session(), rightPassword).problem().code, QStringLiteral("accounts.inactive"));
}

void TestSignInService::changesOnesOwnPassword_data()
{
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("fresh");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    const QString good = QStringLiteral("copper-gravel-orbit");
    QTest::newRow("good") << rightPassword << good << QString() << QString();
    QTest::newRow("wrong present one") << QStringLiteral("x") << good << QStringLiteral("present")
                                       << QStringLiteral("accounts.wrongPassword");
    QTest::newRow("short") << rightPassword << QStringLiteral("q7$Z!x1") << QStringLiteral("password")
                           << QStringLiteral("accounts.passwordTooShort");
    QTest::newRow("weak") << rightPassword << QStringLiteral("sunshine1") << QStringLiteral("password")
                          << QStringLiteral("accounts.passwordTooWeak");
    QTest::newRow("own name") << rightPassword << QStringLiteral("testadmin") << QStringLiteral("password")
                              << QStringLiteral("accounts.passwordTooWeak");
    QTest::newRow("empty") << rightPassword << QString() << QStringLiteral("password")
                           << QStringLiteral("accounts.passwordMissing");
    QTest::newRow("the same") << rightPassword << rightPassword << QStringLiteral("password")
                              << QStringLiteral("accounts.passwordSame");
    QTest::newRow("too long") << rightPassword << good + QString(2000, QLatin1Char('x')) << QStringLiteral("password")
                              << QStringLiteral("accounts.passwordTooLong");
}

void TestSignInService::changesOnesOwnPassword()
{
    QFETCH(QString, present);
    QFETCH(QString, fresh);
    QFETCH(QString, field);
    QFETCH(QString, code);
    SignInLibrary library;
    SignInService service(library.database(), library.clock(), cheap);
    const auto changed = service.changeOwnPassword(library.session(), present, fresh);
    QCOMPARE(codeOf(changed.problems()), code);
    QCOMPARE(changed.problem().field, field);
    library.wait(5);
    QVERIFY(library.signIn(QStringLiteral("admin"), code.isEmpty() ? fresh : rightPassword));
    if (code.isEmpty()) {
        QVERIFY(!library.signIn(QStringLiteral("admin"), present));
        QCOMPARE(library.number(QStringLiteral(
                     "SELECT count(*) FROM audit_images i JOIN audit_log l ON l.seq = i.seq WHERE l.command = "
                     "'password.change' AND (i.before IS NOT NULL OR i.after IS NOT NULL)")),
                 0);
    }
}

void TestSignInService::makesTheFirstAdministratorOnce()
{
    TestLibrary library;
    library.run(QStringLiteral("DELETE FROM users_search"));
    library.run(QStringLiteral("INSERT INTO users_fts (users_fts) VALUES ('rebuild')"));
    library.run(QStringLiteral("DELETE FROM users"));
    SignInService service(library.database(), library.clock(), PasswordCost{3, 64ULL << 20});
    AdministratorDraft draft{
        QStringLiteral("Hannah"), QStringLiteral("Weiss"), {}, QStringLiteral("hweiss"), QStringLiteral("weiss")};
    QCOMPARE(service.firstAdministrator(draft).problem().code, QStringLiteral("accounts.passwordTooShort"));
    draft.password = rightPassword;
    draft.userName = QStringLiteral("h weiss");
    QCOMPARE(service.firstAdministrator(draft).problem().code, QStringLiteral("accounts.userNameInvalid"));
    draft.userName = QStringLiteral("hweiss");
    const auto id = service.firstAdministrator(draft);
    QVERIFY2(id, qPrintable(id.problem().code));
    QCOMPARE(service.firstAdministrator(draft).problem().code, QStringLiteral("accounts.hasAdministrator"));
    const auto signedIn = service.signIn({QStringLiteral("hweiss"), rightPassword, {}});
    QVERIFY(signedIn);
    QCOMPARE(signedIn->session.role, Role::Administrator);
    QCOMPARE(*SignInService::costOf(library.database()), PasswordCost{});
    library.run(QStringLiteral("UPDATE settings SET value = '99999999999999' WHERE name = 'passwordMemoryBytes'"));
    QCOMPARE(SignInService::costOf(library.database())->memoryBytes, mostPasswordMemory);
    library.run(QStringLiteral("UPDATE settings SET value = 'garbage' WHERE name = 'passwordMemoryBytes'"));
    QCOMPARE(SignInService::costOf(library.database())->memoryBytes, PasswordCost{}.memoryBytes);
}

void TestSignInService::opensAReadOnlyLibrary()
{
    SignInLibrary library;
    auto database = library.connectAgain(Database::Access::ReadOnly);
    SignInService service(*database, library.clock(), cheap);
    QVERIFY(!service.signIn({QStringLiteral("admin"), QStringLiteral("x"), {}}));
    const auto signedIn = service.signIn({QStringLiteral("admin"), rightPassword, QStringLiteral("Stick")});
    QVERIFY(signedIn);
    QCOMPARE(signedIn->session.stationId, 0);
    QVERIFY(service.unlock(signedIn->session, rightPassword));
}

void TestSignInService::takesAnyTextAsName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("sql") << QStringLiteral("' OR 1=1 --");
    QTest::newRow("nul") << QString(QChar(0));
    QTest::newRow("lone surrogate") << QString(QChar(0xd800));
    QTest::newRow("huge") << QString(100000, QLatin1Char('a'));
    QTest::newRow("marks only") << QStringLiteral("\u0301\u0301");
    QTest::newRow("right to left") << QStringLiteral("\u202eadmin");
}

void TestSignInService::takesAnyTextAsName()
{
    QFETCH(QString, name);
    SignInLibrary library;
    QCOMPARE(library.signIn(name, rightPassword).problem().code, QStringLiteral("accounts.wrongPassword"));
    QVERIFY(library.number(QStringLiteral("SELECT max(length(username_key)) FROM sign_in_attempts")) <= 100);
}

QTEST_GUILESS_MAIN(TestSignInService)
#include "tst_signinservice.moc"
