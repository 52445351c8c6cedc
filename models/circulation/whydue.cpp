// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/whydue.h"

#include "models/circulation/loan.h"
#include "models/values/clock.h"

#include <QJsonDocument>

namespace {

using Kind = ExplainedStep::Kind;

/// What the recorded steps say, in the order of a card: each with the day it arrived at.
QList<ExplainedStep> stepsOf(const DueDate &due)
{
    QList<ExplainedStep> steps;
    for (const DueStep &step : due.steps) {
        // The rule itself is the ladder below; days that stay as they are need no line.
        if (step.code == QLatin1String("due.rule") || step.code == QLatin1String("due.open")) {
            continue;
        }
        ExplainedStep explained{.code = step.code, .arguments = step.arguments, .details = step.details};
        if (step.code == QLatin1String("due.daysAdded") || step.code == QLatin1String("due.openDaysCounted")) {
            explained.arguments += due.hardDueOn.isValid() ? toStoredDay(due.hardDueOn) : QString();
        } else if (step.code == QLatin1String("due.closed")) {
            explained.arguments += toStored(due.mode);
        }
        explained.kind = Kind::Day;
        explained.value = toStoredDay(step.day);
        steps.append(explained);
    }
    return steps;
}

Explanation explain(const DueDate &due)
{
    Explanation why;
    why.subject = QStringLiteral("why.dueDate");
    why.categoryName = due.categoryName;
    why.itemTypeName = due.itemTypeName;
    why.steps = stepsOf(due);
    if (due.membershipEndsOn.isValid() && !due.endedWithMembership()) {
        why.steps.append({.code = QStringLiteral("due.membershipNoEffect"),
                          .arguments = {toStoredDay(due.membershipEndsOn),
                                        due.endsWithMembership ? QStringLiteral("on") : QStringLiteral("off")}});
    }
    if (!due.rule.ladder.isEmpty()) {
        why.rules = {due.rule};
    }
    return why;
}

void conclude(Explanation &why, QDate dueOn, QDate from)
{
    why.steps.append({.code = QStringLiteral("due.done"),
                      .arguments = {toStoredDay(dueOn)},
                      .value = QString::number(from.daysTo(dueOn)),
                      .kind = Kind::Days});
}

} // namespace

Explanation whyDue(const DueDate &due, const QString &title, const QString &userName)
{
    Explanation why = explain(due);
    why.arguments = {title, userName, toStoredDay(due.on)};
    conclude(why, due.on, due.from.isValid() ? due.from : due.on);
    return why;
}

Explanation whyDue(const Loan &loan, const QTimeZone &zone)
{
    const DueDate due = DueDate::fromJson(QJsonDocument::fromJson(loan.dueExplanation.toUtf8()).object());
    const QDateTime lent = loan.loanedAt.toTimeZone(zone);
    Explanation why = explain(due);
    why.isStored = true;
    why.arguments = {loan.title, loan.userName, toStoredDay(loan.dueOn)};
    why.steps.prepend({.code = QStringLiteral("due.lent"),
                       .arguments = {loan.stationName, loan.loanedBy, lent.toString(QStringLiteral("HH:mm"))},
                       .value = toStoredDay(lent.date()),
                       .kind = Kind::Day});
    conclude(why, loan.dueOn, lent.date());
    return why;
}
