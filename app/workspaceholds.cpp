// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: the Holds page, and holds in the panels of other pages.
#include "app/librarysession.h"
#include "app/refreshwhenseen.h"
#include "app/workspace.h"
#include "app/workspacetables.h"
#include "models/search/searchservice.h"
#include "ui/catalogue/bookspage.h"
#include "ui/circulation/holdpane.h"
#include "ui/circulation/holdspage.h"
#include "ui/desk/deskpage.h"
#include "ui/mainwindow.h"
#include "ui/users/userspage.h"

namespace {

PlaceHoldDialog::Book bookFrom(const FoundBook &found)
{
    QStringList details{found.authors, found.year ? QString::number(*found.year) : QString(), found.isbn};
    details.removeAll(QString());
    return {found.id, found.title, details.join(QStringLiteral("  ·  ")), found.available};
}

bool concernsHolds(const ChangeSet &changes)
{
    return changes.concerns(QStringLiteral("holds")) || changes.concerns(QStringLiteral("loans"))
        || changes.concerns(QStringLiteral("copies")) || changes.concerns(QStringLiteral("notices"))
        || changes.concerns(QStringLiteral("circulation_rules"));
}

/// What the dialog needs to know about books, asked where the catalogue is known.
PlaceHoldDialog::Books booksOf(Services &services)
{
    PlaceHoldDialog::Books books;
    books.search = [&services](const QString &typed) {
        QList<PlaceHoldDialog::Book> list;
        const auto found = SearchService(services.gate).books(typed);
        for (const FoundBook &book : found ? *found : QList<FoundBook>()) {
            list << bookFrom(book);
        }
        return list;
    };
    books.find = [&services](qint64 id) -> PlaceHoldDialog::Book {
        const auto book = services.books.find(id);
        const auto copies = services.copies.ofBook(id);
        if (!book || !*book) {
            return {};
        }
        int available = 0;
        for (const CopyState &state : copies ? *copies : QList<CopyState>()) {
            available += state.availability == QLatin1String("available") ? 1 : 0;
        }
        QStringList authors;
        for (const BookAuthor &author : (*book)->authors) {
            authors << author.name;
        }
        return {id, (*book)->title, authors.join(QStringLiteral(", ")), available};
    };
    books.copies = [&services](qint64 id) {
        QList<std::pair<qint64, QString>> list;
        const auto copies = services.copies.ofBook(id);
        for (const CopyState &state : copies ? *copies : QList<CopyState>()) {
            list << std::pair(state.copy.id, state.copy.barcode);
        }
        return list;
    };
    return books;
}

} // namespace

HoldPane *Workspace::newHoldPane(QWidget *page)
{
    Services &services = m_library.services();
    const bool mayPlace = services.gate.mayDo(Command::PlaceHold) && !m_library.isReadOnly();
    auto *pane = new HoldPane(services.holds, services.gate.clock(), mayPlace);
    connect(pane, &HoldPane::holdWanted, this, [this](qint64 holdId) {
        m_window.showPage(m_holds);
        m_holds->showHold(holdId);
    });
    connect(pane, &HoldPane::placeWanted, this,
            [this](qint64 userId, qint64 bookId) { m_holds->openPlaceHold(userId, bookId); });
    new RefreshWhenSeen(
        m_library.changes(), page, [](const ChangeSet &changes) { return changes.concerns(QStringLiteral("holds")); },
        [pane] { pane->refresh(); });
    return pane;
}

void Workspace::buildHolds()
{
    Services &services = m_library.services();
    if (!services.gate.mayDo(Command::ViewLoans)) {
        return;
    }
    const auto choices = [this](LookupKind kind) {
        QList<ChoiceChip::Choice> list;
        const auto entries = m_library.services().lookups.names(kind);
        for (const LookupEntry &entry : entries ? *entries : QList<LookupEntry>()) {
            list << ChoiceChip::Choice{entry.id, entry.name};
        }
        return list;
    };
    m_holds = new HoldsPage({services.gate, services.holds, services.copies, m_tables->holds, booksOf(services),
                             [choices] { return choices(LookupKind::Collections); },
                             [choices] { return choices(LookupKind::Locations); }});
    m_holds->rememberListsAs(nameFor(QStringLiteral("holds")));
    connect(&m_library.changes(), &ChangeFeed::changed, m_holds, [this](const ChangeSet &changes) {
        if (concernsHolds(changes)) {
            m_holds->followChanges();
        }
    });
    place(m_holds, RailGroup::Circulation, Act::GoHolds);
}

void Workspace::connectHolds()
{
    if (!m_holds) {
        return;
    }
    connect(m_holds, &HoldsPage::codeWanted, this, &Workspace::openCode);
    connect(m_holds, &HoldsPage::lendWanted, this, [this](qint64 userId) {
        if (m_desk) {
            m_window.showPage(m_desk);
            m_desk->openUser(userId);
        }
    });
}
