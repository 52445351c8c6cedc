// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/bookrows.h"
#include "models/catalogue/bookservice.h"
#include "models/database/statement.h"
#include "models/values/isbn.h"

namespace {

/// What makes two books the same, apart from the ISBN.
const QString sameTitle =
    QStringLiteral("b.title_key = ? AND b.authors_key = ? AND coalesce(b.publication_year, 0) = ?");

QList<QString> isbnsOf(const Book &book)
{
    QList<QString> isbns;
    if (const Result<Isbn> isbn = Isbn::parse(book.isbn)) {
        isbns << isbn->digits();
    }
    for (const BookIdentifier &identifier : book.identifiers) {
        if (identifier.kind == QLatin1String("isbn")) {
            if (const Result<Isbn> isbn = Isbn::parse(identifier.value)) {
                isbns << isbn->digits();
            }
        }
    }
    return isbns;
}

Duplicate duplicateOf(const Row &row, bool sameIsbn)
{
    Duplicate duplicate;
    duplicate.id = row.integer(0);
    duplicate.title = row.text(1);
    duplicate.year = row.optionalInt(2);
    duplicate.copies = static_cast<int>(row.integer(3));
    duplicate.sameIsbn = sameIsbn;
    return duplicate;
}

const QString duplicateColumns = QStringLiteral(
    "SELECT b.id, b.title, b.publication_year, (SELECT count(*) FROM copies c WHERE c.book_id = b.id) FROM books b ");

} // namespace

Result<std::optional<Book>> BookService::find(qint64 id) const
{
    return readBook(m_gate.database(), id);
}

Result<QList<Duplicate>> BookService::duplicates(const Book &draft) const
{
    const Book book = tidied(draft);
    Database &database = m_gate.database();
    QList<Duplicate> found;
    for (const QString &isbn : isbnsOf(book)) {
        const auto done = Statement(database,
                                    duplicateColumns
                                        + QLatin1String("JOIN book_identifiers i ON i.book_id = b.id "
                                                        "WHERE i.value = ? AND i.kind = 'isbn' AND b.id <> ?"))
                              .bind(isbn)
                              .bind(book.id)
                              .each([&](const Row &row) { found.append(duplicateOf(row, true)); });
        if (!done) {
            return done.problems();
        }
    }
    if (found.isEmpty() && !book.title.isEmpty()) {
        const Result<QString> authors = authorsKeyOf(database, book.authors);
        if (!authors) {
            return authors.problems();
        }
        // A year that nobody has given yet, here or there, does not tell two books apart.
        const QString year = book.publicationYear
            ? QStringLiteral(" AND coalesce(b.publication_year, %1) = %1").arg(*book.publicationYear)
            : QString();
        const auto done = Statement(database,
                                    duplicateColumns
                                        + QLatin1String("WHERE b.title_key = ? AND b.authors_key = ? AND b.id <> ?")
                                        + year + QLatin1String(" ORDER BY b.withdrawn_at IS NOT NULL, b.id"))
                              .bind(titleKey(book.title, book.language))
                              .bind(authors->isNull() ? QStringLiteral("") : *authors)
                              .bind(book.id)
                              .each([&](const Row &row) { found.append(duplicateOf(row, false)); });
        if (!done) {
            return done.problems();
        }
    }
    for (Duplicate &duplicate : found) {
        const auto stored = readBook(database, duplicate.id);
        if (!stored) {
            return stored.problems();
        }
        duplicate.authors = *stored ? authorsText((*stored)->authors) : QString();
    }
    return found;
}

Result<std::optional<qint64>> BookService::findSame(Database &database, const Book &draft)
{
    const Book book = tidied(draft);
    const QList<QString> isbns = isbnsOf(book);
    const auto id = [](const Row &row) { return row.integer(0); };
    for (const QString &isbn : isbns) {
        auto same = Statement(database,
                              QStringLiteral("SELECT b.id FROM book_identifiers i JOIN books b ON b.id = i.book_id "
                                             "WHERE i.value = ? AND i.kind = 'isbn' "
                                             "ORDER BY b.withdrawn_at IS NOT NULL, b.id LIMIT 1"))
                        .bind(isbn)
                        .first(id);
        if (!same || *same) {
            return same;
        }
    }
    const Result<QString> authors = authorsKeyOf(database, book.authors);
    if (!authors) {
        return authors.problems();
    }
    // Two editions share title, authors and year and differ by ISBN: a book with another ISBN is another book.
    const QString edition = isbns.isEmpty() ? QString() : QStringLiteral(" AND b.isbn IS NULL");
    return Statement(database,
                     QStringLiteral("SELECT b.id FROM books b WHERE ") + sameTitle + edition
                         + QLatin1String(" ORDER BY b.withdrawn_at IS NOT NULL, b.id LIMIT 1"))
        .bind(titleKey(book.title, book.language))
        .bind(authors->isNull() ? QStringLiteral("") : *authors)
        .bind(book.publicationYear.value_or(0))
        .first(id);
}

Result<CatalogueCounts> BookService::counts() const
{
    CatalogueCounts counts;
    const Result<qint64> titles =
        // Counting all and the few that are out reads an index; counting those that are in, the whole table.
        Statement(m_gate.database(),
                  QStringLiteral("SELECT (SELECT count(*) FROM books) - (SELECT count(*) FROM books "
                                 "WHERE withdrawn_at IS NOT NULL)"))
            .number();
    const Result<qint64> copies =
        Statement(m_gate.database(),
                  QStringLiteral("SELECT (SELECT count(*) FROM copies) - (SELECT count(*) FROM copies "
                                 "WHERE status = 'withdrawn')"))
            .number();
    if (!titles || !copies) {
        return titles.problems() + copies.problems();
    }
    counts.titles = *titles;
    counts.copies = *copies;
    return counts;
}

Result<int> BookService::countBrief() const
{
    Statement count(m_gate.database(),
                    QStringLiteral("SELECT count(*) FROM book_sources s CROSS JOIN books b ON b.id = s.book_id WHERE "
                                   "s.format = ? AND b.publisher_id IS NULL AND b.publication_year IS NULL AND "
                                   "b.withdrawn_at IS NULL"));
    const Result<qint64> brief = count.bind(briefRecordFormat).number();
    return brief ? Result<int>(static_cast<int>(*brief)) : brief.problems();
}

Result<QList<QString>> BookService::languages() const
{
    return Statement(
               m_gate.database(),
               QStringLiteral(
                   "SELECT language FROM books WHERE language IS NOT NULL GROUP BY language ORDER BY count(*) DESC"))
        .all([](const Row &row) { return row.text(0); });
}
