// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/commandgate.h"
#include "tests/support/testlibrary.h"

#include <QTest>

/// Five roles times every command, through the gate itself.
class TestRoleMatrix : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandAsksTheRole_data();
    void everyCommandAsksTheRole();
    void nobodyDoesAnything();
    void readsTheRoleInEachWrite();
};

void TestRoleMatrix::everyCommandAsksTheRole_data()
{
    QTest::addColumn<int>("command");
    QTest::addColumn<int>("role");
    for (const CommandRule &rule : commandRules) {
        for (const Role role : {Role::Member, Role::Viewer, Role::Assistant, Role::Librarian, Role::Administrator}) {
            QTest::addRow("%s as %s", qPrintable(nameOf(rule.command)), qPrintable(toStored(role)))
                << static_cast<int>(rule.command) << static_cast<int>(role);
        }
    }
}

void TestRoleMatrix::everyCommandAsksTheRole()
{
    QFETCH(int, command);
    QFETCH(int, role);
    static TestLibrary library;
    const auto asked = static_cast<Command>(command);
    library.signInAs(static_cast<Role>(role));
    const bool expected = role >= static_cast<int>(ruleOf(asked).lowest);
    QCOMPARE(library.gate().mayDo(asked), expected);
    QCOMPARE(static_cast<bool>(library.gate().allow(asked)), expected);
    const auto transaction = library.gate().begin(asked);
    QCOMPARE(static_cast<bool>(transaction), expected);
    if (!expected) {
        QCOMPARE(transaction.problem(), (Problem{{}, QStringLiteral("accounts.notAllowed"), {nameOf(asked)}}));
    }
}

void TestRoleMatrix::nobodyDoesAnything()
{
    TestLibrary library;
    library.signOut();
    for (const CommandRule &rule : commandRules) {
        QVERIFY(!library.gate().mayDo(rule.command));
        QCOMPARE(library.gate().begin(rule.command).problem().code, QStringLiteral("accounts.signedOut"));
    }
}

void TestRoleMatrix::readsTheRoleInEachWrite()
{
    TestLibrary library;
    const qint64 librarian = library.signInAs(Role::Librarian);
    QVERIFY(library.gate().begin(Command::EditBook));
    library.run(QStringLiteral("UPDATE users SET role = 'viewer' WHERE id = ?"), {librarian});
    QCOMPARE(library.gate().begin(Command::EditBook).problem().code, QStringLiteral("accounts.notAllowed"));
    library.run(QStringLiteral("UPDATE users SET role = 'librarian', role_expires_on = '2026-11-20' WHERE id = ?"),
                {librarian});
    QVERIFY(library.gate().begin(Command::EditBook));
    library.clock().advanceDays(1);
    QCOMPARE(library.gate().begin(Command::EditBook).problem().code, QStringLiteral("accounts.signedOut"));
    library.run(QStringLiteral("UPDATE users SET role_expires_on = NULL, is_active = 0 WHERE id = ?"), {librarian});
    QCOMPARE(library.gate().begin(Command::EditBook).problem().code, QStringLiteral("accounts.signedOut"));
}

QTEST_GUILESS_MAIN(TestRoleMatrix)
#include "tst_rolematrix.moc"
