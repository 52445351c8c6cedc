// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/whyfinding.h"

#include "models/values/clock.h"

namespace {

using Kind = ExplainedStep::Kind;

/// The rule itself, with the names of the cell that won.
ExplainedStep ruleStep(const RuleAnswer &rule, const FindingContext &context)
{
    const auto winner = rule.winner();
    return {.code = QStringLiteral("explain.rule"),
            .arguments = {toStored(rule.name), rule.value, context.currency,
                          winner && winner->categoryId ? context.categoryName : QString(),
                          winner && winner->itemTypeId ? context.itemTypeName : QString(),
                          rule.isStandard ? QStringLiteral("standard") : QString()}};
}

QString conclusionOf(Severity severity)
{
    switch (severity) {
    case Severity::Impossible: return QStringLiteral("explain.final");
    case Severity::Confirm: return QStringLiteral("explain.needsRight");
    case Severity::Information: break;
    }
    return QStringLiteral("explain.noHindrance");
}

} // namespace

ExplainedStep factOn(const QString &code, QDate day, const QStringList &arguments)
{
    return day.isValid()
        ? ExplainedStep{.code = code, .arguments = arguments, .value = toStoredDay(day), .kind = Kind::Day}
        : ExplainedStep{.code = code, .arguments = arguments};
}

ExplainedStep factCounted(const QString &code, qint64 count, const QStringList &arguments)
{
    return {.code = code, .arguments = arguments, .value = QString::number(count), .kind = Kind::Number};
}

ExplainedStep fact(const QString &code, const QStringList &arguments)
{
    return {.code = code, .arguments = arguments};
}

ExplainedStep factSince(const QString &code, const Since &since, QStringList arguments)
{
    arguments.append(since.on.isValid() ? since.by : QString());
    return factOn(code, since.on, arguments);
}

Finding explained(const FindingContext &context, Severity severity, const QString &code, const QStringList &arguments,
                  const QList<ExplainedStep> &facts, const std::optional<RuleAnswer> &rule)
{
    const QString action = toStored(context.action);
    Finding finding{.severity = severity, .code = code, .arguments = arguments};
    finding.why.subject = severity == Severity::Information ? QStringLiteral("why.noticed")
                                                            : QStringLiteral("why.stopped");
    finding.why.arguments = {action, context.title, context.userName};
    finding.why.steps = facts;
    if (rule && !rule->ladder.isEmpty()) {
        finding.why.steps.append(ruleStep(*rule, context));
        finding.why.rules = {*rule};
        finding.why.categoryName = context.categoryName;
        finding.why.itemTypeName = context.itemTypeName;
        finding.why.currency = context.currency;
    }
    finding.why.steps.append(fact(conclusionOf(severity), {action}));
    return finding;
}
