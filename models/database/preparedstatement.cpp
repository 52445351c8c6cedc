// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/preparedstatement.h"

#include "models/database/statement.h"

#include <QSqlError>

#include <sqlite3.h>

PreparedStatement::PreparedStatement(sqlite3 *handle, const QString &sql) : m_handle(handle)
{
    const QByteArray utf8 = sql.toUtf8();
    const char *rest = nullptr;
    note(sqlite3_prepare_v3(handle, utf8.constData(), int(utf8.size() + 1), SQLITE_PREPARE_PERSISTENT, &m_statement,
                            &rest));
    // What follows would silently not be done.
    if (m_statement && !QByteArrayView(rest).trimmed().isEmpty()) {
        sqlite3_finalize(m_statement);
        m_statement = nullptr;
        m_failure = SQLITE_MISUSE;
        m_message = QStringLiteral("more than one statement");
    }
    m_places = m_statement ? sqlite3_bind_parameter_count(m_statement) : 0;
}

PreparedStatement::~PreparedStatement()
{
    sqlite3_finalize(m_statement);
}

void PreparedStatement::note(int result)
{
    // The first failure is the cause of those that follow.
    if (result != SQLITE_OK && m_failure == SQLITE_OK) {
        m_failure = sqlite3_extended_errcode(m_handle);
        m_message = QString::fromUtf8(sqlite3_errmsg(m_handle));
    }
}

QSqlError PreparedStatement::error() const
{
    return QSqlError(QString(), m_message, QSqlError::StatementError, QString::number(m_failure));
}

void PreparedStatement::bindNull(int at)
{
    note(sqlite3_bind_null(m_statement, at + 1));
    m_bound = qMax(m_bound, at + 1);
}

void PreparedStatement::bind(int at, qint64 value)
{
    note(sqlite3_bind_int64(m_statement, at + 1, value));
    m_bound = qMax(m_bound, at + 1);
}

void PreparedStatement::bind(int at, double value)
{
    note(sqlite3_bind_double(m_statement, at + 1, value));
    m_bound = qMax(m_bound, at + 1);
}

void PreparedStatement::bindText(int at, QByteArrayView utf8)
{
    note(sqlite3_bind_text64(m_statement, at + 1, utf8.isNull() ? "" : utf8.data(), sqlite3_uint64(utf8.size()),
                             SQLITE_TRANSIENT, SQLITE_UTF8));
    m_bound = qMax(m_bound, at + 1);
}

void PreparedStatement::bindBytes(int at, QByteArrayView bytes)
{
    note(sqlite3_bind_blob64(m_statement, at + 1, bytes.isNull() ? "" : bytes.data(), sqlite3_uint64(bytes.size()),
                             SQLITE_TRANSIENT));
    m_bound = qMax(m_bound, at + 1);
}

PreparedStatement::Step PreparedStatement::step()
{
    if (m_failure == SQLITE_OK && m_bound != m_places) {
        // SQLite would take what is missing for NULL.
        m_failure = SQLITE_MISUSE;
        m_message = QStringLiteral("%1 values for %2 places").arg(m_bound).arg(m_places);
    }
    if (m_failure != SQLITE_OK) {
        return Step::Failed;
    }
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW) {
        return Step::Row;
    }
    if (result == SQLITE_DONE) {
        return Step::Done;
    }
    note(result);
    return Step::Failed;
}

void PreparedStatement::reset()
{
    // It answers with the last run's failure, which is known by now.
    sqlite3_reset(m_statement);
    m_failure = SQLITE_OK;
}

void PreparedStatement::clear()
{
    if (m_statement) {
        reset();
        sqlite3_clear_bindings(m_statement);
        m_bound = 0;
    }
}

bool PreparedStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QVariant PreparedStatement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER: return sqlite3_column_int64(m_statement, column);
    case SQLITE_FLOAT: return sqlite3_column_double(m_statement, column);
    case SQLITE_BLOB: return bytes(column);
    case SQLITE_TEXT: return text(column);
    default: return QVariant(QMetaType(QMetaType::QString));
    }
}

QString PreparedStatement::text(int column) const
{
    const int type = sqlite3_column_type(m_statement, column);
    if (type == SQLITE_NULL) {
        return {};
    }
    if (type != SQLITE_TEXT) {
        return value(column).toString();
    }
    return QString::fromUtf8(utf8(column));
}

StoredAs PreparedStatement::storedAs(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL: return StoredAs::Null;
    case SQLITE_INTEGER: return StoredAs::Integer;
    case SQLITE_TEXT: return StoredAs::Text;
    default: return StoredAs::Other;
    }
}

QByteArrayView PreparedStatement::utf8(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QByteArrayView(text, text ? sqlite3_column_bytes(m_statement, column) : 0);
}

qint64 PreparedStatement::integer(int column) const
{
    if (sqlite3_column_type(m_statement, column) == SQLITE_INTEGER) {
        return sqlite3_column_int64(m_statement, column);
    }
    return value(column).toLongLong();
}

QByteArray PreparedStatement::bytes(int column) const
{
    const int type = sqlite3_column_type(m_statement, column);
    if (type == SQLITE_NULL) {
        return {};
    }
    if (type != SQLITE_BLOB && type != SQLITE_TEXT) {
        return value(column).toByteArray();
    }
    if (type == SQLITE_TEXT) {
        return utf8(column).toByteArray();
    }
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(data ? data : "", sqlite3_column_bytes(m_statement, column));
}

const QStringList &PreparedStatement::names() const
{
    // SQLite prepares anew by itself when the schema has changed.
    const int count = sqlite3_column_count(m_statement);
    if (m_names.size() != count) {
        m_names.clear();
        for (int column = 0; column < count; ++column) {
            m_names << QString::fromUtf8(sqlite3_column_name(m_statement, column));
        }
    }
    return m_names;
}

int PreparedStatement::affected() const
{
    return sqlite3_changes(m_handle);
}

qint64 PreparedStatement::insertedId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}
