// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/explanation.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace {

using Kind = ExplainedStep::Kind;

constexpr std::array<const char *, 8> kindWords{"none", "text", "number", "days", "hours", "day", "moment", "money"};

QString wordOf(Kind kind)
{
    return QString::fromLatin1(kindWords.at(static_cast<std::size_t>(kind)));
}

Kind kindOf(const QString &word)
{
    for (std::size_t i = 0; i < kindWords.size(); ++i) {
        if (word == QLatin1String(kindWords.at(i))) {
            return static_cast<Kind>(i);
        }
    }
    return Kind::Text;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray()) {
        texts.append(text.toString());
    }
    return texts;
}

QJsonValue orNull(std::optional<qint64> id)
{
    return id ? QJsonValue(*id) : QJsonValue();
}

std::optional<qint64> idOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

QJsonObject stepToJson(const ExplainedStep &step)
{
    QJsonObject json{{QStringLiteral("code"), step.code},
                     {QStringLiteral("arguments"), QJsonArray::fromStringList(step.arguments)}};
    if (step.kind != Kind::None) {
        json.insert(QStringLiteral("kind"), wordOf(step.kind));
        json.insert(QStringLiteral("value"), step.value);
    }
    if (!step.details.isEmpty()) {
        QJsonArray details;
        for (const ExplainedDetail &detail : step.details) {
            details.append(QJsonObject{{QStringLiteral("code"), detail.code},
                                       {QStringLiteral("arguments"), QJsonArray::fromStringList(detail.arguments)}});
        }
        json.insert(QStringLiteral("details"), details);
    }
    return json;
}

ExplainedStep stepFromJson(const QJsonValue &json)
{
    ExplainedStep step{.code = json[QLatin1String("code")].toString(),
                       .arguments = textsOf(json[QLatin1String("arguments")])};
    if (const QJsonValue kind = json[QLatin1String("kind")]; kind.isString()) {
        step.kind = kindOf(kind.toString());
        step.value = json[QLatin1String("value")].toString();
    }
    for (const QJsonValue &detail : json[QLatin1String("details")].toArray()) {
        step.details.append({detail[QLatin1String("code")].toString(), textsOf(detail[QLatin1String("arguments")])});
    }
    return step;
}

} // namespace

QJsonArray toJson(const QList<RuleRung> &ladder)
{
    QJsonArray json;
    for (const RuleRung &rung : ladder) {
        json.append(QJsonObject{{QStringLiteral("category"), orNull(rung.categoryId)},
                                {QStringLiteral("type"), orNull(rung.itemTypeId)},
                                {QStringLiteral("value"), rung.isSet ? QJsonValue(rung.value) : QJsonValue()},
                                {QStringLiteral("wins"), rung.wins}});
    }
    return json;
}

QList<RuleRung> ladderFromJson(const QJsonArray &json)
{
    QList<RuleRung> ladder;
    for (const QJsonValue &rung : json) {
        const QJsonValue set = rung[QLatin1String("value")];
        ladder.append({.categoryId = idOf(rung[QLatin1String("category")]),
                       .itemTypeId = idOf(rung[QLatin1String("type")]),
                       .isSet = set.isString(),
                       .wins = rung[QLatin1String("wins")].toBool(),
                       .value = set.toString()});
    }
    return ladder;
}

QJsonObject toJson(const RuleAnswer &answer)
{
    return {{QStringLiteral("name"), toStored(answer.name)},
            {QStringLiteral("value"), answer.value},
            {QStringLiteral("standard"), answer.isStandard},
            {QStringLiteral("ladder"), toJson(answer.ladder)}};
}

RuleAnswer ruleAnswerFromJson(const QJsonObject &json)
{
    RuleAnswer answer;
    const auto name = ruleFromStored(json.value(QLatin1String("name")).toString());
    if (!name) {
        return answer;
    }
    answer.name = *name;
    answer.value = json.value(QLatin1String("value")).toString();
    answer.isStandard = json.value(QLatin1String("standard")).toBool();
    answer.ladder = ladderFromJson(json.value(QLatin1String("ladder")).toArray());
    return answer;
}

QJsonObject Explanation::toJson() const
{
    QJsonArray jsonSteps;
    for (const ExplainedStep &step : steps) {
        jsonSteps.append(stepToJson(step));
    }
    QJsonArray jsonRules;
    for (const RuleAnswer &rule : rules) {
        jsonRules.append(::toJson(rule));
    }
    return {{QStringLiteral("subject"), subject},
            {QStringLiteral("arguments"), QJsonArray::fromStringList(arguments)},
            {QStringLiteral("steps"), jsonSteps},
            {QStringLiteral("rules"), jsonRules},
            {QStringLiteral("category_name"), categoryName},
            {QStringLiteral("type_name"), itemTypeName},
            {QStringLiteral("currency"), currency}};
}

Explanation Explanation::fromJson(const QJsonObject &json)
{
    Explanation explanation;
    explanation.subject = json.value(QLatin1String("subject")).toString();
    explanation.arguments = textsOf(json.value(QLatin1String("arguments")));
    for (const QJsonValue &step : json.value(QLatin1String("steps")).toArray()) {
        explanation.steps.append(stepFromJson(step));
    }
    for (const QJsonValue &rule : json.value(QLatin1String("rules")).toArray()) {
        explanation.rules.append(ruleAnswerFromJson(rule.toObject()));
    }
    explanation.categoryName = json.value(QLatin1String("category_name")).toString();
    explanation.itemTypeName = json.value(QLatin1String("type_name")).toString();
    explanation.currency = json.value(QLatin1String("currency")).toString();
    explanation.isStored = true;
    return explanation;
}

bool Explanation::rulesChangedSince(const RuleSet &today) const
{
    return std::any_of(rules.cbegin(), rules.cend(), [&today](const RuleAnswer &rule) {
        if (rule.ladder.isEmpty()) {
            return false;
        }
        // The first rung names the most specific cell, the one the rule was looked up for.
        const RuleRung &asked = rule.ladder.constFirst();
        return today.lookUp(rule.name, asked.categoryId, asked.itemTypeId).value != rule.value;
    });
}
