// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/transaction.h"
#include "models/lookups/lookupkind.h"

#include <QHash>

#include <optional>

/// The ids of names while a file is read. In a dry run new names get ids below zero.
class LookupIds
{
public:
    /// Without a transaction nothing is written.
    LookupIds(Database &database, Transaction *transaction) : m_database(database), m_transaction(transaction) { }

    /// Nothing for an empty name.
    Result<std::optional<qint64>> idOf(LookupKind kind, const QString &name);

private:
    Database &m_database;
    Transaction *m_transaction;
    QHash<QString, qint64> m_known;
};
