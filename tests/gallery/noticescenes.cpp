// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/noticetextservice.h"
#include "tests/gallery/programwindow.h"
#include "tests/gallery/scene.h"
#include "tests/gallery/stage.h"
#include "ui/admin/adminpage.h"
#include "ui/notices/overduespage.h"
#include "ui/notices/stagessheet.h"
#include "ui/notices/templatespage.h"
#include "ui/privacy/personaldatasheet.h"
#include "ui/widgets/tabrow.h"

namespace {

QWidget *run(Stage &stage)
{
    auto *window = new ProgramWindow(stage, QSize(1280, 800));
    window->trigger(Act::GoOverdues);
    if (auto *page = qobject_cast<OverduesPage *>(window->currentPage())) {
        page->openRun();
    }
    return window;
}

QWidget *templates(Stage &stage)
{
    auto *window = new ProgramWindow(stage, QSize(1280, 800));
    window->trigger(Act::GoAdmin);
    if (auto *page = qobject_cast<AdminPage *>(window->currentPage())) {
        page->showSection(QStringLiteral("noticeTemplates"));
    }
    return window;
}

QWidget *stages(Stage &stage)
{
    auto *behind = new ProgramWindow(stage, QSize(1280, 800));
    return new StagesSheet(stage.services().noticeTexts, {{1, QStringLiteral("Adult")}, {2, QStringLiteral("Child")}},
                           behind);
}

QWidget *privacy(Stage &stage)
{
    auto *window = new ProgramWindow(stage, QSize(1280, 800));
    window->trigger(Act::GoAdmin);
    if (auto *page = qobject_cast<AdminPage *>(window->currentPage())) {
        page->showSection(QStringLiteral("privacy"));
    }
    return window;
}

/// The sheet about a user; with something open or with nothing.
QWidget *person(Stage &stage, const QString &which, int tab)
{
    auto *behind = new ProgramWindow(stage, QSize(1280, 800));
    behind->trigger(Act::GoUsers);
    Services &services = stage.services();
    PersonalDataSheet::Collaborators with{services.personalData, services.gate};
    with.libraryName = QStringLiteral("Riverside Town Library");
    with.currency = QStringLiteral("EUR");
    with.backups = 14;
    with.backupsUntil = stage.clock().today().addDays(90);
    with.deactivate = [](qint64) { return Result<void>(); };
    qint64 chosen = 1;
    for (qint64 id = 2; id < 200; ++id) {
        const Result<PersonalData> data = services.personalData.dataOf(id);
        const bool isOpen = data && !data->open.isEmpty();
        if (data && isOpen == (which == QLatin1String("open")) && data->loans > 0) {
            chosen = id;
            break;
        }
    }
    auto *sheet = new PersonalDataSheet(with, chosen, behind);
    if (auto *tabs = sheet->findChild<TabRow *>()) {
        tabs->setCurrent(tab);
    }
    return sheet;
}

const Scene privacyPage("privacy-page", privacy);
const Scene privacyExport("privacy-export", [](Stage &stage) { return person(stage, QStringLiteral("settled"), 0); });
const Scene privacyErase("privacy-erase", [](Stage &stage) { return person(stage, QStringLiteral("settled"), 1); });
const Scene privacyRefused("privacy-erase-refused",
                           [](Stage &stage) { return person(stage, QStringLiteral("open"), 1); });
const Scene noticeRun("notices-run", run);
const Scene noticeTexts("notices-template", templates);
const Scene noticeStages("notices-stages", stages);

} // namespace
