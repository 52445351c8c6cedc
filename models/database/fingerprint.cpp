// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/fingerprint.h"

#include "models/database/database.h"
#include "models/database/dialect.h"
#include "models/database/migrator.h"
#include "models/database/statement.h"

#include <QHash>
#include <QMap>
#include <QMutex>

#include <memory>
#include <sqlite3.h>
#include <utility>

namespace {

/// What defines an object, by kind and name.
using Schema = QMap<std::pair<QString, QString>, QString>;

/// SQL with its white space evened out, outside of quotes.
QString normalised(const QString &sql)
{
    QString result;
    QChar quote;
    for (const QChar c : sql.trimmed()) {
        if (!quote.isNull()) {
            result += c;
            if (c == quote) {
                quote = QChar();
            }
        } else if (c.isSpace()) {
            if (!result.endsWith(QLatin1Char(' '))) {
                result += QLatin1Char(' ');
            }
        } else {
            if (c == QLatin1Char('\'') || c == QLatin1Char('"') || c == QLatin1Char('`')) {
                quote = c;
            }
            result += c;
        }
    }
    return result;
}

/// The tables a full text index keeps for itself: SQLite guards them, and their text may differ by version.
bool isShadow(const QString &name)
{
    return name.contains(QLatin1String("_fts_"));
}

void insert(Schema &schema, const QString &kind, const QString &name, const QString &sql)
{
    // Automatic indexes have no SQL; they come with their table's.
    if (!sql.isNull() && !name.startsWith(QLatin1String("sqlite_")) && !isShadow(name)) {
        schema.insert({kind, name}, normalised(sql));
    }
}

int addRow(void *schema, int, char **values, char **)
{
    insert(*static_cast<Schema *>(schema), QString::fromUtf8(values[0]), QString::fromUtf8(values[1]),
           QString::fromUtf8(values[2]));
    return 0;
}

/// The schema of a version, made in memory; the same for the whole life of the program.
Schema expectedSchema(int version)
{
    static QMutex mutex;
    static QHash<int, Schema> known;
    const QMutexLocker locker(&mutex);
    if (const auto found = known.constFind(version); found != known.cend()) {
        return *found;
    }
    sqlite3 *handle = nullptr;
    sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close_v2)> closer(handle, &sqlite3_close_v2);
    for (const Migration &migration : Migrator::migrationsOf(QStringLiteral("sqlite"))) {
        if (migration.number > version) {
            break;
        }
        for (const QString &sql : migration.up) {
            if (sqlite3_exec(handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
                qFatal("migration %d: %s", migration.number, sqlite3_errmsg(handle));
            }
        }
    }
    Schema schema;
    sqlite3_exec(handle, "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL", &addRow, &schema, nullptr);
    known.insert(version, schema);
    return schema;
}

Result<Schema> schemaOf(Database &database)
{
    Schema schema;
    const Result<void> read =
        Statement(database, QStringLiteral("SELECT type, name, sql FROM sqlite_schema")).each([&](const Row &row) {
            insert(schema, row.text(0), row.text(1), row.text(2));
        });
    if (!read) {
        return read.problems();
    }
    return schema;
}

Problem about(const char *code, const std::pair<QString, QString> &object)
{
    return {{}, QString::fromLatin1(code), {object.first, object.second}};
}

} // namespace

Result<QString> schemaText(Database &database)
{
    QString text;
    const Result<void> read =
        Statement(database, QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid"))
            .each([&](const Row &row) {
                if (!row.text(0).startsWith(QLatin1String("sqlite_")) && !isShadow(row.text(0))) {
                    text += row.text(1) + QLatin1String(";\n\n");
                }
            });
    if (!read) {
        return read.problems();
    }
    return text;
}

Result<void> checkFingerprint(Database &database, int version)
{
    if (database.dialect().name() != QLatin1String("sqlite")) {
        return {};
    }
    const Result<Schema> found = schemaOf(database);
    if (!found) {
        return found.problems();
    }
    Problems problems;
    const Schema expected = expectedSchema(version);
    for (auto object = expected.cbegin(); object != expected.cend(); ++object) {
        const auto own = found->constFind(object.key());
        if (own == found->cend()) {
            problems << about("database.objectMissing", object.key());
        } else if (*own != *object) {
            problems << about("database.objectChanged", object.key());
        }
    }
    for (auto object = found->cbegin(); object != found->cend(); ++object) {
        const QString kind = object.key().first;
        const bool acts = kind == QLatin1String("trigger") || kind == QLatin1String("view");
        if (acts && !expected.contains(object.key())) {
            problems << about("database.foreignObject", object.key());
        }
    }
    return problems;
}
