// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/password.h"
#include "models/users/staffservice.h"
#include "models/users/usercolumns.h"
#include "models/users/usernotes.h"
#include "models/users/userservice.h"
#include "models/users/userstable.h"
#include "models/values/money.h"
#include "tests/support/testlibrary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSqlTableModel>
#include <QTest>

namespace {

/// A table over a few users, read.
struct Fixture {
    Fixture() : users(library.gate()), staff(library.gate())
    {
        adult = library.run(
            QStringLiteral("INSERT INTO user_categories (name, name_key, months_valid, created_at, updated_at) "
                           "VALUES ('Adult', 'adult', 12, '', '')"));
        group = library.run(QStringLiteral("INSERT INTO groups (name, name_key, created_at, updated_at) "
                                           "VALUES ('Class 9a', 'class 9a', '', '')"));
        chidinma = add(QStringLiteral("Chidinma"), QStringLiteral("Eze"), QDate(2027, 8, 31));
        lars = add(QStringLiteral("Lars"), QStringLiteral("Bergqvist"), QDate(2026, 11, 20));
        old = add(QStringLiteral("Old"), QStringLiteral("Member"), QDate(2020, 1, 1));
        table = std::make_unique<UsersTable>(library.gate(), users, staff);
        QObject::connect(table.get(), &RecordTable::failed, table.get(), [](const Problems &problems) {
            qWarning("%s %s", qPrintable(problems.value(0).code),
                     qPrintable(problems.value(0).arguments.join(QLatin1Char(' '))));
        });
        read();
    }
    qint64 add(const QString &given, const QString &family, const QDate &expires)
    {
        User user;
        user.givenName = given;
        user.familyName = family;
        user.cardNumber = QStringLiteral("M-") + family;
        user.expiresOn = expires;
        return *users.add(user);
    }
    void read()
    {
        table->select();
        QTRY_VERIFY(!table->isLoading());
    }
    void show(const UserFilter &filter)
    {
        table->setUserFilter(filter);
        QTRY_VERIFY(!table->isLoading());
    }
    QString text(qint64 id, int column) const { return table->index(table->rowOf(id), column).data().toString(); }
    bool edit(qint64 id, int column, const QVariant &value)
    {
        return table->setData(table->index(table->rowOf(id), column), value);
    }

    TestLibrary library;
    UserService users;
    StaffService staff;
    qint64 adult = 0;
    qint64 group = 0;
    qint64 chidinma = 0;
    qint64 lars = 0;
    qint64 old = 0;
    std::unique_ptr<UsersTable> table;
};

} // namespace

class TestUsersTable : public QObject
{
    Q_OBJECT

private slots:
    void isATableModelWithoutPasswords();
    void showsUsersByFamilyName();
    void marksExceptions_data();
    void marksExceptions();
    void filtersByEverything();
    void editsThroughTheService();
    void editsRolesAsAdministratorOnly();
    void countsOpenLoans();
    void showsWhoOwesWhat();
    void keepsNotes();
};

void TestUsersTable::isATableModelWithoutPasswords()
{
    Fixture f;
    QVERIFY(qobject_cast<QSqlTableModel *>(f.table.get()));
    QAbstractItemModelTester tester(f.table.get());
    QVERIFY(!f.table->selectStatement().contains(QLatin1String("password")));
    for (const Column &column : f.table->columns()) {
        QVERIFY(!column.name.contains(QLatin1String("password")));
        QVERIFY(!column.value.contains(QLatin1String("password")));
        QVERIFY(!column.heading().isEmpty());
    }
    QCOMPARE(f.table->column(UsersTable::Status).name, QStringLiteral("status"));
    QCOMPARE(f.table->column(UsersTable::RoleColumn).name, QStringLiteral("role"));
    QCOMPARE(f.table->column(UsersTable::Remarks).name, QStringLiteral("remarks"));
}

void TestUsersTable::showsUsersByFamilyName()
{
    Fixture f;
    QCOMPARE(f.table->rowCount(), 4);
    QCOMPARE(f.table->idAt(0), f.lars);
    QCOMPARE(f.table->idAt(1), f.chidinma);
    QCOMPARE(f.text(f.chidinma, UsersTable::Name), QStringLiteral("Eze, Chidinma"));
    QCOMPARE(f.text(f.chidinma, UsersTable::Card), QStringLiteral("M-Eze"));
    QCOMPARE(f.text(f.chidinma, UsersTable::Loans), QStringLiteral("–"));
    f.table->sort(UsersTable::Status, Qt::AscendingOrder);
    QTRY_VERIFY(!f.table->isLoading());
    QCOMPARE(f.table->idAt(0), f.old);
}

void TestUsersTable::marksExceptions_data()
{
    QTest::addColumn<bool>("active");
    QTest::addColumn<QString>("block");
    QTest::addColumn<QDate>("expires");
    QTest::addColumn<QString>("words");
    const QDate today(2026, 11, 20);
    QTest::newRow("in order") << true << QString() << today.addDays(31) << QStringLiteral("Active");
    QTest::newRow("no end") << true << QString() << QDate() << QStringLiteral("Active");
    QTest::newRow("in thirty days") << true << QString() << today.addDays(30) << QStringLiteral("Ends soon");
    QTest::newRow("today") << true << QString() << today << QStringLiteral("Ends today");
    QTest::newRow("yesterday") << true << QString() << today.addDays(-1) << QStringLiteral("Expired");
    QTest::newRow("blocked and expired") << true << QStringLiteral("lost map") << today.addDays(-1)
                                         << QStringLiteral("Blocked");
    QTest::newRow("inactive first of all")
        << false << QStringLiteral("lost map") << today << QStringLiteral("Inactive");
}

void TestUsersTable::marksExceptions()
{
    QFETCH(bool, active);
    QFETCH(QString, block);
    QFETCH(QDate, expires);
    QFETCH(QString, words);
    const Badge badge = userStatusBadge(active, block, expires, QDate(2026, 11, 20));
    QCOMPARE(badge.text, words);
    QCOMPARE(badge.shape == Badge::Shape::Dot, words == QLatin1String("Active"));
}

void TestUsersTable::filtersByEverything()
{
    Fixture f;
    QVERIFY(f.users.change(f.chidinma, 1, UserField::Group, f.group));
    QVERIFY(f.users.change(f.lars, 1, UserField::Category, f.adult));
    QVERIFY(f.users.change(f.old, 1, UserField::IsActive, false));
    const auto shown = [&f](const UserFilter &filter) {
        f.show(filter);
        QList<qint64> ids;
        for (int row = 0; row < f.table->rowCount(); ++row) {
            ids << f.table->idAt(row);
        }
        return ids;
    };
    UserFilter filter;
    filter.text = QStringLiteral("chid");
    QCOMPARE(shown(filter), QList<qint64>{f.chidinma});
    filter = {};
    filter.groups = {f.group};
    QCOMPARE(shown(filter), QList<qint64>{f.chidinma});
    filter = {};
    filter.categories = {f.adult};
    QCOMPARE(shown(filter), QList<qint64>{f.lars});
    filter = {};
    filter.roles = {Role::Administrator};
    QCOMPARE(shown(filter), QList<qint64>{f.library.session().userId});
    filter = {};
    filter.activeOnly = true;
    QCOMPARE(shown(filter).size(), 3);
    filter = {};
    filter.expiresTo = QDate(2026, 12, 20);
    QCOMPARE(shown(filter), (QList<qint64>{f.lars, f.old}));
    filter.expiresFrom = QDate(2026, 11, 20);
    QCOMPARE(shown(filter), QList<qint64>{f.lars});
    for (const QString &typed :
         {QStringLiteral("'; DROP TABLE users; --"), QStringLiteral("1=0 UNION SELECT password_hash FROM users")}) {
        filter = {};
        filter.text = typed;
        QVERIFY2(shown(filter).isEmpty(), qPrintable(typed));
    }
    QCOMPARE(shown({}).size(), 4);
}

void TestUsersTable::editsThroughTheService()
{
    Fixture f;
    QVERIFY(f.edit(f.chidinma, UsersTable::Email, QStringLiteral("c@example.org")));
    QCOMPARE(f.library.value(QStringLiteral("SELECT email FROM users WHERE id = ?"), {f.chidinma}).toString(),
             QStringLiteral("c@example.org"));
    QVERIFY(!f.edit(f.chidinma, UsersTable::Email, QStringLiteral("c@example")));
    QCOMPARE(f.table->lastProblems().value(0).code, QStringLiteral("user.emailWithoutDot"));
    QVERIFY(f.edit(f.chidinma, UsersTable::Name, QStringLiteral("Okafor, Chidinma")));
    QCOMPARE(f.text(f.chidinma, UsersTable::FamilyName), QStringLiteral("Okafor"));
    QVERIFY(f.edit(f.chidinma, UsersTable::Group, f.group));
    QCOMPARE(f.text(f.chidinma, UsersTable::Group), QStringLiteral("Class 9a"));
    QVERIFY(f.edit(f.chidinma, UsersTable::Expires, QDate(2027, 9, 30)));
    QVERIFY(f.table->change({f.chidinma, f.lars}, UsersTable::Language, QStringLiteral("ar")));
    QCOMPARE(f.library.number(QStringLiteral("SELECT count(*) FROM users WHERE language = 'ar'")), 2);
    QVERIFY(!f.table->removeRows(0, 1));
    QVERIFY(!f.table->insertRows(0, 1));
}

void TestUsersTable::editsRolesAsAdministratorOnly()
{
    Fixture f;
    QVERIFY(!f.edit(f.chidinma, UsersTable::RoleColumn, QStringLiteral("librarian")));
    QCOMPARE(f.table->lastProblems().value(0).code, QStringLiteral("accounts.noAccount"));
    QVERIFY(f.staff.save(f.chidinma, 1, {QStringLiteral("ceze"), Role::Viewer, {}, {}, false}));
    f.read();
    f.table->applyChanges({f.chidinma});
    QVERIFY(f.edit(f.chidinma, UsersTable::RoleColumn, QStringLiteral("librarian")));
    QCOMPARE((*f.staff.account(f.chidinma))->role, Role::Librarian);
    QVERIFY(f.edit(f.chidinma, UsersTable::RoleColumn, QStringLiteral("member")));
    QVERIFY((*f.staff.account(f.chidinma))->userName.isEmpty());
    f.library.signInAs(Role::Librarian);
    UsersTable theirs(f.library.gate(), f.users, f.staff);
    QVERIFY(!theirs.column(UsersTable::RoleColumn).editable);
    QVERIFY(theirs.column(UsersTable::Email).editable);
    f.library.signInAs(Role::Assistant);
    UsersTable assistants(f.library.gate(), f.users, f.staff);
    QVERIFY(!assistants.column(UsersTable::Email).editable);
}

void TestUsersTable::countsOpenLoans()
{
    Fixture f;
    const qint64 book = f.library.run(
        QStringLiteral("INSERT INTO books (title, title_key, created_at, updated_at) VALUES ('A', 'a', '', '')"));
    const qint64 copy = f.library.run(
        QStringLiteral("INSERT INTO copies (book_id, barcode, created_at, updated_at) VALUES (?, '1', '', '')"),
        {book});
    f.library.run(QStringLiteral("INSERT INTO loans (copy_id, user_id, loaned_at, due_on, created_at, updated_at) "
                                 "VALUES (?, ?, '', '2026-12-01', '', '')"),
                  {copy, f.lars});
    f.table->applyChanges({f.lars});
    QCOMPARE(f.text(f.lars, UsersTable::Loans), QStringLiteral("1"));
}

void TestUsersTable::showsWhoOwesWhat()
{
    Fixture f;
    const auto enter = [&](qint64 user, const char *kind, int minor) {
        f.library.run(QStringLiteral("INSERT INTO ledger_entries (user_id, kind, amount_minor, entered_at) "
                                     "VALUES (?, ?, ?, '2026-11-20T10:00:00.000Z')"),
                      {user, QString::fromLatin1(kind), minor});
    };
    enter(f.lars, "fine", 500);
    enter(f.lars, "payment", -200);
    enter(f.chidinma, "fine", 100);
    enter(f.chidinma, "payment", -100);
    f.table->applyChanges({f.lars, f.chidinma});
    QCOMPARE(f.text(f.lars, UsersTable::Owes), formattedMoney(300, QStringLiteral("EUR")));
    QCOMPARE(f.text(f.chidinma, UsersTable::Owes), QStringLiteral("–"));
    f.table->sort(UsersTable::Owes, Qt::DescendingOrder);
    f.read();
    QCOMPARE(f.table->idAt(0), f.lars);
    UserFilter filter;
    filter.owingOnly = true;
    f.table->setUserFilter(filter);
    f.read();
    QCOMPARE(f.table->rowCount(), 1);
    QCOMPARE(f.table->idAt(0), f.lars);
}

void TestUsersTable::keepsNotes()
{
    Fixture f;
    UserNotes notes(f.library.gate());
    InverseHandlers handlers;
    notes.addInverses(handlers);
    QCOMPARE(notes.add(f.lars, QStringLiteral("  ")).problem().code, QStringLiteral("user.noteMissing"));
    f.library.signInAs(Role::Assistant);
    const auto id = notes.add(f.lars, QStringLiteral("Reads <b>Arabic</b>\nand Swedish"));
    QVERIFY(id);
    QCOMPARE(notes.of(f.lars)->size(), 1);
    QCOMPARE(notes.of(f.lars)->at(0).writtenBy, QStringLiteral("Test assistant"));
    QVERIFY(notes.change(*id, 1, QStringLiteral("Reads Arabic")));
    QCOMPARE(notes.change(*id, 1, QStringLiteral("x")).problem().code, QStringLiteral("user.noteChangedElsewhere"));
    QCOMPARE(*notes.count(f.lars), 1);
    const auto image = *imageOf(f.library.database(), QStringLiteral("user_notes"), *id);
    QVERIFY(notes.remove(*id, 2));
    QCOMPARE(notes.remove(*id, 2).problem().code, QStringLiteral("user.noteGone"));
    auto transaction = f.library.gate().begin(Command::EditUserNotes);
    QVERIFY(handlers.find(QStringLiteral("user_notes"))(*transaction, *id, image, {}));
    QVERIFY(transaction->commit());
    QCOMPARE(notes.of(f.lars)->at(0).text, QStringLiteral("Reads Arabic"));
    f.library.signInAs(Role::Viewer);
    QVERIFY(!notes.of(f.lars));
    QVERIFY(!notes.add(f.lars, QStringLiteral("x")));
}

QTEST_GUILESS_MAIN(TestUsersTable)
#include "tst_userstable.moc"
