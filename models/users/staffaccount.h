// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/password.h"
#include "models/accounts/role.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

/// What lets a person sign in.
struct AccountDraft {
    QString userName = {};
    Role role = Role::Viewer;
    QDate roleExpiresOn = {}; ///< the role's last day; invalid = never ends
    std::optional<HashedPassword> password = {}; ///< nothing = as it is
    bool mustChangePassword = true; ///< only with a new password
};

/// A person with a role above member, or with a user name, as the staff page shows them.
struct StaffAccount {
    qint64 userId = 0;
    qint64 version = 0;
    QString name = {};
    QString cardNumber = {};
    QString userName = {};
    Role role = Role::Member;
    QDate roleExpiresOn = {};
    bool isActive = true;
    bool hasPassword = false;
    bool mustChangePassword = false;
    QDateTime lastSignedInAt = {};
    QDateTime passwordChangedAt = {};
    int failures = 0; ///< failed sign-ins since the last good one
    QDateTime lastFailedAt = {};
    QDateTime lockedUntil = {}; ///< invalid when not locked now

    bool hasEnded(const QDate &today) const { return roleExpiresOn.isValid() && roleExpiresOn < today; }
};
