// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchservice.h"

#include "models/database/dialect.h"
#include "models/database/statement.h"
#include "models/values/barcode.h"
#include "models/values/foldedtext.h"
#include "models/values/searchwords.h"

namespace {

/// A short list is chosen from this many matches, so that a single letter costs no more than a long word.
constexpr int candidatesForShortLists = 500;

QString likeAnywhere(QString text)
{
    for (const QLatin1Char c : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')}) {
        text.replace(c, QString(QLatin1Char('\\')) + c);
    }
    return QLatin1Char('%') + text + QLatin1Char('%');
}

const QString authorNames =
    QStringLiteral("SELECT a.name FROM book_authors ba JOIN authors a ON a.id = ba.author_id WHERE ba.book_id = ? "
                   "ORDER BY ba.position");

Result<QString> authorsOf(Database &database, qint64 bookId)
{
    const auto names = Statement(database, authorNames).bind(bookId).all([](const Row &row) { return row.text(0); });
    return names ? Result<QString>(names->join(QLatin1String("; "))) : names.problems();
}

template <typename Hit>
void sortAndCut(QList<Hit> &hits, int limit, bool (*before)(const Hit &, const Hit &))
{
    std::stable_sort(hits.begin(), hits.end(), before);
    if (limit > 0 && hits.size() > limit) {
        hits.resize(limit);
    }
}

} // namespace

Result<QList<qint64>> SearchService::candidates(const QString &entity, const QString &typed, int limit) const
{
    const Dialect &dialect = m_database.dialect();
    const QString terms = dialect.searchTerms(searchWords(typed));
    QList<qint64> ids;
    const auto id = [](const Row &row) { return row.integer(0); };
    const QString cut = limit > 0 ? QStringLiteral(" LIMIT %1").arg(qMax(limit, candidatesForShortLists)) : QString();
    if (!terms.isEmpty()) {
        auto found =
            Statement(m_database,
                      QStringLiteral("SELECT id FROM %1 WHERE id %2").arg(entity, dialect.searchCondition(entity))
                          + cut)
                .bind(terms)
                .all(id);
        if (!found || !found->isEmpty()) {
            return found;
        }
    }
    const QString text = folded(typed);
    if (text.isEmpty()) {
        return ids;
    }
    return Statement(m_database,
                     QStringLiteral("SELECT %1_id FROM %2_search WHERE text LIKE ? ESCAPE '\\'")
                             .arg(entity.chopped(1), entity)
                         + cut)
        .bind(likeAnywhere(text))
        .all(id);
}

Result<QList<FoundBook>> SearchService::books(const QString &typed, int limit) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewCatalogue); !allowed) {
        return allowed.problems();
    }
    const auto ids = candidates(QStringLiteral("books"), typed, limit);
    if (!ids) {
        return ids.problems();
    }
    struct Sorted {
        FoundBook hit;
        QString key;
    };
    QList<Sorted> found;
    for (const qint64 id : *ids) {
        const auto done =
            Statement(m_database,
                      QStringLiteral("SELECT b.id, b.title, b.publication_year, b.isbn, b.title_key FROM books b "
                                     "WHERE b.id = ? AND b.withdrawn_at IS NULL"))
                .bind(id)
                .each([&](const Row &row) {
                    FoundBook hit;
                    hit.id = row.integer(0);
                    hit.title = row.text(1);
                    hit.year = row.optionalInt(2);
                    hit.isbn = row.text(3);
                    found.append({hit, row.text(4)});
                });
        if (!done) {
            return done.problems();
        }
    }
    sortAndCut<Sorted>(found, limit, [](const Sorted &one, const Sorted &other) { return one.key < other.key; });
    QList<FoundBook> hits;
    for (Sorted &sorted : found) {
        FoundBook &hit = sorted.hit;
        const Result<QString> authors = authorsOf(m_database, hit.id);
        if (!authors) {
            return authors.problems();
        }
        hit.authors = *authors;
        const auto counted =
            Statement(m_database,
                      QStringLiteral("SELECT count(*), coalesce(sum(CASE WHEN availability = 'available' "
                                     "THEN 1 ELSE 0 END), 0) FROM copy_availability WHERE book_id = ? "
                                     "AND availability <> 'withdrawn'"))
                .bind(hit.id)
                .each([&hit](const Row &row) {
                    hit.copies = static_cast<int>(row.integer(0));
                    hit.available = static_cast<int>(row.integer(1));
                });
        if (!counted) {
            return counted.problems();
        }
        hits.append(hit);
    }
    return hits;
}

Result<QList<FoundCopy>> SearchService::copies(const QString &typed, int limit) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewCatalogue); !allowed) {
        return allowed.problems();
    }
    QList<FoundCopy> hits;
    const QString select = QStringLiteral("SELECT c.id, c.book_id, c.barcode, b.title, a.availability FROM copies c "
                                          "JOIN books b ON b.id = c.book_id "
                                          "JOIN copy_availability a ON a.copy_id = c.id WHERE ");
    const auto add = [&hits](const Row &row) {
        FoundCopy hit;
        hit.id = row.integer(0);
        hit.bookId = row.integer(1);
        hit.barcode = row.text(2);
        hit.title = row.text(3);
        hit.availability = row.text(4);
        if (std::none_of(hits.cbegin(), hits.cend(), [&hit](const FoundCopy &other) { return other.id == hit.id; })) {
            hits.append(hit);
        }
    };
    const QString barcode = cleanedBarcode(typed);
    if (!barcode.isEmpty()) {
        // A range uses the index of the barcodes; a pattern would not.
        const char32_t last = 0x10FFFF;
        const auto done =
            Statement(m_database,
                      select + QStringLiteral("c.barcode >= ? AND c.barcode < ? ORDER BY c.barcode LIMIT ?"))
                .bind(barcode)
                .bind(barcode + QString::fromUcs4(&last, 1))
                .bind(limit > 0 ? limit : 100000)
                .each(add);
        if (!done) {
            return done.problems();
        }
    }
    const auto found = books(typed, limit);
    if (!found) {
        return found.problems();
    }
    for (const FoundBook &book : *found) {
        const auto done =
            Statement(m_database, select + QStringLiteral("c.book_id = ? ORDER BY c.id")).bind(book.id).each(add);
        if (!done) {
            return done.problems();
        }
    }
    sortAndCut<FoundCopy>(hits, limit, [](const FoundCopy &one, const FoundCopy &other) {
        const QLatin1String available("available");
        return one.availability == available && other.availability != available;
    });
    for (FoundCopy &hit : hits) {
        const Result<QString> authors = authorsOf(m_database, hit.bookId);
        if (!authors) {
            return authors.problems();
        }
        hit.authors = *authors;
    }
    return hits;
}

Result<QList<FoundUser>> SearchService::users(const QString &typed, int limit) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewUsers); !allowed) {
        return allowed.problems();
    }
    const auto ids = candidates(QStringLiteral("users"), typed, limit);
    if (!ids) {
        return ids.problems();
    }
    struct Sorted {
        FoundUser hit;
        QString key;
    };
    QList<Sorted> found;
    const QString select =
        QStringLiteral("SELECT u.id, u.name, u.card_number, g.name, u.date_of_birth, u.is_active, u.name_key "
                       "FROM users u LEFT JOIN groups g ON g.id = u.group_id WHERE u.erased_at IS NULL AND ");
    const auto add = [&found](const Row &row) {
        FoundUser hit;
        hit.id = row.integer(0);
        hit.name = row.text(1);
        hit.cardNumber = row.text(2);
        hit.group = row.text(3);
        hit.dateOfBirth = row.day(4);
        hit.isActive = row.flag(5);
        if (std::none_of(found.cbegin(), found.cend(),
                         [&hit](const Sorted &other) { return other.hit.id == hit.id; })) {
            found.append({hit, row.text(6)});
        }
    };
    for (const qint64 id : *ids) {
        if (const auto done = Statement(m_database, select + QLatin1String("u.id = ?")).bind(id).each(add); !done) {
            return done.problems();
        }
    }
    sortAndCut<Sorted>(found, limit, [](const Sorted &one, const Sorted &other) { return one.key < other.key; });
    QList<FoundUser> hits;
    const QString card = cleanedBarcode(typed);
    for (const Sorted &sorted : found) {
        sorted.hit.cardNumber == card && !card.isEmpty() ? hits.prepend(sorted.hit) : hits.append(sorted.hit);
    }
    return hits;
}
