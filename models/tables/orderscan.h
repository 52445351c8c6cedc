// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/order.h"
#include "models/tables/sqlitescan.h"

/// Calls `use` with every row of a statement until the work is to end.
template <typename F>
Result<void> OrderMaker::scan(const QString &sql, const QVariantList &values, F use) const
{
    SqliteScan rows(m_handle, sql, values);
    for (qint64 count = 1; rows.next(); ++count) {
        use(std::as_const(rows));
        if (pause(count)) {
            return Problem{{}, QStringLiteral("database.interrupted"), {}};
        }
    }
    return rows.isDone() ? Result<void>() : Result<void>(failure());
}
