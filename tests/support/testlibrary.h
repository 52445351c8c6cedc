// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/accounts/session.h"
#include "models/database/database.h"
#include "models/values/clock.h"

#include <QTemporaryDir>

#include <memory>

/// A fresh library in a folder of its own, on a real file: migrated, with one administrator ('admin', no password),
/// one station, nothing else. Signed in as that administrator; the clock stands at 2026-11-20 10:00 UTC.
/// Anything that goes wrong in here ends the test program.
class TestLibrary
{
public:
    TestLibrary();
    ~TestLibrary();
    TestLibrary(const TestLibrary &) = delete;
    TestLibrary &operator=(const TestLibrary &) = delete;

    Database &database() { return *m_database; }
    CommandGate &gate() { return *m_gate; }
    FixedClock &clock() { return m_clock; }
    const Session &session() const { return m_session; }
    QString path() const;
    QString folder() const { return m_folder.path(); }

    /// Signs in as somebody with that role; the user row is made when first asked for. Returns users.id.
    qint64 signInAs(Role role);
    void signOut();

    /// Another connection to the same file, as another program would have.
    std::unique_ptr<Database> connectAgain(Database::Access access = Database::Access::ReadWrite);
    /// Closes and opens the file again, as after a restart. References from database() and gate() end here.
    void reopen();

    /// Runs SQL past the services, for what a test needs beforehand; returns the inserted id.
    qint64 run(const QString &sql, const QVariantList &values = {});
    /// First column of the first row.
    QVariant value(const QString &sql, const QVariantList &values = {});
    /// Rows that a `SELECT count(*)` or any number query finds.
    qint64 number(const QString &sql, const QVariantList &values = {});

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    Session m_session;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<CommandGate> m_gate;
};
