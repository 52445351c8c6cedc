// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/audit.h"
#include "models/settings/librarysettings.h"
#include "tests/support/testlibrary.h"

#include <QSignalSpy>
#include <QTest>

class LibrarySettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void hasDefaultsInAFreshLibrary();
    void keepsWhatWasChanged();
    void recordsOnlyWhatDiffers();
    void refusesThoseBelowAdministrator();
    void checksValues_data();
    void checksValues();
    void readsUnsoundValuesAsDefaults();
    void isTakenBackByItsInverse();
    void refusesToTakeBackWhatChangedSince();
};

namespace {

LibraryValues someValues()
{
    LibraryValues values;
    values.name = QStringLiteral("Riverside Town Library");
    values.currency = QStringLiteral("CHF");
    values.timeZone = QStringLiteral("Europe/Zurich");
    values.closedWeekdays = {6, 7};
    values.lockMinutes = 0;
    return values;
}

Result<void> takeBack(TestLibrary &library, const std::optional<Image> &target, const std::optional<Image> &expected)
{
    InverseHandlers handlers;
    LibrarySettings::addInverses(handlers);
    auto transaction = library.gate().begin(Command::EditSettings);
    if (!transaction) {
        return transaction.problems();
    }
    const Result<void> done = handlers.find(QStringLiteral("settings"))(*transaction, 0, target, expected);
    return done ? transaction->commit() : done;
}

} // namespace

void LibrarySettingsTest::hasDefaultsInAFreshLibrary()
{
    TestLibrary library;
    LibrarySettings settings(library.gate());
    QVERIFY(settings.load());
    QCOMPARE(settings.values().dueMode, QStringLiteral("next_open"));
    QCOMPARE(settings.values().lockMinutes, 10);
    QVERIFY(settings.values().closedWeekdays.empty());
    QVERIFY(settings.values().zone().isValid());
}

void LibrarySettingsTest::keepsWhatWasChanged()
{
    TestLibrary library;
    LibrarySettings settings(library.gate());
    const QSignalSpy changed(&settings, &LibrarySettings::changed);
    QVERIFY(settings.change(someValues()));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(settings.values(), someValues());
    library.reopen();
    const Result<LibraryValues> read = LibrarySettings::read(library.database());
    QVERIFY(read);
    QCOMPARE(*read, someValues());
}

void LibrarySettingsTest::recordsOnlyWhatDiffers()
{
    TestLibrary library;
    LibrarySettings settings(library.gate());
    QVERIFY(settings.change(someValues()));
    const QString count = QStringLiteral("SELECT count(*) FROM audit_log WHERE entity = 'settings'");
    const qint64 before = library.number(count);
    LibraryValues other = someValues();
    other.currency = QStringLiteral("EUR");
    QVERIFY(settings.change(other));
    QCOMPARE(library.number(count), before + 1);
    QVERIFY(settings.change(other));
    QCOMPARE(library.number(count), before + 1);
}

void LibrarySettingsTest::refusesThoseBelowAdministrator()
{
    TestLibrary library;
    library.signInAs(Role::Librarian);
    LibrarySettings settings(library.gate());
    QVERIFY(!settings.mayChange());
    const Result<void> changed = settings.change(someValues());
    QCOMPARE(changed.problem().code, QStringLiteral("accounts.notAllowed"));
    QVERIFY(settings.values().name.isEmpty());
}

void LibrarySettingsTest::checksValues_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    QTest::newRow("no name") << "name"
                             << "settings.nameMissing";
    QTest::newRow("currency") << "currency"
                              << "settings.currencyUnknown";
    QTest::newRow("time zone") << "timeZone"
                               << "settings.timeZoneUnknown";
    QTest::newRow("never open") << "closedWeekdays"
                                << "settings.noOpenDay";
    QTest::newRow("due mode") << "dueMode"
                              << "settings.dueModeUnknown";
    QTest::newRow("lock") << "lockMinutes"
                          << "settings.lockMinutesOutOfRange";
    QTest::newRow("desk") << "deskIdleSeconds"
                          << "settings.deskIdleOutOfRange";
}

void LibrarySettingsTest::checksValues()
{
    QFETCH(QString, field);
    QFETCH(QString, code);
    LibraryValues values = someValues();
    if (field == QLatin1String("name")) {
        values.name = QStringLiteral("  \n");
    } else if (field == QLatin1String("currency")) {
        values.currency = QStringLiteral("€");
    } else if (field == QLatin1String("timeZone")) {
        values.timeZone = QStringLiteral("Middle/Earth");
    } else if (field == QLatin1String("closedWeekdays")) {
        values.closedWeekdays = {1, 2, 3, 4, 5, 6, 7};
    } else if (field == QLatin1String("dueMode")) {
        values.dueMode = QStringLiteral("someday");
    } else if (field == QLatin1String("lockMinutes")) {
        values.lockMinutes = 481;
    } else {
        values.deskIdleSeconds = 1;
    }
    const Problems problems = LibrarySettings::check(values);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, field);
    QCOMPARE(problems.first().code, code);
    QVERIFY(LibrarySettings::check(someValues()).isEmpty());
}

void LibrarySettingsTest::readsUnsoundValuesAsDefaults()
{
    TestLibrary library;
    const QString insert = QStringLiteral("INSERT INTO settings (name, value) VALUES (?, ?)");
    library.run(insert, {QStringLiteral("lock_minutes"), QStringLiteral("soon")});
    library.run(insert, {QStringLiteral("closed_weekdays"), QStringLiteral("0, 7,x,99")});
    const Result<LibraryValues> read = LibrarySettings::read(library.database());
    QVERIFY(read);
    QCOMPARE(read->lockMinutes, 10);
    QCOMPARE(read->closedWeekdays, std::set<int>{7});
}

void LibrarySettingsTest::isTakenBackByItsInverse()
{
    TestLibrary library;
    LibrarySettings settings(library.gate());
    QVERIFY(settings.change(someValues()));
    const Image chosen{{QStringLiteral("name"), QStringLiteral("currency")},
                       {QStringLiteral("value"), QStringLiteral("CHF")}};
    QVERIFY(takeBack(library, std::nullopt, chosen));
    QVERIFY(settings.load());
    QCOMPARE(settings.values().currency, LibraryValues().currency);
    QVERIFY(takeBack(library, chosen, std::nullopt));
    QVERIFY(settings.load());
    QCOMPARE(settings.values().currency, QStringLiteral("CHF"));
}

void LibrarySettingsTest::refusesToTakeBackWhatChangedSince()
{
    TestLibrary library;
    LibrarySettings settings(library.gate());
    QVERIFY(settings.change(someValues()));
    const Image older{{QStringLiteral("name"), QStringLiteral("currency")},
                      {QStringLiteral("value"), QStringLiteral("USD")}};
    QCOMPARE(takeBack(library, std::nullopt, older).problem().code, QStringLiteral("undo.changedSince"));
}

QTEST_GUILESS_MAIN(LibrarySettingsTest)
#include "tst_librarysettings.moc"
