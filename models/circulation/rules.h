// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <string_view>

/// The rules this program reads. Rows with other names are left alone: a later version may know them.
enum class RuleName { LoanDays, MaxLoans, RenewalsAllowed, RenewalDays, RenewNoEarlierThanDays, HardDueOn, HardDueMode };

/// What a rule's value is made of.
enum class RuleKind { Number, Day, HardDueMode };

struct RuleDefinition {
    RuleName name;
    std::string_view stored; ///< circulation_rules.name
    RuleKind kind;
    std::string_view standard; ///< value of the any/any row of a new library
    bool mayBeBlank; ///< whether "no limit" makes sense
};

inline constexpr std::array ruleDefinitions{
    RuleDefinition{RuleName::LoanDays, "loan_days", RuleKind::Number, "21", false},
    RuleDefinition{RuleName::MaxLoans, "max_loans", RuleKind::Number, "", true},
    RuleDefinition{RuleName::RenewalsAllowed, "renewals_allowed", RuleKind::Number, "2", true},
    RuleDefinition{RuleName::RenewalDays, "renewal_days", RuleKind::Number, "", true}, // blank = as loan_days
    RuleDefinition{RuleName::RenewNoEarlierThanDays, "renew_no_earlier_than_days", RuleKind::Number, "", true},
    RuleDefinition{RuleName::HardDueOn, "hard_due_on", RuleKind::Day, "", true},
    RuleDefinition{RuleName::HardDueMode, "hard_due_mode", RuleKind::HardDueMode, "ceiling", false},
};

/// The definition of a rule.
constexpr const RuleDefinition &definitionOf(RuleName name)
{
    return ruleDefinitions[static_cast<std::size_t>(name)];
}
/// The stored name of a rule.
QString toStored(RuleName name);
/// Whether a value is sound for a rule; blank (no limit) only where that means something.
bool isValidRuleValue(RuleName name, const QString &value);

/// One row of circulation_rules; no category = any, no item type = any.
struct RuleRow {
    std::optional<qint64> categoryId;
    std::optional<qint64> itemTypeId;
    QString name;
    QString value;
};

/// One rung of the ladder a rule is looked up on, most specific first.
struct RuleRung {
    std::optional<qint64> categoryId = {};
    std::optional<qint64> itemTypeId = {};
    bool isSet = false; ///< no row = inherit, which is not the same as blank or 0
    bool wins = false;
    QString value = {};

    friend bool operator==(const RuleRung &, const RuleRung &) = default;
};

/// The effective value of one rule, and the ladder that led to it.
struct RuleAnswer {
    RuleName name = RuleName::LoanDays;
    QString value; ///< blank = no limit
    bool isStandard = false; ///< no row at all: the value a new library starts with
    QList<RuleRung> ladder;

    bool isUnlimited() const { return value.isEmpty(); }
    std::optional<int> number() const; ///< nothing when blank
    QDate day() const; ///< invalid when blank
    /// The rung that won; nothing when the standard value holds.
    std::optional<RuleRung> winner() const;
};

/// All rules of the library. Looked up per name: category and type, category, type, any.
class RuleSet
{
public:
    RuleSet() = default;
    explicit RuleSet(const QList<RuleRow> &rows);

    /// The value for a user category and an item type; nothing stands for a user without category, a book without type.
    RuleAnswer lookUp(RuleName name, std::optional<qint64> categoryId, std::optional<qint64> itemTypeId) const;
    /// The value set for exactly this cell; nothing = inherited.
    std::optional<QString> valueAt(RuleName name, std::optional<qint64> categoryId,
                                   std::optional<qint64> itemTypeId) const;

private:
    struct Key {
        qint64 category;
        qint64 itemType;
        QString name;
        friend bool operator==(const Key &, const Key &) = default;
    };
    friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.category, key.itemType, key.name); }

    QHash<Key, QString> m_values;
};
