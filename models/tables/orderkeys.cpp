// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/order.h"
#include "models/tables/sqlitescan.h"

#include <algorithm>
#include <sqlite3.h>
#include <string>

namespace {

/// One sort key of one row, as SQLite orders them: nothing, then numbers, then text byte by byte.
struct KeyPart {
    enum Rank : quint8 { Nothing, Number, Text };
    double number = 0;
    std::string_view text;
    Rank rank = Nothing;

    /// The text is valid until the next row is read.
    static KeyPart read(const SqliteScan &row, int column)
    {
        switch (row.type(column)) {
        case SQLITE_NULL: return {};
        case SQLITE_INTEGER:
        case SQLITE_FLOAT: return {row.number(column), {}, Number};
        default: return {0, row.text(column), Text};
        }
    }
    int compare(const KeyPart &other) const
    {
        if (rank != other.rank) {
            return rank < other.rank ? -1 : 1;
        }
        if (rank == Number) {
            return number < other.number ? -1 : other.number < number ? 1 : 0;
        }
        return rank == Text ? text.compare(other.text) : 0;
    }
};

/// A key part whose text stands in a buffer, while that still grows.
struct KeptPart {
    double number = 0;
    std::size_t at = 0;
    quint32 length = 0;
    KeyPart::Rank rank = KeyPart::Nothing;

    static KeptPart keep(const KeyPart &part, std::string &texts)
    {
        const KeptPart kept{part.number, texts.size(), quint32(part.text.size()), part.rank};
        texts.append(part.text);
        return kept;
    }
    KeyPart in(const std::string &texts) const { return {number, std::string_view(texts).substr(at, length), rank}; }
};

/// The sort keys in the order of their weight, for a SELECT.
QString keysOf(const OrderSpec &spec)
{
    QStringList keys{spec.orderBy};
    for (const FurtherOrder &further : spec.further) {
        keys << further.orderBy;
    }
    return keys.join(QLatin1String(", "));
}

} // namespace

/// All sort keys of one row.
struct OrderMaker::Key {
    std::string texts;
    std::vector<KeptPart> parts;
    qint64 id = 0;

    bool isBefore(const Key &other, const OrderSpec &spec) const
    {
        for (std::size_t i = 0; i < parts.size() && i < other.parts.size(); ++i) {
            if (const int compared = parts[i].in(texts).compare(other.parts[i].in(other.texts)); compared != 0) {
                return i > 0 && spec.further.at(qsizetype(i) - 1).isTurned ? compared > 0 : compared < 0;
            }
        }
        return id < other.id;
    }
};

/// Without an index, reading in the file's order and sorting here takes a third of SQL's ORDER BY.
Result<IdList> OrderMaker::sortedHere(const OrderSpec &spec, const Progress &progress) const
{
    struct Item {
        KeptPart first;
        qint64 id;
        std::size_t row; ///< of its further keys
    };
    const std::size_t furtherCount = std::size_t(spec.further.size());
    std::vector<Item> items;
    std::vector<KeptPart> further;
    std::string texts;
    SqliteScan rows(
        m_handle,
        QStringLiteral("SELECT t.id, %3 FROM %1 t %2").arg(m_table, spec.joins.join(QLatin1Char(' ')), keysOf(spec)),
        {});
    while (rows.next()) {
        items.push_back({KeptPart::keep(KeyPart::read(rows, 1), texts), rows.integer(0), items.size()});
        for (std::size_t i = 0; i < furtherCount; ++i) {
            further.push_back(KeptPart::keep(KeyPart::read(rows, int(i) + 2), texts));
        }
        if (items.size() % 4096 == 0) {
            if (stop) {
                return Problem{{}, QStringLiteral("database.interrupted"), {}};
            }
            if (progress && items.size() % (4096 * 5) == 0) {
                progress(qint64(items.size()));
            }
        }
    }
    if (!rows.isDone()) {
        return failure();
    }
    std::sort(items.begin(), items.end(), [&](const Item &a, const Item &b) {
        if (const int compared = a.first.in(texts).compare(b.first.in(texts)); compared != 0) {
            return compared < 0;
        }
        for (std::size_t i = 0; i < furtherCount; ++i) {
            const KeyPart mine = further[a.row * furtherCount + i].in(texts);
            if (const int compared = mine.compare(further[b.row * furtherCount + i].in(texts)); compared != 0) {
                return spec.further.at(qsizetype(i)).isTurned ? compared > 0 : compared < 0;
            }
        }
        return a.id < b.id;
    });
    IdList list;
    list.reserve(qsizetype(items.size()));
    for (const Item &item : items) {
        list.append(item.id);
    }
    return list;
}

Result<OrderMaker::Key> OrderMaker::keyOf(const OrderSpec &spec, qint64 id) const
{
    Key key;
    key.id = id;
    if (spec.key.isEmpty()) {
        return key;
    }
    SqliteScan row(m_handle,
                   QStringLiteral("SELECT %3 FROM %1 t %2 WHERE t.id = ?")
                       .arg(m_table, spec.joins.join(QLatin1Char(' ')), keysOf(spec)),
                   {id});
    if (row.next()) {
        for (int i = 0; i <= int(spec.further.size()); ++i) {
            key.parts.push_back(KeptPart::keep(KeyPart::read(row, i), key.texts));
        }
        row.next();
    }
    if (!row.isDone()) {
        return failure();
    }
    return key;
}

Result<OrderMaker::Ids> OrderMaker::patched(const Kept &kept, const QList<qint64> &present,
                                            const QList<qint64> &changed) const
{
    IdSet gone;
    for (const qint64 id : changed) {
        gone.insert(id);
    }
    IdList rest;
    rest.reserve(kept.ids->size() + present.size());
    kept.ids->each([&](qsizetype, qint64 id) {
        if (!gone.contains(id)) {
            rest.append(id);
        }
    });
    std::vector<std::pair<Key, qsizetype>> places;
    for (const qint64 id : present) {
        const Result<Key> key = keyOf(kept.spec, id);
        if (!key) {
            return key.problems();
        }
        qsizetype low = 0;
        qsizetype high = rest.size();
        while (low < high) {
            const qsizetype middle = low + (high - low) / 2;
            const Result<Key> other = keyOf(kept.spec, rest.at(middle));
            if (!other) {
                return other.problems();
            }
            if (other->isBefore(*key, kept.spec)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        places.emplace_back(*key, low);
    }
    std::sort(places.begin(), places.end(), [&](const auto &a, const auto &b) {
        return a.second != b.second ? a.second < b.second : a.first.isBefore(b.first, kept.spec);
    });
    auto list = std::make_shared<IdList>();
    list->reserve(rest.size() + qsizetype(places.size()));
    auto place = places.begin();
    rest.each([&](qsizetype index, qint64 id) {
        for (; place != places.end() && place->second == index; ++place) {
            list->append(place->first.id);
        }
        list->append(id);
    });
    for (; place != places.end(); ++place) {
        list->append(place->first.id);
    }
    return Ids(std::move(list));
}

Result<void> OrderMaker::patch(const QList<qint64> &changed)
{
    QList<qint64> ids = changed;
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    m_keptSets.clear();
    static constexpr int fewIds = 200;
    if (ids.size() > fewIds) {
        forget();
        return {};
    }
    QList<qint64> present;
    for (const qint64 id : ids) {
        const auto done = scan(QStringLiteral("SELECT t.id FROM %1 t WHERE t.id = ?").arg(m_table), {id},
                               [&](qint64 found) { present.append(found); });
        if (!done) {
            forget();
            return done;
        }
    }
    for (Kept &kept : m_kept) {
        Result<Ids> list = patched(kept, present, ids);
        if (!list) {
            forget();
            return list.problems();
        }
        kept.ids = *list;
    }
    return {};
}
