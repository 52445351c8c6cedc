// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/availability.h"

#include "models/catalogue/copy.h"

#include <QCoreApplication>

namespace {

struct Availability {
    Q_DECLARE_TR_FUNCTIONS(Availability)
};

} // namespace

QString copyStatusText(const QString &status)
{
    switch (copyStatusFromStored(status).value_or(CopyStatus::InService)) {
    case CopyStatus::InService: return Availability::tr("In service");
    case CopyStatus::InProcess: return Availability::tr("In process");
    case CopyStatus::OnOrder: return Availability::tr("On order");
    case CopyStatus::InRepair: return Availability::tr("In repair");
    case CopyStatus::Missing: return Availability::tr("Missing");
    case CopyStatus::Lost: return Availability::tr("Lost");
    case CopyStatus::Damaged: return Availability::tr("Damaged");
    case CopyStatus::Withdrawn: return Availability::tr("Withdrawn");
    }
    return status;
}

Badge availabilityBadge(const QString &availability)
{
    if (availability == QLatin1String("available")) {
        return {Availability::tr("On shelf"), CellTone::Ok, Badge::Shape::Dot};
    }
    if (availability == QLatin1String("on_loan")) {
        return {Availability::tr("On loan"), CellTone::Neutral, Badge::Shape::Pill};
    }
    if (availability == QLatin1String("on_hold_shelf")) {
        return {Availability::tr("On hold shelf"), CellTone::Info, Badge::Shape::Pill};
    }
    if (availability == QLatin1String("reference")) {
        return {Availability::tr("In the library only"), CellTone::Ok, Badge::Shape::Dot};
    }
    const bool isGone = availability == QLatin1String("lost") || availability == QLatin1String("missing")
        || availability == QLatin1String("damaged");
    return {copyStatusText(availability), isGone ? CellTone::Danger : CellTone::Warning, Badge::Shape::Pill};
}

QList<Choice> copyStatusChoices()
{
    QList<Choice> choices;
    for (int i = static_cast<int>(CopyStatus::InService); i <= static_cast<int>(CopyStatus::Withdrawn); ++i) {
        const QString word = toStored(static_cast<CopyStatus>(i));
        choices.append({word, copyStatusText(word)});
    }
    return choices;
}
