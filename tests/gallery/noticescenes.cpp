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
    return new StagesSheet(stage.services().noticeTexts, {{1, QStringLiteral("Adult")}, {2, QStringLiteral("Child")}}, behind);
}

const Scene noticeRun("notices-run", run);
const Scene noticeTexts("notices-template", templates);
const Scene noticeStages("notices-stages", stages);

} // namespace
