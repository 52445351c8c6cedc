// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/book.h"
#include "ui/widgets/sheet.h"

class BookInputs;
class BookService;
class CopiesInput;
class CopyService;
class FormPanel;
class FormRow;
class LookupService;
class Message;

/// Adds a book with its copies in one go: ISBN first, duplicates pointed out as they are found.
class AddBookDialog : public Sheet
{
    Q_OBJECT

public:
    AddBookDialog(BookService &books, const CopyService &copies, const LookupService &lookups,
                  QWidget *parent = nullptr);
    ~AddBookDialog() override;

    /// Begins with these fields filled, for 'Add "…" as a new book' and for duplicating a book.
    void begin(const Book &book);

signals:
    /// A book was added; `another` when the dialog stays open for the next one.
    void added(qint64 id, const QString &title);
    /// The book is there already: add a copy to it instead.
    void addCopyInstead(qint64 bookId);

protected:
    void save() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildForm();
    FormRow *row(const char *field, const QString &label, QWidget *widget);
    void lookForDuplicates();
    bool store();
    void showCopiesHint();

    BookService &m_books;
    BookInputs *m_inputs;
    CopiesInput *m_copies;
    FormPanel *m_form;
    FormRow *m_countRow = nullptr;
    FormRow *m_scanRow = nullptr;
    Message *m_duplicate;
    qint64 m_duplicateId = 0;
};
