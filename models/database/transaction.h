// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/database.h"
#include "models/values/result.h"

#include <optional>

/// The end of the audit chain as a transaction has read or written it: nobody else writes meanwhile.
struct AuditTail {
    QString hash; ///< null while there is no entry
    qint64 schemaVersion = 0;
};

/// The right to write. Only Database::transact() makes one, and it rolls back unless committed; a function that
/// must be part of a larger unit takes a `Transaction &`, and the signature is the proof.
class Transaction
{
public:
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// Stores everything or nothing. After a problem the transaction is over and nothing was stored.
    Result<void> commit();

    Database &database() const { return *m_database; }
    const CommandStamp &stamp() const { return m_stamp; }
    const QString &now() const { return m_stamp.recordedAt; } ///< stored moment, for created_at and updated_at

    /// For record(), and for whoever takes back a part of the transaction.
    std::optional<AuditTail> &auditTail() { return m_auditTail; }

private:
    friend class Database;
    Transaction(Database &database, CommandStamp stamp);
    void rollBack();

    Database *m_database;
    CommandStamp m_stamp;
    std::optional<AuditTail> m_auditTail;
};
