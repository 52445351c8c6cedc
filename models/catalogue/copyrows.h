// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/copy.h"

#include <QSet>

class Database;
class Transaction;

// Reading and writing of copies' rows inside the services of this folder.

Result<std::optional<Copy>> readCopy(Database &database, qint64 id);
/// The copies of a book; the borrower's name only when it may be shown.
Result<QList<CopyState>> readCopyStates(Database &database, qint64 bookId, bool withBorrower);
Result<qint64> insertCopyRow(Transaction &transaction, const Copy &copy);
Result<void> updateCopyRow(Transaction &transaction, const Copy &copy);
/// The title of the book whose copy has this barcode, other than `ownId`.
Result<std::optional<QString>> barcodeHolder(Database &database, const QString &barcode, qint64 ownId);
/// The number after `last` (after the newest copy's when empty) that no copy and no card has and that is not in
/// `used`.
Result<QString> nextFreeBarcode(Database &database, const QString &last, const QSet<QString> &used);
