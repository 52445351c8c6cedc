// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/recordtable.h"

#include "models/database/database.h"
#include "models/tables/earlyrows.h"
#include "models/tables/orderworker.h"
#include "models/tables/pagecache.h"
#include "models/tables/recordsql.h"

#include <QSqlDriver>
#include <QSqlRelation>

RecordTable::RecordTable(Database &database, const QString &table, QList<Column> columns, QObject *parent)
    : QSqlRelationalTableModel(parent, database.connection()),
      m_database(database),
      m_columns(std::move(columns)),
      m_ids(std::make_shared<IdList>()),
      m_pages(std::make_unique<PageCache>())
{
    m_columns.removeIf([](const Column &column) { return column.sensitive; });
    completeColumns(m_columns, table);
    m_pageSql = pageSql(m_columns, table, &m_shownAt);
    setEditStrategy(OnManualSubmit);
    setJoinMode(LeftJoin);
    setTable(table);
    for (int i = 0; i < int(m_columns.size()); ++i) {
        if (const auto &lookup = m_columns.at(i).lookup) {
            setRelation(i, QSqlRelation(lookup->table, lookup->key, lookup->display));
        }
    }
    OrderWorker::Listener listener;
    listener.answered = [this](const OrderAnswer &reply) { answer(reply); };
    listener.progressed = [this](quint64 serial, qint64 done, qint64 total) {
        if (serial == m_serial) {
            Q_EMIT progressed(done, total);
        }
    };
    listener.counted = [this](quint64 serial, qint64 count) { takeCount(serial, count); };
    listener.sliced = [this](const RowSlice &slice, const std::vector<qint64> &found) { takeSlice(slice, found); };
    m_worker = std::make_unique<OrderWorker>(database.location(), table, this, std::move(listener));
}

RecordTable::~RecordTable() = default;

QString RecordTable::selectStatement() const
{
    // Names the columns and reads nothing: no cursor stays open, so no read snapshot and no half-read model.
    return m_pageSql.isEmpty() ? QString() : structureSql(m_columns, tableName());
}

int RecordTable::columnOf(const QString &name) const
{
    for (int i = 0; i < int(m_columns.size()); ++i) {
        if (m_columns.at(i).name == name) {
            return i;
        }
    }
    return -1;
}

int RecordTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_early ? m_early->count() : int(m_ids->size());
}

int RecordTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

bool RecordTable::canFetchMore(const QModelIndex &) const
{
    return false;
}

void RecordTable::fetchMore(const QModelIndex &) { }

Qt::ItemFlags RecordTable::flags(const QModelIndex &index) const
{
    if (!has(index)) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (m_columns.at(index.column()).editable && !m_isReadOnly) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

QVariant RecordTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    }
    if (section < 0 || section >= int(m_columns.size())) {
        return {};
    }
    const Column &column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return column.heading ? column.heading() : column.name;
    case Qt::TextAlignmentRole:
        return int((isNumber(column) && !column.badge ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

qint64 RecordTable::versionAt(int row) const
{
    const CachedRow *found = cached(row);
    return found ? found->version : 0;
}

void RecordTable::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
}

void RecordTable::setCurrency(const QString &currency)
{
    if (m_currency == currency) {
        return;
    }
    m_currency = currency;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void RecordTable::setFilter(const QString &)
{
    qWarning("RecordTable: setFilter() takes SQL and is not available; use the table's own filter");
}

bool RecordTable::insertRows(int, int, const QModelIndex &)
{
    return false;
}

bool RecordTable::removeRows(int, int, const QModelIndex &)
{
    return false;
}

bool RecordTable::insertColumns(int, int, const QModelIndex &)
{
    return false;
}

bool RecordTable::removeColumns(int, int, const QModelIndex &)
{
    return false;
}
