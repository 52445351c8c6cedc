// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/recordtable.h"

#include <memory>

class Clock;
class HoldService;

/// The four lists a hold can stand in; every active hold stands in exactly one.
enum class HoldList { ToPull, OnShelf, Waiting, Expired };

/// Which holds are shown.
struct HoldFilter {
    HoldList list = HoldList::ToPull;
    QString text = {}; ///< words of title, user, card or barcode
    qint64 collectionId = 0;
    qint64 locationId = 0; ///< of the copy to pull
    bool suspended = false;
    int waitingLongerThanDays = 0; ///< 0 = any time
    QDate collectFrom = {};
    QDate collectTo = {};
    bool notNotified = false; ///< nothing was sent yet to whom it waits for

    friend bool operator==(const HoldFilter &, const HoldFilter &) = default;
};

/// Active holds as a table, one list at a time; nothing is edited in place.
class HoldsTable : public RecordTable
{
    Q_OBJECT

public:
    enum HoldColumn {
        Title,
        CallNumber,
        Where,
        User,
        Since,
        Place,
        NextCopy,
        Shelf,
        Listed,
        Barcode,
        CollectBy,
        Fee,
        Then,
        Card,
        Notice
    };

    HoldsTable(Database &database, HoldService &service, const Clock &clock, QObject *parent = nullptr);
    ~HoldsTable() override;

    void setHoldFilter(const HoldFilter &filter);
    const HoldFilter &holdFilter() const { return m_holdFilter; }
    /// Which holds belong where follows from loans and copies too: finds out again.
    void readLists();
    /// The copies on the shelves for a hold of the list to pull, the first to fetch first.
    QList<qint64> copiesToPull(qint64 holdId) const;
    /// The columns of a list, in their order, and by what it is sorted first.
    static QList<int> columnsOf(HoldList list);
    static int sortColumnOf(HoldList list);

protected:
    Result<void> writeField(qint64 id, qint64 version, const Column &column, const QVariant &value) override;
    QList<qint64> rowsConcerned(const ChangeSet &changes) const override;

private:
    struct Facts;

    HoldsTable(Database &database, HoldService &service, const Clock &clock, std::shared_ptr<Facts> facts,
               QObject *parent);
    void readExpired();

    HoldService &m_service;
    const Clock &m_clock;
    std::shared_ptr<Facts> m_facts; ///< what cells show that no statement computes
    HoldFilter m_holdFilter;
};
