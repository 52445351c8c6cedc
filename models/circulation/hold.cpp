// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/hold.h"

#include <array>

namespace {

struct Word {
    HoldStatus status;
    const char *stored;
};

constexpr std::array words{
    Word{HoldStatus::Waiting, "waiting"},     Word{HoldStatus::Suspended, "suspended"},
    Word{HoldStatus::Ready, "ready"},         Word{HoldStatus::Fulfilled, "fulfilled"},
    Word{HoldStatus::Cancelled, "cancelled"}, Word{HoldStatus::Expired, "expired"},
};

} // namespace

QString toStored(HoldStatus status)
{
    return QString::fromLatin1(words[static_cast<std::size_t>(status)].stored);
}

HoldStatus holdStatusFromStored(const QString &word)
{
    for (const Word &known : words) {
        if (word == QLatin1String(known.stored)) {
            return known.status;
        }
    }
    return HoldStatus::Cancelled;
}
