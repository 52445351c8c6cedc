// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/commandgate.h"

#include "models/database/statement.h"

namespace {

struct Standing {
    Role role = Role::Member;
    bool isActive = false;
    QDate roleExpiresOn;
};

Problem notAllowed(Command command)
{
    return {{}, QStringLiteral("accounts.notAllowed"), {nameOf(command)}};
}

} // namespace

CommandGate::CommandGate(Database &database, const Clock &clock, const Session &session)
    : m_database(database),
      m_clock(clock),
      m_session(session)
{ }

Result<void> CommandGate::allow(Command command) const
{
    if (!m_session.isSignedIn()) {
        return Problem{{}, QStringLiteral("accounts.signedOut"), {}};
    }
    if (!may(m_session.role, command)) {
        return notAllowed(command);
    }
    return {};
}

Result<Transaction> CommandGate::begin(Command command, const Unit &unit)
{
    if (!m_session.isSignedIn()) {
        return Problem{{}, QStringLiteral("accounts.signedOut"), {}};
    }
    CommandStamp stamp;
    stamp.command = nameOf(command);
    stamp.batchId = unit.batchId;
    stamp.undoes = unit.undoes;
    stamp.actorId = m_session.userId;
    stamp.stationId = m_session.stationId;
    stamp.recordedAt = toStoredMoment(m_clock.now());
    Result<Transaction> transaction = m_database.transact(std::move(stamp));
    if (!transaction) {
        return transaction;
    }
    Statement standing(*transaction, QStringLiteral("SELECT role, is_active, role_expires_on FROM users WHERE id = ?"));
    standing.bind(m_session.userId);
    const auto found = standing.first([](const Row &row) {
        return Standing{roleFromStored(row.text(0)).value_or(Role::Member), row.flag(1), row.day(2)};
    });
    if (!found) {
        return found.problems();
    }
    if (!*found || !(*found)->isActive
        || ((*found)->roleExpiresOn.isValid() && (*found)->roleExpiresOn < m_clock.today())) {
        return Problem{{}, QStringLiteral("accounts.signedOut"), {}};
    }
    if (!may((*found)->role, command)) {
        return notAllowed(command);
    }
    return transaction;
}
