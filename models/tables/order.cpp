// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/order.h"

#include "models/database/database.h"
#include "models/database/sqlitehandle.h"
#include "models/tables/sqlitescan.h"

#include <algorithm>
#include <optional>

OrderMaker::OrderMaker(Database &database, QString table)
    : m_database(database),
      m_table(std::move(table)),
      m_handle(sqliteHandle(database.connection()))
{ }

Problem OrderMaker::failure() const
{
    return scanProblem(m_handle);
}

Result<void> OrderMaker::scan(const QString &sql, const QVariantList &values,
                              const std::function<void(qint64)> &use) const
{
    SqliteScan rows(m_handle, sql, values);
    int untilCheck = 4096;
    while (rows.next()) {
        use(rows.integer(0));
        if (--untilCheck == 0) {
            untilCheck = 4096;
            if (stop) {
                return Problem{{}, QStringLiteral("database.interrupted"), {}};
            }
        }
    }
    return rows.isDone() ? Result<void>() : Result<void>(failure());
}

qint64 OrderMaker::count() const
{
    qint64 count = 0;
    const auto done = scan(QStringLiteral("SELECT count(*) FROM ") + m_table, {}, [&](qint64 n) { count = n; });
    return done ? count : 0;
}

bool OrderMaker::keeps(const OrderSpec &spec) const
{
    return std::any_of(m_kept.begin(), m_kept.end(), [&](const Kept &kept) { return kept.spec.key == spec.key; });
}

Result<OrderMaker::Ids> OrderMaker::ordered(const OrderSpec &spec, const Progress &progress)
{
    for (qsizetype i = 0; i < m_kept.size(); ++i) {
        if (m_kept.at(i).spec.key == spec.key) {
            m_kept.move(i, 0);
            return m_kept.first().ids;
        }
    }
    IdList list;
    if (!spec.key.isEmpty() && spec.orderedIds.isEmpty() && !spec.indexed) {
        Result<IdList> sorted = sortedHere(spec, progress);
        if (!sorted) {
            return sorted.problems();
        }
        list = *std::move(sorted);
    } else {
        QStringList statements = spec.orderedIds;
        if (statements.isEmpty()) {
            const QString order = spec.key.isEmpty() ? QStringLiteral("t.id") : spec.orderBy + QStringLiteral(", t.id");
            statements << QStringLiteral("SELECT t.id FROM %1 t %2 ORDER BY %3")
                              .arg(m_table, spec.joins.join(QLatin1Char(' ')), order);
        }
        for (const QString &sql : std::as_const(statements)) {
            const auto done = scan(sql, {}, [&](qint64 id) {
                list.append(id);
                if (progress && list.size() % 20000 == 0) {
                    progress(list.size());
                }
            });
            if (!done) {
                return done.problems();
            }
        }
    }
    auto ids = std::make_shared<const IdList>(std::move(list));
    m_kept.prepend({spec, ids});
    while (m_kept.size() > maxKept) {
        m_kept.removeLast();
    }
    return ids;
}

namespace {
OrderMaker::Ids turned(const OrderMaker::Ids &order, bool isDescending)
{
    return isDescending ? std::make_shared<const IdList>(order->reversed()) : order;
}
} // namespace

void OrderMaker::forget()
{
    m_kept.clear();
    m_keptSets.clear();
}

void OrderMaker::share(const Ids &own, const Ids &ids)
{
    for (Kept &kept : m_kept) {
        if (kept.ids == own) {
            kept.ids = ids;
        }
    }
}

Result<std::shared_ptr<const IdSet>> OrderMaker::idsOf(const Condition &condition)
{
    for (qsizetype i = 0; i < m_keptSets.size(); ++i) {
        if (m_keptSets.at(i).condition == condition) {
            m_keptSets.move(i, 0);
            return m_keptSets.first().ids;
        }
    }
    const QString sql = condition.kind == Condition::Kind::Where
        ? QStringLiteral("SELECT t.id FROM %1 t WHERE ").arg(m_table) + condition.sql
        : condition.sql;
    auto set = std::make_shared<IdSet>();
    bool found = false;
    const auto take = [&](qint64 id) {
        set->insert(id);
        found = true;
    };
    Result<void> done = scan(sql, condition.values, take);
    if (done && !found && !condition.otherwise.isEmpty()) {
        done = scan(condition.otherwise, condition.otherwiseValues, take);
    }
    if (!done) {
        return done.problems();
    }
    m_keptSets.prepend({condition, set});
    while (m_keptSets.size() > maxKeptSets) {
        m_keptSets.removeLast();
    }
    return std::shared_ptr<const IdSet>(set);
}

Result<OrderMaker::Ids> OrderMaker::filtered(const Ids &order, const TableFilter &filter, bool isDescending)
{
    std::vector<std::shared_ptr<const IdSet>> with;
    std::vector<std::shared_ptr<const IdSet>> without;
    for (const Condition &condition : filter.conditions) {
        Result<std::shared_ptr<const IdSet>> set = idsOf(condition);
        if (!set) {
            return set.problems();
        }
        if (condition.kind != Condition::Kind::Except) {
            with.push_back(*std::move(set));
        } else if (!(*set)->isEmpty()) {
            without.push_back(*std::move(set));
        }
    }
    if (with.empty() && without.empty()) {
        return turned(order, isDescending);
    }
    IdList list;
    const auto walk = [&](qint64 id) {
        const auto has = [id](const std::shared_ptr<const IdSet> &set) { return set->contains(id); };
        if (std::all_of(with.begin(), with.end(), has) && std::none_of(without.begin(), without.end(), has)) {
            list.append(id);
        }
    };
    order->each([&](qsizetype, qint64 id) { walk(id); });
    return std::make_shared<const IdList>(isDescending ? list.reversed() : std::move(list));
}
