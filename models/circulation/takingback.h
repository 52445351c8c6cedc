// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/circulation/circulationfacts.h"
#include "models/circulation/loan.h"
#include "models/circulation/loanoptions.h"

/// Takes a copy back as part of a command, whoever has it; notes that it was seen when it was not on loan.
/// Refuses with `loan.copyUnknown`, `return.beforeLent`, `return.inTheFuture`, or without the right to adjust.
Result<ReturnOutcome> takeBackCopy(Transaction &transaction, const CommandGate &gate, qint64 copyId,
                                   const ReturnOptions &options);

/// A copy in hand is damaged: it serves nobody until somebody has mended it. Refuses with `loan.copyUnknown`.
Result<void> markDamaged(Transaction &transaction, qint64 copyId);

/// The last open day before a day; the day itself when there was none within a year.
QDate lastOpenBefore(const Calendar &calendar, QDate day);

/// Lost or missing: it counts as found as soon as somebody holds it in hand.
bool countsAsGone(const CopyFacts &copy);
