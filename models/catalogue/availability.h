// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"

/// How the availability of a copy (a word of view copy_availability) is shown: words, tone, dot or pill.
Badge availabilityBadge(const QString &availability);
/// The words for a copy's own status, as in copies.status.
QString copyStatusText(const QString &status);
/// All statuses a person may choose.
QList<Choice> copyStatusChoices();
