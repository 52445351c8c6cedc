// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QSqlDatabase>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

class Dialect;
class QSqlError;
class PreparedStatement;
class Transaction;
struct sqlite3;

/// Names who acts and what for; written with every audited change of one command.
struct CommandStamp {
    QString command; ///< stored name, see models/accounts/permission.h
    QString commandId; ///< unique; made by transact() when empty
    QString batchId; ///< groups the commands of one import; may be empty
    QString undoes; ///< the command id this one takes back; may be empty
    qint64 actorId = 0; ///< users.id, 0 = Carrel itself
    qint64 stationId = 0; ///< stations.id, 0 = none
    QString recordedAt; ///< stored moment of the command
};

/// One connection to one library. Only this folder opens connections; an object belongs to the thread that opened it.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };
    /// How SQLite keeps a write undoable until it is whole. Rollback where programs cannot share memory.
    enum class Journal { Wal, Rollback };

    struct Options {
        Access access = Access::ReadWrite;
        /// How long a statement may wait for another program's lock. The interface's own connection waits
        /// at most 40 ms, so the window is never blocked; workers wait longer.
        std::chrono::milliseconds lockWait{40};
        Journal journal = Journal::Wal;
        /// Nobody can write to this file: read it without locks and without files beside it.
        bool isImmutable = false;
    };

    /// Opens an existing library as it stands: no check of version or fingerprint, nothing is ever created.
    /// For the whole open sequence see models/database/openlibrary.h.
    static Result<std::unique_ptr<Database>> open(const QString &location, const Options &options);
    /// Makes an empty file for a new library and opens it; refuses when something is there already.
    static Result<std::unique_ptr<Database>> create(const QString &location);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Starts the one write transaction of a command (BEGIN IMMEDIATE). Rolls back unless committed.
    Result<Transaction> transact(CommandStamp stamp);

    /// Whether this program has a connection to the file. Then nobody may open and close it by other means: the
    /// system would drop SQLite's locks on it with the first close.
    static bool isOpenHere(const QString &location);

    const QString &location() const { return m_location; }
    Access access() const { return m_options.access; }
    /// How this connection was opened: workers open theirs the same way.
    const Options &options() const { return m_options; }
    const Dialect &dialect() const { return *m_dialect; }
    /// For table models (models/tables) only.
    QSqlDatabase connection() const;
    /// SQLite's own handle, for what the driver does not offer (backup, interrupt); null on another store.
    sqlite3 *handle() const { return m_handle; }
    /// Changes the time a statement may wait for a lock.
    void setLockWait(std::chrono::milliseconds wait);
    /// Stops the statement that runs on this connection; may be called from another thread.
    void interrupt() const;
    /// Lets go of prepared statements, for work that needs the connection to itself.
    void forgetPrepared();
    /// Called in this thread after each commit on this connection: see models/database/changes.h.
    void setCommitted(std::function<void()> committed) { m_committed = std::move(committed); }

private:
    friend class Statement;
    friend class Transaction;
    struct LockWait;
    using Prepared = std::vector<std::unique_ptr<PreparedStatement>>;

    Database(QString location, const Options &options, QString connectionName);
    Result<void> connect();
    Result<void> configure();
    Result<void> execute(const QString &sql);
    Result<void> chooseJournal();
    Problem problemOf(const QSqlError &error) const;
    PreparedStatement &borrow(const QString &sql);

    QString m_location;
    QString m_registeredAs; ///< the file as isOpenHere() knows it
    Options m_options;
    QString m_connectionName;
    std::unique_ptr<Dialect> m_dialect;
    std::unique_ptr<LockWait> m_lockWait;
    std::function<void()> m_committed;
    std::unordered_map<QString, Prepared> m_prepared;
    sqlite3 *m_handle = nullptr;
    bool m_inTransaction = false;
};
