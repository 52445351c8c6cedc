// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/rules.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

/// One line below a step: a closure that was met, a user who stands in front. A code with arguments.
struct ExplainedDetail {
    QString code;
    QStringList arguments;

    friend bool operator==(const ExplainedDetail &, const ExplainedDetail &) = default;
};

/// One step on the way to a decision: a code with arguments for its sentence, and what the step arrived at.
struct ExplainedStep {
    /// What `value` is, in its stored form: `YYYY-MM-DD`, a moment, `1250 CHF` (toStoredMoney()), a whole number.
    enum class Kind { None, Text, Number, Days, Hours, Day, Moment, Money };

    QString code;
    QStringList arguments = {}; ///< days and amounts in the same stored forms
    QString value = {};
    Kind kind = Kind::None;
    QList<ExplainedDetail> details = {};

    friend bool operator==(const ExplainedStep &, const ExplainedStep &) = default;
};

/// Why something is as it is: data returned by the function that decided it, never worked out a second time. The last
/// step is the outcome. Words come at the edge (ui/problemtext/explanationtexts).
struct Explanation {
    QString subject; ///< what is explained: "why.dueDate", "why.fine", "why.finding" …
    QStringList arguments = {}; ///< for its second line: title, user …
    QList<ExplainedStep> steps = {};
    QList<RuleAnswer> rules = {}; ///< the one that decided first
    QString categoryName = {}; ///< of the user and the copy the rules were looked up for; empty = any
    QString itemTypeName = {};
    QString currency = {}; ///< of rules that are amounts
    bool isStored = false; ///< as it was kept when decided, not worked out now

    bool isEmpty() const { return steps.isEmpty(); }
    QJsonObject toJson() const;
    static Explanation fromJson(const QJsonObject &json);
    /// Whether these rules would be answered differently today.
    bool rulesChangedSince(const RuleSet &today) const;

    friend bool operator==(const Explanation &, const Explanation &) = default;
};

/// A rule's answer as it is stored within explanations.
QJsonObject toJson(const RuleAnswer &answer);
/// Reads it; a rule this version does not know gives an answer without ladder.
RuleAnswer ruleAnswerFromJson(const QJsonObject &json);
/// The rungs of an answer, most specific first.
QJsonArray toJson(const QList<RuleRung> &ladder);
QList<RuleRung> ladderFromJson(const QJsonArray &json);
