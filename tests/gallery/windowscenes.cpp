// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/scene.h"
#include "tests/gallery/stage.h"
#include "ui/help/aboutsheet.h"
#include "ui/help/helpwindow.h"
#include "ui/help/shortcutsheet.h"
#include "ui/mainwindow.h"
#include "ui/statusline.h"
#include "ui/unsavedsheet.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/message.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace {

/// A page with nothing in it, to see the window around it.
class BlankPage : public Page
{
public:
    BlankPage(const QString &icon, const QString &title, int badge) : Page(icon), m_title(title)
    {
        setObjectName(title.toLower() + QStringLiteral("Page"));
        auto *layout = new QVBoxLayout(this);
        auto *state = new EmptyState(this);
        state->say(icon, QStringLiteral("No books yet"), QStringLiteral("Add one by ISBN, or import a file."));
        state->addAction(QStringLiteral("Add book"), ButtonKind::Primary);
        state->addAction(QStringLiteral("Import…"));
        layout->addWidget(state);
        setStatusText(QStringLiteral("200 books  ·  1 selected"));
        setBadge(badge);
    }
    QString title() const override { return m_title; }

private:
    QString m_title;
};

MainWindow *window(Stage &stage, QSize size = QSize(1280, 800))
{
    auto *main = new MainWindow(stage.preferences());
    main->resize(size);
    main->addPage(new BlankPage(QStringLiteral("desk"), QStringLiteral("Desk"), 0), RailGroup::Desk, Act::GoDesk);
    auto *books = new BlankPage(QStringLiteral("book"), QStringLiteral("Books"), 0);
    books->handle(
        Act::New, [] {}, QStringLiteral("Add book…"));
    main->addPage(books, RailGroup::Catalogue, Act::GoBooks);
    main->addPage(new BlankPage(QStringLiteral("users"), QStringLiteral("Users"), 0), RailGroup::Catalogue,
                  Act::GoUsers);
    main->addPage(new BlankPage(QStringLiteral("loans"), QStringLiteral("Loans"), 0), RailGroup::Circulation,
                  Act::GoLoans);
    main->addPage(new BlankPage(QStringLiteral("overdue"), QStringLiteral("Overdues"), 60), RailGroup::Circulation,
                  Act::GoOverdues);
    main->addPage(new BlankPage(QStringLiteral("admin"), QStringLiteral("Admin"), 0), RailGroup::Library, Act::GoAdmin);
    main->showPage(books);
    main->setUser(QStringLiteral("Hannah Weiss"), QStringLiteral("Librarian"));
    main->setLibraryName(QStringLiteral("Riverside Town Library"));
    main->statusLine().setSaved(QTime(10, 42));
    main->statusLine().setStation(QStringLiteral("Main desk"));
    main->show();
    return main;
}

const Scene frame("window", [](Stage &stage) {
    MainWindow *main = window(stage);
    main->say(QStringLiteral("Year changed to 1974 for The Dispossessed"), true);
    return main;
});

const Scene narrow("window-narrow-readonly", [](Stage &stage) {
    MainWindow *main = window(stage, QSize(1024, 700));
    main->banner().say(Tone::Warn, QStringLiteral("The folder cannot be written to. You can search, copy and export."),
                       QStringLiteral("This library is read only."));
    main->banner().addAction(QStringLiteral("Save a copy…"));
    main->banner().addAction(QStringLiteral("Try again"));
    main->statusLine().setReadOnly();
    main->statusLine().setWarning(QStringLiteral("The second folder has not been reached for 9 days"));
    return main;
});

const Scene about("about", [](Stage &stage) { return new AboutSheet(window(stage)); });

const Scene shortcuts("shortcuts", [](Stage &stage) {
    MainWindow *main = window(stage);
    return new ShortcutSheet(main->actions(), main);
});

const Scene unsaved("unsaved", [](Stage &stage) { return new UnsavedSheet({QStringLiteral("Books")}, window(stage)); });

const Scene help("help", [](Stage &) {
    auto *opened = new HelpWindow;
    opened->showTopic(QStringLiteral("books"));
    return opened;
});

} // namespace
