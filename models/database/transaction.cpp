// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/transaction.h"

#include "models/database/sqlitehandle.h"

#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>
#include <utility>

Transaction::Transaction(Database &database, CommandStamp stamp) : m_database(&database), m_stamp(std::move(stamp)) { }

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)),
      m_stamp(std::move(other.m_stamp))
{ }

Transaction::~Transaction()
{
    if (m_database) {
        rollBack();
    }
}

void Transaction::rollBack()
{
    QSqlQuery query(m_database->connection());
    query.exec(QStringLiteral("ROLLBACK"));
    m_database->m_inTransaction = false;
    m_database = nullptr;
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_database);
    Database &database = *m_database;
    if (sqlite3 *handle = sqliteHandle(database.connection())) {
        // After a full disk or a failed write SQLite may have rolled back by itself: then there is nothing to keep.
        if (sqlite3_get_autocommit(handle)) {
            m_database = nullptr;
            database.m_inTransaction = false;
            return Problem{{}, QStringLiteral("database.failed"), {QStringLiteral("rolled back")}};
        }
        int moved = 0;
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
        if (moved) {
            rollBack();
            return Problem{{}, QStringLiteral("database.moved"), {database.location()}};
        }
    }
    QSqlQuery query(database.connection());
    if (!query.exec(QStringLiteral("COMMIT"))) {
        const Problem problem = database.problemOf(query.lastError());
        rollBack();
        return problem;
    }
    m_database = nullptr;
    database.m_inTransaction = false;
    if (database.m_committed) {
        database.m_committed();
    }
    return {};
}
