// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/statement.h"
#include "models/database/transaction.h"
#include "tests/support/testlibrary.h"
#include "ui/exchange/celltable.h"
#include "ui/exchange/exportsheet.h"
#include "ui/exchange/importsheet.h"
#include "ui/widgets/message.h"
#include "ui/widgets/segments.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

class TestImportSheet : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().install(); }
    void init();
    void cleanup();
    void importsInFourSteps();
    void readsAgainWhenAGuessIsCorrected();
    void saysWhatAFileIsInstead();
    void changesTheMapping();
    void asksForATitleColumn();
    void offersNothingWhenAllIsHere();
    void countsAgainUnderAnotherPolicy();
    void writesNothingBeforeTheThirdStep();
    void importsUsers();
    void importsALessonWithoutColumns();
    void takesNoSecondFileWhileItImports();
    void namesEveryControl();
    void exportsInTwoChoices();

private:
    QString fileWith(const QByteArray &bytes, const char *name = "books.csv");
    void open(const QByteArray &bytes);
    template <typename T>
    T *child(const char *name) const
    {
        T *found = m_sheet->findChild<T *>(QString::fromLatin1(name));
        if (!found) {
            qFatal("no %s", name);
        }
        return found;
    }
    QPushButton *next() const { return child<QPushButton>("primaryButton"); }
    void go(int step)
    {
        QTRY_VERIFY(next()->isEnabled());
        next()->click();
        QTRY_COMPARE(m_sheet->step(), step);
    }
    QString cell(const char *view, int row, int column) const
    {
        return child<CellView>(view)->model()->index(row, column).data().toString();
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<Worker> m_writer;
    std::unique_ptr<ImportSheet> m_sheet;
};

void TestImportSheet::init()
{
    m_library = std::make_unique<TestLibrary>();
    Worker::Settings settings;
    settings.access = Database::Access::ReadWrite;
    m_writer = std::make_unique<Worker>(m_library->database(), settings);
    m_sheet = std::make_unique<ImportSheet>(m_library->gate(), *m_writer);
    m_sheet->show();
}

void TestImportSheet::cleanup()
{
    m_sheet.reset();
    m_writer.reset();
    m_library.reset();
}

QString TestImportSheet::fileWith(const QByteArray &bytes, const char *name)
{
    QFile file(m_library->folder() + u'/' + QLatin1String(name));
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("no file");
    }
    file.write(bytes);
    return file.fileName();
}

void TestImportSheet::open(const QByteArray &bytes)
{
    m_sheet->openFile(fileWith(bytes));
}

void TestImportSheet::importsInFourSteps()
{
    QVERIFY(!next()->isEnabled());
    QSignalSpy imported(m_sheet.get(), &ImportSheet::imported);
    QSignalSpy undo(m_sheet.get(), &ImportSheet::undoWanted);
    open("title;authors;isbn;year\nEmma;Jane Austen;141439580;1815\nThe Odyssey;Homer;;-720\n;Nobody;;1990\n");
    QTRY_VERIFY(next()->isEnabled());
    QCOMPARE(child<Message>("importMessage")->tone(), Tone::Ok);
    QCOMPARE(child<QComboBox>("separator")->currentData().toChar(), QChar(u';'));
    QCOMPARE(cell("fileRows", 0, 1), QStringLiteral("Emma"));
    QTest::keyClick(m_sheet.get(), Qt::Key_Return);
    QCOMPARE(m_sheet->step(), 1);
    QTRY_COMPARE(cell("previewRows", 1, 3), QStringLiteral("720 BC"));
    child<Segments>("whichRows")->setCurrent(1);
    QTRY_COMPARE(child<CellView>("previewRows")->model()->rowCount(), 2);
    go(2);
    QTRY_COMPARE(child<QLabel>("tile0")->text(), QStringLiteral("2"));
    QCOMPARE(child<QLabel>("tile4")->text(), QStringLiteral("1"));
    QCOMPARE(next()->text(), QStringLiteral("Import 2 row(s)"));
    QCOMPARE(cell("checkRows", 0, 4), QStringLiteral("A book needs a title."));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM books")), 0);
    go(3);
    QCOMPARE(imported.count(), 1);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM books")), 2);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM copies")), 2);
    QVERIFY(child<Message>("resultMessage")->text().contains(QStringLiteral("2 copy(s) added")));
    QCOMPARE(cell("refusedRows", 0, 0), QStringLiteral("4"));
    child<QPushButton>("undoImport")->click();
    QCOMPARE(undo.count(), 1);
    QVERIFY(!m_sheet->isVisible());
}

void TestImportSheet::readsAgainWhenAGuessIsCorrected()
{
    open("title,year\nEmma,1815\n");
    QTRY_VERIFY(next()->isEnabled());
    auto *header = child<QComboBox>("firstRow");
    header->setCurrentIndex(1);
    emit header->activated(1);
    QTRY_COMPARE(cell("fileRows", 0, 1), QStringLiteral("title"));
    auto *separator = child<QComboBox>("separator");
    separator->setCurrentIndex(1);
    emit separator->activated(1);
    QTRY_COMPARE(cell("fileRows", 0, 1), QStringLiteral("title,year"));
}

void TestImportSheet::saysWhatAFileIsInstead()
{
    m_sheet->openFile(fileWith("%PDF-1.4", "list.pdf"));
    QTRY_COMPARE(child<Message>("importMessage")->tone(), Tone::Danger);
    QVERIFY(child<Message>("importMessage")->text().contains(QStringLiteral("PDF")));
    QVERIFY(!next()->isEnabled());
    m_sheet->openFile(m_library->path());
    QTRY_VERIFY(child<Message>("importMessage")->text().contains(QStringLiteral("lessons")));
    QVERIFY(!next()->isEnabled());
}

void TestImportSheet::changesTheMapping()
{
    open("title,other\nEmma,Jane Austen\n");
    go(1);
    QTRY_COMPARE(cell("previewRows", 0, 2), QStringLiteral("–"));
    auto *combo = child<QComboBox>("target1");
    const int at = combo->findText(QStringLiteral("Authors, split at “;”"));
    QVERIFY(at > 0);
    combo->setCurrentIndex(at);
    emit combo->activated(at);
    QTRY_COMPARE(cell("previewRows", 0, 2), QStringLiteral("Jane Austen"));
}

void TestImportSheet::asksForATitleColumn()
{
    open("title,authors\nEmma,Jane Austen\n");
    go(1);
    auto *combo = child<QComboBox>("target0");
    combo->setCurrentIndex(0);
    emit combo->activated(0);
    QTRY_VERIFY(!next()->isEnabled());
}

void TestImportSheet::offersNothingWhenAllIsHere()
{
    m_library->run(
        QStringLiteral("INSERT INTO books (title, title_key, created_at, updated_at) VALUES ('Emma', 'emma', "
                       "'2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z')"));
    open("title\nEmma\n");
    go(1);
    go(2);
    QTRY_COMPARE(child<QLabel>("tile3")->text(), QStringLiteral("1"));
    QVERIFY(!next()->isEnabled());
}

void TestImportSheet::countsAgainUnderAnotherPolicy()
{
    m_library->run(
        QStringLiteral("INSERT INTO books (title, title_key, publication_year, created_at, updated_at) VALUES "
                       "('Emma', 'emma', 1815, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z')"));
    open("title,year,publisher\nEmma,1815,Penguin\n");
    go(1);
    go(2);
    QTRY_COMPARE(child<QLabel>("tile1")->text(), QStringLiteral("1"));
    child<Segments>("existing")->setCurrent(2);
    QTRY_COMPARE(child<QLabel>("tile3")->text(), QStringLiteral("1"));
    QCOMPARE(child<QLabel>("tile1")->text(), QStringLiteral("0"));
}

void TestImportSheet::writesNothingBeforeTheThirdStep()
{
    open("title\nEmma\n");
    go(1);
    go(2);
    QTRY_VERIFY(next()->isEnabled());
    child<QPushButton>("backButton")->click();
    QCOMPARE(m_sheet->step(), 1);
    m_sheet->reject();
    QVERIFY(!m_sheet->isVisible());
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM books")), 0);
}

void TestImportSheet::importsUsers()
{
    open("card,first_name,last_name,username,date_of_birth\n1,Ada,Lovelace,ada,1990-12-10\n");
    QTRY_VERIFY(next()->isEnabled());
    QCOMPARE(child<QComboBox>("contents")->currentText(), QStringLiteral("Users"));
    go(1);
    QTRY_COMPARE(cell("previewRows", 0, 1), QStringLiteral("Ada Lovelace"));
    go(2);
    go(3);
    QCOMPARE(m_library->value(QStringLiteral("SELECT role FROM users WHERE username = 'ada'")).toString(),
             QStringLiteral("viewer"));
}

void TestImportSheet::namesEveryControl()
{
    open("title,authors\nEmma,Jane Austen\n");
    go(1);
    for (const QComboBox *combo : m_sheet->findChildren<QComboBox *>()) {
        QVERIFY2(!combo->accessibleName().isEmpty() || combo->parentWidget()->findChild<QLabel *>(),
                 qPrintable(combo->objectName()));
    }
    for (const CellView *view : m_sheet->findChildren<CellView *>()) {
        QVERIFY(!view->accessibleName().isEmpty());
    }
}

void TestImportSheet::importsALessonWithoutColumns()
{
    const QString path = m_library->folder() + QStringLiteral("/sqlite.db");
    {
        auto database = Database::create(path);
        QVERIFY(database);
        for (const char *sql : {"CREATE TABLE users (id INTEGER PRIMARY KEY, _name TEXT, _uid TEXT, _password TEXT)",
                                "INSERT INTO users VALUES (1, 'Thomas', 'toby', NULL)"}) {
            auto transaction = (*database)->transact({QStringLiteral("test"), {}, {}, {}, 0, 0, {}});
            QVERIFY(transaction);
            QVERIFY(Statement(*transaction, QString::fromLatin1(sql)).run());
            QVERIFY(transaction->commit());
        }
    }
    m_sheet->openFile(path);
    go(2);
    QTRY_COMPARE(child<QLabel>("tile0")->text(), QStringLiteral("1"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM users WHERE username = 'toby'")), 0);
    go(3);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM users WHERE username = 'toby'")), 1);
}

void TestImportSheet::takesNoSecondFileWhileItImports()
{
    QByteArray rows("title\n");
    for (int i = 0; i < 300; ++i) {
        rows += "Book " + QByteArray::number(i) + '\n';
    }
    open(rows);
    go(1);
    go(2);
    QTRY_VERIFY(next()->isEnabled());
    next()->click();
    m_sheet->openFile(fileWith("title\nOther\n", "other.csv"));
    QTRY_COMPARE(m_sheet->step(), 3);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM books")), 300);
}

void TestImportSheet::exportsInTwoChoices()
{
    m_library->run(
        QStringLiteral("INSERT INTO books (title, title_key, created_at, updated_at) VALUES ('Emma', 'emma', "
                       "'2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z')"));
    Worker reader(m_library->database(), {});
    ExportSheet sheet(m_library->gate(), reader);
    sheet.show();
    QSignalSpy exported(&sheet, &ExportSheet::exported);
    auto *format = sheet.findChild<QComboBox *>(QStringLiteral("exportFormat"));
    QVERIFY(format);
    format->setCurrentIndex(1);
    const QString path = m_library->folder() + QStringLiteral("/books.json");
    sheet.writeTo(m_library->folder() + QStringLiteral("/no/such/folder.json"));
    QTRY_VERIFY(sheet.message()->isVisible());
    QVERIFY(sheet.isVisible());
    sheet.writeTo(path);
    QTRY_COMPARE(exported.count(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Emma"));
}

QTEST_MAIN(TestImportSheet)
#include "tst_importsheet.moc"
