// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/circulationservice.h"
#include "models/circulation/limitservice.h"
#include "models/circulation/loanshift.h"
#include "models/circulation/ruleservice.h"
#include "tests/support/shelves.h"
#include "ui/admin/closurespage.h"
#include "ui/admin/limitmatrix.h"
#include "ui/admin/limitspage.h"
#include "ui/admin/matrixview.h"
#include "ui/admin/moveloanssheet.h"
#include "ui/admin/rulematrix.h"
#include "ui/admin/rulespage.h"
#include "ui/admin/weekeditor.h"
#include "ui/circulation/loanlist.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/tabrow.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

namespace {

template <typename T>
T *find(QWidget &page, const char *name)
{
    return page.findChild<T *>(QString::fromLatin1(name));
}

} // namespace

class tst_CirculationAdmin : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().install(); }
    void showsEffectiveAndInheritedValues();
    void keepsChangesUntilTheyAreSaved();
    void editsEveryKindOfRule();
    void showsRulesToOthersOnly();
    void movesLoansAfterNewRulesWhenAsked();
    void editsLimitsWithTheirSentence();
    void addsChangesAndDeletesClosures();
    void saysWhatIsWrongWithAClosure();
    void choosesDaysByKeyboard();
    void changesTheWeekAndMovesLoans();
    void readsHoursAsTheyAreTyped_data();
    void readsHoursAsTheyAreTyped();
    void listsLoansForPanels();
};

void tst_CirculationAdmin::showsEffectiveAndInheritedValues()
{
    TestLibrary library;
    const qint64 student = shelves::category(library, QStringLiteral("Student"));
    const qint64 film = shelves::itemType(library, QStringLiteral("DVD"));
    shelves::setRule(library, QStringLiteral("max_loans"), QStringLiteral("6"));
    shelves::setRule(library, QStringLiteral("max_loans"), QStringLiteral("12"), student);
    shelves::setRule(library, QStringLiteral("max_loans"), QStringLiteral("0"), 0, film);
    RuleService service(library.gate());
    RuleMatrix matrix(service);
    QAbstractItemModelTester tester(&matrix);
    QVERIFY(matrix.reload().isEmpty());
    matrix.setRule(RuleName::MaxLoans);
    const QModelIndex any = matrix.cell(std::nullopt, std::nullopt);
    const QModelIndex cell = matrix.cell(student, film);
    const QModelIndex type = matrix.cell(std::nullopt, film);
    QCOMPARE(any.data().toString(), QStringLiteral("6"));
    QCOMPARE(any.data(MatrixDelegate::OriginRole).toString(), QStringLiteral("default"));
    QCOMPARE(type.data().toString(), QStringLiteral("0"));
    QVERIFY(type.data(MatrixDelegate::IsNoneRole).toBool() && type.data(MatrixDelegate::IsSetRole).toBool());
    QCOMPARE(cell.data().toString(), QStringLiteral("12"));
    QCOMPARE(cell.data(MatrixDelegate::OriginRole).toString(), QStringLiteral("Student · any"));
    QVERIFY(cell.data(MatrixDelegate::BeatsRole).toBool()); // the category's 12 beats the type's 0
    matrix.put(cell, QString());
    QCOMPARE(cell.data().toString(), QStringLiteral("No limit"));
    QVERIFY(cell.data(MatrixDelegate::IsDirtyRole).toBool());
    matrix.put(cell, std::nullopt);
    QVERIFY(!matrix.isDirty());
}

void tst_CirculationAdmin::keepsChangesUntilTheyAreSaved()
{
    TestLibrary library;
    shelves::category(library, QStringLiteral("Student"));
    RuleService service(library.gate());
    LoanShift shift(library.gate());
    RulesPage page(service, shift);
    page.resize(1000, 640);
    page.show();
    page.showCell(RuleName::MaxLoans, 1, std::nullopt);
    const qint64 student = library.number(QStringLiteral("SELECT id FROM user_categories WHERE name = 'Student'"));
    page.showCell(RuleName::MaxLoans, student, std::nullopt);
    auto *view = find<MatrixView>(page, "rulesView");
    QSignalSpy done(&page, &Page::done);
    find<Segments>(page, "ruleState")->setCurrent(1); // Value
    auto *number = find<QSpinBox>(page, "ruleNumber");
    QVERIFY(number->isVisible());
    number->setValue(12);
    QVERIFY(page.hasUnsavedChanges());
    QVERIFY(!service.rules()->valueAt(RuleName::MaxLoans, student, {}));
    page.showCell(RuleName::RenewalsAllowed, student, std::nullopt); // another rule: the change waits
    QVERIFY(page.hasUnsavedChanges());
    find<Segments>(page, "ruleState")->setCurrent(3); // None (0)
    page.perform(Act::Save);
    QVERIFY(!page.hasUnsavedChanges());
    QCOMPARE(done.count(), 1);
    QCOMPARE(service.rules()->valueAt(RuleName::MaxLoans, student, {}), QStringLiteral("12"));
    QCOMPARE(service.rules()->valueAt(RuleName::RenewalsAllowed, student, {}), QStringLiteral("0"));
    QCOMPARE(
        library.number(QStringLiteral("SELECT count(DISTINCT command_id) FROM audit_log WHERE command = 'rules.edit'")),
        1);
    page.showCell(RuleName::MaxLoans, student, std::nullopt);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Delete);
    page.perform(Act::Save);
    QVERIFY(!service.rules()->valueAt(RuleName::MaxLoans, student, {}));
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Delete); // what holds for everybody stays
    QVERIFY(!page.hasUnsavedChanges());
    QVERIFY(find<QWidget>(page, "rulesMessage")->isVisible());
}

void tst_CirculationAdmin::editsEveryKindOfRule()
{
    TestLibrary library;
    RuleService service(library.gate());
    LoanShift shift(library.gate());
    RulesPage page(service, shift);
    page.setCurrency(QStringLiteral("EUR"));
    page.resize(1000, 640);
    page.show();
    page.showCell(RuleName::FineAmount, std::nullopt, std::nullopt);
    auto *amount = find<QLineEdit>(page, "ruleAmount");
    QVERIFY(amount->isVisible());
    amount->setText(QStringLiteral("nothing"));
    QVERIFY(!page.hasUnsavedChanges());
    amount->setText(QStringLiteral("0.25"));
    page.showCell(RuleName::HardDueOn, std::nullopt, std::nullopt);
    find<Segments>(page, "ruleState")->setCurrent(1);
    find<DateEdit>(page, "ruleDay")->setText(QStringLiteral("15.7.2027"));
    page.perform(Act::Save);
    const RuleSet rules = *service.rules();
    QCOMPARE(rules.lookUp(RuleName::FineAmount, {}, {}).minor(), 25);
    QCOMPARE(rules.lookUp(RuleName::HardDueOn, {}, {}).day(), QDate(2027, 7, 15));
    for (const RuleDefinition &rule : ruleDefinitions) {
        page.showCell(rule.name, std::nullopt, std::nullopt);
        QVERIFY(!page.hasUnsavedChanges());
    }
}

void tst_CirculationAdmin::showsRulesToOthersOnly()
{
    TestLibrary library;
    library.signInAs(Role::Librarian);
    RuleService service(library.gate());
    LoanShift shift(library.gate());
    RulesPage page(service, shift);
    page.resize(1000, 640);
    page.show();
    QVERIFY(!find<QWidget>(page, "saveRules")->isVisible());
    QVERIFY(!find<Segments>(page, "ruleState")->isEnabled());
    QVERIFY(!page.isActEnabled(Act::Save));
}

void tst_CirculationAdmin::movesLoansAfterNewRulesWhenAsked()
{
    TestLibrary library;
    CirculationService circulation(library.gate());
    const qint64 user = shelves::user(library, QStringLiteral("Amara"), QStringLiteral("M1"));
    const qint64 book = shelves::book(library, QStringLiteral("Kindred"));
    const auto loan = circulation.lend(user, shelves::copy(library, book, QStringLiteral("C1")));
    RuleService service(library.gate());
    LoanShift shift(library.gate());
    RulesPage page(service, shift);
    page.resize(1000, 640);
    page.show();
    page.showCell(RuleName::LoanDays, std::nullopt, std::nullopt);
    find<QSpinBox>(page, "ruleNumber")->setValue(28);
    page.perform(Act::Save);
    QCOMPARE((*circulation.loan(loan->loanId))->dueOn, QDate(2026, 12, 11)); // nothing moves by itself
    QVERIFY(find<QWidget>(page, "rulesLoans")->isVisible());
    find<QPushButton>(page, "reviewLoans")->click();
    QTRY_VERIFY(find<MoveLoansSheet>(page, "moveLoansSheet"));
    auto *sheet = find<MoveLoansSheet>(page, "moveLoansSheet");
    QCOMPARE(sheet->chosen().size(), 1);
    sheet->primary()->click();
    QCOMPARE((*circulation.loan(loan->loanId))->dueOn, QDate(2026, 12, 18));
    QVERIFY(!find<QWidget>(page, "rulesLoans")->isVisible());
}

void tst_CirculationAdmin::editsLimitsWithTheirSentence()
{
    TestLibrary library;
    const qint64 student = shelves::category(library, QStringLiteral("Student"));
    LimitService limits(library.gate());
    RuleService rules(library.gate());
    LimitsPage page(limits, rules);
    page.resize(1000, 640);
    page.show();
    auto *view = find<MatrixView>(page, "limitsView");
    view->setCurrentIndex(view->model()->index(3, 0)); // copies out, borrow
    find<Segments>(page, "limitState")->setCurrent(1);
    auto *limit = find<QLineEdit>(page, "limitValue");
    QVERIFY(limit->isVisible());
    limit->selectAll();
    QTest::keyClicks(limit, QStringLiteral("8"));
    find<QPlainTextEdit>(page, "limitMessage")->setPlainText(QStringLiteral("{count} is the most."));
    QVERIFY(page.hasUnsavedChanges());
    find<Segments>(page, "limitCategories")->setCurrent(1);
    QCOMPARE(view->currentIndex().data().toString(), QStringLiteral("8")); // inherited, not saved yet
    find<Segments>(page, "limitState")->setCurrent(2); // No limit
    find<QPushButton>(page, "saveLimits")->click();
    QVERIFY(!page.hasUnsavedChanges());
    const LimitSet saved = *limits.limits();
    const LimitAnswer any = saved.lookUp(LimitMeasure::Out, LimitedAction::Borrow, std::nullopt);
    QCOMPARE(any.limit, 8);
    QCOMPARE(any.message, QStringLiteral("{count} is the most."));
    QVERIFY(!saved.lookUp(LimitMeasure::Out, LimitedAction::Borrow, student).limit);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Delete);
    page.perform(Act::Save);
    QCOMPARE(limits.limits()->lookUp(LimitMeasure::Out, LimitedAction::Borrow, student).limit, 8);
    view->setCurrentIndex(view->model()->index(0, 1)); // debt, renew
    find<Segments>(page, "limitState")->setCurrent(1);
    limit->selectAll();
    QTest::keyClicks(limit, QStringLiteral("2.50"));
    page.perform(Act::Save);
    QCOMPARE(limits.limits()->lookUp(LimitMeasure::Debt, LimitedAction::Renew, student).limit, 250);
}

void tst_CirculationAdmin::addsChangesAndDeletesClosures()
{
    TestLibrary library;
    ClosureService closures(library.gate());
    LoanShift shift(library.gate());
    ClosuresPage page(library.gate(), closures, shift);
    page.resize(1000, 700);
    page.show();
    auto *table = find<QTableWidget>(page, "closuresTable");
    page.perform(Act::New);
    find<QLineEdit>(page, "closureName")->clear();
    QTest::keyClicks(find<QLineEdit>(page, "closureName"), QStringLiteral("Christmas"));
    find<DateEdit>(page, "closureFrom")->setText(QStringLiteral("24.12.2026"));
    find<DateEdit>(page, "closureTo")->setText(QStringLiteral("2.1.2027"));
    find<QCheckBox>(page, "closureEveryYear")->setChecked(true);
    QVERIFY(page.hasUnsavedChanges());
    QVERIFY(closures.closures()->isEmpty());
    page.perform(Act::Save);
    QVERIFY(!page.hasUnsavedChanges());
    QVERIFY(!closures.calendar()->isOpen(QDate(2030, 12, 31)));
    QCOMPARE(table->rowCount(), 1);
    table->setCurrentCell(0, 0);
    find<QLineEdit>(page, "closureName")->selectAll();
    QTest::keyClicks(find<QLineEdit>(page, "closureName"), QStringLiteral("Winter"));
    page.perform(Act::Save);
    QCOMPARE(closures.closures()->first().name, QStringLiteral("Winter"));
    table->setCurrentCell(0, 0);
    find<QPushButton>(page, "deleteClosure")->click();
    QCOMPARE(closures.closures()->size(), 1);
    page.perform(Act::Revert);
    QVERIFY(!page.hasUnsavedChanges());
    table->setCurrentCell(0, 0);
    find<QPushButton>(page, "deleteClosure")->click();
    page.perform(Act::Save);
    QCOMPARE(table->rowCount(), 0);
}

void tst_CirculationAdmin::saysWhatIsWrongWithAClosure()
{
    TestLibrary library;
    ClosureService closures(library.gate());
    LoanShift shift(library.gate());
    ClosuresPage page(library.gate(), closures, shift);
    page.resize(1000, 700);
    page.show();
    page.perform(Act::New);
    find<DateEdit>(page, "closureFrom")->setText(QStringLiteral("24.12.2026"));
    find<DateEdit>(page, "closureTo")->setText(QStringLiteral("20.12.2026"));
    page.perform(Act::Save);
    QVERIFY(closures.closures()->isEmpty());
    QVERIFY(find<DateEdit>(page, "closureTo")->property("invalid").toBool());
}

void tst_CirculationAdmin::choosesDaysByKeyboard()
{
    TestLibrary library;
    ClosureService closures(library.gate());
    LoanShift shift(library.gate());
    ClosuresPage page(library.gate(), closures, shift);
    page.resize(1000, 700);
    page.show();
    auto *calendar = find<YearCalendar>(page, "yearCalendar");
    calendar->setFocus();
    QTest::keyClick(calendar, Qt::Key_Right);
    QTest::keyClick(calendar, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(calendar, Qt::Key_Return);
    page.perform(Act::Save);
    QCOMPARE(closures.closures()->first().startsOn, QDate(2026, 11, 21));
    QCOMPARE(closures.closures()->first().endsOn, QDate(2026, 11, 28));
    find<QAbstractButton>(page, "yearAfter")->click();
    QCOMPARE(calendar->year(), 2027);
    QCOMPARE(find<QTableWidget>(page, "closuresTable")->rowCount(), 0);
}

void tst_CirculationAdmin::changesTheWeekAndMovesLoans()
{
    TestLibrary library;
    CirculationService circulation(library.gate());
    const qint64 user = shelves::user(library, QStringLiteral("Amara"), QStringLiteral("M1"));
    const qint64 copy = shelves::copy(library, shelves::book(library, QStringLiteral("Kindred")), QStringLiteral("C1"));
    const auto loan = circulation.lend(user, copy); // due Friday 11 December
    ClosureService closures(library.gate());
    LoanShift shift(library.gate());
    ClosuresPage page(library.gate(), closures, shift);
    page.resize(1000, 700);
    page.show();
    find<QCheckBox>(page, "open5")->setChecked(false);
    find<QLineEdit>(page, "hours1")->clear();
    QTest::keyClicks(find<QLineEdit>(page, "hours1"), QStringLiteral("10-18.30"));
    QVERIFY(find<QWidget>(page, "touchedLoans")->isVisible()); // told before anything is saved
    page.perform(Act::Save);
    QVERIFY(!closures.calendar()->isWeekdayOpen(5));
    QCOMPARE(closures.calendar()->closesAt(QDate(2026, 11, 23)), QTime(18, 30));
    QCOMPARE((*circulation.loan(loan->loanId))->dueOn, QDate(2026, 12, 11));
    find<QPushButton>(page, "moveLoans")->click();
    QTRY_VERIFY(find<MoveLoansSheet>(page, "moveLoansSheet"));
    auto *sheet = find<MoveLoansSheet>(page, "moveLoansSheet");
    find<Segments>(*sheet, "moveTargets")->setCurrent(1);
    QCOMPARE(sheet->chosen().first().wouldBeDue, QDate(2026, 12, 10));
    find<Segments>(*sheet, "moveTargets")->setCurrent(0);
    auto *table = find<QTableWidget>(*sheet, "moveTable");
    table->setFocus();
    table->setCurrentCell(0, 0);
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(sheet->chosen().isEmpty() && !sheet->primary()->isEnabled());
    QTest::keyClick(table, Qt::Key_Space);
    sheet->primary()->click();
    QCOMPARE((*circulation.loan(loan->loanId))->dueOn, QDate(2026, 12, 12));
    QVERIFY(!find<QWidget>(page, "touchedLoans")->isVisible());
}

void tst_CirculationAdmin::readsHoursAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QTime>("opens");
    QTest::addColumn<QTime>("closes");
    QTest::newRow("as shown") << QStringLiteral("10:00 – 18:00") << QTime(10, 0) << QTime(18, 0);
    QTest::newRow("short") << QStringLiteral("9-12") << QTime(9, 0) << QTime(12, 0);
    QTest::newRow("dots") << QStringLiteral("9.30 to 17.45") << QTime(9, 30) << QTime(17, 45);
    QTest::newRow("midnight") << QStringLiteral("14 - 24") << QTime(14, 0) << QTime(23, 59);
    QTest::newRow("backwards") << QStringLiteral("18-10") << QTime() << QTime();
    QTest::newRow("no time") << QStringLiteral("morning") << QTime() << QTime();
    QTest::newRow("no such hour") << QStringLiteral("10-25") << QTime() << QTime();
}

void tst_CirculationAdmin::readsHoursAsTheyAreTyped()
{
    QFETCH(QString, typed);
    QFETCH(QTime, opens);
    QFETCH(QTime, closes);
    const DayHours hours = WeekEditor::parse(typed);
    QCOMPARE(hours.isValid(), opens.isValid());
    if (opens.isValid()) {
        QCOMPARE(hours.opens, opens);
        QCOMPARE(hours.closes, closes);
    }
}

void tst_CirculationAdmin::listsLoansForPanels()
{
    TestLibrary library;
    CirculationService circulation(library.gate());
    const qint64 user = shelves::user(library, QStringLiteral("Amara"), QStringLiteral("M1"));
    const qint64 book = shelves::book(library, QStringLiteral("Kindred"));
    const qint64 copy = shelves::copy(library, book, QStringLiteral("C1"));
    QVERIFY(circulation.lend(user, copy)->isLent());
    QVERIFY(circulation.returnCopy(copy));
    QVERIFY(circulation.lend(user, copy)->isLent());
    LoanList list(circulation, library.clock());
    QSignalSpy counts(&list, &LoanList::openCountChanged);
    list.showUser(user);
    QCOMPARE(list.openCount(), 1);
    const auto *rows = list.findChild<QListWidget *>(QStringLiteral("loanList"));
    QCOMPARE(rows->count(), 2);
    QCOMPARE(rows->item(0)->text(), QStringLiteral("Kindred"));
    list.showBook(book);
    QCOMPARE(rows->item(0)->text(), QStringLiteral("Amara"));
    library.clock().advanceDays(30);
    list.refresh();
    QVERIFY(rows->item(0)->data(Qt::AccessibleTextRole).toString().contains(QLatin1String("late")));
    list.showBook(0);
    QCOMPARE(rows->count(), 0);
    QCOMPARE(counts.count(), 4);
}

QTEST_MAIN(tst_CirculationAdmin)
#include "tst_circulationadmin.moc"
