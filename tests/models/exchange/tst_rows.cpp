// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/bookrow.h"
#include "models/exchange/cell.h"
#include "models/exchange/cellvalues.h"
#include "models/exchange/mapping.h"
#include "models/exchange/userrow.h"

#include <QTest>

namespace {

TableDescription table(const QStringList &columns, const QList<QStringList> &rows)
{
    TableDescription description;
    description.columns = columns;
    description.rows = rows.size();
    qint64 line = 2;
    for (const QStringList &cells : rows) {
        description.firstRows << CsvRow{line++, cells, {}};
    }
    return description;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

ParsedBook book(const char *columns, const char *cells)
{
    const TableDescription described = table(words(columns), {words(cells)});
    return parseBook(described.firstRows.constFirst(), guessMapping(described, Subject::Books),
                     {2026, QStringLiteral("EUR")});
}

QString codes(const QList<RowRemark> &remarks)
{
    QStringList list;
    for (const RowRemark &remark : remarks) {
        list << QString::number(static_cast<int>(remark.weight)) + remark.problem.code;
    }
    return list.join(QLatin1Char(' '));
}

} // namespace

class TestRows : public QObject
{
    Q_OBJECT

private slots:
    void readsYears_data();
    void readsYears();
    void readsDays();
    void tellsTheOrderOfDates();
    void unwrapsCells();
    void guessesBooks();
    void guessesWithoutHeader();
    void guessesUsers();
    void separatesNames_data();
    void separatesNames();
    void keepsMappingsInFiles();
    void readsBooks();
    void readsIsbns_data();
    void readsIsbns();
    void readsCopies();
    void refusesRows_data();
    void refusesRows();
    void readsUsers();
};

void TestRows::readsYears_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("oddity");
    const auto row = [](const char *cell, int year, const char *oddity = "") {
        QTest::newRow(cell) << QString::fromUtf8(cell) << year << QString::fromLatin1(oddity);
    };
    row("2008", 2008);
    row("2008.0", 2008);
    row("-720.0", -720);
    row("−720", -720);
    row("720 BC", -720);
    row("335 B.C.E.", -335);
    row("44 v. Chr.", -44);
    row("c1999", 1999);
    row("©1999", 1999);
    row("[1887?]", 1887);
    row("ca. 1850", 1850);
    row("2008-05-01", 2008);
    row("31.12.1998", 1998);
    row("1998-2001", 1998, "exchange.yearOfSeveral");
    row("1931/32", 1931, "exchange.yearOfSeveral");
    row("8", 8);
    row("0", 0, "exchange.yearZero");
    row("19250", 0, "exchange.yearTooLate");
    row("335 B", 0, "exchange.notAYear");
    row("soon", 0, "exchange.notAYear");
    row("", 0);
}

void TestRows::readsYears()
{
    QFETCH(QString, cell);
    QFETCH(int, year);
    QFETCH(QString, oddity);
    const Reading<int> read = readYear(cell, 2026);
    QCOMPARE(read.value.value_or(0), year);
    QCOMPARE(read.oddity, oddity);
}

void TestRows::readsDays()
{
    const auto day = [](const char *cell, DateOrder order) {
        return readDay(QString::fromLatin1(cell), order).value.value_or(QDate()).toString(Qt::ISODate);
    };
    QCOMPARE(day("2019-11-27", DateOrder::YearMonthDay), QStringLiteral("2019-11-27"));
    QCOMPARE(day("27.11.2019", DateOrder::DayMonthYear), QStringLiteral("2019-11-27"));
    QCOMPARE(day("11/27/2019 10:00", DateOrder::MonthDayYear), QStringLiteral("2019-11-27"));
    QCOMPARE(day("11/27/2019", DateOrder::DayMonthYear), QStringLiteral("2019-11-27"));
    QCOMPARE(day("2019-11-27T08:00:00.000Z", DateOrder::YearMonthDay), QStringLiteral("2019-11-27"));
    QCOMPARE(day("20191127", DateOrder::YearMonthDay), QStringLiteral("2019-11-27"));
    QCOMPARE(day("2019-02-30", DateOrder::YearMonthDay), QString());
    QCOMPARE(day("yesterday", DateOrder::YearMonthDay), QString());
}

void TestRows::tellsTheOrderOfDates()
{
    const auto guess = [](const char *cells) { return guessDateOrder(words(cells)); };
    QCOMPARE(guess("2019-01-02|2020-05-06")->order, DateOrder::YearMonthDay);
    QCOMPARE(guess("1.2.2019|31.1.2020")->order, DateOrder::DayMonthYear);
    QCOMPARE(guess("1/2/2019|1/31/2020")->order, DateOrder::MonthDayYear);
    QVERIFY(!guess("1/2/2019|3/4/2020")->sure);
    QVERIFY(!guess("a|b"));
}

void TestRows::unwrapsCells()
{
    QCOMPARE(cellText(QStringLiteral("=\"0439023483\"")), QStringLiteral("0439023483"));
    QCOMPARE(cellText(QStringLiteral("'-720")), QStringLiteral("-720"));
    QCOMPARE(cellText(QStringLiteral("'tis")), QStringLiteral("'tis"));
    QCOMPARE(cellText(QStringLiteral(" a ")), QStringLiteral("a"));
}

void TestRows::guessesBooks()
{
    const Mapping mapping = guessMapping(
        table(words("books_count|isbn|isbn13|authors|original_publication_year|original_title|title|language_code"),
              {words("272|439023483|9.78043902348e+12|Suzanne Collins|2008.0|The Hunger Games|The Hunger Games|eng"),
               words("1|1|9.78043902348e+12|J.K. Rowling, Mary GrandPré|1997.0|x|y|eng")}),
        Subject::Books);
    QCOMPARE(mapping.columns.at(0).target, Target::None);
    QCOMPARE(mapping.columns.at(1).target, Target::Isbn);
    QCOMPARE(mapping.columns.at(2).target, Target::None);
    QCOMPARE(mapping.columns.at(2).doubt.code, QStringLiteral("exchange.roundedBySpreadsheet"));
    QCOMPARE(mapping.columns.at(3).target, Target::Authors);
    QCOMPARE(mapping.columns.at(3).separator, QStringLiteral(","));
    QCOMPARE(mapping.columns.at(4).target, Target::Year);
    QCOMPARE(mapping.columns.at(5).target, Target::None);
    QCOMPARE(mapping.columns.at(6).target, Target::Title);
    QCOMPARE(mapping.columns.at(7).target, Target::Language);

    const Mapping german = guessMapping(table(words("Titel|Verfasser|Erscheinungsjahr|Verlag|Strichcode|Schlagwörter"),
                                              {words("Momo|Michael Ende|1973|Thienemann|1|Zeit")}),
                                        Subject::Books);
    QCOMPARE(german.imported(), 6);
    const Mapping arabic = guessMapping(table(words("العنوان|المؤلف"), {words("أ|ب")}), Subject::Books);
    QCOMPARE(arabic.imported(), 2);
}

void TestRows::guessesWithoutHeader()
{
    TableDescription described =
        table(words("1|2|3"), {words("1960|To Kill a Mockingbird|9780061120084"), words("1925|The Great Gatsby|")});
    described.format.hasHeader = false;
    const Mapping mapping = guessMapping(described, Subject::Books);
    QCOMPARE(mapping.columns.at(0).target, Target::Year);
    QCOMPARE(mapping.columns.at(1).target, Target::Title);
    QCOMPARE(mapping.columns.at(2).target, Target::Isbn);
    QCOMPARE(mapping.columns.at(1).doubt.code, QStringLiteral("exchange.guessedFromValues"));
}

void TestRows::guessesUsers()
{
    const TableDescription folio =
        table(words("barcode|username|last_name|first_name|middle_name|email|phone|mobile|street|city|date_of_birth|"
                    "expires|active"),
              {words("1|janae|Hilll|Justen|Else|a@b.us|1|2|Main|Florence|1951-03-17|2019-11-27|True")});
    QCOMPARE(guessSubject(folio), Subject::Users);
    const Mapping mapping = guessMapping(folio, Subject::Users);
    QCOMPARE(mapping.imported(), 13);
    QCOMPARE(mapping.columns.at(0).target, Target::CardNumber);
    QCOMPARE(mapping.columns.at(7).target, Target::Phone);
    QCOMPARE(guessSubject(table(words("title|author"), {words("a|b")})), Subject::Books);
    QCOMPARE(guessSubject(table(words("card|barcode|loaned|due"), {words("1|2|2026-01-01|2026-02-01")})),
             Subject::Loans);
}

void TestRows::separatesNames_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("separator");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *cell, const char *separator, const char *names) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromLatin1(separator) << QString::fromUtf8(names);
    };
    row("J.K. Rowling, Mary GrandPré", ",", "J.K. Rowling|Mary GrandPré");
    row("Wordsworth, William;Coleridge, Samuel", ";", "Wordsworth, William|Coleridge, Samuel");
    row("Kurt Vonnegut, Jr., Dan Wakefield", ",", "Kurt Vonnegut, Jr.|Dan Wakefield");
    row("A;;A; ", ";", "A");
    row("Le Guin, Ursula", "", "Le Guin, Ursula");
}

void TestRows::separatesNames()
{
    QFETCH(QString, cell);
    QFETCH(QString, separator);
    QFETCH(QString, names);
    QCOMPARE(readNames(cell, separator).join(QLatin1Char('|')), names);
}

void TestRows::keepsMappingsInFiles()
{
    const TableDescription described =
        table(words("Authors|Born|Title|x"), {words("A, B|31.1.2020|T|"), words("C|1.1.2020|T|")});
    Mapping mapping = guessMapping(described, Subject::Books);
    mapping.columns[3].target = Target::AcquiredOn;
    mapping.columns[3].dateOrder = DateOrder::DayMonthYear;
    const Result<MappingFile> read = mappingFromJson(toJson(mapping, {QByteArray("windows-1252"), ';', false}));
    QVERIFY(read);
    QCOMPARE(read->mapping, mapping);
    QCOMPARE(*read->format.encoding, QByteArray("windows-1252"));
    QCOMPARE(*read->format.delimiter, ';');
    QCOMPARE(*read->format.hasHeader, false);

    const Mapping other = fitted(mapping, table(words("title|new|AUTHORS"), {words("a|b|c")}));
    QCOMPARE(other.columns.at(0).target, Target::Title);
    QCOMPARE(other.columns.at(1).target, Target::None);
    QCOMPARE(other.columns.at(2).target, Target::Authors);

    for (const char *bad :
         {"", "[]", "{\"contents\":\"cats\"}", "{\"columns\":[{\"column\":\"a\",\"to\":\"nowhere\"}]}",
          "{\"columns\":[{\"column\":\"a\",\"to\":\"acquired\",\"dates\":\"ydm\"}]}"}) {
        QCOMPARE(mappingFromJson(QByteArray(bad)).problem().code, QStringLiteral("exchange.mappingFile"));
    }
}

void TestRows::readsBooks()
{
    const ParsedBook row = book("title|authors|isbn|original_publication_year|language|pages|subjects",
                                "The Odyssey|Homer; Robert Fagles|143039954|-720.0|eng|541 p.|Epic; Greece");
    QVERIFY(!row.refused());
    QCOMPARE(row.draft.title, QStringLiteral("The Odyssey"));
    QCOMPARE(row.draft.authors, words("Homer|Robert Fagles"));
    QCOMPARE(row.draft.isbn, QStringLiteral("9780143039952"));
    QCOMPARE(row.draft.year.value_or(0), -720);
    QCOMPARE(row.draft.language, QStringLiteral("en"));
    QCOMPARE(row.draft.pages.value_or(0), 541);
    QCOMPARE(row.draft.subjects, words("Epic|Greece"));
    QVERIFY(row.draft.copies.isEmpty());
    QCOMPARE(codes(row.remarks), QStringLiteral("0exchange.yearBeforeChrist"));
    QVERIFY(row.tallies.contains(QStringLiteral("exchange.zerosRestored")));
    QVERIFY(row.tallies.contains(QStringLiteral("exchange.authorsSplit")));
    QVERIFY(book("title|author", "|").blank);
}

void TestRows::readsIsbns_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("isbn");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("remarks");
    const auto row = [](const char *cell, const char *isbn, const char *printed, const char *remarks) {
        QTest::newRow(cell) << QString::fromLatin1(cell) << QString::fromLatin1(isbn) << QString::fromLatin1(printed)
                            << QString::fromLatin1(remarks);
    };
    row("439023483", "9780439023481", "", "");
    row("0-439-02348-3", "9780439023481", "", "");
    row("978-0-439-02348-1", "9780439023481", "", "");
    row("9.78043902348e+12", "", "", "1exchange.isbnRounded");
    row("9,78E+12", "", "", "1exchange.isbnRounded");
    row("812971060", "", "812971060", "1exchange.isbnKept");
    row("9780439023481; 0439023483", "9780439023481", "", "");
    row("=\"0439023483\"", "9780439023481", "", "");
    row("439023483.0", "9780439023481", "", "");
}

void TestRows::readsIsbns()
{
    QFETCH(QString, cell);
    QFETCH(QString, isbn);
    QFETCH(QString, printed);
    QFETCH(QString, remarks);
    Mapping mapping;
    mapping.columns = {{QStringLiteral("t"), Target::Title, {}, {}, {}},
                       {QStringLiteral("i"), Target::Isbn, {}, {}, {}}};
    const ParsedBook row = parseBook({2, {QStringLiteral("T"), cell}, {}}, mapping, {2026, QStringLiteral("EUR")});
    QCOMPARE(row.draft.isbn, isbn);
    QCOMPARE(row.draft.isbnAsPrinted, printed);
    QCOMPARE(codes(row.remarks), remarks);
}

void TestRows::readsCopies()
{
    const ParsedBook one = book("title|barcode|location|price|acquired|status", "T|A 17|Shelf 3|12,50|2020-05-06|lost");
    QCOMPARE(one.draft.copies.size(), 2); // two barcodes with a space between
    const ParsedBook copy = book("title|barcode|location|price|acquired|status", "T|A17|Shelf 3|12,50|2020-05-06|lost");
    QCOMPARE(copy.draft.copies.size(), 1);
    QCOMPARE(copy.draft.copies.at(0).barcode, QStringLiteral("A17"));
    QCOMPARE(copy.draft.copies.at(0).location, QStringLiteral("Shelf 3"));
    QCOMPARE(copy.draft.copies.at(0).priceMinor.value_or(0), 1250);
    QCOMPARE(copy.draft.copies.at(0).acquiredOn, QDate(2020, 5, 6));
    QCOMPARE(copy.draft.copies.at(0).status, QStringLiteral("lost"));
    QCOMPARE(book("title|copies", "T|3").draft.copies.size(), 3);
    QCOMPARE(book("title|copies", "T|0").draft.copies.size(), 0);
    QCOMPARE(codes(book("title|copies", "T|many").remarks), QStringLiteral("1exchange.notANumberOfCopies"));
    QCOMPARE(book("title|location", "T|Shelf 3").draft.copies.size(), 1);
    QCOMPARE(book("title|location", "T|").draft.copies.size(), 0);
    QCOMPARE(codes(book("title|status", "T|on loan").remarks), QStringLiteral("1exchange.copyIsLent"));
}

void TestRows::refusesRows_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("remarks");
    QTest::newRow("no title") << words("|1994") << QStringLiteral("2exchange.titleMissing");
    QTest::newRow("no year") << words("Poetics|335 B") << QStringLiteral("2exchange.notAYear");
    QTest::newRow("late") << words("Mrs. Dalloway|19250") << QStringLiteral("2exchange.yearTooLate");
    QTest::newRow("one too many") << words("a|1990|c") << QStringLiteral("2exchange.tooManyValues");
    QTest::newRow("empty ones do not count") << words("a|1990||") << QString();
    QTest::newRow("one too few") << words("a") << QStringLiteral("1exchange.tooFewValues 1exchange.yearMissing");
}

void TestRows::refusesRows()
{
    QFETCH(QStringList, cells);
    QFETCH(QString, remarks);
    const Mapping mapping = guessMapping(table(words("title|year"), {words("a|1990")}), Subject::Books);
    const ParsedBook row = parseBook({7, cells, {}}, mapping, {2026, QStringLiteral("EUR")});
    QCOMPARE(codes(row.remarks), remarks);
    QCOMPARE(row.refused(), remarks.startsWith(QLatin1Char('2')));
}

void TestRows::readsUsers()
{
    const TableDescription described = table(words("barcode|last_name|first_name|middle_name|email|phone|mobile|street|"
                                                   "city|region|postal_code|country|date_of_birth|expires|active"),
                                             {words("344058867767195|Hilll|Justen|Else|pete@x.us|865|499|79223 "
                                                    "Mozelle|Florence|ID|35704|US|1951-03-17|2019-11-27|False")});
    const ParsedUser row =
        parseUser(described.firstRows.constFirst(), guessMapping(described, Subject::Users), QDate(2026, 11, 20));
    QVERIFY(!row.refused());
    QCOMPARE(row.draft.cardNumber, QStringLiteral("344058867767195"));
    QCOMPARE(row.draft.givenName, QStringLiteral("Justen Else"));
    QCOMPARE(row.draft.name, QStringLiteral("Justen Else Hilll"));
    QCOMPARE(row.draft.phone, QStringLiteral("865; 499"));
    QCOMPARE(row.draft.address, QStringLiteral("79223 Mozelle\n35704 Florence\nID\nUS"));
    QCOMPARE(row.draft.dateOfBirth, QDate(1951, 3, 17));
    QCOMPARE(row.draft.isActive.value_or(true), false);
    QVERIFY(row.tallies.contains(QStringLiteral("exchange.expired")));
    QVERIFY(row.tallies.contains(QStringLiteral("exchange.inactive")));
    Mapping names;
    names.subject = Subject::Users;
    names.columns = {{QStringLiteral("name"), Target::Name, {}, {}, {}}};
    QVERIFY(parseUser({3, {QString(QLatin1Char('x'))}, {{{}, QStringLiteral("exchange.nulByte"), {}}}}, names, {})
                .refused());
}

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
