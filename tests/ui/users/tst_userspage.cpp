// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/users/usersfixture.h"

class TestUsersPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void gridIsATableModelAndNamed();
    void searchesAndFilters();
    void offersToAddWhomNobodyFound();
    void showsTheUserAndSavesTheForm();
    void keepsAFaultyFormAndSaysWhy();
    void asksBeforeLeavingADirtyForm();
    void mergesChangesFromElsewhere();
    void asksWhoseTextWhenBothChanged();
    void extendsAndDeactivates();
    void writesNotes();
    void takesTabsFromOutside();
    void deletesOrDeactivates();
    void hidesWhatARoleMayNot_data();
    void hidesWhatARoleMayNot();
};

void TestUsersPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    theme().install();
}

void TestUsersPage::gridIsATableModelAndNamed()
{
    Fixture f;
    QVERIFY(qobject_cast<QSqlTableModel *>(f.page->view()->model()));
    QCOMPARE(f.page->view()->accessibleName(), QStringLiteral("Users"));
    QCOMPARE(f.page->filterBar()->searchBox()->accessibleName(), QStringLiteral("Search users"));
    QCOMPARE(f.table->rowCount(), 4);
    QVERIFY(Fixture::child_<QLabel>(*f.page, "pageCounts")->text().contains(QStringLiteral("4 user(s)")));
    QVERIFY(Fixture::child_<QLabel>(*f.page, "pageCounts")->text().contains(QStringLiteral("3 expire(s) this month")));
}

void TestUsersPage::searchesAndFilters()
{
    Fixture f;
    f.page->filterBar()->searchBox()->insert(QStringLiteral("eze"));
    QTRY_COMPARE(f.table->rowCount(), 2);
    f.page->filterBar()->clear();
    QTRY_COMPARE(f.table->rowCount(), 4);
    UserFilter filter;
    filter.roles = {Role::Administrator};
    f.page->showOnly(filter);
    QTRY_COMPARE(f.table->rowCount(), 1);
    QVERIFY(f.page->filterBar()->isFiltering());
}

void TestUsersPage::offersToAddWhomNobodyFound()
{
    Fixture f;
    f.page->filterBar()->searchBox()->insert(QStringLiteral("Amina Diallo"));
    QTRY_COMPARE(f.table->rowCount(), 0);
    auto *empty = Fixture::child_<EmptyState>(*f.page, "emptyState");
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(shownWords(*empty).contains(QStringLiteral("No users match “Amina Diallo”.")));
    for (QPushButton *button : empty->findChildren<QPushButton *>()) {
        if (button->text().contains(QStringLiteral("Amina"))) {
            button->click();
        }
    }
    auto *dialog = f.page->findChild<AddUserDialog *>();
    QVERIFY(dialog);
    QCOMPARE(Fixture::child_<QLineEdit>(*dialog, "given_name")->text(), QStringLiteral("Amina"));
    QCOMPARE(Fixture::child_<QLineEdit>(*dialog, "family_name")->text(), QStringLiteral("Diallo"));
}

void TestUsersPage::showsTheUserAndSavesTheForm()
{
    Fixture f;
    f.select(f.chidinma);
    QCOMPARE(f.child_<QLabel>("detailName")->text(), QStringLiteral("Chidinma Eze"));
    QVERIFY(shownWords(*f.page->detail()).contains(QStringLiteral("14 year(s) old")));
    QVERIFY(!f.child_<QPushButton>("saveButton")->isEnabled());
    f.type(*f.page->detail(), "phone", QStringLiteral("555-0147"));
    QCOMPARE(f.child_<QLabel>("changeCount")->text(), QStringLiteral("1 unsaved change(s)"));
    QVERIFY(f.page->hasUnsavedChanges());
    // Enter in a field saves nothing.
    QTest::keyClick(f.child_<QLineEdit>("phone"), Qt::Key_Return);
    QVERIFY(f.stored(f.chidinma, "phone").isEmpty());
    QSignalSpy done(f.page.get(), &Page::done);
    f.page->perform(Act::Save);
    QCOMPARE(f.stored(f.chidinma, "phone"), QStringLiteral("555-0147"));
    QCOMPARE(done.count(), 1);
    QVERIFY(!f.page->hasUnsavedChanges());
    f.type(*f.page->detail(), "phone", QStringLiteral("1"));
    f.page->perform(Act::Revert);
    QCOMPARE(f.child_<QLineEdit>("phone")->text(), QStringLiteral("555-0147"));
}

void TestUsersPage::keepsAFaultyFormAndSaysWhy()
{
    Fixture f;
    f.select(f.chidinma);
    f.type(*f.page->detail(), "email", QStringLiteral("chidinma.eze@example"));
    f.page->perform(Act::Save);
    QVERIFY(shownWords(*f.page->detail()).contains(QStringLiteral("The part after @ needs a dot.")));
    QVERIFY(!f.child_<QPushButton>("saveButton")->isEnabled());
    QVERIFY(f.stored(f.chidinma, "email").isEmpty());
    f.child_<QLineEdit>("email")->end(false);
    f.child_<QLineEdit>("email")->insert(QStringLiteral(".org"));
    QVERIFY(!shownWords(*f.page->detail()).contains(QStringLiteral("The part after @ needs a dot.")));
    QVERIFY(f.child_<QPushButton>("saveButton")->isEnabled());
    f.type(*f.page->detail(), "date_of_birth", QStringLiteral("yesterday"));
    f.page->perform(Act::Save);
    QVERIFY(shownWords(*f.page->detail()).contains(QStringLiteral("“yesterday” is not a date.")));
    QVERIFY(f.stored(f.chidinma, "email").isEmpty());
}

void TestUsersPage::asksBeforeLeavingADirtyForm()
{
    Fixture f;
    f.select(f.chidinma);
    f.type(*f.page->detail(), "phone", QStringLiteral("7"));
    f.page->showRecord(f.lars);
    QCOMPARE(f.page->detail()->userId(), f.chidinma);
    QTRY_COMPARE(f.page->view()->currentId(), f.chidinma);
    QCOMPARE(f.child_<QLabel>("changeCount")->text(), QStringLiteral("Save (Ctrl+S) or discard?"));
    f.child_<QPushButton>("saveButton")->click();
    QCOMPARE(f.stored(f.chidinma, "phone"), QStringLiteral("7"));
    QCOMPARE(f.page->detail()->userId(), f.lars);
    f.type(*f.page->detail(), "phone", QStringLiteral("8"));
    f.page->showRecord(f.ngozi);
    f.child_<QPushButton>("discardButton")->click();
    QCOMPARE(f.page->detail()->userId(), f.ngozi);
    QVERIFY(f.stored(f.lars, "phone").isEmpty());
}

void TestUsersPage::mergesChangesFromElsewhere()
{
    Fixture f;
    f.select(f.chidinma);
    f.type(*f.page->detail(), "phone", QStringLiteral("7"));
    QVERIFY(f.services->users.change(f.chidinma, 1, UserField::Address, QStringLiteral("14 Mill Lane")));
    f.page->perform(Act::Save);
    QCOMPARE(f.stored(f.chidinma, "phone"), QStringLiteral("7"));
    QCOMPARE(f.stored(f.chidinma, "address"), QStringLiteral("14 Mill Lane"));
    QVERIFY(!f.page->hasUnsavedChanges());
}

void TestUsersPage::asksWhoseTextWhenBothChanged()
{
    Fixture f;
    f.select(f.chidinma);
    f.type(*f.page->detail(), "phone", QStringLiteral("mine"));
    QVERIFY(f.services->users.change(f.chidinma, 1, UserField::Phone, QStringLiteral("theirs")));
    f.page->perform(Act::Save);
    QCOMPARE(f.stored(f.chidinma, "phone"), QStringLiteral("theirs"));
    QCOMPARE(f.child_<QLineEdit>("phone")->text(), QStringLiteral("mine"));
    QVERIFY(shownWords(*f.page->detail()).contains(QStringLiteral("Changed by both of you: Phone.")));
    f.page->perform(Act::Save);
    QCOMPARE(f.stored(f.chidinma, "phone"), QStringLiteral("mine"));
}

void TestUsersPage::extendsAndDeactivates()
{
    Fixture f;
    f.select(f.lars);
    QSignalSpy done(f.page.get(), &Page::done);
    f.child_<QPushButton>("extendButton")->click();
    QCOMPARE(f.stored(f.lars, "expires_on"), QStringLiteral("2027-11-30"));
    f.child_<QPushButton>("deactivateButton")->click();
    QCOMPARE(f.stored(f.lars, "is_active"), QStringLiteral("0"));
    QCOMPARE(f.child_<QPushButton>("deactivateButton")->text(), QStringLiteral("Activate"));
    QVERIFY(!f.child_<QPushButton>("lendButton")->isVisible());
    f.child_<QPushButton>("deactivateButton")->click();
    QCOMPARE(f.stored(f.lars, "is_active"), QStringLiteral("1"));
    QCOMPARE(done.count(), 3);
    QSignalSpy lend(f.page.get(), &UsersPage::lendTo);
    f.child_<QPushButton>("lendButton")->click();
    QCOMPARE(lend.first().first().toLongLong(), f.lars);
}

void TestUsersPage::writesNotes()
{
    Fixture f;
    f.select(f.lars);
    auto *text = f.child_<QPlainTextEdit>("noteText");
    f.child_<QPushButton>("saveNote")->click();
    QCOMPARE(*f.services->notes.count(f.lars), 0);
    text->setPlainText(QStringLiteral("Brings <i>maps</i> back late"));
    QVERIFY(f.page->hasUnsavedChanges());
    f.child_<QPushButton>("saveNote")->click();
    QCOMPARE(f.services->notes.of(f.lars)->at(0).text, QStringLiteral("Brings <i>maps</i> back late"));
    QVERIFY(text->toPlainText().isEmpty());
    QVERIFY(!f.page->hasUnsavedChanges());
}

void TestUsersPage::takesTabsFromOutside()
{
    Fixture f;
    auto *loans = new QLabel(QStringLiteral("three loans"));
    const int tab = f.page->addDetailTab(QStringLiteral("Loans"), loans);
    f.page->setDetailTabCount(tab, 3);
    f.select(f.lars);
    QAbstractButton *button = nullptr;
    for (QAbstractButton *candidate : f.page->detail()->findChildren<QAbstractButton *>()) {
        if (candidate->text().startsWith(QStringLiteral("Loans"))) {
            button = candidate;
        }
    }
    QVERIFY(button);
    QVERIFY(button->text().contains(QLatin1Char('3')));
    button->click();
    QVERIFY(loans->isVisible());
}

void TestUsersPage::deletesOrDeactivates()
{
    Fixture f;
    QVERIFY(f.services->notes.add(f.ngozi, QStringLiteral("stays")));
    QSignalSpy done(f.page.get(), &Page::done);
    f.select(f.lars);
    f.page->perform(Act::Delete);
    QCOMPARE(f.library.number(QStringLiteral("SELECT count(*) FROM users WHERE id = ?"), {f.lars}), 0);
    f.select(f.ngozi);
    f.page->perform(Act::Delete);
    QCOMPARE(f.stored(f.ngozi, "is_active"), QStringLiteral("0"));
    QCOMPARE(done.count(), 2);
    QVERIFY(done.last().first().toString().contains(QStringLiteral("deactivated, not deleted")));
    QSignalSpy notice(f.page.get(), &Page::notice);
    f.select(f.library.session().userId);
    f.page->perform(Act::Delete);
    QCOMPARE(notice.count(), 1);
}

void TestUsersPage::hidesWhatARoleMayNot_data()
{
    QTest::addColumn<int>("role");
    for (const Role role : {Role::Assistant, Role::Librarian, Role::Administrator}) {
        QTest::newRow(qPrintable(toStored(role))) << static_cast<int>(role);
    }
}

void TestUsersPage::hidesWhatARoleMayNot()
{
    QFETCH(int, role);
    Fixture f(static_cast<Role>(role));
    f.select(f.lars);
    const CommandGate &gate = f.services->gate;
    QCOMPARE(Fixture::child_<QPushButton>(*f.page, "importButton")->isVisible(), gate.mayDo(Command::Import));
    QCOMPARE(Fixture::child_<QPushButton>(*f.page, "addUserButton")->isVisible(), gate.mayDo(Command::AddUser));
    QCOMPARE(f.page->isActEnabled(Act::Delete), gate.mayDo(Command::DeleteUser));
    QCOMPARE(f.page->isActEnabled(Act::New), gate.mayDo(Command::AddUser));
    QCOMPARE(!f.child_<QLineEdit>("phone")->isReadOnly(), gate.mayDo(Command::EditUser));
    QCOMPARE(f.child_<QPushButton>("extendButton")->isVisible(), gate.mayDo(Command::ExtendMembership));
    QCOMPARE(f.child_<QPushButton>("deactivateButton")->isVisible(), gate.mayDo(Command::EditUser));
    QCOMPARE(f.child_<QPushButton>("allowSignIn")->isVisible(), gate.mayDo(Command::ManageStaff));
    QCOMPARE(f.child_<QPlainTextEdit>("noteText")->isVisibleTo(f.child_<QPlainTextEdit>("noteText")->parentWidget()),
             gate.mayDo(Command::EditUserNotes));
    f.page->setReadOnly(true);
    QVERIFY(!Fixture::child_<QPushButton>(*f.page, "addUserButton")->isVisible());
    QVERIFY(f.child_<QLineEdit>("phone")->isReadOnly());
    QVERIFY(f.table->isReadOnly());
}

QTEST_MAIN(TestUsersPage)
#include "tst_userspage.moc"
