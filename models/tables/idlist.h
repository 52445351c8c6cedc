// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/pagememory.h"

#include <QtGlobal>

#include <array>
#include <memory>
#include <unordered_set>
#include <vector>

/// Ids in order. They stand in blocks that lists share until one of them changes: a copy, the list turned round and
/// one with few other places cost next to nothing. Four bytes each, eight in blocks where one needs them.
class IdList
{
public:
    static constexpr qsizetype blockIds = 65536; ///< the most in one block

    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    qint64 at(qsizetype index) const;
    void append(qint64 id);
    /// Before the id that is there now; at the end with index = size().
    void insert(qsizetype index, qint64 id);
    void remove(qsizetype index);
    /// The position of an id, -1 when it is not here.
    qsizetype indexOf(qint64 id) const;
    IdList reversed() const;
    /// Calls `use(index, id)` for each.
    template <typename F>
    void each(F use) const
    {
        if (!m_isTurned) {
            qsizetype index = 0;
            for (const Place &place : m_blocks) {
                const Block &block = *place.block;
                for (std::size_t i = 0; i < block.size(); ++i) {
                    use(index++, block.at(i));
                }
            }
            return;
        }
        qsizetype index = 0;
        for (auto place = m_blocks.rbegin(); place != m_blocks.rend(); ++place) {
            const Block &block = *place->block;
            for (std::size_t i = block.size(); i-- > 0;) {
                use(index++, block.at(i));
            }
        }
    }
    friend bool operator==(const IdList &a, const IdList &b);

private:
    struct Block {
        std::vector<quint32, PageMemory<quint32>> narrow;
        std::vector<qint64, PageMemory<qint64>> wide; ///< instead, when an id does not fit
        bool isWide = false;

        std::size_t size() const { return isWide ? wide.size() : narrow.size(); }
        qint64 at(std::size_t index) const { return isWide ? wide[index] : qint64(narrow[index]); }
        void insert(std::size_t index, qint64 id);
        void remove(std::size_t index);
        qsizetype indexOf(qint64 id) const;
        void widen();
    };
    struct Place {
        qsizetype first = 0; ///< the index of the block's first id, not turned
        std::shared_ptr<Block> block;
    };

    std::size_t placeOf(qsizetype index) const;
    Block &own(std::size_t place);
    void straighten();
    void shiftFrom(std::size_t place, qsizetype by);

    std::vector<Place> m_blocks;
    qsizetype m_size = 0;
    bool m_isTurned = false; ///< the blocks and the ids in them are read backwards
    bool m_isEven = true; ///< every block but the last is full
};

/// Which ids belong to a set: one bit each, in blocks where there are any; ids beyond 32 bits one by one.
class IdSet
{
public:
    void insert(qint64 id)
    {
        if (id < 0 || id > qint64(0xffffffff)) {
            m_size += m_wide.insert(id).second ? 1 : 0;
            return;
        }
        const auto block = std::size_t(id >> blockBits);
        if (block >= m_blocks.size()) {
            m_blocks.resize(block + 1);
        }
        if (!m_blocks[block]) {
            m_blocks[block] = std::make_unique<Block>();
        }
        quint64 &word = (*m_blocks[block])[wordOf(id)];
        m_size += (word & bitOf(id)) == 0 ? 1 : 0;
        word |= bitOf(id);
    }
    bool contains(qint64 id) const
    {
        if (id < 0 || id > qint64(0xffffffff)) {
            return m_wide.count(id) > 0;
        }
        const auto block = std::size_t(id >> blockBits);
        return block < m_blocks.size() && m_blocks[block] && ((*m_blocks[block])[wordOf(id)] & bitOf(id)) != 0;
    }
    bool isEmpty() const { return m_size == 0; }
    qsizetype size() const { return m_size; }
    /// Calls `use(id)` for each, until it gives false.
    template <typename F>
    bool each(F use) const
    {
        for (std::size_t block = 0; block < m_blocks.size(); ++block) {
            for (std::size_t word = 0; m_blocks[block] && word < m_blocks[block]->size(); ++word) {
                for (quint64 bits = (*m_blocks[block])[word]; bits != 0; bits &= bits - 1) {
                    const qint64 id = (qint64(block) << blockBits) + qint64(word * 64)
                        + qint64(qCountTrailingZeroBits(bits));
                    if (!use(id)) {
                        return false;
                    }
                }
            }
        }
        for (const qint64 id : m_wide) {
            if (!use(id)) {
                return false;
            }
        }
        return true;
    }

private:
    static constexpr int blockBits = 16;
    using Block = std::array<quint64, (1 << blockBits) / 64>;
    static std::size_t wordOf(qint64 id) { return std::size_t((id & ((1 << blockBits) - 1)) >> 6); }
    static quint64 bitOf(qint64 id) { return quint64(1) << (id & 63); }

    std::vector<std::unique_ptr<Block>> m_blocks;
    std::unordered_set<qint64> m_wide;
    qsizetype m_size = 0;
};
