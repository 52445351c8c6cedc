// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewalreport.h"

#include "ui/problemtext/problemtext.h"
#include "ui/whyaction.h"
#include "ui/widgets/message.h"

#include <QCoreApplication>

namespace {

/// What more than this many refused renewals would say is not read.
constexpr int mostReasons = 3;

/// Gives the words of this file their translation context.
struct RenewalText {
    Q_DECLARE_TR_FUNCTIONS(RenewalText)
};

} // namespace

int sayRenewals(Message *message, const QList<RenewOutcome> &outcomes,
                const std::function<void(const Explanation &why, QWidget *beside)> &ask)
{
    int renewed = 0;
    QStringList reasons;
    QList<WhyReason> whys;
    for (const RenewOutcome &outcome : outcomes) {
        if (outcome.isRenewed()) {
            ++renewed;
        } else if (reasons.size() < mostReasons) {
            whys.append({outcome.title, outcome.refusal->why});
            reasons << RenewalText::tr("%1: %2").arg(outcome.title, problemText(outcome.refusal->problem()));
        }
    }
    if (const int refused = static_cast<int>(outcomes.size()) - renewed; refused > 0) {
        message->sayTwoLines(Tone::Warn,
                             RenewalText::tr("%Ln renewed", nullptr, renewed) + QStringLiteral(", ")
                                 + RenewalText::tr("%Ln not", nullptr, refused),
                             reasons.join(QLatin1Char('\n')));
        addWhyAction(message, whys, ask);
    }
    return renewed;
}
