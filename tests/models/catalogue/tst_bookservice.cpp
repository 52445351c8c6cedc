// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/bookservice.h"
#include "models/catalogue/copyservice.h"
#include "models/database/statement.h"
#include "models/search/searchservice.h"
#include "tests/support/dispossessed.h"
#include "tests/support/testlibrary.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

/// Books and copies in a real library file.
class TestBookService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void addsABookWithCopiesAsOneCommand();
    void storesNothingWhenABarcodeIsTaken();
    void readsBackWhatWasStored();
    void keepsAWrongIsbnAsPrinted();
    void keepsYearsBeforeChrist();
    void refusesYearsAhead();
    void savesAndRefusesOldVersions();
    void writesOneField();
    void changesOneFieldOfManyBooks();
    void findsDuplicates();
    void matchesImportedBooks();
    void withdrawsAndRestores();
    void deletesOnlyWhatNothingRefersTo();
    void indexesImportsAtOnce();
    void takesBackEveryKindOfChange();
    void checksRoles();
    void survivesNaughtyStrings();

private:
    TestLibrary &library() { return *m_library; }
    void takeBackLastCommand();

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<LookupService> m_lookups;
    std::unique_ptr<BookService> m_books;
    std::unique_ptr<CopyService> m_copies;
    InverseHandlers m_inverses;
};

void TestBookService::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_lookups = std::make_unique<LookupService>(m_library->gate());
    m_books = std::make_unique<BookService>(m_library->gate(), *m_lookups);
    m_copies = std::make_unique<CopyService>(m_library->gate());
    m_inverses = InverseHandlers();
    m_lookups->addInverses(m_inverses);
    m_books->addInverses(m_inverses);
    m_copies->addInverses(m_inverses);
}

void TestBookService::cleanup()
{
    m_copies.reset();
    m_books.reset();
    m_lookups.reset();
    m_library.reset();
}

/// What the undo service does, in small: every record of the newest command, newest first.
void TestBookService::takeBackLastCommand()
{
    struct Entry {
        QString entity;
        qint64 id;
        std::optional<Image> before;
        std::optional<Image> after;
    };
    const auto image = [](const QString &text) {
        return text.isEmpty() ? std::optional<Image>() : std::optional(Image::fromJson(text.toUtf8()));
    };
    const auto entries =
        Statement(
            library().database(),
            QStringLiteral("SELECT l.entity, l.entity_id, i.before, i.after FROM audit_log l JOIN audit_images i "
                           "ON i.seq = l.seq WHERE l.command_id = (SELECT command_id FROM audit_log ORDER BY seq DESC "
                           "LIMIT 1) ORDER BY l.seq DESC"))
            .all([&](const Row &row) {
                return Entry{row.text(0), row.integer(1), image(row.text(2)), image(row.text(3))};
            });
    QVERIFY(entries);
    auto transaction = library().gate().begin(Command::EditBook);
    QVERIFY(transaction);
    for (const Entry &entry : *entries) {
        const Result<void> done = m_inverses.find(entry.entity)(*transaction, entry.id, entry.before, entry.after);
        QVERIFY2(done,
                 qPrintable(entry.entity + QLatin1Char(' ') + done.problem().code
                            + done.problem().arguments.join(QLatin1Char(' '))));
    }
    QVERIFY(transaction->commit());
}

void TestBookService::addsABookWithCopiesAsOneCommand()
{
    Copy scanned;
    scanned.barcode = QStringLiteral(" 30000043 ");
    const auto id = m_books->add(dispossessed(), {scanned, Copy()});
    QVERIFY2(id, qPrintable(id.problem().code));
    const auto copies = m_copies->ofBook(*id);
    QCOMPARE(copies->size(), 2);
    QCOMPARE(copies->at(0).copy.barcode, QStringLiteral("30000043"));
    QCOMPARE(copies->at(1).copy.barcode, QStringLiteral("30000044"));
    QCOMPARE(copies->at(0).availability, QStringLiteral("available"));
    QCOMPARE(library().number(QStringLiteral("SELECT count(DISTINCT command_id) FROM audit_log")), 1);
    QCOMPARE(m_books->counts()->titles, 1);
    QCOMPARE(m_books->counts()->copies, 2);
}

void TestBookService::storesNothingWhenABarcodeIsTaken()
{
    Copy copy;
    copy.barcode = QStringLiteral("1");
    QVERIFY(m_books->add(dispossessed(), {copy}));
    Book other;
    other.title = QStringLiteral("Emma");
    const auto refused = m_books->add(other, {Copy(), copy});
    QVERIFY(!refused);
    QCOMPARE(refused.problem(),
             (Problem{QStringLiteral("barcode"),
                      QStringLiteral("copy.barcodeTaken"),
                      {QStringLiteral("1"), QStringLiteral("The Dispossessed")}}));
    QCOMPARE(m_books->counts()->titles, 1);
    const auto twice = m_books->add(other, {copy, copy});
    QCOMPARE(twice.problem().code, QStringLiteral("copy.barcodeTwice"));
}

void TestBookService::readsBackWhatWasStored()
{
    Book draft = dispossessed();
    draft.identifiers = {{QStringLiteral("lccn"), QStringLiteral("73018667")}};
    const auto id = m_books->add(draft);
    const auto found = m_books->find(*id);
    QVERIFY(found && *found);
    Book expected = tidied(draft);
    expected.id = *id;
    expected.version = 1;
    expected.updatedAt = (*found)->updatedAt;
    QCOMPARE(**found, expected);
    QVERIFY(!*m_books->find(99));
    QCOMPARE(*m_books->languages(), QStringList{QStringLiteral("en")});
    QCOMPARE(library()
                 .value(QStringLiteral("SELECT title_key || '/' || authors_key || '/' || call_number_key FROM books"))
                 .toString(),
             QStringLiteral("dispossessed/le guin, ursula k./000813.54 gui"));
}

void TestBookService::keepsAWrongIsbnAsPrinted()
{
    Book book = dispossessed();
    book.isbn = QStringLiteral("978-0-06-051275-1");
    QCOMPARE(m_books->add(book).problem().code, QStringLiteral("isbn.checkDigit"));
    book.isbnAsPrinted = book.isbn;
    book.isbn.clear();
    const auto id = m_books->add(book);
    QVERIFY(id);
    QVERIFY(library().value(QStringLiteral("SELECT isbn FROM books")).isNull());
    QCOMPARE(library().value(QStringLiteral("SELECT isbn_as_printed FROM books")).toString(),
             QStringLiteral("978-0-06-051275-1"));
}

void TestBookService::keepsYearsBeforeChrist()
{
    Book book;
    book.title = QStringLiteral("The Republic");
    book.publicationYear = -380;
    const auto id = m_books->add(book);
    QVERIFY(id);
    QCOMPARE((*m_books->find(*id))->publicationYear, -380);
    QCOMPARE(m_books->writeField(*id, 1, QStringLiteral("publication_year"), 0).problem().code,
             QStringLiteral("book.yearZero"));
    QVERIFY(m_books->writeField(*id, 1, QStringLiteral("publication_year"), QStringLiteral("-375")));
    QCOMPARE((*m_books->find(*id))->publicationYear, -375);
}

void TestBookService::refusesYearsAhead()
{
    const int nextYear = library().clock().today().year() + 1;
    Book book;
    book.title = QStringLiteral("Announced");
    book.publicationYear = nextYear + 1;
    const Problem ahead{
        QStringLiteral("publication_year"), QStringLiteral("book.yearAhead"), {QString::number(nextYear)}};
    QCOMPARE(m_books->add(book).problem(), ahead);
    book.publicationYear = nextYear;
    const auto id = m_books->add(book);
    QVERIFY(id);
    QCOMPARE(m_books->writeField(*id, 1, QStringLiteral("publication_year"), nextYear + 1).problem(), ahead);
    // An imported year does not stand in the way of other edits.
    QVERIFY(library().run(QStringLiteral("UPDATE books SET publication_year = 2600")));
    QVERIFY(m_books->writeField(*id, 1, QStringLiteral("title"), QStringLiteral("Dated by another calendar")));
    QCOMPARE((*m_books->find(*id))->publicationYear, 2600);
}

void TestBookService::savesAndRefusesOldVersions()
{
    const auto id = m_books->add(dispossessed());
    Book book = **m_books->find(*id);
    Book old = book;
    book.title = QStringLiteral("Planet der Habenichtse");
    book.language = QStringLiteral("de");
    book.authors = authorsFromText(QStringLiteral("Ursula K. Le Guin; Gisela Stege (translator)"));
    QVERIFY(m_books->save(book));
    QCOMPARE((*m_books->find(*id))->version, 2);
    QCOMPARE(authorsText((*m_books->find(*id))->authors), authorsText(book.authors));
    old.title = QStringLiteral("Other");
    QCOMPARE(m_books->save(old).problem(),
             (Problem{{}, QStringLiteral("book.changedElsewhere"), {QStringLiteral("Planet der Habenichtse")}}));
    old.id = 99;
    QCOMPARE(m_books->save(old).problem().code, QStringLiteral("book.deletedElsewhere"));
    QCOMPARE(library().number(QStringLiteral("SELECT count(*) FROM books_fts WHERE books_fts MATCH 'dispossessed'")),
             0);
    QCOMPARE(
        library().number(QStringLiteral("SELECT count(*) FROM books_fts WHERE books_fts MATCH 'habenichtse gisela'")),
        1);
}

void TestBookService::writesOneField()
{
    const auto id = m_books->add(dispossessed());
    QVERIFY(m_books->writeField(*id, 1, QStringLiteral("authors"), QStringLiteral("A. One; B. Two")));
    QVERIFY(m_books->writeField(*id, 2, QStringLiteral("publisher"), QStringLiteral("New House")));
    QCOMPARE(m_books->writeField(*id, 1, QStringLiteral("title"), QStringLiteral("X")).problem().code,
             QStringLiteral("book.changedElsewhere"));
    QCOMPARE(m_books->writeField(*id, 3, QStringLiteral("isbn"), QStringLiteral("123")).problem().code,
             QStringLiteral("isbn.length"));
    const Book book = **m_books->find(*id);
    QCOMPARE(authorsText(book.authors), QStringLiteral("A. One; B. Two"));
    QCOMPARE(book.publisher, QStringLiteral("New House"));
    QCOMPARE(book.subjects.size(), 2);
}

void TestBookService::changesOneFieldOfManyBooks()
{
    QList<qint64> ids;
    for (int i = 0; i < 5; ++i) {
        Book book;
        book.title = QStringLiteral("Book %1").arg(i);
        ids << *m_books->add(book);
    }
    const auto science = m_lookups->add(LookupKind::Collections, QStringLiteral("Science"));
    QVERIFY(m_books->change(ids, QStringLiteral("collection_id"), *science));
    QCOMPARE(library().number(QStringLiteral("SELECT count(*) FROM books WHERE collection_id = ?"), {*science}), 5);
    // One wrong row: nothing is written.
    const auto refused = m_books->change(ids, QStringLiteral("publication_year"), 0);
    QCOMPARE(refused.problem().code, QStringLiteral("book.yearZero"));
    QCOMPARE(library().number(QStringLiteral("SELECT sum(version) FROM books")), 10);
}

void TestBookService::findsDuplicates()
{
    const auto id = m_books->add(dispossessed(), {Copy(), Copy(), Copy()});
    Book draft;
    draft.title = QStringLiteral("Something else");
    draft.isbn = QStringLiteral("006051275X");
    const auto byIsbn = m_books->duplicates(draft);
    QCOMPARE(byIsbn->size(), 1);
    QCOMPARE(byIsbn->first().id, *id);
    QCOMPARE(byIsbn->first().copies, 3);
    QVERIFY(byIsbn->first().sameIsbn);
    Book same;
    same.title = QStringLiteral("DISPOSSESSED");
    same.authors = authorsFromText(QStringLiteral("Le Guin, Ursula K."));
    same.publicationYear = 1974;
    QCOMPARE(m_books->duplicates(same)->size(), 1);
    same.publicationYear.reset(); // not typed yet
    QCOMPARE(m_books->duplicates(same)->size(), 1);
    same.publicationYear = 1975;
    QVERIFY(m_books->duplicates(same)->isEmpty());
    QVERIFY(m_books->duplicates(**m_books->find(*id))->isEmpty());
}

void TestBookService::matchesImportedBooks()
{
    const auto id = m_books->add(dispossessed());
    Book row = dispossessed();
    QCOMPARE(*BookService::findSame(library().database(), row), std::optional<qint64>(*id));
    row.isbn.clear();
    QCOMPARE(*BookService::findSame(library().database(), row), std::optional<qint64>(*id));
    row.isbn = QStringLiteral("9780439023481"); // another edition
    QVERIFY(!*BookService::findSame(library().database(), row));
    row.isbn.clear();
    row.publicationYear.reset();
    QVERIFY(!*BookService::findSame(library().database(), row));
}

void TestBookService::withdrawsAndRestores()
{
    const auto id = m_books->add(dispossessed(), {Copy(), Copy()});
    const qint64 copy = m_copies->ofBook(*id)->first().copy.id;
    library().run(QStringLiteral("INSERT INTO loans (copy_id, user_id, loaned_at, due_on, created_at, updated_at) "
                                 "VALUES (?, 1, 'x', '2026-12-01', 'x', 'x')"),
                  {copy});
    QCOMPARE(m_books->withdraw({*id}).problem(),
             (Problem{{}, QStringLiteral("book.onLoan"), {QStringLiteral("The Dispossessed"), QStringLiteral("1")}}));
    library().run(QStringLiteral("UPDATE loans SET returned_at = 'y', outcome = 'returned'"));
    QVERIFY(m_books->withdraw({*id}));
    QVERIFY((*m_books->find(*id))->withdrawnAt.isValid());
    QCOMPARE(m_books->counts()->titles, 0);
    QCOMPARE(m_books->counts()->copies, 0);
    QVERIFY(m_books->restore({*id}));
    QCOMPARE(m_books->counts()->copies, 2);
}

void TestBookService::deletesOnlyWhatNothingRefersTo()
{
    const auto id = m_books->add(dispossessed(), {Copy()});
    QCOMPARE(
        m_books->remove({*id}).problem(),
        (Problem{{}, QStringLiteral("book.hasCopies"), {QStringLiteral("The Dispossessed"), QStringLiteral("1")}}));
    QVERIFY(m_copies->remove({m_copies->ofBook(*id)->first().copy.id}));
    QVERIFY(m_books->remove({*id}));
    QCOMPARE(library().number(QStringLiteral("SELECT count(*) FROM books_search")), 0);
    QCOMPARE(library().number(QStringLiteral("SELECT count(*) FROM books_fts WHERE books_fts MATCH 'dispossessed'")),
             0);
}

void TestBookService::indexesImportsAtOnce()
{
    QVERIFY(m_books->add(dispossessed()));
    auto transaction = library().gate().begin(Command::Import);
    QVERIFY(transaction);
    qint64 first = 0;
    for (int i = 0; i < 2500; ++i) {
        Book book;
        book.title = QStringLiteral("Volume %1").arg(i);
        book.authors = authorsFromText(QStringLiteral("Author %1; Someone Else").arg(i % 40));
        const auto id = BookService::insert(*transaction, book, BookService::Indexing::Later);
        QVERIFY(id);
        first = first == 0 ? *id : first;
    }
    QVERIFY(BookService::rebuildSearch(*transaction, first));
    QVERIFY(transaction->commit());
    QCOMPARE(library().number(QStringLiteral("SELECT count(*) FROM books_search")), 2501);
    QCOMPARE(library().number(QStringLiteral("SELECT count(*) FROM books_fts WHERE books_fts MATCH 'someone'")), 2500);
    QCOMPARE(library().number(QStringLiteral("SELECT count(*) FROM books_fts WHERE books_fts MATCH 'dispossessed'")),
             1);
    library().run(QStringLiteral("INSERT INTO books_fts (books_fts, rank) VALUES ('integrity-check', 1)"));
}

void TestBookService::takesBackEveryKindOfChange()
{
    // adding, with copies and new names
    const auto id = m_books->add(dispossessed(), {Copy()});
    takeBackLastCommand();
    QVERIFY(!*m_books->find(*id));
    QCOMPARE(library().number(QStringLiteral("SELECT count(*) FROM copies")), 0);
    QCOMPARE(library().number(QStringLiteral("SELECT count(*) FROM authors")), 0);
    takeBackLastCommand(); // and redo
    Book book = **m_books->find(*id);
    QCOMPARE(authorsText(book.authors), QStringLiteral("Ursula K. Le Guin"));
    QCOMPARE(book.subjects.size(), 2);
    QCOMPARE(library().number(QStringLiteral("SELECT count(*) FROM books_fts WHERE books_fts MATCH 'guin'")), 1);

    // saving
    const Book before = book;
    book.title = QStringLiteral("Changed");
    book.authors = authorsFromText(QStringLiteral("Somebody New"));
    book.isbn.clear();
    QVERIFY(m_books->save(book));
    takeBackLastCommand();
    Book after = **m_books->find(*id);
    QCOMPARE(after.title, before.title);
    QCOMPARE(after.isbn, before.isbn);
    QCOMPARE(authorsText(after.authors), authorsText(before.authors));
    QCOMPARE(library().value(QStringLiteral("SELECT title_key FROM books")).toString(), QStringLiteral("dispossessed"));

    // withdrawing, deleting
    QVERIFY(m_books->withdraw({*id}));
    takeBackLastCommand();
    QVERIFY(!(*m_books->find(*id))->withdrawnAt.isValid());
    QCOMPARE(m_copies->ofBook(*id)->first().copy.status, CopyStatus::InService);
    QVERIFY(m_copies->remove({m_copies->ofBook(*id)->first().copy.id}));
    QVERIFY(m_books->remove({*id}));
    takeBackLastCommand();
    QCOMPARE((*m_books->find(*id))->title, before.title);
    QCOMPARE(library().number(QStringLiteral("SELECT count(*) FROM books_fts WHERE books_fts MATCH 'dispossessed'")),
             1);

    // merging
    Book other = dispossessed();
    other.isbn.clear();
    other.title = QStringLiteral("Other");
    other.authors = authorsFromText(QStringLiteral("Ursula LeGuin"));
    const auto second = m_books->add(other);
    const auto from = m_lookups->find(LookupKind::Authors, QStringLiteral("Ursula LeGuin"));
    const auto into = m_lookups->find(LookupKind::Authors, QStringLiteral("Ursula K. Le Guin"));
    QVERIFY(m_lookups->merge(LookupKind::Authors, (*from)->id, (*into)->id));
    takeBackLastCommand();
    QCOMPARE(authorsText((*m_books->find(*second))->authors), QStringLiteral("Ursula LeGuin"));
}

void TestBookService::checksRoles()
{
    for (const Role role : {Role::Viewer, Role::Assistant}) {
        library().signInAs(role);
        QCOMPARE(m_books->add(dispossessed()).problem().code, QStringLiteral("accounts.notAllowed"));
        QCOMPARE(m_books->withdraw({1}).problem().code, QStringLiteral("accounts.notAllowed"));
        QCOMPARE(m_copies->add(1, {Copy()}).problem().code, QStringLiteral("accounts.notAllowed"));
    }
    library().signInAs(Role::Librarian);
    QVERIFY(m_books->add(dispossessed()));
}

void TestBookService::survivesNaughtyStrings()
{
    const QString folder = qEnvironmentVariable("CARREL_TEST_DATA");
    if (folder.isEmpty()) {
        QSKIP("CARREL_TEST_DATA is not set");
    }
    QFile file(folder + QStringLiteral("/strings/blns.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int stored = 0;
    for (const QByteArray &bytes : file.readAll().split('\n')) {
        if (bytes.startsWith('#') || bytes.trimmed().isEmpty()) {
            continue;
        }
        const QString text = QString::fromUtf8(bytes);
        Book book;
        book.title = QLatin1Char('T') + text;
        for (QString *field : {&book.subtitle, &book.publisher, &book.series, &book.seriesNumber, &book.edition,
                               &book.classification, &book.callNumber, &book.summary, &book.isbnAsPrinted}) {
            *field = text;
        }
        book.authors = {{text, QStringLiteral("author")}};
        book.subjects = {text};
        const auto id = m_books->add(book);
        QVERIFY2(
            id,
            (bytes + " " + id.problem().code.toUtf8() + " " + id.problem().arguments.join(QLatin1Char(' ')).toUtf8())
                .constData());
        const auto found = m_books->find(*id);
        QVERIFY(found && *found);
        QCOMPARE((*found)->title, tidied(book).title);
        QCOMPARE((*found)->subtitle, tidied(book).subtitle);
        QVERIFY(SearchService(library().gate()).books(text));
        QVERIFY(m_lookups->suggestions(LookupKind::Authors, text));
        QVERIFY(m_lookups->list(LookupKind::Subjects, {text, false, 10}));
        ++stored;
    }
    QVERIFY(stored > 400);
    library().run(QStringLiteral("INSERT INTO books_fts (books_fts, rank) VALUES ('integrity-check', 1)"));
}

QTEST_GUILESS_MAIN(TestBookService)
#include "tst_bookservice.moc"
