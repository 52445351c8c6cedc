// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/bookservice.h"
#include "models/catalogue/copyservice.h"
#include "models/circulation/circulationservice.h"
#include "models/exchange/importjob.h"
#include "models/undo/undoservice.h"
#include "models/users/userservice.h"
#include "tests/support/testlibrary.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

namespace {

QString dataFolder()
{
    return qEnvironmentVariable("CARREL_TEST_DATA");
}

QString counts(const ImportSummary &summary)
{
    return QStringLiteral("%1 read %2 added %3 updated %4 copies %5 skipped %6 refused")
        .arg(summary.read)
        .arg(summary.added)
        .arg(summary.updated)
        .arg(summary.copies)
        .arg(summary.skipped)
        .arg(summary.refused);
}

QString remarks(const ImportSummary &summary)
{
    QStringList list;
    for (const RowRemark &remark : summary.remarks) {
        list << QString::number(remark.line) + QLatin1Char(':') + remark.problem.code;
    }
    return list.join(QLatin1Char(' '));
}

} // namespace

class TestImportJob : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_library = std::make_unique<TestLibrary>(); }
    void importsBooksAndCopies();
    void addsNothingTheSecondTime();
    void findsTheBookARowIs();
    void keepsThePolicyForBooksAlreadyHere();
    void numbersCopiesBesideBarcodesOfTheFile();
    void triesWithoutWriting();
    void writesAllOrNothing();
    void refusesWhoMayNot();
    void isUndoneAsOne();
    void importsUsers();
    void importsLoans();
    void savesRefusedRows();
    void survivesRandomTables();
    void importsGoodbooks();
    void importsFolioMembers();
    void importsShakespeareAndCompany();

private:
    QString fileWith(const QByteArray &bytes);
    ImportRequest requestFor(const QByteArray &bytes);
    ImportSummary imported(const ImportRequest &request);

    std::unique_ptr<TestLibrary> m_library;
};

QString TestImportJob::fileWith(const QByteArray &bytes)
{
    QFile file(m_library->folder() + QStringLiteral("/rows.csv"));
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("no file");
    }
    file.write(bytes);
    return file.fileName();
}

ImportRequest TestImportJob::requestFor(const QByteArray &bytes)
{
    const Result<ImportPlan> plan = planImport({fileWith(bytes), {}, {}, {}});
    if (!plan) {
        qFatal("no plan: %s", qPrintable(plan.problem().code));
    }
    return plan->request;
}

ImportSummary TestImportJob::imported(const ImportRequest &request)
{
    const Result<ImportSummary> summary = runImport(m_library->gate(), request);
    if (!summary) {
        qFatal("not imported: %s %s", qPrintable(summary.problem().code),
               qPrintable(summary.problem().arguments.join(u' ')));
    }
    return *summary;
}

void TestImportJob::importsBooksAndCopies()
{
    const ImportSummary summary = imported(requestFor("title,authors,isbn,year,barcode,location,price,status,copies\n"
                                                      "Emma,Jane Austen,0141439580,1815,A1,Main,12.50,lost,\n"
                                                      "Emma,Jane Austen,978-0-14-143958-7,1815,A2,Annexe,,,\n"
                                                      "Momo,Michael Ende,,1973,,,,,2\n"
                                                      ",Nobody,,,,,,,\n"
                                                      "Old,Homer,,-700,,,,,0\n"));
    QCOMPARE(counts(summary), QStringLiteral("5 read 3 added 0 updated 1 copies 0 skipped 1 refused"));
    QCOMPARE(summary.copiesAdded, 4);
    QCOMPARE(remarks(summary),
             QStringLiteral("5:exchange.titleMissing 5:exchange.yearMissing 6:exchange.yearBeforeChrist"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM books")), 3);
    QCOMPARE(m_library->value(QStringLiteral("SELECT isbn FROM books WHERE title = 'Emma'")).toString(),
             QStringLiteral("9780141439587"));
    QCOMPARE(
        m_library
            ->value(QStringLiteral("SELECT group_concat(barcode || ' ' || status || ' ' || coalesce(price_minor, '-')) "
                                   "FROM copies c JOIN books b ON b.id = c.book_id WHERE title = 'Emma'"))
            .toString(),
        QStringLiteral("A1 lost 1250,A2 in_service -"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM books_fts WHERE books_fts MATCH 'emma'")), 1);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(DISTINCT command_id) FROM audit_log WHERE batch_id = '%1'")
                                   .arg(summary.batchId)),
             1);
}

void TestImportJob::addsNothingTheSecondTime()
{
    const ImportRequest request = requestFor("title,authors,year,isbn,location,barcode\n"
                                             "Emma,\"Austen, Jane\",1815,,Main,\n"
                                             "Ulysses,James Joyce,1922,0199535671,Main,B1\n"
                                             "Beowulf,,,,,\n"
                                             "Wrong,Somebody,2001,812971060,,\n");
    QCOMPARE(imported(request).added, 4);
    const qint64 copies = m_library->number(QStringLiteral("SELECT count(*) FROM copies"));
    QCOMPARE(counts(imported(request)), QStringLiteral("4 read 0 added 0 updated 0 copies 4 skipped 0 refused"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM books")), 4);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM copies")), copies);
    QCOMPARE(m_library->value(QStringLiteral("SELECT isbn_as_printed FROM books WHERE title = 'Wrong'")).toString(),
             QStringLiteral("812971060"));
}

void TestImportJob::findsTheBookARowIs()
{
    imported(requestFor("title,authors,year,isbn\nEmma,Jane Austen,1815,\nEmma,Jane Austen,1816,\n"
                        "Good Omens,Terry Pratchett; Neil Gaiman,1990,\nGood Omens,Terry Pratchett,1990,\n"
                        "Dune,Frank Herbert,1965,9780441013593\nDune,Frank Herbert,1965,9780340960196\n"));
    // another year, other authors, another ISBN: all are books of their own
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM books")), 6);
    const ImportSummary again = imported(requestFor("title,authors,year,isbn\nEMMA,jane austen,1815,0141439580\n"
                                                    "Other title,Nobody,1,9780441013593\n"));
    QCOMPARE(counts(again), QStringLiteral("2 read 0 added 1 updated 0 copies 1 skipped 0 refused"));
    QCOMPARE(m_library->value(QStringLiteral("SELECT isbn FROM books WHERE publication_year = 1815")).toString(),
             QStringLiteral("9780141439587"));
}

void TestImportJob::keepsThePolicyForBooksAlreadyHere()
{
    const QByteArray first("title,authors,year,isbn,publisher,pages\nEmma,Jane Austen,1815,0141439580,,400\n");
    const QByteArray second("title,authors,year,isbn,publisher,pages\nEmma!,Jane Austen,1815,0141439580,Penguin,474\n");
    imported(requestFor(first));
    ImportRequest request = requestFor(second);
    request.existing = ExistingPolicy::Skip;
    QCOMPARE(imported(request).skipped, 1);
    request.existing = ExistingPolicy::FillEmpty;
    QCOMPARE(imported(request).updated, 1);
    QCOMPARE(m_library->value(QStringLiteral("SELECT title || pages FROM books")).toString(),
             QStringLiteral("Emma400"));
    QCOMPARE(m_library->value(QStringLiteral("SELECT name FROM publishers")).toString(), QStringLiteral("Penguin"));
    request.existing = ExistingPolicy::Replace;
    QCOMPARE(imported(request).updated, 1);
    QCOMPARE(m_library->value(QStringLiteral("SELECT title || pages FROM books")).toString(),
             QStringLiteral("Emma!474"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM books_fts WHERE books_fts MATCH 'penguin'")), 1);
    QCOMPARE(imported(request).skipped, 1);
}

void TestImportJob::numbersCopiesBesideBarcodesOfTheFile()
{
    ImportRequest request = requestFor("title,barcode\nA,\nB,30000001\nC,\n");
    request.copies = CopiesPolicy::OneEach;
    QCOMPARE(imported(request).copiesAdded, 3);
    QCOMPARE(
        m_library->value(QStringLiteral("SELECT group_concat(barcode) FROM (SELECT barcode FROM copies ORDER BY 1)"))
            .toString(),
        QStringLiteral("30000001,30000002,30000003"));
    const ImportSummary taken = imported(requestFor("title,barcode\nD,30000001\n"));
    QCOMPARE(remarks(taken), QStringLiteral("2:exchange.barcodeTaken"));
    QCOMPARE(taken.copiesAdded, 0);
}

void TestImportJob::triesWithoutWriting()
{
    ImportRequest request = requestFor("title,authors,year,isbn,barcode,type\nA,X,1990,,1,Book\nA,X,1990,,2,Book\n"
                                       "B,Y,,0141439580,,DVD\nB,Y,,0141439580,,DVD\n,,1990,,,\nC,Z,19250,,,\n");
    imported(requestFor("title,authors,year,isbn,publisher\nB,Y,2000,0141439580,\n"));
    const qint64 entries = m_library->number(QStringLiteral("SELECT count(*) FROM audit_log"));
    for (const ExistingPolicy existing : {ExistingPolicy::FillEmpty, ExistingPolicy::Replace, ExistingPolicy::Skip}) {
        for (const CopiesPolicy copies : {CopiesPolicy::AsInFile, CopiesPolicy::OneEach}) {
            TestLibrary fresh;
            request = requestFor("title,authors,year,isbn,barcode,type\nA,X,1990,,1,Book\nA,X,1990,,2,Book\n"
                                 "B,Y,,0141439580,,DVD\nB,Y,,0141439580,,DVD\n,,1990,,,\nC,Z,19250,,,\n");
            request.existing = existing;
            request.copies = copies;
            const Result<ImportSummary> tried = tryImport(fresh.gate(), request);
            QVERIFY(tried);
            QCOMPARE(fresh.number(QStringLiteral("SELECT count(*) FROM books")), 0);
            const Result<ImportSummary> run = runImport(fresh.gate(), request);
            QVERIFY(run);
            QCOMPARE(counts(*tried), counts(*run));
            QCOMPARE(remarks(*tried), remarks(*run));
            QCOMPARE(tried->copiesAdded, run->copiesAdded);
        }
    }
    QVERIFY(tryImport(m_library->gate(), request));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM audit_log")), entries);
}

void TestImportJob::writesAllOrNothing()
{
    QByteArray rows("title\n");
    for (int i = 0; i < 500; ++i) {
        rows += "Book " + QByteArray::number(i) + "\n";
    }
    const ImportRequest request = requestFor(rows);
    int calls = 0;
    const Result<ImportSummary> summary =
        runImport(m_library->gate(), request, [&calls](qint64, qint64) { return ++calls < 4; });
    QCOMPARE(summary.problem().code, QStringLiteral("exchange.cancelled"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM books")), 0);
    QCOMPARE(imported(request).added, 500);
}

void TestImportJob::refusesWhoMayNot()
{
    const ImportRequest request = requestFor("title\nEmma\n");
    m_library->signInAs(Role::Assistant);
    QVERIFY(!tryImport(m_library->gate(), request));
    QVERIFY(!runImport(m_library->gate(), request));
    m_library->signInAs(Role::Librarian);
    QVERIFY(runImport(m_library->gate(), request));
}

void TestImportJob::isUndoneAsOne()
{
    InverseHandlers handlers;
    LookupService lookups(m_library->gate());
    BookService books(m_library->gate(), lookups);
    CopyService copies(m_library->gate());
    UserService users(m_library->gate());
    lookups.addInverses(handlers);
    books.addInverses(handlers);
    copies.addInverses(handlers);
    users.addInverses(handlers);
    UndoService undo(m_library->gate(), handlers);

    imported(requestFor("title,authors\nOld,Ann\n"));
    ImportRequest request = requestFor("title,authors,publisher,barcode\nOld,Ann,Penguin,\nNew,Bea,,X1\nNew,Bea,,X2\n");
    imported(request);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM copies")), 2);
    const auto undone = undo.undo();
    QVERIFY2(undone, qPrintable(undone.problem().code + undone.problem().arguments.join(u' ')));
    QCOMPARE(m_library->value(QStringLiteral("SELECT group_concat(title) FROM books")).toString(),
             QStringLiteral("Old"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM copies")), 0);
    QVERIFY(m_library->value(QStringLiteral("SELECT publisher_id FROM books")).isNull());
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM books_fts WHERE books_fts MATCH 'bea'")), 0);
}

void TestImportJob::importsUsers()
{
    const ImportRequest request =
        requestFor("card,first_name,last_name,username,email,date_of_birth,expires,active,category,class\n"
                   "100,Ada,Lovelace,ada,ada@example.org,1990-12-10,2030-01-01,yes,Adult,7b\n"
                   "100,Ada,Lovelace,ada,ada@example.org,1990-12-10,2030-01-01,yes,Adult,7b\n"
                   ",Bo,Lovelace,,,31.12.2999,,perhaps,,\n"
                   "101,Ada,Lovelace,ada,,,2020-01-01,no,,\n"
                   "102,,,,,,,,,\n");
    const ImportSummary summary = imported(request);
    QCOMPARE(counts(summary), QStringLiteral("5 read 3 added 0 updated 0 copies 1 skipped 1 refused"));
    QCOMPARE(m_library
                 ->value(QStringLiteral("SELECT role || ' ' || username || ' ' || c.name || ' ' || g.name FROM users u "
                                        "JOIN user_categories c ON c.id = user_category_id "
                                        "JOIN groups g ON g.id = group_id WHERE card_number = '100'"))
                 .toString(),
             QStringLiteral("viewer ada Adult 7b"));
    QVERIFY(m_library->value(QStringLiteral("SELECT password_hash FROM users WHERE card_number = '100'")).isNull());
    QCOMPARE(
        m_library->value(QStringLiteral("SELECT role || is_active || expires_on FROM users WHERE card_number = '101'"))
            .toString(),
        QStringLiteral("member02020-01-01"));
    QVERIFY(remarks(summary).contains(QLatin1String("5:exchange.userNameTaken")));
    QVERIFY(remarks(summary).contains(QLatin1String("6:exchange.nameMissing")));
    QCOMPARE(counts(imported(request)), QStringLiteral("5 read 0 added 0 updated 0 copies 4 skipped 1 refused"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM users_fts WHERE users_fts MATCH 'lovelace'")), 3);
}

void TestImportJob::importsLoans()
{
    imported(requestFor("title,barcode\nEmma,A1\nMomo,A2\n"));
    imported(requestFor("card,name\n100,Ada\n"));
    const ImportRequest request = requestFor("card,barcode,loaned,due,returned\n"
                                             "100,A1,2026-01-05,2026-02-05,2026-01-20\n"
                                             "100,A1,2026-11-01,2026-12-01,\n"
                                             "100,A1,2026-11-02,2026-12-01,\n"
                                             "100,A9,2026-11-02,2026-12-01,\n"
                                             "999,A2,2026-11-02,2026-12-01,\n"
                                             "100,A2,yesterday,2026-12-01,\n");
    const ImportSummary summary = imported(request);
    QCOMPARE(counts(summary), QStringLiteral("6 read 2 added 0 updated 0 copies 0 skipped 4 refused"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans WHERE returned_at IS NULL")), 1);
    QCOMPARE(imported(request).added, 0);
}

void TestImportJob::savesRefusedRows()
{
    const ImportRequest request = requestFor("title,year\nA,1990\n,1991\nC,\"soon, perhaps\"\n");
    const ImportSummary summary = imported(request);
    QCOMPARE(summary.refused, 2);
    const QString path = m_library->folder() + QStringLiteral("/refused.csv");
    QVERIFY(writeRefusedRows(request, summary, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("\xEF\xBB\xBFtitle,year\r\n,1991\r\nC,\"soon, perhaps\"\r\n"));
}

void TestImportJob::survivesRandomTables()
{
    QRandomGenerator random(20261120);
    const QStringList parts =
        QStringLiteral("title;isbn;year;authors;barcode;copies;-;=1;'=;9780141439587;2008.0;\";\";\n;\r\n;,;"
                       "é;漢;A;B1;lost;2020-01-01;\t")
            .split(u';');
    for (int i = 0; i < 60; ++i) {
        QByteArray bytes("title,isbn,year,authors,barcode,copies,status,acquired,price,pages\n");
        for (int n = random.bounded(400); n > 0; --n) {
            bytes += parts.at(random.bounded(static_cast<int>(parts.size()))).toUtf8();
            bytes += random.bounded(2) ? "," : "";
            if (random.bounded(40) == 0) {
                bytes += static_cast<char>(random.bounded(256));
            }
        }
        const Result<ImportPlan> plan = planImport({fileWith(bytes), Subject::Books, {}, {}});
        if (!plan) {
            continue;
        }
        const Result<ImportSummary> summary = runImport(m_library->gate(), plan->request);
        QVERIFY(summary || summary.problem().code.startsWith(u"exchange."));
        if (summary) {
            QCOMPARE(summary->read,
                     summary->added + summary->updated + summary->copies + summary->skipped + summary->refused);
        }
    }
    QCOMPARE(m_library->value(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
}

void TestImportJob::importsGoodbooks()
{
    if (dataFolder().isEmpty()) {
        QSKIP("CARREL_TEST_DATA names no folder of test data");
    }
    const QString path = dataFolder() + QStringLiteral("/csv/goodbooks-10k/books.csv");
    const Result<ImportPlan> plan = planImport({path, {}, {}, {}});
    QVERIFY(plan);
    QCOMPARE(plan->table.rows, 10000);
    QCOMPARE(plan->table.columns.size(), 23);
    QCOMPARE(plan->request.mapping.subject, Subject::Books);
    const Result<ImportSummary> tried = tryImport(m_library->gate(), plan->request);
    QVERIFY(tried);
    QElapsedTimer timer;
    timer.start();
    const ImportSummary summary = imported(plan->request);
    qInfo("goodbooks-10k: tried in %lld ms, imported in %lld ms", static_cast<long long>(tried->milliseconds),
          static_cast<long long>(timer.elapsed()));
    QCOMPARE(counts(*tried), counts(summary));
    QCOMPARE(counts(summary), QStringLiteral("10000 read 10000 added 0 updated 0 copies 0 skipped 0 refused"));
    const auto number = [this](const char *sql) { return m_library->number(QString::fromUtf8(sql)); };
    QCOMPARE(number("SELECT count(*) FROM books"), 10000);
    QCOMPARE(number("SELECT count(*) FROM books WHERE isbn IS NOT NULL"), 9277);
    QCOMPARE(number("SELECT count(*) FROM books WHERE isbn_as_printed IS NOT NULL"), 23);
    QCOMPARE(number("SELECT count(*) FROM books WHERE isbn IS NULL AND isbn_as_printed IS NULL"), 700);
    QCOMPARE(number("SELECT count(*) FROM books WHERE isbn_as_printed LIKE '%e+%' OR isbn LIKE '%e%'"), 0);
    QCOMPARE(number("SELECT count(*) FROM books WHERE publication_year < 0"), 31);
    QCOMPARE(number("SELECT count(*) FROM books WHERE publication_year IS NULL"), 21);
    QCOMPARE(number("SELECT min(publication_year) FROM books"), -1750);
    QCOMPARE(summary.tallies.value(QStringLiteral("exchange.authorsSplit")), 2079);
    QCOMPARE(summary.tallies.value(QStringLiteral("exchange.zerosRestored")), 9277 - 2690);
    // two of them name the same person twice
    QCOMPARE(number("SELECT count(*) FROM (SELECT book_id FROM book_authors GROUP BY book_id HAVING count(*) > 1)"),
             2077);
    const auto book = [this](const char *isbn) {
        return m_library
            ->value(QStringLiteral(
                        "SELECT title || '|' || publication_year || '|' || (SELECT group_concat(a.name, '; ') FROM "
                        "book_authors ba "
                        "JOIN authors a ON a.id = ba.author_id WHERE ba.book_id = b.id) FROM books b WHERE isbn = '%1'")
                        .arg(QLatin1String(isbn)))
            .toString();
    };
    QCOMPARE(book("9780439023481"), QStringLiteral("The Hunger Games (The Hunger Games, #1)|2008|Suzanne Collins"));
    QCOMPARE(book("9780439554930"),
             QStringLiteral("Harry Potter and the Sorcerer's Stone (Harry Potter, #1)|1997|"
                            "J.K. Rowling; Mary GrandPré"));
    QCOMPARE(book("9780679783268"), QStringLiteral("Pride and Prejudice|1813|Jane Austen"));
    QVERIFY(book("9780156012195").startsWith(QStringLiteral("The Little Prince|1946|Antoine de Saint-Exupéry; "))
            || book("9780156012195").contains(QStringLiteral("Antoine de Saint-Exupéry; ")));
    QCOMPARE(book("9780375700453"), QStringLiteral("The First World War|1998|John Keegan"));
    QCOMPARE(number("SELECT count(*) FROM books WHERE title = 'الأسود يليق بك'"), 1);
    QCOMPARE(number("SELECT publication_year FROM books WHERE title = 'The Odyssey'"), -720);
    QCOMPARE(number("SELECT count(*) FROM books_search"), 10000);
    QVERIFY(number("SELECT count(*) FROM books_fts WHERE books_fts MATCH 'harry* pott*'") >= 7);
    const ImportSummary again = imported(plan->request);
    QCOMPARE(counts(again), QStringLiteral("10000 read 0 added 0 updated 0 copies 10000 skipped 0 refused"));
    qInfo("goodbooks-10k again: %lld ms", static_cast<long long>(again.milliseconds));
}

void TestImportJob::importsFolioMembers()
{
    if (dataFolder().isEmpty()) {
        QSKIP("CARREL_TEST_DATA names no folder of test data");
    }
    const Result<ImportPlan> plan =
        planImport({dataFolder() + QStringLiteral("/circulation/folio/members_derived.csv"), {}, {}, {}});
    QVERIFY(plan);
    QCOMPARE(plan->request.mapping.subject, Subject::Users);
    const ImportSummary summary = imported(plan->request);
    QCOMPARE(counts(summary), QStringLiteral("300 read 300 added 0 updated 0 copies 0 skipped 0 refused"));
    const auto number = [this](const char *sql) { return m_library->number(QString::fromUtf8(sql)); };
    QCOMPARE(number("SELECT count(DISTINCT card_number) FROM users WHERE expires_on IS NOT NULL"), 300);
    QCOMPARE(number("SELECT count(*) FROM users WHERE is_active = 0"), 93);
    QCOMPARE(number("SELECT count(*) FROM users WHERE expires_on < '2024-01-01'"), 300);
    QCOMPARE(m_library
                 ->value(QStringLiteral("SELECT family_name || ', ' || given_name FROM users "
                                        "WHERE card_number = '344058867767195'"))
                 .toString(),
             QStringLiteral("Hilll, Justen Else"));
    QCOMPARE(imported(plan->request).skipped, 300);
}

void TestImportJob::importsShakespeareAndCompany()
{
    if (dataFolder().isEmpty()) {
        QSKIP("CARREL_TEST_DATA names no folder of test data");
    }
    const QString dir = dataFolder() + QStringLiteral("/csv/shakespeare-and-company/");
    const Result<ImportPlan> books = planImport({dir + QStringLiteral("SCoData_books_v1.2_2022_01.csv"), {}, {}, {}});
    QVERIFY(books);
    const ImportSummary titles = imported(books->request);
    QCOMPARE(titles.read, 6020);
    QCOMPARE(titles.refused, 0);
    qInfo("%s; %lld ms", qPrintable(counts(titles)), static_cast<long long>(titles.milliseconds));
    QCOMPARE(m_library->number(QStringLiteral("SELECT publication_year FROM books WHERE title = 'Le Morte d''Arthur'")),
             1485);
    const ImportSummary titlesAgain = imported(books->request);
    QCOMPARE(titlesAgain.added + titlesAgain.updated, 0);
    const Result<ImportPlan> members =
        planImport({dir + QStringLiteral("SCoData_members_v1.2_2022_01.csv"), {}, {}, {}});
    QVERIFY(members);
    QCOMPARE(members->request.mapping.subject, Subject::Users);
    const ImportSummary people = imported(members->request);
    QCOMPARE(people.read, 5235);
    qInfo("%s; %lld ms", qPrintable(counts(people)), static_cast<long long>(people.milliseconds));
    const ImportSummary peopleAgain = imported(members->request);
    QCOMPARE(peopleAgain.added + peopleAgain.updated, 0);
}

QTEST_GUILESS_MAIN(TestImportJob)
#include "tst_importjob.moc"
