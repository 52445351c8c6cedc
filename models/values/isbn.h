// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QString>

#include <optional>

/// An International Standard Book Number that is right: kept as 13 digits, whatever was typed or scanned.
class Isbn
{
public:
    /// Reads ten or thirteen digits with or without hyphens, spaces and the word ISBN. Refuses with `isbn.characters`
    /// (argument: the first one that does not belong), `isbn.length` (digits found), `isbn.prefix`,
    /// `isbn.checkDigit` (the digit it should be, the digit found), or `isbn.scientific` for a number that a
    /// spreadsheet has rounded. The problem's field is "isbn".
    static Result<Isbn> parse(const QString &text);
    /// For imports: as parse(), but gives back the leading zeros that a spreadsheet has dropped from ten digits
    /// (439023483 is 0-439-02348-3).
    static Result<Isbn> parseRestoringZeros(const QString &text);

    /// 13 digits, as stored.
    const QString &digits() const { return m_digits; }
    /// The older form of ten digits; nothing for numbers that have none (979…).
    std::optional<QString> tenDigits() const;
    /// With hyphens between its parts, as printed: 978-0-06-051275-0.
    QString hyphenated() const;

    friend bool operator==(const Isbn &, const Isbn &) = default;

private:
    explicit Isbn(QString digits) : m_digits(std::move(digits)) { }

    QString m_digits;
};

/// Thirteen stored digits with hyphens; anything else unchanged.
QString hyphenatedIsbn(const QString &digits);

/// Whether a text looks like a number a spreadsheet has rounded: 9.78043902348e+12.
bool isScientificNumber(const QString &text);
