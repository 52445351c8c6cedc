// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/exchange/importrequest.h"
#include "models/exchange/lookupids.h"
#include "models/exchange/userrow.h"
#include "models/users/userservice.h"

/// Brings the rows of a file among the users. A user is known by card number, else by user name, else by folded name
/// and date of birth, else by name and everything that tells where to reach somebody. Without a transaction nothing
/// is stored. A file makes nobody more than a viewer, and gives no password.
class UserImport
{
public:
    UserImport(CommandGate &gate, const ImportRequest &request, Transaction *transaction);

    Result<RowOutcome> take(ParsedUser &row, ImportSummary &summary);
    Result<void> finish() { return {}; }

private:
    struct Met {
        bool wasHere = false;
        User user;
    };

    Result<User> userFrom(const UserDraftRow &draft);
    Result<std::optional<qint64>> storedId(const User &user);
    Result<bool> isUserNameFree(const QString &userName, qint64 exceptId);
    Result<qint64> insert(User &user);
    Result<bool> update(Met &met, const UserDraftRow &draft, const User &user);
    void remember(const User &user, qsizetype met);
    std::optional<qsizetype> met(const User &user) const;

    Database &m_database;
    const Clock &m_clock;
    const ImportRequest &m_request;
    Transaction *m_transaction;
    UserService m_users;
    LookupIds m_ids;
    QList<Met> m_met;
    QHash<QString, qsizetype> m_byKey;
    QHash<qint64, qsizetype> m_byId;
};
