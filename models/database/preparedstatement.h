// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlQuery>
#include <QStringList>

/// A prepared query that a connection keeps, with what was found out about it.
struct PreparedStatement {
    explicit PreparedStatement(const QSqlDatabase &connection) : query(connection) { }
    QSqlQuery query;
    QStringList names; ///< of its columns; empty until somebody asked
};
