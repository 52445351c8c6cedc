// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariant>

class QSqlError;
enum class StoredAs;
struct sqlite3;
struct sqlite3_stmt;

/// A statement that a connection keeps prepared. It speaks to SQLite itself: the driver of Qt makes a description of
/// every column, a copy of every value and a list of named places at each run, which was up to half the time of a
/// loan. Another store takes the place of this class.
class PreparedStatement
{
public:
    PreparedStatement(sqlite3 *handle, const QString &sql);
    ~PreparedStatement();
    PreparedStatement(const PreparedStatement &) = delete;
    PreparedStatement &operator=(const PreparedStatement &) = delete;

    bool isLent = false; ///< by the connection, to a Statement that runs now

    bool isPrepared() const { return m_statement != nullptr; }
    /// What went wrong last, with the store's own code and words.
    QSqlError error() const;

    /// Binds place `at`, counted from 0; text and bytes are copied.
    void bindNull(int at);
    void bind(int at, qint64 value);
    void bind(int at, double value);
    void bindText(int at, QByteArrayView utf8);
    void bindBytes(int at, QByteArrayView bytes);

    enum class Step { Row, Done, Failed };
    /// Runs up to the next row.
    Step step();
    /// Ends the run; what is bound stays for the next.
    void reset();
    /// Forgets what is bound.
    void clear();

    bool isNull(int column) const;
    /// Values as a QVariant of the type they are stored with; the typed ones convert as QVariant does.
    QVariant value(int column) const;
    StoredAs storedAs(int column) const;
    QByteArrayView utf8(int column) const;
    QString text(int column) const;
    qint64 integer(int column) const;
    QByteArray bytes(int column) const;
    /// Names of the columns, made once.
    const QStringList &names() const;

    int affected() const;
    qint64 insertedId() const;

private:
    void note(int result);

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
    int m_places = 0; ///< values the text asks for
    int m_bound = 0; ///< values it was given
    int m_failure = 0; ///< SQLite's extended code
    QString m_message;
    mutable QStringList m_names;
};
