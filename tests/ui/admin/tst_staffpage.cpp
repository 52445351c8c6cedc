// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/users/usersfixture.h"

class TestStaffPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void staffPageShowsAndSavesAccounts();
    void staffPageKeepsTheLastAdministrator();
    void staffPageSetsPasswordsAndUnlocks();
    void comparesAllRolesFromTheOneTable();
};

void TestStaffPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    theme().install();
}

void TestStaffPage::staffPageShowsAndSavesAccounts()
{
    Fixture f;
    QVERIFY(f.services->staff.save(f.lars, 1,
                                   {QStringLiteral("lars"), Role::Assistant, QDate(2026, 12, 4),
                                    *hashPassword(QStringLiteral("x"), cheap), true}));
    StaffTable table(f.services->gate, f.services->staff);
    StaffPage page({f.services->gate, table, f.services->staff, f.services->users, cheap});
    page.resize(1000, 800);
    page.show();
    page.entered();
    QTRY_COMPARE(table.rowCount(), 2);
    QCOMPARE(page.badge(), 2);
    QVERIFY(qobject_cast<QSqlTableModel *>(page.view()->model()));
    QVERIFY(!table.selectStatement().contains(QLatin1String("password")));
    QCOMPARE(table.index(table.rowOf(f.lars), StaffTable::Status).data().toString(),
             QStringLiteral("Ends in 14 day(s)"));
    page.showRecord(f.lars);
    QTRY_COMPARE(page.detail()->userId(), f.lars);
    auto *role = Fixture::child_<QComboBox>(*page.detail(), "accountRole");
    QCOMPARE(role->currentText(), QStringLiteral("Assistant"));
    role->setCurrentIndex(role->findText(QStringLiteral("Librarian")));
    f.type(*page.detail(), "accountName", QStringLiteral("admin"));
    QVERIFY(page.hasUnsavedChanges());
    page.perform(Act::Save);
    QVERIFY(shownWords(*page.detail()).contains(QStringLiteral("admin is taken by Test admin.")));
    f.type(*page.detail(), "accountName", QStringLiteral("lbergqvist"));
    page.perform(Act::Save);
    QCOMPARE(f.stored(f.lars, "role"), QStringLiteral("librarian"));
    QCOMPARE(f.stored(f.lars, "username"), QStringLiteral("lbergqvist"));
    QVERIFY(!page.hasUnsavedChanges());
    QVERIFY(table.setData(table.index(table.rowOf(f.lars), StaffTable::Expires), QDate(2027, 1, 1)));
    QCOMPARE(f.stored(f.lars, "role_expires_on"), QStringLiteral("2027-01-01"));
    QVERIFY(!table.setData(table.index(table.rowOf(f.lars), StaffTable::Expires), QDate(2020, 1, 1)));
    QCOMPARE(table.lastProblems().value(0).code, QStringLiteral("accounts.roleEndsInPast"));
    QSignalSpy wanted(&page, &StaffPage::addStaffWanted);
    Fixture::child_<QPushButton>(page, "addStaffButton")->click();
    QCOMPARE(wanted.count(), 1);
}

void TestStaffPage::staffPageKeepsTheLastAdministrator()
{
    Fixture f;
    const qint64 admin = f.library.session().userId;
    f.library.run(QStringLiteral("UPDATE users SET password_hash = 'x' WHERE id = ?"), {admin});
    StaffTable table(f.services->gate, f.services->staff);
    StaffPage page({f.services->gate, table, f.services->staff, f.services->users, cheap});
    page.show();
    page.entered();
    QTRY_COMPARE(page.detail()->userId(), admin);
    QVERIFY(!Fixture::child_<QComboBox>(*page.detail(), "accountRole")->isEnabled());
    QVERIFY(!Fixture::child_<QLineEdit>(*page.detail(), "accountExpires")->isEnabled());
    QVERIFY(!Fixture::child_<QPushButton>(*page.detail(), "deactivateButton")->isEnabled());
    QVERIFY(shownWords(*page.detail()).contains(QStringLiteral("The last administrator keeps this role")));
}

void TestStaffPage::staffPageSetsPasswordsAndUnlocks()
{
    Fixture f;
    QVERIFY(f.services->staff.save(
        f.lars, 1, {QStringLiteral("lars"), Role::Assistant, {}, *hashPassword(QStringLiteral("x"), cheap), true}));
    f.library.run(QStringLiteral(
        "INSERT INTO sign_in_attempts (username_key, failures, last_failed_at, locked_until) VALUES ('lars', 10, "
        "'2026-11-20T09:57:00.000Z', '2026-11-20T10:12:00.000Z')"));
    StaffTable table(f.services->gate, f.services->staff);
    StaffPage page({f.services->gate, table, f.services->staff, f.services->users, cheap});
    page.show();
    page.entered();
    QTRY_COMPARE(table.rowCount(), 2);
    QCOMPARE(table.index(table.rowOf(f.lars), StaffTable::Status).data().toString(), QStringLiteral("Locked 12 min"));
    page.showRecord(f.lars);
    QTRY_COMPARE(page.detail()->userId(), f.lars);
    QVERIFY(!Fixture::child_<QPushButton>(*page.detail(), "setPasswordButton")->isVisible());
    Fixture::child_<QPushButton>(*page.detail(), "unlockButton")->click();
    QCOMPARE(f.library.number(QStringLiteral("SELECT count(*) FROM sign_in_attempts")), 0);
    QVERIFY(!Fixture::child_<QPushButton>(*page.detail(), "unlockButton")->isVisible());
    const QString before = f.stored(f.lars, "password_hash");
    Fixture::child_<QPushButton>(*page.detail(), "setPasswordButton")->click();
    auto *dialog = page.findChild<SetPasswordDialog *>();
    QVERIFY(dialog);
    f.type(*dialog, "newPassword", QStringLiteral("larsbergqvist"));
    dialog->primary()->click();
    QVERIFY(dialog->isVisible());
    Fixture::child_<QPushButton>(*dialog, "suggestPassword")->click();
    QTest::keyClick(Fixture::child_<QLineEdit>(*dialog, "newPassword"), Qt::Key_Return);
    QCOMPARE(f.stored(f.lars, "password_hash"), before);
    dialog->primary()->click();
    QTRY_VERIFY(f.stored(f.lars, "password_hash") != before);
}

void TestStaffPage::comparesAllRolesFromTheOneTable()
{
    RolesDialog dialog;
    dialog.show();
    auto *table = Fixture::child_<QTableWidget>(dialog, "rolesTable");
    QCOMPARE(table->rowCount(), static_cast<int>(commandRules.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        QVERIFY(!table->item(row, 0)->text().isEmpty());
        for (int column = 1; column < table->columnCount(); ++column) {
            const bool isAllowed =
                may(static_cast<Role>(column), commandRules.at(static_cast<std::size_t>(row)).command);
            QCOMPARE(table->item(row, column)->data(Qt::AccessibleTextRole).toString(),
                     isAllowed ? QStringLiteral("yes") : QStringLiteral("no"));
        }
    }
}

QTEST_MAIN(TestStaffPage)
#include "tst_staffpage.moc"
