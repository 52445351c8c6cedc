// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/loancolumns.h"
#include "models/tables/recordtable.h"

#include <QDate>

class CirculationService;
class Clock;

/// Which loans are shown. Nothing set = all of them.
struct LoanFilter {
    QString text = {}; ///< words of title, user, card or barcode
    bool open = false;
    bool overdue = false;
    bool returned = false;
    QDate dueFrom = {};
    QDate dueTo = {};
    qint64 userId = 0;
    qint64 bookId = 0;

    bool isEmpty() const { return *this == LoanFilter(); }
    friend bool operator==(const LoanFilter &, const LoanFilter &) = default;
};

/// The loans as a table: due date and remarks are edited in place, through the circulation service.
class LoansTable : public RecordTable
{
    Q_OBJECT

public:
    enum LoanColumn { Title, User, Card, Barcode, Lent, Due, Late, Returned, Renewals, LentBy, Remarks };

    LoansTable(Database &database, CirculationService &service, const Clock &clock, QObject *parent = nullptr);

    void setLoanFilter(const LoanFilter &filter);
    const LoanFilter &loanFilter() const { return m_loanFilter; }

protected:
    Result<void> writeField(qint64 id, qint64 version, const Column &column, const QVariant &value) override;

private:
    CirculationService &m_service;
    const Clock &m_clock;
    LoanFilter m_loanFilter;
};
