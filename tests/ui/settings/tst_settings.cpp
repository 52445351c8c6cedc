// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/holdfacts.h"
#include "models/settings/librarysettings.h"
#include "models/settings/stationpreferences.h"
#include "tests/support/testlibrary.h"
#include "ui/settings/appearancepage.h"
#include "ui/settings/lendingpage.h"
#include "ui/settings/librarypage.h"
#include "ui/settings/securitypage.h"
#include "ui/settings/settingswindow.h"
#include "ui/settings/stationpage.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTest>

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void storesTheLibrarysNameOnLeavingTheField();
    void saysWhyANameIsRefusedAndKeepsTheOldOne();
    void isReadOnlyBelowAdministrator();
    void storesHowClosedDaysAndRenewalsCount();
    void appliesTheLookAtOnce();
    void keepsTheStationsName();
    void storesIdleTimes();
    void findsPagesByTheWordsOnThem();
    void comesToTheFrontAtAPage();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<StationPreferences> m_preferences;
    std::unique_ptr<LibrarySettings> m_settings;
    std::unique_ptr<SettingsWindow> m_window;
};

void SettingsTest::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_preferences = std::make_unique<StationPreferences>(m_library->folder(), m_library->folder());
    m_settings = std::make_unique<LibrarySettings>(m_library->gate());
    LibraryValues values;
    values.name = QStringLiteral("Riverside");
    QVERIFY(m_settings->change(values));
    m_window = std::make_unique<SettingsWindow>();
    m_window->addPage(new LibraryPage(*m_settings));
    m_window->addPage(new LendingPage(*m_settings));
    m_window->addPage(new StationPage(*m_preferences, *m_settings));
    m_window->addPage(new AppearancePage(*m_preferences));
    m_window->addPage(new SecurityPage(*m_settings));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void SettingsTest::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_preferences.reset();
    m_library.reset();
}

void SettingsTest::storesTheLibrarysNameOnLeavingTheField()
{
    auto *name = find<QLineEdit>("name");
    QCOMPARE(name->text(), QStringLiteral("Riverside"));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Town Library"));
    QTest::keyClick(name, Qt::Key_Tab);
    QCOMPARE(LibrarySettings::read(m_library->database())->name, QStringLiteral("Town Library"));
    QVERIFY(m_window->isVisible());
}

void SettingsTest::saysWhyANameIsRefusedAndKeepsTheOldOne()
{
    auto *name = find<QLineEdit>("name");
    name->clear();
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!name->accessibleDescription().isEmpty());
    QCOMPARE(name->property("invalid").toBool(), true);
    QCOMPARE(LibrarySettings::read(m_library->database())->name, QStringLiteral("Riverside"));
    QTest::keyClicks(name, QStringLiteral("R"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(name->property("invalid").toBool(), false);
}

void SettingsTest::isReadOnlyBelowAdministrator()
{
    m_library->signInAs(Role::Librarian);
    LibraryPage page(*m_settings);
    QVERIFY(page.findChild<QLineEdit *>(QStringLiteral("name"))->isReadOnly());
    QVERIFY(!page.findChild<QComboBox *>(QStringLiteral("currency"))->isEnabled());
    SecurityPage security(*m_settings);
    QVERIFY(!security.findChild<QComboBox *>(QStringLiteral("lockMinutes"))->isEnabled());
}

void SettingsTest::storesHowClosedDaysAndRenewalsCount()
{
    auto *mode = find<QComboBox>("dueMode");
    QCOMPARE(mode->currentData().toString(), QStringLiteral("next_open"));
    mode->setCurrentIndex(mode->findData(QStringLiteral("open_days")));
    emit mode->activated(mode->currentIndex());
    auto *base = find<QComboBox>("renewalBase");
    base->setCurrentIndex(1);
    emit base->activated(1);
    QVERIFY(find<QCheckBox>("renewOverdue")->isChecked());
    for (const char *name : {"dueNotAfterExpiry", "renewOverdue", "pickupOpenDays", "finesSkipClosedDays"}) {
        find<QCheckBox>(name)->click();
    }
    const auto policy = loadPolicy(m_library->database());
    QVERIFY(policy);
    QVERIFY(policy->dueMode == DueMode::OpenDays);
    QVERIFY(policy->dueEndsWithMembership && policy->renewFromDueDate && policy->skipClosedDays);
    QVERIFY(!policy->mayRenewOverdue);
    QVERIFY(*pickupCountsOpenDays(m_library->database()));
}

void SettingsTest::appliesTheLookAtOnce()
{
    auto *mode = find<Segments>("theme");
    const QList<QAbstractButton *> buttons = mode->findChildren<QAbstractButton *>();
    buttons.at(2)->click();
    QVERIFY(theme().isDark());
    QCOMPARE(m_preferences->themeMode(), QStringLiteral("dark"));
    buttons.at(1)->click();
    QVERIFY(!theme().isDark());
    auto *text = find<QComboBox>("textSize");
    text->setCurrentIndex(text->findData(150));
    emit text->activated(text->currentIndex());
    QCOMPARE(theme().px(100), 150);
    text->setCurrentIndex(0);
    emit text->activated(0);
    QCOMPARE(theme().px(100), 100);
}

void SettingsTest::keepsTheStationsName()
{
    auto *name = find<QLineEdit>("stationName");
    name->setText(QStringLiteral("Children's desk"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_preferences->stationName(), QStringLiteral("Children's desk"));
}

void SettingsTest::storesIdleTimes()
{
    auto *idle = find<QSpinBox>("deskIdleSeconds");
    idle->setValue(120);
    QTest::keyClick(idle, Qt::Key_Return);
    auto *lock = find<QComboBox>("lockMinutes");
    lock->setCurrentIndex(lock->findData(0));
    emit lock->activated(lock->currentIndex());
    const Result<LibraryValues> values = LibrarySettings::read(m_library->database());
    QCOMPARE(values->deskIdleSeconds, 120);
    QCOMPARE(values->lockMinutes, 0);
}

void SettingsTest::findsPagesByTheWordsOnThem()
{
    auto *search = find<QLineEdit>("settingsSearch");
    auto *list = find<QListWidget>("settingsList");
    search->setText(QStringLiteral("time zone"));
    QVERIFY(!list->item(0)->isHidden());
    QVERIFY(list->item(2)->isHidden());
    search->setText(QStringLiteral("dark"));
    QCOMPARE(m_window->currentPage()->objectName(), QStringLiteral("appearancePage"));
    search->setText(QStringLiteral("zzz"));
    QVERIFY(list->item(2)->isHidden());
    search->clear();
    QVERIFY(!list->item(3)->isHidden());
}

void SettingsTest::comesToTheFrontAtAPage()
{
    m_window->showPage(QStringLiteral("securityPage"));
    QCOMPARE(m_window->currentPage()->objectName(), QStringLiteral("securityPage"));
}

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
