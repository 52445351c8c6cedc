// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/bookservice.h"
#include "models/catalogue/copiestable.h"
#include "models/catalogue/copyservice.h"
#include "models/database/changes.h"
#include "tests/support/samplebooks.h"
#include "tests/support/testlibrary.h"
#include "ui/catalogue/addbookdialog.h"
#include "ui/catalogue/addcopydialog.h"
#include "ui/catalogue/bookconflictsheet.h"
#include "ui/catalogue/bookform.h"
#include "ui/catalogue/bookinputs.h"
#include "ui/catalogue/bookpanel.h"
#include "ui/catalogue/bookspage.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/lookupedit.h"
#include "ui/widgets/message.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSqlTableModel>
#include <QTest>

/// The page Books with its panel and dialogs, off-screen over a real library.
class TestBooksPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().install(); }
    void init();
    void cleanup();
    void itsModelIsASqlTableModel();
    void showsCountsAndTheCurrentBook();
    void filtersByTypingAndChips();
    void savesTheFormAndShowsProblemsBesideFields();
    void keepsAWrongIsbnWhenAsked();
    void staysWithAnUnsavedForm();
    void ownGridEditsRebaseTheForm();
    void asksWhenBothChangedTheSameField();
    void mergesWhatOnlyOneSideChanged();
    void deletesOrOffersToWithdraw();
    void opensScannedCodes();
    void plainEnterNeverSavesABook();
    void addsABookWithScannedAndNumberedCopies();
    void offersACopyInsteadOfADuplicate();
    void addsCopies();
    void hidesActionsFromThoseWhoMayNot();
    void namesEveryControl();
    void survivesNaughtyStrings();

private:
    QLineEdit *field(QWidget *parent, const char *name) const
    {
        return parent->findChild<QLineEdit *>(QLatin1String(name));
    }
    BookForm *form() const { return m_page->panel()->form(); }
    qint64 add(const char *title, int copies = 0);
    void open();

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<LookupService> m_lookups;
    std::unique_ptr<BookService> m_books;
    std::unique_ptr<CopyService> m_copies;
    std::unique_ptr<BooksTable> m_table;
    std::unique_ptr<CopiesTable> m_copiesTable;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<BooksPage> m_page;
    qint64 m_dune = 0;
};

void TestBooksPage::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_lookups = std::make_unique<LookupService>(m_library->gate());
    m_books = std::make_unique<BookService>(m_library->gate(), *m_lookups);
    m_copies = std::make_unique<CopyService>(m_library->gate());
    m_dune = add("Dune", 2);
    add("Emma");
}

void TestBooksPage::cleanup()
{
    m_page.reset();
    m_feed.reset();
    m_copiesTable.reset();
    m_table.reset();
    m_copies.reset();
    m_books.reset();
    m_lookups.reset();
    m_library.reset();
}

qint64 TestBooksPage::add(const char *title, int copies)
{
    Book book;
    book.title = QString::fromUtf8(title);
    const auto id = m_books->add(book, QList<Copy>(copies));
    return id ? *id : 0;
}

void TestBooksPage::open()
{
    m_table = std::make_unique<BooksTable>(m_library->database(), *m_books);
    m_copiesTable = std::make_unique<CopiesTable>(m_library->database(), *m_copies);
    m_page = std::make_unique<BooksPage>(m_library->gate(), *m_table, *m_copiesTable, *m_books, *m_copies, *m_lookups);
    m_feed = std::make_unique<ChangeFeed>(m_library->database());
    m_page->follow(*m_feed);
    m_page->resize(1100, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->entered();
    QVERIFY(waitForRows(*m_table));
    QTRY_COMPARE(m_page->panel()->bookId(), m_dune);
}

void TestBooksPage::itsModelIsASqlTableModel()
{
    open();
    QVERIFY(qobject_cast<QSqlTableModel *>(m_page->view()->model()));
}

void TestBooksPage::showsCountsAndTheCurrentBook()
{
    open();
    const QString counts = m_page->findChild<QLabel *>(QStringLiteral("pageCounts"))->text();
    QVERIFY2(counts.startsWith(QLatin1Char('2')) && counts.contains(QStringLiteral("  ·  2")), qPrintable(counts));
    QCOMPARE(m_page->findChild<QLabel *>(QStringLiteral("panelTitle"))->text(), QStringLiteral("Dune"));
    QCOMPARE(form()->inputs()->title->text(), QStringLiteral("Dune"));
    m_page->view()->showRecord(m_dune + 1);
    QTRY_COMPARE(form()->inputs()->title->text(), QStringLiteral("Emma"));
}

void TestBooksPage::filtersByTypingAndChips()
{
    open();
    m_page->filterBar()->setSearchText(QStringLiteral("emm"));
    QTRY_COMPARE(m_table->rowCount(), 1);
    m_page->filterBar()->clear();
    QTRY_COMPARE(m_table->rowCount(), 2);
    m_page->findChild<ToggleChip *>(QStringLiteral("availableChip"))->setOn(true);
    QTRY_COMPARE(m_table->rowCount(), 1);
    m_page->filterBar()->setSearchText(QStringLiteral("zzyzx"));
    QTRY_VERIFY(m_page->findChild<QPushButton *>(QStringLiteral("clearFilters")));
    QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("clearFilters")), Qt::LeftButton);
    QTRY_COMPARE(m_table->rowCount(), 2);
    m_page->showBooksWith(LookupKind::Authors, 99, QStringLiteral("Nobody"));
    QTRY_COMPARE(m_table->rowCount(), 0);
    // Brief records: offered once there are any, gone from the list when they are completed.
    auto *brief = m_page->findChild<ToggleChip *>(QStringLiteral("briefChip"));
    m_page->entered();
    QVERIFY(!brief->isVisibleTo(m_page.get()));
    m_library->run(QStringLiteral("INSERT INTO book_sources (book_id, format, record, imported_at) "
                                  "SELECT min(id), 'desk', x'00', '2026-11-20T10:00:00.000Z' FROM books"));
    m_library->run(QStringLiteral("UPDATE books SET publisher_id = NULL, publication_year = NULL "
                                  "WHERE id = (SELECT min(id) FROM books)"));
    m_page->entered();
    QVERIFY(brief->isVisibleTo(m_page.get()));
    m_page->showBrief();
    QVERIFY(brief->isActive());
    QTRY_COMPARE(m_table->rowCount(), 1);
    m_page->filterBar()->clear();
    QTRY_COMPARE(m_table->rowCount(), 2);
}

void TestBooksPage::savesTheFormAndShowsProblemsBesideFields()
{
    open();
    BookInputs *inputs = form()->inputs();
    inputs->title->setText(QStringLiteral("Dune Messiah"));
    inputs->year->setText(QStringLiteral("0"));
    QVERIFY(form()->isDirty());
    QCOMPARE(m_page->findChild<QLabel *>(QStringLiteral("formState"))->text().left(1), QStringLiteral("2"));
    m_page->perform(Act::Save);
    QVERIFY(form()->isDirty());
    inputs->year->setText(QStringLiteral("10191"));
    QVERIFY(!form()->save());
    inputs->year->setText(QStringLiteral("44 BC"));
    QSignalSpy done(m_page.get(), &Page::done);
    m_page->perform(Act::Save);
    QVERIFY(!form()->isDirty());
    QCOMPARE(done.count(), 1);
    const Book stored = **m_books->find(m_dune);
    QCOMPARE(stored.title, QStringLiteral("Dune Messiah"));
    QCOMPARE(stored.publicationYear, -44);
    QTRY_COMPARE(m_table->index(m_table->rowOf(m_dune), 0).data().toString(), QStringLiteral("Dune Messiah"));
}

void TestBooksPage::keepsAWrongIsbnWhenAsked()
{
    open();
    form()->inputs()->isbn->setText(QStringLiteral("978-0-06-051275-1"));
    QVERIFY(!form()->save());
    form()->findChild<QPushButton *>(QStringLiteral("keepIsbn"))->click();
    QVERIFY(form()->save());
    const Book stored = **m_books->find(m_dune);
    QCOMPARE(stored.isbn, QString());
    QCOMPARE(stored.isbnAsPrinted, QStringLiteral("978-0-06-051275-1"));
    // It is still there, unasked, with the next change; and goes when a right one comes.
    form()->inputs()->edition->setText(QStringLiteral("2nd"));
    QVERIFY(form()->save());
    form()->inputs()->isbn->setText(QStringLiteral("978-0-06-051275-0"));
    QVERIFY(form()->save());
    QCOMPARE((*m_books->find(m_dune))->isbn, QStringLiteral("9780060512750"));
    QCOMPARE((*m_books->find(m_dune))->isbnAsPrinted, QString());
}

void TestBooksPage::staysWithAnUnsavedForm()
{
    open();
    form()->inputs()->edition->setText(QStringLiteral("2nd"));
    QVERIFY(m_page->hasUnsavedChanges());
    m_page->view()->showRecord(m_dune + 1);
    QTRY_COMPARE(m_page->view()->currentId(), m_dune);
    QCOMPARE(form()->inputs()->edition->text(), QStringLiteral("2nd"));
    auto *revert = m_page->findChild<QPushButton *>(QStringLiteral("revertButton"));
    QTRY_COMPARE(revert->text(), QStringLiteral("Discard"));
    revert->click();
    QVERIFY(!form()->isDirty());
    m_page->view()->showRecord(m_dune + 1);
    QTRY_COMPARE(m_page->panel()->bookId(), m_dune + 1);
}

void TestBooksPage::ownGridEditsRebaseTheForm()
{
    open();
    form()->inputs()->edition->setText(QStringLiteral("2nd"));
    QVERIFY(m_table->setData(m_table->index(m_table->rowOf(m_dune), BooksTable::Year), 1965));
    QCOMPARE(form()->inputs()->year->text(), QStringLiteral("1965"));
    QCOMPARE(form()->inputs()->edition->text(), QStringLiteral("2nd"));
    QVERIFY(form()->isDirty());
    QVERIFY(form()->save());
    QCOMPARE((*m_books->find(m_dune))->publicationYear, 1965);
}

void TestBooksPage::asksWhenBothChangedTheSameField()
{
    open();
    form()->inputs()->title->setText(QStringLiteral("Mine"));
    Book theirs = **m_books->find(m_dune);
    theirs.title = QStringLiteral("Theirs");
    theirs.edition = QStringLiteral("3rd");
    QVERIFY(m_books->save(theirs));
    QVERIFY(!form()->save());
    auto *sheet = form()->findChild<BookConflictSheet *>();
    QVERIFY(sheet);
    QTest::keyClick(sheet, Qt::Key_Return);
    QVERIFY(sheet->isVisible());
    const QString who = sheet->message()->text();
    QVERIFY2(
        who.contains(m_library->value(QStringLiteral("SELECT name FROM users WHERE username = 'admin'")).toString()),
        qPrintable(who));
    QVERIFY2(who.contains(m_library->value(QStringLiteral("SELECT name FROM stations")).toString()), qPrintable(who));
    QVERIFY2(who.contains(QStringLiteral("10:00")), qPrintable(who));
    QVERIFY(sheet->findChild<QRadioButton *>(QStringLiteral("theirs_title"))->isChecked());
    sheet->findChild<QRadioButton *>(QStringLiteral("mine_title"))->click();
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
    const Book stored = **m_books->find(m_dune);
    QCOMPARE(stored.title, QStringLiteral("Mine"));
    QCOMPARE(stored.edition, QStringLiteral("3rd"));
    QVERIFY(!form()->isDirty());
}

void TestBooksPage::mergesWhatOnlyOneSideChanged()
{
    open();
    form()->inputs()->title->setText(QStringLiteral("Mine"));
    Book theirs = **m_books->find(m_dune);
    theirs.edition = QStringLiteral("3rd");
    QVERIFY(m_books->save(theirs));
    form()->save();
    const Book stored = **m_books->find(m_dune);
    QCOMPARE(stored.title, QStringLiteral("Mine"));
    QCOMPARE(stored.edition, QStringLiteral("3rd"));
}

void TestBooksPage::deletesOrOffersToWithdraw()
{
    open();
    m_page->view()->showRecord(m_dune);
    m_page->perform(Act::Delete);
    auto *message = m_page->findChild<Message *>(QStringLiteral("booksMessage"));
    QVERIFY(message->isVisible());
    QVERIFY((*m_books->find(m_dune)));
    message->findChild<QPushButton *>(QStringLiteral("withdrawButton"))->click();
    QVERIFY((*m_books->find(m_dune))->withdrawnAt.isValid());
    QTRY_COMPARE(m_table->rowCount(), 1);
    QTRY_COMPARE(m_page->view()->currentId(), m_dune + 1);
    m_page->view()->selectRow(0);
    m_page->perform(Act::Delete);
    QVERIFY(!*m_books->find(m_dune + 1));
    QTRY_COMPARE(m_table->rowCount(), 0);
}

void TestBooksPage::opensScannedCodes()
{
    open();
    Book book;
    book.title = QStringLiteral("Scanned");
    book.isbn = QStringLiteral("9780060512750");
    const auto id = m_books->add(book);
    QVERIFY(m_page->openCode(QStringLiteral("0-06-051275-X")));
    QTRY_COMPARE(m_page->view()->currentId(), *id);
    QVERIFY(m_page->openCode(m_copies->ofBook(m_dune)->first().copy.barcode));
    QTRY_COMPARE(m_page->view()->currentId(), m_dune);
    QVERIFY(!m_page->openCode(QStringLiteral("999")));
}

void TestBooksPage::plainEnterNeverSavesABook()
{
    AddBookDialog dialog(*m_books, *m_copies, *m_lookups);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTRY_COMPARE(dialog.focusWidget(), field(&dialog, "isbn"));
    QTest::keyClicks(field(&dialog, "isbn"), QStringLiteral("9780060512750"));
    QTest::keyClick(field(&dialog, "isbn"), Qt::Key_Return);
    QTRY_COMPARE(dialog.focusWidget(), field(&dialog, "title"));
    QTest::keyClicks(field(&dialog, "title"), QStringLiteral("T"));
    QTest::keyClick(field(&dialog, "title"), Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QCOMPARE(m_books->counts()->titles, 2);
}

void TestBooksPage::addsABookWithScannedAndNumberedCopies()
{
    AddBookDialog dialog(*m_books, *m_copies, *m_lookups);
    dialog.show();
    QSignalSpy added(&dialog, &AddBookDialog::added);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier); // no title: stays, says so
    QVERIFY(dialog.isVisible());
    field(&dialog, "title")->setText(QStringLiteral("Good Omens"));
    field(&dialog, "authors")->setText(QStringLiteral("Terry Pratchett; Gaiman, Neil"));
    field(&dialog, "year")->setText(QStringLiteral("1990"));
    QLineEdit *scan = field(&dialog, "scanBarcode");
    QTest::keyClicks(scan, QStringLiteral("30000001")); // belongs to Dune
    QTest::keyClick(scan, Qt::Key_Return);
    QCOMPARE(scan->text(), QStringLiteral("30000001"));
    scan->setText(QStringLiteral("X-7"));
    QTest::keyClick(scan, Qt::Key_Return);
    QCOMPARE(scan->text(), QString());
    dialog.findChild<QSpinBox *>(QStringLiteral("copyCount"))->setValue(2);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(added.count(), 1);
    const qint64 id = added.first().first().toLongLong();
    QCOMPARE(authorsText((*m_books->find(id))->authors), QStringLiteral("Terry Pratchett; Neil Gaiman"));
    const QList<CopyState> copies = *m_copies->ofBook(id);
    QCOMPARE(copies.size(), 2);
    QCOMPARE(copies.first().copy.barcode, QStringLiteral("X-7"));
}

void TestBooksPage::offersACopyInsteadOfADuplicate()
{
    AddBookDialog dialog(*m_books, *m_copies, *m_lookups);
    dialog.show();
    QSignalSpy instead(&dialog, &AddBookDialog::addCopyInstead);
    field(&dialog, "title")->setText(QStringLiteral("dune"));
    emit field(&dialog, "title")->editingFinished();
    auto *link = dialog.findChild<QPushButton *>(QStringLiteral("addCopyInstead"));
    QVERIFY(link);
    link->click();
    QCOMPARE(instead.count(), 1);
    QCOMPARE(instead.first().first().toLongLong(), m_dune);
    QVERIFY(!dialog.isVisible());
}

void TestBooksPage::addsCopies()
{
    AddCopyDialog dialog(*m_copies, *m_lookups, m_dune, QStringLiteral("Dune"));
    dialog.show();
    QSignalSpy added(&dialog, &AddCopyDialog::added);
    dialog.findChild<QSpinBox *>(QStringLiteral("copyCount"))->setValue(3);
    field(&dialog, "scanBarcode")->setText(QStringLiteral("LABEL-1"));
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(added.count(), 1);
    QCOMPARE(m_copies->ofBook(m_dune)->size(), 5);
    QVERIFY(*m_copies->findByBarcode(QStringLiteral("LABEL-1")));
}

void TestBooksPage::hidesActionsFromThoseWhoMayNot()
{
    m_library->signInAs(Role::Viewer);
    open();
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("addBookButton"))->isVisible());
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("importButton"))->isVisible());
    QVERIFY(!m_page->isActEnabled(Act::New));
    QVERIFY(!m_page->isActEnabled(Act::Delete));
    QVERIFY(form()->inputs()->title->isReadOnly());
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("saveButton"))->isVisible());
}

void TestBooksPage::namesEveryControl()
{
    open();
    AddBookDialog dialog(*m_books, *m_copies, *m_lookups, m_page.get());
    dialog.show();
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractButton *>(widget)
            || qobject_cast<QPlainTextEdit *>(widget);
        // Icons inside a line edit are drawn as buttons that take no focus.
        if (!isControl || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
            || widget->objectName().startsWith(QLatin1String("qt_"))
            || qobject_cast<QAbstractSpinBox *>(widget->parentWidget())) {
            continue;
        }
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(
            accessible && !accessible->text(QAccessible::Name).isEmpty(),
            qPrintable(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName()));
    }
}

void TestBooksPage::survivesNaughtyStrings()
{
    const QString folder = qEnvironmentVariable("CARREL_TEST_DATA");
    if (folder.isEmpty()) {
        QSKIP("CARREL_TEST_DATA is not set");
    }
    QFile file(folder + QStringLiteral("/strings/blns.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    open();
    BookInputs *inputs = form()->inputs();
    int number = 0;
    for (const QByteArray &bytes : file.readAll().split('\n')) {
        if (bytes.startsWith('#') || bytes.trimmed().isEmpty() || ++number % 15 != 0) {
            continue;
        }
        const QString text = QString::fromUtf8(bytes);
        for (QLineEdit *edit :
             std::initializer_list<QLineEdit *>{inputs->subtitle, inputs->authors, inputs->publisher, inputs->series,
                                                inputs->subjects, inputs->callNumber, inputs->edition}) {
            edit->setText(text);
        }
        inputs->title->setText(QStringLiteral("Dune ") + text);
        inputs->summary->setPlainText(text);
        QVERIFY2(form()->save(), bytes.constData());
        m_page->filterBar()->setSearchText(text);
        QTest::qWait(1);
    }
    m_page->filterBar()->clear();
    QTRY_COMPARE(m_table->rowCount(), 2);
}

QTEST_MAIN(TestBooksPage)
#include "tst_bookspage.moc"
