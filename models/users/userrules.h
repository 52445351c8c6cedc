// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/users/user.h"
#include "models/values/result.h"

#include <QVariant>

/// What is wrong with a user by itself, on a given day. Expects a tidied user.
Problems checkUser(const User &user, const QDate &today);
/// What is wrong with an e-mail address; empty is fine.
Problems checkEmail(const QString &email);
/// Puts a value into a field; refuses what the field cannot hold.
Result<void> setField(User &user, UserField field, const QVariant &value);
