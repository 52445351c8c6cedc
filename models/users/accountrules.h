// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/users/staffaccount.h"
#include "models/values/result.h"

/// What is wrong with a user name by itself: `accounts.userNameMissing` or `.userNameInvalid`.
Problems checkUserName(const QString &userName);
/// What is wrong with an account by itself.
Problems checkAccount(const AccountDraft &account, const QDate &today);
/// What user names are compared by: letter case and accents do not count.
QString userNameKey(const QString &userName);
/// A user name from a person's names, in plain letters: first letter of the given name and the family name.
QString userNameFrom(const QString &givenName, const QString &familyName);
