// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/recordtable.h"

class CopyService;

/// The copies of one book, or of all, in a grid.
class CopiesTable : public RecordTable
{
    Q_OBJECT

public:
    enum CopyColumn {
        Barcode,
        Availability,
        DueOn,
        Location,
        ForLoan,
        Status,
        ItemType,
        Acquired,
        Price,
        Condition,
        Remarks,
        LastSeen,
        Title,
    };

    CopiesTable(Database &database, CopyService &copies, QObject *parent = nullptr);

    /// Only the copies of this book; 0 = all.
    void showBook(qint64 bookId);
    qint64 bookId() const { return m_bookId; }

protected:
    Result<void> writeField(qint64 id, qint64 version, const Column &column, const QVariant &value) override;
    Result<void> changeRows(const QList<qint64> &ids, const Column &column, const QVariant &value) override;
    QList<qint64> rowsConcerned(const ChangeSet &changes) const override;

private:
    CopyService &m_copies;
    qint64 m_bookId = 0;
};
