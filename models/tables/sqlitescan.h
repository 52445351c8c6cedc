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
    /// Runs the statement once more with other values.
    void restart(const QVariantList &values);
    bool isDone() const; ///< every row was read; otherwise it failed
    qint64 integer(int column) const;
    double number(int column) const;
    std::string_view text(int column) const; ///< valid until the next row
    bool isNull(int column) const;
    int type(int column) const; ///< SQLITE_NULL, SQLITE_INTEGER, …

private:
    void bind(const QVariantList &values);

    sqlite3_stmt *m_statement = nullptr;
    int m_state;
};

/// While it lives, every statement of the connection reads the library as it was at the first.
class ReadSnapshot
{
public:
    explicit ReadSnapshot(sqlite3 *handle);
    ~ReadSnapshot();
    ReadSnapshot(const ReadSnapshot &) = delete;
    ReadSnapshot &operator=(const ReadSnapshot &) = delete;

private:
    sqlite3 *m_handle;
};

/// The last failure of a connection, as a problem.
Problem scanProblem(sqlite3 *handle);
