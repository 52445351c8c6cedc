// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <memory>
#include <unordered_set>
#include <vector>

/// Ids in order: four bytes each while they fit, eight as soon as one does not.
class IdList
{
public:
    qsizetype size() const { return qsizetype(m_isWide ? m_wide.size() : m_narrow.size()); }
    bool isEmpty() const { return size() == 0; }
    qint64 at(qsizetype index) const
    {
        return m_isWide ? m_wide[std::size_t(index)] : qint64(m_narrow[std::size_t(index)]);
    }
    void append(qint64 id)
    {
        if (!m_isWide) {
            if (id >= 0 && id <= qint64(0xffffffff)) {
                m_narrow.push_back(quint32(id));
                return;
            }
            widen();
        }
        m_wide.push_back(id);
    }
    void reserve(qsizetype count)
    {
        if (m_isWide) {
            m_wide.reserve(std::size_t(count));
        } else {
            m_narrow.reserve(std::size_t(count));
        }
    }
    /// The position of an id, -1 when it is not here.
    qsizetype indexOf(qint64 id) const;
    IdList reversed() const;
    /// Calls `use(index, id)` for each.
    template <typename F>
    void each(F use) const
    {
        if (m_isWide) {
            for (std::size_t i = 0; i < m_wide.size(); ++i) {
                use(qsizetype(i), m_wide[i]);
            }
        } else {
            for (std::size_t i = 0; i < m_narrow.size(); ++i) {
                use(qsizetype(i), qint64(m_narrow[i]));
            }
        }
    }
    friend bool operator==(const IdList &a, const IdList &b);

private:
    void widen();

    std::vector<quint32> m_narrow;
    std::vector<qint64> m_wide;
    bool m_isWide = false;
};

/// Which ids belong to a set: one bit each, in blocks where there are any; ids beyond 32 bits one by one.
class IdSet
{
public:
    void insert(qint64 id)
    {
        m_isEmpty = false;
        if (id < 0 || id > qint64(0xffffffff)) {
            m_wide.insert(id);
            return;
        }
        const auto block = std::size_t(id >> blockBits);
        if (block >= m_blocks.size()) {
            m_blocks.resize(block + 1);
        }
        if (!m_blocks[block]) {
            m_blocks[block] = std::make_unique<Block>();
        }
        (*m_blocks[block])[wordOf(id)] |= bitOf(id);
    }
    bool contains(qint64 id) const
    {
        if (id < 0 || id > qint64(0xffffffff)) {
            return m_wide.count(id) > 0;
        }
        const auto block = std::size_t(id >> blockBits);
        return block < m_blocks.size() && m_blocks[block] && ((*m_blocks[block])[wordOf(id)] & bitOf(id)) != 0;
    }
    bool isEmpty() const { return m_isEmpty; }

private:
    static constexpr int blockBits = 16;
    using Block = std::array<quint64, (1 << blockBits) / 64>;
    static std::size_t wordOf(qint64 id) { return std::size_t((id & ((1 << blockBits) - 1)) >> 6); }
    static quint64 bitOf(qint64 id) { return quint64(1) << (id & 63); }

    std::vector<std::unique_ptr<Block>> m_blocks;
    std::unordered_set<qint64> m_wide;
    bool m_isEmpty = true;
};
