// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/rules.h"

#include "models/values/clock.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace {

QString text(std::string_view view)
{
    return QString::fromLatin1(view.data(), static_cast<qsizetype>(view.size()));
}

constexpr qint64 largestNumber = 9999;
constexpr qint64 largestAmount = 999999999;

bool isWholeNumber(const QString &value, qint64 largest)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    return isNumber && number >= 0 && number <= largest && value == QString::number(number);
}

bool isOneOf(const QString &value, std::initializer_list<QLatin1String> words)
{
    return std::find(words.begin(), words.end(), value) != words.end();
}

} // namespace

QString toStored(RuleName name)
{
    return text(definitionOf(name).stored);
}

std::optional<RuleName> ruleFromStored(const QString &name)
{
    for (const RuleDefinition &definition : ruleDefinitions) {
        if (name == text(definition.stored)) {
            return definition.name;
        }
    }
    return std::nullopt;
}

bool isValidRuleValue(RuleName name, const QString &value)
{
    const RuleDefinition &definition = definitionOf(name);
    if (value.isEmpty()) {
        return definition.mayBeBlank;
    }
    switch (definition.kind) {
    case RuleKind::Number: return isWholeNumber(value, largestNumber);
    case RuleKind::Money: return isWholeNumber(value, largestAmount);
    case RuleKind::Day: return fromStoredDay(value).isValid();
    case RuleKind::Flag: return isOneOf(value, {QLatin1String("0"), QLatin1String("1")});
    case RuleKind::HardDueMode:
        return isOneOf(value, {QLatin1String("ceiling"), QLatin1String("exact"), QLatin1String("floor")});
    case RuleKind::ChargedAt: return isOneOf(value, {QLatin1String("start"), QLatin1String("end")});
    }
    return false;
}

std::optional<int> RuleAnswer::number() const
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QDate RuleAnswer::day() const
{
    return fromStoredDay(value);
}

std::optional<qint64> RuleAnswer::minor() const
{
    bool isNumber = false;
    const qint64 amount = value.toLongLong(&isNumber);
    return isNumber ? std::optional(amount) : std::nullopt;
}

std::optional<RuleRung> RuleAnswer::winner() const
{
    for (const RuleRung &rung : ladder) {
        if (rung.wins) {
            return rung;
        }
    }
    return std::nullopt;
}

RuleSet::RuleSet(const QList<RuleRow> &rows)
{
    for (const RuleRow &row : rows) {
        m_values.insert({row.categoryId.value_or(0), row.itemTypeId.value_or(0), row.name}, row.value);
    }
}

RuleAnswer RuleSet::lookUp(RuleName name, std::optional<qint64> categoryId, std::optional<qint64> itemTypeId) const
{
    RuleAnswer answer;
    answer.name = name;
    const auto climb = [&](std::optional<qint64> category, std::optional<qint64> itemType) {
        RuleRung rung{.categoryId = category, .itemTypeId = itemType};
        if (const auto value = valueAt(name, category, itemType)) {
            rung.isSet = true;
            rung.value = *value;
            rung.wins = !answer.winner();
        }
        answer.ladder.append(rung);
    };
    if (categoryId && itemTypeId) {
        climb(categoryId, itemTypeId);
    }
    if (categoryId) {
        climb(categoryId, std::nullopt);
    }
    if (itemTypeId) {
        climb(std::nullopt, itemTypeId);
    }
    climb(std::nullopt, std::nullopt);
    if (const auto winner = answer.winner()) {
        answer.value = winner->value;
    } else {
        answer.value = text(definitionOf(name).standard);
        answer.isStandard = true;
    }
    return answer;
}

std::optional<QString> RuleSet::valueAt(RuleName name, std::optional<qint64> categoryId,
                                        std::optional<qint64> itemTypeId) const
{
    const auto found = m_values.constFind({categoryId.value_or(0), itemTypeId.value_or(0), toStored(name)});
    return found == m_values.cend() ? std::nullopt : std::optional(*found);
}

void RuleSet::put(RuleName name, std::optional<qint64> categoryId, std::optional<qint64> itemTypeId,
                  const std::optional<QString> &value)
{
    const Key key{categoryId.value_or(0), itemTypeId.value_or(0), toStored(name)};
    if (value) {
        m_values.insert(key, *value);
    } else {
        m_values.remove(key);
    }
}

int RuleSet::countSet(RuleName name) const
{
    const QString stored = toStored(name);
    int count = 0;
    for (auto cell = m_values.cbegin(); cell != m_values.cend(); ++cell) {
        count += cell.key().name == stored ? 1 : 0;
    }
    return count;
}

int RuleSet::countSet() const
{
    int count = 0;
    for (const RuleDefinition &definition : ruleDefinitions) {
        count += countSet(definition.name);
    }
    return count;
}
