// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <type_traits>

class Database;
class Transaction;
class PreparedStatement;

/// What a value is in the store.
enum class StoredAs { Null, Integer, Text, Other };

/// One row of an answer, read by position.
class Row
{
public:
    QString text(int column) const; ///< null when the value is NULL
    qint64 integer(int column) const; ///< 0 when NULL
    std::optional<qint64> optionalInteger(int column) const;
    std::optional<int> optionalInt(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    QDate day(int column) const; ///< invalid when NULL
    QDateTime moment(int column) const; ///< UTC; invalid when NULL
    QByteArray bytes(int column) const;
    bool isNull(int column) const;
    QVariant value(int column) const;
    StoredAs storedAs(int column) const;
    /// A text as it is stored, until the next row.
    QByteArrayView utf8(int column) const;
    int count() const;
    QString name(int column) const;

private:
    friend class Statement;
    explicit Row(PreparedStatement &prepared) : m_prepared(prepared) { }
    PreparedStatement &m_prepared;
};

/// One SQL statement with bound values and a checked result. The text is a constant of the service that owns it; what
/// a person typed is only ever bound. Prepared statements are kept by the connection and used again.
class Statement
{
public:
    Statement(Database &database, const QString &sql);
    Statement(Transaction &transaction, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds the next `?`. A null QString, an empty optional and an invalid date bind NULL.
    Statement &bind(const QString &value);
    Statement &bind(qint64 value);
    Statement &bind(int value) { return bind(static_cast<qint64>(value)); }
    Statement &bind(bool value) { return bind(static_cast<qint64>(value)); }
    Statement &bind(const QDate &value);
    Statement &bind(const QDateTime &value);
    Statement &bind(const QByteArray &value);
    Statement &bind(const QVariant &value);
    Statement &bindNull();
    template <typename T>
    Statement &bind(const std::optional<T> &value)
    {
        return value ? bind(*value) : bindNull();
    }
    Statement &bind(const char *) = delete;
    /// Text that is UTF-8 already; a null one binds NULL.
    Statement &bindText(const QByteArray &utf8);

    /// Runs a statement whose rows, if any, nobody wants.
    Result<void> run();
    /// Runs it and maps every row: `all([](const Row &row) { return row.text(0); })`.
    template <typename F>
    auto all(F map) -> Result<QList<std::invoke_result_t<F, const Row &>>>
    {
        QList<std::invoke_result_t<F, const Row &>> rows;
        const Result<void> done = each([&](const Row &row) { rows.append(map(row)); });
        if (!done) {
            return done.problems();
        }
        return rows;
    }
    /// Runs it and maps the first row, if there is one.
    template <typename F>
    auto first(F map) -> Result<std::optional<std::invoke_result_t<F, const Row &>>>
    {
        std::optional<std::invoke_result_t<F, const Row &>> found;
        const Result<void> done = each([&](const Row &row) {
            if (!found) {
                found = map(row);
            }
        });
        if (!done) {
            return done.problems();
        }
        return found;
    }
    /// Runs it and calls `use` with each row.
    template <typename F>
    Result<void> each(F use)
    {
        if (const Result<void> started = start(); !started) {
            return started;
        }
        while (next()) {
            use(Row(m_prepared));
        }
        return finish();
    }
    /// The first column of the first row as a number, 0 without a row: counts, sums, ids.
    Result<qint64> number();

    int affected() const; ///< rows written by the last run()
    qint64 insertedId() const; ///< id of the row inserted by the last run()

private:
    Result<void> start();
    bool next();
    Result<void> finish();

    Database &m_database;
    PreparedStatement &m_prepared;
    int m_next = 0;
    bool m_hasFailed = false;
    int m_affected = 0;
    qint64 m_insertedId = 0;
};
