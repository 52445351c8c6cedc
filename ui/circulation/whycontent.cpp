// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circulation/whycontent.h"

#include "ui/problemtext/explanationtexts.h"
#include "ui/problemtext/ruletexts.h"

#include <QCoreApplication>

namespace {

struct WhyContentText {
    Q_DECLARE_TR_FUNCTIONS(WhyContentText)
};

QString kindWord(ExplainedStep::Kind kind)
{
    switch (kind) {
    case ExplainedStep::Kind::Number: return QStringLiteral("number");
    case ExplainedStep::Kind::Days: return QStringLiteral("days");
    case ExplainedStep::Kind::Hours: return QStringLiteral("hours");
    case ExplainedStep::Kind::Day: return QStringLiteral("day");
    case ExplainedStep::Kind::Moment: return QStringLiteral("moment");
    case ExplainedStep::Kind::Money: return QStringLiteral("money");
    case ExplainedStep::Kind::None:
    case ExplainedStep::Kind::Text: break;
    }
    return {};
}

WhyStep shownStep(const ExplainedStep &step)
{
    WhyStep shown;
    const StepWords words = stepWords(step.code, step.arguments);
    shown.text = words.text;
    shown.note = words.note;
    shown.value = storedValueText(kindWord(step.kind), step.value);
    for (const ExplainedDetail &detail : step.details) {
        const QStringList columns = detailWords(detail.code, detail.arguments);
        shown.lines.append({columns.value(0), columns.value(1), columns.value(2)});
    }
    return shown;
}

QString footnote(const Explanation &why, const RuleSet *today)
{
    if (!why.isStored) {
        return WhyContentText::tr("Worked out now, from the rules of today.");
    }
    if (today == nullptr || why.rules.isEmpty()) {
        return WhyContentText::tr("As stored when it was decided.");
    }
    return why.rulesChangedSince(*today)
        ? WhyContentText::tr("As stored when it was decided. Rules changed since: yes.")
        : WhyContentText::tr("As stored when it was decided. Rules changed since: no.");
}

QList<WhyRung> rungsOf(const RuleAnswer &rule, const Explanation &why)
{
    QList<WhyRung> rungs;
    for (const RuleRung &rung : rule.ladder) {
        const auto state = rung.wins ? WhyRung::State::Wins
            : rung.isSet             ? WhyRung::State::Beaten
                                     : WhyRung::State::NotSet;
        rungs.append({rungName(rung, why.categoryName, why.itemTypeName),
                      rung.isSet ? ruleValueText(rule.name, rung.value, why.currency) : QString(), state});
    }
    if (rule.isStandard && !rungs.isEmpty()) {
        // Without any row the value a new library starts with holds for everybody.
        rungs.last().value = ruleValueText(rule.name, rule.value, why.currency);
        rungs.last().state = WhyRung::State::Wins;
    }
    return rungs;
}

} // namespace

QString ruleTitle(RuleName rule)
{
    return ruleTitle(toStored(rule));
}

QString ruleValueText(RuleName rule, const QString &value, const QString &currency)
{
    return ruleValueText(toStored(rule), value, currency);
}

QString rungName(const RuleRung &rung, const QString &categoryName, const QString &itemTypeName)
{
    const QString category = !rung.categoryId ? WhyContentText::tr("Any", "user category")
        : categoryName.isEmpty()              ? WhyContentText::tr("Category")
                                              : categoryName;
    const QString type = !rung.itemTypeId ? WhyContentText::tr("any", "item type")
        : itemTypeName.isEmpty()          ? WhyContentText::tr("type")
                                          : itemTypeName;
    return category + QStringLiteral(" · ") + type;
}

WhyContent whyContent(const Explanation &why, const RuleSet *today, bool mayOpenRules)
{
    WhyContent content;
    const StepWords heading = stepWords(why.subject, why.arguments);
    content.title = heading.text;
    content.subtitle = heading.note;
    for (const ExplainedStep &step : why.steps) {
        content.steps.append(shownStep(step));
    }
    if (!why.steps.isEmpty() && why.steps.constLast().kind == ExplainedStep::Kind::Money) {
        content.outcome = Tone::Danger;
    }
    if (!why.rules.isEmpty() && !why.rules.constFirst().ladder.isEmpty()) {
        const RuleAnswer &rule = why.rules.constFirst();
        content.ladderHeading = WhyContentText::tr("Winning rule: %1").arg(ruleTitle(rule.name));
        content.ladder = rungsOf(rule, why);
        content.link = mayOpenRules ? WhyContentText::tr("Open in Rules") : QString();
    }
    content.footnote = footnote(why, today);
    return content;
}
