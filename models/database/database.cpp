// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/database.h"

#include "models/database/dialect.h"
#include "models/database/preparedstatement.h"
#include "models/database/sqlitehandle.h"
#include "models/database/statement.h"
#include "models/database/transaction.h"
#include "models/values/clock.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QRandomGenerator>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <atomic>
#include <sqlite3.h>
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

/// The files this program is connected to, and how often.
class OpenFiles
{
public:
    void add(const QString &file)
    {
        const QMutexLocker locker(&m_mutex);
        ++m_counts[file];
    }
    void remove(const QString &file)
    {
        const QMutexLocker locker(&m_mutex);
        if (--m_counts[file] <= 0) {
            m_counts.remove(file);
        }
    }
    bool contains(const QString &file)
    {
        const QMutexLocker locker(&m_mutex);
        return m_counts.contains(file);
    }

private:
    QMutex m_mutex;
    QHash<QString, int> m_counts;
};

OpenFiles &openFiles()
{
    static OpenFiles files;
    return files;
}

/// A location as SQLite's URI: the mode is what keeps a mistyped name from creating a file.
QString uriOf(const QString &path, const Database::Options &options)
{
    QString uri = QString::fromUtf8(QUrl::fromLocalFile(path).toEncoded());
    uri += options.access == Database::Access::ReadOnly ? QLatin1String("?mode=ro") : QLatin1String("?mode=rw");
    return options.isImmutable ? uri + QLatin1String("&immutable=1") : uri;
}

} // namespace

Database::Database(QString location, const Options &options, QString connectionName)
    : m_location(std::move(location)),
      m_options(options),
      m_connectionName(std::move(connectionName)),
      m_dialect(dialectOf(m_location)),
      m_lockWait(std::make_unique<LockWait>())
{
    m_registeredAs = QFileInfo(m_location).canonicalFilePath();
    openFiles().add(m_registeredAs);
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
    openFiles().remove(m_registeredAs);
}

bool Database::isOpenHere(const QString &location)
{
    return openFiles().contains(QFileInfo(location).canonicalFilePath());
}

Result<std::unique_ptr<Database>> Database::open(const QString &location, const Options &options)
{
    if (!QFile::exists(location)) {
        return Problem{{}, QStringLiteral("database.notFound"), {location}};
    }
    std::unique_ptr<Database> database(new Database(location, options, QUuid::createUuid().toString(QUuid::Id128)));
    database->m_lockWait->limitMs = options.lockWait.count();
    if (const Result<void> connected = database->connect(); !connected) {
        return connected.problems();
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString &location)
{
    QFile file(location);
    // NewOnly: an existing file is never touched; owner only, because it holds personal data.
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly)) {
        return Problem{{},
                       file.exists() ? QStringLiteral("database.exists") : QStringLiteral("database.cannotCreate"),
                       {location, file.errorString()}};
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    return open(location, Options{Access::ReadWrite, std::chrono::milliseconds(2000)});
}

Result<void> Database::connect()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    connection.setDatabaseName(uriOf(m_location, m_options));
    connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
    if (!connection.open()) {
        return problemOf(connection.lastError());
    }
    m_handle = sqliteHandle(connection);
    // After open(): the driver installs a busy handler of its own.
    sqlite3_busy_handler(m_handle, &LockWait::again, m_lockWait.get());
    if (const Result<void> configured = configure(); !configured) {
        return configured;
    }
    return m_options.access == Access::ReadWrite ? chooseJournal() : Result<void>();
}

Result<void> Database::configure()
{
    // A hostile file must not reach further than its own rows: no writing to the schema's or an index's own
    // tables, no functions with side effects from its views and triggers.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    QStringList settings{
        QStringLiteral("PRAGMA recursive_triggers = ON"), QStringLiteral("PRAGMA cell_size_check = ON"),
        QStringLiteral("PRAGMA secure_delete = ON"),      QStringLiteral("PRAGMA temp_store = MEMORY"),
        QStringLiteral("PRAGMA cache_size = -8192"),
    };
    if (m_options.access == Access::ReadOnly) {
        settings << QStringLiteral("PRAGMA query_only = ON");
    }
    for (const QString &setting : settings) {
        if (const Result<void> done = execute(setting); !done) {
            return done;
        }
    }
    return {};
}

Result<void> Database::chooseJournal()
{
    const QString wish = m_options.journal == Journal::Wal ? QStringLiteral("PRAGMA journal_mode = WAL")
                                                           : QStringLiteral("PRAGMA journal_mode = DELETE");
    const auto answer = Statement(*this, wish).first([](const Row &row) { return row.text(0); });
    if (!answer) {
        return answer.problems();
    }
    // What SQLite answers counts, not what was asked. Without WAL only EXTRA survives a power cut.
    const bool isWal = *answer == QLatin1String("wal");
    m_options.journal = isWal ? Journal::Wal : Journal::Rollback;
    return execute(isWal ? QStringLiteral("PRAGMA synchronous = FULL") : QStringLiteral("PRAGMA synchronous = EXTRA"));
}

Result<void> Database::execute(const QString &sql)
{
    return Statement(*this, sql).run();
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

void Database::setLockWait(std::chrono::milliseconds wait)
{
    m_options.lockWait = wait;
    m_lockWait->limitMs = wait.count();
}

void Database::forgetPrepared()
{
    const auto isIdle = [](const std::unique_ptr<PreparedStatement> &statement) { return !statement->isLent; };
    for (auto kept = m_prepared.begin(); kept != m_prepared.end();) {
        std::erase_if(kept->second, isIdle);
        kept = kept->second.empty() ? m_prepared.erase(kept) : std::next(kept);
    }
}

void Database::interrupt() const
{
    // By the handle kept: the driver gives a connection to no other thread.
    if (m_handle) {
        sqlite3_interrupt(m_handle);
    }
}

Result<Transaction> Database::transact(CommandStamp stamp)
{
    if (m_options.access == Access::ReadOnly) {
        return Problem{{}, QStringLiteral("database.readOnly"), {}};
    }
    Q_ASSERT_X(!m_inTransaction, "Database::transact", "a command is one transaction");
    if (const Result<void> begun = execute(m_dialect->beginWrite()); !begun) {
        return begun.problems();
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

PreparedStatement &Database::borrow(const QString &sql)
{
    constexpr std::size_t mostKept = 200;
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end()) {
        if (m_prepared.size() > mostKept) {
            forgetPrepared();
        }
        found = m_prepared.emplace(sql, Prepared()).first;
    }
    std::erase_if(found->second, [](const std::unique_ptr<PreparedStatement> &statement) {
        return !statement->isLent && !statement->isPrepared();
    });
    // More than one only where a statement runs within another of the same text.
    for (const std::unique_ptr<PreparedStatement> &statement : found->second) {
        if (!statement->isLent) {
            statement->isLent = true;
            return *statement;
        }
    }
    found->second.push_back(std::make_unique<PreparedStatement>(m_handle, sql));
    found->second.back()->isLent = true;
    return *found->second.back();
}
