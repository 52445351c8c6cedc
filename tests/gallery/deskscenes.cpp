// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Desk when something is to be decided.
#include "tests/gallery/programwindow.h"
#include "tests/gallery/scene.h"
#include "tests/gallery/stage.h"

#include <QLineEdit>
#include <QTest>

namespace {

/// The Desk after an action and some codes, typed as a scanner types them.
QWidget *deskAfter(Stage &stage, const QStringList &codes, Act mode = Act::Lend, QSize size = QSize(1280, 800))
{
    auto *window = new ProgramWindow(stage, size);
    if (!window->trigger(Act::GoDesk)) {
        delete window;
        return nullptr;
    }
    window->trigger(mode);
    auto *scan = window->findChild<QLineEdit *>(QStringLiteral("scanEdit"));
    for (const QString &code : codes) {
        QTest::keyClicks(scan, code);
        QTest::keyClick(scan, Qt::Key_Return);
        Stage::settle(300);
    }
    return window;
}

QWidget *highlightedUser(Stage &stage)
{
    QWidget *window = deskAfter(stage, {});
    if (window != nullptr) {
        auto *scan = window->findChild<QLineEdit *>(QStringLiteral("scanEdit"));
        QTest::keyClicks(scan, QStringLiteral("ma"));
        Stage::settle(500);
        QTest::keyClick(scan, Qt::Key_Down);
        Stage::settle(200);
    }
    return window;
}

const QString outAlready = QStringLiteral("30000011");
const QString notInTheCatalogue = QStringLiteral("9780525559474");

const Scene verdict("page-desk-verdict", [](Stage &stage) {
    return deskAfter(stage, {stage.someCodes().value(0), outAlready});
});
const Scene verdictNarrow("page-desk-verdict-1024", [](Stage &stage) {
    return deskAfter(stage, {stage.someCodes().value(0), outAlready}, Act::Lend, QSize(1024, 700));
});
const Scene fastAdd("page-desk-fast-add", [](Stage &stage) {
    return deskAfter(stage, {stage.someCodes().value(0), notInTheCatalogue});
});
const Scene returned("page-desk-return", [](Stage &stage) { return deskAfter(stage, {outAlready}, Act::Return); });
const Scene found("page-desk-find-user", [](Stage &stage) { return highlightedUser(stage); });

} // namespace
