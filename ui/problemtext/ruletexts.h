// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the interface calls a rule, by its stored name: "Loan days".
QString ruleTitle(const QString &storedName);
/// A value as a person reads it: 21, No limit, € 0.20, Yes. Blank = no limit, or what blank means for that rule.
QString ruleValueText(const QString &storedName, const QString &value, const QString &currency);
/// What blank means for a rule: "No limit", "By days", "None set".
QString ruleBlankText(const QString &storedName);
/// One sentence on what a rule does.
QString ruleMeaning(const QString &storedName);
/// What stands behind a value's field: "days", "loans at once"; empty for yes and no.
QString ruleUnit(const QString &storedName, int number);
