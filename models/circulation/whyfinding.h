// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a finding's explanation is made of. Used by the functions that decide, in the same breath.
#pragma once

#include "models/circulation/limits.h"
#include "models/circulation/verdict.h"

/// What is being decided about.
struct FindingContext {
    LimitedAction action = LimitedAction::Borrow;
    QString title = {};
    QString userName = {};
    QString categoryName = {}; ///< of the user and the copy, for the ladder of a rule
    QString itemTypeName = {};
    QString currency = {};
};

/// A fact with a day beside it; the day is left out when it is not known.
ExplainedStep factOn(const QString &code, QDate day, const QStringList &arguments = {});
/// A fact that is counted.
ExplainedStep factCounted(const QString &code, qint64 count, const QStringList &arguments = {});
/// A fact without more to say.
ExplainedStep fact(const QString &code, const QStringList &arguments = {});
/// Something that is so since a day, by somebody: who did it is the last argument.
ExplainedStep factSince(const QString &code, const Since &since, QStringList arguments = {});

/// A finding with its explanation: the facts, the rule that decided with those it beat, and what follows for whom.
Finding explained(const FindingContext &context, Severity severity, const QString &code, const QStringList &arguments,
                  const QList<ExplainedStep> &facts, const std::optional<RuleAnswer> &rule = {});
