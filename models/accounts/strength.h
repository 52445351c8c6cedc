// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QString>
#include <QStringList>

/// What would make a password better; the interface has a sentence for each.
enum class PasswordAdvice { None, Longer, CommonWord, OwnWord, Repeats, Sequence, KeyboardRow, Date, MoreWords };

/// How hard a password is to guess.
struct PasswordStrength {
    int score = 0; ///< 0 very weak, 1 weak, 2 fair, 3 good, 4 strong
    PasswordAdvice advice = PasswordAdvice::None;
};

inline constexpr int shortestPassword = 8;
inline constexpr int longestPassword = 1000;
inline constexpr int lowestPasswordScore = 3;

/// Rates a password; `ownWords` are what an attacker would try first: the person's names, the library's.
PasswordStrength strengthOf(const QString &password, const QStringList &ownWords = {});

/// Why a new password may not be used: `accounts.passwordMissing`, `.passwordTooShort`, `.passwordTooLong`,
/// `.passwordTooWeak`; nothing when it may.
Problems checkNewPassword(const QString &password, const QStringList &ownWords = {});

/// A password to hand out: four words drawn at random, joined by hyphens.
QString suggestedPassword();
