// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/scene.h"
#include "tests/gallery/stage.h"
#include "ui/mainwindow.h"
#include "ui/signin/firstrunpage.h"
#include "ui/signin/lockpage.h"
#include "ui/signin/signinpage.h"

namespace {

QWidget *covered(Stage &stage, QWidget *cover, QSize size = QSize(1280, 800))
{
    auto *window = new MainWindow(stage.preferences());
    window->resize(size);
    window->setCover(cover);
    return window;
}

SignInPage *signInPage(Stage &stage)
{
    auto *page = new SignInPage;
    page->setLibrary(QStringLiteral("Riverside Town Library"), stage.libraryPath());
    page->setUserName(QStringLiteral("hweiss"));
    return page;
}

QWidget *firstRun(Stage &stage, bool create)
{
    auto *page = new FirstRunPage(interfaceLanguages(), languageInUse());
    page->setFolder(QStringLiteral("/srv/Documents"));
    if (create) {
        page->showCreate();
    }
    return covered(stage, page);
}

const Scene signIn("signin", [](Stage &stage) { return covered(stage, signInPage(stage)); });
const Scene signInNarrow("signin-1024",
                         [](Stage &stage) { return covered(stage, signInPage(stage), QSize(1024, 700)); });
const Scene refused("signin-refused", [](Stage &stage) {
    SignInPage *page = signInPage(stage);
    QWidget *window = covered(stage, page);
    page->showRefusal({{{}, QStringLiteral("accounts.wrongPassword"), {QStringLiteral("4")}}});
    return window;
});
const Scene welcome("first-run", [](Stage &stage) { return firstRun(stage, false); });
const Scene create("first-run-create", [](Stage &stage) { return firstRun(stage, true); });
const Scene lock("lock", [](Stage &stage) {
    auto *page = new LockPage;
    page->lock(stage.session(), 10, QStringLiteral("Books"));
    return covered(stage, page);
});

} // namespace
