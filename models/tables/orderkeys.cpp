// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/order.h"
#include "models/tables/sqlitescan.h"

#include <algorithm>
#include <sqlite3.h>
#include <string>

/// A sort key compared as SQLite does: nothing, then numbers, then text byte by byte.
struct OrderMaker::Key {
    int rank = 0;
    double number = 0;
    std::string text;
    qint64 id = 0;

    static Key read(const SqliteScan &row, qint64 id)
    {
        Key key;
        key.id = id;
        switch (row.type(0)) {
        case SQLITE_NULL: break;
        case SQLITE_INTEGER:
        case SQLITE_FLOAT:
            key.rank = 1;
            key.number = row.number(0);
            break;
        default: key.rank = 2; key.text = row.text(0);
        }
        return key;
    }
    bool operator<(const Key &other) const
    {
        if (rank != other.rank) {
            return rank < other.rank;
        }
        if (number < other.number || other.number < number) {
            return number < other.number;
        }
        const int compared = text.compare(other.text);
        return compared != 0 ? compared < 0 : id < other.id;
    }
};

/// Without an index, reading in the file's order and sorting here takes a third of SQL's ORDER BY.
Result<IdList> OrderMaker::sortedHere(const OrderSpec &spec, const Progress &progress) const
{
    struct Item {
        double number;
        std::size_t at; ///< where its text begins
        quint32 length;
        quint8 rank;
        qint64 id;
    };
    std::vector<Item> items;
    std::string texts;
    SqliteScan rows(
        m_handle,
        QStringLiteral("SELECT %3, t.id FROM %1 t %2").arg(m_table, spec.joins.join(QLatin1Char(' ')), spec.orderBy),
        {});
    while (rows.next()) {
        Item item{0, texts.size(), 0, 0, rows.integer(1)};
        const int type = rows.type(0);
        if (type == SQLITE_INTEGER || type == SQLITE_FLOAT) {
            item.rank = 1;
            item.number = rows.number(0);
        } else if (type != SQLITE_NULL) {
            const std::string_view text = rows.text(0);
            item.rank = 2;
            item.length = quint32(text.size());
            texts.append(text);
        }
        items.push_back(item);
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
    const auto textOf = [&](const Item &item) { return std::string_view(texts).substr(item.at, item.length); };
    std::sort(items.begin(), items.end(), [&](const Item &a, const Item &b) {
        if (a.rank != b.rank) {
            return a.rank < b.rank;
        }
        if (a.rank == 1 && (a.number < b.number || b.number < a.number)) {
            return a.number < b.number;
        }
        if (a.rank == 2) {
            if (const int compared = textOf(a).compare(textOf(b)); compared != 0) {
                return compared < 0;
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
    if (spec.key.isEmpty()) {
        Key key;
        key.id = id;
        return key;
    }
    SqliteScan row(m_handle,
                   QStringLiteral("SELECT %3 FROM %1 t %2 WHERE t.id = ?")
                       .arg(m_table, spec.joins.join(QLatin1Char(' ')), spec.orderBy),
                   {id});
    Key key;
    key.id = id;
    if (row.next()) {
        key = Key::read(row, id);
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
            if (*other < *key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        places.emplace_back(*key, low);
    }
    std::sort(places.begin(), places.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second < b.second : a.first < b.first;
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
