// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/circulation/loanoptions.h"
#include "models/circulation/verdict.h"

class InverseHandlers;

/// The findings of a list that a person may put aside and wants to.
QList<Finding> overridden(const QList<Finding> &findings, const Overrides &overrides);
/// Whether something to settle is left once these are put aside; what is impossible always stays.
bool isStillRefused(const QList<Finding> &findings, const Overrides &overrides);

/// Whether whoever overrides may, by the role in the library at this moment, and said why. Refuses with
/// `override.reasonMissing`, `override.approverMayNot` or as CommandGate does.
Result<void> permitOverrides(Transaction &transaction, const CommandGate &gate, const Overrides &overrides);
/// What an override was for, as its record names it.
inline constexpr QLatin1String overriddenLoan("loan_id");
inline constexpr QLatin1String overriddenHold("hold_id");
/// Writes what was put aside, why and by whom to the audit log, beside the loan or hold it was for.
Result<void> recordOverrides(Transaction &transaction, qint64 id, const QList<Finding> &findings,
                             const Overrides &overrides, QLatin1String about = overriddenLoan);
/// Teaches undo that an override has nothing to bring back: that it was made stays on record.
void addOverrideInverses(InverseHandlers &handlers);
