// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// OrderMaker: changed rows find their places in kept orders.
#include "models/tables/orderscan.h"
#include "models/tables/sortkeys.h"

#include <algorithm>

/// All sort keys of one row.
struct OrderMaker::Key {
    SortKeyValue::Texts texts;
    std::vector<SortKeyValue> parts;
    qint64 id = 0;

    bool isBefore(const Key &other, const OrderSpec &spec) const
    {
        for (std::size_t i = 0; i < parts.size() && i < other.parts.size(); ++i) {
            if (const int compared = parts[i].compare(other.parts[i], texts, other.texts); compared != 0) {
                return spec.keys.at(qsizetype(i)).isTurned ? compared > 0 : compared < 0;
            }
        }
        return id < other.id;
    }
};

/// Reads the sort keys of single rows, with one prepared statement for all of them.
class OrderMaker::KeyReader
{
public:
    KeyReader(sqlite3 *handle, const QString &table, const OrderSpec &spec)
        : m_handle(handle),
          m_isById(spec.key.isEmpty()),
          m_count(int(spec.keys.size())),
          m_row(handle, statement(table, spec), {qint64(0)})
    { }
    Result<Key> keyOf(qint64 id)
    {
        Key key;
        key.id = id;
        if (m_isById) {
            return key;
        }
        m_row.restart({id});
        if (m_row.next()) {
            for (int i = 0; i < m_count; ++i) {
                key.parts.push_back(SortKeyValue::read(m_row, i, key.texts));
            }
            m_row.next();
        }
        if (!m_row.isDone()) {
            return scanProblem(m_handle);
        }
        return key;
    }

private:
    static QString statement(const QString &table, const OrderSpec &spec)
    {
        QStringList keys{QStringLiteral("t.id")};
        for (const OrderKey &key : spec.keys) {
            keys << key.orderBy;
        }
        if (keys.size() > 1) {
            keys.removeFirst();
        }
        return QStringLiteral("SELECT %3 FROM %1 t %2 WHERE t.id = ?")
            .arg(table, spec.joins().join(QLatin1Char(' ')), keys.join(QLatin1String(", ")));
    }

    sqlite3 *m_handle;
    bool m_isById;
    int m_count;
    SqliteScan m_row;
};

Result<OrderMaker::Ids> OrderMaker::patched(const Kept &kept, const QList<qint64> &present,
                                            const QList<qint64> &changed) const
{
    KeyReader keys(m_handle, m_table, kept.spec);
    const auto isInPlace = [&](qint64 id, qsizetype at) -> Result<bool> {
        const Result<Key> key = keys.keyOf(id);
        if (!key) {
            return key.problems();
        }
        for (const qsizetype beside : {at - 1, at + 1}) {
            if (beside < 0 || beside >= kept.ids->size()) {
                continue;
            }
            const Result<Key> other = keys.keyOf(kept.ids->at(beside));
            if (!other) {
                return other.problems();
            }
            if (other->isBefore(*key, kept.spec) != (beside < at)) {
                return false;
            }
        }
        return true;
    };
    if (changed.size() == 1 && present == changed) {
        // The usual edit, of something that does not count: nothing to do.
        const qsizetype at = kept.ids->indexOf(changed.first());
        const Result<bool> stays = at < 0 ? Result<bool>(false) : isInPlace(changed.first(), at);
        if (!stays) {
            return stays.problems();
        }
        if (*stays) {
            return kept.ids;
        }
    }
    IdList list = *kept.ids;
    for (const qint64 id : changed) {
        if (const qsizetype at = list.indexOf(id); at >= 0) {
            list.remove(at);
        }
    }
    for (const qint64 id : present) {
        const Result<Key> key = keys.keyOf(id);
        if (!key) {
            return key.problems();
        }
        qsizetype low = 0;
        qsizetype high = list.size();
        while (low < high) {
            const qsizetype middle = low + (high - low) / 2;
            const Result<Key> other = keys.keyOf(list.at(middle));
            if (!other) {
                return other.problems();
            }
            if (other->isBefore(*key, kept.spec)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        list.insert(low, id);
    }
    return std::make_shared<const IdList>(std::move(list));
}

Result<void> OrderMaker::patch(const QList<qint64> &changed)
{
    QList<qint64> ids = changed;
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    m_keptSets.clear();
    m_keptLinks.clear();
    m_few.reset();
    m_rowsOf.clear();
    static constexpr int fewIds = 200;
    if (ids.size() > fewIds) {
        forget();
        return {};
    }
    const ReadSnapshot snapshot(m_handle);
    QList<qint64> present;
    for (const qint64 id : ids) {
        const auto done = scan(QStringLiteral("SELECT t.id FROM %1 t WHERE t.id = ?").arg(m_table), {id},
                               [&](const SqliteScan &row) { present.append(row.integer(0)); });
        if (!done) {
            forget();
            return done;
        }
    }
    for (Kept &kept : m_kept) {
        Result<Ids> list = patched(kept, present, ids);
        if (!list) {
            forget();
            return list.problems();
        }
        kept.ids = *list;
    }
    return {};
}
