// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/isbn.h"

#include "models/values/isbnranges.h"

#include <QRegularExpression>

namespace {

const QString field = QStringLiteral("isbn");

/// What stands between the digits of a printed number: hyphens and dashes of all kinds, spaces, points.
bool isSeparator(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == QLatin1Char('.') || c == QChar(0x00AD)
        || c.category() == QChar::Other_Format;
}

QString withoutLabel(const QString &text)
{
    static const QRegularExpression label(QStringLiteral("^\\s*isbn(?:[\\s-]*1[03](?=[\\s:]))?\\s*:?\\s*"),
                                          QRegularExpression::CaseInsensitiveOption);
    QString rest = text;
    const QRegularExpressionMatch match = label.match(text);
    if (match.hasMatch()) {
        rest = text.mid(match.capturedEnd());
    }
    return rest;
}

QChar checkDigitOf10(const QString &nine)
{
    int sum = 0;
    for (int i = 0; i < 9; ++i) {
        sum += (10 - i) * nine.at(i).digitValue();
    }
    const int digit = (11 - sum % 11) % 11;
    return digit == 10 ? QLatin1Char('X') : QChar(u'0' + digit);
}

QChar checkDigitOf13(const QString &twelve)
{
    int sum = 0;
    for (int i = 0; i < 12; ++i) {
        sum += (i % 2 == 0 ? 1 : 3) * twelve.at(i).digitValue();
    }
    return QChar(u'0' + (10 - sum % 10) % 10);
}

/// The plain characters: ASCII digits and X.
Result<QString> digitsOf(const QString &text)
{
    if (isScientificNumber(text)) {
        return Problem{field, QStringLiteral("isbn.scientific"), {text.trimmed()}};
    }
    QString digits;
    for (const QChar c : withoutLabel(text.normalized(QString::NormalizationForm_KC))) {
        if (c.digitValue() >= 0) {
            digits += QChar(u'0' + c.digitValue());
        } else if (c.toUpper() == QLatin1Char('X')) {
            digits += QLatin1Char('X');
        } else if (!isSeparator(c)) {
            return Problem{field, QStringLiteral("isbn.characters"), {QString(c)}};
        }
    }
    const qsizetype x = digits.indexOf(QLatin1Char('X'));
    if (x >= 0 && (x != digits.size() - 1 || digits.size() > 10)) {
        return Problem{field, QStringLiteral("isbn.characters"), {QStringLiteral("X")}};
    }
    return digits;
}

Problem wrongCheckDigit(QChar right, QChar found)
{
    return {field, QStringLiteral("isbn.checkDigit"), {QString(right), QString(found)}};
}

} // namespace

Result<Isbn> Isbn::parse(const QString &text)
{
    const Result<QString> read = digitsOf(text);
    if (!read) {
        return read.problems();
    }
    const QString &digits = *read;
    if (digits.size() == 10) {
        const QChar right = checkDigitOf10(digits);
        if (right != digits.back()) {
            return wrongCheckDigit(right, digits.back());
        }
        const QString twelve = QStringLiteral("978") + digits.left(9);
        return Isbn(twelve + checkDigitOf13(twelve));
    }
    if (digits.size() != 13) {
        return Problem{field, QStringLiteral("isbn.length"), {QString::number(digits.size())}};
    }
    if (!digits.startsWith(QLatin1String("978")) && !digits.startsWith(QLatin1String("979"))) {
        return Problem{field, QStringLiteral("isbn.prefix"), {digits.left(3)}};
    }
    const QChar right = checkDigitOf13(digits);
    if (right != digits.back()) {
        return wrongCheckDigit(right, digits.back());
    }
    return Isbn(digits);
}

Result<Isbn> Isbn::parseRestoringZeros(const QString &text)
{
    const Result<QString> read = digitsOf(text);
    if (!read) {
        return read.problems();
    }
    // Five digits and more: below that chance would make a right check digit of page numbers and years.
    if (read->size() >= 5 && read->size() < 10) {
        if (Result<Isbn> restored = parse(read->rightJustified(10, QLatin1Char('0')))) {
            return restored;
        }
    }
    return parse(text);
}

std::optional<QString> Isbn::tenDigits() const
{
    if (!m_digits.startsWith(QLatin1String("978"))) {
        return std::nullopt;
    }
    const QString nine = m_digits.mid(3, 9);
    return nine + checkDigitOf10(nine);
}

QString Isbn::hyphenated() const
{
    const QString prefix = m_digits.left(3);
    const QString body = m_digits.mid(3, 9);
    const int group = isbnGroupLength(prefix, body);
    const int registrant = group > 0 ? isbnRegistrantLength(prefix, body.left(group), body.mid(group)) : 0;
    QStringList parts{prefix};
    if (group > 0) {
        parts << body.left(group);
    }
    if (registrant > 0) {
        parts << body.mid(group, registrant);
    }
    parts << body.mid(group + registrant) << m_digits.right(1);
    return parts.join(QLatin1Char('-'));
}

QString hyphenatedIsbn(const QString &digits)
{
    const Result<Isbn> isbn = Isbn::parse(digits);
    return isbn && isbn->digits() == digits ? isbn->hyphenated() : digits;
}

bool isScientificNumber(const QString &text)
{
    static const QRegularExpression scientific(QStringLiteral("^\\s*[+-]?\\d+(?:[.,]\\d*)?e[+-]?\\d+\\s*$"),
                                               QRegularExpression::CaseInsensitiveOption);
    return scientific.match(text).hasMatch();
}
