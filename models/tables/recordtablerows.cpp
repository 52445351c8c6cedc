// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RecordTable: which rows it shows, in what order.
#include "models/database/changes.h"
#include "models/database/database.h"
#include "models/database/dialect.h"
#include "models/database/statement.h"
#include "models/tables/earlyrows.h"
#include "models/tables/orderworker.h"
#include "models/tables/pagecache.h"
#include "models/tables/recordsql.h"
#include "models/tables/recordtable.h"

#include <QSet>
#include <QSqlError>

#include <algorithm>

namespace {

/// Where these records stand in a list, -1 = nowhere.
QHash<qint64, int> rowsIn(const IdList &list, const QSet<qint64> &ids)
{
    QHash<qint64, int> rows;
    // Looking for one id is several times faster than asking of each whether it is wanted.
    constexpr qsizetype fewIds = 16;
    if (ids.size() <= fewIds) {
        for (const qint64 id : ids) {
            rows.insert(id, int(list.indexOf(id)));
        }
        return rows;
    }
    IdSet wanted;
    for (const qint64 id : ids) {
        wanted.insert(id);
    }
    list.each([&](qsizetype row, qint64 id) {
        if (wanted.contains(id)) {
            rows.insert(id, int(row));
        }
    });
    return rows;
}

} // namespace

bool RecordTable::select()
{
    if (!m_isPrepared) {
        m_isPrepared = true;
        if (!QSqlRelationalTableModel::select()) {
            m_isPrepared = false;
            Q_EMIT failed({m_database.dialect().problemOf(lastError())});
            return false;
        }
        showFirstRows();
    }
    request();
    return true;
}

void RecordTable::setSort(int column, Qt::SortOrder order)
{
    m_sort = {{column < int(m_columns.size()) ? qMax(-1, column) : -1, order}};
}

void RecordTable::sort(int column, Qt::SortOrder order)
{
    if (m_isPrepared && column == sortColumn() && order == sortOrder()) {
        return;
    }
    setSort(column, order);
    if (m_isPrepared) {
        request();
    }
}

void RecordTable::sortBy(const QList<SortKey> &keys)
{
    if (keys.isEmpty() || keys == m_sort) {
        return;
    }
    m_sort = keys;
    if (m_isPrepared) {
        request();
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

void RecordTable::applyFilter(const TableFilter &filter)
{
    if (m_filter == filter) {
        return;
    }
    m_filter = filter;
    if (m_isPrepared) {
        request();
    }
}

void RecordTable::cancelLoading()
{
    if (m_isLoading) {
        setSort(-1, Qt::DescendingOrder);
        request();
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

void RecordTable::request()
{
    OrderRequest wanted;
    wanted.serial = ++m_serial;
    if (sortColumn() >= 0) {
        wanted.order = orderSpecOf(m_columns, m_sort);
    }
    wanted.order.isDescending = sortOrder() == Qt::DescendingOrder;
    wanted.filter = m_filter;
    wanted.wantsCount = m_early != nullptr;
    m_worker->post(wanted);
    if (m_early) {
        m_early->noteNoneWanted(); // what was asked for may have been interrupted
    }
    setLoading(true);
}

void RecordTable::answer(const OrderAnswer &answer)
{
    if (answer.serial != m_serial) {
        return;
    }
    if (answer.ids) {
        m_hasLoaded = true;
        adopt(answer.ids);
    } else {
        Q_EMIT failed(answer.problems);
    }
    setLoading(false);
}

void RecordTable::setLoading(bool loading)
{
    if (m_isLoading != loading) {
        m_isLoading = loading;
        Q_EMIT loadingChanged(loading);
    }
}

/// Somebody is editing a row that the list no longer has: it stays where it was until the editor closes.
std::shared_ptr<const IdList> RecordTable::withPinned(std::shared_ptr<const IdList> ids)
{
    m_keptPinned = false;
    for (auto pin = m_pins.cbegin(); pin != m_pins.cend(); ++pin) {
        const int row = rowOf(pin.key());
        if (row >= 0 && ids->indexOf(pin.key()) < 0) {
            auto list = std::make_shared<IdList>(*ids);
            list->insert(std::min<qsizetype>(row, list->size()), pin.key());
            ids = std::move(list);
            m_keptPinned = true;
        }
    }
    return ids;
}

/// Another list of rows takes the place of the old one: no reset, so selection, current cell and open editors stay
/// with their records.
void RecordTable::adopt(std::shared_ptr<const IdList> ids)
{
    ids = withPinned(std::move(ids));
    if (!m_early && (ids == m_ids || *ids == *m_ids)) {
        m_ids = std::move(ids);
        Q_EMIT rowsChanged();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    if (!from.isEmpty()) {
        QSet<qint64> moved;
        for (const QModelIndex &index : from) {
            moved.insert(knownIdAt(index.row()));
        }
        const QHash<qint64, int> rows = rowsIn(*ids, moved);
        to.reserve(from.size());
        for (const QModelIndex &index : from) {
            const qint64 id = knownIdAt(index.row());
            // A row not looked at before there was a list has its place as its only name.
            const int row = id != 0 ? rows.value(id, -1) : index.row() < ids->size() ? index.row() : -1;
            to.append(row < 0 ? QModelIndex() : createIndex(row, index.column()));
        }
    }
    m_early.reset();
    m_ids = std::move(ids);
    if (!from.isEmpty()) {
        changePersistentIndexList(from, to);
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
    Q_EMIT rowsChanged();
}

/// Reads kept rows again and tells the views.
void RecordTable::refresh(const QList<qint64> &ids)
{
    QList<qint64> kept;
    for (const qint64 id : ids) {
        if (m_pages->contains(id)) {
            kept.append(id);
        }
    }
    if (kept.isEmpty()) {
        return;
    }
    QSet<qint64> changed;
    for (CachedRow &row : readRows(kept)) {
        changed.insert(row.id);
        m_pages->replace(std::move(row));
    }
    QList<int> rows;
    if (m_early) {
        for (const qint64 id : std::as_const(changed)) {
            rows.append(m_early->rowOf(id));
        }
    } else {
        rows = changed.size() == 1 ? QList<int>{rowOf(*changed.cbegin())} : rowsIn(*m_ids, changed).values();
    }
    rows.removeAll(-1);
    std::sort(rows.begin(), rows.end());
    for (const int row : std::as_const(rows)) {
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void RecordTable::applyChanges(const QList<qint64> &ids)
{
    if (!m_isPrepared || ids.isEmpty()) {
        return;
    }
    refresh(ids);
    m_worker->noteChanged(ids);
    request();
}

QList<qint64> RecordTable::rowsConcerned(const ChangeSet &changes) const
{
    return changes.of(tableName()).values();
}

void RecordTable::follow(ChangeFeed &feed)
{
    connect(&feed, &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        const bool isLookup = std::any_of(m_columns.begin(), m_columns.end(), [&](const Column &column) {
            return column.lookup && column.lookup->table != tableName() && changes.concerns(column.lookup->table);
        });
        // Another name of a publisher may show in any row and move any of them.
        if (changes.isEverything || isLookup) {
            reload();
        } else {
            applyChanges(rowsConcerned(changes));
        }
    });
}

void RecordTable::reload()
{
    if (!m_isPrepared) {
        return;
    }
    m_pages->clear();
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    m_worker->noteForget();
    request();
}
