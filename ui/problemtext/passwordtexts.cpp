// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problemtext/passwordtexts.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

/// Gives the words of this file their translation context.
struct PasswordText {
    Q_DECLARE_TR_FUNCTIONS(PasswordText)
};

} // namespace

QString passwordAdviceText(const QString &password, const PasswordStrength &strength)
{
    if (password.isEmpty()) {
        return PasswordText::tr("Three or four unrelated words are good. Spaces and any letters are welcome.");
    }
    const QString better = QLatin1Char(' ') + PasswordText::tr("Three or four unrelated words are better.");
    switch (strength.advice) {
    case PasswordAdvice::None:
        return PasswordText::tr("%n character(s). Spaces and any letters are welcome.", nullptr,
                                static_cast<int>(password.size()));
    case PasswordAdvice::Longer:
        return PasswordText::tr("At least %n character(s).", nullptr, shortestPassword) + better;
    case PasswordAdvice::CommonWord:
        return (password.contains(QRegularExpression(QStringLiteral("[0-9]")))
                    ? PasswordText::tr("A common word with a digit.")
                    : PasswordText::tr("A common word."))
            + better;
    case PasswordAdvice::OwnWord: return PasswordText::tr("Made of your own or the library's name.") + better;
    case PasswordAdvice::Repeats: return PasswordText::tr("The same again and again.") + better;
    case PasswordAdvice::Sequence: return PasswordText::tr("A row of letters or digits.") + better;
    case PasswordAdvice::KeyboardRow: return PasswordText::tr("Keys that lie side by side.") + better;
    case PasswordAdvice::Date: return PasswordText::tr("A date is tried early.") + better;
    case PasswordAdvice::MoreWords: break;
    }
    return PasswordText::tr("Longer would be harder to guess.") + better;
}
