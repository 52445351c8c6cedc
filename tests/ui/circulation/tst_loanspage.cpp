// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/circulationservice.h"
#include "models/circulation/closureservice.h"
#include "models/circulation/loanstable.h"
#include "models/users/userservice.h"
#include "tests/support/shelves.h"
#include "ui/circulation/loanspage.h"
#include "ui/circulation/newloandialog.h"
#include "ui/circulation/searchpick.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/message.h"
#include "ui/widgets/monthcalendar.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

class tst_LoansPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().install(); }
    void init();
    void cleanup();
    void showsOpenLoansFirst();
    void filtersByChips();
    void renewsAndReturnsTheCurrentLoan();
    void notesClaimsAndLosses();
    void saysWhichRenewalsWereRefused();
    void editsTheDueDateInItsCell();
    void offersTheRulesDayInTheCalendar();
    void keepsRemarksUntilSaved();
    void explainsTheDueDate();
    void hidesWhatARoleMayNot();
    void lendsThroughTheDialog();
    void extendsInTheDialog();
    void keepsLendOffWhileSomethingStands();
    void takesScansInEitherField();
    void survivesNaughtyText();

private:
    NewLoanDialog *openDialog();
    template <typename T>
    T *part(const char *name, QWidget *in = nullptr) const
    {
        return (in != nullptr ? in : m_page.get())->findChild<T *>(QString::fromLatin1(name));
    }
    int rows() const { return m_table->rowCount(); }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<CirculationService> m_circulation;
    std::unique_ptr<ClosureService> m_closures;
    std::unique_ptr<UserService> m_users;
    std::unique_ptr<LoansTable> m_table;
    std::unique_ptr<LoansPage> m_page;
    qint64 m_amara = 0;
    qint64 m_first = 0;
};

void tst_LoansPage::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_circulation = std::make_unique<CirculationService>(m_library->gate());
    m_closures = std::make_unique<ClosureService>(m_library->gate());
    m_users = std::make_unique<UserService>(m_library->gate());
    shelves::setSetting(*m_library, QStringLiteral("closed_weekdays"), QStringLiteral("7"));
    m_amara = shelves::user(*m_library, QStringLiteral("Amara Okafor"), QStringLiteral("M1"));
    shelves::user(*m_library, QStringLiteral("Rahel Tesfaye"), QStringLiteral("M2"), QDate(2026, 10, 31));
    const auto lend = [&](const char *title, const QDate &due) {
        const qint64 book = shelves::book(*m_library, QString::fromUtf8(title));
        const qint64 copy = shelves::copy(*m_library, book, QStringLiteral("30-") + QString::fromUtf8(title).left(2));
        return m_circulation->lend(m_amara, copy, {.dueOn = due, .overrides = {}})->loanId;
    };
    m_first = lend("Kindred", QDate(2026, 11, 24));
    lend("Snow", QDate(2026, 11, 27));
    const qint64 back = lend("Dune", QDate(2026, 11, 28));
    QVERIFY(m_circulation->returnLoans({back}));
    shelves::copy(*m_library, shelves::book(*m_library, QStringLiteral("Momo")), QStringLiteral("30-Mo"));
    m_library->clock().advanceDays(5); // 25 November: Kindred is a day late
    m_table = std::make_unique<LoansTable>(m_library->database(), *m_circulation, m_library->clock());
    m_page = std::make_unique<LoansPage>(m_library->gate(), *m_circulation, *m_closures, *m_table,
                                         [this](qint64 user) { return m_users->extendMembership(user); });
    m_page->resize(1080, 740);
    m_page->show();
    m_page->entered();
    QTRY_VERIFY(m_table->hasLoaded() && !m_table->isLoading());
    QTRY_COMPARE(rows(), 2);
}

void tst_LoansPage::cleanup()
{
    m_page.reset();
    m_table.reset();
    m_users.reset();
    m_closures.reset();
    m_circulation.reset();
    m_library.reset();
}

void tst_LoansPage::showsOpenLoansFirst()
{
    QCOMPARE(m_table->idAt(0), m_first);
    QVERIFY(qobject_cast<QSqlTableModel *>(m_page->view()->model()));
    QCOMPARE(m_page->view()->accessibleName(), QStringLiteral("Loans"));
    QCOMPARE(m_page->filterBar()->searchBox()->accessibleName(), QStringLiteral("Search loans"));
    QVERIFY(m_page->view()->isColumnHidden(LoansTable::Returned));
    QVERIFY(part<QLabel>("pageCounts")->text().startsWith(QLatin1String("2 out")));
}

void tst_LoansPage::filtersByChips()
{
    part<ToggleChip>("overdueChip")->setOn(true);
    QTRY_COMPARE(rows(), 1);
    part<ToggleChip>("overdueChip")->clear();
    part<ToggleChip>("openChip")->clear();
    part<ToggleChip>("returnedChip")->setOn(true);
    QTRY_COMPARE(rows(), 1);
    QVERIFY(!m_page->view()->isColumnHidden(LoansTable::Returned));
    m_page->filterBar()->clear();
    QTRY_COMPARE(rows(), 3);
    m_page->showText(QStringLiteral("sno"));
    QTRY_COMPARE(rows(), 1);
}

void tst_LoansPage::renewsAndReturnsTheCurrentLoan()
{
    QSignalSpy done(m_page.get(), &Page::done);
    QVERIFY(m_page->view()->showRecord(m_first));
    part<QPushButton>("renewLoan")->click();
    QCOMPARE((*m_circulation->loan(m_first))->renewals, 1);
    QCOMPARE(done.count(), 1);
    m_page->view()->showRecord(m_first);
    part<QPushButton>("returnLoan")->click();
    QVERIFY(!(*m_circulation->loan(m_first))->isOpen());
    QCOMPARE(done.count(), 2);
    QTRY_COMPARE(rows(), 1);
}

void tst_LoansPage::notesClaimsAndLosses()
{
    QSignalSpy done(m_page.get(), &Page::done);
    QVERIFY(m_page->view()->showRecord(m_first));
    auto *claim = part<QPushButton>("claimReturned");
    const QString before = claim->text();
    claim->click();
    QVERIFY((*m_circulation->loan(m_first))->claimedAt.isValid());
    QVERIFY(claim->text() != before);
    claim->click();
    QVERIFY(!(*m_circulation->loan(m_first))->claimedAt.isValid());
    part<QPushButton>("declareLost")->click();
    QCOMPARE((*m_circulation->loan(m_first))->outcome, QStringLiteral("lost"));
    QCOMPARE(done.count(), 3);
}

void tst_LoansPage::saysWhichRenewalsWereRefused()
{
    m_library->run(QStringLiteral("UPDATE loans SET renewals = 2 WHERE id = ?"), {m_first});
    m_page->view()->selectAll();
    QVERIFY(part<QWidget>("bulkBar")->isVisible());
    m_page->perform(Act::RenewLoans);
    auto *message = part<Message>("loansMessage");
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(QLatin1String("Kindred")), qPrintable(message->text()));
    QVERIFY(message->text().startsWith(QLatin1String("1 renewed")));
    // Alt+? explains the refusal that is shown, not the due date.
    Explanation asked;
    connect(m_page.get(), &LoansPage::whyAsked, this, [&asked](const Explanation &why, QWidget *) { asked = why; });
    QTRY_VERIFY(part<QPushButton>("askWhyNot", message)->isVisible());
    m_page->perform(Act::Why);
    QCOMPARE(asked.subject, QStringLiteral("why.stopped"));
    QCOMPARE(asked.steps.first().code, QStringLiteral("explain.renewedTimes"));
    QCOMPARE(asked.rules.first().name, RuleName::RenewalsAllowed);
}

void tst_LoansPage::editsTheDueDateInItsCell()
{
    const QModelIndex due = m_table->index(m_table->rowOf(m_first), LoansTable::Due);
    m_page->view()->setCurrentIndex(due);
    m_page->view()->edit(due);
    auto *edit = m_page->view()->findChild<DateEdit *>(QStringLiteral("cellEditor"));
    QVERIFY(edit);
    edit->setText(QStringLiteral("+14"));
    QCOMPARE(edit->date(), QDate(2026, 12, 8));
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("6.12.2026")); // a Sunday
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE((*m_circulation->loan(m_first))->dueOn, QDate(2026, 11, 24));
    QVERIFY(m_page->view()->findChild<DateEdit *>(QStringLiteral("cellEditor")));
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("+14"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE((*m_circulation->loan(m_first))->dueOn, QDate(2026, 12, 8));
}

void tst_LoansPage::offersTheRulesDayInTheCalendar()
{
    const QModelIndex due = m_table->index(m_table->rowOf(m_first), LoansTable::Due);
    m_page->view()->setCurrentIndex(due);
    m_page->view()->edit(due);
    auto *edit = m_page->view()->findChild<DateEdit *>(QStringLiteral("cellEditor"));
    QVERIFY(edit);
    QTest::keyClick(edit, Qt::Key_Down, Qt::AltModifier);
    auto *byRule = edit->findChild<QPushButton *>(QStringLiteral("byRule"));
    QVERIFY(byRule);
    QVERIFY(edit->findChild<MonthCalendar *>()->isClosed(QDate(2026, 12, 6)));
    byRule->click();
    QCOMPARE(edit->date(), QDate(2026, 12, 16));
}

void tst_LoansPage::keepsRemarksUntilSaved()
{
    m_page->view()->showRecord(m_first);
    auto *remarks = part<QPlainTextEdit>("loanRemarks");
    remarks->setPlainText(QStringLiteral("Cover torn"));
    QVERIFY(m_page->hasUnsavedChanges());
    m_page->refresh();
    QCOMPARE(remarks->toPlainText(), QStringLiteral("Cover torn"));
    part<QPushButton>("saveRemarks")->click();
    QCOMPARE((*m_circulation->loan(m_first))->remarks, QStringLiteral("Cover torn"));
    QVERIFY(!m_page->hasUnsavedChanges());
}

void tst_LoansPage::explainsTheDueDate()
{
    m_page->view()->showRecord(m_first);
    QStringList lines;
    for (const QLabel *label : part<QWidget>("whyDue")->findChildren<QLabel *>()) {
        lines << label->text();
    }
    QVERIFY2(lines.join(QLatin1Char('|')).contains(QLatin1String("Any category")),
             qPrintable(lines.join(QLatin1Char('|'))));
}

void tst_LoansPage::hidesWhatARoleMayNot()
{
    m_library->signInAs(Role::Assistant);
    m_page->entered();
    QVERIFY(part<QPushButton>("newLoan")->isVisible());
    QVERIFY(!part<QPushButton>("saveRemarks")->isVisible());
    const QModelIndex due = m_table->index(0, LoansTable::Due);
    QVERIFY(!(m_table->flags(due) & Qt::ItemIsEditable));
    m_library->signInAs(Role::Viewer);
    m_page->entered();
    QVERIFY(!part<QPushButton>("newLoan")->isVisible());
}

NewLoanDialog *tst_LoansPage::openDialog()
{
    m_page->openNewLoan();
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<NewLoanDialog *>(widget); dialog != nullptr && dialog->isVisible()) {
            return dialog;
        }
    }
    return m_page->window()->findChild<NewLoanDialog *>();
}

void tst_LoansPage::lendsThroughTheDialog()
{
    NewLoanDialog *dialog = openDialog();
    QVERIFY(dialog);
    auto *user = part<QLineEdit>("loanUser", dialog);
    QCOMPARE(user->accessibleName(), QStringLiteral("User"));
    QTest::keyClicks(user, QStringLiteral("ama"));
    const auto *pick = qobject_cast<SearchPick *>(user->parentWidget()->parentWidget());
    QVERIFY(pick);
    QTRY_VERIFY(pick->isListOpen());
    QTest::keyClick(user, Qt::Key_Down);
    QTest::keyClick(user, Qt::Key_Return);
    QVERIFY(!part<QPushButton>("lend", dialog)->isEnabled());
    auto *copy = part<QLineEdit>("loanCopy", dialog);
    QTest::keyClicks(copy, QStringLiteral("30-Mo"));
    QTest::keyClick(copy, Qt::Key_Return);
    QTRY_VERIFY(part<QPushButton>("lend", dialog)->isEnabled());
    QCOMPARE(part<DateEdit>("loanDue", dialog)->date(), QDate(2026, 12, 16));
    part<QPushButton>("lendAndNext", dialog)->click();
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans WHERE returned_at IS NULL")), 3);
    QVERIFY(dialog->isVisible());
    QVERIFY(!part<QPushButton>("lend", dialog)->isEnabled());
    QTRY_COMPARE(rows(), 3);
    dialog->reject();
}

void tst_LoansPage::extendsInTheDialog()
{
    NewLoanDialog *dialog = openDialog();
    QTest::keyClicks(part<QLineEdit>("loanUser", dialog), QStringLiteral("M2"));
    QTest::keyClick(part<QLineEdit>("loanUser", dialog), Qt::Key_Return);
    QTest::keyClicks(part<QLineEdit>("loanCopy", dialog), QStringLiteral("30-Mo"));
    QTest::keyClick(part<QLineEdit>("loanCopy", dialog), Qt::Key_Return);
    QVERIFY(!part<QPushButton>("lend", dialog)->isEnabled());
    QVERIFY(part<QLabel>("findingsLeft", dialog)->text().startsWith(QLatin1Char('1')));
    part<QPushButton>("extendMembership", dialog)->click();
    QTRY_VERIFY(part<QPushButton>("lend", dialog)->isEnabled());
    part<QPushButton>("lend", dialog)->click();
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans WHERE returned_at IS NULL")), 3);
}

void tst_LoansPage::keepsLendOffWhileSomethingStands()
{
    m_library->run(QStringLiteral("UPDATE copies SET is_for_loan = 0 WHERE barcode = '30-Mo'"));
    NewLoanDialog *dialog = openDialog();
    dialog->chooseUser(m_amara);
    dialog->chooseCopy(m_library->number(QStringLiteral("SELECT id FROM copies WHERE barcode = '30-Mo'")));
    QVERIFY(!part<QPushButton>("lend", dialog)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans WHERE returned_at IS NULL")), 2);
    dialog->reject();
}

void tst_LoansPage::takesScansInEitherField()
{
    NewLoanDialog *dialog = openDialog();
    auto *user = part<QLineEdit>("loanUser", dialog);
    QTest::keyClicks(user, QStringLiteral("30-Mo"));
    QTest::keyClick(user, Qt::Key_Return);
    QTest::keyClicks(user, QStringLiteral("M1"));
    QTest::keyClick(user, Qt::Key_Return);
    QTRY_VERIFY(part<QPushButton>("lend", dialog)->isEnabled());
    dialog->reject();
}

void tst_LoansPage::survivesNaughtyText()
{
    NewLoanDialog *dialog = openDialog();
    auto *user = part<QLineEdit>("loanUser", dialog);
    for (const char *odd : {"'; DROP TABLE loans; --", "\"", "%", "NEAR(", "*", "<b>x</b>", "٨٨٨", "a\\"}) {
        user->setText(QString::fromUtf8(odd));
        QTest::keyClick(user, Qt::Key_Return);
        m_page->showText(QString::fromUtf8(odd));
        QTRY_VERIFY(!m_table->isLoading());
    }
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans")), 3);
    dialog->reject();
}

QTEST_MAIN(tst_LoansPage)
#include "tst_loanspage.moc"
