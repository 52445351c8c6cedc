// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/scene.h"
#include "tests/gallery/stage.h"
#include "ui/mainwindow.h"
#include "ui/settings/appearancepage.h"
#include "ui/settings/librarypage.h"
#include "ui/settings/securitypage.h"
#include "ui/settings/settingswindow.h"
#include "ui/settings/stationpage.h"

namespace {

SettingsWindow *settings(Stage &stage, const QString &page)
{
    auto *behind = new MainWindow(stage.preferences());
    behind->resize(1280, 800);
    behind->show();
    auto *window = new SettingsWindow(behind);
    window->addPage(new LibraryPage(stage.settings()));
    window->addPage(new StationPage(stage.preferences(), stage.settings()));
    window->addPage(new AppearancePage(stage.preferences()));
    window->addPage(new SecurityPage(stage.settings()));
    window->showPage(page);
    return window;
}

const Scene library("settings-library", [](Stage &stage) { return settings(stage, QStringLiteral("libraryPage")); });
const Scene station("settings-station", [](Stage &stage) { return settings(stage, QStringLiteral("stationPage")); });
const Scene appearance("settings-appearance", [](Stage &stage) { return settings(stage, QStringLiteral("appearancePage")); });
const Scene security("settings-security", [](Stage &stage) { return settings(stage, QStringLiteral("securityPage")); });

} // namespace
