// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/statement.h"
#include "models/exchange/lesson.h"
#include "models/users/signinservice.h"
#include "tests/support/testlibrary.h"

#include <QFile>
#include <QMessageAuthenticationCode>
#include <QTest>

namespace {

void make(const QString &path, const QStringList &statements)
{
    QFile::remove(path);
    auto database = Database::create(path);
    if (!database) {
        qFatal("no database");
    }
    for (const QString &sql : statements) {
        auto transaction = (*database)->transact({QStringLiteral("test"), {}, {}, {}, 0, 0, {}});
        if (!transaction || !Statement(*transaction, sql).run() || !transaction->commit()) {
            qFatal("%s", qPrintable(sql));
        }
    }
}

QStringList lines(const char *text)
{
    QStringList list;
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            list << line.trimmed();
        }
    }
    return list;
}

QString remarks(const ImportSummary &summary)
{
    QStringList list;
    for (const RowRemark &remark : summary.remarks) {
        list << remark.column + QString::number(remark.line) + u':' + remark.problem.code.section(u'.', 1);
    }
    list.sort();
    return list.join(u' ');
}

} // namespace

class TestLesson : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_library = std::make_unique<TestLibrary>(); }
    void importsTheLibrary();
    void importsTheAccounts();
    void refusesOtherFiles();
    void triesWithoutWriting();

private:
    ImportSummary imported(const QString &path)
    {
        const Result<ImportSummary> summary = importLesson(m_library->gate(), path, false);
        if (!summary) {
            qFatal("%s", qPrintable(summary.problem().code + summary.problem().arguments.join(u' ')));
        }
        return *summary;
    }
    QString path(const char *name) const { return m_library->folder() + u'/' + QLatin1String(name); }
    std::unique_ptr<TestLibrary> m_library;
};

void TestLesson::importsTheLibrary()
{
    // Loans that end in the future belong to books that are back, or to books that are out.
    make(path("library.db"), lines(R"(
        CREATE TABLE Users (UserID INTEGER, Name TEXT, Role TEXT, Email TEXT)
        CREATE TABLE Books (BookID INTEGER, Title TEXT, Author TEXT, ISBN TEXT, Availability BOOLEAN)
        CREATE TABLE Loans (LoanID INTEGER, UserID INTEGER, BookID INTEGER, LoanDate TEXT, ReturnDate TEXT)
        INSERT INTO Users VALUES (1, 'Ada Lovelace', 'Admin', 'ada@example.org'), (2, 'Bo Li', 'Member', 'ada@example.org'), (2, 'Cy Twin', 'Member', 'cy@example.org'), (4, '', 'Member', 'x@example.org'), (5, 'Di', 'Member', 'no mail')
        INSERT INTO Books VALUES (1, 'Emma', 'Jane Austen', '0141439580', 0), (2, 'Momo', 'Michael Ende', '123', 1), (3, 'Emma', 'Jane Austen', '9780141439587', 1), (4, 'Dune', 'Frank Herbert', NULL, 0), (1, 'Other', 'Nobody', NULL, 1), (6, NULL, NULL, NULL, 1)
        INSERT INTO Loans VALUES (1, 1, 1, '2026-01-05', '2026-01-20'), (2, 2, 1, '2026-11-01', '2026-12-01'), (3, 1, 2, '2026-02-01', '2027-02-01'), (4, 9, 2, '2026-03-01', '2026-03-05'), (5, 1, 9, '2026-03-01', '2026-03-05'), (6, 1, 3, 'soon', '2026-03-05'), (7, 1, 3, '2026-03-01', NULL)
    )"));
    const ImportSummary summary = imported(path("library.db"));
    QCOMPARE(remarks(summary),
             QStringLiteral("Books0:outWithoutLoan Books2:isbnKept Books5:idTwice Books6:titleMissing "
                            "Loans3:returnDayWrong Loans4:loanWithoutUser Loans5:loanWithoutBook "
                            "Loans6:loanDayWrong Loans7:returnDayMissing Users1:roleNotRaised "
                            "Users2:emailShared Users3:idTwice Users4:nameMissing Users5:emailLeftOut"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM users WHERE role = 'viewer' AND username IS NULL")),
             4);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM users WHERE role = 'administrator'")), 1);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM books")), 4);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM copies")), 5);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans")), 4);
    QCOMPARE(m_library
                 ->value(QStringLiteral("SELECT u.name || ' ' || c.barcode || ' ' || due_on FROM loans l "
                                        "JOIN users u ON u.id = l.user_id JOIN copies c ON c.id = l.copy_id "
                                        "WHERE returned_at IS NULL"))
                 .toString(),
             QStringLiteral("Bo Li B1 2026-12-01"));
    QCOMPARE(
        m_library
            ->value(QStringLiteral("SELECT substr(returned_at, 1, 10) FROM loans WHERE loaned_at LIKE '2026-01-05%'"))
            .toString(),
        QStringLiteral("2026-01-20"));
    QCOMPARE(
        m_library
            ->value(QStringLiteral("SELECT substr(returned_at, 1, 10) FROM loans WHERE loaned_at LIKE '2026-02-01%'"))
            .toString(),
        QStringLiteral("2026-11-20"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM books_fts WHERE books_fts MATCH 'momo'")), 1);
    const ImportSummary again = imported(path("library.db"));
    QCOMPARE(again.added + again.copies + again.updated, 0);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM copies")), 5);
    QVERIFY(!QFile::exists(path("library.db-wal")));
}

void TestLesson::importsTheAccounts()
{
    // HMAC-SHA256 of 'secret words' with the key 'salt'
    const QString hash =
        QStringLiteral("sha256$salt$")
        + QString::fromLatin1(
            QMessageAuthenticationCode::hash("secret words", "salt", QCryptographicHash::Sha256).toHex());
    make(path("sqlite.db"),
         lines("CREATE TABLE users (id INTEGER PRIMARY KEY, _name TEXT, _uid TEXT UNIQUE, _password TEXT, _dob DATE)\n"
               "CREATE TABLE posts (id INTEGER PRIMARY KEY, note TEXT, image TEXT, userID INTEGER)")
             << QStringLiteral("INSERT INTO users VALUES (1, 'Thomas Edison', 'toby', '%1', '1947-02-11'), "
                               "(2, 'Nikola Tesla', 'ADMIN', '%1', '1956-07-10'), (3, 'Eli', 'eli', 'plain', 'once')")
                    .arg(hash)
             << QStringLiteral("INSERT INTO posts VALUES (1, 'Light!', '', 1), (2, 'Lost', '', 9), (3, '', '', 1)"));
    const ImportSummary summary = imported(path("sqlite.db"));
    QCOMPARE(remarks(summary),
             QStringLiteral("posts2:noteWithoutUser posts3:noteEmpty users2:userNameTaken "
                            "users3:birthDateLeftOut users3:passwordUnknown"));
    QCOMPARE(m_library
                 ->value(QStringLiteral("SELECT role || ' ' || date_of_birth || ' ' || password_expires_at FROM users "
                                        "WHERE username = 'toby'"))
                 .toString(),
             QStringLiteral("viewer 1947-02-11 2027-02-18T10:00:00.000Z"));
    QVERIFY(m_library->value(QStringLiteral("SELECT password_hash FROM users WHERE username = 'eli'")).isNull());
    QCOMPARE(m_library->value(QStringLiteral("SELECT text FROM user_notes")).toString(), QStringLiteral("Light!"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM audit_images WHERE after LIKE '%sha256$%'")), 0);

    PasswordCost cheap;
    cheap.passes = 1;
    cheap.memoryBytes = 8192;
    SignInService signIn(m_library->database(), m_library->clock(), cheap);
    const Result<SignedIn> in =
        signIn.signIn({QStringLiteral("toby"), QStringLiteral("secret words"), QStringLiteral("s")});
    QVERIFY2(in, qPrintable(in.problem().code));
    QCOMPARE(in->session.role, Role::Viewer);
    QVERIFY(in->mustChangePassword);
    QCOMPARE(imported(path("sqlite.db")).added, 0);
}

void TestLesson::refusesOtherFiles()
{
    make(path("other.db"), {QStringLiteral("CREATE TABLE things (id INTEGER)")});
    make(path("views.db"), {QStringLiteral("CREATE VIEW users AS SELECT 1 AS _uid, 2 AS _name")});
    QFile text(path("text.db"));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("hello");
    text.close();
    QFile broken(path("broken.db"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray("SQLite format 3\0", 16) + QByteArray(4096, '\x7f'));
    broken.close();
    for (const char *name : {"other.db", "views.db", "text.db"}) {
        QCOMPARE(importLesson(m_library->gate(), path(name), false).problem().code,
                 QStringLiteral("exchange.notALesson"));
    }
    QVERIFY(!importLesson(m_library->gate(), path("broken.db"), false));
    QCOMPARE(importLesson(m_library->gate(), path("none.db"), false).problem().code,
             QStringLiteral("exchange.cannotOpen"));
    m_library->signInAs(Role::Assistant);
    QVERIFY(!importLesson(m_library->gate(), path("other.db"), false));
}

void TestLesson::triesWithoutWriting()
{
    make(path("sqlite.db"),
         lines("CREATE TABLE users (id INTEGER PRIMARY KEY, _name TEXT, _uid TEXT, _password TEXT)\n"
               "INSERT INTO users VALUES (1, 'Thomas', 'toby', NULL)"));
    const Result<ImportSummary> tried = importLesson(m_library->gate(), path("sqlite.db"), true);
    QVERIFY(tried);
    QCOMPARE(tried->added, 1);
    QVERIFY(tried->batchId.isEmpty());
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM users WHERE username = 'toby'")), 0);
}

QTEST_GUILESS_MAIN(TestLesson)
#include "tst_lesson.moc"
