// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/role.h"

#include <QString>

/// Who is signed in at this station. A value: services read it, only signing in and out replaces it.
/// The role here is for showing; each write reads it again from the library.
struct Session {
    qint64 userId = 0; ///< 0 = nobody
    QString userName; ///< shown in the window's corner
    Role role = Role::Member;
    qint64 stationId = 0; ///< stations.id of this computer, stored with each command
    QString stationName; ///< its name, shown in the status line

    bool isSignedIn() const { return userId != 0; }
};
