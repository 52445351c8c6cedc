// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplebooks.h"
#include "tests/support/testlibrary.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/cellvalue.h"
#include "ui/widgets/lookupdelegate.h"
#include "ui/widgets/lookupedit.h"
#include "ui/widgets/recordview.h"

#include <QComboBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace {

/// A grid of sample books in a window that is shown.
struct Grid {
    explicit Grid(int books = 20, int publishers = 3)
    {
        fillBooks(library, books, publishers);
        table = std::make_unique<SampleBooks>(library.database());
        window.resize(900, 500);
        view = new RecordView(&window);
        view->resize(900, 500);
        view->setTable(table.get());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(waitForRows(*table));
        view->setFocus();
    }
    QModelIndex cell(qint64 id, int column) const { return table->index(table->rowOf(id), column); }
    QWidget *open(qint64 id, int column)
    {
        view->setCurrentIndex(cell(id, column));
        QTest::keyClick(view, Qt::Key_F2);
        return view->lookupDelegate()->editor();
    }
    qint64 stored(const char *column, qint64 id)
    {
        return library.number(
            QStringLiteral("SELECT coalesce(%1, -1) FROM books WHERE id = ?").arg(QString::fromLatin1(column)), {id});
    }

    TestLibrary library;
    std::unique_ptr<SampleBooks> table;
    QWidget window;
    RecordView *view;
};

} // namespace

class TestLookupDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untouchedEditorKeepsKeyBeyondFirst256();
    void untouchedEditorKeepsKeyAmongSameNames();
    void choosesFromShortList();
    void findsOneOfMany();
    void handsNewNameToService();
    void refusedValueKeepsEditorOpen();
    void escapeKeepsOldValue();
    void leavingKeepsRefusedTextAsDraft();
    void tabGoesToNextEditableCell();
    void enterGoesDown();
    void typingNeverStartsAnEdit();
    void refreshKeepsTypedText();
    void conflictIsSettledByKeys();
    void understandsYears_data();
    void understandsYears();
    void readsAmountsExactly_data();
    void readsAmountsExactly();
};

void TestLookupDelegate::untouchedEditorKeepsKeyBeyondFirst256()
{
    TestLibrary library;
    fillBooks(library, 4, 400);
    library.run(QStringLiteral("UPDATE books SET publisher_id = 390 WHERE id IN (1, 2)"));
    library.run(QStringLiteral("UPDATE books SET publisher_id = 1 WHERE id > 2"));
    {
        QSqlRelationalTableModel stock(nullptr, library.database().connection());
        stock.setTable(QStringLiteral("books"));
        stock.setEditStrategy(QSqlTableModel::OnFieldChange);
        stock.setRelation(7, QSqlRelation(QStringLiteral("publishers"), QStringLiteral("id"), QStringLiteral("name")));
        QVERIFY(stock.select());
        QSqlRelationalDelegate delegate;
        QWidget parent;
        const QModelIndex cell = stock.index(0, 7);
        QWidget *editor = delegate.createEditor(&parent, {}, cell);
        delegate.setEditorData(editor, cell);
        delegate.setModelData(editor, &stock, cell);
        QVERIFY2(library.number(QStringLiteral("SELECT publisher_id FROM books WHERE id = 1")) != 390,
                 "the stock delegate no longer rewrites the key");
    }
    Grid grid(4, 400);
    grid.library.run(QStringLiteral("UPDATE books SET publisher_id = 390 WHERE id = 2"));
    grid.table->reload();
    QVERIFY(waitForRows(*grid.table));
    QVERIFY(qobject_cast<QComboBox *>(grid.open(2, SampleBooks::Publisher)));
    QTest::keyClick(grid.view->lookupDelegate()->editor(), Qt::Key_Return);
    QCOMPARE(grid.stored("publisher_id", 2), 390);
    QCOMPARE(grid.stored("version", 2), 1);
}

void TestLookupDelegate::untouchedEditorKeepsKeyAmongSameNames()
{
    Grid grid(4, 600);
    grid.library.run(QStringLiteral("UPDATE publishers SET name = 'Same Name' WHERE id IN (3, 4)"));
    grid.library.run(QStringLiteral("UPDATE books SET publisher_id = 4 WHERE id = 2"));
    grid.table->reload();
    QVERIFY(waitForRows(*grid.table));
    auto *editor = qobject_cast<LookupEdit *>(grid.open(2, SampleBooks::Publisher));
    QVERIFY(editor);
    QCOMPARE(editor->text(), QStringLiteral("Same Name"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(grid.stored("publisher_id", 2), 4);
    QCOMPARE(grid.stored("version", 2), 1);
}

void TestLookupDelegate::choosesFromShortList()
{
    Grid grid;
    auto *combo = qobject_cast<QComboBox *>(grid.open(2, SampleBooks::Publisher));
    QVERIFY(combo);
    combo->setCurrentIndex(combo->findData(2));
    QTest::keyClick(combo, Qt::Key_Return);
    QCOMPARE(grid.stored("publisher_id", 2), 2);
    QVERIFY(!grid.view->lookupDelegate()->editor() || !grid.view->lookupDelegate()->editor()->isVisible());
}

void TestLookupDelegate::findsOneOfMany()
{
    Grid grid(4, 600);
    auto *editor = qobject_cast<LookupEdit *>(grid.open(2, SampleBooks::Publisher));
    QVERIFY(editor);
    editor->clear();
    QTest::keyClicks(editor, QStringLiteral("publisher 0059"));
    QVERIFY(editor->isListShown());
    auto *list = grid.window.findChild<QListWidget *>(QStringLiteral("lookupList"));
    QCOMPARE(list->count(), 10);
    QTest::keyClick(editor, Qt::Key_Down);
    QTest::keyClick(editor, Qt::Key_Down);
    QTest::keyClick(editor, Qt::Key_Return); // takes it
    QCOMPARE(editor->text(), QStringLiteral("Publisher 00591"));
    QTest::keyClick(editor, Qt::Key_Return); // writes it
    QCOMPARE(grid.stored("publisher_id", 2), 591);
}

void TestLookupDelegate::handsNewNameToService()
{
    Column column;
    column.name = QStringLiteral("publisher_id");
    column.lookup = Lookup{.table = QStringLiteral("publishers")};
    Grid grid(4, 600);
    // The sample table may add: what the service makes of a text is its business; here it is refused by the schema.
    auto *editor = qobject_cast<LookupEdit *>(grid.open(2, SampleBooks::Publisher));
    editor->setText(QStringLiteral("Nobody Press"));
    QSignalSpy refusals(grid.table.get(), &RecordTable::refused);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(refusals.count(), 1);
    QVERIFY(editor->isVisible());
    QCOMPARE(editor->text(), QStringLiteral("Nobody Press"));
}

void TestLookupDelegate::refusedValueKeepsEditorOpen()
{
    Grid grid;
    auto *editor = qobject_cast<QLineEdit *>(grid.open(5, SampleBooks::Year));
    QVERIFY(editor);
    QVERIFY(editor->isVisible());
    editor->setText(QStringLiteral("3000"));
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Tab}) {
        QTest::keyClick(editor, key);
        QVERIFY(editor->isVisible());
        QCOMPARE(editor->text(), QStringLiteral("3000"));
        QVERIFY(grid.window.findChild<Callout *>());
        QVERIFY(editor->property("invalid").toBool());
    }
    editor->setText(QStringLiteral("soon"));
    QVERIFY(!editor->property("invalid").toBool());
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(editor->isVisible());
    QVERIFY(grid.window.findChild<Callout *>()->accessibleName().contains(QStringLiteral("1905")));
    editor->setText(QStringLiteral("1999"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(grid.stored("publication_year", 5), 1999);
}

void TestLookupDelegate::escapeKeepsOldValue()
{
    Grid grid;
    auto *editor = qobject_cast<QLineEdit *>(grid.open(5, SampleBooks::Year));
    editor->setText(QStringLiteral("3000"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(grid.stored("publication_year", 5), 1905);
    QCOMPARE(grid.table->draftCount(), 0);
    QCOMPARE(grid.cell(5, SampleBooks::Year).data().toString(), QStringLiteral("1905"));
}

void TestLookupDelegate::leavingKeepsRefusedTextAsDraft()
{
    Grid grid;
    auto *editor = qobject_cast<QLineEdit *>(grid.open(5, SampleBooks::Year));
    editor->setText(QStringLiteral("soon"));
    grid.view->setCurrentIndex(grid.cell(8, SampleBooks::Title));
    QCOMPARE(grid.table->draftCount(), 1);
    QCOMPARE(grid.cell(5, SampleBooks::Year).data().toString(), QStringLiteral("soon"));
    QCOMPARE(grid.cell(5, SampleBooks::Year).data(RecordTable::ProblemRole).value<Problems>().first().code,
             QStringLiteral("tables.notAYear"));
    editor = qobject_cast<QLineEdit *>(grid.open(5, SampleBooks::Year));
    QCOMPARE(editor->text(), QStringLiteral("soon"));
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(editor->isVisible());
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(grid.table->draftCount(), 0);
    QCOMPARE(grid.stored("publication_year", 5), 1905);
}

void TestLookupDelegate::tabGoesToNextEditableCell()
{
    Grid grid;
    QWidget *editor = grid.open(5, SampleBooks::Pages);
    QTest::keyClick(editor, Qt::Key_Tab);
    // The next column is derived, so the next cell to edit is in the row below.
    QCOMPARE(grid.view->currentIndex().column(), int(SampleBooks::Title));
    QCOMPARE(grid.view->currentIndex().row(), grid.table->rowOf(5) + 1);
    QVERIFY(grid.view->lookupDelegate()->editor()->isVisible());
    QTest::keyClick(grid.view->lookupDelegate()->editor(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(grid.view->currentIndex().column(), int(SampleBooks::Pages));
    QCOMPARE(grid.view->currentIndex().row(), grid.table->rowOf(5));
}

void TestLookupDelegate::enterGoesDown()
{
    Grid grid;
    auto *editor = qobject_cast<QLineEdit *>(grid.open(5, SampleBooks::Pages));
    editor->setText(QStringLiteral("321"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(grid.stored("pages", 5), 321);
    QCOMPARE(grid.view->currentIndex().row(), grid.table->rowOf(5) + 1);
    QCOMPARE(grid.view->currentIndex().column(), int(SampleBooks::Pages));
}

void TestLookupDelegate::typingNeverStartsAnEdit()
{
    Grid grid;
    QSignalSpy scans(grid.view, &RecordView::scanned);
    QSignalSpy activations(grid.view, &RecordView::recordActivated);
    grid.view->setCurrentIndex(grid.cell(5, SampleBooks::Title));
    QTest::keyClicks(grid.view, QStringLiteral("9780060512750"));
    QTest::keyClick(grid.view, Qt::Key_Return);
    QVERIFY(!grid.view->lookupDelegate()->editor());
    QCOMPARE(scans.count(), 1);
    QCOMPARE(scans.first().first().toString(), QStringLiteral("9780060512750"));
    QCOMPARE(activations.count(), 0);
    QCOMPARE(grid.view->currentIndex(), grid.cell(5, SampleBooks::Title));
    QTest::qWait(60);
    QTest::keyClick(grid.view, Qt::Key_Return);
    QCOMPARE(activations.count(), 1);
}

void TestLookupDelegate::refreshKeepsTypedText()
{
    Grid grid;
    auto *editor = qobject_cast<QLineEdit *>(grid.open(5, SampleBooks::Title));
    editor->setText(QStringLiteral("Book 00005 typed"));
    grid.library.run(QStringLiteral("UPDATE books SET pages = 5, version = version + 1 WHERE id = 5"));
    grid.table->applyChanges({5});
    grid.table->sort(SampleBooks::Title, Qt::DescendingOrder);
    QVERIFY(waitForRows(*grid.table));
    QVERIFY(editor->isVisible());
    QCOMPARE(editor->text(), QStringLiteral("Book 00005 typed"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(grid.library.value(QStringLiteral("SELECT title FROM books WHERE id = 5")).toString(),
             QStringLiteral("Book 00005 typed"));
    QCOMPARE(grid.stored("pages", 5), 5);
}

void TestLookupDelegate::conflictIsSettledByKeys()
{
    for (const Qt::Key answer : {Qt::Key_M, Qt::Key_T}) {
        Grid grid;
        auto *editor = qobject_cast<QLineEdit *>(grid.open(5, SampleBooks::Year));
        grid.library.run(
            QStringLiteral("UPDATE books SET publication_year = 1960, version = version + 1 WHERE id = 5"));
        editor->setText(QStringLiteral("1970"));
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(editor, Qt::Key_Return);
        }
        auto *callout = grid.window.findChild<QFrame *>(QStringLiteral("conflictCallout"));
        QVERIFY(callout && callout->isVisible());
        QVERIFY(editor->isVisible());
        QVERIFY(editor->property("caution").toBool());
        QCOMPARE(grid.stored("publication_year", 5), 1960);
        if (qEnvironmentVariableIsSet("CARREL_SHOTS") && answer == Qt::Key_M) {
            grid.window.grab().save(qEnvironmentVariable("CARREL_SHOTS") + QStringLiteral("/conflict.png"));
        }
        QTest::keyClick(editor, answer, Qt::AltModifier);
        QVERIFY(!callout->isVisible());
        QCOMPARE(grid.stored("publication_year", 5), answer == Qt::Key_M ? 1970 : 1960);
        QCOMPARE(grid.table->draftCount(), 0);
        QCOMPARE(grid.cell(5, SampleBooks::Year).data().toString(),
                 answer == Qt::Key_M ? QStringLiteral("1970") : QStringLiteral("1960"));
    }
}

void TestLookupDelegate::understandsYears_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::newRow("plain") << QStringLiteral("1974") << 1974;
    QTest::newRow("negative") << QStringLiteral("-720") << -720;
    QTest::newRow("before Christ") << QStringLiteral("720 BC") << -720;
    QTest::newRow("lower case") << QStringLiteral(" 44 bce ") << -44;
    QTest::newRow("minus sign") << QStringLiteral("−8") << -8;
    QTest::newRow("zero") << QStringLiteral("0") << 0;
    QTest::newRow("words") << QStringLiteral("soon") << 0;
    QTest::newRow("both") << QStringLiteral("-5 BC") << 0;
}

void TestLookupDelegate::understandsYears()
{
    QFETCH(QString, text);
    QFETCH(int, year);
    QCOMPARE(typedYear(text).value_or(0), year);
}

void TestLookupDelegate::readsAmountsExactly_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QVariant>("minor");
    QTest::addColumn<QString>("again");
    QTest::newRow("two decimals") << QStringLiteral("EUR") << QStringLiteral("12.5") << QVariant(1250)
                                  << QStringLiteral("12.50");
    QTest::newRow("none") << QStringLiteral("JPY") << QStringLiteral("1250") << QVariant(1250)
                          << QStringLiteral("1250");
    QTest::newRow("three") << QStringLiteral("KWD") << QStringLiteral("1.005") << QVariant(1005)
                           << QStringLiteral("1.005");
    QTest::newRow("beyond a double") << QStringLiteral("EUR") << QStringLiteral("90071992547409.93")
                                     << QVariant(qint64(9007199254740993)) << QStringLiteral("90071992547409.93");
    QTest::newRow("too many decimals") << QStringLiteral("EUR") << QStringLiteral("1.2345") << QVariant() << QString();
    QTest::newRow("not an amount") << QStringLiteral("EUR") << QStringLiteral("cheap") << QVariant() << QString();
}

void TestLookupDelegate::readsAmountsExactly()
{
    QFETCH(QString, currency);
    QFETCH(QString, typed);
    QFETCH(QVariant, minor);
    QFETCH(QString, again);
    QLocale::setDefault(QLocale::c());
    Column column;
    column.name = QStringLiteral("price_minor");
    column.type = ColumnType::Money;
    const Result<QVariant> value = typedValue(column, typed, currency);
    QCOMPARE(bool(value), minor.isValid());
    if (value) {
        QCOMPARE(value->toLongLong(), minor.toLongLong());
        QCOMPARE(editText(column, *value, currency), again);
    } else {
        QCOMPARE(value.problem().code, QStringLiteral("tables.notAnAmount"));
    }
}

QTEST_MAIN(TestLookupDelegate)
#include "tst_lookupdelegate.moc"
