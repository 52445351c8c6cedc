// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/statement.h"
#include "models/lookups/lookuprows.h"
#include "models/lookups/lookupservice.h"
#include "models/values/foldedtext.h"

namespace {

QString escapedLike(QString text)
{
    for (const QChar c : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')}) {
        text.replace(c, QLatin1Char('\\') + c);
    }
    return text;
}

QString orderOf(const LookupRules &rules)
{
    if (rules.kind == LookupKind::Authors) {
        return QStringLiteral("t.sort_key, t.id");
    }
    return rules.isOrdered ? QStringLiteral("t.position, t.name_key, t.id") : QStringLiteral("t.name_key, t.id");
}

enum class Counts { Without, With };

QString selectFrom(const LookupRules &rules, Counts counts)
{
    QStringList columns{QStringLiteral("t.id"), QStringLiteral("t.version"), QStringLiteral("t.name"),
                        rules.isOrdered ? QStringLiteral("t.position") : QStringLiteral("0")};
    for (const LookupExtra &extra : rules.extras) {
        columns << QLatin1String("t.") + extra.column;
    }
    if (counts == Counts::With) {
        columns << rules.uses << (rules.moreUses.isEmpty() ? QStringLiteral("0") : rules.moreUses);
    }
    return QStringLiteral("SELECT %1 FROM %2 t").arg(columns.join(QLatin1String(", ")), rules.table);
}

LookupEntry entryOf(const LookupRules &rules, const Row &row, Counts counts)
{
    LookupEntry entry;
    entry.id = row.integer(0);
    entry.version = row.integer(1);
    entry.name = row.text(2);
    entry.position = static_cast<int>(row.integer(3));
    int column = 4;
    for (const LookupExtra &extra : rules.extras) {
        entry.extras.insert(extra.column, row.isNull(column) ? QVariant() : row.value(column));
        ++column;
    }
    if (counts == Counts::With) {
        entry.uses = row.integer(column);
        entry.moreUses = row.integer(column + 1);
    }
    return entry;
}

/// True for rows that nothing people edit refers to.
QString unusedCondition(const LookupRules &rules)
{
    QStringList conditions;
    for (const LookupReference &reference : rules.references) {
        if (reference.use == LookupReference::Use::Record) {
            conditions << QStringLiteral("NOT EXISTS (SELECT 1 FROM %1 u WHERE u.%2 = t.id)")
                              .arg(reference.table, reference.column);
        }
    }
    return conditions.join(QLatin1String(" AND "));
}

Result<std::optional<LookupEntry>> single(Database &database, const LookupRules &rules, const QString &condition,
                                          const QVariant &value)
{
    Statement statement(database, selectFrom(rules, Counts::With) + QLatin1String(" WHERE ") + condition);
    return statement.bind(value).first([&](const Row &row) { return entryOf(rules, row, Counts::With); });
}

} // namespace

Result<QList<LookupEntry>> LookupService::list(LookupKind kind, const LookupQuery &query) const
{
    const LookupRules &rules = rulesOf(kind);
    const QString key = folded(query.text);
    const Counts counts = query.withUses ? Counts::With : Counts::Without;
    QString sql = selectFrom(rules, counts) + QLatin1String(" WHERE 1 = 1");
    if (!key.isEmpty()) {
        sql += QLatin1String(" AND t.name_key LIKE ? ESCAPE '\\'");
    }
    if (query.unusedOnly) {
        sql += QLatin1String(" AND ") + unusedCondition(rules);
    }
    Statement statement(m_gate.database(),
                        sql + QLatin1String(" ORDER BY ") + orderOf(rules) + QLatin1String(" LIMIT ?"));
    if (!key.isEmpty()) {
        statement.bind(QLatin1Char('%') + escapedLike(key) + QLatin1Char('%'));
    }
    return statement.bind(query.limit).all([&](const Row &row) { return entryOf(rules, row, counts); });
}

Result<QList<LookupEntry>> LookupService::names(LookupKind kind) const
{
    const LookupRules &rules = rulesOf(kind);
    Statement statement(m_gate.database(),
                        selectFrom(rules, Counts::Without) + QLatin1String(" ORDER BY ") + orderOf(rules));
    return statement.all([&](const Row &row) { return entryOf(rules, row, Counts::Without); });
}

Result<QList<LookupEntry>> LookupService::suggestions(LookupKind kind, const QString &typed, int limit) const
{
    const LookupRules &rules = rulesOf(kind);
    const QString key = folded(typed);
    QList<LookupEntry> found;
    const auto append = [&](const QString &condition, const QVariantList &values) -> Result<void> {
        if (found.size() >= limit) {
            return {};
        }
        Statement statement(m_gate.database(),
                            selectFrom(rules, Counts::Without) + QLatin1String(" WHERE ") + condition
                                + QLatin1String(" ORDER BY ") + orderOf(rules) + QLatin1String(" LIMIT ?"));
        for (const QVariant &value : values) {
            statement.bind(value);
        }
        return statement.bind(limit * 2).each([&](const Row &row) {
            const qint64 id = row.integer(0);
            const bool isThere =
                std::any_of(found.cbegin(), found.cend(), [id](const LookupEntry &entry) { return entry.id == id; });
            if (!isThere && found.size() < limit) {
                found.append(entryOf(rules, row, Counts::Without));
            }
        });
    };
    if (key.isEmpty()) {
        const Result<void> all = append(QStringLiteral("1 = 1"), {});
        return all ? Result<QList<LookupEntry>>(found) : all.problems();
    }
    // Ranges, not LIKE: they use the index, whatever the number of names.
    const char32_t last = 0x10FFFF;
    const QString end = key + QString::fromUcs4(&last, 1);
    QStringList keys{QStringLiteral("t.name_key")};
    if (kind == LookupKind::Authors) {
        keys.prepend(QStringLiteral("t.sort_key"));
    }
    for (const QString &column : keys) {
        if (const auto done = append(QStringLiteral("%1 >= ? AND %1 < ?").arg(column), {key, end}); !done) {
            return done.problems();
        }
    }
    const auto inside = append(QStringLiteral("t.name_key LIKE ? ESCAPE '\\'"),
                               {QLatin1Char('%') + escapedLike(key) + QLatin1Char('%')});
    return inside ? Result<QList<LookupEntry>>(found) : inside.problems();
}

Result<std::optional<LookupEntry>> LookupService::find(LookupKind kind, const QString &name) const
{
    const QString key = nameColumns(kind, cleaned(name).simplified()).at(1).second.toString();
    return single(m_gate.database(), rulesOf(kind), QStringLiteral("t.name_key = ?"), key);
}

Result<std::optional<LookupEntry>> LookupService::entry(LookupKind kind, qint64 id) const
{
    return single(m_gate.database(), rulesOf(kind), QStringLiteral("t.id = ?"), id);
}

Result<qint64> LookupService::count(LookupKind kind) const
{
    return Statement(m_gate.database(), QStringLiteral("SELECT count(*) FROM %1").arg(rulesOf(kind).table)).number();
}

Result<qint64> LookupService::countUnused(LookupKind kind) const
{
    const LookupRules &rules = rulesOf(kind);
    QList<LookupReference> records = rules.references;
    records.removeIf([](const LookupReference &reference) { return reference.use != LookupReference::Use::Record; });
    // Used at one place only: the used ones are counted in one walk along an index instead of by a look for each name.
    const QString sql = records.size() == 1
        ? QStringLiteral("SELECT (SELECT count(*) FROM %1) - (SELECT count(DISTINCT %2) FROM %3)")
              .arg(rules.table, records.first().column, records.first().table)
        : QStringLiteral("SELECT count(*) FROM %1 t WHERE %2").arg(rules.table, unusedCondition(rules));
    return Statement(m_gate.database(), sql).number();
}
