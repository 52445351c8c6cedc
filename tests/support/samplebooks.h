// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/database.h"
#include "models/tables/recordtable.h"

class TestLibrary;
class Transaction;

/// A small table model over books, with a stored text and number, a relation, an enumeration and a derived column:
/// enough to try what every table model must do.
class SampleBooks : public RecordTable
{
public:
    enum SampleColumn { Title, Year, Publisher, Language, Pages, Copies };

    explicit SampleBooks(Database &database, QObject *parent = nullptr);
    void search(const QString &typed);
    void showYears(int from, int to);
    void showAll() { applyFilter({}); }
    using RecordTable::applyFilter;
    using RecordTable::holdLists;

protected:
    Result<void> writeField(qint64 id, qint64 version, const Column &column, const QVariant &value) override;
    Result<void> changeRows(const QList<qint64> &ids, const Column &column, const QVariant &value) override;

private:
    Result<void> writeOne(Transaction &transaction, qint64 id, qint64 version, const Column &column,
                          const QVariant &value);
};

/// Who edits a book in a test that is not about that.
CommandStamp editStamp();
/// Writes `count` books 'Book 00001' … with years, search text and every second one a publisher of `publishers`.
void fillBooks(TestLibrary &library, int count, int publishers = 3);
/// Runs the event loop until the table has its complete list.
bool waitForRows(const RecordTable &table);
