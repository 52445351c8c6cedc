// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/catalogue/copy.h"
#include "models/database/audit.h"

/// Everything that writes copies, except lending them.
class CopyService
{
public:
    explicit CopyService(CommandGate &gate) : m_gate(gate) { }

    /// Adds copies of a book in one command; those without a barcode get the next free numbers. Returns their ids.
    Result<QList<qint64>> add(qint64 bookId, const QList<Copy> &copies);
    /// Saves a copy that was read with its version. Refuses with `copy.changedElsewhere`, `copy.deletedElsewhere`,
    /// `copy.barcodeTaken` (barcode, title of the book that has it).
    Result<void> save(const Copy &copy);
    Result<void> writeField(qint64 id, qint64 version, const QString &field, const QVariant &value);
    Result<void> change(const QList<qint64> &ids, const QString &field, const QVariant &value);
    /// Refuses with `copy.onLoan` (barcode).
    Result<void> withdraw(const QList<qint64> &ids);
    /// Deletes copies that were never lent. Refuses with `copy.hasLoans` (barcode), `copy.hasHolds` (barcode).
    Result<void> remove(const QList<qint64> &ids);

    Result<std::optional<Copy>> find(qint64 id) const;
    Result<std::optional<Copy>> findByBarcode(const QString &scanned) const;
    /// The copies of a book, with where they are.
    Result<QList<CopyState>> ofBook(qint64 bookId) const;
    /// The next free barcodes.
    Result<QStringList> suggestBarcodes(int count) const;
    /// The title of the book that has a copy with this barcode; nothing when it is free.
    Result<std::optional<QString>> holderOf(const QString &barcode) const;

    /// Inserts checked copies as part of a bigger unit. Returns their ids.
    static Result<QList<qint64>> insert(Transaction &transaction, qint64 bookId, const QList<Copy> &copies);

    void addInverses(InverseHandlers &handlers);

private:
    Result<void> forEach(Command command, const QList<qint64> &ids,
                         const std::function<Result<void>(Transaction &, const Copy &)> &act);

    CommandGate &m_gate;
};
