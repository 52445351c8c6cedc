// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/commandgate.h"
#include "models/catalogue/bookservice.h"
#include "models/catalogue/copyservice.h"
#include "ui/catalogue/addbookdialog.h"
#include "ui/catalogue/addcopydialog.h"
#include "ui/catalogue/bookform.h"
#include "ui/catalogue/bookpanel.h"
#include "ui/catalogue/bookspage.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/message.h"
#include "ui/widgets/recordview.h"

#include <QPushButton>

void BooksPage::buildActs()
{
    handle(
        Act::New, [this] { addBook(); }, tr("Add &book…"));
    handle(Act::AddBook, [this] { addBook(); });
    handle(Act::AddCopy, [this] { addCopy(m_panel->bookId()); });
    handle(Act::Duplicate, [this] { duplicateBook(); });
    handle(Act::Save, [this] { m_panel->form()->save(); });
    handle(Act::Revert, [this] { m_panel->form()->revert(); });
    handle(Act::Delete, [this] { removeSelected(); });
    handle(Act::OpenRecord, [this] {
        setDetailShown(true);
        focusNextPane(true);
    });
    handle(Act::EditCell, [this] { gridInUse()->edit(gridInUse()->currentIndex()); });
    handle(Act::DetailPanel, [this] { setDetailShown(!isDetailShown()); });
    handle(Act::Columns, [this] { emit view()->columnsWanted(); });
    handle(Act::Copy, [this] { gridInUse()->copySelection(false); });
    handle(Act::SelectAll, [this] { gridInUse()->selectAll(); });
    updateActs();
}

void BooksPage::updateActs()
{
    const bool hasBook = m_panel->bookId() != 0;
    const bool isWritable = !m_books.isReadOnly();
    const bool mayAdd = isWritable && m_gate.mayDo(Command::AddBook);
    const bool isDirty = m_panel->form()->isDirty();
    setActEnabled(Act::New, mayAdd);
    setActEnabled(Act::AddBook, mayAdd);
    setActEnabled(Act::Duplicate, mayAdd && hasBook);
    setActEnabled(Act::AddCopy, isWritable && hasBook && m_gate.mayDo(Command::AddCopy));
    setActEnabled(Act::Save, isWritable && isDirty);
    setActEnabled(Act::Revert, isWritable && isDirty);
    setActEnabled(Act::Delete, isWritable && view()->selectedCount() > 0 && m_gate.mayDo(Command::DeleteBook));
    setActEnabled(Act::EditCell, isWritable && hasBook);
}

void BooksPage::addBook()
{
    openAddBook(Book());
}

void BooksPage::duplicateBook()
{
    const auto found = m_service.find(m_panel->bookId());
    if (!found || !*found) {
        return;
    }
    Book book = **found;
    book.isbn.clear();
    book.isbnAsPrinted.clear();
    book.identifiers.clear();
    openAddBook(book);
}

void BooksPage::openAddBook(const Book &book)
{
    if (m_books.isReadOnly() || !m_gate.mayDo(Command::AddBook)) {
        return;
    }
    auto *dialog = new AddBookDialog(m_service, m_copies, m_lookups, this);
    dialog->begin(book);
    connect(dialog, &AddBookDialog::added, this, [this](qint64 id, const QString &bookTitle) {
        m_books.applyChanges({id});
        recount();
        showRecord(id);
        emit done(tr("“%1” added").arg(bookTitle));
    });
    connect(dialog, &AddBookDialog::addCopyInstead, this, [this](qint64 id) {
        showRecord(id);
        addCopy(id);
    });
    dialog->present();
}

void BooksPage::addCopy(qint64 bookId)
{
    if (bookId == 0 || m_books.isReadOnly() || !m_gate.mayDo(Command::AddCopy)) {
        return;
    }
    auto *dialog = new AddCopyDialog(m_copies, m_lookups, bookId, titleOf(bookId), this);
    connect(dialog, &AddCopyDialog::added, this, [this](qint64 id, int count, const QString &bookTitle) {
        m_books.applyChanges({id});
        m_panel->reload(true);
        recount();
        emit done(tr("%n copy(s) of “%1” added", nullptr, count).arg(bookTitle));
    });
    dialog->present();
}

void BooksPage::removeSelected()
{
    const QList<qint64> ids = view()->selectedIds();
    if (ids.isEmpty()) {
        return;
    }
    const QString name = titleOf(ids.first());
    const Result<void> removed = m_service.remove(ids);
    if (removed) {
        m_message->clear();
        m_books.applyChanges(ids);
        recount();
        emit done(ids.size() == 1 ? tr("“%1” deleted").arg(name)
                                  : tr("%n book(s) deleted", nullptr, static_cast<int>(ids.size())));
        return;
    }
    m_message->clearActions();
    m_message->say(Tone::Info, problemText(removed.problems()));
    const QString code = removed.problem().code;
    if (code == QLatin1String("book.hasCopies") || code == QLatin1String("book.hasHolds")) {
        QPushButton *button = m_message->addAction(
            ids.size() == 1 ? tr("Withdraw") : tr("Withdraw all %n", nullptr, static_cast<int>(ids.size())));
        button->setObjectName(QStringLiteral("withdrawButton"));
        connect(button, &QPushButton::clicked, this, [this, ids] { withdraw(ids); });
    }
}

void BooksPage::withdraw(const QList<qint64> &ids)
{
    const QString name = titleOf(ids.first());
    const Result<void> withdrawn = m_service.withdraw(ids);
    if (!withdrawn) {
        m_message->clearActions();
        m_message->say(Tone::Danger, problemText(withdrawn.problems()));
        return;
    }
    m_message->clear();
    m_books.applyChanges(ids);
    recount();
    emit done(ids.size() == 1 ? tr("“%1” withdrawn").arg(name)
                              : tr("%n book(s) withdrawn", nullptr, static_cast<int>(ids.size())));
}

void BooksPage::describeEmpty(EmptyState &state, bool isFiltering)
{
    const bool mayAdd = !m_books.isReadOnly() && m_gate.mayDo(Command::AddBook);
    const QString typed = filterBar()->searchText().trimmed();
    if (isFiltering || !m_extraFilter.isEmpty()) {
        state.say(QStringLiteral("search"),
                  typed.isEmpty() ? tr("No books match these filters") : tr("No books match “%1”").arg(typed));
        QPushButton *clear = state.addAction(tr("Clear search and filters"));
        clear->setObjectName(QStringLiteral("clearFilters"));
        connect(clear, &QPushButton::clicked, this, [this] {
            m_extraFilter = BookFilter();
            m_extra->clear();
            filterBar()->isFiltering() ? filterBar()->clear() : applyFilterBar();
        });
        if (mayAdd && !typed.isEmpty()) {
            QPushButton *add = state.addAction(tr("Add “%1” as a new book…").arg(typed));
            add->setObjectName(QStringLiteral("addTyped"));
            connect(add, &QPushButton::clicked, this, [this, typed] {
                Book book;
                const bool isNumber = typed.size() >= 10
                    && std::none_of(typed.cbegin(), typed.cend(), [](QChar c) { return c.isLetter(); });
                (isNumber ? book.isbn : book.title) = typed;
                openAddBook(book);
            });
        }
        return;
    }
    state.say(QStringLiteral("book"), tr("No books yet"),
              mayAdd ? tr("Add one by ISBN, or import a file.") : QString());
    if (mayAdd) {
        connect(state.addAction(tr("Add book"), ButtonKind::Primary), &QPushButton::clicked, this, &BooksPage::addBook);
        connect(state.addAction(tr("Import…")), &QPushButton::clicked, this, &BooksPage::importWanted);
    }
}
