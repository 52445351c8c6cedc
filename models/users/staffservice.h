// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/users/staffaccount.h"

#include <QVariant>

/// Who may sign in, and as what. Every change asks for the right to manage staff, and none can take away the last
/// administrator who can always sign in.
class StaffService
{
public:
    explicit StaffService(CommandGate &gate);

    /// What is wrong with an account by itself: `accounts.userNameMissing`, `.userNameInvalid`, `.roleEndsInPast`.
    Problems check(const AccountDraft &account) const;
    /// Everybody with a role above member or with a user name, by name.
    Result<QList<StaffAccount>> accounts() const;
    Result<std::optional<StaffAccount>> account(qint64 userId) const;
    /// Whether nobody else has that user name.
    Result<bool> isUserNameFree(const QString &userName, qint64 exceptUserId = 0) const;
    /// A free user name from a person's names: Hannah Weiss becomes hweiss.
    Result<QString> proposedUserName(const QString &givenName, const QString &familyName) const;
    /// Whether this is the one administrator who must stay.
    Result<bool> isLastAdministrator(qint64 userId) const;

    /// Gives a person an account, or changes user name, role and expiry; the password only when the draft has one.
    Result<void> save(qint64 userId, qint64 version, const AccountDraft &account);
    /// The same as a part of a larger unit; the transaction must have been begun with Command::ManageStaff.
    Result<void> save(Transaction &transaction, qint64 userId, const AccountDraft &account);
    /// Another role for somebody who has a user name; member takes the account away.
    Result<void> changeRole(qint64 userId, qint64 version, Role role);
    /// One field of the account, for the cell that shows that version: `username`, `role` or `role_expires_on`.
    Result<void> change(qint64 userId, qint64 version, const QString &column, const QVariant &value);
    /// A new password for somebody else. Cannot be undone. Also ends a lock.
    Result<void> setPassword(qint64 userId, const HashedPassword &password, bool mustChange);
    /// Takes user name, role and password away; the person stays.
    Result<void> remove(qint64 userId, qint64 version);
    /// Ends the pause after too many failed sign-ins.
    Result<void> unlock(qint64 userId);

private:
    CommandGate &m_gate;
};
