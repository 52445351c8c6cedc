// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/users/staffservice.h"
#include "models/users/userrules.h"
#include "models/users/userservice.h"
#include "tests/support/testlibrary.h"

#include <QTest>

namespace {

User person(const QString &given, const QString &family)
{
    User user;
    user.givenName = given;
    user.familyName = family;
    return user;
}

QString codeOf(const Problems &problems)
{
    return problems.value(0).code;
}

} // namespace

class TestUserService : public QObject
{
    Q_OBJECT

private slots:
    void ageCountsBirthdays_data();
    void ageCountsBirthdays();
    void checksUsers_data();
    void checksUsers();
    void addsAndFindsAUser();
    void searchTextFollowsEveryChange();
    void keepsNaughtyTextUnharmed_data();
    void keepsNaughtyTextUnharmed();
    void refusesATakenCard();
    void refusesToSaveOverAnotherChange();
    void editsOneCell_data();
    void editsOneCell();
    void changesManyUsersOrNone();
    void proposesTheNextFreeCard();
    void warnsOfTheSameNameAndBirthDate();
    void extendsFromTodayOrThePresentEnd_data();
    void extendsFromTodayOrThePresentEnd();
    void deletesWhoIsFreeAndDeactivatesTheRest();
    void takesBackAddingChangingAndDeleting();
    void onlyAdministratorsGiveAccountsAndDeactivateStaff();
    void readsNoUsersForViewers();
};

void TestUserService::ageCountsBirthdays_data()
{
    QTest::addColumn<QDate>("born");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("age");
    QTest::addColumn<QString>("band");
    QTest::newRow("day before") << QDate(2012, 3, 14) << QDate(2026, 3, 13) << 13 << QStringLiteral("13-17");
    QTest::newRow("birthday") << QDate(2012, 3, 14) << QDate(2026, 3, 14) << 14 << QStringLiteral("13-17");
    QTest::newRow("leap day in a plain year")
        << QDate(2008, 2, 29) << QDate(2026, 2, 28) << 17 << QStringLiteral("13-17");
    QTest::newRow("day after it") << QDate(2008, 2, 29) << QDate(2026, 3, 1) << 18 << QStringLiteral("18-25");
    QTest::newRow("newborn") << QDate(2026, 11, 20) << QDate(2026, 11, 20) << 0 << QStringLiteral("0-5");
    QTest::newRow("old") << QDate(1921, 1, 1) << QDate(2026, 11, 20) << 105 << QStringLiteral("65+");
    QTest::newRow("unborn") << QDate(2027, 1, 1) << QDate(2026, 11, 20) << -1 << QString();
    QTest::newRow("unknown") << QDate() << QDate(2026, 11, 20) << -1 << QString();
}

void TestUserService::ageCountsBirthdays()
{
    QFETCH(QDate, born);
    QFETCH(QDate, day);
    QFETCH(int, age);
    QFETCH(QString, band);
    QCOMPARE(ageOn(born, day).value_or(-1), age);
    QCOMPARE(ageBandOn(born, day), band);
}

void TestUserService::checksUsers_data()
{
    QTest::addColumn<User>("user");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const auto &change, const char *code) {
        User user = person(QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        change(user);
        QTest::newRow(name) << user << QString::fromLatin1(code);
    };
    row(
        "good", [](User &) {}, "");
    row(
        "only a name",
        [](User &u) {
            u = User();
            u.name = QStringLiteral("Plato");
        },
        "");
    row(
        "no name", [](User &u) { u = User(); }, "user.nameMissing");
    row(
        "blank name",
        [](User &u) {
            u = User();
            u.name = QStringLiteral(" \t ");
        },
        "user.nameMissing");
    row(
        "email without at", [](User &u) { u.email = QStringLiteral("ada.example.org"); }, "user.emailWithoutAt");
    row(
        "email with two", [](User &u) { u.email = QStringLiteral("a@b@c.org"); }, "user.emailWithoutAt");
    row(
        "email without dot", [](User &u) { u.email = QStringLiteral("ada@example"); }, "user.emailWithoutDot");
    row(
        "email ends in dot", [](User &u) { u.email = QStringLiteral("ada@example."); }, "user.emailWithoutDot");
    row(
        "good email", [](User &u) { u.email = QStringLiteral("ada+x@мир.example"); }, "");
    row(
        "born tomorrow", [](User &u) { u.dateOfBirth = QDate(2026, 11, 21); }, "user.bornInFuture");
    row(
        "born today", [](User &u) { u.dateOfBirth = QDate(2026, 11, 20); }, "");
    row(
        "born long ago", [](User &u) { u.dateOfBirth = QDate(1815, 12, 10); }, "user.bornTooLongAgo");
    row(
        "own guarantor",
        [](User &u) {
            u.id = 7;
            u.guarantorId = 7;
        },
        "user.ownGuarantor");
    row(
        "endless name", [](User &u) { u.familyName = QString(400, QLatin1Char('x')); }, "user.tooLong");
}

void TestUserService::checksUsers()
{
    QFETCH(User, user);
    QFETCH(QString, code);
    TestLibrary library;
    QCOMPARE(codeOf(UserService(library.gate()).check(user)), code);
}

void TestUserService::addsAndFindsAUser()
{
    TestLibrary library;
    UserService service(library.gate());
    User user = person(QStringLiteral("  Élodie "), QStringLiteral("Marchand"));
    user.cardNumber = QStringLiteral(" M24181\r\n");
    user.email = QStringLiteral("elodie@example.org");
    user.phone = QStringLiteral("555-0147");
    user.dateOfBirth = QDate(2001, 2, 3);
    const auto id = service.add(user);
    QVERIFY(id);
    const auto found = service.find(*id);
    QVERIFY(found && *found);
    QCOMPARE((*found)->name, QStringLiteral("Élodie Marchand"));
    QCOMPARE((*found)->cardNumber, QStringLiteral("M24181"));
    QCOMPARE((*found)->registeredOn, QDate(2026, 11, 20));
    QCOMPARE((*found)->role, Role::Member);
    QVERIFY((*found)->isActive);
    QCOMPARE(library.value(QStringLiteral("SELECT name_key FROM users WHERE id = ?"), {*id}).toString(),
             QStringLiteral("marchand elodie"));
    QVERIFY(*service.findByCard(QStringLiteral("M24181")));
    for (const QString &typed :
         {QStringLiteral("elod"), QStringLiteral("MARCH élo"), QStringLiteral("m24181"), QStringLiteral("5550147"),
          QStringLiteral("555-01"), QStringLiteral("elodie@example")}) {
        const auto matches = service.search(typed, 10);
        QVERIFY2(matches && matches->size() == 1 && matches->at(0).id == *id, qPrintable(typed));
    }
    QVERIFY(service.search(QStringLiteral("nobody"), 10)->isEmpty());
    QCOMPARE(library.number(
                 QStringLiteral("SELECT count(*) FROM audit_log WHERE entity = 'users' AND command = 'user.add'")),
             1);
}

void TestUserService::searchTextFollowsEveryChange()
{
    TestLibrary library;
    UserService service(library.gate());
    const qint64 id = *service.add(person(QStringLiteral("Ngozi"), QStringLiteral("Eze")));
    QVERIFY(service.change(id, 1, UserField::FamilyName, QStringLiteral("Okafor")));
    QVERIFY(service.search(QStringLiteral("eze"), 10)->isEmpty());
    QCOMPARE(service.search(QStringLiteral("okaf"), 10)->size(), 1);
    QVERIFY(service.change(id, 2, UserField::Phone, QStringLiteral("0123 456")));
    QCOMPARE(service.search(QStringLiteral("456"), 10)->size(), 1);
    library.run(QStringLiteral("INSERT INTO users_fts (users_fts, rank) VALUES ('integrity-check', 1)"));
}

void TestUserService::keepsNaughtyTextUnharmed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << QStringLiteral("O'Brien \"the\" %_\\");
    QTest::newRow("sql") << QStringLiteral("Robert'); DROP TABLE users;--");
    QTest::newRow("fts") << QStringLiteral("\"*\" NEAR(a b) AND -x ^y: (");
    QTest::newRow("formula") << QStringLiteral("=2+5+cmd|' /C calc'!A0");
    QTest::newRow("html") << QStringLiteral("<b>bold</b> &amp; <script>alert(1)</script>");
    QTest::newRow("arabic") << QStringLiteral("مكتبة الضفة");
    QTest::newRow("hebrew and latin") << QStringLiteral("אבג abc \u202e\u2066x");
    QTest::newRow("emoji") << QStringLiteral("👩‍👩‍👧‍👦 🏳️‍🌈");
    QTest::newRow("zalgo") << QStringLiteral("Z̸̧͖a̴l̷g̶o̵");
    QTest::newRow("percent marks") << QStringLiteral("%1 %2 %s %n");
}

void TestUserService::keepsNaughtyTextUnharmed()
{
    QFETCH(QString, text);
    TestLibrary library;
    UserService service(library.gate());
    User user = person(text, text);
    user.phone = text;
    user.address = text;
    user.blockReason = text;
    user.remarks = text;
    user.language = text;
    user.cardNumber = text;
    const auto id = service.add(user);
    QVERIFY2(id, qPrintable(id.problem().code));
    const User stored = **service.find(*id);
    QCOMPARE(stored.givenName, text.normalized(QString::NormalizationForm_C));
    QCOMPARE(stored.remarks, text.normalized(QString::NormalizationForm_C));
    QVERIFY(service.search(text, 10));
    QVERIFY(service.sharersOf(text, 0));
    QVERIFY(service.findByCard(text));
    QCOMPARE(library.number(QStringLiteral("SELECT count(*) FROM users")), 2);
    // A text with U+0000 keeps everything around it.
    QVERIFY(service.change(*id, stored.version, UserField::Remarks,
                           QStringLiteral("before") + QChar(0) + QStringLiteral("after")));
    QCOMPARE((**service.find(*id)).remarks, QStringLiteral("beforeafter"));
}

void TestUserService::refusesATakenCard()
{
    TestLibrary library;
    UserService service(library.gate());
    User user = person(QStringLiteral("A"), QStringLiteral("B"));
    user.cardNumber = QStringLiteral("M1");
    QVERIFY(service.add(user));
    const auto second = service.add(user);
    QVERIFY(!second);
    QCOMPARE(second.problem(),
             (Problem{QStringLiteral("card_number"),
                      QStringLiteral("user.cardTaken"),
                      {QStringLiteral("M1"), QStringLiteral("A B")}}));
    user.cardNumber.clear();
    QVERIFY(service.add(user));
    QVERIFY(service.add(user));
}

void TestUserService::refusesToSaveOverAnotherChange()
{
    TestLibrary library;
    UserService service(library.gate());
    const qint64 id = *service.add(person(QStringLiteral("A"), QStringLiteral("B")));
    User mine = **service.find(id);
    User theirs = mine;
    theirs.phone = QStringLiteral("1");
    QVERIFY(service.save(theirs));
    mine.phone = QStringLiteral("2");
    QCOMPARE(service.save(mine).problem().code, QStringLiteral("user.changedElsewhere"));
    QCOMPARE(service.change(id, 1, UserField::Phone, QStringLiteral("3")).problem().code,
             QStringLiteral("user.changedElsewhere"));
    QCOMPARE((**service.find(id)).phone, QStringLiteral("1"));
    QCOMPARE(service.change(99, 1, UserField::Phone, QStringLiteral("3")).problem().code, QStringLiteral("user.gone"));
}

void TestUserService::editsOneCell_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QVariant>("stored");
    const auto row = [](const char *name, UserField field, const QVariant &value, const char *code,
                        const QVariant &stored = {}) {
        QTest::newRow(name) << static_cast<int>(field) << value << QString::fromLatin1(code) << stored;
    };
    row("name with comma", UserField::Name, QStringLiteral("Thapa, Aarav"), "", QStringLiteral("Aarav Thapa"));
    row("single name", UserField::Name, QStringLiteral("Sukarno"), "", QStringLiteral("Sukarno"));
    row("no name", UserField::Name, QString(), "user.nameMissing");
    row("given name may go", UserField::GivenName, QString(), "", QVariant());
    row("date", UserField::DateOfBirth, QDate(2001, 2, 3), "", QStringLiteral("2001-02-03"));
    row("date as text", UserField::DateOfBirth, QStringLiteral("2001-02-03"), "", QStringLiteral("2001-02-03"));
    row("no date", UserField::DateOfBirth, QString(), "", QVariant());
    row("not a date", UserField::DateOfBirth, QStringLiteral("yesterday"), "user.notADate");
    row("impossible date", UserField::ExpiresOn, QStringLiteral("2026-02-30"), "user.notADate");
    row("email", UserField::Email, QStringLiteral("x@y"), "user.emailWithoutDot");
    row("no category", UserField::Category, QVariant(), "", QVariant());
    row("unknown category", UserField::Category, 4711, "database.inUse");
    row("inactive", UserField::IsActive, false, "", 0);
    row("block", UserField::BlockReason, QStringLiteral("owes a map"), "", QStringLiteral("owes a map"));
}

void TestUserService::editsOneCell()
{
    QFETCH(int, field);
    QFETCH(QVariant, value);
    QFETCH(QString, code);
    QFETCH(QVariant, stored);
    TestLibrary library;
    UserService service(library.gate());
    const qint64 id = *service.add(person(QStringLiteral("A"), QStringLiteral("B")));
    const auto userField = static_cast<UserField>(field);
    const auto changed = service.change(id, 1, userField, value);
    QCOMPARE(codeOf(changed.problems()), code);
    if (code.isEmpty()) {
        const QVariant now =
            library.value(QStringLiteral("SELECT %1 FROM users WHERE id = ?").arg(columnOf(userField)), {id});
        QCOMPARE(now.isNull(), stored.isNull());
        QCOMPARE(now.toString(), stored.toString());
        QCOMPARE(library.number(QStringLiteral("SELECT version FROM users WHERE id = ?"), {id}), 2);
    } else {
        QCOMPARE(library.number(QStringLiteral("SELECT version FROM users WHERE id = ?"), {id}), 1);
    }
}

void TestUserService::changesManyUsersOrNone()
{
    TestLibrary library;
    UserService service(library.gate());
    const qint64 a = *service.add(person(QStringLiteral("A"), QStringLiteral("A")));
    const qint64 b = *service.add(person(QStringLiteral("B"), QStringLiteral("B")));
    QVERIFY(service.change(QList<qint64>{a, b}, UserField::Language, QStringLiteral("de")));
    QCOMPARE(
        library.number(QStringLiteral("SELECT count(DISTINCT command_id) FROM audit_log WHERE command = 'user.edit'")),
        1);
    QVERIFY(!service.change(QList<qint64>{a, 4711}, UserField::Language, QStringLiteral("ar")));
    QCOMPARE(library.number(QStringLiteral("SELECT count(*) FROM users WHERE language = 'de'")), 2);
}

void TestUserService::proposesTheNextFreeCard()
{
    TestLibrary library;
    UserService service(library.gate());
    User user = person(QStringLiteral("A"), QStringLiteral("B"));
    user.cardNumber = QStringLiteral("M24401");
    QVERIFY(service.add(user));
    user.cardNumber = QStringLiteral("M24400");
    QVERIFY(service.add(user));
    QCOMPARE(*service.nextCardNumber(), QStringLiteral("M24402"));
}

void TestUserService::warnsOfTheSameNameAndBirthDate()
{
    TestLibrary library;
    UserService service(library.gate());
    User user = person(QStringLiteral("Aarav"), QStringLiteral("Thapa"));
    user.dateOfBirth = QDate(2017, 3, 14);
    const qint64 id = *service.add(user);
    User again = person(QStringLiteral("AARÀV"), QStringLiteral("thapa"));
    again.dateOfBirth = QDate(2017, 3, 14);
    QCOMPARE(service.duplicatesOf(again)->size(), 1);
    QCOMPARE(service.duplicatesOf(again)->at(0).id, id);
    again.dateOfBirth = QDate(2017, 3, 15);
    QVERIFY(service.duplicatesOf(again)->isEmpty());
    QVERIFY(service.duplicatesOf(**service.find(id))->isEmpty());
    QVERIFY(service.duplicatesOf(User())->isEmpty());
}

void TestUserService::extendsFromTodayOrThePresentEnd_data()
{
    QTest::addColumn<QVariant>("months");
    QTest::addColumn<bool>("hasCategory");
    QTest::addColumn<QDate>("expires");
    QTest::addColumn<QDate>("extended");
    QTest::addColumn<QString>("code");
    QTest::newRow("expired") << QVariant(6) << true << QDate(2026, 1, 31) << QDate(2027, 5, 20) << QString();
    QTest::newRow("ends today") << QVariant(6) << true << QDate(2026, 11, 20) << QDate(2027, 5, 20) << QString();
    QTest::newRow("still valid") << QVariant(6) << true << QDate(2026, 12, 31) << QDate(2027, 6, 30) << QString();
    QTest::newRow("no category") << QVariant() << false << QDate(2026, 1, 1) << QDate(2027, 11, 20) << QString();
    QTest::newRow("category without end") << QVariant() << true << QDate(2026, 1, 1) << QDate() << QString();
    QTest::newRow("no end") << QVariant(6) << true << QDate() << QDate() << QStringLiteral("user.noEndAlready");
}

void TestUserService::extendsFromTodayOrThePresentEnd()
{
    QFETCH(QVariant, months);
    QFETCH(bool, hasCategory);
    QFETCH(QDate, expires);
    QFETCH(QDate, extended);
    QFETCH(QString, code);
    TestLibrary library;
    UserService service(library.gate());
    User user = person(QStringLiteral("A"), QStringLiteral("B"));
    if (hasCategory) {
        user.categoryId = library.run(
            QStringLiteral("INSERT INTO user_categories (name, name_key, months_valid, created_at, updated_at) "
                           "VALUES ('Adult', 'adult', ?, '', '')"),
            {months});
    }
    user.expiresOn = expires;
    const qint64 id = *service.add(user);
    library.signInAs(Role::Assistant);
    const auto until = service.extendMembership(id);
    QCOMPARE(codeOf(until.problems()), code);
    if (code.isEmpty()) {
        QCOMPARE(*until, extended);
        QCOMPARE((**service.find(id)).expiresOn, extended);
    }
}

void TestUserService::deletesWhoIsFreeAndDeactivatesTheRest()
{
    TestLibrary library;
    UserService service(library.gate());
    const qint64 free = *service.add(person(QStringLiteral("A"), QStringLiteral("Free")));
    const qint64 guarantor = *service.add(person(QStringLiteral("B"), QStringLiteral("Bound")));
    User child = person(QStringLiteral("C"), QStringLiteral("Child"));
    child.guarantorId = guarantor;
    QVERIFY(service.add(child));
    const auto removal = service.remove({free, guarantor});
    QVERIFY(removal);
    QCOMPARE(removal->deleted, 1);
    QCOMPARE(removal->deactivated, 1);
    QCOMPARE(removal->reasons, QStringList{QStringLiteral("users")});
    QVERIFY(!*service.find(free));
    QVERIFY(!(**service.find(guarantor)).isActive);
    QVERIFY(service.search(QStringLiteral("free"), 10)->isEmpty());
    library.run(QStringLiteral("INSERT INTO users_fts (users_fts, rank) VALUES ('integrity-check', 1)"));
    QCOMPARE(service.remove({library.session().userId}).problem().code, QStringLiteral("user.isStaff"));
}

void TestUserService::takesBackAddingChangingAndDeleting()
{
    TestLibrary library;
    UserService service(library.gate());
    InverseHandlers handlers;
    service.addInverses(handlers);
    const TakeBack takeBack = handlers.find(QStringLiteral("users"));
    QVERIFY(takeBack);
    const auto imageNow = [&](qint64 id) { return *imageOf(library.database(), QStringLiteral("users"), id); };
    const auto run = [&](qint64 id, const std::optional<Image> &target, const std::optional<Image> &expected) {
        auto transaction = library.gate().begin(Command::EditUser);
        const Result<void> taken = takeBack(*transaction, id, target, expected);
        return taken ? transaction->commit() : taken;
    };

    const qint64 id = *service.add(person(QStringLiteral("Ana"), QStringLiteral("Lopez")));
    const auto added = imageNow(id);
    QVERIFY(service.change(id, 1, UserField::FamilyName, QStringLiteral("Ruiz")));
    const auto changed = imageNow(id);
    QVERIFY(run(id, added, changed));
    QCOMPARE((**service.find(id)).name, QStringLiteral("Ana Lopez"));
    QCOMPARE((**service.find(id)).version, 3);
    QCOMPARE(service.search(QStringLiteral("lopez"), 10)->size(), 1);
    QVERIFY(service.search(QStringLiteral("ruiz"), 10)->isEmpty());
    // Signing in meanwhile is no change that stands in the way.
    library.run(QStringLiteral("UPDATE users SET last_signed_in_at = '2026-11-20T11:00:00.000Z' WHERE id = ?"), {id});
    QVERIFY(run(id, changed, added));
    QCOMPARE(run(id, changed, added).problem().code, QStringLiteral("undo.changedSince"));
    QVERIFY(run(id, {}, imageNow(id)));
    QVERIFY(!*service.find(id));
    QVERIFY(service.search(QStringLiteral("ana"), 10)->isEmpty());
    QVERIFY(run(id, changed, {}));
    QCOMPARE(service.search(QStringLiteral("ruiz"), 10)->size(), 1);
    library.run(QStringLiteral("INSERT INTO users_fts (users_fts, rank) VALUES ('integrity-check', 1)"));
}

void TestUserService::onlyAdministratorsGiveAccountsAndDeactivateStaff()
{
    TestLibrary library;
    UserService service(library.gate());
    AccountDraft account;
    account.userName = QStringLiteral("dthapa");
    account.role = Role::Assistant;
    const qint64 staff = *service.add(person(QStringLiteral("Deepak"), QStringLiteral("Thapa")), account);
    QCOMPARE((**service.find(staff)).role, Role::Assistant);
    library.signInAs(Role::Librarian);
    account.userName = QStringLiteral("second");
    QCOMPARE(service.add(person(QStringLiteral("X"), QStringLiteral("Y")), account).problem().code,
             QStringLiteral("accounts.notAllowed"));
    const User user = **service.find(staff);
    QCOMPARE(service.change(staff, user.version, UserField::IsActive, false).problem().code,
             QStringLiteral("accounts.notAllowed"));
    QCOMPARE(service.change(QList<qint64>{staff}, UserField::IsActive, false).problem().code,
             QStringLiteral("accounts.notAllowed"));
    User inactive = user;
    inactive.isActive = false;
    QCOMPARE(service.save(inactive).problem().code, QStringLiteral("accounts.notAllowed"));
    QVERIFY(service.change(staff, user.version, UserField::Phone, QStringLiteral("1")));
    library.signInAs(Role::Administrator);
    QVERIFY(service.change(staff, user.version + 1, UserField::IsActive, false));
    QCOMPARE(library.number(QStringLiteral("SELECT is_active FROM users WHERE id = ?"), {staff}), 0);
}

void TestUserService::readsNoUsersForViewers()
{
    TestLibrary library;
    library.signInAs(Role::Viewer);
    UserService service(library.gate());
    QCOMPARE(service.find(1).problem().code, QStringLiteral("accounts.notAllowed"));
    QCOMPARE(service.search(QStringLiteral("test"), 10).problem().code, QStringLiteral("accounts.notAllowed"));
    QCOMPARE(service.findByCard(QStringLiteral("T-admin")).problem().code, QStringLiteral("accounts.notAllowed"));
}

QTEST_GUILESS_MAIN(TestUserService)
#include "tst_userservice.moc"
