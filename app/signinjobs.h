// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/librarysession.h"

#include <QString>

/// What signing in does on a worker: opens the library by the whole open sequence and checks the password there.
Result<SignInAnswer> signInTo(const QString &path, const SignInRequest &request);
/// The password of the person signed in, for unlocking.
Result<Session> unlockAt(const QString &path, const Session &session, const QString &password);
/// A new password for oneself.
Result<void> changePasswordAt(const QString &path, const Session &session, const QString &present,
                              const QString &fresh);
/// Brings an older library up to date: backup, migrate.
Result<void> updateLibrary(const QString &path);
