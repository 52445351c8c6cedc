// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// OrderMaker: which rows of an order meet a filter.
#include "models/tables/orderscan.h"

#include <algorithm>

namespace {

OrderMaker::Ids turned(const OrderMaker::Ids &order, bool isDescending)
{
    return isDescending ? std::make_shared<const IdList>(order->reversed()) : order;
}

} // namespace

/// Adds the records whose link names one of a set.
Result<void> OrderMaker::collectLinked(const RecordLink &link, const IdSet &to, IdSet &into)
{
    if (to.isEmpty()) {
        return {};
    }
    const Result<qint64> rows = rowsOf(link.table);
    if (!rows) {
        return rows.problems();
    }
    // Looking one up costs as much as walking over some thirty.
    constexpr int lookupCost = 30;
    if (to.size() * lookupCost > *rows) {
        return scan(QStringLiteral("SELECT id, %2 FROM %1").arg(link.table, link.key), {}, [&](const SqliteScan &row) {
            if (to.contains(row.integer(1))) {
                into.insert(row.integer(0));
            }
        });
    }
    SqliteScan found(m_handle, QStringLiteral("SELECT id FROM %1 WHERE %2 = ?").arg(link.table, link.key), {0});
    qint64 count = 0;
    bool isDone = true;
    to.each([&](qint64 id) {
        found.restart({id});
        while (found.next()) {
            into.insert(found.integer(0));
        }
        isDone = found.isDone() && !pause(++count);
        return isDone;
    });
    if (isDone) {
        return {};
    }
    return stop ? Problem{{}, QStringLiteral("database.interrupted"), {}} : failure();
}

Result<void> OrderMaker::collect(const IdSource &source, IdSet &into)
{
    Result<void> done;
    if (!source.sql.isEmpty()) {
        done = scan(source.sql, source.values, [&](const SqliteScan &row) { into.insert(row.integer(0)); });
    }
    for (const LinkedIds &linked : source.via) {
        IdSet to;
        if (done) {
            done = collect(linked.to, to);
        }
        if (done) {
            done = collectLinked(linked.link, to, into);
        }
    }
    return done;
}

Result<OrderMaker::Set> OrderMaker::setOf(const Condition &condition)
{
    for (qsizetype i = 0; i < m_keptSets.size(); ++i) {
        if (m_keptSets.at(i).condition == condition) {
            m_keptSets.move(i, 0);
            return m_keptSets.first().ids;
        }
    }
    IdSource source = condition.ids;
    if (condition.kind == Condition::Kind::Where) {
        source.sql = QStringLiteral("SELECT t.id FROM %1 t WHERE ").arg(m_table) + source.sql;
    }
    auto set = std::make_shared<IdSet>();
    Result<void> done = collect(source, *set);
    if (done && set->isEmpty() && !condition.otherwise.isEmpty()) {
        done = collect({condition.otherwise, condition.otherwiseValues, {}}, *set);
    }
    if (!done) {
        return done.problems();
    }
    m_keptSets.prepend({condition, set});
    while (m_keptSets.size() > maxKeptSets) {
        m_keptSets.removeLast();
    }
    return Set(std::move(set));
}

/// What each of a few records is linked to; kept, since the next letter typed asks the same.
Result<OrderMaker::List> OrderMaker::linkedTo(const List &records, const RecordLink &link)
{
    for (const KeptLink &kept : std::as_const(m_keptLinks)) {
        if (kept.from == records && kept.link == link) {
            return kept.to;
        }
    }
    auto to = std::make_shared<std::vector<qint64>>();
    to->reserve(records->size());
    SqliteScan found(m_handle, QStringLiteral("SELECT %2 FROM %1 WHERE id = ?").arg(link.table, link.key), {0});
    for (const qint64 id : *records) {
        found.restart({id});
        to->push_back(found.next() ? found.integer(0) : 0);
        if (found.next() || !found.isDone()) {
            return failure();
        }
        if (pause(qint64(to->size()))) {
            return Problem{{}, QStringLiteral("database.interrupted"), {}};
        }
    }
    m_keptLinks.append({records, link, to});
    return List(std::move(to));
}

/// One answer for each of a few records: whether it belongs to the source.
Result<std::vector<char>> OrderMaker::whichMeet(const List &records, const IdSource &source)
{
    std::vector<char> meet(records->size(), 0);
    if (!source.sql.isEmpty()) {
        const Result<Set> set = setOf(Condition::members(source.sql, source.values));
        if (!set) {
            return set.problems();
        }
        for (std::size_t i = 0; i < meet.size(); ++i) {
            meet[i] = (*set)->contains((*records)[i]) ? 1 : 0;
        }
    }
    for (const LinkedIds &linked : source.via) {
        const Result<List> to = linkedTo(records, linked.link);
        if (!to) {
            return to.problems();
        }
        const Result<std::vector<char>> theirs = whichMeet(*to, linked.to);
        if (!theirs) {
            return theirs;
        }
        for (std::size_t i = 0; i < meet.size(); ++i) {
            meet[i] |= (*theirs)[i];
        }
    }
    return meet;
}

/// Few rows are left by the other conditions: each is asked what it is linked to, instead of collecting all rows
/// that are linked to what was found.
Result<OrderMaker::Ids> OrderMaker::filteredFew(const Ids &order, const std::vector<Set> &with,
                                                const std::vector<Set> &without, const QList<Condition> &linked)
{
    if (!m_few || m_fewWith != with || m_fewWithout != without) {
        m_keptLinks.clear();
        auto rows = std::make_shared<std::vector<qint64>>();
        const auto smallest = std::min_element(with.begin(), with.end(),
                                               [](const Set &a, const Set &b) { return a->size() < b->size(); });
        (*smallest)->each([&](qint64 id) {
            const auto has = [id](const Set &set) { return set->contains(id); };
            if (std::all_of(with.begin(), with.end(), has) && std::none_of(without.begin(), without.end(), has)) {
                rows->push_back(id);
            }
            return true;
        });
        m_few = std::move(rows);
        m_fewWith = with;
        m_fewWithout = without;
    }
    std::vector<char> left(m_few->size(), 1);
    for (const Condition &condition : linked) {
        const Result<std::vector<char>> meet = whichMeet(m_few, condition.ids);
        if (!meet) {
            return meet.problems();
        }
        for (std::size_t i = 0; i < left.size(); ++i) {
            left[i] &= (*meet)[i];
        }
    }
    IdSet belongs;
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (left[i] != 0) {
            belongs.insert((*m_few)[i]);
        }
    }
    IdList list;
    if (!belongs.isEmpty()) {
        order->each([&](qsizetype, qint64 id) {
            if (belongs.contains(id)) {
                list.append(id);
            }
        });
    }
    return std::make_shared<const IdList>(std::move(list));
}

Result<OrderMaker::Ids> OrderMaker::filtered(const Ids &order, const TableFilter &filter, bool isDescending)
{
    std::vector<Set> with;
    std::vector<Set> without;
    QList<Condition> linked;
    qsizetype smallest = order->size();
    const auto take = [&](const Condition &condition) -> Result<void> {
        Result<Set> set = setOf(condition);
        if (!set) {
            return set.problems();
        }
        if (condition.kind != Condition::Kind::Except) {
            smallest = std::min(smallest, (*set)->size());
            with.push_back(*std::move(set));
        } else if (!(*set)->isEmpty()) {
            without.push_back(*std::move(set));
        }
        return {};
    };
    for (const Condition &condition : filter.conditions) {
        if (!condition.ids.via.isEmpty()) {
            linked.append(condition);
        } else if (const Result<void> done = take(condition); !done) {
            return done.problems();
        }
    }
    if (!linked.isEmpty() && !with.empty() && smallest * few <= order->size()) {
        const Result<Ids> list = filteredFew(order, with, without, linked);
        return list ? Result<Ids>(turned(*list, isDescending)) : list;
    }
    for (const Condition &condition : std::as_const(linked)) {
        if (const Result<void> done = take(condition); !done) {
            return done.problems();
        }
    }
    if (with.empty() && without.empty()) {
        return turned(order, isDescending);
    }
    IdList list;
    order->each([&](qsizetype, qint64 id) {
        const auto has = [id](const Set &set) { return set->contains(id); };
        if (std::all_of(with.begin(), with.end(), has) && std::none_of(without.begin(), without.end(), has)) {
            list.append(id);
        }
    });
    return std::make_shared<const IdList>(isDescending ? list.reversed() : std::move(list));
}

Result<std::optional<qint64>> OrderMaker::countOf(const TableFilter &filter)
{
    Result<qint64> rows = rowsOf(m_table);
    if (!rows) {
        return rows.problems();
    }
    qint64 count = *rows;
    for (const Condition &condition : filter.conditions) {
        // Two exceptions may name the same row.
        if (condition.kind != Condition::Kind::Except || filter.conditions.size() > 1) {
            return std::optional<qint64>();
        }
        const Result<Set> set = setOf(condition);
        if (!set) {
            return set.problems();
        }
        count -= (*set)->size();
    }
    return std::optional<qint64>(count);
}
