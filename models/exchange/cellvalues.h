// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/mapping.h"

#include <QDate>

#include <optional>

/// A value read from a cell, with what was odd about it.
template <typename T>
struct Reading {
    std::optional<T> value;
    QString oddity; ///< a problem code, empty when all is well
};

/// A year as people and spreadsheets write it: 2008, 2008.0, -720, 720 BC, c1999, [1887?], 1998-2001, 2008-05-01.
/// Oddities: exchange.notAYear, exchange.yearTooLate, exchange.yearZero, exchange.yearOfSeveral.
Reading<int> readYear(const QString &cell, int thisYear);
/// A day in that order, whatever stands between the parts; a time behind it is left out.
/// Oddities: exchange.notADate, exchange.dateOtherOrder (read in the only order that makes a date).
Reading<QDate> readDay(const QString &cell, DateOrder order);
/// Yes or no in several languages. Oddity: exchange.notYesOrNo.
Reading<bool> readFlag(const QString &cell);
/// A whole number that a spreadsheet may have given decimals: 320, 320.0, 320 p. Oddity: exchange.notANumber.
Reading<int> readCount(const QString &cell);
/// The stored word for the state of a copy. Oddities: exchange.copyIsLent (taken as in service),
/// exchange.unknownStatus.
Reading<QString> readCopyStatus(const QString &cell);
/// The names in a cell, trimmed, without empty ones and repetitions.
QStringList readNames(const QString &cell, const QString &separator);

/// The order of the dates in some cells; nothing when they are no dates. `sure` is false when both day-first and
/// month-first would do.
struct DateGuess {
    DateOrder order = DateOrder::YearMonthDay;
    bool sure = true;
};
std::optional<DateGuess> guessDateOrder(const QStringList &cells);
