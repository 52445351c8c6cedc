// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QString>

#include <chrono>

/// What guessing a password costs: passes over a block of memory (Argon2id).
struct PasswordCost {
    quint64 passes = 3;
    quint64 memoryBytes = 64ULL << 20;

    friend bool operator==(const PasswordCost &, const PasswordCost &) = default;
};

/// More memory than this no stored password may ask for: a planted hash must not exhaust the computer.
inline constexpr quint64 mostPasswordMemory = 256ULL << 20;

/// A password as it may be stored. Only hashPassword() and importedPassword() make one, so that no plain text can
/// reach a service by mistake.
class HashedPassword
{
public:
    const QString &text() const { return m_text; }

private:
    friend Result<HashedPassword> hashPassword(const QString &password, const PasswordCost &cost);
    friend Result<HashedPassword> importedPassword(const QString &stored);
    explicit HashedPassword(QString text) : m_text(std::move(text)) { }
    QString m_text;
};

/// Hashes a password with a fresh salt. Takes tens of milliseconds or more: call it on a worker.
/// Refuses with `accounts.noMemory` when the computer is short of memory.
Result<HashedPassword> hashPassword(const QString &password, const PasswordCost &cost);

/// A hash brought along from another program: `sha256$salt$hex`, the HMAC-SHA256 of the password keyed with the salt,
/// or an Argon2 text. Refuses with `accounts.hashUnknown`.
Result<HashedPassword> importedPassword(const QString &stored);

/// Whether the password belongs to the stored hash. Refuses with `accounts.noMemory`, or with `accounts.hashUnknown`
/// for a text it does not know or that asks for more memory than allowed: neither says that the password was wrong.
Result<bool> verifyPassword(const QString &password, const QString &stored);

/// Whether the stored text is of the old kind that is quick to guess.
bool isLegacyHash(const QString &stored);

/// Whether the stored hash should be made again at the next sign-in because it is weaker than `cost`.
bool needsRehash(const QString &stored, const PasswordCost &cost);

/// The dearest cost this computer pays in about `target`, between the standard and the cap. Takes a few seconds.
PasswordCost calibratedPasswordCost(std::chrono::milliseconds target = std::chrono::milliseconds(350));
