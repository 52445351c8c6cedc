// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/circulationservice.h"

/// What came of renewing several loans, in words.
struct RenewalReport {
    int renewed = 0;
    int refused = 0;
    QString heading = {}; ///< "17 renewed, 3 not"
    QString reasons = {}; ///< of the first few, one a line
};

RenewalReport renewalReport(const QList<RenewOutcome> &outcomes);
