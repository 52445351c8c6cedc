// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class Database;
class Transaction;

/// SQLite's application_id of a library, "CRLL": byte 68 of the file. The MIME type recognises it as well.
inline constexpr quint32 libraryApplicationId = 0x43524C4C;

/// One numbered step of the schema.
struct Migration {
    int number = 0;
    QString name; ///< "people" of 0001_people.sql
    QStringList up;
    QStringList down; ///< empty = there is no way back but a backup
};

/// Brings a library's schema from one version to another, each step in one transaction with its version number.
class Migrator
{
public:
    /// Told before each step: the step's number and how many there are in all.
    using Progress = std::function<void(int done, int all)>;

    explicit Migrator(Database &database);

    /// The steps of a dialect ("sqlite"), in order.
    static QList<Migration> migrationsOf(const QString &dialect);
    /// The schema version this program works with.
    static int newestVersion(const QString &dialect);
    /// The statements of a script: each ends with a semicolon before a blank line or the end of the text.
    static QStringList statementsOf(const QString &script);

    /// The version the library has; 0 = no schema yet.
    Result<int> version() const;
    /// Runs the steps from here to `target`, up or down. Refuses with `database.newer` (file newer than the
    /// program), `database.noWayBack` (a step has no down part), `database.downLoses` (a table has rows).
    Result<void> migrateTo(int target, const Progress &progress = {});
    /// Runs all steps still missing.
    Result<void> migrate(const Progress &progress = {});

private:
    Result<void> step(const Migration &migration, bool up);
    Result<void> run(Transaction &transaction, const Migration &migration, bool up);

    Database &m_database;
};
