// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/bookform.h"

#include "models/accounts/commandgate.h"
#include "models/catalogue/bookservice.h"
#include "ui/catalogue/bookconflictsheet.h"
#include "ui/catalogue/bookinputs.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/formpanel.h"
#include "ui/widgets/lookupedit.h"
#include "ui/widgets/message.h"
#include "ui/widgets/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

BookForm::BookForm(CommandGate &gate, BookService &books, const LookupService &lookups, QWidget *parent)
    : QWidget(parent),
      m_gate(gate),
      m_books(books),
      m_inputs(new BookInputs(lookups, this)),
      m_form(new FormPanel(FormRow::Placement::Left, this)),
      m_scroll(new QScrollArea(this)),
      m_slot(new QWidget(this)),
      m_message(new Message(this))
{
    setObjectName(QStringLiteral("bookForm"));
    auto *content = new QWidget(m_scroll);
    m_content = new QVBoxLayout(content);
    setSpacing(m_content, 18, 12, 18, 12, 12);
    auto *slot = new QVBoxLayout(m_slot);
    setSpacing(slot, 0, 4, 0, 4, 0);
    buildRows(m_form);
    m_content->addWidget(m_message);
    m_content->addWidget(m_form);
    m_content->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The panel's own ground shows through.
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 0, 0);
    layout->addWidget(m_scroll, 1);
    buildFoot(layout);
    connect(m_inputs, &BookInputs::edited, this, &BookForm::updateFoot);
    showBook(std::nullopt);
}

void BookForm::buildRows(FormPanel *form)
{
    const auto add = [this, form](const char *field, const QString &label, QWidget *widget) {
        m_inputs->setRow(QLatin1String(field), form->addRow(label, widget));
    };
    add("title", tr("Title"), m_inputs->title);
    add("authors", tr("Author"), m_inputs->authors);
    add("isbn", tr("ISBN"), m_inputs->isbn);
    add("publisher", tr("Publisher"), m_inputs->publisher);
    auto *yearAndLanguage = new QWidget(form);
    auto *beside = new QHBoxLayout(yearAndLanguage);
    setSpacing(beside, 0, 8);
    beside->addWidget(m_inputs->year, 1);
    beside->addWidget(m_inputs->language, 2);
    m_inputs->language->setAccessibleName(tr("Language"));
    // A combo box calls itself by its present text; the row's label is the year's, so this one is only heard.
    auto *languageLabel = new QLabel(tr("Language"), yearAndLanguage);
    languageLabel->setBuddy(m_inputs->language);
    languageLabel->hide();
    m_inputs->setRow(QStringLiteral("publication_year"),
                     form->addRow(tr("Year / lang."), yearAndLanguage, m_inputs->year));
    m_inputs->year->setAccessibleName(tr("Year"));
    add("collection_id", tr("Collection"), m_inputs->collection);
    add("call_number", tr("Call no."), m_inputs->callNumber);
    form->addWidget(m_slot);
    form->addHeading(tr("More"));
    add("subtitle", tr("Subtitle"), m_inputs->subtitle);
    add("series", tr("Series"), m_inputs->series);
    add("series_number", tr("No. in series"), m_inputs->seriesNumber);
    add("item_type_id", tr("Item type"), m_inputs->itemType);
    add("subjects", tr("Subjects"), m_inputs->subjects);
    add("edition", tr("Edition"), m_inputs->edition);
    add("pages", tr("Pages"), m_inputs->pages);
    add("classification", tr("Class"), m_inputs->classification);
    add("summary", tr("Summary"), m_inputs->summary);
}

void BookForm::buildFoot(QVBoxLayout *layout)
{
    layout->addWidget(makeLine(Qt::Horizontal, this));
    m_foot = new QWidget(this);
    auto *foot = new QHBoxLayout(m_foot);
    setSpacing(foot, 18, 8, 18, 8, 8);
    m_state = makeLabel(QString(), TextRole::Small, m_foot);
    m_state->setObjectName(QStringLiteral("formState"));
    m_state->setWordWrap(true);
    foot->addWidget(m_state, 1);
    m_revert = makeButton(tr("Revert"), ButtonKind::Normal, m_foot);
    m_revert->setObjectName(QStringLiteral("revertButton"));
    m_save = makeButton(tr("Save"), ButtonKind::Primary, m_foot);
    m_save->setObjectName(QStringLiteral("saveButton"));
    foot->addWidget(m_revert);
    foot->addWidget(m_save);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        const bool wasAsking = m_asking;
        revert();
        if (wasAsking) {
            emit settled();
        }
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        const bool wasAsking = m_asking;
        if (save() && wasAsking) {
            emit settled();
        }
    });
    layout->addWidget(m_foot);
}

void BookForm::addBelow(QWidget *widget)
{
    m_slot->layout()->addWidget(widget);
}

void BookForm::showBook(const std::optional<Book> &book)
{
    const bool isSame = book && book->id == m_bookId;
    m_bookId = book ? book->id : 0;
    m_openedAt = m_gate.clock().now().toTimeZone(m_gate.clock().zone());
    m_inputs->load(book.value_or(Book()));
    m_form->setVisible(book.has_value());
    m_foot->setVisible(!m_readOnly && m_bookId != 0);
    m_message->clear();
    m_asking = false;
    if (!isSame) {
        m_scroll->verticalScrollBar()->setValue(0);
    }
    updateFoot();
}

void BookForm::type(const Book &book)
{
    m_inputs->type(book);
    updateFoot();
}

void BookForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_inputs->setReadOnly(readOnly);
    m_foot->setVisible(!readOnly && m_bookId != 0);
}

void BookForm::reloadLookups()
{
    m_inputs->reloadLookups();
}

void BookForm::updateFoot()
{
    const qsizetype before = m_changes;
    m_changes = m_bookId == 0 || m_readOnly ? 0 : m_inputs->changedFields().size();
    if (m_changes == 0) {
        m_asking = false;
    }
    if (m_asking) {
        m_state->setText(tr("Save (Ctrl+S) or discard?"));
        setTone(m_state, Tone::Warn);
    } else {
        m_state->setText(m_changes == 0 ? tr("No unsaved changes")
                                        : tr("%n unsaved change(s)", nullptr, static_cast<int>(m_changes)));
        setTone(m_state, Tone::Neutral);
    }
    m_revert->setText(m_asking ? tr("Discard") : tr("Revert"));
    m_revert->setEnabled(m_changes > 0);
    m_save->setEnabled(m_changes > 0);
    if ((before > 0) != (m_changes > 0)) {
        emit dirtyChanged(m_changes > 0);
    }
}

void BookForm::askToSettle()
{
    m_asking = true;
    updateFoot();
    m_save->setFocus(Qt::OtherFocusReason);
}

void BookForm::revert()
{
    m_asking = false;
    m_message->clear();
    m_inputs->load(m_inputs->loaded());
    updateFoot();
}

bool BookForm::save()
{
    if (m_changes == 0) {
        return true;
    }
    m_message->clear();
    const Problems wrong = m_inputs->problems();
    if (!wrong.isEmpty()) {
        m_inputs->showProblems(wrong);
        if (QWidget *field = m_form->firstProblemField()) {
            field->setFocus(Qt::OtherFocusReason);
            m_scroll->ensureWidgetVisible(field);
        }
        return false;
    }
    return store(m_inputs->value());
}

bool BookForm::store(const Book &book)
{
    const Result<void> stored = m_books.save(book);
    if (stored) {
        const auto now = m_books.find(book.id);
        showBook(now && *now ? *now : std::optional<Book>(book));
        emit saved(book.id, book.title);
        return true;
    }
    if (stored.problem().code == QLatin1String("book.changedElsewhere")) {
        meetConflict(book);
        return false;
    }
    const Problems rest = m_inputs->showProblems(stored.problems());
    if (!rest.isEmpty()) {
        m_message->say(Tone::Danger, problemText(rest));
    }
    return false;
}

void BookForm::meetConflict(const Book &mine)
{
    const auto theirs = m_books.find(mine.id);
    if (!theirs || !*theirs) {
        m_message->say(
            Tone::Danger,
            problemText(theirs ? Problems{{{}, QStringLiteral("book.deletedElsewhere"), {}}} : theirs.problems()));
        return;
    }
    BookConflict conflict(m_inputs->loaded(), mine, **theirs);
    if (conflict.contested().isEmpty()) {
        // Only other fields were changed elsewhere: both stay.
        store(conflict.merged());
        return;
    }
    LastChange change = lastChangeOf(m_gate.database(), QStringLiteral("books"), mine.id);
    change.at = change.at.toTimeZone(m_gate.clock().zone());
    auto *sheet = new BookConflictSheet(conflict, *m_inputs, change, m_openedAt, this);
    connect(sheet, &BookConflictSheet::settled, this, [this](const Book &book) { store(book); });
    sheet->present();
}
