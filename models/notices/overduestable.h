// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/circulationservice.h"
#include "models/tables/recordtable.h"

class Clock;

/// What the Overdues page asks for.
struct OverdueFilter {
    QString text = {};
    int lateFrom = 1; ///< days
    int lateTo = 0; ///< 0 = no end
    QVariantList categories = {};
    QVariantList groups = {};
    bool notNotified = false; ///< nothing was ever sent about the loan
};

/// How much is late.
struct OverdueCounts {
    int loans = 0;
    int users = 0;
};

/// The loans that are late: who has what, for how long, what it costs so far and what was sent about it.
class OverduesTable : public RecordTable
{
    Q_OBJECT

public:
    enum ColumnIndex { Title, User, Card, Barcode, Due, Late, Fine, LastNotice, Category, Group };
    /// The fine that runs on each late loan today, by loan.
    using Fines = std::function<QHash<qint64, qint64>()>;

    OverduesTable(Database &database, const Clock &clock, QObject *parent = nullptr);

    /// How the fines are found; refreshFines() asks.
    void setFines(Fines fines);
    /// Works out the fines anew: on another day, and when loans, rules or closures changed.
    void refreshFines();
    qint64 finesTotal() const;
    Result<OverdueCounts> counts() const;
    /// Only how many loans: cheap enough to be asked after every scan.
    Result<int> count() const;
    void setOverdueFilter(const OverdueFilter &filter);

protected:
    Result<void> writeField(qint64 id, qint64 version, const Column &column, const QVariant &value) override;

private:
    struct Amounts;

    OverduesTable(Database &database, const Clock &clock, std::shared_ptr<Amounts> amounts, QObject *parent);

    const Clock &m_clock;
    std::shared_ptr<Amounts> m_amounts; ///< the fine column reads them
    Fines m_fines;
};
