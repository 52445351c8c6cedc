// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/money.h"

#include <QStringList>

namespace {

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    while (exponent-- > 0) {
        power *= 10;
    }
    return power;
}

/// Digits, marks and the sign of what was typed; the currency and spaces are dropped.
struct Typed {
    QString plain; ///< ASCII digits, '.' and ','
    bool negative = false;
    bool sound = true;
};

Typed readTyped(const QString &text, const QString &currency)
{
    Typed typed;
    QString rest = text.normalized(QString::NormalizationForm_KC).trimmed();
    rest.remove(currency, Qt::CaseInsensitive);
    for (qsizetype i = 0; i < rest.size(); ++i) {
        const QChar c = rest.at(i);
        if (c.isDigit()) {
            typed.plain += QChar(u'0' + c.digitValue());
        } else if (c == QLatin1Char('.') || c == QLatin1Char(',') || c == QChar(0x066B)) {
            typed.plain += c == QChar(0x066B) ? QLatin1Char('.') : c;
        } else if (c.isSpace() || c == QLatin1Char('\'') || c == QChar(0x2019) || c == QChar(0x066C)
                   || c.category() == QChar::Symbol_Currency || c.category() == QChar::Other_Format) {
            continue;
        } else if (c.category() == QChar::Punctuation_Dash || c == QChar(0x2212)) {
            // "12.–" is a Swiss way to write no decimals; in front it is a sign.
            if (typed.plain.isEmpty()) {
                typed.negative = true;
            } else if (i != rest.size() - 1) {
                typed.sound = false;
            }
        } else {
            typed.sound = false;
        }
    }
    return typed;
}

/// Where the decimals begin, or -1: the last mark, unless it can only be a mark between thousands.
qsizetype decimalMark(const QString &plain, int decimals, const QLocale &locale)
{
    const qsizetype last = std::max(plain.lastIndexOf(QLatin1Char('.')), plain.lastIndexOf(QLatin1Char(',')));
    if (last < 0) {
        return -1;
    }
    const QChar mark = plain.at(last);
    if (plain.count(mark) > 1) {
        return -1;
    }
    const bool grouped = plain.size() - last - 1 == 3 && last > 0;
    const bool isDecimalHere = locale.decimalPoint() == QString(mark);
    if (grouped && !isDecimalHere && (decimals != 3 || locale.groupSeparator() == QString(mark))) {
        return -1;
    }
    return last;
}

} // namespace

int minorDigits(const QString &currency)
{
    static const QStringList none{QStringLiteral("BIF"), QStringLiteral("CLP"), QStringLiteral("DJF"),
                                  QStringLiteral("GNF"), QStringLiteral("ISK"), QStringLiteral("JPY"),
                                  QStringLiteral("KMF"), QStringLiteral("KRW"), QStringLiteral("PYG"),
                                  QStringLiteral("RWF"), QStringLiteral("UGX"), QStringLiteral("UYI"),
                                  QStringLiteral("VND"), QStringLiteral("VUV"), QStringLiteral("XAF"),
                                  QStringLiteral("XOF"), QStringLiteral("XPF")};
    static const QStringList three{QStringLiteral("BHD"), QStringLiteral("IQD"), QStringLiteral("JOD"),
                                   QStringLiteral("KWD"), QStringLiteral("LYD"), QStringLiteral("OMR"),
                                   QStringLiteral("TND")};
    const QString code = currency.toUpper();
    return none.contains(code) ? 0 : three.contains(code) ? 3 : 2;
}

std::optional<qint64> parseMoney(const QString &text, const QString &currency, const QLocale &locale)
{
    const int decimals = minorDigits(currency);
    const Typed typed = readTyped(text, currency);
    if (!typed.sound) {
        return std::nullopt;
    }
    const qsizetype mark = decimalMark(typed.plain, decimals, locale);
    QString whole = mark < 0 ? typed.plain : typed.plain.left(mark);
    QString fraction = mark < 0 ? QString() : typed.plain.mid(mark + 1);
    whole.remove(QLatin1Char('.')).remove(QLatin1Char(','));
    while (fraction.size() > decimals && fraction.endsWith(QLatin1Char('0'))) {
        fraction.chop(1);
    }
    if (whole.size() + fraction.size() == 0 || whole.size() > 15 || fraction.size() > decimals) {
        return std::nullopt;
    }
    const qint64 minor = (whole + fraction.leftJustified(decimals, QLatin1Char('0'))).toLongLong();
    return typed.negative ? -minor : minor;
}

QString moneyText(qint64 minor, const QString &currency, const QLocale &locale)
{
    const int decimals = minorDigits(currency);
    const qint64 power = powerOfTen(decimals);
    QString text = locale.toString(std::abs(minor / power));
    if (decimals > 0) {
        const qint64 fraction = std::abs(minor % power);
        const char16_t zero = locale.zeroDigit().isEmpty() ? u'0' : locale.zeroDigit().at(0).unicode();
        text += locale.decimalPoint();
        for (const QChar c : QString::number(fraction).rightJustified(decimals, QLatin1Char('0'))) {
            text += QChar(static_cast<char16_t>(zero + c.digitValue()));
        }
    }
    return minor < 0 ? locale.negativeSign() + text : text;
}

QString formattedMoney(qint64 minor, const QString &currency, const QLocale &locale)
{
    const QChar sign(0x00A4);
    const bool before = locale.toCurrencyString(qlonglong(1), QString(sign)).trimmed().startsWith(sign);
    const QString amount = moneyText(minor, currency, locale);
    const QChar space(0x00A0);
    return before ? currency + space + amount : amount + space + currency;
}

QString toStoredMoney(qint64 minor, const QString &currency)
{
    return QString::number(minor) + QLatin1Char(' ') + currency;
}

QString formattedStoredMoney(const QString &stored, const QLocale &locale)
{
    bool isNumber = false;
    const qint64 minor = stored.section(QLatin1Char(' '), 0, 0).toLongLong(&isNumber);
    return isNumber ? formattedMoney(minor, stored.section(QLatin1Char(' '), 1), locale) : stored;
}
