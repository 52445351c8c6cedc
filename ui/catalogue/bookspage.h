// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/inquiry.h"
#include "models/catalogue/bookstable.h"
#include "models/lookups/lookupkind.h"
#include "ui/widgets/recordpage.h"

struct Book;
class BookPanel;
class BookService;
class ChangeFeed;
class ChoiceChip;
class CommandGate;
class CopiesTable;
class CopyService;
class LookupService;
class Message;
class QPushButton;
class ToggleChip;
class YearRangeChip;

/// The page Books: every title of the catalogue in a grid, one of them in the panel beside it.
class BooksPage : public RecordPage
{
    Q_OBJECT

public:
    /// `panel`: made beforehand, for it is half the work.
    BooksPage(CommandGate &gate, BooksTable &table, CopiesTable &copiesTable, BookService &books, CopyService &copies,
              LookupService &lookups, QWidget *parent = nullptr, BookPanel *panel = nullptr);

    QString title() const override { return tr("Books"); }
    bool hasUnsavedChanges() const override;
    void entered() override;
    /// Keeps grid, panel, counts and lists up to date.
    void follow(ChangeFeed &feed);
    /// Nothing can be written: the actions go, the fields are read-only.
    void setReadOnly(bool readOnly);
    /// Opens the book of a barcode or an ISBN; false when there is none.
    bool openCode(const QString &code);
    /// Shows the books that have an entry of a lookup.
    void showBooksWith(LookupKind kind, qint64 id, const QString &name);
    /// Shows the books an import has written.
    void showBatch(const QString &batchId);
    /// Shows the brief records that wait to be completed.
    void showBrief();
    BookPanel *panel() const { return m_panel; }
    /// A tab of another subject in the detail panel, for example who had the copies; returns its number. Fill it on
    /// bookShown().
    int addDetailTab(const QString &text, QWidget *page);
    void setDetailTabCount(int tab, int count);

public slots:
    void addBook();
    void addCopy(qint64 bookId);

signals:
    void importWanted();
    /// The panel shows another book; 0 = none.
    void bookShown(qint64 id);

protected:
    void applyFilterBar() override;
    void describeEmpty(EmptyState &state, bool isFiltering) override;
    QString statusLine(int rows, int selected) const override;

private:
    void buildHeader();
    void buildFilters();
    void buildActs();
    void openAddBook(const Book &book);
    void duplicateBook();
    void removeSelected();
    void withdraw(const QList<qint64> &ids);
    void changeCurrent(qint64 id);
    void countRecords() override;
    void offerBrief();
    void updateActs();
    QString titleOf(qint64 id) const;
    /// The grid the keys are meant for: the books', or the copies' of the panel.
    RecordView *gridInUse() const;

    CommandGate &m_gate;
    Inquiry m_counting;
    BooksTable &m_books;
    CopiesTable &m_copiesTable;
    BookService &m_service;
    CopyService &m_copies;
    LookupService &m_lookups;
    BookPanel *m_panel;
    Message *m_message;
    Message *m_extra; ///< names the filter that no chip shows
    BookFilter m_extraFilter;
    ChoiceChip *m_collection = nullptr;
    ChoiceChip *m_language = nullptr;
    ToggleChip *m_available = nullptr;
    ToggleChip *m_brief = nullptr;
    YearRangeChip *m_year = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_add = nullptr;
};
