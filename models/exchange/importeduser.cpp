// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importeduser.h"

#include "models/database/audit.h"
#include "models/database/statement.h"
#include "models/users/accountrules.h"
#include "models/users/userstore.h"

#include <algorithm>

Result<qint64> insertImportedUser(Transaction &transaction, const User &user, const ImportedAccount &account)
{
    const Result<qint64> id = userstore::insert(transaction, user);
    if (!id) {
        return id;
    }
    const Role role = std::min(user.role, Role::Viewer);
    if (!user.userName.isEmpty() || role != Role::Member) {
        Statement update(
            transaction,
            QStringLiteral(
                "UPDATE users SET username = ?, username_key = ?, role = ?, password_hash = ?, password_expires_at = ? "
                "WHERE id = ?"));
        const bool hasName = !user.userName.isEmpty();
        const Result<void> named = update.bind(hasName ? user.userName : QString())
                                       .bind(hasName ? userNameKey(user.userName) : QString())
                                       .bind(toStored(role))
                                       .bind(hasName && account.password ? account.password->text() : QString())
                                       .bind(hasName && account.password ? account.passwordExpiresAt : QString())
                                       .bind(*id)
                                       .run();
        if (!named) {
            return named.problems();
        }
    }
    const auto after = imageOf(transaction.database(), QStringLiteral("users"), *id);
    if (!after) {
        return after.problems();
    }
    if (const Result<void> recorded = record(transaction, QStringLiteral("users"), *id, {}, *after); !recorded) {
        return recorded.problems();
    }
    return id;
}
