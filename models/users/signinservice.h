// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/password.h"
#include "models/accounts/session.h"
#include "models/values/clock.h"
#include "models/values/result.h"

#include <optional>

class Database;
class Transaction;

/// What a person gave to sign in.
struct SignInRequest {
    QString userName = {};
    QString password = {};
    QString stationName = {}; ///< this computer's name; registered when new
};

/// A good sign-in.
struct SignedIn {
    Session session = {};
    bool mustChangePassword = false; ///< nothing else before a new password was chosen
};

/// Who opens a new library.
struct AdministratorDraft {
    QString givenName = {};
    QString familyName = {};
    QString name = {}; ///< when it is not given in two parts
    QString userName = {};
    QString password = {};
};

/// Lets people in. Hashing takes long on purpose: make one on a worker, with that worker's own connection.
///
/// Failed tries are counted in the library itself, so all stations share the count and it outlives the program. After
/// each one the next must wait 1, 2, 4 … seconds; after ten, 15 minutes. A name nobody has is treated the same and
/// takes the same time. Problems: `accounts.wrongPassword` (arguments: seconds to wait), `accounts.wait` (seconds),
/// `accounts.locked` (moment it ends), `accounts.inactive`, `accounts.roleEnded` (its last day),
/// `accounts.memberCannotSignIn`, `accounts.passwordExpired`, `accounts.noMemory`.
class SignInService
{
public:
    /// `cost` is what new hashes cost; costOf() reads the library's.
    SignInService(Database &database, const Clock &clock, const PasswordCost &cost);

    /// The cost that was measured when the library was made; the standard when it is not known.
    static Result<PasswordCost> costOf(Database &database);

    Result<SignedIn> signIn(const SignInRequest &request);
    /// The password of somebody signed in who left the desk. Returns the session as it is now: the role may have
    /// changed.
    Result<Session> unlock(const Session &session, const QString &password);
    /// Whether it is this person's password; counted like a sign-in. For acts that ask again, such as a restore.
    Result<void> confirm(const Session &session, const QString &password);
    /// A new password for oneself; the present one is asked for. A wrong one is counted like a failed sign-in.
    Result<void> changeOwnPassword(const Session &session, const QString &present, const QString &fresh);
    /// The first administrator of a library that has none: `accounts.hasAdministrator`. Returns users.id and keeps the
    /// cost for the library.
    Result<qint64> firstAdministrator(const AdministratorDraft &draft);

private:
    struct Account;

    Result<std::optional<Account>> accountOf(const QString &userNameKey) const;
    Result<QString> userNameKeyOf(const Session &session) const;
    Result<Account> checked(const QString &userNameKey, const QString &password);
    Result<void> mayEnter(const Account &account) const;
    Result<Transaction> begin(const QString &command, const Session &actor) const;
    Result<std::optional<HashedPassword>> rehashed(const Account &account, const QString &password) const;
    Result<void> welcome(Transaction &transaction, const Account &account,
                         const std::optional<HashedPassword> &fresh) const;

    Database &m_database;
    const Clock &m_clock;
    PasswordCost m_cost;
};
