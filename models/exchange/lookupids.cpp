// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/lookupids.h"

#include "models/database/statement.h"
#include "models/lookups/lookupservice.h"

namespace {

Result<std::optional<qint64>> storedId(Database &database, LookupKind kind, const QString &key)
{
    Statement select(database, QStringLiteral("SELECT id FROM %1 WHERE name_key = ?").arg(rulesOf(kind).table));
    return select.bind(key).first([](const Row &row) { return row.integer(0); });
}

} // namespace

Result<std::optional<qint64>> LookupIds::idOf(LookupKind kind, const QString &name)
{
    if (name.isEmpty()) {
        return std::optional<qint64>();
    }
    const QString key = lookupKey(name);
    const QString known = QString::number(static_cast<int>(kind)) + QLatin1Char(' ') + key;
    if (const auto found = m_known.constFind(known); found != m_known.cend()) {
        return std::optional<qint64>(*found);
    }
    qint64 id = 0;
    if (m_transaction) {
        const Result<qint64> added = LookupService::findOrAdd(*m_transaction, kind, name);
        if (!added) {
            return added.problems();
        }
        id = *added;
    } else {
        const auto stored = storedId(m_database, kind, key);
        if (!stored) {
            return stored.problems();
        }
        id = stored->value_or(-1 - m_known.size());
    }
    m_known.insert(known, id);
    return std::optional<qint64>(id);
}
