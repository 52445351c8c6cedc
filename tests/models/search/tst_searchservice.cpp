// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/bookservice.h"
#include "models/catalogue/copyservice.h"
#include "models/search/searchservice.h"
#include "tests/support/dispossessed.h"
#include "tests/support/testlibrary.h"

#include <QTest>

class TestSearchService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsBooksByAnyWord_data();
    void findsBooksByAnyWord();
    void findsCopiesAndUsers();
    void hidesUsersFromViewers();

private:
    TestLibrary &library() { return *m_library; }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<LookupService> m_lookups;
    std::unique_ptr<BookService> m_books;
    std::unique_ptr<CopyService> m_copies;
};

void TestSearchService::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_lookups = std::make_unique<LookupService>(m_library->gate());
    m_books = std::make_unique<BookService>(m_library->gate(), *m_lookups);
    m_copies = std::make_unique<CopyService>(m_library->gate());
}

void TestSearchService::cleanup()
{
    m_copies.reset();
    m_books.reset();
    m_lookups.reset();
    m_library.reset();
}

void TestSearchService::findsBooksByAnyWord_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *typed, bool found) { QTest::newRow(typed) << QString::fromUtf8(typed) << found; };
    row("dispo", true);
    row("guin disp", true);
    row("LE GUIN", true);
    row("harper", true);
    row("anarch", true);
    row("813.54", true);
    row("hainish", true);
    row("978-0-06-051275-0", true);
    row("978006", true);
    row("006051275X", true);
    row("0-06-051275-X", true);
    row("possess", true); // inside a word: nothing begins so
    row("zzyzx", false);
    row("\" OR 1=1", false);
    row("disp* AND", false);
    row("\"", false);
    row("", false);
}

void TestSearchService::findsBooksByAnyWord()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    QVERIFY(m_books->add(dispossessed(), {Copy(), Copy()}));
    const auto hits = SearchService(library().gate()).books(typed);
    QVERIFY2(hits, qPrintable(hits.problem().arguments.join(QLatin1Char(' '))));
    QCOMPARE(hits->size(), found ? 1 : 0);
    if (found) {
        QCOMPARE(hits->first().authors, QStringLiteral("Ursula K. Le Guin"));
        QCOMPARE(hits->first().available, 2);
        QCOMPARE(hits->first().isbn, QStringLiteral("9780060512750"));
    }
}

void TestSearchService::findsCopiesAndUsers()
{
    const auto id = m_books->add(dispossessed(), {Copy(), Copy()});
    const QList<CopyState> copies = *m_copies->ofBook(*id);
    QVERIFY(m_copies->writeField(copies.first().copy.id, 1, QStringLiteral("status"), QStringLiteral("in_repair")));
    SearchService search(library().gate());
    const auto byTitle = search.copies(QStringLiteral("dispos"));
    QCOMPARE(byTitle->size(), 2);
    QCOMPARE(byTitle->first().availability, QStringLiteral("available"));
    QCOMPARE(search.copies(QStringLiteral("30000002"))->size(), 1);
    const auto users = search.users(QStringLiteral("adm test"));
    QCOMPARE(users->size(), 1);
    QCOMPARE(users->first().cardNumber, QStringLiteral("T-admin"));
}

void TestSearchService::hidesUsersFromViewers()
{
    library().signInAs(Role::Viewer);
    QCOMPARE(SearchService(library().gate()).users(QStringLiteral("a")).problem().code,
             QStringLiteral("accounts.notAllowed"));
}

QTEST_GUILESS_MAIN(TestSearchService)
#include "tst_searchservice.moc"
