// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/strength.h"

#include "models/accounts/suggestedwords.h"

#include <sodium.h>
#include <vector>
#include <zxcvbn.h>

namespace {

/// The usual borders between the five grades, as powers of ten of the guesses needed, in bits.
constexpr double gradeBorders[] = {9.97, 19.93, 26.58, 33.22};

PasswordAdvice adviceOn(int matchType)
{
    switch (matchType % MULTIPLE_MATCH) {
    case DICTIONARY_MATCH:
    case DICT_LEET_MATCH: return PasswordAdvice::CommonWord;
    case USER_MATCH:
    case USER_LEET_MATCH: return PasswordAdvice::OwnWord;
    case REPEATS_MATCH: return PasswordAdvice::Repeats;
    case SEQUENCE_MATCH: return PasswordAdvice::Sequence;
    case SPATIAL_MATCH: return PasswordAdvice::KeyboardRow;
    case DATE_MATCH:
    case YEAR_MATCH: return PasswordAdvice::Date;
    default: return PasswordAdvice::MoreWords;
    }
}

/// What most of the password is made of decides what to say about it.
PasswordAdvice adviceFrom(const ZxcMatch_t *match)
{
    PasswordAdvice advice = PasswordAdvice::MoreWords;
    int longest = 0;
    for (; match != nullptr; match = match->Next) {
        if (match->Length > longest && match->Type % MULTIPLE_MATCH != BRUTE_MATCH) {
            longest = match->Length;
            advice = adviceOn(match->Type);
        }
    }
    return advice;
}

/// The words as they are and in their parts, from two letters on.
std::vector<QByteArray> partsOf(const QStringList &ownWords)
{
    std::vector<QByteArray> parts;
    for (const QString &words : ownWords) {
        for (const QString &word : words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (word.size() > 1) {
                parts.push_back(word.toUtf8());
            }
        }
    }
    return parts;
}

} // namespace

PasswordStrength strengthOf(const QString &password, const QStringList &ownWords)
{
    if (password.isEmpty()) {
        return {0, PasswordAdvice::Longer};
    }
    const std::vector<QByteArray> parts = partsOf(ownWords);
    std::vector<const char *> dictionary;
    for (const QByteArray &part : parts) {
        dictionary.push_back(part.constData());
    }
    dictionary.push_back(nullptr);

    ZxcMatch_t *matches = nullptr;
    // The end of a very long text adds nothing to the grade and takes long to look at.
    const double bits = ZxcvbnMatch(password.left(100).toUtf8().constData(), dictionary.data(), &matches);
    PasswordStrength strength;
    for (const double border : gradeBorders) {
        strength.score += bits >= border ? 1 : 0;
    }
    if (password.size() < shortestPassword) {
        strength.score = qMin(strength.score, lowestPasswordScore - 1);
        strength.advice = PasswordAdvice::Longer;
    } else if (strength.score < lowestPasswordScore) {
        strength.advice = adviceFrom(matches);
    }
    ZxcvbnFreeInfo(matches);
    return strength;
}

Problems checkNewPassword(const QString &password, const QStringList &ownWords)
{
    const QString field = QStringLiteral("password");
    if (password.isEmpty()) {
        return {{field, QStringLiteral("accounts.passwordMissing"), {}}};
    }
    if (password.size() < shortestPassword) {
        return {{field, QStringLiteral("accounts.passwordTooShort"), {QString::number(shortestPassword)}}};
    }
    if (password.size() > longestPassword) {
        return {{field, QStringLiteral("accounts.passwordTooLong"), {QString::number(longestPassword)}}};
    }
    if (strengthOf(password, ownWords).score < lowestPasswordScore) {
        return {{field, QStringLiteral("accounts.passwordTooWeak"), {}}};
    }
    return {};
}

QString suggestedPassword()
{
    if (sodium_init() < 0) {
        return {};
    }
    QStringList words;
    for (int i = 0; i < 4; ++i) {
        words << QString::fromLatin1(
            suggestedWords.at(randombytes_uniform(static_cast<quint32>(suggestedWords.size()))));
    }
    return words.join(QLatin1Char('-'));
}
