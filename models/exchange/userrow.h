// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/bookrow.h"

/// A user as a row describes one: names where the library has lookups. No role and no password: a file gives neither.
struct UserDraftRow {
    QString cardNumber;
    QString givenName;
    QString familyName;
    QString name;
    QString userName;
    QString email;
    QString phone;
    QString address;
    QDate dateOfBirth;
    QDate registeredOn;
    QDate expiresOn;
    std::optional<bool> isActive;
    QString category;
    QString group;
    QString remarks;
};

using ParsedUser = ParsedRow<UserDraftRow>;

/// Reads a row as a user. `today` tells which memberships have run out.
ParsedUser parseUser(const CsvRow &row, const Mapping &mapping, const QDate &today);

/// A loan as a row describes it.
struct LoanDraftRow {
    QString cardNumber;
    QString barcode;
    QString loanedAt; ///< a day, or a stored moment
    QDate dueOn;
    QString returnedAt; ///< a day, or a stored moment; empty = still out
    int renewals = 0;
    QString remarks;
};

using ParsedLoan = ParsedRow<LoanDraftRow>;

/// Reads a row as a loan.
ParsedLoan parseLoan(const CsvRow &row, const Mapping &mapping);
