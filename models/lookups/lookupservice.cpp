// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lookups/lookupservice.h"

#include "models/database/statement.h"
#include "models/lookups/lookuprows.h"
#include "models/values/foldedtext.h"

namespace {

const QString field = QStringLiteral("name");

Problem problem(const char *reason, const QStringList &arguments = {}, const QString &where = {})
{
    return {where, QLatin1String("lookups.") + QLatin1String(reason), arguments};
}

/// The value of an extra column as it is stored; a problem when it does not fit.
Result<QVariant> storedExtra(LookupKind kind, const QString &column, const QVariant &value)
{
    for (const LookupExtra &extra : rulesOf(kind).extras) {
        if (extra.column != column) {
            continue;
        }
        const QString text = cleaned(value.toString()).simplified();
        if (text.isEmpty()) {
            // Sort names and fees are never blank: an author sorts by the name, nothing costs nothing.
            if (column == QLatin1String("sort_name")) {
                return problem("sortNameMissing", {}, column);
            }
            return column == QLatin1String("fee_minor") ? QVariant(qint64(0)) : QVariant(QMetaType(QMetaType::QString));
        }
        if (extra.type == LookupExtra::Type::Text) {
            return QVariant(text);
        }
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        if (!isNumber || number < extra.lowest) {
            return problem("numberExpected", {text, QString::number(extra.lowest)}, column);
        }
        return QVariant(number);
    }
    return problem("unknownColumn", {column}, column);
}

} // namespace

Problems LookupService::check(const QString &name)
{
    if (cleaned(name).simplified().isEmpty()) {
        return {problem("nameMissing", {}, field)};
    }
    return {};
}

Result<qint64> LookupService::add(LookupKind kind, const QString &typed, const QHash<QString, QVariant> &extras)
{
    const QString name = cleaned(typed).simplified();
    if (const Problems problems = check(name); !problems.isEmpty()) {
        return problems;
    }
    LookupColumns columns = nameColumns(kind, name);
    for (auto extra = extras.begin(); extra != extras.end(); ++extra) {
        const Result<QVariant> value = storedExtra(kind, extra.key(), extra.value());
        if (!value) {
            return value.problems();
        }
        if (extra.key() != QLatin1String("sort_name")) {
            columns.append({extra.key(), *value});
        }
    }
    auto transaction = begin();
    if (!transaction) {
        return transaction.problems();
    }
    if (const Result<void> free = refuseTaken(*transaction, kind, name, 0); !free) {
        return free.problems();
    }
    const Result<qint64> id = insertLookup(*transaction, kind, columns);
    if (!id) {
        return id;
    }
    const Result<void> stored = transaction->commit();
    return stored ? id : Result<qint64>(stored.problems());
}

Result<void> LookupService::changeColumns(Transaction &transaction, LookupKind kind, qint64 id, qint64 version,
                                          const LookupColumns &columns)
{
    const QString &table = rulesOf(kind).table;
    const auto before = imageOf(transaction.database(), table, id);
    if (!before) {
        return before.problems();
    }
    if (!*before) {
        return problem("deletedElsewhere");
    }
    QStringList settings;
    for (const auto &[column, value] : columns) {
        settings << column + QLatin1String(" = ?");
    }
    Statement update(transaction,
                     QStringLiteral("UPDATE %1 SET %2, updated_at = ?, version = version + 1 "
                                    "WHERE id = ? AND version = ?")
                         .arg(table, settings.join(QLatin1String(", "))));
    for (const auto &[column, value] : columns) {
        update.bind(value);
    }
    if (const Result<void> done = update.bind(transaction.now()).bind(id).bind(version).run(); !done) {
        return done;
    }
    if (update.affected() == 0) {
        return problem("changedElsewhere", {(*before)->value(QLatin1String("name")).toString()});
    }
    const auto after = imageOf(transaction.database(), table, id);
    return after ? record(transaction, table, id, *before, *after) : Result<void>(after.problems());
}

Result<void> LookupService::rename(LookupKind kind, qint64 id, qint64 version, const QString &typed)
{
    const QString name = cleaned(typed).simplified();
    if (const Problems problems = check(name); !problems.isEmpty()) {
        return problems;
    }
    auto transaction = begin();
    if (!transaction) {
        return transaction.problems();
    }
    if (const Result<void> free = refuseTaken(*transaction, kind, name, id); !free) {
        return free;
    }
    if (const Result<void> done = changeColumns(*transaction, kind, id, version, nameColumns(kind, name)); !done) {
        return done;
    }
    if (m_follower) {
        if (const Result<void> done = m_follower(*transaction, kind, id, 0); !done) {
            return done;
        }
    }
    return transaction->commit();
}

Result<void> LookupService::setExtra(LookupKind kind, qint64 id, qint64 version, const QString &column,
                                     const QVariant &typed)
{
    const Result<QVariant> value = storedExtra(kind, column, typed);
    if (!value) {
        return value.problems();
    }
    auto transaction = begin();
    if (!transaction) {
        return transaction.problems();
    }
    LookupColumns columns{{column, *value}};
    const bool isSortName = column == QLatin1String("sort_name");
    if (isSortName) {
        columns.append({QStringLiteral("sort_key"), lookupKey(value->toString())});
    }
    if (const Result<void> done = changeColumns(*transaction, kind, id, version, columns); !done) {
        return done;
    }
    if (isSortName && m_follower) {
        if (const Result<void> done = m_follower(*transaction, kind, id, 0); !done) {
            return done;
        }
    }
    return transaction->commit();
}

Result<void> LookupService::move(LookupKind kind, qint64 id, int place)
{
    const LookupRules &rules = rulesOf(kind);
    auto transaction = begin();
    if (!transaction) {
        return transaction.problems();
    }
    Statement order(*transaction,
                    QStringLiteral("SELECT id, position FROM %1 ORDER BY position, name_key, id").arg(rules.table));
    const auto read = order.all([](const Row &row) { return std::pair{row.integer(0), row.integer(1)}; });
    if (!read) {
        return read.problems();
    }
    QList<std::pair<qint64, qint64>> rows = *read;
    const auto moved = std::find_if(rows.cbegin(), rows.cend(), [id](const auto &row) { return row.first == id; });
    if (moved == rows.cend()) {
        return problem("deletedElsewhere");
    }
    rows.move(moved - rows.cbegin(), std::clamp<qsizetype>(place, 0, rows.size() - 1));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i).second == i + 1) {
            continue;
        }
        const qint64 row = rows.at(i).first;
        const auto before = imageOf(transaction->database(), rules.table, row);
        if (!before) {
            return before.problems();
        }
        Statement update(*transaction,
                         QStringLiteral("UPDATE %1 SET position = ?, updated_at = ?, "
                                        "version = version + 1 WHERE id = ?")
                             .arg(rules.table));
        if (const auto done = update.bind(qint64(i + 1)).bind(transaction->now()).bind(row).run(); !done) {
            return done;
        }
        const auto after = imageOf(transaction->database(), rules.table, row);
        if (!after) {
            return after.problems();
        }
        if (const auto done = record(*transaction, rules.table, row, *before, *after); !done) {
            return done;
        }
    }
    return transaction->commit();
}

Result<void> LookupService::remove(LookupKind kind, qint64 id)
{
    const QString &table = rulesOf(kind).table;
    auto transaction = begin();
    if (!transaction) {
        return transaction.problems();
    }
    const auto before = imageOf(transaction->database(), table, id);
    if (!before) {
        return before.problems();
    }
    if (!*before) {
        return problem("deletedElsewhere");
    }
    const QString name = (*before)->value(QLatin1String("name")).toString();
    for (const auto use : {LookupReference::Use::Record, LookupReference::Use::History}) {
        const Result<qint64> count = countReferences(transaction->database(), kind, id, use);
        if (!count) {
            return count.problems();
        }
        if (*count > 0) {
            return problem(use == LookupReference::Use::Record ? "inUse" : "inHistory",
                           {name, QString::number(*count)});
        }
    }
    if (const Result<void> done = dropRules(*transaction, kind, id); !done) {
        return done;
    }
    Statement remove(*transaction, QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table));
    if (const Result<void> done = remove.bind(id).run(); !done) {
        return done;
    }
    if (const Result<void> done = record(*transaction, table, id, *before, std::nullopt); !done) {
        return done;
    }
    return transaction->commit();
}

Result<void> LookupService::merge(LookupKind kind, qint64 from, qint64 into)
{
    const QString &table = rulesOf(kind).table;
    if (from == into) {
        return problem("mergeWithItself");
    }
    auto transaction = begin();
    if (!transaction) {
        return transaction.problems();
    }
    const auto before = imageOf(transaction->database(), table, from);
    const auto target = imageOf(transaction->database(), table, into);
    if (!before || !target) {
        return before ? target.problems() : before.problems();
    }
    if (!*before || !*target) {
        return problem("deletedElsewhere");
    }
    if (m_follower) {
        if (const Result<void> done = m_follower(*transaction, kind, from, into); !done) {
            return done;
        }
    }
    if (const Result<void> done = moveReferences(*transaction, kind, from, into); !done) {
        return done;
    }
    Statement remove(*transaction, QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table));
    if (const Result<void> done = remove.bind(from).run(); !done) {
        return done;
    }
    if (const Result<void> done = record(*transaction, table, from, *before, std::nullopt); !done) {
        return done;
    }
    return transaction->commit();
}

Result<qint64> LookupService::findOrAdd(Transaction &transaction, LookupKind kind, const QString &typed)
{
    const QString name = cleaned(typed).simplified();
    if (const Problems problems = check(name); !problems.isEmpty()) {
        return problems;
    }
    const LookupColumns columns = nameColumns(kind, name);
    Statement find(transaction, QStringLiteral("SELECT id FROM %1 WHERE name_key = ?").arg(rulesOf(kind).table));
    const auto found = find.bind(columns.at(1).second.toString()).first([](const Row &row) { return row.integer(0); });
    if (!found) {
        return found.problems();
    }
    return *found ? Result<qint64>(**found) : insertLookup(transaction, kind, columns);
}

void LookupService::addInverses(InverseHandlers &handlers)
{
    for (const LookupKind kind : allLookupKinds()) {
        const QString &table = rulesOf(kind).table;
        const TakeBack takeBack = takeBackRow(table);
        handlers.add(table,
                     [this, kind, takeBack](Transaction &transaction, qint64 id, const std::optional<Image> &target,
                                            const std::optional<Image> &expected) -> Result<void> {
                         if (!target) {
                             // A name that other records have taken up since it was added stays.
                             const auto uses =
                                 countReferences(transaction.database(), kind, id, LookupReference::Use::Record);
                             if (!uses || *uses > 0) {
                                 return uses ? Result<void>() : Result<void>(uses.problems());
                             }
                         }
                         const Result<void> done = takeBack(transaction, id, target, expected);
                         return done && target && m_follower ? m_follower(transaction, kind, id, 0) : done;
                     });
    }
}
