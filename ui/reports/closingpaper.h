// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/closingsheet.h"

/// The cash as it was counted, for the printed sheet.
struct CountedTill {
    qint64 countedMinor = 0;
    qint64 floatMinor = 0;
    QString reason = {}; ///< for the difference
    QString closed = {}; ///< the number of the sheet, who closed the day and when; empty before that
};

namespace closingpaper {

/// What a kind of money is called: "Fines".
QString kindText(TillKind kind);
QString methodText(PayMethod method);
/// The ways to pay that the sheet has columns for: those that occur, cash always.
QList<PayMethod> methodsOf(const ClosingSheet &sheet);
/// An amount in a table; nothing is a dash.
QString amountText(qint64 minor, const QString &currency);
/// "Processing fee, Wolf Hall".
QString waivedText(const ClosingSheet::WaivedRow &row);
QString reasonText(const LedgerEntry &waiver);

/// The whole sheet as a document of rich text.
QString html(const ClosingSheet &sheet, const QString &libraryName, const std::optional<CountedTill> &till);
/// Writes it as PDF on A4. Empty on success, else why not.
QString writePdf(const QString &path, const ClosingSheet &sheet, const QString &libraryName,
                 const std::optional<CountedTill> &till);

} // namespace closingpaper
