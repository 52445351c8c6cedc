// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/explanation.h"
#include "ui/widgets/whycard.h"

/// What a card says about an explanation, in the language of the interface. With today's rules the foot of a stored one
/// says whether they changed since; `mayOpenRules` adds the way to them.
WhyContent whyContent(const Explanation &why, const RuleSet *today = nullptr, bool mayOpenRules = false);
/// What a rule is called: "Loan days".
QString ruleTitle(RuleName rule);
/// A rule's value as a person reads it: 21, No limit, € 0.20, Yes.
QString ruleValueText(RuleName rule, const QString &value, const QString &currency);
/// "Student · any"; a rung without category or type says "any".
QString rungName(const RuleRung &rung, const QString &categoryName, const QString &itemTypeName);
