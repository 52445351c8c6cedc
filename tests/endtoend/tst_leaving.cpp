// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Signing out at an awkward moment: while pages are being built, and while they wait for answers.
#include "app/librarysession.h"
#include "app/signinjobs.h"
#include "app/workspace.h"
#include "models/exchange/demolibrary.h"
#include "models/settings/stationpreferences.h"
#include "ui/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

class LeavingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void leavesWhilePagesAreBuilt_data();
    void leavesWhilePagesAreBuilt();
    void leavesWhileAnswersAreOnTheirWay();
    void opensTodayOnceADay();

private:
    std::unique_ptr<LibrarySession> open() const;

    QTemporaryDir m_folder;
    std::unique_ptr<StationPreferences> m_preferences;
    SignInAnswer m_answer;
};

void LeavingTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    theme().install();
    const QString path = m_folder.filePath(QStringLiteral("demo.carrel"));
    QVERIFY(buildDemoLibrary(path, SystemClock()));
    const auto answer = signInTo(path, {demoUserName, demoPassword, QStringLiteral("Desk 1")});
    QVERIFY2(answer, qPrintable(answer.problem().code));
    m_answer = *answer;
    m_preferences = std::make_unique<StationPreferences>(m_folder.filePath(QStringLiteral("config")),
                                                         m_folder.filePath(QStringLiteral("state")));
}

std::unique_ptr<LibrarySession> LeavingTest::open() const
{
    auto library = LibrarySession::open(m_answer);
    return library ? *std::move(library) : nullptr;
}

void LeavingTest::leavesWhilePagesAreBuilt_data()
{
    QTest::addColumn<int>("turns");
    for (const int turns : {0, 1, 2, 3, 4, 5, 6, 8, 12, 18, 26, 34}) {
        QTest::addRow("after %d turns", turns) << turns;
    }
}

void LeavingTest::leavesWhilePagesAreBuilt()
{
    QFETCH(int, turns);
    const auto library = open();
    MainWindow window(*m_preferences);
    window.show();
    auto workspace = std::make_unique<Workspace>(window, *library, *m_preferences);
    for (int turn = 0; turn < turns; ++turn) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }
    workspace.reset();
    QCoreApplication::processEvents();
    QVERIFY(window.pages().isEmpty());
}

void LeavingTest::leavesWhileAnswersAreOnTheirWay()
{
    auto library = open();
    MainWindow window(*m_preferences);
    window.show();
    auto workspace = std::make_unique<Workspace>(window, *library, *m_preferences);
    QTRY_VERIFY_WITH_TIMEOUT(workspace->isReady(), 20'000);
    for (Page *page : window.pages()) {
        window.showPage(page);
        page->refresh();
    }
    workspace.reset();
    library.reset();
    QTest::qWait(50);
    QVERIFY(window.pages().isEmpty());
}

void LeavingTest::opensTodayOnceADay()
{
    StationPreferences fresh(m_folder.filePath(QStringLiteral("config2")), m_folder.filePath(QStringLiteral("state2")));
    const auto library = open();
    for (const char *first : {"Reports", "Books"}) {
        MainWindow window(fresh);
        window.show();
        Workspace workspace(window, *library, fresh);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.isReady(), 20'000);
        QCOMPARE(window.currentPage()->title(), QLatin1String(first));
    }
}

QTEST_MAIN(LeavingTest)
#include "tst_leaving.moc"
