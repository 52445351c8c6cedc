// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/backupkeeper.h"
#include "models/backup/backupwriter.h"
#include "tests/gallery/scene.h"
#include "tests/gallery/stage.h"
#include "ui/mainwindow.h"
#include "ui/settings/appearancepage.h"
#include "ui/settings/backupspage.h"
#include "ui/settings/lendingpage.h"
#include "ui/settings/librarypage.h"
#include "ui/settings/lostchangessheet.h"
#include "ui/settings/mailpage.h"
#include "ui/settings/restoresheet.h"
#include "ui/settings/securitypage.h"
#include "ui/settings/settingswindow.h"
#include "ui/settings/stationpage.h"

#include <QFile>
#include <QSettings>

namespace {

SettingsWindow *settings(Stage &stage, const QString &page)
{
    auto *behind = new MainWindow(stage.preferences());
    behind->resize(1280, 800);
    behind->show();
    auto *window = new SettingsWindow(behind);
    window->addPage(new LibraryPage(stage.settings()));
    window->addPage(new LendingPage(stage.settings()));
    window->addPage(new MailPage(stage.gate(), stage.preferences()));
    window->addPage(new StationPage(stage.preferences(), stage.settings()));
    window->addPage(new AppearancePage(stage.preferences()));
    window->addPage(new SecurityPage(stage.settings()));
    window->showPage(page);
    return window;
}

/// A folder with backups of some days, one of them spoilt, and a stick that is late.
BackupKeeper *backups(Stage &stage, QObject *parent)
{
    // The plan is a preference of this computer; the pictures' own must not become one.
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, stage.folder());
    BackupPlan plan;
    plan.folder = stage.folder() + QStringLiteral("/backups");
    plan.secondFolder = stage.folder() + QStringLiteral("/media/BLUE/carrel");
    const QList<std::pair<int, BackupReason>> made{{9, BackupReason::Closing},
                                                   {2, BackupReason::Import},
                                                   {2, BackupReason::Closing},
                                                   {1, BackupReason::Closing},
                                                   {0, BackupReason::Daily}};
    for (const auto &[days, reason] : made) {
        const auto run = runBackup(stage.database(), plan, reason, stage.clock().now().addDays(-days));
        if (run && days == 9) {
            QFile::resize(run->backup.path, 5000);
        }
    }
    auto *keeper = new BackupKeeper(stage.database(), stage.clock(), parent);
    keeper->setPlan(plan);
    return keeper;
}

SettingsWindow *backupsWindow(Stage &stage)
{
    auto *window = settings(stage, QStringLiteral("libraryPage"));
    window->addPage(new BackupsPage(*backups(stage, window), stage.gate()));
    window->showPage(QStringLiteral("backupsPage"));
    return window;
}

QWidget *restoring(Stage &stage)
{
    SettingsWindow *window = backupsWindow(stage);
    window->present();
    RestorePreview preview;
    preview.backup.madeAt = stage.clock().now().addDays(-2);
    preview.backup.reason = BackupReason::Closing;
    preview.now = {12482, 21063, 1204, 377, 48912, 9};
    preview.after = {12470, 21038, 1201, 364, 48855, 9};
    preview.lost = {{QStringLiteral("loan.lend"), 57},
                    {QStringLiteral("loan.return"), 44},
                    {QStringLiteral("book.edit"), 31},
                    {QStringLiteral("book.add"), 12}};
    preview.people = 4;
    return new RestoreSheet(preview, QStringLiteral("Hannah"), stage.clock(), window);
}

QWidget *gone(Stage &stage)
{
    const QDateTime now = stage.clock().now();
    QList<LostChange> changes{
        {now.addSecs(-540), QStringLiteral("Hannah Weiss"), QStringLiteral("loan.lend"), QStringLiteral("Emma"), 2},
        {now.addSecs(-960), QStringLiteral("Hannah Weiss"), QStringLiteral("loan.return"), QStringLiteral("Persuasion"),
         2},
        {now.addSecs(-4000), QStringLiteral("Tomás Vega"), QStringLiteral("book.edit"), QStringLiteral("حكاية بحّار"),
         1},
        {now.addSecs(-8000), QString(), QStringLiteral("day.jobs"), QString(), 1},
        {now.addSecs(-90000), QStringLiteral("Tomás Vega"), QStringLiteral("import"), QString(), 120},
    };
    SettingsWindow *window = backupsWindow(stage);
    window->present();
    return new LostChangesSheet(changes, stage.clock(), window);
}

const Scene mailPage("settings-mail", [](Stage &stage) { return settings(stage, QStringLiteral("mailPage")); });
const Scene library("settings-library", [](Stage &stage) { return settings(stage, QStringLiteral("libraryPage")); });
const Scene lending("settings-lending", [](Stage &stage) { return settings(stage, QStringLiteral("lendingPage")); });
const Scene station("settings-station", [](Stage &stage) { return settings(stage, QStringLiteral("stationPage")); });
const Scene appearance("settings-appearance",
                       [](Stage &stage) { return settings(stage, QStringLiteral("appearancePage")); });
const Scene security("settings-security", [](Stage &stage) { return settings(stage, QStringLiteral("securityPage")); });

const Scene backupsScene("settings-backups", [](Stage &stage) -> QWidget * { return backupsWindow(stage); });
const Scene restoreScene("settings-restore", restoring);
const Scene goneScene("settings-restore-list", gone);

} // namespace
