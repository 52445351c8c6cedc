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

/// The loans that are late: who has what, for how long, what it costs so far and what was sent about it.
class OverduesTable : public RecordTable
{
    Q_OBJECT

public:
    enum ColumnIndex { Title, User, Card, Barcode, Due, Late, Fine, LastNotice, Category, Group };

    OverduesTable(Database &database, const Clock &clock, QObject *parent = nullptr);

    /// The fine that runs on each late loan today, by loan: other ones on another day, and when loans, rules or
    /// closures changed.
    void setFines(const QHash<qint64, qint64> &fines);
    qint64 finesTotal() const;
    void setOverdueFilter(const OverdueFilter &filter);

protected:
    Result<void> writeField(qint64 id, qint64 version, const Column &column, const QVariant &value) override;

private:
    struct Amounts;

    OverduesTable(Database &database, const Clock &clock, std::shared_ptr<Amounts> amounts, QObject *parent);

    const Clock &m_clock;
    std::shared_ptr<Amounts> m_amounts; ///< the fine column reads them
};
