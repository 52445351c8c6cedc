// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/permission.h"
#include "models/accounts/session.h"
#include "models/database/transaction.h"
#include "models/values/clock.h"

class Worker;

/// The one door for commands: starts the write transaction of a command after reading again, inside it, whether
/// the person signed in may still do it. Every service is built on one.
class CommandGate
{
public:
    struct Unit {
        QString batchId; ///< groups the commands of one import
        QString undoes; ///< the command taken back
    };

    CommandGate(Database &database, const Clock &clock, const Session &session);

    /// The write transaction of a command. Refuses with `accounts.notAllowed`, `accounts.signedOut`, or why the
    /// library cannot be written.
    Result<Transaction> begin(Command command, const Unit &unit = {});
    /// Whether the person signed in may do a command, by the role known at sign-in: for reading and for showing.
    bool mayDo(Command command) const { return m_session.isSignedIn() && may(m_session.role, command); }
    /// The same as a result, for services that read.
    Result<void> allow(Command command) const;

    Database &database() const { return m_database; }
    const Clock &clock() const { return m_clock; }
    const Session &session() const { return m_session; }

    /// Who reads what grows with the library, so that the thread of this gate never waits for it; see Inquiry. None:
    /// such reading happens at once.
    void setReader(Worker *reader) { m_reader = reader; }
    Worker *reader() const { return m_reader; }

private:
    Database &m_database;
    const Clock &m_clock;
    const Session &m_session;
    Worker *m_reader = nullptr;
};
