// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/recordsql.h"

#include "models/tables/pagecache.h"

namespace {

QString joinsOf(const QList<Column> &columns)
{
    QStringList joins;
    for (const Column &column : columns) {
        joins += column.joins;
    }
    joins.removeDuplicates();
    return joins.join(QLatin1Char(' '));
}

void completeLookup(Column &column, const QString &table)
{
    const Lookup &lookup = *column.lookup;
    const bool isOneStep = column.value == QLatin1String("t.") + column.name && column.joins.isEmpty();
    if (!isOneStep || !column.display.isEmpty()) {
        return;
    }
    const QString alias = QLatin1String("r_") + column.name;
    column.joins = {QStringLiteral("LEFT JOIN %1 %2 ON %2.%3 = %4").arg(lookup.table, alias, lookup.key, column.value)};
    column.display = alias + QLatin1Char('.') + lookup.display;
    if (column.orderBy.isEmpty()) {
        column.orderBy = alias + QLatin1Char('.') + lookup.searchKey;
        if (!column.path && lookup.key == QLatin1String("id")) {
            column.path = {lookup.table, lookup.searchKey, {{table, column.name}}};
        }
    }
}

} // namespace

void completeColumns(QList<Column> &columns, const QString &table)
{
    for (Column &column : columns) {
        if (column.value.isEmpty()) {
            column.value = QLatin1String("t.") + column.name;
        }
        if (column.lookup) {
            completeLookup(column, table);
        }
        if (column.display.isEmpty()) {
            column.display = column.value;
        }
        if (column.orderBy.isEmpty()) {
            column.orderBy = column.display;
        }
        if (column.indexed && !column.path && column.orderBy.startsWith(QLatin1String("t."))) {
            column.path = {table, column.orderBy.mid(2), {}};
        }
    }
}

QString pageSql(const QList<Column> &columns, const QString &table, QList<int> *shownAt)
{
    QStringList values{QStringLiteral("t.id"), QStringLiteral("t.version")};
    for (const Column &column : columns) {
        values << column.value;
    }
    shownAt->clear();
    for (int i = 0; i < int(columns.size()); ++i) {
        if (columns.at(i).display == columns.at(i).value) {
            shownAt->append(i);
        } else {
            shownAt->append(int(values.size()) - 2);
            values << columns.at(i).display;
        }
    }
    const QStringList marks(PageCache::pageRows, QStringLiteral("?"));
    return QStringLiteral("SELECT %1 FROM %2 t %3 WHERE t.id IN (%4)")
        .arg(values.join(QLatin1String(", ")), table, joinsOf(columns), marks.join(QLatin1Char(',')));
}

QString structureSql(const QList<Column> &columns, const QString &table)
{
    QStringList values;
    for (const Column &column : columns) {
        values << column.value + QLatin1String(" AS \"") + column.name + QLatin1Char('"');
    }
    return QStringLiteral("SELECT %1 FROM %2 t %3 LIMIT 0")
        .arg(values.join(QLatin1String(", ")), table, joinsOf(columns));
}

namespace {
/// Joins only where the sort key needs them; an index on the table alone is then enough.
QStringList orderJoins(const Column &column)
{
    return column.orderBy.startsWith(QLatin1String("t.")) ? QStringList() : column.joins;
}
} // namespace

OrderSpec orderSpecOf(const QList<Column> &columns, const QList<SortKey> &keys)
{
    OrderSpec spec;
    spec.isDescending = keys.first().order == Qt::DescendingOrder;
    spec.indexed = keys.size() == 1 && columns.at(keys.first().column).indexed;
    for (const SortKey &key : keys) {
        const Column &column = columns.at(key.column);
        const bool isTurned = key.order != keys.first().order;
        if (!spec.keys.isEmpty()) {
            spec.key += isTurned ? QLatin1Char('-') : QLatin1Char('+');
        }
        spec.key += column.name;
        spec.keys.append({column.orderBy, orderJoins(column), column.path, isTurned});
    }
    return spec;
}

bool isNumber(const Column &column)
{
    return !column.lookup && !column.badge
        && (column.type == ColumnType::Integer || column.type == ColumnType::Year || column.type == ColumnType::Money);
}
