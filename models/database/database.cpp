// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/database.h"

#include "models/database/dialect.h"
#include "models/database/sqlitehandle.h"
#include "models/database/transaction.h"
#include "models/values/clock.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>

/// Waits for another program's lock in short random steps. SQLite's own busy_timeout starves one of many
/// writers for seconds; random steps keep the worst wait short. Shared with the C callback, so at a fixed address.
struct Database::LockWait {
    std::atomic<qint64> limitMs{40};
    std::chrono::steady_clock::time_point started;

    static int again(void *self, int attempt)
    {
        using namespace std::chrono;
        auto *wait = static_cast<LockWait *>(self);
        if (attempt == 0) {
            wait->started = steady_clock::now();
        }
        if (steady_clock::now() - wait->started >= milliseconds(wait->limitMs.load())) {
            return 0;
        }
        std::this_thread::sleep_for(microseconds(QRandomGenerator::global()->bounded(500, 3500)));
        return 1;
    }
};

sqlite3 *sqliteHandle(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver() ? connection.driver()->handle() : QVariant();
    if (handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0) {
        return *static_cast<sqlite3 *const *>(handle.constData());
    }
    return nullptr;
}

namespace {

/// A location as SQLite's URI: the mode is what keeps a mistyped name from creating a file.
QString uriOf(const QString &path, Database::Access access)
{
    QUrl url = QUrl::fromLocalFile(path);
    return QString::fromUtf8(url.toEncoded())
        + (access == Database::Access::ReadOnly ? QStringLiteral("?mode=ro") : QStringLiteral("?mode=rw"));
}

} // namespace

Database::Database(QString location, Access access, QString connectionName)
    : m_location(std::move(location)), m_access(access), m_connectionName(std::move(connectionName)),
      m_dialect(dialectOf(m_location)), m_lockWait(std::make_unique<LockWait>())
{
}

Database::~Database()
{
    m_prepared.clear();
    {
        QSqlDatabase connection = QSqlDatabase::database(m_connectionName, false);
        if (connection.isOpen()) {
            connection.close();
        }
    }
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString &location, const Options &options)
{
    if (!QFile::exists(location)) {
        return Problem{{}, QStringLiteral("database.notFound"), {location}};
    }
    std::unique_ptr<Database> database(
        new Database(location, options.access, QUuid::createUuid().toString(QUuid::Id128)));
    database->m_lockWait->limitMs = options.lockWait.count();
    if (const Result<void> connected = database->connect(uriOf(location, options.access)); !connected) {
        return connected.problems();
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString &location)
{
    QFile file(location);
    // NewOnly: an existing file is never touched; owner only, because it holds personal data.
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly)) {
        return Problem{{}, file.exists() ? QStringLiteral("database.exists") : QStringLiteral("database.cannotCreate"),
                       {location, file.errorString()}};
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    return open(location, Options{Access::ReadWrite, std::chrono::milliseconds(2000)});
}

Result<void> Database::connect(const QString &uri)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    connection.setDatabaseName(uri);
    connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
    if (!connection.open()) {
        return problemOf(connection.lastError());
    }
    // After open(): the driver installs a busy handler of its own.
    sqlite3_busy_handler(sqliteHandle(connection), &LockWait::again, m_lockWait.get());
    const QStringList settings{
        QStringLiteral("PRAGMA foreign_keys = ON"),     QStringLiteral("PRAGMA recursive_triggers = ON"),
        QStringLiteral("PRAGMA trusted_schema = OFF"),  QStringLiteral("PRAGMA cell_size_check = ON"),
        QStringLiteral("PRAGMA secure_delete = ON"),    QStringLiteral("PRAGMA temp_store = MEMORY"),
        QStringLiteral("PRAGMA cache_size = -16384"),
    };
    for (const QString &setting : settings) {
        QSqlQuery query(connection);
        if (!query.exec(setting)) {
            return problemOf(query.lastError());
        }
    }
    if (m_access == Access::ReadWrite) {
        QSqlQuery query(connection);
        if (!query.exec(QStringLiteral("PRAGMA journal_mode = WAL")) || !query.next()) {
            return problemOf(query.lastError());
        }
        // Where WAL is impossible (network file systems) only EXTRA survives a power cut.
        const bool wal = query.value(0).toString() == QLatin1String("wal");
        query.finish();
        if (!query.exec(wal ? QStringLiteral("PRAGMA synchronous = FULL")
                            : QStringLiteral("PRAGMA synchronous = EXTRA"))) {
            return problemOf(query.lastError());
        }
    }
    return {};
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

void Database::setLockWait(std::chrono::milliseconds wait)
{
    m_lockWait->limitMs = wait.count();
}

void Database::interrupt() const
{
    if (sqlite3 *handle = sqliteHandle(connection())) {
        sqlite3_interrupt(handle);
    }
}

Result<Transaction> Database::transact(CommandStamp stamp)
{
    if (m_access == Access::ReadOnly) {
        return Problem{{}, QStringLiteral("database.readOnly"), {}};
    }
    Q_ASSERT_X(!m_inTransaction, "Database::transact", "a command is one transaction");
    QSqlQuery query(connection());
    if (!query.exec(m_dialect->beginWrite())) {
        return problemOf(query.lastError());
    }
    m_inTransaction = true;
    if (stamp.commandId.isEmpty()) {
        stamp.commandId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    if (stamp.recordedAt.isEmpty()) {
        stamp.recordedAt = toStoredMoment(QDateTime::currentDateTimeUtc());
    }
    return Transaction(*this, std::move(stamp));
}

Problem Database::problemOf(const QSqlError &error) const
{
    return m_dialect->problemOf(error);
}

std::unique_ptr<QSqlQuery> Database::borrow(const QString &sql, QString *error)
{
    auto kept = m_prepared.find(sql.toStdString());
    if (kept != m_prepared.end() && !kept->second.empty()) {
        std::unique_ptr<QSqlQuery> query = std::move(kept->second.back());
        kept->second.pop_back();
        return query;
    }
    auto query = std::make_unique<QSqlQuery>(connection());
    query->setForwardOnly(true);
    if (!query->prepare(sql)) {
        *error = query->lastError().text();
    }
    return query;
}

void Database::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    constexpr std::size_t mostKept = 200;
    if (m_prepared.size() > mostKept) {
        m_prepared.clear();
    }
    query->finish();
    m_prepared[sql.toStdString()].push_back(std::move(query));
}
