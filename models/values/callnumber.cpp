// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/callnumber.h"

#include "models/values/foldedtext.h"

namespace {

constexpr int width = 6;

/// Decides for each run of digits whether it counts as a whole number or as a decimal.
class KeyWriter
{
public:
    QString write(const QString &text)
    {
        for (const QChar c : text) {
            if (c.isDigit()) {
                m_digits += c;
                continue;
            }
            flush();
            if (c == QLatin1Char('.')) {
                m_afterPoint = true;
                m_decimal = true;
                m_key += c;
            } else if (c.isLetter()) {
                // ".C15": the letter carries the decimal on; "Vol 15": it does not.
                m_decimal = m_afterPoint;
                m_key += c;
            } else {
                m_afterPoint = false;
                m_decimal = false;
                space();
            }
        }
        flush();
        return m_key.trimmed();
    }

private:
    void flush()
    {
        if (m_digits.isEmpty()) {
            return;
        }
        m_key += m_decimal ? m_digits : m_digits.rightJustified(width, QLatin1Char('0'));
        m_digits.clear();
        m_decimal = false;
        m_afterPoint = false;
    }
    void space()
    {
        if (!m_key.isEmpty() && !m_key.endsWith(QLatin1Char(' '))) {
            m_key += QLatin1Char(' ');
        }
    }

    QString m_key;
    QString m_digits;
    bool m_decimal = false;
    bool m_afterPoint = false;
};

} // namespace

QString callNumberKey(const QString &callNumber)
{
    return KeyWriter().write(folded(callNumber));
}
