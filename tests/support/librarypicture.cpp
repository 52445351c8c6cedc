// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/librarypicture.h"

#include "models/database/statement.h"

namespace {

QStringList textsFrom(Database &database, const QString &sql)
{
    Statement select(database, sql);
    const auto texts = select.all([](const Row &row) { return row.text(0); });
    if (!texts) {
        qFatal("%s", qPrintable(texts.problem().arguments.join(QLatin1Char(' '))));
    }
    return *texts;
}

QStringList tablesOf(Database &database)
{
    return textsFrom(database,
                     QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
                                    "AND name NOT LIKE '%!_fts%' ESCAPE '!' ORDER BY name"));
}

QStringList rowsOf(Database &database, const QString &table, const LeftOut &leftOut)
{
    QStringList columns;
    for (const QString &column :
         textsFrom(database, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table))) {
        if (!leftOut.contains(table + QLatin1Char('.') + column) && !leftOut.contains(QStringLiteral("*.") + column)) {
            columns << QStringLiteral("'%1=' || coalesce(quote(%1), '')").arg(column);
        }
    }
    return textsFrom(database,
                     QStringLiteral("SELECT %1 AS line FROM %2 ORDER BY line")
                         .arg(columns.join(QStringLiteral(" || ' ' || ")), table));
}

} // namespace

LibraryPicture pictureOf(Database &database, const LeftOut &leftOut)
{
    LibraryPicture picture;
    for (const QString &table : tablesOf(database)) {
        if (!leftOut.contains(table)) {
            picture.insert(table, rowsOf(database, table, leftOut));
        }
    }
    return picture;
}

QStringList differences(const LibraryPicture &first, const LibraryPicture &second)
{
    QStringList lines;
    const auto missing = [&lines](const LibraryPicture &from, const LibraryPicture &in, QChar mark) {
        for (auto table = from.cbegin(); table != from.cend(); ++table) {
            const QStringList others = in.value(table.key());
            const QSet<QString> there(others.cbegin(), others.cend());
            for (const QString &row : table.value()) {
                if (!there.contains(row)) {
                    lines << QStringLiteral("%1 %2: %3").arg(mark).arg(table.key(), row);
                }
            }
        }
    };
    missing(first, second, QLatin1Char('-'));
    missing(second, first, QLatin1Char('+'));
    return lines;
}
