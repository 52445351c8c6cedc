// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/order.h"

#include "models/database/database.h"
#include "models/database/sqlitehandle.h"
#include "models/tables/sqlitescan.h"

#include <algorithm>
#include <optional>

OrderMaker::OrderMaker(Database &database, QString table)
    : m_database(database), m_table(std::move(table)), m_handle(sqliteHandle(database.connection()))
{
}

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

Result<OrderMaker::Ids> OrderMaker::filtered(const Ids &order, const TableFilter &filter, bool isDescending)
{
    if (filter.isEmpty()) {
        return isDescending ? std::make_shared<const IdList>(order->reversed()) : order;
    }
    std::vector<IdSet> with;
    std::vector<IdSet> without;
    QStringList where;
    QVariantList values;
    for (const Condition &condition : filter.conditions) {
        if (condition.kind == Condition::Kind::Where) {
            where << QLatin1Char('(') + condition.sql + QLatin1Char(')');
            values += condition.values;
            continue;
        }
        IdSet set;
        bool found = false;
        const auto take = [&](qint64 id) {
            set.insert(id);
            found = true;
        };
        auto done = scan(condition.sql, condition.values, take);
        if (done && !found && !condition.otherwise.isEmpty()) {
            done = scan(condition.otherwise, condition.otherwiseValues, take);
        }
        if (!done) {
            return done.problems();
        }
        (condition.kind == Condition::Kind::Members ? with : without).push_back(std::move(set));
    }
    if (!where.isEmpty()) {
        IdSet set;
        const QString sql
            = QStringLiteral("SELECT t.id FROM %1 t WHERE ").arg(m_table) + where.join(QLatin1String(" AND "));
        if (const auto done = scan(sql, values, [&](qint64 id) { set.insert(id); }); !done) {
            return done.problems();
        }
        with.push_back(std::move(set));
    }
    IdList list;
    const auto walk = [&](qint64 id) {
        const auto has = [id](const IdSet &set) { return set.contains(id); };
        if (std::all_of(with.begin(), with.end(), has) && std::none_of(without.begin(), without.end(), has)) {
            list.append(id);
        }
    };
    order->each([&](qsizetype, qint64 id) { walk(id); });
    return std::make_shared<const IdList>(isDescending ? list.reversed() : std::move(list));
}
