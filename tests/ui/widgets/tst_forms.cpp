// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dateedit.h"
#include "ui/widgets/formpanel.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/message.h"
#include "ui/widgets/passwordedit.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/scanedit.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace {

/// A sheet with one field, counting its saves.
class TrialSheet : public Sheet
{
public:
    explicit TrialSheet(QWidget *parent = nullptr)
        : Sheet(QStringLiteral("Trial"), Width::Narrow, parent),
          edit(new QLineEdit)
    {
        body()->addWidget(edit);
        addPrimary(QStringLiteral("Add"));
    }
    QLineEdit *edit;
    int saves = 0;

protected:
    void save() override { ++saves; }
};

} // namespace

class FormsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void namesFieldsByTheirLabels();
    void saysAProblemUnderItsField();
    void countsProblemsAndFindsTheFirst();
    void readsDaysAsPeopleTypeThem_data();
    void readsDaysAsPeopleTypeThem();
    void refusesWhatIsNoDay();
    void reportsADayOnce();
    void ignoresPlainEnterInASheet();
    void savesASheetWithControlEnter();
    void asksBeforeTypedTextIsLost();
    void closesACleanSheetWithEscape();
    void scrollsASheetInALowWindow();
    void handsAScanOverAndEmptiesTheField();
    void emptiesTheScanFieldWithEscapeFirst();
    void noticesCapsLock();
    void showsThePasswordOnDemand();
    void saysMessagesToScreenReaders();
    void keepsTextsReadableInMirroredLines();
};

void FormsTest::initTestCase()
{
    theme().install();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void FormsTest::namesFieldsByTheirLabels()
{
    FormPanel form(FormRow::Placement::Left);
    auto *edit = new QLineEdit;
    FormRow *row = form.addRow(QStringLiteral("Call number"), edit);
    QCOMPARE(edit->accessibleName(), QStringLiteral("Call number"));
    row->setRequired(true);
    QCOMPARE(edit->accessibleName(), QStringLiteral("Call number"));
    auto *combo = new QComboBox;
    form.addRow(QStringLiteral("Collection"), combo);
    const QList<QLabel *> labels = form.findChildren<QLabel *>();
    QVERIFY(
        std::any_of(labels.cbegin(), labels.cend(), [combo](const QLabel *label) { return label->buddy() == combo; }));
}

void FormsTest::saysAProblemUnderItsField()
{
    FormPanel form(FormRow::Placement::Top);
    auto *edit = new QLineEdit;
    FormRow *row = form.addRow(QStringLiteral("ISBN"), edit);
    form.show();
    QVERIFY(!row->problemLabel()->isVisible());
    row->setProblem(QStringLiteral("The last digit should be 0."));
    QVERIFY(row->problemLabel()->isVisible());
    QCOMPARE(edit->accessibleDescription(), QStringLiteral("The last digit should be 0."));
    QCOMPARE(edit->property("invalid").toBool(), true);
    row->setProblem(QString());
    QVERIFY(!row->problemLabel()->isVisible());
    QCOMPARE(edit->property("invalid").toBool(), false);
    row->setHint(QStringLiteral("Scan it, or type it."));
    QVERIFY(row->problemLabel()->isVisible());
}

void FormsTest::countsProblemsAndFindsTheFirst()
{
    FormPanel form(FormRow::Placement::Top);
    form.addRow(QStringLiteral("One"), new QLineEdit);
    FormRow *two = form.addRow(QStringLiteral("Two"), new QLineEdit);
    FormRow *three = form.addRow(QStringLiteral("Three"), new QLineEdit);
    QCOMPARE(form.firstProblemField(), nullptr);
    three->setProblem(QStringLiteral("no"));
    two->setProblem(QStringLiteral("no"));
    QCOMPARE(form.problemCount(), 2);
    QCOMPARE(form.firstProblemField(), two->field());
    form.clearProblems();
    QCOMPARE(form.problemCount(), 0);
}

void FormsTest::readsDaysAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    const QDate day(2026, 3, 4);
    QTest::newRow("iso") << "2026-03-04" << day;
    QTest::newRow("iso short") << "2026-3-4" << day;
    QTest::newRow("dots") << "4.3.2026" << day;
    QTest::newRow("dots, padded") << " 04.03.2026 " << day;
    QTest::newRow("slashes, day first here") << "4/3/2026" << day;
    QTest::newRow("two digits") << "4.3.26" << day;
    QTest::newRow("last century") << "4.3.71" << QDate(1971, 3, 4);
    QTest::newRow("only one order possible") << "3/14/2012" << QDate(2012, 3, 14);
    QTest::newRow("words") << "4 Mar 2026" << day;
    QTest::newRow("long words") << "4 March 2026" << day;
    QTest::newRow("Arabic digits") << QString::fromUtf8("٤.٣.٢٠٢٦") << day;
    QTest::newRow("spaces") << "4 3 2026" << day;
}

void FormsTest::readsDaysAsPeopleTypeThem()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    QCOMPARE(DateEdit::parse(typed), day);
    QCOMPARE(DateEdit::parse(DateEdit::format(day)), day);
}

void FormsTest::refusesWhatIsNoDay()
{
    for (const char *text : {"", "31.2.2026", "tomorrow", "2026-13-01", "4.3", "00000", "99/99/9999"}) {
        QVERIFY2(!DateEdit::parse(QString::fromLatin1(text)).isValid(), text);
    }
    DateEdit edit;
    QVERIFY(edit.hasAcceptableInput());
    edit.setText(QStringLiteral("31.2.2026"));
    QVERIFY(!edit.hasAcceptableInput());
}

void FormsTest::reportsADayOnce()
{
    DateEdit edit;
    const QSignalSpy changed(&edit, &DateEdit::dateChanged);
    edit.setText(QStringLiteral("4.3.2026"));
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(edit.text(), QStringLiteral("4 Mar 2026"));
    edit.clear();
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(changed.count(), 2);
    QVERIFY(!changed.last().first().toDate().isValid());
}

void FormsTest::ignoresPlainEnterInASheet()
{
    TrialSheet sheet;
    sheet.open();
    QTest::keyClicks(sheet.edit, QStringLiteral("30000043-1"));
    QTest::keyClick(sheet.edit, Qt::Key_Return);
    QTest::keyClick(sheet.primary(), Qt::Key_Return);
    QTest::keyClick(sheet.cancel(), Qt::Key_Enter);
    QCOMPARE(sheet.saves, 0);
    QVERIFY(sheet.isVisible());
}

void FormsTest::savesASheetWithControlEnter()
{
    TrialSheet sheet;
    sheet.open();
    QTest::keyClick(sheet.edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sheet.saves, 1);
    sheet.primary()->setEnabled(false);
    QTest::keyClick(sheet.edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sheet.saves, 1);
    sheet.primary()->setEnabled(true);
    sheet.setBusy(true);
    QTest::keyClick(sheet.edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sheet.saves, 1);
}

void FormsTest::asksBeforeTypedTextIsLost()
{
    TrialSheet sheet;
    sheet.open();
    sheet.setDirty(true);
    QTest::keyClick(&sheet, Qt::Key_Escape);
    QVERIFY(sheet.isVisible());
    auto *keep = sheet.findChild<QPushButton *>(QStringLiteral("keepEditingButton"));
    QVERIFY(keep->isVisible());
    QTest::keyClick(&sheet, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sheet.saves, 0);
    keep->click();
    QVERIFY(sheet.isVisible());
    QVERIFY(!keep->isVisible());
    sheet.cancel()->click();
    sheet.findChild<QPushButton *>(QStringLiteral("discardButton"))->click();
    QVERIFY(!sheet.isVisible());
}

void FormsTest::closesACleanSheetWithEscape()
{
    TrialSheet sheet;
    sheet.open();
    QTest::keyClick(sheet.edit, Qt::Key_Escape);
    QVERIFY(!sheet.isVisible());
}

void FormsTest::scrollsASheetInALowWindow()
{
    QWidget window;
    window.resize(1024, 400);
    window.show();
    TrialSheet sheet(&window);
    for (int i = 0; i < 30; ++i) {
        sheet.body()->addWidget(new QLineEdit);
    }
    sheet.open();
    QTest::qWait(20);
    QVERIFY(sheet.height() <= window.height());
    QVERIFY(sheet.primary()->isVisible());
    QVERIFY(sheet.rect().contains(sheet.primary()->mapTo(&sheet, QPoint(1, 1))));
}

void FormsTest::handsAScanOverAndEmptiesTheField()
{
    ScanEdit scan;
    const QSignalSpy scanned(&scan, &ScanEdit::scanned);
    const QSignalSpy confirmed(&scan, &ScanEdit::confirmed);
    QTest::keyClicks(scan.edit(), QStringLiteral(" M20111"));
    QTest::keyClick(scan.edit(), Qt::Key_Return);
    QCOMPARE(scanned.count(), 1);
    QCOMPARE(scanned.first().first().toString(), QStringLiteral("M20111"));
    QVERIFY(scan.text().isEmpty());
    QTest::keyClick(scan.edit(), Qt::Key_Return);
    QCOMPARE(confirmed.count(), 1);
    QCOMPARE(scan.edit()->accessibleName(), QStringLiteral("Scan"));
}

void FormsTest::emptiesTheScanFieldWithEscapeFirst()
{
    ScanEdit scan;
    const QSignalSpy escaped(&scan, &ScanEdit::escaped);
    QTest::keyClicks(scan.edit(), QStringLiteral("30"));
    QTest::keyClick(scan.edit(), Qt::Key_Escape);
    QVERIFY(scan.text().isEmpty());
    QCOMPARE(escaped.count(), 0);
    QTest::keyClick(scan.edit(), Qt::Key_Escape);
    QCOMPARE(escaped.count(), 1);
}

void FormsTest::noticesCapsLock()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *edit = new PasswordEdit(&window);
    layout->addWidget(edit);
    layout->addWidget(edit->capsLockHint());
    window.show();
    edit->setFocus();
    QVERIFY(!edit->capsLockHint()->isVisible());
    QKeyEvent capital(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("A"));
    QApplication::sendEvent(edit, &capital);
    QVERIFY(edit->capsLockHint()->isVisible());
    QKeyEvent small(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
    QApplication::sendEvent(edit, &small);
    QVERIFY(!edit->capsLockHint()->isVisible());
    QKeyEvent shifted(QEvent::KeyPress, Qt::Key_A, Qt::ShiftModifier, QStringLiteral("A"));
    QApplication::sendEvent(edit, &shifted);
    QVERIFY(!edit->capsLockHint()->isVisible());
    QCOMPARE(edit->text(), QStringLiteral("AaA"));
}

void FormsTest::showsThePasswordOnDemand()
{
    PasswordEdit edit;
    QCOMPARE(edit.echoMode(), QLineEdit::Password);
    edit.actions().first()->trigger();
    QCOMPARE(edit.echoMode(), QLineEdit::Normal);
    edit.actions().first()->trigger();
    QCOMPARE(edit.echoMode(), QLineEdit::Password);
}

void FormsTest::saysMessagesToScreenReaders()
{
    Message message;
    QVERIFY(!message.isVisible());
    message.say(Tone::Warn, QStringLiteral("is <b>4</b> days overdue."), QStringLiteral("Kindred & co"));
    QCOMPARE(message.accessibleName(), QStringLiteral("Kindred & co is <b>4</b> days overdue."));
    QVERIFY(message.isVisible());
    const QSignalSpy closed(&message, &Message::closed);
    message.clear();
    QVERIFY(!message.isVisible());
    QVERIFY(message.accessibleName().isEmpty());
}

void FormsTest::keepsTextsReadableInMirroredLines()
{
    const QString title = QStringLiteral("14 Cows for America");
    QCOMPARE(isolated(title), title);
    QCOMPARE(joined({title, QString(), QStringLiteral("327.676 DEE")}), title + QStringLiteral("  ·  327.676 DEE"));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString mirrored = isolated(title);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(mirrored, QChar(0x2068) + title + QChar(0x2069));
    QVERIFY(isolated(QString()).isEmpty());
}

QTEST_MAIN(FormsTest)
#include "tst_forms.moc"
