// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QDateTime>
#include <QString>

class Clock;
class Database;
class Transaction;

inline constexpr int failuresBeforeLock = 10;
inline constexpr int lockMinutes = 15;

/// How long after a number of failures in a row the next try must wait.
int secondsAfter(int failures);

/// Counts a try as failed before it is made, so that neither parallel tries nor a killed program go uncounted.
/// Returns the seconds the next one must wait, should this one fail. Refuses with `accounts.wait` or `accounts.locked`
/// when it is too early. A library that cannot be written counts nothing.
Result<int> countAttempt(Database &database, const Clock &clock, const QString &userNameKey);
/// Forgets the failures after a good try.
Result<void> forgetAttempts(Transaction &transaction, const QString &userNameKey);
