// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/sqlitescan.h"

#include <sqlite3.h>

SqliteScan::SqliteScan(sqlite3 *handle, const QString &sql, const QVariantList &values)
{
    const QByteArray text = sql.toUtf8();
    m_state = handle ? sqlite3_prepare_v2(handle, text.constData(), int(text.size()), &m_statement, nullptr)
                     : SQLITE_MISUSE;
    bind(values);
}

void SqliteScan::restart(const QVariantList &values)
{
    m_state = sqlite3_reset(m_statement);
    bind(values);
}

void SqliteScan::bind(const QVariantList &values)
{
    for (qsizetype i = 0; m_state == SQLITE_OK && i < values.size(); ++i) {
        const QVariant &value = values.at(i);
        const int place = int(i) + 1;
        if (value.isNull()) {
            m_state = sqlite3_bind_null(m_statement, place);
        } else if (value.typeId() == QMetaType::QString) {
            const QByteArray bytes = value.toString().toUtf8();
            // The destructor argument -1 (SQLITE_TRANSIENT): SQLite copies the bytes.
            m_state = sqlite3_bind_text(m_statement, place, bytes.constData(), int(bytes.size()),
                                        reinterpret_cast<sqlite3_destructor_type>(-1));
        } else if (value.typeId() == QMetaType::Double) {
            m_state = sqlite3_bind_double(m_statement, place, value.toDouble());
        } else {
            m_state = sqlite3_bind_int64(m_statement, place, value.toLongLong());
        }
    }
}

SqliteScan::~SqliteScan()
{
    sqlite3_finalize(m_statement);
}

bool SqliteScan::next()
{
    if (m_state != SQLITE_OK && m_state != SQLITE_ROW) {
        return false;
    }
    m_state = sqlite3_step(m_statement);
    return m_state == SQLITE_ROW;
}

bool SqliteScan::isDone() const
{
    return m_state == SQLITE_DONE;
}

qint64 SqliteScan::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double SqliteScan::number(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view SqliteScan::text(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(bytes), std::size_t(sqlite3_column_bytes(m_statement, column))};
}

bool SqliteScan::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

int SqliteScan::type(int column) const
{
    return sqlite3_column_type(m_statement, column);
}

ReadSnapshot::ReadSnapshot(sqlite3 *handle) : m_handle(handle)
{
    // Not BEGIN: a test may be inside a transaction already. Without it the statements still read, each for itself.
    sqlite3_exec(m_handle, "SAVEPOINT reading", nullptr, nullptr, nullptr);
}

ReadSnapshot::~ReadSnapshot()
{
    sqlite3_exec(m_handle, "RELEASE reading", nullptr, nullptr, nullptr);
}

Problem scanProblem(sqlite3 *handle)
{
    const int code = handle ? sqlite3_errcode(handle) & 0xff : SQLITE_MISUSE;
    const QString words = handle ? QString::fromUtf8(sqlite3_errmsg(handle)) : QString();
    switch (code) {
    case SQLITE_INTERRUPT: return {{}, QStringLiteral("database.interrupted"), {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {{}, QStringLiteral("database.locked"), {words}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return {{}, QStringLiteral("database.damaged"), {words}};
    default: return {{}, QStringLiteral("database.failed"), {words}};
    }
}
