// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/strength.h"
#include "models/users/signinattempts.h"
#include "models/users/signinservice.h"
#include "models/users/staffservice.h"
#include "models/users/userservice.h"
#include "tests/support/testlibrary.h"

#include <QElapsedTimer>
#include <QMessageAuthenticationCode>
#include <QTest>

#include <algorithm>

inline constexpr PasswordCost cheap{1, 64 * 1024};
inline const QString rightPassword = QStringLiteral("lantern-ocean-maple");

inline QString codeOf(const Problems &problems)
{
    return problems.value(0).code;
}

/// A library whose administrator has a password.
class SignInLibrary : public TestLibrary
{
public:
    SignInLibrary() { setHash(QStringLiteral("admin"), hashPassword(rightPassword, cheap)->text()); }
    void setHash(const QString &userName, const QString &hash)
    {
        run(QStringLiteral("UPDATE users SET password_hash = ? WHERE username_key = ?"), {hash, userName});
    }
    Result<SignedIn> signIn(const QString &userName, const QString &password)
    {
        return SignInService(database(), clock(), cheap).signIn({userName, password, QStringLiteral("Main desk")});
    }
    void wait(qint64 seconds) { clock().set(clock().now().addSecs(seconds)); }
};
