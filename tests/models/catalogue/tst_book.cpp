// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/book.h"
#include "models/values/languagecode.h"
#include "models/values/personname.h"
#include "models/values/searchwords.h"

#include <QTest>

/// The rules of a book record, without a library.
class TestBook : public QObject
{
    Q_OBJECT

private slots:
    void dropsTheLeadingArticle_data();
    void dropsTheLeadingArticle();
    void sortsNames_data();
    void sortsNames();
    void readsAuthorsOfOneCell_data();
    void readsAuthorsOfOneCell();
    void checksFields_data();
    void checksFields();
    void tidiesWhatIsStored();
    void knowsLanguages_data();
    void knowsLanguages();
    void readsIsbnsInSearches();
};

void TestBook::dropsTheLeadingArticle_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *title, const char *language, const char *key) {
        QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(language) << QString::fromUtf8(key);
    };
    row("The Dispossessed", "en", "dispossessed");
    row("The Dispossessed ", "", "dispossessed");
    row("A Room of One's Own", "en", "room of one's own");
    row("Der Prozess", "de", "prozess");
    row("Die Verwandlung", "de", "verwandlung");
    row("Die Hard", "en", "die hard");
    row("L'Étranger", "fr", "etranger");
    row("El amor en los tiempos", "es", "amor en los tiempos");
    row("Il nome della rosa", "it", "nome della rosa");
    row("O Alquimista", "pt", "alquimista");
    row("Het achterhuis", "nl", "achterhuis");
    row("The", "en", "the");
    row("\"The Raven\"", "en", "raven\"");
    row("…And Justice", "en", "and justice");
    row("Theatre", "en", "theatre");
    row("!!!", "en", "!!!");
    row("Преступление и наказание", "ru", "преступление и наказание");
}

void TestBook::dropsTheLeadingArticle()
{
    QFETCH(QString, title);
    QFETCH(QString, language);
    QFETCH(QString, key);
    QCOMPARE(titleKey(title, language), key);
}

void TestBook::sortsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sorted");
    const auto row = [](const char *name, const char *sorted) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(sorted);
    };
    row("Ursula K. Le Guin", "Le Guin, Ursula K.");
    row("Le Guin, Ursula K.", "Le Guin, Ursula K.");
    row("Jane Austen", "Austen, Jane");
    row("Plato", "Plato");
    row("Johann Wolfgang von Goethe", "Goethe, Johann Wolfgang von");
    row("Miguel de Cervantes", "Cervantes, Miguel de");
    row("Jean de La Fontaine", "La Fontaine, Jean de");
    row("William Strunk Jr.", "Strunk, William, Jr.");
    row("William Strunk, Jr.", "Strunk, William, Jr.");
    row("The New York Times", "The New York Times");
    row("University of Leeds", "University of Leeds");
    row("村上春樹", "村上春樹");
    row("", "");
}

void TestBook::sortsNames()
{
    QFETCH(QString, name);
    QFETCH(QString, sorted);
    QCOMPARE(sortedName(name), sorted);
}

void TestBook::readsAuthorsOfOneCell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *text, const char *shown) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(shown);
    };
    row("Terry Pratchett; Neil Gaiman", "Terry Pratchett; Neil Gaiman");
    row(" Terry Pratchett ;; Neil Gaiman;", "Terry Pratchett; Neil Gaiman");
    row("Pratchett, Terry; Gaiman, Neil", "Terry Pratchett; Neil Gaiman");
    row("Jane Austen (editor)", "Jane Austen (editor)");
    row("Jane Austen (1775)", "Jane Austen (1775)");
    row("", "");
}

void TestBook::readsAuthorsOfOneCell()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(authorsText(authorsFromText(text)), shown);
}

void TestBook::checksFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *field, const QVariant &value, const char *problem) {
        QTest::newRow(name) << QString::fromLatin1(field) << value << QString::fromLatin1(problem);
    };
    row("title", "title", QStringLiteral("Dune"), "");
    row("no title", "title", QStringLiteral("  "), "book.titleMissing");
    row("long title", "title", QString(3000, QLatin1Char('x')), "book.tooLong");
    row("before Christ", "publication_year", -380, "");
    row("year as text", "publication_year", QStringLiteral("-380"), "");
    row("no year", "publication_year", QVariant(), "");
    row("year zero", "publication_year", 0, "book.yearZero");
    row("far year", "publication_year", 12000, "book.yearRange");
    row("year in words", "publication_year", QStringLiteral("MCM"), "book.numberExpected");
    row("pages", "pages", 0, "book.pages");
    row("isbn", "isbn", QStringLiteral("0-439-02348-3"), "");
    row("wrong isbn", "isbn", QStringLiteral("0-439-02348-4"), "isbn.checkDigit");
    row("wrong isbn kept", "isbn_as_printed", QStringLiteral("0-439-02348-4"), "");
    row("unknown", "password_hash", QStringLiteral("x"), "book.unknownField");
}

void TestBook::checksFields()
{
    QFETCH(QString, field);
    QFETCH(QVariant, value);
    QFETCH(QString, problem);
    Book book;
    book.title = QStringLiteral("Title");
    const Result<void> set = setBookField(book, field, value);
    const Problems problems = set ? checkBook(book) : set.problems();
    QCOMPARE(problems.value(0).code, problem);
    if (!problem.isEmpty()) {
        QCOMPARE(problems.value(0).field, field);
    }
}

void TestBook::tidiesWhatIsStored()
{
    Book book;
    book.title = QStringLiteral("  Good \n Omens ");
    book.isbn = QStringLiteral("0-439-02348-3");
    book.language = QStringLiteral("eng");
    book.authors = {{QStringLiteral("Neil Gaiman"), QStringLiteral("author")},
                    {QStringLiteral("neil  gaiman"), QStringLiteral("author")}};
    book.subjects = {QStringLiteral("Angels "), QStringLiteral("angels"), QString()};
    book.identifiers = {{QStringLiteral("isbn"), QStringLiteral("9780439023481")},
                        {QStringLiteral("lccn"), QStringLiteral(" 1 ")}};
    const Book tidy = tidied(book);
    QCOMPARE(tidy.title, QStringLiteral("Good Omens"));
    QCOMPARE(tidy.isbn, QStringLiteral("9780439023481"));
    QCOMPARE(tidy.language, QStringLiteral("en"));
    QCOMPARE(tidy.authors.size(), 1);
    QCOMPARE(tidy.subjects, QStringList{QStringLiteral("Angels")});
    QCOMPARE(tidy.identifiers, (QList<BookIdentifier>{{QStringLiteral("lccn"), QStringLiteral("1")}}));
    QCOMPARE(tidied(tidy), tidy);
}

void TestBook::knowsLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *text, const char *code) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(code);
    };
    row("eng", "en");
    row("en-US", "en");
    row("English", "en");
    row("ger", "de");
    row("deu", "de");
    row("fre", "fr");
    row("Deutsch", "de");
    row("spa", "es");
    row("mul", "mul");
    row("", "");
}

void TestBook::knowsLanguages()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(languageCode(text), code);
    QCOMPARE(languageName(code).isEmpty(), code.isEmpty());
}

void TestBook::readsIsbnsInSearches()
{
    QCOMPARE(searchWords(QStringLiteral("978-0-06-051")), QStringList{QStringLiteral("978006051")});
    QCOMPARE(searchWords(QStringLiteral("0-06-051275-X")), QStringList{QStringLiteral("006051275x")});
    QCOMPARE(searchWords(QStringLiteral("Spider-Man Ñandú")),
             (QStringList{QStringLiteral("spider"), QStringLiteral("man"), QStringLiteral("nandu")}));
    QCOMPARE(searchWords(QStringLiteral(" \" ( * ")), QStringList());
}

QTEST_GUILESS_MAIN(TestBook)
#include "tst_book.moc"
