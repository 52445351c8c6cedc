// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/addbookdialog.h"

#include "models/catalogue/bookservice.h"
#include "ui/catalogue/bookinputs.h"
#include "ui/catalogue/copiesinput.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/formpanel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/lookupedit.h"
#include "ui/widgets/message.h"
#include "ui/widgets/style.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

AddBookDialog::AddBookDialog(BookService &books, const CopyService &copies, const LookupService &lookups,
                             QWidget *parent)
    : Sheet(tr("Add book"), Width::Wide, parent),
      m_books(books),
      m_inputs(new BookInputs(lookups, this)),
      m_copies(new CopiesInput(copies, lookups, this)),
      m_form(new FormPanel(FormRow::Placement::Top, this)),
      m_duplicate(new Message(this))
{
    setObjectName(QStringLiteral("addBookDialog"));
    buildForm();
    body()->addWidget(m_form);
    addPrimary(tr("Add book"));
    QPushButton *another = addButton(tr("Save and add another"));
    another->setObjectName(QStringLiteral("addAnotherButton"));
    connect(another, &QPushButton::clicked, this, [this] {
        if (store()) {
            Book next;
            next.language = m_inputs->language->currentData().toString();
            next.collectionId = m_inputs->value().collectionId;
            m_copies->clear();
            begin(next);
            m_inputs->isbn->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_inputs, &BookInputs::edited, this, [this] { setDirty(true); });
    connect(m_copies, &CopiesInput::changed, this, [this] {
        setDirty(true);
        showCopiesHint();
    });
    connect(m_copies, &CopiesInput::refused, this,
            [this](const Problems &problems) { m_scanRow->setProblem(problemText(problems)); });
    for (QLineEdit *edit :
         std::initializer_list<QLineEdit *>{m_inputs->isbn, m_inputs->title, m_inputs->authors, m_inputs->year}) {
        connect(edit, &QLineEdit::editingFinished, this, &AddBookDialog::lookForDuplicates);
    }
    begin(Book());
    m_inputs->isbn->setFocus(Qt::OtherFocusReason);
}

/// Fields that lose the focus while they go must not ask a dialog that is gone already.
AddBookDialog::~AddBookDialog()
{
    for (QObject *field : findChildren<QObject *>()) {
        field->disconnect(this);
    }
}

FormRow *AddBookDialog::row(const char *field, const QString &label, QWidget *widget)
{
    auto *made = new FormRow(FormRow::Placement::Top, label, widget, m_form);
    if (*field != '\0') {
        m_inputs->setRow(QLatin1String(field), made);
    }
    return made;
}

void AddBookDialog::buildForm()
{
    m_inputs->isbn->addAction(themedIcon(QStringLiteral("barcode")), QLineEdit::LeadingPosition);
    m_inputs->isbn->setPlaceholderText(tr("Scan or type; leave empty if there is none"));
    m_form->addRowsBeside({row("isbn", tr("ISBN"), m_inputs->isbn)}, {1});
    FormRow *title = row("title", tr("Title"), m_inputs->title);
    title->setRequired(true);
    m_form->addRowsBeside({title}, {1});
    m_form->addWidget(m_duplicate);
    FormRow *authors = row("authors", tr("Author"), m_inputs->authors);
    authors->setHint(tr("Separate several with “;”"));
    m_form->addRowsBeside({authors, row("publication_year", tr("Year"), m_inputs->year)}, {2, 1});
    m_form->addRowsBeside(
        {row("publisher", tr("Publisher"), m_inputs->publisher), row("language", tr("Language"), m_inputs->language)},
        {2, 1});
    m_form->addRowsBeside({row("collection_id", tr("Collection"), m_inputs->collection),
                           row("call_number", tr("Call number"), m_inputs->callNumber),
                           row("item_type_id", tr("Item type"), m_inputs->itemType)},
                          {1, 1, 1});
    m_countRow = row("", tr("Copies"), m_copies->count);
    m_scanRow = row("barcode", tr("Barcodes"), m_copies->scan);
    m_form->addRowsBeside({m_countRow, row("", tr("Location"), m_copies->location), m_scanRow}, {1, 1, 1});
    m_form->addWidget(m_copies->scannedList);
    // Kept for forms: here they would only make the dialog long.
    for (QWidget *later : std::initializer_list<QWidget *>{m_inputs->subtitle, m_inputs->series, m_inputs->seriesNumber,
                                                           m_inputs->edition, m_inputs->pages, m_inputs->classification,
                                                           m_inputs->subjects, m_inputs->summary}) {
        later->hide();
    }
}

void AddBookDialog::begin(const Book &book)
{
    Book draft = book;
    draft.id = 0;
    draft.version = 0;
    m_inputs->load(draft);
    m_duplicate->clear();
    m_duplicateId = 0;
    setProblemCount(0);
    setDirty(false);
    showCopiesHint();
}

void AddBookDialog::showCopiesHint()
{
    m_countRow->setHint(m_copies->hint());
}

void AddBookDialog::lookForDuplicates()
{
    const auto found = m_books.duplicates(m_inputs->value());
    const qint64 first = found && !found->isEmpty() ? found->first().id : 0;
    if (first == m_duplicateId) {
        return;
    }
    m_duplicateId = first;
    m_duplicate->clear();
    m_duplicate->clearActions();
    if (first == 0) {
        return;
    }
    const Duplicate &book = found->first();
    QString words = book.title;
    if (!book.authors.isEmpty()) {
        words += QStringLiteral(" · ") + book.authors;
    }
    m_duplicate->say(Tone::Info, tr("%1, %n copy(s).", nullptr, book.copies).arg(words),
                     tr("Already in the catalogue:"));
    QPushButton *instead = m_duplicate->addAction(tr("Add a copy instead"));
    instead->setObjectName(QStringLiteral("addCopyInstead"));
    connect(instead, &QPushButton::clicked, this, [this] {
        const qint64 id = m_duplicateId;
        setDirty(false);
        reject();
        emit addCopyInstead(id);
    });
}

void AddBookDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && m_inputs->isbn->hasFocus()) {
        lookForDuplicates();
        m_inputs->checkField(QStringLiteral("isbn"));
        m_inputs->title->setFocus(Qt::OtherFocusReason);
    }
    Sheet::keyPressEvent(event);
}

bool AddBookDialog::store()
{
    // A barcode still standing in the field was meant to be taken.
    Problems problems = m_copies->take(m_copies->scan->text());
    problems += m_inputs->problems();
    if (problems.isEmpty()) {
        const Book book = m_inputs->value();
        const Result<qint64> id = m_books.add(book, m_copies->copies());
        if (id) {
            setDirty(false);
            emit added(*id, book.title.simplified());
            return true;
        }
        problems = id.problems();
    }
    const Problems rest = m_inputs->showProblems(problems);
    if (rest.isEmpty()) {
        message()->clear();
    } else {
        message()->say(Tone::Danger, problemText(rest));
    }
    settle(m_form);
    return false;
}

void AddBookDialog::save()
{
    if (store()) {
        accept();
    }
}
