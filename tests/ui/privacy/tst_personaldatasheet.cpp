// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/circulationservice.h"
#include "models/day/dayjobs.h"
#include "tests/support/shelves.h"
#include "ui/privacy/personaldatasheet.h"
#include "ui/privacy/privacypage.h"
#include "ui/reports/reportspage.h"
#include "ui/reports/todaytab.h"
#include "ui/widgets/tabrow.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

/// The sheet about one person's data, the settings of privacy, and the sheet of the day.
class TestPersonalDataSheet : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().install(); }
    void init();
    void cleanup();
    void exportsBothFiles();
    void erasesOnlyWhenTheCardIsTyped();
    void exportsBeforeItErases();
    void saysWhatIsStillOpen();
    void librariansOnlyExport();
    void keepsThePrivacySettings();
    void showsTheDay();

private:
    PersonalDataSheet::Collaborators with();
    template <typename T>
    static T *part(QWidget &in, const char *name)
    {
        return in.findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<PersonalDataService> m_personal;
    qint64 m_user = 0;
};

PersonalDataSheet::Collaborators TestPersonalDataSheet::with()
{
    PersonalDataSheet::Collaborators all{*m_personal, m_library->gate()};
    all.libraryName = QStringLiteral("Riverside");
    all.currency = QStringLiteral("EUR");
    return all;
}

void TestPersonalDataSheet::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_personal = std::make_unique<PersonalDataService>(m_library->gate());
    shelves::stock(*m_library, 1);
    m_user = shelves::user(*m_library, QStringLiteral("Anneke Haddad"), QStringLiteral("M20148"));
}

void TestPersonalDataSheet::cleanup()
{
    m_personal.reset();
    m_library.reset();
}

void TestPersonalDataSheet::exportsBothFiles()
{
    PersonalDataSheet sheet(with(), m_user);
    QSignalSpy exported(&sheet, &PersonalDataSheet::exported);
    const QString folder = m_library->folder() + QStringLiteral("/out");
    part<QLineEdit>(sheet, "exportFolder")->setText(folder);
    sheet.primary()->click();
    QCOMPARE(exported.size(), 1);
    QFile json(folder + QStringLiteral("/data.json"));
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(json.readAll()).object();
    QCOMPARE(all.value(QStringLiteral("user")).toObject().value(QStringLiteral("card_number")).toString(),
             QStringLiteral("M20148"));
    QFile pdf(folder + QStringLiteral("/data.pdf"));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
    QVERIFY(!(pdf.permissions() & (QFileDevice::ReadOther | QFileDevice::ReadGroup)));
}

void TestPersonalDataSheet::erasesOnlyWhenTheCardIsTyped()
{
    PersonalDataSheet sheet(with(), m_user);
    part<TabRow>(sheet, "personalTabs")->setCurrent(1);
    part<QCheckBox>(sheet, "exportFirst")->setChecked(false);
    QVERIFY(!sheet.primary()->isEnabled());
    part<QLineEdit>(sheet, "typedCard")->setText(QStringLiteral("M2014"));
    QVERIFY(!sheet.primary()->isEnabled());
    part<QLineEdit>(sheet, "typedCard")->setText(QStringLiteral("M20148"));
    QVERIFY(sheet.primary()->isEnabled());
    QSignalSpy erased(&sheet, &PersonalDataSheet::erased);
    sheet.primary()->click();
    QCOMPARE(erased.size(), 1);
    QTRY_COMPARE(sheet.result(), int(QDialog::Accepted));
    QVERIFY(m_library->value(QStringLiteral("SELECT name FROM users WHERE id = ?"), {m_user}).isNull());
}

void TestPersonalDataSheet::exportsBeforeItErases()
{
    PersonalDataSheet sheet(with(), m_user);
    part<TabRow>(sheet, "personalTabs")->setCurrent(1);
    // Where nothing can be written, nothing is erased.
    part<QLineEdit>(sheet, "exportFolder")->setText(m_library->path() + QStringLiteral("/inside-a-file"));
    part<QLineEdit>(sheet, "typedCard")->setText(QStringLiteral("M20148"));
    QSignalSpy erased(&sheet, &PersonalDataSheet::erased);
    sheet.primary()->click();
    QCOMPARE(erased.size(), 0);
    QVERIFY(!m_library->value(QStringLiteral("SELECT name FROM users WHERE id = ?"), {m_user}).isNull());
}

void TestPersonalDataSheet::saysWhatIsStillOpen()
{
    CirculationService circulation(m_library->gate());
    const Result<LendOutcome> lent =
        circulation.lend(m_user, m_library->number(QStringLiteral("SELECT min(id) FROM copies")));
    QVERIFY(lent && lent->isLent());
    PersonalDataSheet::Collaborators all = with();
    qint64 closed = 0;
    all.deactivate = [&closed](qint64 id) {
        closed = id;
        return Result<void>();
    };
    PersonalDataSheet sheet(all, m_user);
    part<TabRow>(sheet, "personalTabs")->setCurrent(1);
    QVERIFY(part<QLineEdit>(sheet, "typedCard") == nullptr);
    QSignalSpy wanted(&sheet, &PersonalDataSheet::loanWanted);
    part<QWidget>(sheet, "openMatters")->findChild<QPushButton *>()->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toLongLong(), lent->loanId);
    sheet.primary()->click();
    QCOMPARE(closed, m_user);
}

void TestPersonalDataSheet::librariansOnlyExport()
{
    m_library->signInAs(Role::Librarian);
    PersonalDataSheet sheet(with(), m_user);
    QVERIFY(part<QLineEdit>(sheet, "typedCard") == nullptr);
    QVERIFY(sheet.primary()->isEnabled());
}

void TestPersonalDataSheet::keepsThePrivacySettings()
{
    const QString longAgo = QStringLiteral("2026-02-01T09:00:00.000Z");
    m_library->run(
        QStringLiteral(
            "INSERT INTO loans (copy_id, user_id, loaned_at, due_on, returned_at, outcome, created_at, updated_at) "
            "VALUES ((SELECT min(id) FROM copies), ?, ?, '2026-02-01', ?, 'returned', ?, ?)"),
        {m_user, longAgo, longAgo, longAgo, longAgo});
    AnonymiseService service(m_library->gate());
    PrivacyPage page(m_library->gate(), service);
    page.show();
    QVERIFY(!part<QCheckBox>(page, "forgets")->isChecked());
    QVERIFY(!part<QPushButton>(page, "anonymiseNow")->isVisible());
    part<QCheckBox>(page, "forgets")->setChecked(true);
    QCOMPARE(loadPrivacy(m_library->database())->anonymiseAfterDays, std::optional(90));
    QVERIFY(!part<QPushButton>(page, "anonymiseNow")->isVisible()); // the last borrower of the copy is kept
    part<QSpinBox>(page, "keepPerCopy")->setValue(0);
    QCOMPARE(loadPrivacy(m_library->database())->keepPerCopy, 0);
    QVERIFY(part<QPushButton>(page, "anonymiseNow")->isVisible());
    QVERIFY(part<QLabel>(page, "anonymisePreview")->text().contains(QLatin1Char('1')));
}

void TestPersonalDataSheet::showsTheDay()
{
    const qint64 copy = m_library->number(QStringLiteral("SELECT min(id) FROM copies"));
    m_library->run(QStringLiteral("INSERT INTO loans (copy_id, user_id, loaned_at, due_on, created_at, updated_at) "
                                  "VALUES (?, ?, '2026-07-01T09:00:00.000Z', '2026-07-22', '2026-07-01T09:00:00.000Z', "
                                  "'2026-07-01T09:00:00.000Z')"),
                   {copy, m_user});
    QVERIFY(DayJobs(m_library->gate()).runDue());
    auto *today = new TodayTab(m_library->gate(),
                               {[](CommandGate &) { return 3; }, [] { return QStringLiteral("this morning"); }});
    ReportsPage reports;
    reports.addTab(today);
    reports.resize(1080, 700);
    reports.show();
    reports.entered();
    reports.showTab(today);
    QVERIFY(today->findChild<QPushButton *>(QStringLiteral("noticesOpen")) != nullptr);
    QPushButton *lost = today->findChild<QPushButton *>(QStringLiteral("lostOpen"));
    QVERIFY(lost != nullptr);
    QSignalSpy overdues(today, &TodayTab::overduesWanted);
    lost->click();
    QCOMPARE(overdues.size(), 1);
    today->findChild<QPushButton *>(QStringLiteral("lostLater"))->click();
    QTRY_VERIFY(today->findChild<QPushButton *>(QStringLiteral("lostOpen")) == nullptr);
    const QString path = m_library->folder() + QStringLiteral("/today.pdf");
    QCOMPARE(today->writePdf(path), QString());
    QVERIFY(QFile::exists(path));
}

QTEST_MAIN(TestPersonalDataSheet)
#include "tst_personaldatasheet.moc"
