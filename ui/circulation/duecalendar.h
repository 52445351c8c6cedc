// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dateedit.h"

class CirculationService;
class ClosureService;

/// Makes a date field one for due dates: closed days struck out in its calendar, + 7 days, + 14 days and By the rule
/// below it, "+14" understood when typed. `byRule` gives the rule's day, invalid when there is none.
void dressDueEdit(DateEdit *edit, const ClosureService &closures, const QDate &base,
                  const std::function<QDate()> &byRule);
