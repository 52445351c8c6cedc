// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/password.h"
#include "models/database/transaction.h"
#include "models/users/user.h"

#include <optional>

/// What an imported person may sign in with.
struct ImportedAccount {
    std::optional<HashedPassword> password; ///< of the old program
    QString passwordExpiresAt; ///< stored moment; empty = never
};

/// Stores a tidied, checked user of a file with search text and audit entry; user.userName and user.role are stored
/// too. A file makes nobody more than a viewer: any higher role becomes that. Returns the id.
Result<qint64> insertImportedUser(Transaction &transaction, const User &user, const ImportedAccount &account = {});
