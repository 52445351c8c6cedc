// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "app/librarysession.h"
#include "app/sheets.h"
#include "app/undoactions.h"
#include "app/workspacetables.h"
#include "models/settings/stationpreferences.h"
#include "ui/catalogue/bookspage.h"
#include "ui/circulation/loanspage.h"
#include "ui/mainwindow.h"
#include "ui/problemtext/problemtext.h"
#include "ui/problemtext/roletexts.h"
#include "ui/statusline.h"
#include "ui/users/userspage.h"
#include "ui/widgets/message.h"

Workspace::Workspace(MainWindow &window, LibrarySession &library, StationPreferences &preferences, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_library(library),
      m_preferences(preferences),
      m_tables(std::make_unique<WorkspaceTables>(library)),
      m_firstLook(library.services().gate)
{
    m_undo = new UndoActions(m_window, m_library, this);
    m_sheets = new Sheets(m_window, m_library, m_preferences, this);
    showLibrary();
    handleActs();
    buildPages();
}

Workspace::~Workspace()
{
    delete m_unplaced;
    m_window.removePages();
}

void Workspace::showLibrary()
{
    const auto showName = [this] { m_window.setLibraryName(m_library.services().settings.values().name); };
    showName();
    connect(&m_library.services().settings, &LibrarySettings::changed, this, showName);
    m_window.setUser(m_library.session().userName, roleText(m_library.session().role));
    m_window.statusLine().setStation(m_library.session().stationName);
    if (m_library.notices().isEmpty()) {
        m_window.banner().clear();
    } else {
        m_window.banner().say(Tone::Warn, problemText(m_library.notices()));
    }
    if (m_library.isReadOnly()) {
        m_window.statusLine().setReadOnly();
    } else {
        m_window.statusLine().setSaved();
    }
}

void Workspace::handleActs()
{
    ActionDispatcher &acts = m_window.dispatcher();
    acts.handle(Act::Settings, [this] { m_sheets->openSettings(); });
    acts.handle(Act::Import, [this] { m_sheets->openImport(); });
    acts.setEnabled(Act::Import, m_library.services().gate.mayDo(Command::Import) && !m_library.isReadOnly());
    acts.handle(Act::Export, [this] {
        // What stands on the page is what is meant.
        const Page *page = m_window.currentPage();
        m_sheets->openExport(page != nullptr && page == m_users       ? Subject::Users
                                 : page != nullptr && page == m_loans ? Subject::Loans
                                                                      : Subject::Books);
    });
    acts.setEnabled(Act::Export, m_library.services().gate.mayDo(Command::Export));
    connect(m_sheets, &Sheets::undoWanted, m_undo, &UndoActions::undo);
    connect(m_sheets, &Sheets::batchWanted, this, [this](Subject subject, const QString &batchId) {
        if (subject == Subject::Books && m_books != nullptr) {
            m_window.showPage(m_books);
            m_books->showBatch(batchId);
        }
    });
    connect(m_sheets, &Sheets::languageChosen, this, &Workspace::languageChosen);
    connect(&m_window, &MainWindow::filesDropped, this, [this](const QStringList &paths) {
        if (m_library.services().gate.mayDo(Command::Import) && !m_library.isReadOnly()) {
            m_sheets->openImport({}, paths.value(0));
        }
    });
}

QString Workspace::unsaved() const
{
    QStringList titles;
    for (const Page *page : m_window.pages()) {
        if (page->hasUnsavedChanges()) {
            titles << page->title();
        }
    }
    return titles.join(QStringLiteral(", "));
}
