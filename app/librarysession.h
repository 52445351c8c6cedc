// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"
#include "models/accounts/session.h"
#include "models/backup/backupkeeper.h"
#include "models/database/changes.h"
#include "models/database/worker.h"
#include "models/users/signinservice.h"
#include "models/values/clock.h"

#include <memory>

/// What the worker that signed somebody in found out.
struct SignInAnswer {
    SignedIn signedIn = {};
    QString path = {};
    Problems notices = {}; ///< what a person should know about the library: why it can only be read …
    Database::Options options = {}; ///< how the library may be opened where it lies
    bool isReadOnly = false;
    bool isOlder = false; ///< an administrator has to bring it up to date first
    int version = 0;
};

/// An open library with somebody signed in: the interface's connection and everything built on it.
class LibrarySession
{
public:
    /// Opens the interface's own connection to a library that was checked while signing in.
    static Result<std::unique_ptr<LibrarySession>> open(const SignInAnswer &answer);

    Database &database() { return *m_database; }
    const QString &path() const { return m_path; }
    const Problems &notices() const { return m_notices; }
    bool isReadOnly() const { return m_database->access() == Database::Access::ReadOnly; }
    const SystemClock &clock() const { return m_clock; }
    const Session &session() const { return m_session; }
    /// The session as it is after unlocking: the role may be another one.
    void setSession(const Session &session) { m_session = session; }
    Services &services() { return m_services; }
    ChangeFeed &changes() { return m_changes; }
    /// Jobs that only read, on a connection of their own.
    Worker &reader() { return m_reader; }
    /// Jobs that write: imports, backups, maintenance.
    Worker &writer() { return m_writer; }
    /// Makes the backups by plan.
    BackupKeeper &backups() { return m_backups; }

private:
    LibrarySession(std::unique_ptr<Database> database, const SignInAnswer &answer);
    void followSettings();

    QString m_path;
    Problems m_notices;
    std::unique_ptr<Database> m_database;
    SystemClock m_clock;
    Session m_session;
    Services m_services;
    ChangeFeed m_changes;
    Worker m_answerer; ///< what the pages ask; an export on the reader does not hold it up
    Worker m_reader;
    Worker m_writer;
    BackupKeeper m_backups;
};
