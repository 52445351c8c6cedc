// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RecordTable: which rows it shows, in what order.
#include "models/database/changes.h"
#include "models/database/database.h"
#include "models/database/dialect.h"
#include "models/database/statement.h"
#include "models/tables/orderworker.h"
#include "models/tables/pagecache.h"
#include "models/tables/recordsql.h"
#include "models/tables/recordtable.h"

#include <QSet>
#include <QSqlError>

#include <algorithm>

bool RecordTable::select()
{
    if (!m_isPrepared) {
        m_isPrepared = true;
        if (!QSqlRelationalTableModel::select()) {
            m_isPrepared = false;
            Q_EMIT failed({m_database.dialect().problemOf(lastError())});
            return false;
        }
        showFirstPage();
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

/// The first rows, from an index, while the worker makes the whole list.
void RecordTable::showFirstPage()
{
    OrderSpec spec;
    if (sortColumn() >= 0) {
        spec = orderSpecOf(m_columns, m_sort);
    }
    if (!spec.indexed || !spec.orderedIds.isEmpty()) {
        return;
    }
    QStringList without;
    QVariantList values;
    for (const Condition &condition : m_filter.conditions) {
        if (condition.kind != Condition::Kind::Except) {
            return;
        }
        without << QStringLiteral("t.id NOT IN (%1)").arg(condition.sql);
        values += condition.values;
    }
    const QString where = without.isEmpty() ? QString()
                                            : QLatin1String("WHERE ") + without.join(QLatin1String(" AND "));
    const QString direction = sortOrder() == Qt::DescendingOrder ? QStringLiteral("DESC") : QStringLiteral("ASC");
    const QString order = sortColumn() >= 0 ? spec.orderBy + QLatin1Char(' ') + direction + QLatin1String(", t.id ")
                                            : QStringLiteral("t.id ");
    Statement statement(m_database,
                        QStringLiteral("SELECT t.id FROM %1 t %2 %3 ORDER BY %4 LIMIT %5")
                            .arg(tableName(), spec.joins.join(QLatin1Char(' ')), where, order + direction)
                            .arg(PageCache::pageRows));
    for (const QVariant &value : std::as_const(values)) {
        statement.bind(value);
    }
    auto list = std::make_shared<IdList>();
    if (statement.each([&](const Row &row) { list->append(row.integer(0)); })) {
        adopt(std::move(list));
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
    m_worker->post(wanted);
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

namespace {

/// Where the records of these indexes stand in another list.
QHash<qint64, int> rowsOf(const QModelIndexList &indexes, const IdList &before, const IdList &after)
{
    QSet<qint64> ids;
    for (const QModelIndex &index : indexes) {
        ids.insert(before.at(index.row()));
    }
    QHash<qint64, int> rows;
    // Looking for one id is several times faster than asking of each whether it is wanted.
    constexpr qsizetype fewIds = 4;
    if (ids.size() <= fewIds) {
        for (const qint64 id : std::as_const(ids)) {
            rows.insert(id, int(after.indexOf(id)));
        }
        return rows;
    }
    IdSet wanted;
    for (const qint64 id : std::as_const(ids)) {
        wanted.insert(id);
    }
    after.each([&](qsizetype row, qint64 id) {
        if (wanted.contains(id)) {
            rows.insert(id, int(row));
        }
    });
    return rows;
}

} // namespace

/// Another list of rows takes the place of the old one: no reset, so selection, current cell and open editors stay
/// with their records.
void RecordTable::adopt(std::shared_ptr<const IdList> ids)
{
    m_keptPinned = false;
    for (auto pin = m_pins.cbegin(); pin != m_pins.cend(); ++pin) {
        const qsizetype row = m_ids->indexOf(pin.key());
        if (row >= 0 && ids->indexOf(pin.key()) < 0) {
            // Somebody is editing this row: it stays where it was until the editor closes.
            auto list = std::make_shared<IdList>();
            ids->each([&](qsizetype index, qint64 id) {
                if (index == row) {
                    list->append(pin.key());
                }
                list->append(id);
            });
            if (row >= ids->size()) {
                list->append(pin.key());
            }
            ids = std::move(list);
            m_keptPinned = true;
        }
    }
    if (ids == m_ids || *ids == *m_ids) {
        m_ids = std::move(ids);
        Q_EMIT rowsChanged();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    if (!from.isEmpty()) {
        const QHash<qint64, int> rows = rowsOf(from, *m_ids, *ids);
        QModelIndexList to;
        to.reserve(from.size());
        for (const QModelIndex &index : from) {
            const int row = rows.value(m_ids->at(index.row()), -1);
            to.append(row < 0 ? QModelIndex() : createIndex(row, index.column()));
        }
        m_ids = std::move(ids);
        changePersistentIndexList(from, to);
    } else {
        m_ids = std::move(ids);
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
    IdSet changed;
    for (CachedRow &row : readRows(kept)) {
        changed.insert(row.id);
        m_pages->replace(std::move(row));
    }
    QList<int> rows;
    m_ids->each([&](qsizetype row, qint64 id) {
        if (changed.contains(id)) {
            rows.append(int(row));
        }
    });
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
    if (!m_ids->isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    m_worker->noteForget();
    request();
}
