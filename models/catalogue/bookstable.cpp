// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/bookstable.h"

#include "models/catalogue/bookcolumns.h"
#include "models/catalogue/bookservice.h"
#include "models/database/changes.h"
#include "models/database/dialect.h"
#include "models/database/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1String(", "));
}

QVariantList variants(const QList<qint64> &ids)
{
    return {ids.cbegin(), ids.cend()};
}

QVariantList variants(const QStringList &texts)
{
    return {texts.cbegin(), texts.cend()};
}

TableFilter tableFilterOf(const BookFilter &filter, const Dialect &dialect)
{
    TableFilter table;
    // From its own small index; asking every book instead would read the whole table for each letter typed.
    const QString withdrawn = QStringLiteral("SELECT id FROM books WHERE withdrawn_at IS NOT NULL");
    table.add(filter.withdrawn ? Condition::members(withdrawn) : Condition::except(withdrawn));
    table.add(searchCondition(dialect, QStringLiteral("books"), filter.text));
    if (!filter.collections.isEmpty()) {
        table.add(Condition::where(QStringLiteral("t.collection_id IN (%1)").arg(marks(filter.collections.size())),
                                   variants(filter.collections)));
    }
    if (!filter.languages.isEmpty()) {
        table.add(Condition::where(QStringLiteral("t.language IN (%1)").arg(marks(filter.languages.size())),
                                   variants(filter.languages)));
    }
    if (filter.availableOnly) {
        table.add(Condition::members(
            QStringLiteral("SELECT v.book_id FROM copy_availability v WHERE v.availability = 'available'")));
    }
    if (filter.briefOnly) {
        // A record with a publisher or a year has been completed.
        table.add(
            Condition::where(QStringLiteral("t.publisher_id IS NULL AND t.publication_year IS NULL AND EXISTS "
                                            "(SELECT 1 FROM book_sources s WHERE s.book_id = t.id AND s.format = ?)"),
                             {briefRecordFormat}));
    }
    if (filter.yearFrom) {
        table.add(Condition::where(QStringLiteral("t.publication_year >= ?"), {*filter.yearFrom}));
    }
    if (filter.yearTo) {
        table.add(Condition::where(QStringLiteral("t.publication_year <= ?"), {*filter.yearTo}));
    }
    const std::pair<std::optional<qint64>, QString> keys[]{
        {filter.publisher, QStringLiteral("t.publisher_id = ?")},
        {filter.series, QStringLiteral("t.series_id = ?")},
        {filter.itemType, QStringLiteral("t.item_type_id = ?")},
    };
    for (const auto &[key, sql] : keys) {
        if (key) {
            table.add(Condition::where(sql, {*key}));
        }
    }
    const std::pair<std::optional<qint64>, QString> members[]{
        {filter.author, QStringLiteral("SELECT book_id FROM book_authors WHERE author_id = ?")},
        {filter.subject, QStringLiteral("SELECT book_id FROM book_subjects WHERE subject_id = ?")},
        {filter.location, QStringLiteral("SELECT book_id FROM copies WHERE location_id = ?")},
    };
    for (const auto &[key, sql] : members) {
        if (key) {
            table.add(Condition::members(sql, {*key}));
        }
    }
    if (!filter.batch.isEmpty()) {
        table.add(Condition::members(
            QStringLiteral("SELECT entity_id FROM audit_log WHERE batch_id = ? AND entity = 'books'"), {filter.batch}));
    }
    return table;
}

/// Adds the numbers that a statement finds for each id.
void collect(Database &database, const QString &sql, const QSet<qint64> &ids, QSet<qint64> &found)
{
    for (const qint64 id : ids) {
        const auto rows = Statement(database, sql).bind(id).all([](const Row &row) { return row.integer(0); });
        if (rows) {
            found.unite(QSet<qint64>(rows->cbegin(), rows->cend()));
        }
    }
}

/// The book a copy belonged to before it was deleted.
qint64 bookOfDeletedCopy(Database &database, qint64 copyId)
{
    const auto image =
        Statement(database,
                  QStringLiteral("SELECT i.before FROM audit_log l JOIN audit_images i ON i.seq = l.seq "
                                 "WHERE l.entity = 'copies' AND l.entity_id = ? AND i.before IS NOT NULL "
                                 "ORDER BY l.seq DESC LIMIT 1"))
            .bind(copyId)
            .first([](const Row &row) { return row.text(0); });
    if (!image || !*image) {
        return 0;
    }
    return QJsonDocument::fromJson((*image)->toUtf8()).object().value(QLatin1String("book_id")).toInteger();
}

} // namespace

BooksTable::BooksTable(Database &database, BookService &books, QObject *parent)
    : RecordTable(database, QStringLiteral("books"), bookColumns(database.dialect()), parent),
      m_books(books)
{
    setSort(Title, Qt::AscendingOrder);
    applyFilter(tableFilterOf(m_filter, database.dialect()));
}

void BooksTable::setBookFilter(const BookFilter &filter)
{
    m_filter = filter;
    applyFilter(tableFilterOf(filter, database().dialect()));
}

Result<void> BooksTable::writeField(qint64 id, qint64 version, const Column &column, const QVariant &value)
{
    return m_books.writeField(id, version, column.name, value);
}

Result<void> BooksTable::changeRows(const QList<qint64> &ids, const Column &column, const QVariant &value)
{
    return m_books.change(ids, column.name, value);
}

QList<qint64> BooksTable::rowsConcerned(const ChangeSet &changes) const
{
    QSet<qint64> books = changes.of(QStringLiteral("books"));
    QSet<qint64> copies = changes.of(QStringLiteral("copies"));
    collect(database(), QStringLiteral("SELECT copy_id FROM loans WHERE id = ?"), changes.of(QStringLiteral("loans")),
            copies);
    collect(database(), QStringLiteral("SELECT book_id FROM holds WHERE id = ?"), changes.of(QStringLiteral("holds")),
            books);
    for (const qint64 copy : std::as_const(copies)) {
        QSet<qint64> found;
        collect(database(), QStringLiteral("SELECT book_id FROM copies WHERE id = ?"), {copy}, found);
        if (found.isEmpty()) {
            found.insert(bookOfDeletedCopy(database(), copy));
        }
        books.unite(found);
    }
    collect(database(), QStringLiteral("SELECT book_id FROM book_authors WHERE author_id = ?"),
            changes.of(QStringLiteral("authors")), books);
    collect(database(), QStringLiteral("SELECT book_id FROM book_subjects WHERE subject_id = ?"),
            changes.of(QStringLiteral("subjects")), books);
    books.remove(0);
    return books.values();
}
