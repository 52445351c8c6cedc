// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/recordtable.h"

class BookService;

/// Which books to show; everything that is set must hold.
struct BookFilter {
    QString text; ///< words typed into the search box
    QList<qint64> collections;
    QStringList languages; ///< codes
    bool availableOnly = false;
    std::optional<int> yearFrom; ///< negative = before Christ
    std::optional<int> yearTo;
    std::optional<qint64> publisher;
    std::optional<qint64> series;
    std::optional<qint64> author;
    std::optional<qint64> subject;
    std::optional<qint64> itemType;
    std::optional<qint64> location; ///< with a copy there
    QString batch; ///< written by this import
    bool briefOnly = false; ///< added in few words at the Desk and not completed since
    bool withdrawn = false; ///< the withdrawn ones instead

    friend bool operator==(const BookFilter &, const BookFilter &) = default;
    bool isEmpty() const { return *this == BookFilter(); }
};

/// The grid of books.
class BooksTable : public RecordTable
{
    Q_OBJECT

public:
    enum BookColumn {
        Title,
        Authors,
        CallNumber,
        Collection,
        Year,
        Status,
        Isbn,
        Publisher,
        Language,
        Series,
        SeriesNumber,
        ItemType,
        Subjects,
        Subtitle,
        Edition,
        Pages,
        Classification,
        CopyCount,
        IsbnAsPrinted,
        Added,
        Changed,
    };

    BooksTable(Database &database, BookService &books, QObject *parent = nullptr);

    void setBookFilter(const BookFilter &filter);
    const BookFilter &bookFilter() const { return m_filter; }

protected:
    Result<void> writeField(qint64 id, qint64 version, const Column &column, const QVariant &value) override;
    Result<void> changeRows(const QList<qint64> &ids, const Column &column, const QVariant &value) override;
    QList<qint64> rowsConcerned(const ChangeSet &changes) const override;

private:
    BookService &m_books;
    BookFilter m_filter;
};
