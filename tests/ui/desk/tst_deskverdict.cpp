// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verdict and the return options on the Desk.
#include "models/catalogue/bookservice.h"
#include "models/circulation/circulationservice.h"
#include "models/lookups/lookupservice.h"
#include "tests/support/shelves.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/desksounds.h"
#include "ui/desk/resultstrip.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

class tst_DeskVerdict : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().install(); }
    void init();
    void cleanup();
    void showsAllFindingsAtOnce();
    void overridesByKeyboard();
    void wantsAReason();
    void wantsAllPutAside();
    void asksSomebodyElse();
    void showsWhatNobodyCanOverride();
    void takesAScanInTheReasonForAScan();
    void leavesItWithEsc();
    void returnsForTheBox();
    void hidesWhatAnAssistantMayNot();
    void keepsTheToastOffTheButtons();
    void previewsTheHighlightedUser();
    void addsAndLendsAnUnknownBook();
    void addsNothingWhenTheLoanIsRefused();
    void soundsDifferent();
    void entersAnOfflineList();

private:
    void open(Role role = Role::Librarian);
    void scan(const QString &code);
    QString strip() const { return m_page->findChild<ResultStrip *>()->text(); }
    QLineEdit *field() const { return m_page->findChild<QLineEdit *>(QStringLiteral("scanEdit")); }
    template <typename T>
    T *part(const char *name) const
    {
        T *found = nullptr;
        // What an earlier answer showed lingers until the event loop deletes it.
        for (T *candidate : m_page->findChildren<T *>(QString::fromLatin1(name))) {
            found = found == nullptr || candidate->isVisible() ? candidate : found;
        }
        return found;
    }
    QLineEdit *reason() const { return part<QComboBox>("overrideReason")->lineEdit(); }
    void picture(const char *name) const;
    qint64 loans() const
    {
        return m_library->number(QStringLiteral("SELECT count(*) FROM loans WHERE returned_at IS NULL"));
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<CirculationService> m_circulation;
    std::unique_ptr<DeskPage> m_page;
    qint64 m_librarian = 0;
};

void tst_DeskVerdict::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_circulation = std::make_unique<CirculationService>(m_library->gate());
    shelves::user(*m_library, QStringLiteral("Nadia Okafor"), QStringLiteral("M1"));
    shelves::copy(*m_library, shelves::book(*m_library, QStringLiteral("Station Eleven")), QStringLiteral("30000109"));
    shelves::copy(*m_library, shelves::book(*m_library, QStringLiteral("Kokoro")), QStringLiteral("30000110"));
    m_library->run(QStringLiteral("UPDATE users SET block_reason = 'Left without paying' WHERE card_number = 'M1'"));
    m_library->run(QStringLiteral("UPDATE copies SET is_for_loan = 0 WHERE barcode = '30000109'"));
    m_librarian = m_library->signInAs(Role::Librarian);
    open();
}

void tst_DeskVerdict::open(Role role)
{
    m_page.reset();
    m_library->signInAs(role);
    DeskSession::Hooks hooks;
    hooks.approve = [this](const QString &name, const QString &password, const DeskSession::Hooks::Approved &answer) {
        const bool isRight = name == QLatin1String("lib") && password == QLatin1String("right");
        const Result<qint64> who = isRight
            ? Result<qint64>(m_librarian)
            : Result<qint64>(Problem{{}, QStringLiteral("accounts.wrongPassword"), {QStringLiteral("1")}});
        QTimer::singleShot(20, m_page.get(), [answer, who] { answer(who); }); // later, as from a worker
    };
    m_page = std::make_unique<DeskPage>(m_library->gate(), *m_circulation, hooks);
    m_page->resize(1080, 740);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->entered();
}

void tst_DeskVerdict::cleanup()
{
    m_page.reset();
    m_circulation.reset();
    m_library.reset();
}

void tst_DeskVerdict::scan(const QString &code)
{
    QTest::keyClicks(field(), code);
    QTest::keyClick(field(), Qt::Key_Return);
}

void tst_DeskVerdict::picture(const char *name) const
{
    if (const QString folder = qEnvironmentVariable("CARREL_TEST_PICTURES"); !folder.isEmpty()) {
        QCoreApplication::processEvents();
        m_page->grab().save(QDir(folder).filePath(QString::fromLatin1(name) + QStringLiteral(".png")));
    }
}

void tst_DeskVerdict::showsAllFindingsAtOnce()
{
    scan(QStringLiteral("M1"));
    scan(QStringLiteral("30000109"));
    QVERIFY2(strip().startsWith(QLatin1String("Not lent yet: 2")), qPrintable(strip()));
    QVERIFY(part<QWidget>("verdictCard")->isVisible());
    QCOMPARE(m_page->findChildren<QLabel *>(QStringLiteral("finding")).size(), 2);
    QVERIFY(part<QWidget>("visitCard")->isVisible());
    QVERIFY(field()->hasFocus());
    picture("verdict-override");
    theme().setMode(Theme::Mode::Dark);
    picture("verdict-override-dark");
    theme().setMode(Theme::Mode::Light);
    // The next scan leaves it unlent and is worked.
    m_library->run(QStringLiteral("UPDATE users SET block_reason = NULL WHERE card_number = 'M1'"));
    scan(QStringLiteral("30000110"));
    QVERIFY2(strip().startsWith(QLatin1String("Lent until")), qPrintable(strip()));
    QVERIFY(!part<QWidget>("verdictCard")->isVisible());
    QCOMPARE(loans(), 1);
}

void tst_DeskVerdict::overridesByKeyboard()
{
    scan(QStringLiteral("M1"));
    scan(QStringLiteral("30000109"));
    QTest::keyClick(field(), Qt::Key_O, Qt::AltModifier);
    QTRY_VERIFY(reason()->hasFocus());
    QTest::keyClicks(reason(), QStringLiteral("Class set from Monday"), Qt::NoModifier, 45);
    QTest::keyClick(reason(), Qt::Key_O, Qt::AltModifier);
    QTRY_VERIFY2(strip().startsWith(QLatin1String("Lent until")), qPrintable(strip()));
    QCOMPARE(loans(), 1);
    QVERIFY(field()->hasFocus());
    QVERIFY(!part<QWidget>("verdictCard")->isVisible());
}

void tst_DeskVerdict::wantsAReason()
{
    scan(QStringLiteral("M1"));
    scan(QStringLiteral("30000109"));
    part<QPushButton>("override")->click();
    QTRY_VERIFY(part<ProblemLabel>("overrideProblem")->hasProblem());
    QCOMPARE(loans(), 0);
}

void tst_DeskVerdict::wantsAllPutAside()
{
    scan(QStringLiteral("M1"));
    scan(QStringLiteral("30000109"));
    const auto ticks = part<QWidget>("verdictCard")->findChildren<QCheckBox *>();
    QCOMPARE(ticks.size(), 2);
    ticks.first()->setFocus();
    QTest::keyClick(ticks.first(), Qt::Key_Space);
    QVERIFY(!part<QPushButton>("override")->isEnabled());
    QTest::keyClick(ticks.first(), Qt::Key_Space);
    QVERIFY(part<QPushButton>("override")->isEnabled());
}

void tst_DeskVerdict::asksSomebodyElse()
{
    open(Role::Assistant);
    scan(QStringLiteral("M1"));
    scan(QStringLiteral("30000109"));
    QVERIFY(part<QPushButton>("override")->text().startsWith(QLatin1String("Ask a librarian")));
    part<QPushButton>("override")->click();
    QTRY_VERIFY(part<QLineEdit>("approverName")->isVisible());
    reason()->setText(QStringLiteral("For one night"));
    part<QLineEdit>("approverName")->setText(QStringLiteral("lib"));
    part<QLineEdit>("approverPassword")->setText(QStringLiteral("wrong"));
    picture("verdict-ask");
    part<QPushButton>("override")->click();
    QTRY_VERIFY(part<ProblemLabel>("overrideProblem")->hasProblem());
    QVERIFY(part<QLineEdit>("approverPassword")->text().isEmpty());
    part<QLineEdit>("approverPassword")->setText(QStringLiteral("right"));
    part<QPushButton>("override")->click();
    QTRY_VERIFY2(strip().startsWith(QLatin1String("Lent until")), qPrintable(strip()));
    QCOMPARE(loans(), 1);
}

void tst_DeskVerdict::showsWhatNobodyCanOverride()
{
    m_library->run(QStringLiteral("UPDATE copies SET status = 'withdrawn' WHERE barcode = '30000109'"));
    scan(QStringLiteral("M1"));
    scan(QStringLiteral("30000109"));
    QVERIFY(strip().startsWith(QLatin1String("Not lent.")));
    QVERIFY(part<QWidget>("verdictCard")->isVisible());
    QCOMPARE(m_page->findChildren<QLabel *>(QStringLiteral("finding")).size(), 3);
    QVERIFY(part<QWidget>("verdictCard")->findChildren<QCheckBox *>().isEmpty());
    QVERIFY(!part<QPushButton>("override"));
    picture("verdict-impossible");
}

void tst_DeskVerdict::takesAScanInTheReasonForAScan()
{
    scan(QStringLiteral("M1"));
    scan(QStringLiteral("30000109"));
    reason()->setFocus();
    QTest::keyClicks(reason(), QStringLiteral("Cla"), Qt::NoModifier, 60);
    QTest::qWait(80);
    m_library->run(QStringLiteral("UPDATE users SET block_reason = NULL WHERE card_number = 'M1'"));
    QTest::keyClicks(reason(), QStringLiteral("30000110"));
    QTest::keyClick(reason(), Qt::Key_Return);
    QTRY_VERIFY2(strip().startsWith(QLatin1String("Lent until")), qPrintable(strip()));
    QVERIFY(strip().contains(QLatin1String("Kokoro")));
    QCOMPARE(loans(), 1);
    QCOMPARE(m_page->session().visit().at(1).kind, DeskAnswer::Kind::Refused); // stays in the list, not lent
}

void tst_DeskVerdict::leavesItWithEsc()
{
    scan(QStringLiteral("M1"));
    scan(QStringLiteral("30000109"));
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!part<QWidget>("verdictCard")->isVisible());
    QVERIFY(m_page->session().user());
    QVERIFY(part<QWidget>("visitList")->isVisible());
    QVERIFY(field()->hasFocus());
    QCOMPARE(loans(), 0);
}

void tst_DeskVerdict::returnsForTheBox()
{
    m_library->run(QStringLiteral("UPDATE users SET block_reason = NULL"));
    scan(QStringLiteral("M1"));
    scan(QStringLiteral("30000110"));
    m_library->clock().set(QDateTime(QDate(2026, 12, 14), QTime(9, 0), Qt::UTC));
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!part<QWidget>("returnBar")->isVisible());
    m_page->perform(Act::Return);
    QVERIFY(part<QWidget>("returnBar")->isVisible());
    part<ToggleChip>("bookDrop")->setOn(true);
    QVERIFY(!part<ToggleChip>("returnToday")->isActive());
    QVERIFY(field()->hasFocus());
    scan(QStringLiteral("30000110"));
    QVERIFY2(strip().contains(QLatin1String("as of Sun 13 Dec")), qPrintable(strip()));
    QVERIFY(part<ToggleChip>("bookDrop")->isActive());
    picture("return-box");
    auto *day = part<DateEdit>("returnDay");
    day->setFocus();
    QTest::keyClicks(day, QStringLiteral("2026-12-10"));
    QVERIFY(day->hasFocus());
    QTest::keyClick(day, Qt::Key_Return);
    QVERIFY(field()->hasFocus());
    QVERIFY(!part<ToggleChip>("bookDrop")->isActive());
    QCOMPARE(m_page->session().returnOptions().effectiveOn, QDate(2026, 12, 10));
    // A scan that lands in the field of the day is a scan.
    day->setFocus();
    day->clear();
    QTest::keyClicks(day, QStringLiteral("LIB-30000110"));
    QTest::keyClick(day, Qt::Key_Return);
    QCOMPARE(m_page->session().visit().first().code, QStringLiteral("LIB-30000110"));
    QCOMPARE(m_page->session().returnOptions().effectiveOn, QDate(2026, 12, 10));
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(part<ToggleChip>("returnToday")->isActive());
}

void tst_DeskVerdict::hidesWhatAnAssistantMayNot()
{
    open(Role::Assistant);
    m_page->perform(Act::Return);
    QVERIFY(part<ToggleChip>("bookDrop")->isVisible());
    QVERIFY(!part<ToggleChip>("noFine")->isVisible());
    QVERIFY(!part<DateEdit>("returnDay")->isVisible());
}

void tst_DeskVerdict::keepsTheToastOffTheButtons()
{
    scan(QStringLiteral("M1"));
    Toast toast(m_page.get());
    toast.setAtTop(true);
    toast.say(QStringLiteral("Something long was done on another page, and can be undone"), true);
    const auto *done = part<QPushButton>("endVisit");
    const QRect button(done->mapTo(m_page.get(), QPoint()), done->size());
    QVERIFY(!toast.geometry().intersects(button));
    toast.setAtTop(false);
    QVERIFY(toast.geometry().top() > m_page->height() / 2);
}

void tst_DeskVerdict::addsAndLendsAnUnknownBook()
{
    m_library->run(QStringLiteral("UPDATE users SET block_reason = NULL"));
    m_library->run(QStringLiteral("DELETE FROM item_types"));
    shelves::itemType(*m_library, QStringLiteral("Book"));
    shelves::itemType(*m_library, QStringLiteral("Film"));
    scan(QStringLiteral("9780525559474"));
    QVERIFY(!part<QWidget>("fastAdd")->isVisible()); // nobody to lend it to
    scan(QStringLiteral("M1"));
    scan(QStringLiteral("9780525559474"));
    QVERIFY2(strip().startsWith(QLatin1String("New here")), qPrintable(strip()));
    QVERIFY(part<QWidget>("fastAdd")->isVisible());
    auto *title = part<QLineEdit>("fastTitle");
    QVERIFY(title->hasFocus());
    QVERIFY(!part<QLineEdit>("fastBarcode")->text().isEmpty());
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(part<QWidget>("fastAdd")->isVisible()); // a title is needed
    QTest::keyClicks(title, QStringLiteral("The Midnight Library"));
    QCOMPARE(part<QComboBox>("fastItemType")->currentText(), QStringLiteral("Book"));
    part<QComboBox>("fastItemType")->setCurrentText(QStringLiteral("Film"));
    picture("fast-add");
    QTest::keyClick(title, Qt::Key_Return); // a scanner's Enter adds nothing
    QVERIFY(part<QLineEdit>("fastAuthor")->hasFocus());
    QTest::keyClicks(part<QLineEdit>("fastAuthor"), QStringLiteral("Matt Haig"));
    QTest::keyClick(part<QLineEdit>("fastAuthor"), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(strip().startsWith(QLatin1String("Lent until")), qPrintable(strip()));
    QVERIFY(!part<QWidget>("fastAdd")->isVisible());
    QVERIFY(field()->hasFocus());
    QCOMPARE(m_library->value(QStringLiteral("SELECT title FROM books WHERE isbn = '9780525559474'")).toString(),
             QStringLiteral("The Midnight Library"));
    QCOMPARE(loans(), 1);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(DISTINCT command_id) FROM audit_log WHERE command = "
                                              "'book.fast_add'")),
             1);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM books b JOIN book_sources s ON s.book_id = b.id "
                                              "JOIN item_types t ON t.id = b.item_type_id WHERE s.format = 'desk' "
                                              "AND t.name = 'Film'")),
             1);
    LookupService lookups(m_library->gate());
    const BookService books(m_library->gate(), lookups);
    QCOMPARE(*books.countBrief(), 1);
    m_library->run(QStringLiteral("UPDATE books SET publication_year = 2020 WHERE isbn = '9780525559474'"));
    QCOMPARE(*books.countBrief(), 0); // completed
}

void tst_DeskVerdict::addsNothingWhenTheLoanIsRefused()
{
    const qint64 books = m_library->number(QStringLiteral("SELECT count(*) FROM books"));
    scan(QStringLiteral("M1")); // blocked
    scan(QStringLiteral("9780525559474"));
    part<QLineEdit>("fastTitle")->setText(QStringLiteral("The Midnight Library"));
    part<QPushButton>("addAndLend")->click();
    QTRY_VERIFY(part<ProblemLabel>("fastProblem")->hasProblem());
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM books")), books);
    QTest::keyClick(part<QLineEdit>("fastTitle"), Qt::Key_Escape);
    QVERIFY(!part<QWidget>("fastAdd")->isVisible());
    QVERIFY(m_page->session().user());
    QVERIFY(field()->hasFocus());
}

void tst_DeskVerdict::previewsTheHighlightedUser()
{
    m_library->run(QStringLiteral("UPDATE users SET block_reason = NULL, date_of_birth = '2017-06-09'"));
    shelves::user(*m_library, QStringLiteral("Chidi Okafor"), QStringLiteral("M2"));
    scan(QStringLiteral("M1"));
    scan(QStringLiteral("30000110"));
    QTest::keyClicks(field(), QStringLiteral("okafor"));
    QTRY_VERIFY(part<QWidget>("userSuggestions")->isVisible());
    QVERIFY(!part<QWidget>("userPreview")->isVisible());
    QTest::keyClick(field(), Qt::Key_Down);
    QVERIFY(part<QWidget>("userPreview")->isVisible());
    QTest::keyClick(field(), Qt::Key_Down);
    QVERIFY(part<QLabel>("previewName")->text().contains(QLatin1String("Okafor")));
    QVERIFY(!part<QPushButton>("renewAll")->isVisible()); // only to look at
    picture("find-user");
    QTest::keyClick(field(), Qt::Key_Escape);
    QTRY_VERIFY(!part<QWidget>("userPreview")->isVisible());
    QVERIFY(part<QPushButton>("renewAll")->isVisible());
}

void tst_DeskVerdict::entersAnOfflineList()
{
    m_library->run(QStringLiteral("UPDATE users SET block_reason = NULL"));
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("bus-thursday.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("2026-11-19T14:02:00 card M1\n2026-11-19T14:02:10 lend 30000110\n2026-11-19T14:02:20 lend 30000109\n"
               "2026-11-19T14:05:00 return 999\n");
    file.close();
    m_page->enterOfflineList(file.fileName());
    QVERIFY(part<QWidget>("offlinePanel")->isVisible());
    QVERIFY(!part<QWidget>("visitList")->isVisible());
    QCOMPARE(loans(), 1);
    auto *lines = part<QTableWidget>("offlineLines");
    QCOMPARE(lines->rowCount(), 2); // the disputed ones
    QCOMPARE(lines->currentRow(), 0);
    QVERIFY(lines->hasFocus());
    picture("offline-list");
    const auto isChosen = [this](const char *name) { return part<QRadioButton>(name)->isChecked(); };
    QVERIFY(isChosen("offlineChoice1")); // reference only: may be put aside
    // A scanner's digits choose nothing and its Enter does nothing; the scan waits.
    QTest::keyClicks(lines, QStringLiteral("30000112"));
    QTest::keyClick(lines, Qt::Key_Return);
    QVERIFY(isChosen("offlineChoice1"));
    QCOMPARE(lines->rowCount(), 2);
    QTest::qWait(100);
    QTest::keyClick(lines, Qt::Key_Down); // skips
    QCOMPARE(lines->currentRow(), 1);
    QTest::keyClick(lines, Qt::Key_Up);
    QTest::qWait(100);
    QTest::keyClick(lines, Qt::Key_Return);
    QCOMPARE(loans(), 1); // not without a reason
    QVERIFY(part<QLineEdit>("offlineReason")->hasFocus());
    QTest::keyClicks(part<QLineEdit>("offlineReason"), QStringLiteral("On the bus"));
    QTest::qWait(100);
    QTest::keyClick(part<QLineEdit>("offlineReason"), Qt::Key_Return);
    QCOMPARE(loans(), 2);
    QCOMPARE(lines->rowCount(), 1); // the next one: nobody can return an unknown copy
    QVERIFY(!part<QRadioButton>("offlineChoice3") || !part<QRadioButton>("offlineChoice3")->isVisible());
    QTest::qWait(100);
    QTest::keyClick(lines, Qt::Key_2); // later
    QTest::qWait(100);
    QTest::keyClick(lines, Qt::Key_Return);
    QCOMPARE(lines->rowCount(), 1);
    QTest::qWait(100);
    QTest::keyClick(lines, Qt::Key_1);
    QTest::qWait(100);
    QTest::keyClick(lines, Qt::Key_Return);
    QCOMPARE(lines->rowCount(), 0);
    part<QToolButton>("closeOffline")->click();
    QVERIFY(strip().contains(QLatin1String("30000112"))); // worked now
    QVERIFY(!part<QWidget>("offlinePanel")->isVisible());
    QVERIFY(part<QWidget>("visitList")->isVisible());
    QVERIFY(field()->hasFocus());
    m_page->enterOfflineList(folder.filePath(QStringLiteral("nothing.txt")));
    QVERIFY(part<QWidget>("offlinePanel")->isVisible()); // and says that it cannot be read
}

void tst_DeskVerdict::soundsDifferent()
{
    using Sound = DeskSounds::Sound;
    QSet<QByteArray> waves;
    for (const Sound sound : {Sound::Ok, Sound::Attention, Sound::Blocked, Sound::Unknown}) {
        const QByteArray wave = DeskSounds::waveOf(sound);
        QVERIFY(wave.startsWith("RIFF"));
        QVERIFY(wave.size() > 44);
        waves.insert(wave);
    }
    QCOMPARE(waves.size(), 4);
    auto *button = part<QToolButton>("sounds");
    QVERIFY(!button->isChecked());
    QSignalSpy switched(m_page.get(), &DeskPage::soundSwitched);
    m_page->setSoundOn(true);
    QVERIFY(button->isChecked());
    QCOMPARE(switched.count(), 0);
    button->click();
    QCOMPARE(switched.count(), 1);
    QVERIFY(field()->hasFocus());
    DeskAnswer answer;
    answer.kind = DeskAnswer::Kind::Unknown;
    QCOMPARE(DeskSounds::soundOf(answer), Sound::Unknown);
    answer.kind = DeskAnswer::Kind::Lent;
    QCOMPARE(DeskSounds::soundOf(answer), Sound::Ok);
}

QTEST_MAIN(tst_DeskVerdict)
#include "tst_deskverdict.moc"
