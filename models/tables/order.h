// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/filter.h"
#include "models/tables/idlist.h"
#include "models/values/result.h"

#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>

class Database;
struct sqlite3;

/// What decides between rows that the keys before it do not tell apart.
struct FurtherOrder {
    QString orderBy; ///< SQL of the sort key
    bool isTurned = false; ///< against the direction of the first key
};

/// What rows are ordered by: the part of a column that a worker needs.
struct OrderSpec {
    QString key; ///< names the order in the cache; empty = by id
    QString orderBy; ///< SQL of the sort key
    QStringList joins;
    QStringList orderedIds;
    bool indexed = true;
    bool isDescending = false;
    QList<FurtherOrder> further; ///< in order of weight; such an order is never taken from an index
};

/// Makes lists of ids in order, on the connection and in the thread of a worker. Keeps the last three orders of the
/// whole table; a filter is a set of ids through which an order is walked.
class OrderMaker
{
public:
    using Ids = std::shared_ptr<const IdList>;
    using Progress = std::function<void(qint64 done)>;

    OrderMaker(Database &database, QString table);

    /// The whole table in ascending order. Kept orders cost nothing.
    Result<Ids> ordered(const OrderSpec &spec, const Progress &progress = {});
    bool keeps(const OrderSpec &spec) const;
    /// The rows of an order that meet a filter, turned round when the order is descending.
    Result<Ids> filtered(const Ids &order, const TableFilter &filter, bool isDescending);
    /// These records changed, came or went: puts each where it belongs in the kept orders.
    Result<void> patch(const QList<qint64> &ids);
    void forget();
    /// Keeps the same list once only: `ids` instead of an equal list of its own.
    void share(const Ids &own, const Ids &ids);
    qint64 count() const;

    /// Set from another thread: the running scan ends with `database.interrupted`.
    std::atomic<bool> stop{false};

private:
    struct Kept {
        OrderSpec spec;
        Ids ids;
    };
    /// The ids of a condition. Slow ones are asked for again with every letter typed beside them.
    struct KeptSet {
        Condition condition;
        std::shared_ptr<const IdSet> ids;
    };
    struct Key;

    Result<void> scan(const QString &sql, const QVariantList &values, const std::function<void(qint64)> &use) const;
    Result<std::shared_ptr<const IdSet>> idsOf(const Condition &condition);
    Result<IdList> sortedHere(const OrderSpec &spec, const Progress &progress) const;
    Result<Key> keyOf(const OrderSpec &spec, qint64 id) const;
    Result<Ids> patched(const Kept &kept, const QList<qint64> &present, const QList<qint64> &changed) const;
    Problem failure() const;

    static constexpr int maxKept = 3;
    static constexpr int maxKeptSets = 6;
    Database &m_database;
    QString m_table;
    sqlite3 *m_handle;
    QList<Kept> m_kept; ///< last used first
    QList<KeptSet> m_keptSets; ///< last used first
};
