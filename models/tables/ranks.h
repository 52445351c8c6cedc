// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/idlist.h"
#include "models/tables/pagememory.h"

#include <atomic>
#include <map>
#include <vector>

/// For each record a number that says where its sort key stands among all: equal keys, equal numbers. An array where
/// ids are close together, as they nearly always are.
class Ranks
{
public:
    static constexpr quint32 nowhere = 0; ///< there is no such record
    static constexpr quint32 nothing = 1; ///< it has no key: before all others

    /// `count` records, none with an id above `highest`.
    Ranks(qint64 count, qint64 highest)
    {
        if (highest >= 0 && highest < 8 * count + 65536) {
            m_close.resize(std::size_t(highest) + 1, nowhere);
        }
    }
    void set(qint64 id, quint32 rank)
    {
        m_top = std::max(m_top, rank);
        if (id >= 0 && id < qint64(m_close.size())) {
            m_close[std::size_t(id)] = rank;
        } else {
            m_far[id] = rank;
        }
    }
    quint32 of(qint64 id) const
    {
        if (id >= 0 && id < qint64(m_close.size())) {
            return m_close[std::size_t(id)];
        }
        const auto found = m_far.empty() ? m_far.end() : m_far.find(id);
        return found == m_far.end() ? nowhere : found->second;
    }
    quint32 top() const { return m_top; }
    bool isClose() const { return m_far.empty(); }
    /// Calls `use(id)` for every record there is, by id.
    template <typename F>
    void each(F use) const
    {
        auto far = m_far.begin();
        for (; far != m_far.end() && far->first < 0; ++far) {
            use(far->first);
        }
        for (std::size_t id = 0; id < m_close.size(); ++id) {
            if (m_close[id] != nowhere) {
                use(qint64(id));
            }
        }
        for (; far != m_far.end(); ++far) {
            use(far->first);
        }
    }

private:
    std::vector<quint32, PageMemory<quint32>> m_close;
    std::map<qint64, quint32> m_far;
    quint32 m_top = nothing;
};

/// One key of an order: where each row stands by it, and whether it counts against the direction of the others.
struct RankedKey {
    std::shared_ptr<const Ranks> ranks;
    bool isTurned = false;
};

/// All rows by these keys, the weightiest first, and those that are equal in all by id. Empty when stopped.
IdList sortedByRanks(const std::vector<RankedKey> &keys, const std::atomic<bool> &stop);
