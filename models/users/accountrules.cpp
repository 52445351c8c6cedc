// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/users/accountrules.h"

#include "models/values/foldedtext.h"

#include <algorithm>

namespace {
constexpr int longestUserName = 64;
}

Problems checkUserName(const QString &userName)
{
    const QString field = QStringLiteral("username");
    const QString name = cleaned(userName);
    if (name.isEmpty()) {
        return {{field, QStringLiteral("accounts.userNameMissing"), {}}};
    }
    const bool isReadable = std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return !c.isSpace() && c.category() != QChar::Other_Control && c.category() != QChar::Other_Format;
    });
    if (!isReadable || name.size() > longestUserName || userNameKey(name).isEmpty()) {
        return {{field, QStringLiteral("accounts.userNameInvalid"), {QString::number(longestUserName)}}};
    }
    return {};
}

Problems checkAccount(const AccountDraft &account, const QDate &today)
{
    Problems problems = checkUserName(account.userName);
    if (account.role == Role::Member) {
        problems << Problem{QStringLiteral("role"), QStringLiteral("accounts.memberCannotSignIn"), {}};
    }
    if (account.roleExpiresOn.isValid() && account.roleExpiresOn < today) {
        problems << Problem{QStringLiteral("role_expires_on"), QStringLiteral("accounts.roleEndsInPast"), {}};
    }
    return problems;
}

QString userNameKey(const QString &userName)
{
    return folded(cleaned(userName));
}

QString userNameFrom(const QString &givenName, const QString &familyName)
{
    const QStringList given = foldedWords(givenName);
    const QStringList family = foldedWords(familyName);
    if (family.isEmpty()) {
        return given.value(0);
    }
    return given.value(0).left(1) + family.join(QString());
}
