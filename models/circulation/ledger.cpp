// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/ledger.h"

#include <array>
#include <span>
#include <string_view>

namespace {

constexpr std::array<std::string_view, ledgerKinds> kindWords{
    "fine",  "lost_item", "processing_fee", "hold_fee", "membership_fee",
    "other", "payment",   "waiver",         "refund",   "correction",
};
constexpr std::array<std::string_view, payMethods> methodWords{"cash", "card", "transfer", "other"};
constexpr std::array<std::string_view, waiveReasons> reasonWords{"replacement_given", "our_mistake", "hardship",
                                                                 "amnesty", "other"};

template <typename Enum>
QString wordOf(std::span<const std::string_view> words, Enum value)
{
    const std::string_view word = words[static_cast<std::size_t>(value)];
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

template <typename Enum>
std::optional<Enum> valueOf(std::span<const std::string_view> words, const QString &word)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (word == QLatin1String(words[i].data(), static_cast<qsizetype>(words[i].size()))) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

} // namespace

QString toStored(LedgerKind kind)
{
    return wordOf(kindWords, kind);
}

std::optional<LedgerKind> ledgerKindFromStored(const QString &word)
{
    return valueOf<LedgerKind>(kindWords, word);
}

QString toStored(PayMethod method)
{
    return wordOf(methodWords, method);
}

std::optional<PayMethod> payMethodFromStored(const QString &word)
{
    return valueOf<PayMethod>(methodWords, word);
}

QString toStored(WaiveReason reason)
{
    return wordOf(reasonWords, reason);
}

std::optional<WaiveReason> waiveReasonFromStored(const QString &word)
{
    return valueOf<WaiveReason>(reasonWords, word);
}

QString receiptText(qint64 receiptNumber)
{
    if (receiptNumber <= 0) {
        return {};
    }
    const qint64 year = receiptNumber / 1'000'000;
    const qint64 number = receiptNumber % 1'000'000;
    return year == 0 ? QString::number(number) : QStringLiteral("%1-%2").arg(year).arg(number, 4, 10, QLatin1Char('0'));
}
