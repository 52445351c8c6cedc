// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/bookservice.h"
#include "models/lookups/lookupservice.h"
#include "tests/support/testlibrary.h"

#include <QTest>

class TestLookupService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void addsInOrderAndCountsUses();
    void refusesNamesThatFoldToTheSame();
    void refusesABlankName();
    void renamesAndFollowsInSearchAndSortKeys();
    void refusesToRenameWhatWasChangedElsewhere();
    void movesWithinTheOrder();
    void removesOnlyWhatIsUnused();
    void mergesAuthorsInBooks();
    void mergesCategoriesInUsers();
    void suggestsByBeginningThenByContent();
    void findsOrAddsOnce();
    void storesExtras_data();
    void storesExtras();
    void letsNobodyBelowLibrarianEdit();
    void takesBackARenaming();

private:
    LookupService &lookups() { return *m_lookups; }
    LookupEntry entryOf(LookupKind kind, const QString &name);
    qint64 addBook(const QString &title, const QString &authors);

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<LookupService> m_lookups;
    std::unique_ptr<BookService> m_books;
};

void TestLookupService::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_lookups = std::make_unique<LookupService>(m_library->gate());
    m_books = std::make_unique<BookService>(m_library->gate(), *m_lookups);
}

void TestLookupService::cleanup()
{
    m_books.reset();
    m_lookups.reset();
    m_library.reset();
}

LookupEntry TestLookupService::entryOf(LookupKind kind, const QString &name)
{
    const auto found = lookups().find(kind, name);
    return found && *found ? **found : LookupEntry();
}

qint64 TestLookupService::addBook(const QString &title, const QString &authors)
{
    Book book;
    book.title = title;
    book.authors = authorsFromText(authors);
    const Result<qint64> id = m_books->add(book);
    return id ? *id : 0;
}

void TestLookupService::addsInOrderAndCountsUses()
{
    const auto fiction = lookups().add(LookupKind::Collections, QStringLiteral("  Fiction "));
    const auto comics = lookups().add(LookupKind::Collections, QStringLiteral("Comics"));
    QVERIFY(fiction && comics);
    Book book;
    book.title = QStringLiteral("Dune");
    book.collectionId = *fiction;
    QVERIFY(m_books->add(book, {Copy(), Copy()}));

    const auto list = lookups().list(LookupKind::Collections);
    QVERIFY(list);
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).name, QStringLiteral("Fiction"));
    QCOMPARE(list->at(0).uses, 1);
    QCOMPARE(list->at(0).moreUses, 2);
    QCOMPARE(list->at(1).uses, 0);
    QCOMPARE(*lookups().count(LookupKind::Collections), 2);
    QCOMPARE(*lookups().countUnused(LookupKind::Collections), 1);
    const auto unused = lookups().list(LookupKind::Collections, {{}, true, 10});
    QCOMPARE(unused->size(), 1);
    QCOMPARE(unused->first().name, QStringLiteral("Comics"));
}

void TestLookupService::refusesNamesThatFoldToTheSame()
{
    QVERIFY(lookups().add(LookupKind::Locations, QStringLiteral("Café Süd")));
    const auto again = lookups().add(LookupKind::Locations, QStringLiteral("CAFE  SUD"));
    QVERIFY(!again);
    QCOMPARE(again.problem(),
             (Problem{QStringLiteral("name"), QStringLiteral("lookups.exists"), {QStringLiteral("Café Süd")}}));
    const auto other = lookups().add(LookupKind::Locations, QStringLiteral("Workshop"));
    QVERIFY(other);
    const auto renamed = lookups().rename(LookupKind::Locations, *other, 1, QStringLiteral("café süd"));
    QCOMPARE(renamed.problem().code, QStringLiteral("lookups.exists"));
    // Its own name in other letters is no duplicate.
    QVERIFY(lookups().rename(LookupKind::Locations, *other, 1, QStringLiteral("WORKSHOP")));
}

void TestLookupService::refusesABlankName()
{
    QCOMPARE(lookups().add(LookupKind::Subjects, QStringLiteral(" \n ")).problem().code,
             QStringLiteral("lookups.nameMissing"));
}

void TestLookupService::renamesAndFollowsInSearchAndSortKeys()
{
    const qint64 book = addBook(QStringLiteral("The Dispossessed"), QStringLiteral("Ursula Le Guin"));
    const LookupEntry author = entryOf(LookupKind::Authors, QStringLiteral("Ursula Le Guin"));
    QVERIFY(lookups().rename(LookupKind::Authors, author.id, author.version, QStringLiteral("Zelda Quin")));
    QCOMPARE(m_library->value(QStringLiteral("SELECT authors_key FROM books WHERE id = ?"), {book}).toString(),
             QStringLiteral("quin, zelda"));
    QVERIFY(m_library->value(QStringLiteral("SELECT text FROM books_search WHERE book_id = ?"), {book})
                .toString()
                .contains(QStringLiteral("zelda quin")));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM books_fts WHERE books_fts MATCH 'ursula'")), 0);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM books_fts WHERE books_fts MATCH 'zelda'")), 1);
}

void TestLookupService::refusesToRenameWhatWasChangedElsewhere()
{
    const auto id = lookups().add(LookupKind::Series, QStringLiteral("Hainish Cycle"));
    QVERIFY(lookups().rename(LookupKind::Series, *id, 1, QStringLiteral("Hainish")));
    QCOMPARE(lookups().rename(LookupKind::Series, *id, 1, QStringLiteral("Ekumen")).problem(),
             (Problem{{}, QStringLiteral("lookups.changedElsewhere"), {QStringLiteral("Hainish")}}));
    QCOMPARE(lookups().rename(LookupKind::Series, 999, 1, QStringLiteral("X")).problem().code,
             QStringLiteral("lookups.deletedElsewhere"));
}

void TestLookupService::movesWithinTheOrder()
{
    QList<qint64> ids;
    for (const char *name : {"A", "B", "C", "D"}) {
        ids << *lookups().add(LookupKind::Collections, QString::fromLatin1(name));
    }
    QVERIFY(lookups().move(LookupKind::Collections, ids.at(3), 1));
    QStringList names;
    const auto entries = lookups().names(LookupKind::Collections);
    QVERIFY(entries);
    for (const LookupEntry &entry : *entries) {
        names << entry.name;
    }
    QCOMPARE(names.join(QString()), QStringLiteral("ADBC"));
    QVERIFY(lookups().move(LookupKind::Collections, ids.at(3), 99));
    QCOMPARE(lookups().names(LookupKind::Collections)->last().name, QStringLiteral("D"));
}

void TestLookupService::removesOnlyWhatIsUnused()
{
    addBook(QStringLiteral("Emma"), QStringLiteral("Jane Austen"));
    const LookupEntry author = entryOf(LookupKind::Authors, QStringLiteral("Jane Austen"));
    QCOMPARE(lookups().remove(LookupKind::Authors, author.id).problem(),
             (Problem{{}, QStringLiteral("lookups.inUse"), {QStringLiteral("Jane Austen"), QStringLiteral("1")}}));
    const auto unused = lookups().add(LookupKind::Authors, QStringLiteral("Nobody"));
    QVERIFY(lookups().remove(LookupKind::Authors, *unused));
    QVERIFY(!*lookups().entry(LookupKind::Authors, *unused));
}

void TestLookupService::mergesAuthorsInBooks()
{
    const qint64 one = addBook(QStringLiteral("One"), QStringLiteral("J. K. Rowling"));
    const qint64 both = addBook(QStringLiteral("Both"), QStringLiteral("J.K. Rowling; J. K. Rowling"));
    const LookupEntry from = entryOf(LookupKind::Authors, QStringLiteral("J. K. Rowling"));
    const LookupEntry into = entryOf(LookupKind::Authors, QStringLiteral("J.K. Rowling"));
    QVERIFY(from.id != into.id);
    QVERIFY(lookups().merge(LookupKind::Authors, from.id, into.id));
    QCOMPARE(authorsText((*m_books->find(one))->authors), QStringLiteral("J.K. Rowling"));
    QCOMPARE(authorsText((*m_books->find(both))->authors), QStringLiteral("J.K. Rowling"));
    QVERIFY(!*lookups().entry(LookupKind::Authors, from.id));
    QCOMPARE(lookups().merge(LookupKind::Authors, into.id, into.id).problem().code,
             QStringLiteral("lookups.mergeWithItself"));
}

void TestLookupService::mergesCategoriesInUsers()
{
    const auto from = lookups().add(LookupKind::UserCategories, QStringLiteral("Pupil"));
    const auto into = lookups().add(LookupKind::UserCategories, QStringLiteral("Student"));
    m_library->run(QStringLiteral("UPDATE users SET user_category_id = ?"), {*from});
    m_library->run(
        QStringLiteral("INSERT INTO circulation_rules (user_category_id, name, value, created_at, updated_at) "
                       "VALUES (?, 'loan_days', '7', 'x', 'x')"),
        {*from});
    QVERIFY(lookups().merge(LookupKind::UserCategories, *from, *into));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM users WHERE user_category_id = ?"), {*into}),
             m_library->number(QStringLiteral("SELECT count(*) FROM users")));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM circulation_rules")), 0);
}

void TestLookupService::suggestsByBeginningThenByContent()
{
    for (const char *name : {"Ursula K. Le Guin", "Stanisław Lem", "Doris Lessing", "Harper Lee", "Charles Lever"}) {
        QVERIFY(lookups().add(LookupKind::Authors, QString::fromUtf8(name)));
    }
    const auto found = lookups().suggestions(LookupKind::Authors, QStringLiteral("le"), 3);
    QVERIFY(found);
    QCOMPARE(found->size(), 3);
    QCOMPARE(found->at(0).name, QStringLiteral("Ursula K. Le Guin"));
    QCOMPARE(lookups().suggestions(LookupKind::Authors, QStringLiteral("stanislaw"))->first().name,
             QStringLiteral("Stanisław Lem"));
    QCOMPARE(lookups().suggestions(LookupKind::Authors, QStringLiteral("guin"))->size(), 1);
    QCOMPARE(lookups().suggestions(LookupKind::Authors, QStringLiteral("%"))->size(), 0);
    QCOMPARE(lookups().suggestions(LookupKind::Authors, QString())->size(), 5);
}

void TestLookupService::findsOrAddsOnce()
{
    auto transaction = m_library->gate().begin(Command::EditBook);
    QVERIFY(transaction);
    const auto one =
        LookupService::findOrAdd(*transaction, LookupKind::Publishers, QStringLiteral("Éditions du Seuil"));
    const auto same =
        LookupService::findOrAdd(*transaction, LookupKind::Publishers, QStringLiteral("editions du SEUIL"));
    QVERIFY(one && same);
    QCOMPARE(*one, *same);
    const auto author =
        LookupService::findOrAdd(*transaction, LookupKind::Authors, QStringLiteral("Le Guin, Ursula K."));
    QVERIFY(author);
    QVERIFY(transaction->commit());
    const auto entry = lookups().entry(LookupKind::Authors, *author);
    QCOMPARE((*entry)->name, QStringLiteral("Ursula K. Le Guin"));
    QCOMPARE((*entry)->extras.value(QStringLiteral("sort_name")).toString(), QStringLiteral("Le Guin, Ursula K."));
}

void TestLookupService::storesExtras_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("problem");
    QTest::newRow("code") << int(LookupKind::Locations) << QStringLiteral("code") << QVariant(QStringLiteral("MG"))
                          << QString();
    QTest::newRow("price") << int(LookupKind::ItemTypes) << QStringLiteral("default_price_minor") << QVariant(1500)
                           << QString();
    QTest::newRow("months") << int(LookupKind::UserCategories) << QStringLiteral("months_valid") << QVariant(12)
                            << QString();
    QTest::newRow("no month") << int(LookupKind::UserCategories) << QStringLiteral("months_valid") << QVariant(0)
                              << QStringLiteral("lookups.numberExpected");
    QTest::newRow("words for a number") << int(LookupKind::UserCategories) << QStringLiteral("age_from")
                                        << QVariant(QStringLiteral("six")) << QStringLiteral("lookups.numberExpected");
    QTest::newRow("foreign column") << int(LookupKind::Locations) << QStringLiteral("name = 'x' --") << QVariant(1)
                                    << QStringLiteral("lookups.unknownColumn");
    QTest::newRow("cleared") << int(LookupKind::Groups) << QStringLiteral("teacher") << QVariant() << QString();
}

void TestLookupService::storesExtras()
{
    QFETCH(int, kind);
    QFETCH(QString, column);
    QFETCH(QVariant, value);
    QFETCH(QString, problem);
    const auto lookup = static_cast<LookupKind>(kind);
    const auto id = lookups().add(lookup, QStringLiteral("Name"));
    const Result<void> done = lookups().setExtra(lookup, *id, 1, column, value);
    QCOMPARE(done.problem().code, problem);
    if (problem.isEmpty()) {
        QCOMPARE((*lookups().entry(lookup, *id))->extras.value(column).toString(), value.toString());
    }
}

void TestLookupService::letsNobodyBelowLibrarianEdit()
{
    m_library->signInAs(Role::Assistant);
    QCOMPARE(lookups().add(LookupKind::Collections, QStringLiteral("X")).problem().code,
             QStringLiteral("accounts.notAllowed"));
    m_library->signInAs(Role::Librarian);
    QVERIFY(lookups().add(LookupKind::Collections, QStringLiteral("X")));
}

void TestLookupService::takesBackARenaming()
{
    const qint64 book = addBook(QStringLiteral("Emma"), QStringLiteral("Jane Austen"));
    const LookupEntry author = entryOf(LookupKind::Authors, QStringLiteral("Jane Austen"));
    const QString table = QStringLiteral("authors");
    const auto before = *imageOf(m_library->database(), table, author.id);
    QVERIFY(lookups().rename(LookupKind::Authors, author.id, author.version, QStringLiteral("Jane Smith")));
    const auto after = *imageOf(m_library->database(), table, author.id);

    InverseHandlers handlers;
    lookups().addInverses(handlers);
    auto transaction = m_library->gate().begin(Command::EditLookups);
    QVERIFY(transaction);
    const Result<void> done = handlers.find(table)(*transaction, author.id, before, after);
    QVERIFY2(done, qPrintable(done.problem().code));
    QVERIFY(transaction->commit());
    QCOMPARE(authorsText((*m_books->find(book))->authors), QStringLiteral("Jane Austen"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM books_fts WHERE books_fts MATCH 'austen'")), 1);
}

QTEST_GUILESS_MAIN(TestLookupService)
#include "tst_lookupservice.moc"
