// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/cleaning.h"

#include "models/database/dialect.h"
#include "models/database/statement.h"
#include "models/database/transaction.h"

Result<void> compactUserSearch(Transaction &transaction)
{
    const QString sql = transaction.database().dialect().compactSearchIndex(QStringLiteral("users"));
    if (sql.isEmpty()) {
        return {};
    }
    Statement compact(transaction, sql);
    return compact.run();
}

Result<bool> emptyWriteAheadLog(Database &database)
{
    if (database.dialect().name() != QLatin1String("sqlite")) {
        return true;
    }
    // Kept statements may hold a page of the log open.
    database.forgetPrepared();
    Statement checkpoint(database, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    const auto busy = checkpoint.first([](const Row &row) { return row.integer(0) != 0; });
    if (!busy) {
        return busy.problems();
    }
    return !busy->value_or(false);
}
