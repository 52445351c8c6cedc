// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/ledger.h"
#include "models/values/result.h"

#include <QDate>
#include <QList>

#include <array>

class CommandGate;

/// Money by the way it was paid.
struct MethodSums {
    std::array<qint64, payMethods> minor{};

    void add(PayMethod method, qint64 amount) { minor[static_cast<std::size_t>(method)] += amount; }
    qint64 of(PayMethod method) const { return minor[static_cast<std::size_t>(method)]; }
    qint64 all() const;
    bool isEmpty() const;
    friend bool operator==(const MethodSums &, const MethodSums &) = default;
};

/// What money was taken or given for.
enum class TillKind { Fines, LostCopies, ProcessingFees, HoldFees, Memberships, Others, PaidAhead, Refunds, TakenBack };

/// The till of one day: what was taken and given back by kind, method and person; waivers apart, for they are no money.
/// Read from the ledger, so the sheet of a past day is the same whenever it is printed.
struct ClosingSheet {
    struct KindRow {
        TillKind kind = TillKind::Others;
        MethodSums sums = {};
    };
    struct PersonRow {
        QString name = {};
        int receipts = 0;
        MethodSums sums = {};
    };
    struct WaivedRow {
        LedgerEntry waiver = {};
        LedgerEntry charge = {};
    };

    QDate day;
    QString currency;
    qint64 firstReceipt = 0; ///< 0 = none that day
    qint64 lastReceipt = 0;
    int receipts = 0;
    QList<KindRow> byKind; ///< kinds that occur, in their order
    MethodSums taken; ///< the sum of all rows
    QList<PersonRow> byPerson; ///< most taken first
    QList<WaivedRow> waived;
    qint64 waivedMinor = 0;
};

/// Reads the till of a day of the library's calendar. Needs Command::ViewReports.
Result<ClosingSheet> closingSheet(const CommandGate &gate, QDate day);
