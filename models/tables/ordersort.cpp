// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// OrderMaker: orders that no index gives.
#include "models/tables/orderscan.h"
#include "models/tables/sortkeys.h"

#include <algorithm>

Result<std::shared_ptr<Ranks>> OrderMaker::emptyRanks(const QString &table)
{
    const Result<qint64> count = rowsOf(table);
    if (!count) {
        return count.problems();
    }
    qint64 highest = 0;
    const auto done = scan(QStringLiteral("SELECT max(id) FROM ") + table, {},
                           [&](const SqliteScan &row) { highest = row.integer(0); });
    if (!done) {
        return done.problems();
    }
    return std::make_shared<Ranks>(*count, highest);
}

/// The ranks of rows by the key at the end of a path: numbered once where it stands, in the order of its index, then
/// handed from record to record along the links. Every statement walks over an index and looks nothing up.
Result<std::shared_ptr<const Ranks>> OrderMaker::ranksAlong(const SortPath &path, const Progress &progress)
{
    Result<std::shared_ptr<Ranks>> ranks = emptyRanks(path.table);
    if (!ranks) {
        return ranks.problems();
    }
    SortKeyValue last;
    SortKeyValue::Texts lastText;
    SortKeyValue::Texts text;
    quint32 rank = Ranks::nothing;
    qint64 done = 0;
    Result<void> read = scan(QStringLiteral("SELECT id, %2 FROM %1 ORDER BY %2").arg(path.table, path.key), {},
                             [&](const SqliteScan &row) {
                                 text.clear();
                                 const SortKeyValue value = SortKeyValue::read(row, 1, text);
                                 if (value.compare(last, text, lastText) != 0) {
                                     ++rank;
                                     last = value;
                                     lastText.swap(text);
                                 }
                                 (*ranks)->set(row.integer(0), rank);
                                 if (path.links.isEmpty() && progress && ++done % 16384 == 0) {
                                     progress(done);
                                 }
                             });
    for (const RecordLink &link : path.links) {
        Result<std::shared_ptr<Ranks>> next = read ? emptyRanks(link.table) : read.problems();
        if (!next) {
            return next.problems();
        }
        read = scan(QStringLiteral("SELECT id, %2 FROM %1").arg(link.table, link.key), {}, [&](const SqliteScan &row) {
            // Without a link, or with one to nowhere, a row is like one whose key is nothing: it stays, in front.
            const quint32 found = row.isNull(1) ? Ranks::nothing : (*ranks)->of(row.integer(1));
            (*next)->set(row.integer(0), std::max(found, Ranks::nothing));
            if (link.table == m_table && progress && ++done % 16384 == 0) {
                progress(done);
            }
        });
        ranks = std::move(next);
    }
    if (!read) {
        return read.problems();
    }
    return std::shared_ptr<const Ranks>(*std::move(ranks));
}

/// By one key that has no path: reading in the file's order and sorting here takes a third of SQL's ORDER BY. With
/// `ranks`, says where each row stands instead of giving a list.
Result<IdList> OrderMaker::sortedAlone(const OrderKey &key, const Progress &progress, Ranks *ranks)
{
    struct Item {
        SortKeyValue value;
        qint64 id;
    };
    std::vector<Item, PageMemory<Item>> items;
    SortKeyValue::Texts texts;
    const auto read =
        scan(QStringLiteral("SELECT t.id, %3 FROM %1 t %2").arg(m_table, key.joins.join(QLatin1Char(' ')), key.orderBy),
             {}, [&](const SqliteScan &row) {
                 items.push_back({SortKeyValue::read(row, 1, texts), row.integer(0)});
                 if (progress && items.size() % 16384 == 0) {
                     progress(qint64(items.size()));
                 }
             });
    if (!read) {
        return read.problems();
    }
    std::sort(items.begin(), items.end(), [&](const Item &a, const Item &b) {
        const int compared = a.value.compare(b.value, texts);
        return compared != 0 ? compared < 0 : a.id < b.id;
    });
    IdList list;
    quint32 rank = Ranks::nothing;
    SortKeyValue last;
    for (const Item &item : items) {
        if (!ranks) {
            list.append(item.id);
            continue;
        }
        if (item.value.compare(last, texts) != 0) {
            ++rank;
            last = item.value;
        }
        ranks->set(item.id, rank);
    }
    return list;
}

Result<IdList> OrderMaker::sortedHere(const OrderSpec &spec, const Progress &progress)
{
    const ReadSnapshot snapshot(m_handle);
    if (spec.keys.size() == 1 && !spec.keys.first().path) {
        return sortedAlone(spec.keys.first(), progress, nullptr);
    }
    std::vector<RankedKey> keys;
    for (const OrderKey &key : spec.keys) {
        std::shared_ptr<const Ranks> ranks;
        if (key.path) {
            const auto along = ranksAlong(*key.path, progress);
            if (!along) {
                return along.problems();
            }
            ranks = *along;
        } else {
            const auto empty = emptyRanks(m_table);
            if (!empty) {
                return empty.problems();
            }
            const Result<IdList> sorted = sortedAlone(key, progress, empty->get());
            if (!sorted) {
                return sorted;
            }
            ranks = *empty;
        }
        keys.push_back({std::move(ranks), key.isTurned});
    }
    IdList list = sortedByRanks(keys, stop);
    return stop ? Result<IdList>(Problem{{}, QStringLiteral("database.interrupted"), {}})
                : Result<IdList>(std::move(list));
}
