// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/database.h"
#include "models/database/statement.h"
#include "models/exchange/demolibrary.h"
#include "models/exchange/demotables.h"
#include "models/users/signinservice.h"
#include "models/values/isbn.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QDateTime friday(QDate(2026, 11, 20), QTime(10, 30), QTimeZone::utc());

qint64 number(Database &database, const QString &sql)
{
    return *Statement(database, sql).number();
}

/// Every loan as one line, to compare two libraries.
QStringList loansOf(const QString &path)
{
    const auto database = Database::open(path, {});
    Statement select(**database,
                     QStringLiteral("SELECT copy_id, user_id, loaned_at, due_on, returned_at FROM loans ORDER BY id"));
    return *select.all([](const Row &row) {
        QStringList cells;
        for (int i = 0; i < row.count(); ++i) {
            cells << row.text(i);
        }
        return cells.join(QLatin1Char(' '));
    });
}

} // namespace

class DemoLibraryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void titlesAreSound();
    void usersAreAsOldAsTheFileSays();
    void isBuiltInAFewSeconds();
    void holdsTitlesCopiesAndUsers();
    void hasLoansLateAndDueSoon();
    void nobodyBorrowedInTheFuture();
    void demoSignsInAsAdministrator();
    void demoHasNothingToUndo();
    void isTheSameEveryTime();
    void countsBackFromToday();
    void neverTouchesAFileThatIsThere();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    qint64 m_milliseconds = 0;
    int m_lastPercent = 0;
};

void DemoLibraryTest::initTestCase()
{
    QElapsedTimer timer;
    timer.start();
    const FixedClock clock(friday);
    const auto built = buildDemoLibrary(path(QStringLiteral("demo.carrel")), clock, [this](int percent) {
        QVERIFY(percent >= m_lastPercent);
        m_lastPercent = percent;
    });
    m_milliseconds = timer.elapsed();
    QVERIFY2(built,
             qPrintable(built.problem().code + QLatin1Char(' ') + built.problem().arguments.join(QLatin1Char(' '))));
    auto database = Database::open(path(QStringLiteral("demo.carrel")), {});
    QVERIFY(database);
    m_database = std::move(*database);
}

void DemoLibraryTest::titlesAreSound()
{
    const auto books = demoBooks();
    QVERIFY(books);
    QVERIFY(books->size() >= 600);
    QSet<QString> seen;
    QSet<QString> languages;
    for (const DemoBook &demo : *books) {
        QVERIFY2(checkBook(demo.book).isEmpty(), qPrintable(demo.book.title));
        const QString key = demo.book.title + QLatin1Char('|') + authorsText(demo.book.authors);
        QVERIFY2(!seen.contains(key), qPrintable(key));
        seen << key;
        languages << demo.book.language;
        QVERIFY2(!demo.collection.isEmpty() && !demo.itemType.isEmpty() && !demo.book.callNumber.isEmpty(),
                 qPrintable(demo.book.title));
    }
    QVERIFY(languages.size() > 20);
}

void DemoLibraryTest::usersAreAsOldAsTheFileSays()
{
    for (const QDate &today : {QDate(2026, 11, 20), QDate(2028, 2, 29), QDate(2027, 1, 1)}) {
        const auto users = demoUsers(today);
        QVERIFY(users);
        QVERIFY(users->size() >= 24);
        QCOMPARE(ageOn(users->first().user.dateOfBirth, today), 10);
    }
}

void DemoLibraryTest::isBuiltInAFewSeconds()
{
    QCOMPARE(m_lastPercent, 100);
    qInfo("built in %lld ms", static_cast<long long>(m_milliseconds));
    QVERIFY2(m_milliseconds < 60'000, "a minute even with sanitizers"); // about two seconds in a release build
}

void DemoLibraryTest::holdsTitlesCopiesAndUsers()
{
    QCOMPARE(number(*m_database, QStringLiteral("SELECT count(*) FROM books")), demoBooks()->size());
    QVERIFY(number(*m_database, QStringLiteral("SELECT count(*) FROM copies")) > 800);
    QVERIFY(number(*m_database, QStringLiteral("SELECT count(*) FROM users")) >= 26);
    QVERIFY(number(*m_database, QStringLiteral("SELECT count(*) FROM books WHERE publication_year < 0")) > 5);
    QVERIFY(number(*m_database, QStringLiteral("SELECT count(*) FROM books WHERE isbn IS NOT NULL")) > 40);
    QVERIFY(number(*m_database, QStringLiteral("SELECT count(*) FROM user_notes")) > 3);
    QCOMPARE(number(*m_database, QStringLiteral("SELECT count(*) FROM books_search")),
             number(*m_database, QStringLiteral("SELECT count(*) FROM books")));
}

void DemoLibraryTest::hasLoansLateAndDueSoon()
{
    QVERIFY(number(*m_database, QStringLiteral("SELECT count(*) FROM loans")) > 300);
    const qint64 open = number(*m_database, QStringLiteral("SELECT count(*) FROM loans WHERE returned_at IS NULL"));
    QVERIFY2(open > 30, qPrintable(QString::number(open)));
    const qint64 late = number(
        *m_database, QStringLiteral("SELECT count(*) FROM loans WHERE returned_at IS NULL AND due_on < '2026-11-20'"));
    QVERIFY2(late >= 3 && late < open / 2, qPrintable(QStringLiteral("%1 of %2").arg(late).arg(open)));
    QVERIFY(number(*m_database,
                   QStringLiteral("SELECT count(*) FROM loans WHERE returned_at IS NULL AND due_on BETWEEN "
                                  "'2026-11-20' AND '2026-11-27'"))
            > 3);
}

void DemoLibraryTest::nobodyBorrowedInTheFuture()
{
    QCOMPARE(number(*m_database,
                    QStringLiteral("SELECT count(*) FROM loans WHERE loaned_at > '2026-11-20' OR "
                                   "returned_at > '2026-11-20' OR returned_at < loaned_at")),
             0);
}

void DemoLibraryTest::demoSignsInAsAdministrator()
{
    const FixedClock clock(friday);
    SignInService signIn(*m_database, clock, PasswordCost{1, 8ULL << 20});
    const auto dana = signIn.signIn({demoUserName, demoPassword, QStringLiteral("test")});
    QVERIFY2(dana, qPrintable(dana.problem().code));
    QCOMPARE(dana->session.role, Role::Administrator);
    QVERIFY(!dana->mustChangePassword);
    const auto robin = signIn.signIn({demoLibrarianUserName, demoPassword, QStringLiteral("test")});
    QVERIFY2(robin, qPrintable(robin.problem().code));
    QCOMPARE(robin->session.role, Role::Librarian);
}

void DemoLibraryTest::demoHasNothingToUndo()
{
    const qint64 dana =
        number(*m_database, QStringLiteral("SELECT id FROM users WHERE username = '%1'").arg(demoUserName));
    QVERIFY(dana > 0);
    QCOMPARE(number(*m_database,
                    QStringLiteral("SELECT count(*) FROM audit_log WHERE actor_id = %1 AND command NOT IN "
                                   "('sign_in', 'account.signIn', 'signIn')")
                        .arg(dana)),
             0);
}

void DemoLibraryTest::isTheSameEveryTime()
{
    const FixedClock clock(friday);
    QVERIFY(buildDemoLibrary(path(QStringLiteral("again.carrel")), clock));
    QCOMPARE(loansOf(path(QStringLiteral("again.carrel"))), loansOf(path(QStringLiteral("demo.carrel"))));
}

void DemoLibraryTest::countsBackFromToday()
{
    const FixedClock later(friday.addDays(365));
    QVERIFY(buildDemoLibrary(path(QStringLiteral("later.carrel")), later));
    const auto database = Database::open(path(QStringLiteral("later.carrel")), {});
    QVERIFY(number(**database,
                   QStringLiteral("SELECT count(*) FROM loans WHERE returned_at IS NULL AND due_on >= "
                                  "'2027-11-20'"))
            > 10);
    QCOMPARE(number(**database, QStringLiteral("SELECT count(*) FROM loans WHERE loaned_at < '2027-04-01'")), 0);
}

void DemoLibraryTest::neverTouchesAFileThatIsThere()
{
    const QString there = path(QStringLiteral("there.carrel"));
    QFile file(there);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const FixedClock clock(friday);
    QCOMPARE(buildDemoLibrary(there, clock).problem().code, QStringLiteral("database.exists"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

QTEST_GUILESS_MAIN(DemoLibraryTest)
#include "tst_demolibrary.moc"
