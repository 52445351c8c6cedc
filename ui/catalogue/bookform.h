// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/book.h"

#include <QWidget>

class BookInputs;
class BookService;
class CommandGate;
class FormPanel;
class LookupService;
class Message;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

/// One book in the detail panel: labels at the left, a foot that says what is not saved.
class BookForm : public QWidget
{
    Q_OBJECT

public:
    BookForm(CommandGate &gate, BookService &books, const LookupService &lookups, QWidget *parent = nullptr);

    /// Shows a book; nothing shows the empty form.
    void showBook(const std::optional<Book> &book);
    qint64 bookId() const { return m_bookId; }
    bool isDirty() const { return m_changes > 0; }
    /// Puts another state into the fields as if it had been typed.
    void type(const Book &book);
    void setReadOnly(bool readOnly);
    /// Puts something under the main fields, inside the scrolling part.
    void addBelow(QWidget *widget);
    /// Somebody wants another book while this one is not saved: the foot asks.
    void askToSettle();
    void reloadLookups();
    BookInputs *inputs() const { return m_inputs; }

public slots:
    /// Stores the changes; problems are shown beside their fields.
    bool save();
    void revert();

signals:
    void dirtyChanged(bool dirty);
    void saved(qint64 id, const QString &title);
    /// The changes were given up for another book.
    void settled();

private:
    void buildRows(FormPanel *form);
    void buildFoot(QVBoxLayout *layout);
    void updateFoot();
    void meetConflict(const Book &mine);
    bool store(const Book &book);

    CommandGate &m_gate;
    BookService &m_books;
    BookInputs *m_inputs;
    FormPanel *m_form;
    QScrollArea *m_scroll;
    QVBoxLayout *m_content;
    QWidget *m_slot;
    Message *m_message;
    QWidget *m_foot;
    QLabel *m_state;
    QPushButton *m_revert;
    QPushButton *m_save;
    qint64 m_bookId = 0;
    QDateTime m_openedAt; ///< when the fields were read, in the library's time
    qsizetype m_changes = 0;
    bool m_asking = false;
    bool m_readOnly = false;
};
