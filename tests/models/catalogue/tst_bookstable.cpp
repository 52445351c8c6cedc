// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/bookservice.h"
#include "models/catalogue/bookstable.h"
#include "models/catalogue/copiestable.h"
#include "models/catalogue/copyservice.h"
#include "models/database/changes.h"
#include "tests/support/samplebooks.h"
#include "tests/support/testlibrary.h"

#include <QAbstractItemModelTester>
#include <QTest>

/// The grids of books and of copies over a real library.
class TestBooksTable : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsBooksInShelfOrder();
    void filters_data();
    void filters();
    void editsEveryEditableColumn_data();
    void editsEveryEditableColumn();
    void refusesWrongValues_data();
    void refusesWrongValues();
    void sortsByEveryColumn();
    void followsLoansAndCopies();
    void showsCopiesOfABook();
    void editsCopies();

private:
    QStringList titles() const;
    void load();
    QString cell(int row, int column) const { return m_table->index(row, column).data().toString(); }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<LookupService> m_lookups;
    std::unique_ptr<BookService> m_books;
    std::unique_ptr<CopyService> m_copies;
    std::unique_ptr<BooksTable> m_table;
    qint64 m_dispossessed = 0;
    qint64 m_fiction = 0;
};

void TestBooksTable::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_lookups = std::make_unique<LookupService>(m_library->gate());
    m_books = std::make_unique<BookService>(m_library->gate(), *m_lookups);
    m_copies = std::make_unique<CopyService>(m_library->gate());
    m_fiction = *m_lookups->add(LookupKind::Collections, QStringLiteral("Fiction"));
    QVERIFY(m_lookups->add(LookupKind::Collections, QStringLiteral("Science")));
    struct Sample {
        const char *title;
        const char *authors;
        int year;
        const char *language;
        int copies;
    };
    const Sample samples[]{{"The Dispossessed", "Ursula K. Le Guin", 1974, "en", 3},
                           {"Der Prozess", "Franz Kafka", 1925, "de", 1},
                           {"Good Omens", "Terry Pratchett; Neil Gaiman", 1990, "en", 0},
                           {"The Republic", "Plato", -380, "en", 0}};
    for (const Sample &sample : samples) {
        Book book;
        book.title = QString::fromLatin1(sample.title);
        book.authors = authorsFromText(QString::fromLatin1(sample.authors));
        book.publicationYear = sample.year;
        book.language = QString::fromLatin1(sample.language);
        if (sample.copies == 3) {
            book.collectionId = m_fiction;
            book.isbn = QStringLiteral("9780060512750");
        }
        const auto id = m_books->add(book, QList<Copy>(sample.copies));
        QVERIFY(id);
        m_dispossessed = sample.copies == 3 ? *id : m_dispossessed;
    }
    m_table = std::make_unique<BooksTable>(m_library->database(), *m_books);
}

void TestBooksTable::cleanup()
{
    m_table.reset();
    m_copies.reset();
    m_books.reset();
    m_lookups.reset();
    m_library.reset();
}

void TestBooksTable::load()
{
    QVERIFY(m_table->select());
    QVERIFY(waitForRows(*m_table));
}

QStringList TestBooksTable::titles() const
{
    QStringList all;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        all << cell(row, BooksTable::Title);
    }
    return all;
}

void TestBooksTable::showsBooksInShelfOrder()
{
    QAbstractItemModelTester tester(m_table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    load();
    QCOMPARE(titles(),
             (QStringList{QStringLiteral("The Dispossessed"), QStringLiteral("Good Omens"),
                          QStringLiteral("Der Prozess"), QStringLiteral("The Republic")}));
    QCOMPARE(cell(1, BooksTable::Authors), QStringLiteral("Terry Pratchett; Neil Gaiman"));
    QCOMPARE(cell(0, BooksTable::Collection), QStringLiteral("Fiction"));
    QCOMPARE(cell(0, BooksTable::Isbn), QStringLiteral("978-0-06-051275-0"));
    QCOMPARE(cell(2, BooksTable::Language), QStringLiteral("Deutsch"));
    QCOMPARE(cell(3, BooksTable::Year), QStringLiteral("380 BC"));
    QCOMPARE(cell(0, BooksTable::Status), QStringLiteral("3 of 3"));
    QCOMPARE(cell(1, BooksTable::Status), QStringLiteral("No copies"));
}

void TestBooksTable::filters_data()
{
    QTest::addColumn<BookFilter>("filter");
    QTest::addColumn<int>("rows");
    const auto row = [](const char *name, const std::function<void(BookFilter &)> &set, int rows) {
        BookFilter filter;
        set(filter);
        QTest::newRow(name) << filter << rows;
    };
    row(
        "none", [](BookFilter &) {}, 4);
    row(
        "text", [](BookFilter &f) { f.text = QStringLiteral("guin disp"); }, 1);
    row(
        "text inside", [](BookFilter &f) { f.text = QStringLiteral("ossess"); }, 1);
    row(
        "isbn as printed", [](BookFilter &f) { f.text = QStringLiteral("978-0-06-051275-0"); }, 1);
    row(
        "beginning of an isbn as printed", [](BookFilter &f) { f.text = QStringLiteral("978-0-06-05"); }, 1);
    row(
        "isbn of ten digits without its last", [](BookFilter &f) { f.text = QStringLiteral("0-06-051275"); }, 1);
    row(
        "no match", [](BookFilter &f) { f.text = QStringLiteral("zzyzx"); }, 0);
    row(
        "quotes", [](BookFilter &f) { f.text = QStringLiteral("O'Brien \" OR 1=1 --"); }, 0);
    row(
        "collection", [](BookFilter &f) { f.collections = {1}; }, 1);
    row(
        "languages",
        [](BookFilter &f) {
            f.languages = {QStringLiteral("de"), QStringLiteral("fr")};
        },
        1);
    row(
        "available", [](BookFilter &f) { f.availableOnly = true; }, 2);
    row(
        "years",
        [](BookFilter &f) {
            f.yearFrom = 1900;
            f.yearTo = 1980;
        },
        2);
    row(
        "before Christ", [](BookFilter &f) { f.yearTo = -1; }, 1);
    row(
        "author", [](BookFilter &f) { f.author = 1; }, 1);
    row(
        "withdrawn", [](BookFilter &f) { f.withdrawn = true; }, 0);
    row(
        "together",
        [](BookFilter &f) {
            f.availableOnly = true;
            f.languages = {QStringLiteral("en")};
        },
        1);
}

void TestBooksTable::filters()
{
    QFETCH(BookFilter, filter);
    QFETCH(int, rows);
    load();
    m_table->setBookFilter(filter);
    QVERIFY(waitForRows(*m_table));
    QCOMPARE(m_table->rowCount(), rows);
    m_table->setBookFilter({});
    QVERIFY(waitForRows(*m_table));
    QCOMPARE(m_table->rowCount(), 4);
}

void TestBooksTable::editsEveryEditableColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("shown");
    QTest::newRow("title") << int(BooksTable::Title) << QVariant(QStringLiteral("Planet")) << QStringLiteral("Planet");
    QTest::newRow("authors") << int(BooksTable::Authors) << QVariant(QStringLiteral("Le Guin, Ursula; A. B."))
                             << QStringLiteral("Ursula Le Guin; A. B.");
    QTest::newRow("call number") << int(BooksTable::CallNumber) << QVariant(QStringLiteral("813 G"))
                                 << QStringLiteral("813 G");
    QTest::newRow("collection") << int(BooksTable::Collection) << QVariant(2) << QStringLiteral("Science");
    QTest::newRow("year") << int(BooksTable::Year) << QVariant(-44) << QStringLiteral("44 BC");
    QTest::newRow("isbn") << int(BooksTable::Isbn) << QVariant(QStringLiteral("0-439-02348-3"))
                          << QStringLiteral("978-0-439-02348-1");
    QTest::newRow("new publisher") << int(BooksTable::Publisher) << QVariant(QStringLiteral("Harper"))
                                   << QStringLiteral("Harper");
    QTest::newRow("language") << int(BooksTable::Language) << QVariant(QStringLiteral("de"))
                              << QStringLiteral("Deutsch");
    QTest::newRow("subjects") << int(BooksTable::Subjects) << QVariant(QStringLiteral("B; A"))
                              << QStringLiteral("A; B");
    QTest::newRow("pages") << int(BooksTable::Pages) << QVariant(300) << QStringLiteral("300");
    QTest::newRow("no year") << int(BooksTable::Year) << QVariant() << QString();
}

void TestBooksTable::editsEveryEditableColumn()
{
    QFETCH(int, column);
    QFETCH(QVariant, value);
    QFETCH(QString, shown);
    load();
    const bool done = m_table->setData(m_table->index(m_table->rowOf(m_dispossessed), column), value);
    QVERIFY2(done, m_table->lastProblems().isEmpty() ? "" : qPrintable(m_table->lastProblems().first().code));
    QVERIFY(waitForRows(*m_table));
    QCOMPARE(cell(m_table->rowOf(m_dispossessed), column), shown);
}

void TestBooksTable::refusesWrongValues_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no title") << int(BooksTable::Title) << QVariant(QStringLiteral(" "))
                              << QStringLiteral("book.titleMissing");
    QTest::newRow("year zero") << int(BooksTable::Year) << QVariant(0) << QStringLiteral("book.yearZero");
    QTest::newRow("isbn") << int(BooksTable::Isbn) << QVariant(QStringLiteral("9780060512751"))
                          << QStringLiteral("isbn.checkDigit");
}

void TestBooksTable::refusesWrongValues()
{
    QFETCH(int, column);
    QFETCH(QVariant, value);
    QFETCH(QString, problem);
    load();
    const QModelIndex index = m_table->index(0, column);
    const QVariant before = index.data();
    QVERIFY(!m_table->setData(index, value));
    QCOMPARE(m_table->lastProblems().value(0).code, problem);
    QCOMPARE(index.data(), before);
}

void TestBooksTable::sortsByEveryColumn()
{
    load();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            m_table->sort(column, order);
            QVERIFY(waitForRows(*m_table));
            QCOMPARE(m_table->rowCount(), 4);
        }
    }
}

void TestBooksTable::followsLoansAndCopies()
{
    ChangeFeed feed(m_library->database());
    m_table->follow(feed);
    load();
    const QList<CopyState> copies = *m_copies->ofBook(m_dispossessed);
    QVERIFY(m_copies->writeField(copies.first().copy.id, 1, QStringLiteral("status"), QStringLiteral("lost")));
    feed.readNow();
    QTRY_COMPARE(cell(m_table->rowOf(m_dispossessed), BooksTable::Status), QStringLiteral("2 of 3"));
    QVERIFY(m_copies->remove({copies.first().copy.id}));
    feed.readNow();
    QTRY_COMPARE(cell(m_table->rowOf(m_dispossessed), BooksTable::Status), QStringLiteral("2 of 2"));
    QVERIFY(m_books->withdraw({m_dispossessed}));
    feed.readNow();
    QTRY_COMPARE(m_table->rowCount(), 3);
}

void TestBooksTable::showsCopiesOfABook()
{
    CopiesTable copies(m_library->database(), *m_copies);
    QAbstractItemModelTester tester(&copies, QAbstractItemModelTester::FailureReportingMode::QtTest);
    copies.showBook(m_dispossessed);
    QVERIFY(copies.select());
    QVERIFY(waitForRows(copies));
    QCOMPARE(copies.rowCount(), 3);
    QCOMPARE(copies.index(0, CopiesTable::Barcode).data().toString(), QStringLiteral("30000001"));
    QCOMPARE(copies.index(0, CopiesTable::Availability).data().toString(), QStringLiteral("On shelf"));
    QCOMPARE(copies.index(0, CopiesTable::Title).data().toString(), QStringLiteral("The Dispossessed"));
    copies.showBook(0);
    QVERIFY(waitForRows(copies));
    QCOMPARE(copies.rowCount(), 4);
    for (int column = 0; column < copies.columnCount(); ++column) {
        copies.sort(column, Qt::DescendingOrder);
        QVERIFY(waitForRows(copies));
    }
}

void TestBooksTable::editsCopies()
{
    CopiesTable copies(m_library->database(), *m_copies);
    copies.showBook(m_dispossessed);
    QVERIFY(copies.select());
    QVERIFY(waitForRows(copies));
    QVERIFY(copies.setData(copies.index(0, CopiesTable::Status), QStringLiteral("in_repair")));
    QCOMPARE(copies.index(0, CopiesTable::Availability).data().toString(), QStringLiteral("In repair"));
    QVERIFY(!copies.setData(copies.index(0, CopiesTable::Barcode), QStringLiteral("30000002")));
    QCOMPARE(copies.lastProblems().value(0).code, QStringLiteral("copy.barcodeTaken"));
    QVERIFY(copies.setData(copies.index(1, CopiesTable::ForLoan), false));
    QCOMPARE(copies.index(1, CopiesTable::Availability).data().toString(), QStringLiteral("In the library only"));
}

QTEST_GUILESS_MAIN(TestBooksTable)
#include "tst_bookstable.moc"
