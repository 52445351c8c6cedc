// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/bookservice.h"
#include "models/catalogue/copyservice.h"
#include "models/lookups/lookupservice.h"
#include "tests/support/testlibrary.h"
#include "ui/catalogue/addbookdialog.h"
#include "ui/catalogue/addcopydialog.h"
#include "ui/catalogue/bookinputs.h"
#include "ui/widgets/lookupedit.h"
#include "ui/widgets/message.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

/// The dialogs for a new book and for new copies: duplicates, optional fields, and text nobody expects.
class TestAddBookDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().install(); }
    void init();
    void cleanup();
    void needsOnlyATitle();
    void offersACopyOfTheSameIsbn();
    void offersACopyOfTheSameTitleAndAuthor();
    void takesTheOfferBackWhenTheYearDiffers();
    void addsBooksWithNaughtyStrings();
    void addsCopiesWithNaughtyStrings();

private:
    static QLineEdit *field(const QWidget &dialog, const char *name)
    {
        return dialog.findChild<QLineEdit *>(QLatin1String(name));
    }
    static void enter(const QWidget &dialog, const char *name, const QString &text);
    static QStringList naughtyStrings();

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<LookupService> m_lookups;
    std::unique_ptr<BookService> m_books;
    std::unique_ptr<CopyService> m_copies;
    qint64 m_dispossessed = 0;
};

void TestAddBookDialog::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_lookups = std::make_unique<LookupService>(m_library->gate());
    m_books = std::make_unique<BookService>(m_library->gate(), *m_lookups);
    m_copies = std::make_unique<CopyService>(m_library->gate());
    Book book;
    book.title = QStringLiteral("The Dispossessed");
    book.authors = authorsFromText(QStringLiteral("Ursula K. Le Guin"));
    book.publicationYear = 1974;
    book.isbn = QStringLiteral("9780060512750");
    book.language = QStringLiteral("en");
    m_dispossessed = *m_books->add(book, QList<Copy>(3));
}

void TestAddBookDialog::cleanup()
{
    m_copies.reset();
    m_books.reset();
    m_lookups.reset();
    m_library.reset();
}

void TestAddBookDialog::enter(const QWidget &dialog, const char *name, const QString &text)
{
    field(dialog, name)->setText(text);
    emit field(dialog, name)->editingFinished();
}

QStringList TestAddBookDialog::naughtyStrings()
{
    QFile file(qEnvironmentVariable("CARREL_TEST_DATA") + QStringLiteral("/strings/blns.txt"));
    QStringList strings;
    int number = 0;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &bytes : file.readAll().split('\n')) {
            if (!bytes.startsWith('#') && !bytes.trimmed().isEmpty() && ++number % 10 == 0) {
                strings << QString::fromUtf8(bytes);
            }
        }
    }
    return strings;
}

void TestAddBookDialog::needsOnlyATitle()
{
    AddBookDialog dialog(*m_books, *m_copies, *m_lookups);
    dialog.show();
    QSignalSpy added(&dialog, &AddBookDialog::added);
    enter(dialog, "title", QStringLiteral("Emma"));
    dialog.primary()->click();
    QCOMPARE(added.count(), 1);
    QVERIFY(!dialog.isVisible());
    const Book stored = **m_books->find(added.first().first().toLongLong());
    QVERIFY(!stored.collectionId);
    QVERIFY(!stored.itemTypeId);
}

void TestAddBookDialog::offersACopyOfTheSameIsbn()
{
    for (const char *written : {"9780060512750", "978-0-06-051275-0", "006051275X"}) {
        AddBookDialog dialog(*m_books, *m_copies, *m_lookups);
        dialog.show();
        QSignalSpy instead(&dialog, &AddBookDialog::addCopyInstead);
        enter(dialog, "isbn", QLatin1String(written));
        auto *link = dialog.findChild<QPushButton *>(QStringLiteral("addCopyInstead"));
        QVERIFY2(link, written);
        QCOMPARE(link->text(), QStringLiteral("Add a copy instead"));
        link->click();
        QCOMPARE(instead.count(), 1);
        QCOMPARE(instead.first().first().toLongLong(), m_dispossessed);
        QVERIFY(!dialog.isVisible());
    }
    QCOMPARE(m_books->counts()->titles, 1);
}

void TestAddBookDialog::offersACopyOfTheSameTitleAndAuthor()
{
    AddBookDialog dialog(*m_books, *m_copies, *m_lookups);
    dialog.show();
    enter(dialog, "title", QStringLiteral("the dispossessed"));
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("addCopyInstead")));
    enter(dialog, "authors", QStringLiteral("Le Guin, Ursula K."));
    auto *link = dialog.findChild<QPushButton *>(QStringLiteral("addCopyInstead"));
    QVERIFY(link);
    QTRY_VERIFY(link->isVisible());
    QSignalSpy instead(&dialog, &AddBookDialog::addCopyInstead);
    link->click();
    QCOMPARE(instead.first().first().toLongLong(), m_dispossessed);
}

void TestAddBookDialog::takesTheOfferBackWhenTheYearDiffers()
{
    AddBookDialog dialog(*m_books, *m_copies, *m_lookups);
    dialog.show();
    enter(dialog, "title", QStringLiteral("The Dispossessed"));
    enter(dialog, "authors", QStringLiteral("Ursula K. Le Guin"));
    auto *link = dialog.findChild<QPushButton *>(QStringLiteral("addCopyInstead"));
    QVERIFY(link);
    QTRY_VERIFY(link->isVisible());
    enter(dialog, "year", QStringLiteral("1974"));
    QVERIFY(link->isVisible());
    enter(dialog, "year", QStringLiteral("2001"));
    QVERIFY(!link->isVisible());
}

void TestAddBookDialog::addsBooksWithNaughtyStrings()
{
    const QStringList strings = naughtyStrings();
    if (strings.isEmpty()) {
        QSKIP("CARREL_TEST_DATA is not set");
    }
    AddBookDialog dialog(*m_books, *m_copies, *m_lookups);
    dialog.show();
    QSignalSpy added(&dialog, &AddBookDialog::added);
    auto *another = dialog.findChild<QPushButton *>(QStringLiteral("addAnotherButton"));
    for (const QString &text : strings) {
        enter(dialog, "title", QStringLiteral("x ") + text);
        enter(dialog, "authors", text);
        auto *inputs = dialog.findChild<BookInputs *>();
        inputs->publisher->setText(text);
        inputs->callNumber->setText(text.left(40));
        another->click();
        QVERIFY2(added.count() == 1, qPrintable(text + QStringLiteral(": ") + dialog.message()->text()));
        const auto stored = m_books->find(added.takeFirst().first().toLongLong());
        QVERIFY(stored && *stored);
        QVERIFY((*stored)->title.startsWith(QLatin1Char('x')));
        QVERIFY(field(dialog, "title")->text().isEmpty());
    }
    QCOMPARE(m_books->counts()->titles, strings.size() + 1);
    QCOMPARE(m_library->value(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
}

void TestAddBookDialog::addsCopiesWithNaughtyStrings()
{
    const QStringList strings = naughtyStrings();
    if (strings.isEmpty()) {
        QSKIP("CARREL_TEST_DATA is not set");
    }
    int stored = 3;
    for (const QString &text : strings) {
        AddCopyDialog dialog(*m_copies, *m_lookups, m_dispossessed, text);
        dialog.show();
        QSignalSpy added(&dialog, &AddCopyDialog::added);
        field(dialog, "scanBarcode")->setText(text);
        dialog.primary()->click();
        // A barcode that cannot be one is refused beside its field; everything else is taken as it is.
        stored += static_cast<int>(added.count());
        QCOMPARE(dialog.isVisible(), added.isEmpty());
        QCOMPARE(m_copies->ofBook(m_dispossessed)->size(), stored);
    }
    QVERIFY(stored > 3);
}

QTEST_MAIN(TestAddBookDialog)
#include "tst_addbookdialog.moc"
