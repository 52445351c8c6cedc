// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSqlDatabase;
struct sqlite3;

/// SQLite's own handle of a connection, for what the driver does not offer; null on another store.
sqlite3 *sqliteHandle(const QSqlDatabase &connection);
