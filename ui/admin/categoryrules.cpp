// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/categoryrules.h"

#include "ui/problemtext/ruletexts.h"

namespace {

constexpr std::array shownRules{RuleName::LoanDays, RuleName::MaxLoans, RuleName::RenewalsAllowed};

RuleName ruleOf(int column)
{
    return shownRules.at(static_cast<std::size_t>(column));
}

} // namespace

int CategoryRules::count()
{
    return static_cast<int>(shownRules.size());
}

QString CategoryRules::heading(int column)
{
    switch (ruleOf(column)) {
    case RuleName::LoanDays: return tr("Loan days");
    case RuleName::MaxLoans: return tr("Limit");
    default: return tr("Renewals");
    }
}

Problems CategoryRules::reload()
{
    const Result<RuleSet> rules = m_service.rules();
    if (!rules) {
        return rules.problems();
    }
    m_rules = *rules;
    return {};
}

QString CategoryRules::text(int column, qint64 categoryId) const
{
    return ruleValueText(toStored(ruleOf(column)), typedText(column, categoryId), QString());
}

QString CategoryRules::typedText(int column, qint64 categoryId) const
{
    return m_rules.lookUp(ruleOf(column), categoryId, std::nullopt).value;
}

bool CategoryRules::isInherited(int column, qint64 categoryId) const
{
    return !m_rules.valueAt(ruleOf(column), categoryId, std::nullopt);
}

Problems CategoryRules::write(int column, qint64 categoryId, const QString &typed)
{
    const RuleName rule = ruleOf(column);
    RuleChange change;
    change.name = rule;
    change.categoryId = categoryId;
    change.before = m_rules.valueAt(rule, categoryId, std::nullopt);
    if (const QString value = typed.trimmed(); !value.isEmpty() || definitionOf(rule).mayBeBlank) {
        change.after = value.isNull() ? QStringLiteral("") : value;
    }
    const Result<void> done = m_service.change({change});
    if (done) {
        return reload();
    }
    return done.problems();
}
