// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/bookpanel.h"

#include "models/accounts/commandgate.h"
#include "models/catalogue/bookservice.h"
#include "models/catalogue/copiestable.h"
#include "models/catalogue/copyservice.h"
#include "ui/catalogue/bookform.h"
#include "ui/catalogue/bookinputs.h"
#include "ui/catalogue/copiespane.h"
#include "ui/catalogue/copylist.h"
#include "ui/widgets/coverlabel.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/style.h"
#include "ui/widgets/tabrow.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

namespace {

enum Tab { DetailsTab, CopiesTab };

/// The book as now stored, with what was typed into the form in place of the fields it was typed into.
Book rebased(const Book &stored, const BookInputs &inputs)
{
    Book book = stored;
    const Book typed = inputs.value();
    for (const QString &field : inputs.changedFields()) {
        copyBookField(typed, field, book);
    }
    return book;
}

} // namespace

BookPanel::BookPanel(CommandGate &gate, BookService &books, CopyService &copies, const LookupService &lookups,
                     CopiesTable &copiesTable, QWidget *parent)
    : QWidget(parent),
      m_gate(gate),
      m_books(books),
      m_copies(copies),
      m_copiesTable(copiesTable),
      m_cover(new CoverLabel(this)),
      m_title(makeLabel(QString(), TextRole::H2, this)),
      m_authors(new ElideLabel(this)),
      m_place(new ElideLabel(this)),
      m_available(new Pill(this)),
      m_late(new Pill(this)),
      m_tabs(new TabRow(this)),
      m_stack(new QStackedWidget(this)),
      m_form(new BookForm(gate, books, lookups, this)),
      m_copyList(new CopyList(this)),
      m_copiesPane(new CopiesPane(gate, copies, copiesTable, this))
{
    setObjectName(QStringLiteral("bookPanel"));
    setAccessibleName(tr("Book"));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 0, 0);
    layout->addWidget(buildHead());
    auto *tabs = new QHBoxLayout;
    setSpacing(tabs, 14, 0, 14, 0, 0);
    tabs->addWidget(m_tabs);
    layout->addLayout(tabs);
    layout->addWidget(makeLine(Qt::Horizontal, this));
    layout->addWidget(m_stack, 1);
    m_form->addBelow(m_copyList);
    m_tabs->addTab(tr("Details"), m_form, m_stack);
    m_tabs->addTab(tr("Copies"), m_copiesPane, m_stack);
    connect(m_copyList, &CopyList::addWanted, this, [this] { emit addCopyWanted(m_bookId); });
    connect(m_copiesPane, &CopiesPane::addWanted, this, [this] { emit addCopyWanted(m_bookId); });
    connect(m_form, &BookForm::saved, this, [this] { reload(false); });
    setAutoFillBackground(true);
    const auto paintGround = [this] {
        QPalette ground = palette();
        ground.setColor(QPalette::Window, theme().colour(Colour::Surface));
        setPalette(ground);
    };
    paintGround();
    connect(&theme(), &Theme::changed, this, paintGround);
    showBook(0);
}

RecordView *BookPanel::copiesView() const
{
    return m_copiesPane->view();
}

int BookPanel::addTab(const QString &text, QWidget *page)
{
    page->setContentsMargins(theme().px(18), theme().px(8), theme().px(18), theme().px(8));
    return m_tabs->addTab(text, page, m_stack);
}

void BookPanel::setTabCount(int tab, int count)
{
    m_tabs->setCount(tab, count);
}

QWidget *BookPanel::buildHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    setSpacing(layout, 18, 14, 18, 10, 12);
    layout->addWidget(m_cover, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    setSpacing(words, 0, 3);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("panelTitle"));
    setTextRole(m_authors, TextRole::Body);
    setTone(m_authors, Tone::Neutral);
    setTextRole(m_place, TextRole::Small);
    auto *pills = new QHBoxLayout;
    setSpacing(pills, 0, 6);
    pills->addWidget(m_available);
    pills->addWidget(m_late);
    pills->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_authors);
    words->addWidget(m_place);
    words->addLayout(pills);
    words->addStretch(1);
    layout->addLayout(words, 1);
    return head;
}

void BookPanel::showBook(qint64 id)
{
    const auto found = id != 0 ? m_books.find(id) : Result<std::optional<Book>>(std::optional<Book>());
    m_bookId = found && *found ? id : 0;
    m_form->showBook(found ? *found : std::nullopt);
    showHead(found ? found->value_or(Book()) : Book());
    if (m_copiesTable.bookId() != (m_bookId == 0 ? -1 : m_bookId)) {
        m_copiesTable.showBook(m_bookId == 0 ? -1 : m_bookId);
    }
    showCopies();
    emit shown(m_bookId);
}

void BookPanel::showHead(const Book &book)
{
    const QString authors = authorsText(book.authors);
    m_cover->setVisible(book.id != 0);
    m_tabs->setVisible(book.id != 0);
    m_cover->setBook(book.title, book.authors.isEmpty() ? QString() : book.authors.first().name);
    m_title->setText(book.id != 0 ? isolated(book.title) : tr("No book selected"));
    m_authors->setText(authors);
    QStringList place{book.callNumber};
    if (book.collectionId) {
        const QComboBox *collections = m_form->inputs()->collection;
        place << collections->itemText(collections->findData(*book.collectionId));
    }
    m_place->setText(joined(place));
}

void BookPanel::showCopies()
{
    QList<CopyState> copies;
    if (m_bookId != 0) {
        if (const auto found = m_copies.ofBook(m_bookId)) {
            copies = *found;
        }
    }
    const QDate today = m_gate.clock().today();
    int available = 0;
    int late = 0;
    int here = 0;
    for (const CopyState &state : std::as_const(copies)) {
        here += state.copy.status == CopyStatus::Withdrawn ? 0 : 1;
        available += state.availability == QLatin1String("available") ? 1 : 0;
        late += state.dueOn.isValid() && state.dueOn < today ? 1 : 0;
    }
    m_available->set(available > 0 ? Tone::Ok : Tone::Neutral, tr("%1 of %2 available").arg(available).arg(here));
    m_available->setVisible(here > 0);
    m_late->set(Tone::Danger, tr("%n late", nullptr, late));
    m_late->setVisible(late > 0);
    m_tabs->setCount(CopiesTab, static_cast<int>(copies.size()));
    m_copyList->showCopies(copies, today);
    m_copyList->setAddVisible(m_bookId != 0 && m_gate.mayDo(Command::AddCopy) && !m_copiesTable.isReadOnly());
}

void BookPanel::reload(bool rebase)
{
    if (m_bookId == 0) {
        return;
    }
    const auto found = m_books.find(m_bookId);
    if (!found || !*found) {
        if (!m_form->isDirty()) {
            showBook(0);
        }
        return;
    }
    showHead(**found);
    if (!m_form->isDirty()) {
        m_form->showBook(*found);
    } else if (rebase) {
        const Book typed = rebased(**found, *m_form->inputs());
        m_form->showBook(*found);
        m_form->type(typed);
    }
    showCopies();
}

void BookPanel::setReadOnly(bool readOnly)
{
    m_form->setReadOnly(readOnly || !m_gate.mayDo(Command::EditBook));
    m_copiesPane->updateActs();
    showCopies();
}
