// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/order.h"

#include "models/database/database.h"
#include "models/database/sqlitehandle.h"
#include "models/tables/orderscan.h"

#include <algorithm>

QStringList OrderSpec::joins() const
{
    QStringList all;
    for (const OrderKey &one : keys) {
        all += one.joins;
    }
    all.removeDuplicates();
    return all;
}

OrderMaker::OrderMaker(Database &database, QString table)
    : m_database(database),
      m_table(std::move(table)),
      m_handle(sqliteHandle(database.connection()))
{ }

Problem OrderMaker::failure() const
{
    return scanProblem(m_handle);
}

/// Every few thousand rows: lets others in between; true when the scan is to end.
bool OrderMaker::pause(qint64 rowsRead) const
{
    if (rowsRead % 4096 != 0) {
        return false;
    }
    if (meanwhile) {
        meanwhile();
    }
    return stop;
}

/// About how many records a table has; counted once.
Result<qint64> OrderMaker::rowsOf(const QString &table)
{
    if (const auto known = m_rowsOf.constFind(table); known != m_rowsOf.constEnd()) {
        return *known;
    }
    qint64 count = 0;
    const auto done = scan(QStringLiteral("SELECT count(*) FROM ") + table, {},
                           [&](const SqliteScan &row) { count = row.integer(0); });
    if (!done) {
        return done.problems();
    }
    m_rowsOf.insert(table, count);
    return count;
}

qint64 OrderMaker::rows()
{
    const Result<qint64> count = rowsOf(m_table);
    return count ? *count : 0;
}

bool OrderMaker::keeps(const OrderSpec &spec) const
{
    return std::any_of(m_kept.begin(), m_kept.end(), [&](const Kept &kept) { return kept.spec.key == spec.key; });
}

void OrderMaker::keep(const OrderSpec &spec, const Ids &ids)
{
    m_kept.prepend({spec, ids});
    while (m_kept.size() > 1 && (m_kept.size() > maxKept || ids->size() * m_kept.size() > maxKeptIds)) {
        m_kept.removeLast();
    }
}

Result<OrderMaker::Ids> OrderMaker::ordered(const OrderSpec &spec, const Progress &progress)
{
    for (qsizetype i = 0; i < m_kept.size(); ++i) {
        if (m_kept.at(i).spec.key == spec.key) {
            m_kept.move(i, 0);
            return m_kept.first().ids;
        }
    }
    if (!spec.key.isEmpty() && !spec.indexed) {
        Result<IdList> sorted = sortedHere(spec, progress);
        if (!sorted) {
            return sorted.problems();
        }
        keep(spec, std::make_shared<const IdList>(*std::move(sorted)));
        return m_kept.first().ids;
    }
    IdList list;
    const QString order = spec.key.isEmpty() ? QStringLiteral("t.id")
                                             : spec.keys.first().orderBy + QStringLiteral(", t.id");
    const auto done = scan(
        QStringLiteral("SELECT t.id FROM %1 t %2 ORDER BY %3").arg(m_table, spec.joins().join(QLatin1Char(' ')), order),
        {}, [&](const SqliteScan &row) {
            list.append(row.integer(0));
            if (progress && list.size() % 16384 == 0) {
                progress(list.size());
            }
        });
    if (!done) {
        return done.problems();
    }
    keep(spec, std::make_shared<const IdList>(std::move(list)));
    return m_kept.first().ids;
}

void OrderMaker::forget()
{
    m_kept.clear();
    m_keptSets.clear();
    m_keptLinks.clear();
    m_few.reset();
    m_fewWith.clear();
    m_fewWithout.clear();
    m_rowsOf.clear();
}

void OrderMaker::share(const Ids &own, const Ids &ids)
{
    for (Kept &kept : m_kept) {
        if (kept.ids == own) {
            kept.ids = ids;
        }
    }
}
