// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/bookspage.h"

#include "models/catalogue/bookservice.h"
#include "models/catalogue/copiestable.h"
#include "models/catalogue/copyservice.h"
#include "models/database/changes.h"
#include "models/lookups/lookupservice.h"
#include "models/values/isbn.h"
#include "models/values/languagecode.h"
#include "ui/catalogue/bookform.h"
#include "ui/catalogue/bookpanel.h"
#include "ui/catalogue/copiespane.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/choicechip.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message.h"
#include "ui/widgets/rangechip.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/style.h"

#include <QLocale>
#include <QPushButton>
#include <QTimer>

BooksPage::BooksPage(CommandGate &gate, BooksTable &table, CopiesTable &copiesTable, BookService &books,
                     CopyService &copies, LookupService &lookups, QWidget *parent, BookPanel *panel)
    : RecordPage(QStringLiteral("book"), table, tr("Search books"), tr("Search title, author, ISBN…"), parent),
      m_gate(gate),
      m_counting(gate),
      m_books(table),
      m_copiesTable(copiesTable),
      m_service(books),
      m_copies(copies),
      m_lookups(lookups),
      m_panel(panel ? panel : new BookPanel(gate, books, copies, lookups, copiesTable, this)),
      m_message(new Message(this)),
      m_extra(new Message(this))
{
    setObjectName(QStringLiteral("booksPage"));
    buildHeader();
    buildFilters();
    addBar(m_extra);
    addBar(m_message);
    m_message->setObjectName(QStringLiteral("booksMessage"));
    m_message->setClosable(true);
    setDetail(m_panel, false);
    buildActs();
    connect(this, &RecordPage::currentRecordChanged, this, &BooksPage::changeCurrent);
    connect(this, &RecordPage::selectionCountChanged, this, &BooksPage::updateActs);
    connect(this, &RecordPage::scanned, this, [this](const QString &code) {
        if (!openCode(code)) {
            emit notice(tr("No book has %1.").arg(code));
        }
    });
    connect(this, &RecordPage::recordActivated, this, [this] {
        setDetailShown(true);
        focusNextPane(true);
    });
    connect(&m_books, &RecordTable::edited, this, [this](qint64 id) {
        if (id == m_panel->bookId()) {
            m_panel->reload(true);
        }
        emit done(tr("“%1” changed").arg(titleOf(id)));
    });
    connect(m_panel, &BookPanel::shown, this, &BooksPage::bookShown);
    connect(m_panel, &BookPanel::addCopyWanted, this, &BooksPage::addCopy);
    connect(m_panel->copies(), &CopiesPane::done, this, &BooksPage::done);
    connect(m_panel->copies(), &CopiesPane::changed, this, [this] {
        m_books.applyChanges({m_panel->bookId()});
        m_panel->reload(true);
        recount();
    });
    connect(m_panel->form(), &BookForm::saved, this, [this](qint64 id, const QString &bookTitle) {
        m_books.applyChanges({id});
        emit done(tr("“%1” saved").arg(bookTitle.simplified()));
    });
    connect(m_panel->form(), &BookForm::dirtyChanged, this, &BooksPage::updateActs);
    connect(m_panel->form(), &BookForm::settled, this, [this] { changeCurrent(view()->currentId()); });
    setReadOnly(table.isReadOnly());
    recount();
    changeCurrent(view()->currentId()); // the first rows were there before anybody listened
}

void BooksPage::buildHeader()
{
    m_import = makeButton(tr("Import…"), ButtonKind::Normal, this);
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setIcon(themedIcon(QStringLiteral("upload"), Colour::Text));
    connect(m_import, &QPushButton::clicked, this, &BooksPage::importWanted);
    addHeaderAction(m_import);
    m_add = makeButton(tr("Add book"), ButtonKind::Primary, this);
    m_add->setObjectName(QStringLiteral("addBookButton"));
    m_add->setIcon(themedIcon(QStringLiteral("plus"), Colour::OnAccent));
    connect(m_add, &QPushButton::clicked, this, &BooksPage::addBook);
    addHeaderAction(m_add);
}

void BooksPage::buildFilters()
{
    m_collection = new ChoiceChip(tr("Collection"), ChoiceChip::Mode::Several, this);
    m_collection->setChoicesFrom([this] {
        QList<ChoiceChip::Choice> choices;
        if (const auto names = m_lookups.names(LookupKind::Collections)) {
            for (const LookupEntry &entry : *names) {
                choices.append({entry.id, entry.name});
            }
        }
        return choices;
    });
    m_language = new ChoiceChip(tr("Language"), ChoiceChip::Mode::Several, this);
    m_language->setChoicesFrom([this] {
        QList<ChoiceChip::Choice> choices;
        if (const auto codes = m_service.languages()) {
            for (const QString &code : *codes) {
                choices.append({code, languageName(code)});
            }
        }
        return choices;
    });
    m_available = new ToggleChip(tr("Available"), this);
    m_brief = new ToggleChip(tr("Brief records"), this);
    m_year = new YearRangeChip(tr("Year"), this);
    const std::pair<Chip *, const char *> chips[]{{m_collection, "collectionChip"},
                                                  {m_language, "languageChip"},
                                                  {m_available, "availableChip"},
                                                  {m_year, "yearChip"},
                                                  {m_brief, "briefChip"}};
    for (const auto &[chip, name] : chips) {
        chip->setObjectName(QLatin1String(name));
        filterBar()->addChip(chip);
    }
    offerBrief();
    m_extra->setObjectName(QStringLiteral("extraFilter"));
    m_extra->setClosable(true);
    connect(m_extra, &Message::closed, this, [this] {
        m_extraFilter = BookFilter();
        applyFilterBar();
    });
}

void BooksPage::offerBrief()
{
    // Most libraries have none; then there is nothing to choose.
    const Result<int> brief = m_service.countBrief();
    m_brief->setVisible(m_brief->isActive() || (brief && *brief > 0));
}

void BooksPage::showBrief()
{
    filterBar()->clear();
    m_extraFilter = BookFilter();
    m_extra->clear();
    m_brief->setOn(true);
    m_brief->show();
    applyFilterBar();
}

void BooksPage::applyFilterBar()
{
    BookFilter filter = m_extraFilter;
    filter.text = filterBar()->searchText();
    for (const QVariant &value : m_collection->values()) {
        filter.collections << value.toLongLong();
    }
    for (const QVariant &value : m_language->values()) {
        filter.languages << value.toString();
    }
    filter.availableOnly = m_available->isActive();
    filter.briefOnly = m_brief->isActive();
    filter.yearFrom = m_year->range().from;
    filter.yearTo = m_year->range().to;
    m_books.setBookFilter(filter);
}

void BooksPage::showBooksWith(LookupKind kind, qint64 id, const QString &name)
{
    filterBar()->clear();
    m_extraFilter = BookFilter();
    switch (kind) {
    case LookupKind::Collections: m_extraFilter.collections = {id}; break;
    case LookupKind::ItemTypes: m_extraFilter.itemType = id; break;
    case LookupKind::Locations: m_extraFilter.location = id; break;
    case LookupKind::Publishers: m_extraFilter.publisher = id; break;
    case LookupKind::Series: m_extraFilter.series = id; break;
    case LookupKind::Authors: m_extraFilter.author = id; break;
    case LookupKind::Subjects: m_extraFilter.subject = id; break;
    case LookupKind::Groups:
    case LookupKind::UserCategories: return;
    }
    m_extra->say(Tone::Info, tr("Only books with “%1”. Close this bar to see all.").arg(name));
    applyFilterBar();
}

void BooksPage::showBatch(const QString &batchId)
{
    filterBar()->clear();
    m_extraFilter = BookFilter();
    m_extraFilter.batch = batchId;
    m_extra->say(Tone::Info, tr("Only books of the last import. Close this bar to see all."));
    applyFilterBar();
}

void BooksPage::follow(ChangeFeed &feed)
{
    m_books.follow(feed);
    m_copiesTable.follow(feed);
    connect(&feed, &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        const auto concerns = [&changes](std::initializer_list<const char *> entities) {
            return std::any_of(entities.begin(), entities.end(),
                               [&changes](const char *entity) { return changes.concerns(QLatin1String(entity)); });
        };
        if (concerns({"collections", "item_types", "locations"})) {
            m_panel->form()->reloadLookups();
        }
        if (concerns({"books", "copies"})) {
            recount();
        }
        if (concerns({"books", "copies", "loans", "holds", "authors", "publishers", "series", "subjects", "collections",
                      "locations"})) {
            m_panel->reload(false);
        }
    });
}

void BooksPage::countRecords()
{
    m_counting.askAgain(
        [](CommandGate &gate) {
            LookupService lookups(gate);
            return BookService(gate, lookups).counts();
        },
        [this](const auto &counts) {
            if (counts) {
                setCounts(tr("%Ln title(s)", nullptr, static_cast<int>(counts->titles)) + QStringLiteral("  ·  ")
                          + tr("%Ln copy(s)", nullptr, static_cast<int>(counts->copies)));
            }
        });
}

void BooksPage::entered()
{
    RecordPage::entered();
    recount();
    offerBrief();
    if (!m_books.hasLoaded() && !m_books.isLoading()) {
        m_books.select();
    }
    changeCurrent(view()->currentId());
}

QString BooksPage::statusLine(int rows, int selected) const
{
    QString line = tr("%Ln book(s)", nullptr, rows);
    if (selected > 0) {
        line += QStringLiteral("  ·  ") + tr("%Ln selected", nullptr, selected);
    }
    if (m_books.draftCount() > 0) {
        line += QStringLiteral("  ·  ") + tr("%Ln edit(s) waiting for you", nullptr, m_books.draftCount());
    }
    return line;
}

bool BooksPage::hasUnsavedChanges() const
{
    return RecordPage::hasUnsavedChanges() || m_panel->form()->isDirty();
}

void BooksPage::changeCurrent(qint64 id)
{
    const BookForm *form = m_panel->form();
    if (id == m_panel->bookId()) {
        return;
    }
    if (form->isDirty()) {
        // The selection stays with what is not saved; a queued call, as the view is just moving.
        const qint64 kept = m_panel->bookId();
        QTimer::singleShot(0, this, [this, kept] {
            if (m_panel->form()->isDirty() && view()->currentId() != kept && view()->showRecord(kept)) {
                m_panel->form()->askToSettle();
            }
        });
        return;
    }
    m_panel->showBook(id);
    updateActs();
}

void BooksPage::setReadOnly(bool readOnly)
{
    const bool mayAdd = !readOnly && m_gate.mayDo(Command::AddBook);
    m_books.setReadOnly(readOnly || !m_gate.mayDo(Command::EditBook));
    m_copiesTable.setReadOnly(readOnly || !m_gate.mayDo(Command::EditCopy));
    m_import->setVisible(!readOnly && m_gate.mayDo(Command::Import));
    m_add->setVisible(mayAdd);
    m_panel->setReadOnly(readOnly);
    updateActs();
}

bool BooksPage::openCode(const QString &code)
{
    const auto copy = m_copies.findByBarcode(code);
    if (copy && *copy) {
        showRecord((*copy)->bookId);
        return true;
    }
    if (!Isbn::parse(code)) {
        return false;
    }
    Book book;
    book.isbn = code;
    const auto found = m_service.duplicates(book);
    if (!found || found->isEmpty() || !found->first().sameIsbn) {
        return false;
    }
    showRecord(found->first().id);
    return true;
}

int BooksPage::addDetailTab(const QString &text, QWidget *page)
{
    return m_panel->addTab(text, page);
}

void BooksPage::setDetailTabCount(int tab, int count)
{
    m_panel->setTabCount(tab, count);
}

RecordView *BooksPage::gridInUse() const
{
    RecordView *copies = m_panel->copiesView();
    return copies->hasFocus() || copies->isAncestorOf(focusWidget()) ? copies : view();
}

QString BooksPage::titleOf(qint64 id) const
{
    const auto found = m_service.find(id);
    return found && *found ? (*found)->title : QString();
}
