// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/role.h"

#include <array>

namespace {
constexpr std::array<const char *, 5> words{"member", "viewer", "assistant", "librarian", "administrator"};
}

QString toStored(Role role)
{
    return QString::fromLatin1(words.at(static_cast<std::size_t>(role)));
}

std::optional<Role> roleFromStored(const QString &word)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (word == QLatin1String(words.at(i))) {
            return static_cast<Role>(i);
        }
    }
    return std::nullopt;
}
