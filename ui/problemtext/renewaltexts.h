// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QList>
#include <QString>

#include <utility>

/// What came of renewing several loans, in words.
struct RenewalReport {
    int renewed = 0;
    int refused = 0;
    QString heading = {}; ///< "17 renewed, 3 not"
    QString reasons = {}; ///< of the first few, one a line
};

/// From how many were renewed, and title and reason of the others.
RenewalReport renewalReport(int renewed, const QList<std::pair<QString, Problem>> &refused);

/// From the outcomes of the service; a template, because words know no subject.
template <typename Outcome>
RenewalReport renewalReport(const QList<Outcome> &outcomes)
{
    int renewed = 0;
    QList<std::pair<QString, Problem>> refused;
    for (const Outcome &outcome : outcomes) {
        if (outcome.isRenewed()) {
            ++renewed;
        } else {
            refused.append({outcome.title, outcome.refusal->problem()});
        }
    }
    return renewalReport(renewed, refused);
}
