// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QString>
#include <QVariantList>

#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

/// Reads a long answer straight from SQLite: less than half the time of QSqlQuery, which makes a QVariant of
/// every value.
class SqliteScan
{
public:
    SqliteScan(sqlite3 *handle, const QString &sql, const QVariantList &values);
    ~SqliteScan();
    SqliteScan(const SqliteScan &) = delete;
    SqliteScan &operator=(const SqliteScan &) = delete;

    bool next();
    bool isDone() const; ///< every row was read; otherwise it failed
    qint64 integer(int column) const;
    double number(int column) const;
    std::string_view text(int column) const; ///< valid until the next row
    int type(int column) const; ///< SQLITE_NULL, SQLITE_INTEGER, …

private:
    sqlite3_stmt *m_statement = nullptr;
    int m_state;
};

/// The last failure of a connection, as a problem.
Problem scanProblem(sqlite3 *handle);
