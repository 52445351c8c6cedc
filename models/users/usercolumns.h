// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"
#include "models/values/clock.h"

/// The columns of the grid of users, in the order of UsersTable::UserColumn. `clock` must outlive them. The role can
/// be edited only when `rolesEditable`.
QList<Column> userColumns(const Clock &clock, std::function<QString()> currency, bool isEditable, bool rolesEditable);

/// The column of roles, with their words; not editable by itself.
Column userRoleColumn();

/// How a user stands: a dot while everything is in order, a pill for what is not.
Badge userStatusBadge(bool isActive, const QString &blockReason, const QDate &expiresOn, const QDate &today);
