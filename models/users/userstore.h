// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/audit.h"
#include "models/users/user.h"
#include "models/values/result.h"

class Database;
class Row;
class Transaction;

/// Rows of `users` for the services of this folder: no rules, no permissions. password_hash is in none of it.
namespace userstore {

/// The user of that id; nothing when there is none.
Result<std::optional<User>> byId(Database &database, qint64 id);
/// The user with that card; nothing when there is none.
Result<std::optional<User>> byCard(Database &database, const QString &cardNumber);
/// Inserts a tidied user; returns the id. Writes search text, but no audit.
Result<qint64> insert(Transaction &transaction, const User &user);
/// Updates what belongs to the person, if the version is still that one; false when it is not.
Result<bool> update(Transaction &transaction, const User &user);
/// Writes the search text of the row as it now stands.
Result<void> refreshSearchText(Transaction &transaction, qint64 id);
/// Deletes the row and its search text.
Result<void> remove(Transaction &transaction, qint64 id);
/// Refuses with `accounts.lastAdministrator` when the running transaction took the last administrator who can always
/// sign in. `before` and `after` are images of the row.
Result<void> keepAnAdministrator(Transaction &transaction, const std::optional<Image> &before,
                                 const std::optional<Image> &after);
/// The tables that refer to a user, and so keep the row from being deleted.
Result<QStringList> referencesTo(Transaction &transaction, qint64 id);
/// How user rows are taken back: with search text, never without an administrator, and without regard to what signing
/// in has written since. Adding somebody who was charged for joining is taken back by emptying the row as erasing does:
/// the charge and its counter-entry stay in the ledger and need somebody to belong to, but the card number is free and
/// nobody finds the user any more. Redoing fills the row again.
TakeBack takeBack();

} // namespace userstore
