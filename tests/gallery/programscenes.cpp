// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/programwindow.h"
#include "tests/gallery/scene.h"
#include "tests/gallery/stage.h"

#include <QDialog>
#include <QLineEdit>
#include <QTest>

namespace {

/// A page of the program; null while the program does not have it.
QWidget *page(Stage &stage, Act go, QSize size = QSize(1280, 800))
{
    auto *window = new ProgramWindow(stage, size);
    if (!window->trigger(go)) {
        delete window;
        return nullptr;
    }
    return window;
}

/// What an action opens over a page.
QWidget *sheet(Stage &stage, Act go, Act act)
{
    auto *window = new ProgramWindow(stage);
    window->trigger(go);
    if (window->trigger(act)) {
        if (QDialog *dialog = window->dialog()) {
            return dialog;
        }
    }
    delete window;
    return nullptr;
}

QWidget *searched(Stage &stage, Act go, const QString &text)
{
    QWidget *window = page(stage, go);
    if (window != nullptr) {
        if (auto *box = static_cast<ProgramWindow *>(window)->currentPage()->findChild<QLineEdit *>(QStringLiteral("searchBox"))) {
            box->setText(text);
            Stage::settle(400);
        }
    }
    return window;
}

QWidget *scannedCard(Stage &stage)
{
    QWidget *window = page(stage, Act::GoDesk);
    if (window == nullptr) {
        return nullptr;
    }
    auto *scan = window->findChild<QLineEdit *>(QStringLiteral("scanEdit"));
    const QStringList codes = stage.someCodes();
    for (const QString &code : codes) {
        QTest::keyClicks(scan, code);
        QTest::keyClick(scan, Qt::Key_Return);
        Stage::settle(300);
    }
    return window;
}

const Scene desk("page-desk", [](Stage &stage) { return page(stage, Act::GoDesk); });
const Scene deskVisit("page-desk-visit", [](Stage &stage) { return scannedCard(stage); });
const Scene books("page-books", [](Stage &stage) { return page(stage, Act::GoBooks); });
const Scene booksNarrow("page-books-1024", [](Stage &stage) { return page(stage, Act::GoBooks, QSize(1024, 700)); });
const Scene booksWide("page-books-1920", [](Stage &stage) { return page(stage, Act::GoBooks, QSize(1920, 1080)); });
const Scene booksNone("page-books-nothing", [](Stage &stage) { return searched(stage, Act::GoBooks, QStringLiteral("zzyzx")); });
const Scene users("page-users", [](Stage &stage) { return page(stage, Act::GoUsers); });
const Scene usersNarrow("page-users-1024", [](Stage &stage) { return page(stage, Act::GoUsers, QSize(1024, 700)); });
const Scene loans("page-loans", [](Stage &stage) { return page(stage, Act::GoLoans); });
const Scene admin("page-admin", [](Stage &stage) { return page(stage, Act::GoAdmin); });
const Scene addBook("sheet-add-book", [](Stage &stage) { return sheet(stage, Act::GoBooks, Act::AddBook); });
const Scene addCopy("sheet-add-copy", [](Stage &stage) { return sheet(stage, Act::GoBooks, Act::AddCopy); });
const Scene addUser("sheet-add-user", [](Stage &stage) { return sheet(stage, Act::GoUsers, Act::AddUser); });
const Scene newLoan("sheet-new-loan", [](Stage &stage) { return sheet(stage, Act::GoLoans, Act::NewLoan); });
const Scene import("sheet-import", [](Stage &stage) { return sheet(stage, Act::GoBooks, Act::Import); });
const Scene columns("sheet-columns", [](Stage &stage) { return sheet(stage, Act::GoBooks, Act::Columns); });
const Scene password("sheet-password", [](Stage &stage) { return sheet(stage, Act::GoBooks, Act::ChangePassword); });
const Scene settings("sheet-settings", [](Stage &stage) { return sheet(stage, Act::GoBooks, Act::Settings); });

} // namespace
