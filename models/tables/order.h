// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/filter.h"
#include "models/tables/idlist.h"
#include "models/tables/ranks.h"
#include "models/values/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class Database;
struct sqlite3;

/// A sort key of an order.
struct OrderKey {
    QString orderBy = {}; ///< SQL of the key
    QStringList joins = {};
    std::optional<SortPath> path = {}; ///< gives the same key without joins
    bool isTurned = false; ///< against the direction of the first key
};

/// What rows are ordered by: the part of columns that a worker needs.
struct OrderSpec {
    QString key = {}; ///< names the order in the cache; empty = by id
    QList<OrderKey> keys = {}; ///< the weightiest first; rows that are equal in all stand by id
    bool indexed = true; ///< an index gives the order
    bool isDescending = false;

    QStringList joins() const;
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
    qint64 rows(); ///< about how many, whatever is filtered
    /// How many rows there are when nothing but exceptions is filtered; none when only a list can tell.
    Result<std::optional<qint64>> countOf(const TableFilter &filter);

    /// Set from another thread: the running scan ends with `database.interrupted`.
    std::atomic<bool> stop{false};
    /// Called now and then while rows are read.
    std::function<void()> meanwhile;

private:
    struct Kept {
        OrderSpec spec;
        Ids ids;
    };
    using Set = std::shared_ptr<const IdSet>;
    using List = std::shared_ptr<const std::vector<qint64>>;
    /// The ids of a condition. Slow ones are asked for again with every letter typed beside them.
    struct KeptSet {
        Condition condition;
        Set ids;
    };
    /// The records that a few rows are linked to, one for each; 0 = none.
    struct KeptLink {
        List from;
        RecordLink link;
        List to;
    };
    struct Key;
    class KeyReader;

    template <typename F>
    Result<void> scan(const QString &sql, const QVariantList &values, F use) const;
    Result<Set> setOf(const Condition &condition);
    Result<void> collect(const IdSource &source, IdSet &into);
    Result<void> collectLinked(const RecordLink &link, const IdSet &to, IdSet &into);
    Result<std::vector<char>> whichMeet(const List &records, const IdSource &source);
    Result<List> linkedTo(const List &records, const RecordLink &link);
    Result<Ids> filteredFew(const Ids &order, const std::vector<Set> &with, const std::vector<Set> &without,
                            const QList<Condition> &linked);
    Result<qint64> rowsOf(const QString &table);
    Result<IdList> sortedHere(const OrderSpec &spec, const Progress &progress);
    Result<IdList> sortedAlone(const OrderKey &key, const Progress &progress, Ranks *ranks);
    Result<std::shared_ptr<const Ranks>> ranksAlong(const SortPath &path, const Progress &progress);
    Result<std::shared_ptr<Ranks>> emptyRanks(const QString &table);
    Result<Ids> patched(const Kept &kept, const QList<qint64> &present, const QList<qint64> &changed) const;
    void keep(const OrderSpec &spec, const Ids &ids);
    Problem failure() const;
    bool pause(qint64 rowsRead) const;

    static constexpr int maxKept = 3;
    static constexpr qsizetype maxKeptIds = 10000000; ///< in all kept orders, unless it is one
    static constexpr int maxKeptSets = 12;
    static constexpr int few = 20; ///< one row in so many is few
    Database &m_database;
    QString m_table;
    sqlite3 *m_handle;
    QList<Kept> m_kept; ///< last used first
    QList<KeptSet> m_keptSets; ///< last used first
    QList<KeptLink> m_keptLinks;
    std::vector<Set> m_fewWith, m_fewWithout; ///< the sets that the few rows below came from
    List m_few;
    QHash<QString, qint64> m_rowsOf; ///< about how many records a table has
};
