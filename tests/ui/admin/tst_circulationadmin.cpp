// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/circulationservice.h"
#include "models/circulation/ruleservice.h"
#include "models/settings/librarysettings.h"
#include "tests/support/shelves.h"
#include "ui/admin/closeddayspage.h"
#include "ui/admin/loanrulesmodel.h"
#include "ui/admin/loanrulespage.h"
#include "ui/circulation/loanlist.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

class tst_CirculationAdmin : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().install(); }
    void editsRulesByCategory();
    void keepsARefusedRuleInItsEditor();
    void showsRulesToOthersOnly();
    void addsAndDeletesClosures();
    void saysWhatIsWrongWithAClosure();
    void changesTheWeekAndMovesLoans();
    void listsLoansForPanels();
};

void tst_CirculationAdmin::editsRulesByCategory()
{
    TestLibrary library;
    const qint64 student = shelves::category(library, QStringLiteral("Student"));
    RuleService rules(library.gate());
    LoanRulesModel model(rules);
    QAbstractItemModelTester tester(&model);
    QVERIFY(model.reload().isEmpty());
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex days = model.index(1, LoanRulesModel::LoanDays);
    const QModelIndex limit = model.index(1, LoanRulesModel::Limit);
    QCOMPARE(days.data().toString(), QStringLiteral("21"));
    QVERIFY(days.data(LoanRulesModel::InheritedRole).toBool());
    QVERIFY(model.setData(days, QStringLiteral("35")));
    QCOMPARE(rules.rules()->lookUp(RuleName::LoanDays, student, {}).number(), 35);
    QVERIFY(!days.data(LoanRulesModel::InheritedRole).toBool());
    QVERIFY(model.setData(limit, QStringLiteral("0")));
    QVERIFY(model.setData(limit, QString()));
    QCOMPARE(limit.data().toString(), QStringLiteral("no limit"));
    QVERIFY(!limit.data(LoanRulesModel::InheritedRole).toBool());
    QVERIFY(model.inherit(limit));
    QVERIFY(limit.data(LoanRulesModel::InheritedRole).toBool());
    QVERIFY(model.setData(model.index(0, LoanRulesModel::LoanDays), QStringLiteral("28")));
    QVERIFY(!model.inherit(model.index(0, LoanRulesModel::LoanDays)));
    QSignalSpy failed(&model, &LoanRulesModel::failed);
    QVERIFY(!model.setData(days, QStringLiteral("many")));
    QCOMPARE(failed.count(), 1);
}

void tst_CirculationAdmin::keepsARefusedRuleInItsEditor()
{
    TestLibrary library;
    RuleService rules(library.gate());
    LoanRulesPage page(rules);
    page.resize(800, 500);
    page.show();
    auto *view = page.findChild<QTableView *>(QStringLiteral("rulesView"));
    view->setCurrentIndex(view->model()->index(0, LoanRulesModel::LoanDays));
    page.perform(Act::EditCell);
    auto *editor = view->findChild<QLineEdit *>(QStringLiteral("ruleEditor"));
    QVERIFY(editor);
    editor->setText(QStringLiteral("three"));
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(view->findChild<QLineEdit *>(QStringLiteral("ruleEditor")) == editor && editor->isVisible());
    QCOMPARE(editor->text(), QStringLiteral("three"));
    editor->setText(QStringLiteral("30"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(rules.rules()->lookUp(RuleName::LoanDays, {}, {}).number(), 30);
}

void tst_CirculationAdmin::showsRulesToOthersOnly()
{
    TestLibrary library;
    library.signInAs(Role::Librarian);
    RuleService rules(library.gate());
    LoanRulesModel model(rules);
    QVERIFY(model.reload().isEmpty());
    QVERIFY(!(model.flags(model.index(0, LoanRulesModel::LoanDays)) & Qt::ItemIsEditable));
}

void tst_CirculationAdmin::addsAndDeletesClosures()
{
    TestLibrary library;
    ClosureService closures(library.gate());
    LibrarySettings settings(library.gate());
    QVERIFY(settings.load());
    ClosedDaysPage page(library.gate(), closures, settings);
    page.show();
    page.perform(Act::New);
    page.findChild<QLineEdit *>(QStringLiteral("closureName"))->setText(QStringLiteral("Christmas"));
    page.findChild<DateEdit *>(QStringLiteral("closureFrom"))->setText(QStringLiteral("24.12.2026"));
    page.findChild<DateEdit *>(QStringLiteral("closureTo"))->setText(QStringLiteral("2.1.2027"));
    page.findChild<QCheckBox *>(QStringLiteral("closureEveryYear"))->setChecked(true);
    QVERIFY(page.hasUnsavedChanges());
    page.findChild<QPushButton *>(QStringLiteral("saveClosure"))->click();
    QVERIFY(!closures.calendar()->isOpen(QDate(2030, 12, 31)));
    auto *table = page.findChild<QTableWidget *>(QStringLiteral("closuresTable"));
    QCOMPARE(table->rowCount(), 1);
    QVERIFY(!page.hasUnsavedChanges());
    page.findChild<QLineEdit *>(QStringLiteral("closureName"))->setText(QStringLiteral("Winter"));
    page.perform(Act::Save);
    QCOMPARE(closures.closures()->first().name, QStringLiteral("Winter"));
    page.findChild<QPushButton *>(QStringLiteral("deleteClosure"))->click();
    QCOMPARE(table->rowCount(), 0);
}

void tst_CirculationAdmin::saysWhatIsWrongWithAClosure()
{
    TestLibrary library;
    ClosureService closures(library.gate());
    LibrarySettings settings(library.gate());
    ClosedDaysPage page(library.gate(), closures, settings);
    page.show();
    page.perform(Act::New);
    page.findChild<DateEdit *>(QStringLiteral("closureFrom"))->setText(QStringLiteral("24.12.2026"));
    page.findChild<DateEdit *>(QStringLiteral("closureTo"))->setText(QStringLiteral("20.12.2026"));
    page.perform(Act::Save);
    QVERIFY(closures.closures()->isEmpty());
    QVERIFY(page.findChild<DateEdit *>(QStringLiteral("closureTo"))->property("invalid").toBool());
}

void tst_CirculationAdmin::changesTheWeekAndMovesLoans()
{
    TestLibrary library;
    CirculationService circulation(library.gate());
    const qint64 user = shelves::user(library, QStringLiteral("Amara"), QStringLiteral("M1"));
    const qint64 copy = shelves::copy(library, shelves::book(library, QStringLiteral("Kindred")), QStringLiteral("C1"));
    const auto loan = circulation.lend(user, copy); // due Friday 11 December
    shelves::setSetting(library, QStringLiteral("library_name"), QStringLiteral("Test library"));
    ClosureService closures(library.gate());
    LibrarySettings settings(library.gate());
    QVERIFY(settings.load());
    ClosedDaysPage page(library.gate(), closures, settings);
    page.show();
    page.findChild<QToolButton *>(QStringLiteral("weekday5"))->click();
    QVERIFY(settings.values().closedWeekdays.contains(5));
    QVERIFY(page.findChild<QWidget *>(QStringLiteral("strandedLoans"))->isVisible());
    page.findChild<QPushButton *>(QStringLiteral("moveLoans"))->click();
    QTRY_COMPARE((*circulation.loan(loan->loanId))->dueOn, QDate(2026, 12, 12));
    QTRY_VERIFY(!page.findChild<QWidget *>(QStringLiteral("strandedLoans"))->isVisible());
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
