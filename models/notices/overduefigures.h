// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"

#include <QHash>

/// How much is late, and what it costs so far.
struct OverdueFigures {
    int loans = 0;
    int users = 0;
    QHash<qint64, qint64> fines = {}; ///< the fine that runs on each late loan today, by loan; those that cost nothing
                                      ///< are not in it
};

/// Looks at every late loan: to be asked by an Inquiry.
Result<OverdueFigures> readOverdueFigures(CommandGate &gate);
/// Only how many loans are late: cheap enough to be asked after every scan.
Result<int> countOverdue(CommandGate &gate);
