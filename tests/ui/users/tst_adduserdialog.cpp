// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/users/usersfixture.h"

class TestAddUserDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void addsAUserWithCtrlEnterOnly();
    void warnsOfASecondPerson();
    void proposesCategoryAndExpiryFromTheAge();
    void addsSeveralInARow();
    void letsOnlyAdministratorsGiveAccounts();
    void givesAnAccountLater();
    void takesNaughtyTextEverywhere();
};

void TestAddUserDialog::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    theme().install();
}

void TestAddUserDialog::addsAUserWithCtrlEnterOnly()
{
    Fixture f;
    auto *dialog = f.openDialog();
    QVERIFY(dialog);
    QCOMPARE(Fixture::child_<QLineEdit>(*dialog, "card_number")->text(), QStringLiteral("M22004"));
    f.type(*dialog, "given_name", QStringLiteral("Élodie"));
    QTest::keyClick(Fixture::child_<QLineEdit>(*dialog, "given_name"), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog->isVisible());
    QVERIFY(shownWords(*dialog).contains(QStringLiteral("A name is needed.")));
    f.type(*dialog, "given_name", QString());
    f.type(*dialog, "card_number", QString());
    QTest::keyClick(Fixture::child_<QLineEdit>(*dialog, "given_name"), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(Fixture::child_<QLabel>(*dialog, "problemCount")->text(), QStringLiteral("2 field(s) need attention"));
    f.type(*dialog, "given_name", QStringLiteral("Élodie"));
    f.type(*dialog, "family_name", QStringLiteral("Marchand"));
    // A scanner types the card and presses Enter: nothing is saved by that.
    f.type(*dialog, "card_number", QStringLiteral("M99999"));
    QTest::keyClick(Fixture::child_<QLineEdit>(*dialog, "card_number"), Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QSignalSpy added(f.page.get(), &UsersPage::userAdded);
    QTest::keyClick(Fixture::child_<QLineEdit>(*dialog, "card_number"), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(added.count(), 1);
    const qint64 id = added.first().first().toLongLong();
    QCOMPARE(f.stored(id, "name"), QStringLiteral("Élodie Marchand"));
    QCOMPARE(f.stored(id, "card_number"), QStringLiteral("M99999"));
    QTRY_COMPARE(f.page->view()->currentId(), id);
}

void TestAddUserDialog::warnsOfASecondPerson()
{
    Fixture f;
    auto *dialog = f.openDialog();
    f.type(*dialog, "given_name", QStringLiteral("CHIDINMA"));
    f.type(*dialog, "family_name", QStringLiteral("eze"));
    auto *bar = Fixture::child_<Message>(*dialog, "duplicateMessage");
    QVERIFY(!bar->isVisible());
    f.type(*dialog, "date_of_birth", QStringLiteral("2012-03-14"));
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(QStringLiteral("is already here: card M22002")));
    QCOMPARE(dialog->primary()->text(), QStringLiteral("Add as a second person"));
    dialog->primary()->click();
    QCOMPARE(f.library.number(QStringLiteral("SELECT count(*) FROM users WHERE name_key = 'eze chidinma'")), 2);

    dialog = nullptr;
    QTRY_VERIFY(f.page->findChild<AddUserDialog *>() == nullptr);
    dialog = f.openDialog();
    f.type(*dialog, "given_name", QStringLiteral("Lars"));
    f.type(*dialog, "family_name", QStringLiteral("Bergqvist"));
    f.type(*dialog, "date_of_birth", QStringLiteral("1990-05-06"));
    Fixture::child_<QPushButton>(*dialog, "openDuplicate")->click();
    QTRY_COMPARE(f.page->view()->currentId(), f.lars);
}

void TestAddUserDialog::proposesCategoryAndExpiryFromTheAge()
{
    Fixture f;
    auto *dialog = f.openDialog();
    auto *category = Fixture::child_<QComboBox>(*dialog, "user_category_id");
    auto *expires = Fixture::child_<DateEdit>(*dialog, "expires_on");
    QCOMPARE(expires->date(), QDate(2027, 11, 20));
    f.type(*dialog, "date_of_birth", QStringLiteral("2017-03-14"));
    QCOMPARE(category->currentData().toLongLong(), f.child);
    QVERIFY(shownWords(*dialog).contains(QStringLiteral("Suggested from the age")));
    QVERIFY(shownWords(*dialog).contains(QStringLiteral("For users under 18")));
    f.type(*dialog, "date_of_birth", QStringLiteral("1990-03-14"));
    QCOMPARE(category->currentData().toLongLong(), f.adult);
    QCOMPARE(expires->date(), QDate(2027, 5, 20));
    category->setCurrentIndex(0);
    emit category->activated(0);
    f.type(*dialog, "date_of_birth", QStringLiteral("2017-03-14"));
    QVERIFY(!category->currentData().isValid());
}

void TestAddUserDialog::addsSeveralInARow()
{
    Fixture f;
    auto *dialog = f.openDialog();
    QSignalSpy added(f.page.get(), &UsersPage::userAdded);
    for (const QString &name : {QStringLiteral("One"), QStringLiteral("Two")}) {
        f.type(*dialog, "family_name", name);
        Fixture::child_<QPushButton>(*dialog, "addAnotherButton")->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(Fixture::child_<QLineEdit>(*dialog, "family_name")->text().isEmpty());
    }
    QCOMPARE(added.count(), 2);
    QVERIFY(!dialog->isDirty());
    QCOMPARE(f.library.number(QStringLiteral("SELECT count(DISTINCT card_number) FROM users")), 6);
}

void TestAddUserDialog::letsOnlyAdministratorsGiveAccounts()
{
    {
        Fixture f(Role::Assistant);
        auto *dialog = f.openDialog();
        QVERIFY(dialog->findChild<QCheckBox *>(QStringLiteral("maySignIn")) == nullptr);
    }
    Fixture f;
    auto *dialog = f.openDialog();
    f.type(*dialog, "given_name", QStringLiteral("Deepak"));
    f.type(*dialog, "family_name", QStringLiteral("Thapa"));
    auto *name = Fixture::child_<QLineEdit>(*dialog, "accountName");
    QVERIFY(!name->isVisible());
    Fixture::child_<QCheckBox>(*dialog, "maySignIn")->setChecked(true);
    QVERIFY(name->isVisible());
    QCOMPARE(name->text(), QStringLiteral("dthapa"));
    QVERIFY(!Fixture::child_<QLineEdit>(*dialog, "firstPassword")->text().isEmpty());
    f.type(*dialog, "firstPassword", QStringLiteral("password"));
    dialog->primary()->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(shownWords(*dialog).contains(QStringLiteral("This password is too easy to guess.")));
    Fixture::child_<QPushButton>(*dialog, "suggestPassword")->click();
    QSignalSpy added(f.page.get(), &UsersPage::userAdded);
    dialog->primary()->click();
    QTRY_COMPARE(added.count(), 1);
    const qint64 id = added.first().first().toLongLong();
    QCOMPARE(f.stored(id, "username"), QStringLiteral("dthapa"));
    QCOMPARE(f.stored(id, "role"), QStringLiteral("assistant"));
    QCOMPARE(f.stored(id, "must_change_password"), QStringLiteral("1"));
    QVERIFY(f.stored(id, "password_hash").startsWith(QLatin1String("$argon2id$")));
}

void TestAddUserDialog::givesAnAccountLater()
{
    Fixture f;
    f.select(f.lars);
    f.child_<QPushButton>("allowSignIn")->click();
    auto *dialog = f.page->findChild<AllowSignInDialog *>();
    QVERIFY(dialog);
    QCOMPARE(Fixture::child_<QLineEdit>(*dialog, "accountName")->text(), QStringLiteral("lbergqvist"));
    dialog->primary()->click();
    QTRY_COMPARE(f.stored(f.lars, "username"), QStringLiteral("lbergqvist"));
    QTRY_VERIFY(!f.child_<QPushButton>("allowSignIn")->isVisible());
}

void TestAddUserDialog::takesNaughtyTextEverywhere()
{
    Fixture f;
    const QStringList naughty{QStringLiteral("Robert'); DROP TABLE users;--"),
                              QStringLiteral("<b>x</b>&amp;%1%n"),
                              QStringLiteral("\u202eabc\u2066"),
                              QString(QChar(0xd800)) + QLatin1Char('x'),
                              QStringLiteral("👩‍👩‍👧‍👦"),
                              QString(3000, QLatin1Char('w')),
                              QStringLiteral("\"*( NEAR")};
    for (const QString &text : naughty) {
        f.page->filterBar()->setSearchText(text);
        f.settle();
        auto *dialog = f.openDialog();
        for (const char *field : {"given_name", "family_name", "card_number", "email", "phone", "address",
                                  "guarantor_id", "date_of_birth"}) {
            f.type(*dialog, field, text);
        }
        dialog->primary()->click();
        QVERIFY(dialog->isVisible());
        dialog->setDirty(false);
        dialog->reject();
        QTRY_VERIFY(f.page->findChild<AddUserDialog *>() == nullptr);
    }
    QCOMPARE(f.library.number(QStringLiteral("SELECT count(*) FROM users")), 4);
}

QTEST_MAIN(TestAddUserDialog)
#include "tst_adduserdialog.moc"
