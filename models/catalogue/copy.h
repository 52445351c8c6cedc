// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QVariant>

#include <optional>

/// What a copy's own record says about where it is; 'on loan' and 'on the hold shelf' follow from other records.
enum class CopyStatus { InService, InProcess, OnOrder, InRepair, Missing, Lost, Damaged, Withdrawn };

/// The word stored in `copies.status`.
QString toStored(CopyStatus status);
/// Reads `copies.status`; nothing when the word is unknown.
std::optional<CopyStatus> copyStatusFromStored(const QString &word);

/// One physical item of a book.
struct Copy {
    qint64 id = 0; ///< 0 = not stored yet
    qint64 version = 0;
    qint64 bookId = 0;
    QString barcode;
    std::optional<qint64> locationId;
    std::optional<qint64> itemTypeId; ///< nothing = the book's
    bool isForLoan = true;
    CopyStatus status = CopyStatus::InService;
    QDate acquiredOn;
    std::optional<qint64> priceMinor;
    QString condition;
    QString remarks;
    QDateTime lastSeenAt;

    friend bool operator==(const Copy &, const Copy &) = default;
};

/// A copy with where it is now.
struct CopyState {
    Copy copy;
    QString location; ///< its name
    QString availability; ///< a word of view copy_availability: available, on_loan, on_hold_shelf, reference, a status
    QDate dueOn; ///< of an open loan
    QString borrower; ///< filled only for people who may see loans
};

/// What is wrong with a copy by itself: `copy.barcodeMissing`, `copy.barcodeTooLong`, `copy.price`.
Problems checkCopy(const Copy &copy);
/// Sets one field by its column name from what an editor holds.
Result<void> setCopyField(Copy &copy, const QString &field, const QVariant &value);
