// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ranks.h"

#include <utility>

namespace {

template <typename Id>
using Array = std::vector<Id, PageMemory<Id>>;

/// Counts how often each rank occurs, then puts every row where its rank begins: rows of equal rank stay in the order
/// they came in, so sorting by the weightiest key last sorts by all.
template <typename Id>
IdList sorted(const std::vector<RankedKey> &keys, const std::atomic<bool> &stop)
{
    Array<Id> rows;
    keys.front().ranks->each([&](qint64 id) { rows.push_back(Id(id)); });
    Array<Id> placed(rows.size());
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        if (stop) {
            return {};
        }
        const Ranks &ranks = *key->ranks;
        const quint32 top = ranks.top();
        const auto rankOf = [&](Id id) {
            const quint32 rank = ranks.of(qint64(id));
            return std::size_t(key->isTurned ? top - rank : rank);
        };
        Array<quint32> begins(std::size_t(top) + 2, 0);
        for (const Id id : rows) {
            ++begins[rankOf(id) + 1];
        }
        for (std::size_t rank = 1; rank < begins.size(); ++rank) {
            begins[rank] += begins[rank - 1];
        }
        for (const Id id : rows) {
            placed[begins[rankOf(id)]++] = id;
        }
        rows.swap(placed);
    }
    placed = {};
    IdList list;
    for (const Id id : rows) {
        list.append(qint64(id));
    }
    return list;
}

} // namespace

IdList sortedByRanks(const std::vector<RankedKey> &keys, const std::atomic<bool> &stop)
{
    return keys.front().ranks->isClose() ? sorted<quint32>(keys, stop) : sorted<qint64>(keys, stop);
}
