// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/transaction.h"

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
    const Result<void> done = m_database->execute(QStringLiteral("ROLLBACK"));
    Q_UNUSED(done) // after a full disk SQLite has rolled back by itself
    m_database->m_inTransaction = false;
    m_database = nullptr;
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_database);
    Database &database = *m_database;
    if (sqlite3 *handle = database.handle()) {
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
    if (const Result<void> committed = database.execute(QStringLiteral("COMMIT")); !committed) {
        rollBack();
        return committed;
    }
    m_database = nullptr;
    database.m_inTransaction = false;
    if (database.m_committed) {
        database.m_committed();
    }
    return {};
}
