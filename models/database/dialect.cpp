// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/dialect.h"

#include <QSqlError>
#include <QStringList>

#include <sqlite3.h>

namespace {

class SqliteDialect : public Dialect
{
public:
    QString name() const override { return QStringLiteral("sqlite"); }
    QString beginWrite() const override { return QStringLiteral("BEGIN IMMEDIATE"); }

    Problem problemOf(const QSqlError &error) const override
    {
        bool isNumber = false;
        const int code = error.nativeErrorCode().toInt(&isNumber);
        return {{},
                QLatin1String("database.") + QLatin1String(isNumber ? reasonOf(code) : "failed"),
                {error.databaseText().isEmpty() ? error.text() : error.databaseText()}};
    }

    QString searchCondition(const QString &table) const override
    {
        return QStringLiteral("IN (SELECT rowid FROM %1_fts WHERE %1_fts MATCH ?)").arg(table);
    }

    QString searchTerms(const QStringList &foldedWords) const override
    {
        QStringList terms;
        for (QString word : foldedWords) {
            terms << QLatin1Char('"') + word.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1String("\"*");
        }
        return terms.join(QLatin1Char(' '));
    }

    QString joinedTexts(const QString &expression, const QString &from, const QString &order) const override
    {
        return QStringLiteral("(SELECT group_concat(one, '; ') FROM (SELECT %1 AS one %2 ORDER BY %3))")
            .arg(expression, from, order);
    }

    QString byIndex(const QString &index) const override { return QStringLiteral(" INDEXED BY ") + index; }

    QString addToSearchIndex(const QString &table) const override
    {
        return QStringLiteral("INSERT INTO %1_fts (rowid, text) VALUES (?, ?)").arg(table);
    }

    QString removeFromSearchIndex(const QString &table) const override
    {
        // An index over foreign content must be told the old text, or it keeps its words.
        return QStringLiteral("INSERT INTO %1_fts (%1_fts, rowid, text) VALUES ('delete', ?, ?)").arg(table);
    }

    QString fillSearchIndex(const QString &table) const override
    {
        return QStringLiteral("INSERT INTO %1_fts (rowid, text) SELECT %2_id, text FROM %1_search WHERE %2_id >= ?")
            .arg(table, table.chopped(1));
    }
    QString compactSearchIndex(const QString &table) const override
    {
        return QStringLiteral("INSERT INTO %1_fts (%1_fts) VALUES ('optimize')").arg(table);
    }

private:
    /// The driver reports extended codes; what is not told apart here falls back to its primary code.
    static const char *reasonOf(int code)
    {
        switch (code) {
        case SQLITE_CONSTRAINT_UNIQUE:
        case SQLITE_CONSTRAINT_PRIMARYKEY:
        case SQLITE_CONSTRAINT_ROWID: return "notUnique";
        case SQLITE_CONSTRAINT_FOREIGNKEY:
        case SQLITE_CONSTRAINT_TRIGGER: return "inUse";
        default: break;
        }
        switch (code & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return "locked";
        case SQLITE_FULL: return "full";
        case SQLITE_READONLY:
        case SQLITE_PERM: return "readOnly";
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB: return "damaged";
        case SQLITE_CONSTRAINT:
        case SQLITE_MISMATCH: return "notAllowed";
        case SQLITE_INTERRUPT: return "interrupted";
        case SQLITE_CANTOPEN: return "cannotOpen";
        default: return "failed";
        }
    }
};

} // namespace

std::unique_ptr<Dialect> dialectOf(const QString &location)
{
    Q_UNUSED(location)
    return std::make_unique<SqliteDialect>();
}
