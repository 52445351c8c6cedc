// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/foldedtext.h"

#include <QHash>

#include <algorithm>

namespace {

/// Letters Unicode does not decompose, as a reader without them on the keyboard types them.
const QHash<char32_t, QString> &spelling()
{
    static const QHash<char32_t, QString> table{
        {U'ł', QStringLiteral("l")},  {U'ø', QStringLiteral("o")},  {U'æ', QStringLiteral("ae")},
        {U'œ', QStringLiteral("oe")}, {U'ß', QStringLiteral("ss")}, {U'ı', QStringLiteral("i")},
        {U'đ', QStringLiteral("d")},  {U'ð', QStringLiteral("d")},  {U'þ', QStringLiteral("th")},
        {U'ħ', QStringLiteral("h")},  {U'ŧ', QStringLiteral("t")},  {U'ŋ', QStringLiteral("n")},
        {U'ς', QStringLiteral("σ")},
    };
    return table;
}

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// Most text by far; nothing in it is composed or marked.
bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0 && c.unicode() < 0x80; });
}

/// Small letters, and one space where there are any between words.
QString foldedAscii(const QString &text)
{
    QString result;
    result.reserve(text.size());
    bool isBetween = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            isBetween = !result.isEmpty();
            continue;
        }
        if (isBetween) {
            result += QLatin1Char(' ');
            isBetween = false;
        }
        const bool isCapital = c >= QLatin1Char('A') && c <= QLatin1Char('Z');
        result += isCapital ? QChar(char16_t(c.unicode() + ('a' - 'A'))) : c;
    }
    return result;
}

QString withoutMarks(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        constexpr char32_t firstBeyondAscii = 0x80;
        if (c < firstBeyondAscii) {
            result += QChar(char16_t(c));
            continue;
        }
        if (isMark(c)) {
            continue;
        }
        const auto spelt = spelling().constFind(c);
        if (spelt != spelling().cend()) {
            result += *spelt;
        } else {
            result += QChar::fromUcs4(c);
        }
    }
    return result;
}

} // namespace

QString folded(const QString &text)
{
    if (isAscii(text)) {
        return foldedAscii(text);
    }
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    return withoutMarks(decomposed).normalized(QString::NormalizationForm_KC).simplified();
}

QStringList foldedWords(const QString &text)
{
    QStringList words;
    QString word;
    for (const char32_t c : folded(text).toUcs4()) {
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c)) {
            word += QChar::fromUcs4(c);
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    if (!word.isEmpty()) {
        words << word;
    }
    return words;
}

QString cleaned(const QString &text)
{
    if (isAscii(text)) {
        return text.trimmed();
    }
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        // SQLite takes a byte order mark at the start of a text for one and turns the rest round.
        if (c.isNull() || c == QChar(0xFEFF) || c == QChar(0xFFFE) || c == QChar(0xFFFF)) {
            continue;
        }
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            result += c;
            result += text.at(++i);
        } else if (!c.isSurrogate()) {
            result += c;
        }
    }
    return result.normalized(QString::NormalizationForm_C).trimmed();
}
