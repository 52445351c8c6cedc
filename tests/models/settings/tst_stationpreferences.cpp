// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/stationpreferences.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class StationPreferencesTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsEverythingOverARestart();
    void listsTheLastLibraryFirstAndEachOnce();
    void forgetsTheUserNameWhenAskedTo();
    void keepsStateApartFromPreferences();
    void boundsWhatAHandEditedFileSays();
    void followsTheStateVariable();
};

void StationPreferencesTest::keepsEverythingOverARestart()
{
    const QTemporaryDir folder;
    {
        StationPreferences preferences(folder.path(), folder.path());
        preferences.setThemeMode(QStringLiteral("dark"));
        preferences.setTextPercent(150);
        preferences.setRowHeight(38);
        preferences.setLanguage(QStringLiteral("ar"));
        preferences.setStationName(QStringLiteral("Kinderbücherei – Theke"));
        preferences.setLastUserName(QStringLiteral("hweiss"));
    }
    const StationPreferences again(folder.path(), folder.path());
    QCOMPARE(again.themeMode(), QStringLiteral("dark"));
    QCOMPARE(again.textPercent(), 150);
    QCOMPARE(again.rowHeight(), 38);
    QCOMPARE(again.language(), QStringLiteral("ar"));
    QCOMPARE(again.stationName(), QStringLiteral("Kinderbücherei – Theke"));
    QCOMPARE(again.lastUserName(), QStringLiteral("hweiss"));
}

void StationPreferencesTest::listsTheLastLibraryFirstAndEachOnce()
{
    const QTemporaryDir folder;
    StationPreferences preferences(folder.path(), folder.path());
    for (int i = 0; i < 12; ++i) {
        preferences.addRecentLibrary(QStringLiteral("/a/%1.carrel").arg(i));
    }
    preferences.addRecentLibrary(QStringLiteral("/a/9.carrel"));
    const QStringList recent = preferences.recentLibraries();
    QCOMPARE(recent.size(), 8);
    QCOMPARE(recent.first(), QStringLiteral("/a/9.carrel"));
    QCOMPARE(recent.count(QStringLiteral("/a/9.carrel")), 1);
    preferences.removeRecentLibrary(QStringLiteral("/a/9.carrel"));
    QVERIFY(!preferences.recentLibraries().contains(QStringLiteral("/a/9.carrel")));
}

void StationPreferencesTest::forgetsTheUserNameWhenAskedTo()
{
    const QTemporaryDir folder;
    StationPreferences preferences(folder.path(), folder.path());
    preferences.setLastUserName(QStringLiteral("hweiss"));
    preferences.setKeepsUserName(false);
    QVERIFY(preferences.lastUserName().isEmpty());
    preferences.setLastUserName(QStringLiteral("tfonua"));
    preferences.sync();
    QFile file(folder.filePath(QStringLiteral("carrel.ini")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(!written.contains("hweiss"));
    QVERIFY(!written.contains("tfonua"));
}

void StationPreferencesTest::keepsStateApartFromPreferences()
{
    const QTemporaryDir config;
    const QTemporaryDir state;
    StationPreferences preferences(config.path(), state.path());
    preferences.setState(QStringLiteral("columns/books"), QByteArray("\0\1\xff", 3));
    preferences.sync();
    QVERIFY(QFile::exists(state.filePath(QStringLiteral("windows.ini"))));
    QVERIFY(!QFile::exists(config.filePath(QStringLiteral("windows.ini"))));
    QCOMPARE(StationPreferences(config.path(), state.path()).state(QStringLiteral("columns/books")),
             QByteArray("\0\1\xff", 3));
}

void StationPreferencesTest::boundsWhatAHandEditedFileSays()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("carrel.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[look]\ntextPercent=900\nrowHeight=-4\n");
    file.close();
    const StationPreferences preferences(folder.path(), folder.path());
    QCOMPARE(preferences.textPercent(), 200);
    QCOMPARE(preferences.rowHeight(), 26);
}

void StationPreferencesTest::followsTheStateVariable()
{
    qputenv("XDG_STATE_HOME", "/somewhere/state");
    QCOMPARE(StationPreferences::stateFolder(), QStringLiteral("/somewhere/state/carrel"));
    qputenv("XDG_STATE_HOME", "relative/is/ignored");
    QVERIFY(StationPreferences::stateFolder().endsWith(QStringLiteral("/.local/state/carrel")));
    qunsetenv("XDG_STATE_HOME");
}

QTEST_GUILESS_MAIN(StationPreferencesTest)
#include "tst_stationpreferences.moc"
