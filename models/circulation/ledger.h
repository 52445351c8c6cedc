// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

/// What an entry of the ledger is. Everything up to Other is a charge.
enum class LedgerKind {
    Fine,
    LostItem,
    ProcessingFee,
    HoldFee,
    MembershipFee,
    Other,
    Payment,
    Waiver,
    Refund,
    Correction,
};
inline constexpr int ledgerKinds = 10;

constexpr bool isCharge(LedgerKind kind)
{
    return kind <= LedgerKind::Other;
}
QString toStored(LedgerKind kind);
std::optional<LedgerKind> ledgerKindFromStored(const QString &word);

/// How money changed hands.
enum class PayMethod { Cash, Card, Transfer, Other };
inline constexpr int payMethods = 4;
QString toStored(PayMethod method);
std::optional<PayMethod> payMethodFromStored(const QString &word);

/// Why a charge was waived; a note may say more.
enum class WaiveReason { ReplacementGiven, OurMistake, Hardship, Amnesty, Other };
inline constexpr int waiveReasons = 5;
QString toStored(WaiveReason reason);
std::optional<WaiveReason> waiveReasonFromStored(const QString &word);

/// One line of the ledger, with the names a person needs to recognise it. Never changed, never deleted: what was wrong
/// is put right by a correction that names it. A balance is the sum of the amounts; what is owed is positive.
struct LedgerEntry {
    qint64 id = 0;
    qint64 userId = 0; ///< 0 once anonymised
    qint64 loanId = 0;
    LedgerKind kind = LedgerKind::Other;
    qint64 amountMinor = 0;
    std::optional<PayMethod> method = {};
    QString reason = {}; ///< stored word of a WaiveReason, or nothing
    QString note = {};
    qint64 refersToId = 0; ///< the charge paid or waived, the entry corrected
    QList<qint64> pays = {}; ///< the charges a payment was meant for, when several were chosen
    qint64 receiptNumber = 0; ///< 0 = none; see receiptText()
    std::optional<qint64> givenMinor = {}; ///< cash handed over
    qint64 enteredById = 0;
    QDateTime enteredAt = {};
    QString explanation = {}; ///< JSON of an Explanation: how a fine came about
    QString userName = {};
    QString enteredBy = {};
    QString station = {};
    QString title = {}; ///< of the loan's book
    QString barcode = {};
    QDate dueOn = {}; ///< of the loan
};

/// A receipt's number as people read it: 2026-0871. The year is the library's own when it was given out.
QString receiptText(qint64 receiptNumber);
/// The first number of a year.
constexpr qint64 firstReceiptOf(int year)
{
    return static_cast<qint64>(year) * 1'000'000 + 1;
}
