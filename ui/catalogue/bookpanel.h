// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/book.h"

#include <QWidget>

class BookForm;
class BookService;
class CommandGate;
class CopiesPane;
class CopiesTable;
class CopyList;
class CopyService;
class CoverLabel;
class ElideLabel;
class LookupService;
class Pill;
class QLabel;
class QStackedWidget;
class RecordView;
class TabRow;

/// The detail panel of Books: what the book is, its form, its copies.
class BookPanel : public QWidget
{
    Q_OBJECT

public:
    BookPanel(CommandGate &gate, BookService &books, CopyService &copies, const LookupService &lookups,
              CopiesTable &copiesTable, QWidget *parent = nullptr);

    /// Shows a book; 0 shows none.
    void showBook(qint64 id);
    qint64 bookId() const { return m_bookId; }
    /// Reads the book again. Fields typed into stay as they are typed; `rebase` takes over the new version with them.
    void reload(bool rebase);
    BookForm *form() const { return m_form; }
    CopiesPane *copies() const { return m_copiesPane; }
    RecordView *copiesView() const;
    /// A tab of another subject, for example who had its copies; returns its number.
    int addTab(const QString &text, QWidget *page);
    void setTabCount(int tab, int count);
    void setReadOnly(bool readOnly);

signals:
    void addCopyWanted(qint64 bookId);
    /// Another book is shown; 0 = none.
    void shown(qint64 id);

private:
    QWidget *buildHead();
    void showHead(const Book &book);
    void showCopies();

    CommandGate &m_gate;
    BookService &m_books;
    CopyService &m_copies;
    CopiesTable &m_copiesTable;
    CoverLabel *m_cover;
    QLabel *m_title;
    ElideLabel *m_authors;
    ElideLabel *m_place;
    Pill *m_available;
    Pill *m_late;
    TabRow *m_tabs;
    QStackedWidget *m_stack;
    BookForm *m_form;
    CopyList *m_copyList;
    CopiesPane *m_copiesPane;
    qint64 m_bookId = 0;
};
