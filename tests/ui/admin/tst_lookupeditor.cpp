// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/bookservice.h"
#include "models/circulation/ruleservice.h"
#include "models/database/worker.h"
#include "tests/support/testlibrary.h"
#include "ui/admin/adminlist.h"
#include "ui/admin/adminpage.h"
#include "ui/admin/lookupeditor.h"
#include "ui/admin/lookupmodel.h"
#include "ui/admin/lookupview.h"
#include "ui/admin/mergesheet.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/lookupedit.h"
#include "ui/widgets/message.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

/// The page Admin and its editors of names, off-screen.
class TestLookupEditor : public QObject
{
    Q_OBJECT

private slots:
    void showsRulesOfACategoryAsColumns();
    void initTestCase() { theme().install(); }
    void init();
    void cleanup();
    void listsNamesWithCounts();
    void renamesInPlace();
    void keepsTheEditorOpenWhenANameExists();
    void addsARowAtTheEnd();
    void dropsTheNewRowOnEscape();
    void movesRowsByKeyboardAndDrop();
    void deletesUnusedAndOffersMergingUsed();
    void mergesThroughTheSheet();
    void filtersBySearchAndUnused();
    void writesPricesInTheCurrency();
    void readsOnlyForViewers();
    void survivesNaughtyStrings();
    void sharesTheWidthAmongItsColumns();
    void keepsAnOpenEditorWhileAnswersArrive();
    void showsSectionsWithCounts();

private:
    void make(LookupKind kind);
    QString cell(int row, int column) const { return view()->model()->index(row, column).data().toString(); }
    LookupView *view() const { return m_editor->view(); }
    LookupModel *model() const { return static_cast<LookupModel *>(view()->model()); }
    QLineEdit *cellEditor() const { return view()->findChild<QLineEdit *>(QStringLiteral("cellEditor")); }
    qint64 addBookIn(qint64 collection);

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<LookupService> m_lookups;
    std::unique_ptr<BookService> m_books;
    std::unique_ptr<LookupEditor> m_editor;
};

void TestLookupEditor::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_lookups = std::make_unique<LookupService>(m_library->gate());
    m_books = std::make_unique<BookService>(m_library->gate(), *m_lookups);
}

void TestLookupEditor::cleanup()
{
    m_editor.reset();
    m_books.reset();
    m_lookups.reset();
    m_library.reset();
}

void TestLookupEditor::make(LookupKind kind)
{
    m_editor = std::make_unique<LookupEditor>(m_library->gate(), *m_lookups, kind, QStringLiteral("EUR"));
    m_editor->resize(880, 600);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    m_editor->entered();
}

qint64 TestLookupEditor::addBookIn(qint64 collection)
{
    Book book;
    book.title = QStringLiteral("Dune");
    book.collectionId = collection;
    const auto id = m_books->add(book, {Copy()});
    return id ? *id : 0;
}

void TestLookupEditor::listsNamesWithCounts()
{
    const auto fiction = m_lookups->add(LookupKind::Collections, QStringLiteral("Fiction"));
    QVERIFY(m_lookups->add(LookupKind::Collections, QStringLiteral("Comics")));
    addBookIn(*fiction);
    make(LookupKind::Collections);
    QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model()->rowCount(), 2);
    QCOMPARE(cell(0, 1), QStringLiteral("Fiction"));
    QCOMPARE(cell(0, 2), QStringLiteral("1"));
    QCOMPARE(cell(0, 3), QStringLiteral("1"));
    QCOMPARE(m_editor->badge(), 2);
    QVERIFY(m_editor->findChild<QLabel *>(QStringLiteral("pageCounts"))->text().contains(QStringLiteral("1 unused")));
    QCOMPARE(view()->accessibleName(), QStringLiteral("Collections"));
    QSignalSpy shown(m_editor.get(), &LookupEditor::showWanted);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(model()->index(0, 2)).center());
    QCOMPARE(shown.count(), 1);
}

void TestLookupEditor::renamesInPlace()
{
    QVERIFY(m_lookups->add(LookupKind::Collections, QStringLiteral("Fiction")));
    make(LookupKind::Collections);
    QTest::keyClick(view(), Qt::Key_F2);
    QVERIFY(cellEditor());
    cellEditor()->setText(QStringLiteral("Novels"));
    QSignalSpy done(m_editor.get(), &Page::done);
    QTest::keyClick(cellEditor(), Qt::Key_Return);
    QCOMPARE(m_lookups->names(LookupKind::Collections)->first().name, QStringLiteral("Novels"));
    QCOMPARE(done.count(), 1);
}

void TestLookupEditor::keepsTheEditorOpenWhenANameExists()
{
    QVERIFY(m_lookups->add(LookupKind::Collections, QStringLiteral("Fiction")));
    QVERIFY(m_lookups->add(LookupKind::Collections, QStringLiteral("Comics")));
    make(LookupKind::Collections);
    QTest::keyClick(view(), Qt::Key_F2);
    cellEditor()->setText(QStringLiteral("COMICS"));
    QTest::keyClick(cellEditor(), Qt::Key_Return);
    QVERIFY(cellEditor());
    QCOMPARE(cellEditor()->text(), QStringLiteral("COMICS"));
    QTest::keyClick(cellEditor(), Qt::Key_Escape);
    QTRY_VERIFY(!cellEditor());
    QCOMPARE(cell(0, 1), QStringLiteral("Fiction"));
}

void TestLookupEditor::addsARowAtTheEnd()
{
    QVERIFY(m_lookups->add(LookupKind::Locations, QStringLiteral("Workshop")));
    make(LookupKind::Locations);
    QTest::mouseClick(m_editor->findChild<QPushButton *>(QStringLiteral("addButton")), Qt::LeftButton);
    QVERIFY(cellEditor());
    QCOMPARE(model()->rowCount(), 2);
    cellEditor()->setText(QStringLiteral("workshop"));
    QTest::keyClick(cellEditor(), Qt::Key_Return);
    QVERIFY(cellEditor()); // exists already
    cellEditor()->setText(QStringLiteral("Basement"));
    QTest::keyClick(cellEditor(), Qt::Key_Return);
    QCOMPARE(*m_lookups->count(LookupKind::Locations), 2);
    // On to the code.
    QTRY_VERIFY(cellEditor() && view()->currentIndex().column() == 2);
    cellEditor()->setText(QStringLiteral("BS"));
    QTest::keyClick(cellEditor(), Qt::Key_Return);
    QCOMPARE(cell(1, 2), QStringLiteral("BS"));
}

void TestLookupEditor::dropsTheNewRowOnEscape()
{
    make(LookupKind::Collections);
    m_editor->addEntry();
    QVERIFY(cellEditor());
    QTest::keyClick(cellEditor(), Qt::Key_Escape);
    QTRY_COMPARE(model()->rowCount(), 0);
    QCOMPARE(*m_lookups->count(LookupKind::Collections), 0);
}

void TestLookupEditor::movesRowsByKeyboardAndDrop()
{
    for (const char *name : {"A", "B", "C"}) {
        QVERIFY(m_lookups->add(LookupKind::Collections, QString::fromLatin1(name)));
    }
    make(LookupKind::Collections);
    view()->select(2);
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(cell(1, 1), QStringLiteral("C"));
    QCOMPARE(view()->currentIndex().row(), 1);
    std::unique_ptr<QMimeData> dragged(model()->mimeData({model()->index(0, 0)}));
    model()->dropMimeData(dragged.get(), Qt::MoveAction, 3, 0, {});
    QCOMPARE(cell(2, 1), QStringLiteral("A"));
}

void TestLookupEditor::deletesUnusedAndOffersMergingUsed()
{
    const auto fiction = m_lookups->add(LookupKind::Collections, QStringLiteral("Fiction"));
    QVERIFY(m_lookups->add(LookupKind::Collections, QStringLiteral("Comics")));
    addBookIn(*fiction);
    make(LookupKind::Collections);
    view()->select(1);
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(*m_lookups->count(LookupKind::Collections), 1);
    view()->select(0);
    QTest::keyClick(view(), Qt::Key_Delete);
    auto *message = m_editor->findChild<Message *>(QStringLiteral("lookupMessage"));
    QVERIFY(message->isVisible());
    QSignalSpy shown(m_editor.get(), &LookupEditor::showWanted);
    QTest::mouseClick(m_editor->findChild<QPushButton *>(QStringLiteral("showButton")), Qt::LeftButton);
    QCOMPARE(shown.count(), 1);
    QVERIFY(m_editor->findChild<QPushButton *>(QStringLiteral("mergeButton")));
}

void TestLookupEditor::mergesThroughTheSheet()
{
    const auto from = m_lookups->add(LookupKind::Collections, QStringLiteral("Fiction"));
    const auto into = m_lookups->add(LookupKind::Collections, QStringLiteral("Novels"));
    const qint64 book = addBookIn(*from);
    make(LookupKind::Collections);
    auto *sheet = new MergeSheet(*m_lookups, LookupKind::Collections,
                                 **m_lookups->entry(LookupKind::Collections, *from), m_editor.get());
    sheet->present();
    auto *edit = sheet->findChild<LookupEdit *>(QStringLiteral("mergeInto"));
    edit->setText(QStringLiteral("nobody"));
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(sheet->isVisible());
    edit->setText(QStringLiteral("novels"));
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_library->number(QStringLiteral("SELECT collection_id FROM books WHERE id = ?"), {book}), *into);
}

void TestLookupEditor::filtersBySearchAndUnused()
{
    const auto fiction = m_lookups->add(LookupKind::Collections, QStringLiteral("Fiction"));
    QVERIFY(m_lookups->add(LookupKind::Collections, QStringLiteral("Comics")));
    addBookIn(*fiction);
    make(LookupKind::Collections);
    m_editor->findChild<ToggleChip *>(QStringLiteral("unusedChip"))->setOn(true);
    QTRY_COMPARE(model()->rowCount(), 1);
    QCOMPARE(cell(0, 1), QStringLiteral("Comics"));
    QVERIFY(!model()->mayMove());
    auto *bar = m_editor->findChild<FilterBar *>();
    bar->setSearchText(QStringLiteral("zzz"));
    QTRY_COMPARE(model()->rowCount(), 0);
    bar->clear();
    QTRY_COMPARE(model()->rowCount(), 2);
}

void TestLookupEditor::writesPricesInTheCurrency()
{
    QVERIFY(m_lookups->add(LookupKind::ItemTypes, QStringLiteral("Book")));
    make(LookupKind::ItemTypes);
    QVERIFY(model()->setData(model()->index(0, 2), QStringLiteral("12.50")));
    QCOMPARE(m_library->number(QStringLiteral("SELECT default_price_minor FROM item_types")), 1250);
    QCOMPARE(cell(0, 2), QStringLiteral("12.50"));
    QVERIFY(!model()->setData(model()->index(0, 2), QStringLiteral("cheap")));
    QCOMPARE(model()->problems().value(0).code, QStringLiteral("lookups.numberExpected"));
    QVERIFY(model()->setData(model()->index(0, 2), QString()));
    QVERIFY(m_library->value(QStringLiteral("SELECT default_price_minor FROM item_types")).isNull());
}

void TestLookupEditor::readsOnlyForViewers()
{
    QVERIFY(m_lookups->add(LookupKind::Collections, QStringLiteral("Fiction")));
    m_library->signInAs(Role::Viewer);
    make(LookupKind::Collections);
    QVERIFY(!m_editor->findChild<QPushButton *>(QStringLiteral("addButton"))->isVisible());
    QVERIFY(!m_editor->isActEnabled(Act::New));
    QVERIFY(!(model()->flags(model()->index(0, 1)) & Qt::ItemIsEditable));
}

void TestLookupEditor::survivesNaughtyStrings()
{
    const QString folder = qEnvironmentVariable("CARREL_TEST_DATA");
    if (folder.isEmpty()) {
        QSKIP("CARREL_TEST_DATA is not set");
    }
    QFile file(folder + QStringLiteral("/strings/blns.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    make(LookupKind::Subjects);
    int row = 0;
    for (const QByteArray &bytes : file.readAll().split('\n')) {
        const QString text = QString::fromUtf8(bytes);
        if (bytes.startsWith('#') || ++row % 12 != 0) {
            continue;
        }
        model()->addRow();
        const bool stored = model()->setData(model()->index(model()->rowCount() - 1, 0), text);
        QVERIFY(stored || model()->problems().value(0).code.startsWith(QLatin1String("lookups.")));
        model()->dropNewRow();
        model()->setQuery({text, false, 10});
        model()->setQuery({});
    }
    QVERIFY(model()->rowCount() > 20);
}

void TestLookupEditor::sharesTheWidthAmongItsColumns()
{
    for (const LookupKind kind :
         {LookupKind::UserCategories, LookupKind::Groups, LookupKind::Collections, LookupKind::ItemTypes,
          LookupKind::Locations, LookupKind::Publishers, LookupKind::Authors}) {
        QVERIFY(m_lookups->add(kind, QStringLiteral("Some name of ordinary length")));
        make(kind);
        const QRect last = view()->visualRect(model()->index(0, model()->columnCount() - 1));
        QCOMPARE(view()->horizontalScrollBar()->maximum(), 0);
        QVERIFY(view()->viewport()->rect().contains(last));
        QVERIFY(view()->columnWidth(model()->nameColumn()) >= theme().px(170));
    }
}

void TestLookupEditor::keepsAnOpenEditorWhileAnswersArrive()
{
    const auto fiction = m_lookups->add(LookupKind::Collections, QStringLiteral("Fiction"));
    QVERIFY(m_lookups->add(LookupKind::Collections, QStringLiteral("Comics")));
    addBookIn(*fiction);
    Worker reader(m_library->database(), {Database::Access::ReadOnly});
    m_library->gate().setReader(&reader);
    make(LookupKind::Collections);
    QCOMPARE(cell(0, 1), QStringLiteral("Fiction")); // names are there at once, counts come
    QTRY_COMPARE(cell(0, 2), QStringLiteral("1"));
    QTRY_COMPARE(m_editor->badge(), 2);
    QTRY_VERIFY(
        m_editor->findChild<QLabel *>(QStringLiteral("pageCounts"))->text().contains(QLatin1String("1 unused")));
    QTest::keyClick(view(), Qt::Key_F2);
    QVERIFY(cellEditor());
    cellEditor()->setText(QStringLiteral("Novels"));
    // The list is read again, with another name before this one, while something is being typed.
    const auto atlases = m_lookups->add(LookupKind::Collections, QStringLiteral("Atlases"));
    QVERIFY(m_lookups->move(LookupKind::Collections, *atlases, 0));
    m_editor->refresh();
    QTRY_COMPARE(cell(0, 2), QStringLiteral("0"));
    QTRY_VERIFY(!reader.isBusy());
    QVERIFY(cellEditor());
    QCOMPARE(cellEditor()->text(), QStringLiteral("Novels"));
    QTest::keyClick(cellEditor(), Qt::Key_Return);
    QCOMPARE(cell(1, 1), QStringLiteral("Novels"));
    QCOMPARE(m_lookups->find(LookupKind::Collections, QStringLiteral("Novels"))->value().id, *fiction);
    // Searching shows what is found when it is found; leaving meanwhile is harmless.
    auto *search = m_editor->findChild<FilterBar *>();
    search->setSearchText(QStringLiteral("com"));
    QTRY_COMPARE(model()->rowCount(), 1);
    search->setSearchText(QStringLiteral("nov"));
    m_editor.reset();
    QTRY_VERIFY(!reader.isBusy());
    m_library->gate().setReader(nullptr);
}

void TestLookupEditor::showsSectionsWithCounts()
{
    QVERIFY(m_lookups->add(LookupKind::Collections, QStringLiteral("Fiction")));
    AdminPage page;
    auto *collections =
        new LookupEditor(m_library->gate(), *m_lookups, LookupKind::Collections, QStringLiteral("EUR"), &page);
    auto *groups = new LookupEditor(m_library->gate(), *m_lookups, LookupKind::Groups, QStringLiteral("EUR"), &page);
    page.addSection(AdminPage::Group::Catalogue, collections);
    page.addSection(AdminPage::Group::People, groups);
    int opened = 0;
    page.addLink(AdminPage::Group::Library, QStringLiteral("Settings…"), QStringLiteral("Ctrl+,"),
                 [&opened] { ++opened; });
    page.resize(1080, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *list = page.findChild<AdminList *>();
    QCOMPARE(list->count(), 6); // three headings, three lines
    QCOMPARE(list->item(1)->text(), QStringLiteral("Groups"));
    QCOMPARE(list->item(3)->data(Qt::AccessibleTextRole).toString(), QStringLiteral("Collections 1"));
    QVERIFY(page.showSection(QStringLiteral("groupsEditor")));
    QCOMPARE(page.currentSection(), groups);
    QTest::keyClick(&page, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(page.currentSection(), collections);
    QVERIFY(page.isActEnabled(Act::New));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(5)).center());
    QCOMPARE(opened, 1);
    QCOMPARE(page.currentSection(), collections);
    QVERIFY(!page.showSection(QStringLiteral("nothing")));
}

void TestLookupEditor::showsRulesOfACategoryAsColumns()
{
    RuleService rules(m_library->gate());
    const qint64 student = *m_lookups->add(LookupKind::UserCategories, QStringLiteral("Student"));
    LookupModel model(m_library->gate(), *m_lookups, LookupKind::UserCategories, QStringLiteral("EUR"));
    const int before = model.columnCount();
    model.setRules(rules);
    model.reload();
    QCOMPARE(model.columnCount(), before + 3);
    const int days = model.usesColumn() - 3;
    const int row = model.rowOf(student);
    const QModelIndex limit = model.index(row, days + 1);
    QCOMPARE(model.headerData(days, Qt::Horizontal).toString(), QStringLiteral("Loan days"));
    QCOMPARE(model.index(row, days).data().toString(), QStringLiteral("21"));
    QVERIFY(model.index(row, days).data(LookupModel::InheritedRole).toBool());
    QVERIFY(model.setData(model.index(row, days), QStringLiteral("35")));
    QCOMPARE(rules.rules()->valueAt(RuleName::LoanDays, student, {}), QStringLiteral("35"));
    QVERIFY(model.setData(limit, QStringLiteral("0")));
    QVERIFY(model.setData(limit, QString()));
    QCOMPARE(rules.rules()->valueAt(RuleName::MaxLoans, student, {}), QString());
    QCOMPARE(limit.data().toString(), QStringLiteral("No limit"));
    QVERIFY(!model.setData(limit, QStringLiteral("many")));
    QCOMPARE(model.problems().first().code, QStringLiteral("rule.notANumber"));
    QVERIFY(model.setData(model.index(row, days), QString())); // as for everybody again
    QVERIFY(!rules.rules()->valueAt(RuleName::LoanDays, student, {}));
}

QTEST_MAIN(TestLookupEditor)
#include "tst_lookupeditor.moc"
