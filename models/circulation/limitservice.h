// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/circulation/limits.h"

class InverseHandlers;

/// One cell of the block table to be changed: `before` is what the person saw there, `after` what it shall be;
/// nothing = inherited.
struct LimitChange {
    LimitMeasure measure = LimitMeasure::Debt;
    LimitedAction action = LimitedAction::Borrow;
    std::optional<qint64> categoryId = {};
    std::optional<LimitRow> before = {};
    std::optional<LimitRow> after = {};
};

/// A user and what counts against a limit.
struct CountedUser {
    qint64 id = 0;
    QString name = {};
    qint64 count = 0;
};

/// Reads and writes the limits that stop a loan, a renewal or a hold.
class LimitService
{
public:
    explicit LimitService(CommandGate &gate);

    Result<LimitSet> limits() const;
    /// For asking in another thread: see Inquiry.
    CommandGate &gate() const { return m_gate; }
    bool mayEdit() const { return m_gate.mayDo(Command::EditRules); }
    /// Why a change cannot be; empty when it can.
    Problems check(const LimitChange &change) const;
    /// Writes all changes in one command, which undo takes back as one. Refuses with `limit.changedElsewhere`.
    Result<void> change(const QList<LimitChange> &changes);
    /// The users of a category (nothing = all) with something of a measure today, the highest first. Debts are what
    /// the ledger says and the fines running today.
    Result<QList<CountedUser>> counted(LimitMeasure measure, std::optional<qint64> categoryId) const;
    void addInverses(InverseHandlers &handlers) const;

private:
    CommandGate &m_gate;
};

/// All limits as they stand, with the currency they are in. Within a transaction it is what the command decides on.
Result<LimitSet> loadLimits(Database &database);
