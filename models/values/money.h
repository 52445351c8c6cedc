// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

/// How many digits a currency (ISO 4217 code) has after the point: 2 for EUR, 0 for JPY, 3 for KWD.
int minorDigits(const QString &currency);

/// Reads a typed amount into minor units: "12.50", "12,50", "1 234.5", "CHF 12.–". Nothing when it is not an amount or
/// has more decimals than the currency. No floating point is involved.
std::optional<qint64> parseMoney(const QString &text, const QString &currency, const QLocale &locale = QLocale());

/// The amount alone, as typed into a field: 12.50.
QString moneyText(qint64 minor, const QString &currency, const QLocale &locale = QLocale());

/// The amount with its currency, as shown: CHF 12.50 or 12,50 EUR, as the locale has it.
QString formattedMoney(qint64 minor, const QString &currency, const QLocale &locale = QLocale());

/// An amount as an argument of a problem, a finding or an explanation: "1250 CHF", minor units and currency. The edge
/// writes it as the reader's language has it.
QString toStoredMoney(qint64 minor, const QString &currency);
/// What formattedMoney() makes of such an argument; the text itself when it is not one.
QString formattedStoredMoney(const QString &stored, const QLocale &locale = QLocale());
