// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lookups/lookuprows.h"

#include "models/database/statement.h"
#include "models/values/foldedtext.h"
#include "models/values/personname.h"

namespace {

Result<QList<qint64>> referringIds(Transaction &transaction, const LookupReference &reference, qint64 id)
{
    Statement statement(
        transaction,
        QStringLiteral("SELECT id FROM %1 WHERE %2 = ? ORDER BY id").arg(reference.table, reference.column));
    return statement.bind(id).all([](const Row &row) { return row.integer(0); });
}

Result<void> changeRow(Transaction &transaction, const QString &table, qint64 id, const QString &sql, qint64 value)
{
    const auto before = imageOf(transaction.database(), table, id);
    if (!before) {
        return before.problems();
    }
    Statement statement(transaction, sql);
    if (value != 0) {
        statement.bind(value).bind(transaction.now());
    }
    if (const Result<void> done = statement.bind(id).run(); !done) {
        return done;
    }
    const auto after = imageOf(transaction.database(), table, id);
    return after ? record(transaction, table, id, *before, *after) : Result<void>(after.problems());
}

Result<void> moveReference(Transaction &transaction, const LookupReference &reference, qint64 from, qint64 into)
{
    const auto ids = referringIds(transaction, reference, from);
    if (!ids) {
        return ids.problems();
    }
    const QString sql = QStringLiteral("UPDATE %1 SET %2 = ?, updated_at = ?, version = version + 1 WHERE id = ?")
                            .arg(reference.table, reference.column);
    for (const qint64 id : *ids) {
        if (const Result<void> done = changeRow(transaction, reference.table, id, sql, into); !done) {
            return done;
        }
    }
    return {};
}

Result<void> dropRule(Transaction &transaction, const LookupReference &reference, qint64 id)
{
    const auto ids = referringIds(transaction, reference, id);
    if (!ids) {
        return ids.problems();
    }
    const QString sql = QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(reference.table);
    for (const qint64 row : *ids) {
        if (const Result<void> done = changeRow(transaction, reference.table, row, sql, 0); !done) {
            return done;
        }
    }
    return {};
}

/// Books, their authors and subjects belong to the catalogue, which follows by itself.
bool isCatalogue(const LookupReference &reference)
{
    return reference.table.startsWith(QLatin1String("book"));
}

} // namespace

LookupColumns nameColumns(LookupKind kind, const QString &name)
{
    if (kind != LookupKind::Authors) {
        return {{QStringLiteral("name"), name}, {QStringLiteral("name_key"), lookupKey(name)}};
    }
    const QString spoken = spokenName(name);
    const QString sorted = sortedName(name);
    return {{QStringLiteral("name"), spoken},
            {QStringLiteral("name_key"), lookupKey(spoken)},
            {QStringLiteral("sort_name"), sorted},
            {QStringLiteral("sort_key"), lookupKey(sorted)}};
}

Result<qint64> insertLookup(Transaction &transaction, LookupKind kind, const LookupColumns &columns)
{
    const LookupRules &rules = rulesOf(kind);
    QStringList names{QStringLiteral("created_at"), QStringLiteral("updated_at")};
    QStringList marks{QStringLiteral("?"), QStringLiteral("?")};
    for (const auto &[column, value] : columns) {
        names << column;
        marks << QStringLiteral("?");
    }
    if (rules.isOrdered) {
        names << QStringLiteral("position");
        marks << QStringLiteral("(SELECT coalesce(max(position), 0) + 1 FROM %1)").arg(rules.table);
    }
    Statement insert(transaction,
                     QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                         .arg(rules.table, names.join(QLatin1String(", ")), marks.join(QLatin1String(", "))));
    insert.bind(transaction.now()).bind(transaction.now());
    for (const auto &[column, value] : columns) {
        insert.bind(value);
    }
    if (const Result<void> done = insert.run(); !done) {
        return done.problems();
    }
    const qint64 id = insert.insertedId();
    const auto after = imageOf(transaction.database(), rules.table, id);
    if (!after) {
        return after.problems();
    }
    const Result<void> recorded = record(transaction, rules.table, id, std::nullopt, *after);
    return recorded ? Result<qint64>(id) : recorded.problems();
}

Result<void> refuseTaken(Transaction &transaction, LookupKind kind, const QString &name, qint64 ownId)
{
    const QString key = nameColumns(kind, name).at(1).second.toString();
    Statement taken(transaction,
                    QStringLiteral("SELECT name FROM %1 WHERE name_key = ? AND id <> ?").arg(rulesOf(kind).table));
    const auto found = taken.bind(key).bind(ownId).first([](const Row &row) { return row.text(0); });
    if (!found) {
        return found.problems();
    }
    if (*found) {
        return Problem{QStringLiteral("name"), QStringLiteral("lookups.exists"), {**found}};
    }
    return {};
}

Result<qint64> countReferences(Database &database, LookupKind kind, qint64 id, LookupReference::Use use)
{
    qint64 sum = 0;
    for (const LookupReference &reference : rulesOf(kind).references) {
        if (reference.use != use) {
            continue;
        }
        Statement statement(
            database, QStringLiteral("SELECT count(*) FROM %1 WHERE %2 = ?").arg(reference.table, reference.column));
        const Result<qint64> count = statement.bind(id).number();
        if (!count) {
            return count;
        }
        sum += *count;
    }
    return sum;
}

Result<void> moveReferences(Transaction &transaction, LookupKind kind, qint64 from, qint64 into)
{
    for (const LookupReference &reference : rulesOf(kind).references) {
        if (isCatalogue(reference)) {
            continue;
        }
        const Result<void> done = reference.use == LookupReference::Use::Rule
            ? dropRule(transaction, reference, from)
            : moveReference(transaction, reference, from, into);
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> dropRules(Transaction &transaction, LookupKind kind, qint64 id)
{
    for (const LookupReference &reference : rulesOf(kind).references) {
        if (reference.use == LookupReference::Use::Rule) {
            if (const Result<void> done = dropRule(transaction, reference, id); !done) {
                return done;
            }
        }
    }
    return {};
}
