// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RecordTable: the rows before their list is there. What a person sees first comes here at once, whatever lies in the
// middle of the library from the worker; nothing this thread runs grows with the library.
#include "models/database/database.h"
#include "models/database/statement.h"
#include "models/tables/earlyrows.h"
#include "models/tables/orderworker.h"
#include "models/tables/pagecache.h"
#include "models/tables/recordsql.h"
#include "models/tables/recordtable.h"

void RecordTable::showFirstRows()
{
    OrderSpec spec;
    if (sortColumn() >= 0) {
        spec = orderSpecOf(m_columns, m_sort);
    }
    spec.isDescending = sortOrder() == Qt::DescendingOrder;
    auto early = EarlyRows::of(tableName(), spec, m_filter);
    if (!early) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_early = std::move(early);
    readSlice(m_early->sliceAt(0));
    Q_EMIT layoutChanged({}, VerticalSortHint);
    Q_EMIT rowsChanged();
}

void RecordTable::readSlice(const RowSlice &slice) const
{
    Statement statement(m_database, slice.sql);
    for (const QVariant &value : slice.values) {
        statement.bind(value);
    }
    std::vector<qint64> ids;
    if (statement.each([&](const Row &row) { ids.push_back(row.integer(0)); })) {
        m_early->take(slice, std::move(ids));
    }
}

/// The scrollbar is true from now on.
void RecordTable::takeCount(quint64 serial, qint64 count)
{
    const int before = rowCount();
    // Fewer rows than one slice are all there already.
    if (serial != m_serial || !m_early || before < PageCache::pageRows || count <= before) {
        return;
    }
    beginInsertRows({}, before, int(count) - 1);
    m_early->setCount(int(count));
    endInsertRows();
}

void RecordTable::takeSlice(const RowSlice &slice, const std::vector<qint64> &ids)
{
    if (!m_early || slice.first + slice.count > m_early->count()) {
        return;
    }
    m_early->take(slice, ids);
    Q_EMIT dataChanged(index(slice.first, 0), index(slice.first + slice.count - 1, columnCount() - 1));
}

qint64 RecordTable::knownIdAt(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return 0;
    }
    return m_early ? m_early->idAt(row) : m_ids->at(row);
}

qint64 RecordTable::idAt(int row) const
{
    const qint64 known = knownIdAt(row);
    if (!m_early || row < 0 || row >= rowCount() || m_early->knows(row)) {
        return known;
    }
    const RowSlice slice = m_early->sliceAt(row);
    if (slice.isNearAnEnd) {
        readSlice(slice);
    } else if (m_early->noteWanted(slice)) {
        m_worker->postSlice(slice);
    }
    return knownIdAt(row);
}

int RecordTable::rowOf(qint64 id) const
{
    if (m_early) {
        return m_early->rowOf(id);
    }
    // An edit asks for its own record several times, and looking through a million takes as long as the edit.
    if (m_recentRow < 0 || m_recentRow >= m_ids->size() || m_ids->at(m_recentRow) != id) {
        m_recentRow = int(m_ids->indexOf(id));
    }
    return m_recentRow;
}

void RecordTable::holdLists(bool isHeld)
{
    m_worker->hold(isHeld);
}
