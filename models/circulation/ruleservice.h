// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/circulation/rules.h"

class InverseHandlers;

/// One cell to be changed: `before` is what the person saw there, `after` what it shall be; nothing = inherited.
struct RuleChange {
    RuleName name = RuleName::LoanDays;
    std::optional<qint64> categoryId = {};
    std::optional<qint64> itemTypeId = {};
    std::optional<QString> before = {};
    std::optional<QString> after = {};
};

/// A user category as the rules see it.
struct RuleCategory {
    qint64 id = 0;
    QString name = {};
};

/// An item type as the rules see it.
struct RuleItemType {
    qint64 id = 0;
    QString name = {};
};

/// Reads and writes the lending rules. Changing a rule never moves a due date already given.
class RuleService
{
public:
    explicit RuleService(CommandGate &gate);

    Result<RuleSet> rules() const;
    /// All user categories in their order.
    Result<QList<RuleCategory>> categories() const;
    /// All item types in their order.
    Result<QList<RuleItemType>> itemTypes() const;
    /// How many users of a category (nothing = all) have more loans of a type (nothing = all) than this.
    Result<int> usersAbove(std::optional<qint64> categoryId, std::optional<qint64> itemTypeId, int loans) const;
    /// For asking in another thread: see Inquiry.
    CommandGate &gate() const { return m_gate; }
    bool mayEdit() const { return m_gate.mayDo(Command::EditRules); }
    /// Why a change cannot be; empty when it can.
    Problems check(const RuleChange &change) const;
    /// Writes all changes in one command, which undo takes back as one.
    /// Refuses with `rule.changedElsewhere` when a cell is no longer as it was seen.
    Result<void> change(const QList<RuleChange> &changes);
    void addInverses(InverseHandlers &handlers) const;

private:
    CommandGate &m_gate;
};

/// Fills in the any/any row of every rule that has none, with this loan period: part of making a library.
Result<void> writeStandardRules(Transaction &transaction, int loanDays);
