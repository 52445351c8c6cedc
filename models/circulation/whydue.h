// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/duedate.h"
#include "models/circulation/explanation.h"

struct Loan;

/// Why a loan is due on its day, from what was stored when it was decided.
Explanation whyDue(const Loan &loan, const QTimeZone &zone);
/// Why a loan that is about to be made would be due on that day.
Explanation whyDue(const DueDate &due, const QString &title, const QString &userName);
