// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/earlyrows.h"

#include "models/tables/pagecache.h"

#include <algorithm>

namespace {
constexpr int sliceRows = PageCache::pageRows;
constexpr int nearRows = 2048; ///< passing over these takes a fraction of a millisecond
} // namespace

std::unique_ptr<EarlyRows> EarlyRows::of(const QString &table, const OrderSpec &spec, const TableFilter &filter)
{
    if (!spec.indexed) {
        return nullptr;
    }
    auto rows = std::make_unique<EarlyRows>();
    QStringList without;
    for (const Condition &condition : filter.conditions) {
        if (condition.kind != Condition::Kind::Except || !condition.ids.via.isEmpty()) {
            return nullptr;
        }
        // Not NOT IN: that would read every exception before the first row.
        without << QStringLiteral("NOT EXISTS (SELECT 1 FROM (%1) x WHERE x.id = t.id)").arg(condition.ids.sql);
        rows->m_values += condition.ids.values;
    }
    const QString where = without.isEmpty() ? QString()
                                            : QLatin1String("WHERE ") + without.join(QLatin1String(" AND "));
    const auto statement = [&](bool isDescending) {
        const QString way = isDescending ? QStringLiteral("DESC") : QStringLiteral("ASC");
        const QString key = spec.key.isEmpty() ? QString()
                                               : QStringLiteral("%1 %2, ").arg(spec.keys.first().orderBy, way);
        return QStringLiteral("SELECT t.id FROM %1 t %2 %3 ORDER BY %4t.id %5 LIMIT ? OFFSET ?")
            .arg(table, spec.joins().join(QLatin1Char(' ')), where, key, way);
    };
    rows->m_forward = statement(spec.isDescending);
    rows->m_backward = statement(!spec.isDescending);
    return rows;
}

qint64 EarlyRows::idAt(int row) const
{
    const auto slice = m_slices.constFind(row / sliceRows * sliceRows);
    const auto at = std::size_t(row % sliceRows);
    return slice != m_slices.constEnd() && at < slice->size() ? (*slice)[at] : 0;
}

bool EarlyRows::knows(int row) const
{
    return m_slices.contains(row / sliceRows * sliceRows);
}

int EarlyRows::rowOf(qint64 id) const
{
    for (auto slice = m_slices.cbegin(); slice != m_slices.cend(); ++slice) {
        const auto found = std::find(slice->begin(), slice->end(), id);
        const int row = slice.key() + int(found - slice->begin());
        if (found != slice->end() && row < m_count) {
            return row;
        }
    }
    return -1;
}

RowSlice EarlyRows::sliceAt(int row) const
{
    RowSlice slice;
    slice.first = row / sliceRows * sliceRows;
    slice.count = m_count > 0 ? std::min(sliceRows, m_count - slice.first) : sliceRows;
    // From the nearer end.
    const int after = std::max(0, m_count - slice.first - slice.count);
    slice.isTurned = after < slice.first;
    const int passed = slice.isTurned ? after : slice.first;
    slice.isNearAnEnd = passed <= nearRows;
    slice.sql = slice.isTurned ? m_backward : m_forward;
    slice.values = m_values + QVariantList{slice.count, passed};
    return slice;
}

void EarlyRows::take(const RowSlice &slice, std::vector<qint64> ids)
{
    if (slice.isTurned) {
        // Rows that went meanwhile are missing in front.
        ids.resize(std::size_t(slice.count), 0);
        std::reverse(ids.begin(), ids.end());
    }
    if (m_count == 0) {
        m_count = int(ids.size());
    }
    m_slices.insert(slice.first, std::move(ids));
    if (m_wanted == slice.first) {
        m_wanted = -1;
    }
}

bool EarlyRows::noteWanted(const RowSlice &slice)
{
    return std::exchange(m_wanted, slice.first) != slice.first;
}
