// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/idlist.h"

#include <QtAlgorithms>

#include <algorithm>
#include <utility>

namespace {

bool isNarrow(qint64 id)
{
    return id >= 0 && id <= qint64(0xffffffff);
}

/// Sixteen at a time without a branch between them, which processors compare at once.
template <typename T>
qsizetype found(const T *ids, std::size_t count, T wanted)
{
    constexpr std::size_t step = 16;
    std::size_t i = 0;
    for (; i + step <= count; i += step) {
        unsigned equal = 0;
        for (std::size_t j = 0; j < step; ++j) {
            equal |= ids[i + j] == wanted ? 1U : 0U;
        }
        if (equal != 0) {
            break;
        }
    }
    for (; i < count; ++i) {
        if (ids[i] == wanted) {
            return qsizetype(i);
        }
    }
    return -1;
}

} // namespace

void IdList::Block::widen()
{
    wide.reserve(std::size_t(blockIds));
    wide.assign(narrow.begin(), narrow.end());
    narrow = {};
    isWide = true;
}

void IdList::Block::insert(std::size_t index, qint64 id)
{
    if (!isWide && !isNarrow(id)) {
        widen();
    }
    if (isWide) {
        wide.insert(wide.begin() + qsizetype(index), id);
    } else {
        narrow.insert(narrow.begin() + qsizetype(index), quint32(id));
    }
}

void IdList::Block::remove(std::size_t index)
{
    if (isWide) {
        wide.erase(wide.begin() + qsizetype(index));
    } else {
        narrow.erase(narrow.begin() + qsizetype(index));
    }
}

qsizetype IdList::Block::indexOf(qint64 id) const
{
    if (isWide) {
        return found(wide.data(), wide.size(), id);
    }
    return isNarrow(id) ? found(narrow.data(), narrow.size(), quint32(id)) : -1;
}

std::size_t IdList::placeOf(qsizetype index) const
{
    if (m_isEven) {
        return std::size_t(index / blockIds);
    }
    const auto after = std::upper_bound(m_blocks.begin(), m_blocks.end(), index,
                                        [](qsizetype wanted, const Place &place) { return wanted < place.first; });
    return std::size_t(after - m_blocks.begin()) - 1;
}

qint64 IdList::at(qsizetype index) const
{
    const qsizetype straight = m_isTurned ? m_size - 1 - index : index;
    const Place &place = m_blocks[placeOf(straight)];
    return place.block->at(std::size_t(straight - place.first));
}

/// The block, no longer shared with other lists.
IdList::Block &IdList::own(std::size_t place)
{
    std::shared_ptr<Block> &block = m_blocks[place].block;
    if (block.use_count() > 1) {
        auto copy = std::make_shared<Block>();
        copy->isWide = block->isWide;
        if (block->isWide) {
            copy->wide.reserve(std::size_t(blockIds));
        } else {
            copy->narrow.reserve(std::size_t(blockIds));
        }
        copy->wide.assign(block->wide.begin(), block->wide.end());
        copy->narrow.assign(block->narrow.begin(), block->narrow.end());
        block = std::move(copy);
    }
    return *block;
}

/// Turned lists are for reading: one that grows is written out first.
void IdList::straighten()
{
    if (m_isTurned) {
        IdList straight;
        each([&](qsizetype, qint64 id) { straight.append(id); });
        *this = std::move(straight);
    }
}

void IdList::append(qint64 id)
{
    if (m_isTurned) {
        straighten();
    }
    if (m_blocks.empty() || m_blocks.back().block->size() >= std::size_t(blockIds)) {
        auto block = std::make_shared<Block>();
        // The first one grows with its ids: most lists of a filter are short.
        if (!m_blocks.empty()) {
            block->narrow.reserve(std::size_t(blockIds));
        }
        m_blocks.push_back({m_size, std::move(block)});
    }
    Block &last = own(m_blocks.size() - 1);
    if (!last.isWide && isNarrow(id)) {
        last.narrow.push_back(quint32(id));
    } else {
        last.insert(last.size(), id);
    }
    ++m_size;
}

void IdList::shiftFrom(std::size_t place, qsizetype by)
{
    for (; place < m_blocks.size(); ++place) {
        m_blocks[place].first += by;
    }
}

void IdList::insert(qsizetype index, qint64 id)
{
    if (index == m_size && !m_isTurned) {
        append(id);
        return;
    }
    const qsizetype straight = m_isTurned ? m_size - index : index;
    if (straight == m_size) {
        const bool isTurned = std::exchange(m_isTurned, false);
        append(id);
        m_isTurned = isTurned;
        return;
    }
    const std::size_t place = placeOf(straight);
    Block &block = own(place);
    const auto inside = std::size_t(straight - m_blocks[place].first);
    block.insert(inside, id);
    ++m_size;
    shiftFrom(place + 1, 1);
    if (block.size() > std::size_t(blockIds)) {
        // Two halves, so that more may come to the same place.
        auto half = std::make_shared<Block>();
        half->isWide = block.isWide;
        const std::size_t kept = block.size() / 2;
        if (block.isWide) {
            half->wide.assign(block.wide.begin() + qsizetype(kept), block.wide.end());
            block.wide.resize(kept);
        } else {
            half->narrow.assign(block.narrow.begin() + qsizetype(kept), block.narrow.end());
            block.narrow.resize(kept);
        }
        const qsizetype first = m_blocks[place].first + qsizetype(kept);
        m_blocks.insert(m_blocks.begin() + qsizetype(place) + 1, {first, std::move(half)});
    }
    m_isEven = m_isEven && place + 1 >= m_blocks.size();
}

void IdList::remove(qsizetype index)
{
    const qsizetype straight = m_isTurned ? m_size - 1 - index : index;
    const std::size_t place = placeOf(straight);
    Block &block = own(place);
    block.remove(std::size_t(straight - m_blocks[place].first));
    --m_size;
    shiftFrom(place + 1, -1);
    m_isEven = m_isEven && place + 1 == m_blocks.size();
    if (block.size() == 0) {
        m_blocks.erase(m_blocks.begin() + qsizetype(place));
    }
}

qsizetype IdList::indexOf(qint64 id) const
{
    for (const Place &place : m_blocks) {
        if (const qsizetype inside = place.block->indexOf(id); inside >= 0) {
            return m_isTurned ? m_size - 1 - place.first - inside : place.first + inside;
        }
    }
    return -1;
}

IdList IdList::reversed() const
{
    IdList list = *this;
    list.m_isTurned = !m_isTurned;
    return list;
}

bool operator==(const IdList &a, const IdList &b)
{
    if (a.m_size != b.m_size) {
        return false;
    }
    if (a.m_isTurned == b.m_isTurned) {
        const auto isShared = [](const IdList::Place &one, const IdList::Place &other) {
            if (one.block == other.block) {
                return true;
            }
            return one.block->isWide == other.block->isWide && one.block->narrow == other.block->narrow
                && one.block->wide == other.block->wide;
        };
        if (std::equal(a.m_blocks.begin(), a.m_blocks.end(), b.m_blocks.begin(), b.m_blocks.end(), isShared)) {
            return true;
        }
        if (a.m_isEven && b.m_isEven) {
            // Blocks of the same sizes that differ, unless one is wide without need.
            const auto isNarrow = [](const IdList::Place &place) { return !place.block->isWide; };
            if (std::all_of(a.m_blocks.begin(), a.m_blocks.end(), isNarrow)
                && std::all_of(b.m_blocks.begin(), b.m_blocks.end(), isNarrow)) {
                return false;
            }
        }
    }
    for (qsizetype i = 0; i < a.m_size; ++i) {
        if (a.at(i) != b.at(i)) {
            return false;
        }
    }
    return true;
}
