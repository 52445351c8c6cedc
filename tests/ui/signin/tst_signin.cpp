// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/strength.h"
#include "models/values/clock.h"
#include "ui/signin/changepassworddialog.h"
#include "ui/signin/firstrunpage.h"
#include "ui/signin/lockpage.h"
#include "ui/signin/signinpage.h"
#include "ui/widgets/message.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace {

const QString goodPassword = QStringLiteral("lantern-ocean-maple");

Problems wrong(int seconds)
{
    return {{QStringLiteral("password"), QStringLiteral("accounts.wrongPassword"), {QString::number(seconds)}}};
}

template <typename T>
T *child(QWidget &page, const char *name)
{
    T *found = page.findChild<T *>(QString::fromLatin1(name));
    if (found == nullptr) {
        qFatal("no %s", name);
    }
    return found;
}

QString shownWords(QWidget &page)
{
    QStringList words;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&page)) {
            words << label->text();
        }
    }
    return words.join(QLatin1Char('\n'));
}

void type(QWidget *field, const QString &text)
{
    // As typed: keyClicks() knows ASCII only.
    auto *edit = qobject_cast<QLineEdit *>(field);
    edit->clear();
    edit->insert(text);
}

QList<InterfaceLanguage> languages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("ar"), QStringLiteral("العربية")}};
}

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().install(); }
    void namesItsFieldsAsAgreed();
    void tabGoesFromFieldToField();
    void entersWithEnter();
    void keepsAndSelectsTheTextWhenRefused();
    void countsThePauseDown();
    void saysUntilWhenAnAccountIsLocked();
    void offersToCancelAfterThreeSeconds();
    void asksForTheNameFirst();
    void lockShowsNothingOfTheLibrary();
    void lockAsksBeforeSomeoneElseSignsIn();
    void cardsAnswerToKeys();
    void proposesFileAndUserName();
    void marksWhatIsWrongAndGoesThere();
    void createsWithCtrlEnterOnly();
    void keepsWhatWasTypedOnTheWayBack();
    void showsProblemsFromTheService();
    void takesDroppedLibrariesOnly();
    void changesPasswordWithCtrlEnterOnly();
    void showsWhyThePasswordWasRefused();
    void skipsThePresentPasswordWhenItIsKnown();
};

void TestSignIn::namesItsFieldsAsAgreed()
{
    SignInPage page;
    QCOMPARE(child<QLineEdit>(page, "userName")->accessibleName(), QStringLiteral("User name"));
    QCOMPARE(child<QLineEdit>(page, "password")->accessibleName(), QStringLiteral("Password"));
    QCOMPARE(child<QPushButton>(page, "signInButton")->text(), QStringLiteral("Sign in"));
    page.setLibrary(QStringLiteral("Riverside <b>Town</b>"), QStringLiteral("/srv/riverside.carrel"));
    QVERIFY(shownWords(page).contains(QStringLiteral("Riverside <b>Town</b>")));
}

void TestSignIn::tabGoesFromFieldToField()
{
    SignInPage page;
    page.show();
    QWidget *at = child<QLineEdit>(page, "userName");
    for (const char *name : {"password", "keepUserName", "signInButton"}) {
        do {
            at = at->nextInFocusChain();
        } while (!(at->focusPolicy() & Qt::TabFocus) || !at->isVisibleTo(&page) || at->focusProxy() != nullptr);
        QCOMPARE(at->objectName(), QString::fromLatin1(name));
    }
}

void TestSignIn::entersWithEnter()
{
    SignInPage page;
    page.setKeepsUserName(true);
    page.show();
    QSignalSpy asked(&page, &SignInPage::signInRequested);
    type(child<QLineEdit>(page, "userName"), QStringLiteral("hweiss"));
    QTest::keyClick(child<QLineEdit>(page, "userName"), Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
    type(child<QLineEdit>(page, "password"), QStringLiteral("secret"));
    QTest::keyClick(child<QLineEdit>(page, "password"), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first(), (QVariantList{QStringLiteral("hweiss"), QStringLiteral("secret"), true}));
    page.showOpening();
    QCOMPARE(child<QPushButton>(page, "signInButton")->text(), QStringLiteral("Opening…"));
    QTest::keyClick(child<QLineEdit>(page, "password"), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
}

void TestSignIn::keepsAndSelectsTheTextWhenRefused()
{
    SignInPage page;
    page.setUserName(QStringLiteral("hweiss"));
    page.show();
    auto *password = child<QLineEdit>(page, "password");
    type(password, QStringLiteral("secret"));
    page.showOpening();
    page.showRefusal(wrong(4));
    QCOMPARE(password->text(), QStringLiteral("secret"));
    QCOMPARE(password->selectedText().size(), 6);
    auto *bar = child<Message>(page, "refusal");
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->text(), QStringLiteral("That name and password do not match. Try again in 4 second(s)."));
    QVERIFY(!child<QPushButton>(page, "signInButton")->isEnabled());
    QSignalSpy asked(&page, &SignInPage::signInRequested);
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
    page.reset();
    QVERIFY(!bar->isVisible());
    QVERIFY(password->text().isEmpty());
    QVERIFY(child<QPushButton>(page, "signInButton")->isEnabled());
}

void TestSignIn::countsThePauseDown()
{
    SignInPage page;
    page.show();
    page.showRefusal(wrong(2));
    auto *bar = child<Message>(page, "refusal");
    QTRY_COMPARE_WITH_TIMEOUT(bar->text(),
                              QStringLiteral("That name and password do not match. Try again in 1 second(s)."), 2000);
    QTRY_COMPARE_WITH_TIMEOUT(bar->text(), QStringLiteral("That name and password do not match."), 2000);
    QVERIFY(child<QPushButton>(page, "signInButton")->isEnabled());
}

void TestSignIn::saysUntilWhenAnAccountIsLocked()
{
    SignInPage page;
    page.show();
    const QDateTime ends = QDateTime::currentDateTimeUtc().addSecs(15 * 60);
    page.showRefusal({{{}, QStringLiteral("accounts.locked"), {toStoredMoment(ends)}}});
    const QString time = QLocale().toString(ends.toLocalTime().time(), QLocale::ShortFormat);
    QCOMPARE(child<Message>(page, "refusal")->text(),
             QStringLiteral("Too many wrong passwords. Locked until %1.").arg(time));
    QVERIFY(!child<QPushButton>(page, "signInButton")->isEnabled());
}

void TestSignIn::offersToCancelAfterThreeSeconds()
{
    SignInPage page;
    page.show();
    auto *cancel = child<QPushButton>(page, "cancelSignIn");
    page.showOpening();
    QVERIFY(!cancel->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(cancel->isVisible(), 4000);
    QSignalSpy cancelled(&page, &SignInPage::cancelled);
    cancel->click();
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(child<QPushButton>(page, "signInButton")->isEnabled());
    QVERIFY(!cancel->isVisible());
}

void TestSignIn::asksForTheNameFirst()
{
    SignInPage page;
    page.show();
    page.activateWindow();
    page.setUserName(QString());
    page.reset();
    QCOMPARE(page.focusWidget(), child<QLineEdit>(page, "userName"));
    page.setUserName(QStringLiteral("hweiss"));
    page.reset();
    QCOMPARE(page.focusWidget(), child<QLineEdit>(page, "password"));
}

void TestSignIn::lockShowsNothingOfTheLibrary()
{
    LockPage page;
    page.lock(Session{1, QStringLiteral("Hannah Weiss"), Role::Administrator, 1, QStringLiteral("Main desk")}, 10,
              QStringLiteral("1 unsaved book, 1 cell being edited"));
    page.resize(1280, 800);
    page.show();
    const QString words = shownWords(page);
    QVERIFY(words.contains(QStringLiteral("Administrator  ·  Main desk")));
    QVERIFY(words.contains(QStringLiteral("after 10 minute(s) without use.")));
    QVERIFY(words.contains(QStringLiteral("Kept as you left it: 1 unsaved book, 1 cell being edited.")));
    QSignalSpy asked(&page, &LockPage::unlockRequested);
    type(child<QLineEdit>(page, "password"), QStringLiteral("secret"));
    QTest::keyClick(child<QLineEdit>(page, "password"), Qt::Key_Return);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("secret"));
    page.showChecking();
    page.showRefusal(wrong(4));
    QCOMPARE(child<Message>(page, "refusal")->text(), QStringLiteral("Wrong password. Try again in 4 second(s)."));
    QVERIFY(!child<QPushButton>(page, "unlockButton")->isEnabled());
    page.lock(Session{1, QStringLiteral("Hannah Weiss"), Role::Administrator, 1, {}}, 0, {});
    QVERIFY(!child<QLabel>(page, "keptLine")->isVisible());
    QVERIFY(child<QLineEdit>(page, "password")->text().isEmpty());
}

void TestSignIn::lockAsksBeforeSomeoneElseSignsIn()
{
    LockPage page;
    page.lock(Session{1, QStringLiteral("Hannah Weiss"), Role::Administrator, 1, {}}, 0,
              QStringLiteral("1 unsaved book"));
    page.show();
    QSignalSpy leaving(&page, &LockPage::signInAsSomeoneElseRequested);
    child<QPushButton>(page, "someoneElseButton")->click();
    QCOMPARE(leaving.count(), 0);
    QVERIFY(shownWords(page).contains(QStringLiteral("What Hannah Weiss has not saved waits until Carrel closes.")));
    child<QPushButton>(page, "leaveButton")->click();
    QCOMPARE(leaving.count(), 1);
}

void TestSignIn::cardsAnswerToKeys()
{
    FirstRunPage page(languages(), QStringLiteral("en"));
    page.show();
    page.activateWindow();
    page.showWelcome();
    auto *create = child<QAbstractButton>(page, "createCard");
    QCOMPARE(page.focusWidget(), create);
    QTest::keyClick(create, Qt::Key_Down);
    QCOMPARE(page.focusWidget(), child<QAbstractButton>(page, "openCard"));
    QSignalSpy open(&page, &FirstRunPage::openRequested);
    QSignalSpy demo(&page, &FirstRunPage::demoRequested);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QCOMPARE(open.count(), 1);
    QTest::keyClick(page.focusWidget(), Qt::Key_3);
    QCOMPARE(demo.count(), 1);
    QTest::keyClick(page.focusWidget(), Qt::Key_1);
    QVERIFY(child<QLineEdit>(page, "libraryName")->isVisible());
    QSignalSpy chosen(&page, &FirstRunPage::languageChosen);
    auto *language = child<QComboBox>(page, "language");
    language->setCurrentIndex(1);
    emit language->activated(1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("ar"));
}

void TestSignIn::proposesFileAndUserName()
{
    QTemporaryDir folder;
    FirstRunPage page(languages(), QStringLiteral("en"));
    page.setFolder(folder.path());
    type(child<QLineEdit>(page, "libraryName"), QStringLiteral("Bücherei Überlingen"));
    QCOMPARE(child<QLineEdit>(page, "libraryPath")->text(),
             folder.filePath(QStringLiteral("bucherei-uberlingen.carrel")));
    type(child<QLineEdit>(page, "yourName"), QStringLiteral("Hannah Weiß"));
    QWidget *pane = child<QWidget>(page, "createLibraryPane");
    QCOMPARE(child<QLineEdit>(*pane, "userName")->text(), QStringLiteral("hweiss"));
    type(child<QLineEdit>(*pane, "userName"), QStringLiteral("boss"));
    type(child<QLineEdit>(page, "yourName"), QStringLiteral("Someone Else"));
    QCOMPARE(child<QLineEdit>(*pane, "userName")->text(), QStringLiteral("boss"));
    type(child<QLineEdit>(page, "libraryPath"), QStringLiteral("/tmp/mine.carrel"));
    type(child<QLineEdit>(page, "libraryName"), QStringLiteral("Other"));
    QCOMPARE(child<QLineEdit>(page, "libraryPath")->text(), QStringLiteral("/tmp/mine.carrel"));
}

void TestSignIn::marksWhatIsWrongAndGoesThere()
{
    QTemporaryDir folder;
    QFile existing(folder.filePath(QStringLiteral("taken.carrel")));
    QVERIFY(existing.open(QIODevice::WriteOnly));
    FirstRunPage page(languages(), QStringLiteral("en"));
    page.show();
    page.activateWindow();
    page.showCreate();
    QWidget *pane = child<QWidget>(page, "createLibraryPane");
    type(child<QLineEdit>(*pane, "libraryName"), QStringLiteral("Taken"));
    type(child<QLineEdit>(*pane, "libraryPath"), existing.fileName());
    type(child<QLineEdit>(*pane, "yourName"), QStringLiteral("Hannah Weiss"));
    type(child<QLineEdit>(*pane, "password"), QStringLiteral("sunshine1"));
    type(child<QLineEdit>(*pane, "repeatPassword"), QStringLiteral("sunshine"));
    QSignalSpy asked(&page, &FirstRunPage::createRequested);
    child<QPushButton>(*pane, "createButton")->click();
    QCOMPARE(asked.count(), 0);
    QCOMPARE(child<QLabel>(*pane, "problemCount")->text(), QStringLiteral("3 field(s) need attention"));
    QVERIFY(shownWords(page).contains(QStringLiteral("A file of that name exists already.")));
    QVERIFY(shownWords(page).contains(QStringLiteral("A common word with a digit.")));
    QCOMPARE(page.focusWidget(), child<QLineEdit>(*pane, "libraryPath"));
    QVERIFY(child<QPushButton>(*pane, "createButton")->isEnabled());
    type(child<QLineEdit>(*pane, "libraryPath"), folder.filePath(QStringLiteral("free.carrel")));
    QCOMPARE(child<QLabel>(*pane, "problemCount")->text(), QStringLiteral("2 field(s) need attention"));
    for (int day = 1; day <= 7; ++day) {
        pane->findChild<QToolButton *>(QStringLiteral("weekday%1").arg(day))->setChecked(true);
    }
    QVERIFY(shownWords(page).contains(QStringLiteral("At least one day must stay open.")));
}

void TestSignIn::createsWithCtrlEnterOnly()
{
    QTemporaryDir folder;
    FirstRunPage page(languages(), QStringLiteral("en"));
    page.setFolder(folder.path());
    page.show();
    page.showCreate();
    QWidget *pane = child<QWidget>(page, "createLibraryPane");
    type(child<QLineEdit>(*pane, "libraryName"), QStringLiteral("Riverside Town Library"));
    type(child<QLineEdit>(*pane, "yourName"), QStringLiteral("Hannah Weiss"));
    type(child<QLineEdit>(*pane, "password"), goodPassword);
    type(child<QLineEdit>(*pane, "repeatPassword"), goodPassword);
    child<QSpinBox>(*pane, "loanDays")->setValue(14);
    QSignalSpy asked(&page, &FirstRunPage::createRequested);
    QTest::keyClick(child<QLineEdit>(*pane, "repeatPassword"), Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
    QTest::keyClick(child<QLineEdit>(*pane, "repeatPassword"), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    const auto library = asked.first().first().value<NewLibrary>();
    QCOMPARE(library.name, QStringLiteral("Riverside Town Library"));
    QCOMPARE(library.path, folder.filePath(QStringLiteral("riverside-town-library.carrel")));
    QCOMPARE(library.loanDays, 14);
    QCOMPARE(library.closedWeekdays, QList<int>{7});
    QCOMPARE(library.administrator.givenName, QStringLiteral("Hannah"));
    QCOMPARE(library.administrator.familyName, QStringLiteral("Weiss"));
    QCOMPARE(library.administrator.userName, QStringLiteral("hweiss"));
    QCOMPARE(library.administrator.password, goodPassword);
    page.showBusy();
    QVERIFY(!child<QPushButton>(*pane, "createButton")->isEnabled());
}

void TestSignIn::keepsWhatWasTypedOnTheWayBack()
{
    FirstRunPage page(languages(), QStringLiteral("en"));
    page.show();
    page.showCreate();
    type(child<QLineEdit>(page, "libraryName"), QStringLiteral("Half done"));
    QTest::keyClick(child<QLineEdit>(page, "libraryName"), Qt::Key_Escape);
    QVERIFY(!child<QLineEdit>(page, "libraryName")->isVisible());
    page.showCreate();
    QCOMPARE(child<QLineEdit>(page, "libraryName")->text(), QStringLiteral("Half done"));
}

void TestSignIn::showsProblemsFromTheService()
{
    FirstRunPage page(languages(), QStringLiteral("en"));
    page.show();
    page.showCreate();
    page.showBusy();
    page.showProblems({{QStringLiteral("path"), QStringLiteral("library.fileExists"), {}},
                       {{}, QStringLiteral("accounts.noMemory"), {}}});
    const QString words = shownWords(page);
    QVERIFY(words.contains(QStringLiteral("A file of that name exists already.")));
    QVERIFY(words.contains(QStringLiteral("short of memory")));
    QVERIFY(child<QPushButton>(page, "createButton")->isEnabled());
}

void TestSignIn::takesDroppedLibrariesOnly()
{
    FirstRunPage page(languages(), QStringLiteral("en"));
    page.show();
    QSignalSpy dropped(&page, &FirstRunPage::fileDropped);
    for (const QString &name : {QStringLiteral("/tmp/a.txt"), QStringLiteral("/tmp/a.carrel")}) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(name)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &enter);
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &drop);
    }
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped.first().first().toString(), QStringLiteral("/tmp/a.carrel"));
}

void TestSignIn::changesPasswordWithCtrlEnterOnly()
{
    ChangePasswordDialog dialog(ChangePasswordDialog::Reason::Wanted, {QStringLiteral("Hannah Weiss")});
    dialog.show();
    QSignalSpy asked(&dialog, &ChangePasswordDialog::changeRequested);
    type(child<QLineEdit>(dialog, "presentPassword"), QStringLiteral("old"));
    type(child<QLineEdit>(dialog, "newPassword"), goodPassword);
    auto *repeat = child<QLineEdit>(dialog, "repeatPassword");
    type(repeat, goodPassword + QLatin1Char('x'));
    QTest::keyClick(repeat, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.count(), 0);
    QVERIFY(shownWords(dialog).contains(QStringLiteral("The two passwords differ.")));
    type(repeat, goodPassword);
    QVERIFY(!shownWords(dialog).contains(QStringLiteral("The two passwords differ.")));
    QTest::keyClick(repeat, Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
    QTest::keyClick(repeat, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first(), (QVariantList{QStringLiteral("old"), goodPassword}));
    QVERIFY(dialog.isVisible());
    dialog.showDone();
    QVERIFY(!dialog.isVisible());
}

void TestSignIn::showsWhyThePasswordWasRefused()
{
    ChangePasswordDialog dialog(ChangePasswordDialog::Reason::Wanted, {});
    dialog.show();
    type(child<QLineEdit>(dialog, "presentPassword"), QStringLiteral("old"));
    dialog.showRefusal({{QStringLiteral("present"), QStringLiteral("accounts.wrongPassword"), {QStringLiteral("2")}}});
    QVERIFY(shownWords(dialog).contains(QStringLiteral("Wrong password. Try again in 2 second(s).")));
    QCOMPARE(child<QLineEdit>(dialog, "presentPassword")->selectedText(), QStringLiteral("old"));
    dialog.showRefusal({{QStringLiteral("password"), QStringLiteral("accounts.passwordSame"), {}},
                        {{}, QStringLiteral("accounts.noMemory"), {}}});
    QVERIFY(shownWords(dialog).contains(QStringLiteral("This is the present password.")));
    QVERIFY(shownWords(dialog).contains(QStringLiteral("short of memory")));
}

void TestSignIn::skipsThePresentPasswordWhenItIsKnown()
{
    ChangePasswordDialog dialog(ChangePasswordDialog::Reason::Required, {});
    dialog.setPresentPassword(QStringLiteral("just typed"));
    dialog.show();
    QVERIFY(!child<QLineEdit>(dialog, "presentPassword")->isVisible());
    QSignalSpy asked(&dialog, &ChangePasswordDialog::changeRequested);
    type(child<QLineEdit>(dialog, "newPassword"), goodPassword);
    type(child<QLineEdit>(dialog, "repeatPassword"), goodPassword);
    child<QPushButton>(dialog, "primaryButton")->click();
    QCOMPARE(asked.first(), (QVariantList{QStringLiteral("just typed"), goodPassword}));
}

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
