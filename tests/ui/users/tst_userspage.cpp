// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/userspage.h"

#include "app/services.h"
#include "models/users/stafftable.h"
#include "tests/support/testlibrary.h"
#include "ui/admin/rolesdialog.h"
#include "ui/admin/setpassworddialog.h"
#include "ui/admin/staffdetail.h"
#include "ui/admin/staffpage.h"
#include "ui/users/adduserdialog.h"
#include "ui/users/allowsignindialog.h"
#include "ui/users/userdetail.h"
#include "ui/widgets/choicechip.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/lookupedit.h"
#include "ui/widgets/message.h"
#include "ui/widgets/recordview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlTableModel>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTest>

namespace {

constexpr PasswordCost cheap{1, 64 * 1024};

/// A library with three users and the page on it.
struct Fixture {
    explicit Fixture(Role role = Role::Administrator)
    {
        child = category(QStringLiteral("Child"), 12, {}, 12);
        adult = category(QStringLiteral("Adult"), 6, 18, {});
        services = std::make_unique<Services>(library.database(), library.clock(), library.session());
        ngozi = add(QStringLiteral("Ngozi"), QStringLiteral("Eze"), QDate(1980, 1, 2));
        chidinma = add(QStringLiteral("Chidinma"), QStringLiteral("Eze"), QDate(2012, 3, 14));
        lars = add(QStringLiteral("Lars"), QStringLiteral("Bergqvist"), QDate(1990, 5, 6));
        library.signInAs(role);
        table = std::make_unique<UsersTable>(services->gate, services->users, services->staff);
        page = std::make_unique<UsersPage>(UsersPage::Collaborators{services->gate, *table, services->users, services->staff,
                                                                    services->notes, services->lookups, cheap});
        page->resize(1280, 800);
        page->show();
        page->entered();
        settle();
    }
    ~Fixture() { page.reset(); }

    qint64 category(const QString &name, int months, const QVariant &from, const QVariant &to)
    {
        return library.run(QStringLiteral("INSERT INTO user_categories (name, name_key, months_valid, age_from, age_to, created_at, "
                                          "updated_at) VALUES (?, ?, ?, ?, ?, '', '')"),
                           {name, name.toLower(), months, from, to});
    }
    qint64 add(const QString &given, const QString &family, const QDate &born)
    {
        User user;
        user.givenName = given;
        user.familyName = family;
        user.dateOfBirth = born;
        user.cardNumber = QStringLiteral("M%1").arg(22000 + library.number(QStringLiteral("SELECT count(*) FROM users")));
        user.expiresOn = QDate(2026, 11, 30);
        return *services->users.add(user);
    }
    void settle() { QTRY_VERIFY(table->hasLoaded() && !table->isLoading()); }
    void select(qint64 id)
    {
        page->showRecord(id);
        QTRY_COMPARE(page->view()->currentId(), id);
    }
    template <typename T>
    T *child_(const char *name)
    {
        return child_<T>(*page->detail(), name);
    }
    template <typename T>
    static T *child_(QWidget &where, const char *name)
    {
        T *found = where.findChild<T *>(QString::fromLatin1(name));
        if (found == nullptr) {
            qFatal("no %s", name);
        }
        return found;
    }
    void type(QWidget &where, const char *name, const QString &text)
    {
        auto *edit = child_<QLineEdit>(where, name);
        edit->clear();
        edit->insert(text);
    }
    AddUserDialog *openDialog()
    {
        page->addUser();
        return page->findChild<AddUserDialog *>();
    }
    QString stored(qint64 id, const char *column)
    {
        return library.value(QStringLiteral("SELECT %1 FROM users WHERE id = ?").arg(QLatin1String(column)), {id}).toString();
    }

    TestLibrary library;
    std::unique_ptr<Services> services;
    std::unique_ptr<UsersTable> table;
    std::unique_ptr<UsersPage> page;
    qint64 child = 0;
    qint64 adult = 0;
    qint64 ngozi = 0;
    qint64 chidinma = 0;
    qint64 lars = 0;
};

QString shownWords(QWidget &page)
{
    QStringList words;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&page)) {
            words << label->text();
        }
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace

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
    void addsAUserWithCtrlEnterOnly();
    void warnsOfASecondPerson();
    void proposesCategoryAndExpiryFromTheAge();
    void addsSeveralInARow();
    void letsOnlyAdministratorsGiveAccounts();
    void givesAnAccountLater();
    void deletesOrDeactivates();
    void hidesWhatARoleMayNot_data();
    void hidesWhatARoleMayNot();
    void takesNaughtyTextEverywhere();
    void staffPageShowsAndSavesAccounts();
    void staffPageKeepsTheLastAdministrator();
    void staffPageSetsPasswordsAndUnlocks();
    void comparesAllRolesFromTheOneTable();
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
    f.page->setFilter(filter);
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
    f.child_<QPushButton>("saveFirstButton")->click();
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
    QVERIFY(shownWords(*f.page->detail()).contains(QStringLiteral("Changed here and elsewhere: Phone.")));
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

void TestUsersPage::addsAUserWithCtrlEnterOnly()
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

void TestUsersPage::warnsOfASecondPerson()
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

void TestUsersPage::proposesCategoryAndExpiryFromTheAge()
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

void TestUsersPage::addsSeveralInARow()
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

void TestUsersPage::letsOnlyAdministratorsGiveAccounts()
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

void TestUsersPage::givesAnAccountLater()
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

void TestUsersPage::takesNaughtyTextEverywhere()
{
    Fixture f;
    const QStringList naughty{QStringLiteral("Robert'); DROP TABLE users;--"), QStringLiteral("<b>x</b>&amp;%1%n"),
                              QStringLiteral("\u202eabc\u2066"), QString(QChar(0xd800)) + QLatin1Char('x'),
                              QStringLiteral("👩‍👩‍👧‍👦"), QString(3000, QLatin1Char('w')), QStringLiteral("\"*( NEAR")};
    for (const QString &text : naughty) {
        f.page->filterBar()->setSearchText(text);
        f.settle();
        auto *dialog = f.openDialog();
        for (const char *field : {"given_name", "family_name", "card_number", "email", "phone", "address", "guarantor_id", "date_of_birth"}) {
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

void TestUsersPage::staffPageShowsAndSavesAccounts()
{
    Fixture f;
    QVERIFY(f.services->staff.save(f.lars, 1, {QStringLiteral("lars"), Role::Assistant, QDate(2026, 12, 4), *hashPassword(QStringLiteral("x"), cheap), true}));
    StaffTable table(f.services->gate, f.services->staff);
    StaffPage page({f.services->gate, table, f.services->staff, f.services->users, cheap});
    page.resize(1000, 800);
    page.show();
    page.entered();
    QTRY_COMPARE(table.rowCount(), 2);
    QCOMPARE(page.badge(), 2);
    QVERIFY(qobject_cast<QSqlTableModel *>(page.view()->model()));
    QVERIFY(!table.selectStatement().contains(QLatin1String("password")));
    QCOMPARE(table.index(table.rowOf(f.lars), StaffTable::Status).data().toString(), QStringLiteral("Ends in 14 day(s)"));
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

void TestUsersPage::staffPageKeepsTheLastAdministrator()
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

void TestUsersPage::staffPageSetsPasswordsAndUnlocks()
{
    Fixture f;
    QVERIFY(f.services->staff.save(f.lars, 1, {QStringLiteral("lars"), Role::Assistant, {}, *hashPassword(QStringLiteral("x"), cheap), true}));
    f.library.run(QStringLiteral("INSERT INTO sign_in_attempts (username_key, failures, last_failed_at, locked_until) VALUES ('lars', 10, "
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

void TestUsersPage::comparesAllRolesFromTheOneTable()
{
    RolesDialog dialog;
    dialog.show();
    auto *table = Fixture::child_<QTableWidget>(dialog, "rolesTable");
    QCOMPARE(table->rowCount(), static_cast<int>(commandRules.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        QVERIFY(!table->item(row, 0)->text().isEmpty());
        for (int column = 1; column < table->columnCount(); ++column) {
            const bool isAllowed = may(static_cast<Role>(column), commandRules.at(static_cast<std::size_t>(row)).command);
            QCOMPARE(table->item(row, column)->data(Qt::AccessibleTextRole).toString(), isAllowed ? QStringLiteral("yes") : QStringLiteral("no"));
        }
    }
}

QTEST_MAIN(TestUsersPage)
#include "tst_userspage.moc"
