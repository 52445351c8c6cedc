// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problemtext/renewaltexts.h"

#include "ui/problemtext/problemtext.h"

#include <QCoreApplication>

namespace {

/// What more than this many refused renewals would say is not read.
constexpr int mostReasons = 3;

/// Gives the words of this file their translation context.
struct RenewalText {
    Q_DECLARE_TR_FUNCTIONS(RenewalText)
};

} // namespace

RenewalReport renewalReport(int renewed, const QList<std::pair<QString, Problem>> &refused)
{
    RenewalReport report;
    report.renewed = renewed;
    report.refused = static_cast<int>(refused.size());
    QStringList reasons;
    for (const auto &[title, problem] : refused.mid(0, mostReasons)) {
        reasons << RenewalText::tr("%1: %2").arg(title, problemText(problem));
    }
    report.heading = RenewalText::tr("%Ln renewed", nullptr, report.renewed) + QStringLiteral(", ")
        + RenewalText::tr("%Ln not", nullptr, report.refused);
    report.reasons = reasons.join(QLatin1Char('\n'));
    return report;
}
