// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/ledgerservice.h"
#include "models/circulation/loanfines.h"

/// The account of one user as it is written on paper: what is open, what runs on, what happened in a period.
struct AccountStatement {
    struct Line {
        LedgerEntry entry;
        qint64 balanceMinor = 0; ///< after it
    };

    QString libraryName;
    QString currency;
    QString userName;
    QString cardNumber;
    QString address;
    QDate day; ///< of writing
    QDate from;
    QDate to;
    UserLedger ledger;
    QList<ChargeState> open; ///< oldest first
    QList<RunningFine> running; ///< dearest first
    qint64 runningMinor = 0;
    qint64 balanceBeforeMinor = 0; ///< when the period began
    QList<Line> lines; ///< the entries of the period, oldest first
    qint64 balanceAfterMinor = 0; ///< when it ended
};

/// Puts the statement of a user together; both days belong to the period. Refuses with `ledger.userUnknown` and
/// `ledger.periodWrong`.
Result<AccountStatement> accountStatement(const CommandGate &gate, qint64 userId, QDate from, QDate to);
