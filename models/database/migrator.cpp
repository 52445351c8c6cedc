// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/migrator.h"

#include "models/database/database.h"
#include "models/database/dialect.h"
#include "models/database/statement.h"
#include "models/database/transaction.h"
#include "models/values/clock.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("missing resource %s", qPrintable(path));
    }
    return QString::fromUtf8(file.readAll());
}

/// A statement without the comments and blank lines before it.
QString withoutHeading(const QString &statement)
{
    QStringList lines = statement.split(QLatin1Char('\n'));
    while (!lines.isEmpty() && (lines.first().trimmed().isEmpty() || lines.first().startsWith(QLatin1String("--")))) {
        lines.removeFirst();
    }
    return lines.join(QLatin1Char('\n')).trimmed();
}

Migration migrationOf(const QString &folder, const QString &fileName)
{
    Migration migration;
    migration.number = fileName.left(4).toInt();
    migration.name = fileName.mid(5).chopped(4);
    const QString script = textOf(folder + QLatin1Char('/') + fileName);
    static const QRegularExpression downLine(QStringLiteral("^-- down[ \\t]*$"), QRegularExpression::MultilineOption);
    const QRegularExpressionMatch down = downLine.match(script);
    migration.up = Migrator::statementsOf(down.hasMatch() ? script.left(down.capturedStart()) : script);
    if (down.hasMatch()) {
        migration.down = Migrator::statementsOf(script.mid(down.capturedEnd()));
    }
    return migration;
}

/// SQLite ignores foreign_keys inside a transaction, and rebuilding a table needs them off.
class WithoutForeignKeys
{
public:
    explicit WithoutForeignKeys(Database &database) : m_database(database) { }
    ~WithoutForeignKeys()
    {
        // A connection that could not be set back refuses later writes by its own check of the pragma.
        const Result<void> on = Statement(m_database, QStringLiteral("PRAGMA foreign_keys = ON")).run();
        Q_UNUSED(on)
    }
    WithoutForeignKeys(const WithoutForeignKeys &) = delete;
    WithoutForeignKeys &operator=(const WithoutForeignKeys &) = delete;
    Result<void> begin() { return Statement(m_database, QStringLiteral("PRAGMA foreign_keys = OFF")).run(); }

private:
    Database &m_database;
};

/// The value a column has in rows that nobody gave one, as SQL.
Result<QString> standardOf(Database &database, const QString &table, const QString &column)
{
    Statement select(database,
                     QStringLiteral("SELECT coalesce(dflt_value, 'NULL') FROM pragma_table_info(?) WHERE name = ?"));
    const auto standard = select.bind(table).bind(column).first([](const Row &row) { return row.text(0); });
    return standard ? Result<QString>(standard->value_or(QStringLiteral("NULL"))) : standard.problems();
}

/// Whether everything that the way down from a version drops is empty.
Result<void> losesNothing(Database &database, const Migration &migration)
{
    static const QRegularExpression dropped(QStringLiteral("^\\s*DROP TABLE (\\w+)"));
    static const QRegularExpression column(QStringLiteral("^\\s*ALTER TABLE (\\w+) DROP COLUMN (\\w+)"));
    for (const QString &statement : migration.down) {
        QString count;
        QString table;
        if (const auto match = dropped.match(statement); match.hasMatch()) {
            table = match.captured(1);
            count = QStringLiteral("SELECT EXISTS (SELECT 1 FROM %1)").arg(table);
        } else if (const auto other = column.match(statement); other.hasMatch()) {
            table = other.captured(1);
            const Result<QString> standard = standardOf(database, table, other.captured(2));
            if (!standard) {
                return standard.problems();
            }
            count = QStringLiteral("SELECT EXISTS (SELECT 1 FROM %1 WHERE %2 IS NOT %3)")
                        .arg(table, other.captured(2), *standard);
        } else {
            continue;
        }
        const Result<qint64> rows = Statement(database, count).number();
        if (!rows) {
            return rows.problems();
        }
        if (*rows != 0) {
            return Problem{{}, QStringLiteral("database.downLoses"), {table}};
        }
    }
    return {};
}

Result<void> keysFit(Transaction &transaction)
{
    const auto broken = Statement(transaction, QStringLiteral("PRAGMA foreign_key_check")).first([](const Row &row) {
        return row.text(0);
    });
    if (!broken) {
        return broken.problems();
    }
    if (*broken) {
        return Problem{{}, QStringLiteral("database.brokenReference"), {**broken}};
    }
    return {};
}

} // namespace

Migrator::Migrator(Database &database) : m_database(database) { }

QStringList Migrator::statementsOf(const QString &script)
{
    static const QRegularExpression end(QStringLiteral(";[ \\t]*\\n[ \\t]*\\n"));
    QStringList statements;
    for (const QString &piece : script.split(end, Qt::SkipEmptyParts)) {
        QString statement = withoutHeading(piece);
        // A trigger's own last semicolon stands before END and is not touched.
        if (statement.endsWith(QLatin1Char(';'))) {
            statement.chop(1);
        }
        if (!statement.isEmpty()) {
            statements << statement;
        }
    }
    return statements;
}

QList<Migration> Migrator::migrationsOf(const QString &dialect)
{
    const QString folder = QStringLiteral(":/sql/") + dialect;
    static const QRegularExpression numbered(QStringLiteral("^\\d{4}_\\w+\\.sql$"));
    QList<Migration> migrations;
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        if (numbered.match(name).hasMatch()) {
            migrations << migrationOf(folder, name);
        }
    }
    return migrations;
}

int Migrator::newestVersion(const QString &dialect)
{
    static QHash<QString, int> known;
    const auto found = known.constFind(dialect);
    if (found != known.cend()) {
        return *found;
    }
    const QList<Migration> migrations = migrationsOf(dialect);
    return *known.insert(dialect, migrations.isEmpty() ? 0 : migrations.last().number);
}

Result<int> Migrator::version() const
{
    const Result<qint64> number = Statement(m_database, QStringLiteral("PRAGMA user_version")).number();
    if (!number) {
        return number.problems();
    }
    return static_cast<int>(*number);
}

Result<void> Migrator::migrate(const Progress &progress)
{
    return migrateTo(newestVersion(m_database.dialect().name()), progress);
}

Result<void> Migrator::migrateTo(int target, const Progress &progress)
{
    const QList<Migration> migrations = migrationsOf(m_database.dialect().name());
    const int newest = migrations.isEmpty() ? 0 : migrations.last().number;
    const Result<int> from = version();
    if (!from) {
        return from.problems();
    }
    if (*from > newest) {
        return Problem{{}, QStringLiteral("database.newer"), {QString::number(*from), QString::number(newest)}};
    }
    if (target < 0 || target > newest) {
        return Problem{
            {}, QStringLiteral("database.noSuchVersion"), {QString::number(target), QString::number(newest)}};
    }
    const bool up = target >= *from;
    QList<Migration> steps;
    for (const Migration &migration : migrations) {
        if (migration.number > qMin(*from, target) && migration.number <= qMax(*from, target)) {
            up ? steps.append(migration) : steps.prepend(migration);
        }
    }
    // A library is not left half-way: what the last step would refuse is refused before the first.
    for (const Migration &migration : up ? QList<Migration>() : steps) {
        if (const Result<void> safe = losesNothing(m_database, migration); !safe) {
            return safe;
        }
    }
    for (int i = 0; i < steps.size(); ++i) {
        if (progress) {
            progress(i, static_cast<int>(steps.size()));
        }
        if (const Result<void> done = step(steps.at(i), up); !done) {
            return done;
        }
    }
    return {};
}

Result<void> Migrator::step(const Migration &migration, bool up)
{
    if (!up && migration.down.isEmpty()) {
        return Problem{{}, QStringLiteral("database.noWayBack"), {QString::number(migration.number)}};
    }
    WithoutForeignKeys keys(m_database);
    if (const Result<void> off = keys.begin(); !off) {
        return off;
    }
    CommandStamp stamp;
    stamp.command = QStringLiteral("migrate");
    stamp.recordedAt = toStoredMoment(QDateTime::currentDateTimeUtc());
    Result<Transaction> transaction = m_database.transact(stamp);
    if (!transaction) {
        return transaction.problems();
    }
    // Another program may have migrated between our look and our lock.
    const Result<int> now = version();
    if (!now) {
        return now.problems();
    }
    if (*now != (up ? migration.number - 1 : migration.number)) {
        return Problem{{}, QStringLiteral("database.changedMeanwhile"), {}};
    }
    if (const Result<void> done = run(*transaction, migration, up); !done) {
        return done;
    }
    return transaction->commit();
}

Result<void> Migrator::run(Transaction &transaction, const Migration &migration, bool up)
{
    if (!up) {
        if (const Result<void> safe = losesNothing(transaction.database(), migration); !safe) {
            return safe;
        }
    }
    for (const QString &sql : up ? migration.up : migration.down) {
        if (const Result<void> done = Statement(transaction, sql).run(); !done) {
            return done;
        }
    }
    if (const Result<void> fit = keysFit(transaction); !fit) {
        return fit;
    }
    // Pragmas take no bound values; both numbers are our own.
    if (up && migration.number == 1) {
        const QString mark = QStringLiteral("PRAGMA application_id = %1").arg(libraryApplicationId);
        if (const Result<void> marked = Statement(transaction, mark).run(); !marked) {
            return marked;
        }
    }
    const int version = up ? migration.number : migration.number - 1;
    return Statement(transaction, QStringLiteral("PRAGMA user_version = %1").arg(version)).run();
}
