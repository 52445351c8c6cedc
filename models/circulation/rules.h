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

/// The rules this program reads, in the order in which they are shown. Rows with other names are left alone: a later
/// version may know them.
enum class RuleName {
    // lending
    LoanDays,
    LoanHours,
    MaxLoans,
    HardDueOn,
    HardDueMode,
    // renewals
    RenewalsAllowed,
    RenewalDays,
    RenewNoEarlierThanDays,
    AutoRenew,
    // fines
    FineAmount,
    FineIntervalDays,
    FineChargedAt,
    GraceDays,
    GraceIncludedInFine,
    FineCap,
    FineCapToPrice,
    // holds
    HoldsAllowed,
    MaxHolds,
    HoldPickupDays,
    HoldUncollectedFee,
    // lost
    LostAfterDays,
    LostProcessingFee,
};

/// What a rule's value is made of: whole numbers, minor units of the library's currency, a day, `1` or `0`, a word.
enum class RuleKind { Number, Money, Day, Flag, HardDueMode, ChargedAt };

/// The subjects the rules are shown under.
enum class RuleGroup { Lending, Renewals, Fines, Holds, Lost };

struct RuleDefinition {
    RuleName name;
    std::string_view stored; ///< circulation_rules.name
    RuleGroup group;
    RuleKind kind;
    std::string_view standard; ///< value of the any/any row of a new library
    bool mayBeBlank; ///< whether "no limit" makes sense
};

inline constexpr std::array ruleDefinitions{
    RuleDefinition{RuleName::LoanDays, "loan_days", RuleGroup::Lending, RuleKind::Number, "21", false},
    // blank = lent by the day
    RuleDefinition{RuleName::LoanHours, "loan_hours", RuleGroup::Lending, RuleKind::Number, "", true},
    RuleDefinition{RuleName::MaxLoans, "max_loans", RuleGroup::Lending, RuleKind::Number, "", true},
    RuleDefinition{RuleName::HardDueOn, "hard_due_on", RuleGroup::Lending, RuleKind::Day, "", true},
    RuleDefinition{RuleName::HardDueMode, "hard_due_mode", RuleGroup::Lending, RuleKind::HardDueMode, "ceiling", false},
    RuleDefinition{RuleName::RenewalsAllowed, "renewals_allowed", RuleGroup::Renewals, RuleKind::Number, "2", true},
    // blank = as loan_days
    RuleDefinition{RuleName::RenewalDays, "renewal_days", RuleGroup::Renewals, RuleKind::Number, "", true},
    RuleDefinition{RuleName::RenewNoEarlierThanDays, "renew_no_earlier_than_days", RuleGroup::Renewals,
                   RuleKind::Number, "", true},
    RuleDefinition{RuleName::AutoRenew, "auto_renew", RuleGroup::Renewals, RuleKind::Flag, "0", false},
    RuleDefinition{RuleName::FineAmount, "fine_amount", RuleGroup::Fines, RuleKind::Money, "0", false},
    // hours for loans by the hour
    RuleDefinition{RuleName::FineIntervalDays, "fine_interval_days", RuleGroup::Fines, RuleKind::Number, "1", false},
    RuleDefinition{RuleName::FineChargedAt, "fine_charged_at", RuleGroup::Fines, RuleKind::ChargedAt, "end", false},
    RuleDefinition{RuleName::GraceDays, "grace_days", RuleGroup::Fines, RuleKind::Number, "0", false},
    RuleDefinition{RuleName::GraceIncludedInFine, "grace_included_in_fine", RuleGroup::Fines, RuleKind::Flag, "0",
                   false},
    RuleDefinition{RuleName::FineCap, "fine_cap", RuleGroup::Fines, RuleKind::Money, "", true},
    RuleDefinition{RuleName::FineCapToPrice, "fine_cap_to_price", RuleGroup::Fines, RuleKind::Flag, "0", false},
    RuleDefinition{RuleName::HoldsAllowed, "holds_allowed", RuleGroup::Holds, RuleKind::Flag, "1", false},
    RuleDefinition{RuleName::MaxHolds, "max_holds", RuleGroup::Holds, RuleKind::Number, "", true},
    RuleDefinition{RuleName::HoldPickupDays, "hold_pickup_days", RuleGroup::Holds, RuleKind::Number, "7", false},
    RuleDefinition{RuleName::HoldUncollectedFee, "hold_uncollected_fee", RuleGroup::Holds, RuleKind::Money, "0", false},
    // blank = never proposed as lost
    RuleDefinition{RuleName::LostAfterDays, "lost_after_days", RuleGroup::Lost, RuleKind::Number, "90", true},
    RuleDefinition{RuleName::LostProcessingFee, "lost_processing_fee", RuleGroup::Lost, RuleKind::Money, "0", false},
};

namespace detail {
constexpr bool ruleDefinitionsStandInOrder()
{
    for (std::size_t i = 0; i < ruleDefinitions.size(); ++i) {
        if (static_cast<std::size_t>(ruleDefinitions[i].name) != i) {
            return false;
        }
    }
    return true;
}
} // namespace detail
static_assert(detail::ruleDefinitionsStandInOrder(), "ruleDefinitions must list the rules in their own order");

/// The definition of a rule.
constexpr const RuleDefinition &definitionOf(RuleName name)
{
    return ruleDefinitions[static_cast<std::size_t>(name)];
}
/// The stored name of a rule.
QString toStored(RuleName name);
/// The rule with that stored name.
std::optional<RuleName> ruleFromStored(const QString &name);
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
    std::optional<qint64> minor() const; ///< an amount of money; nothing when blank
    bool isOn() const { return value == QLatin1String("1"); } ///< rules of the kind Flag
    /// The rung that won; nothing when the standard value holds.
    std::optional<RuleRung> winner() const;

    friend bool operator==(const RuleAnswer &, const RuleAnswer &) = default;
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
    /// Sets the value of exactly this cell; nothing = inherited. For trying changes before they are saved.
    void put(RuleName name, std::optional<qint64> categoryId, std::optional<qint64> itemTypeId,
             const std::optional<QString> &value);
    /// How many cells of a rule are set; rules this version does not know are left out of the sum.
    int countSet(RuleName name) const;
    int countSet() const;

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
