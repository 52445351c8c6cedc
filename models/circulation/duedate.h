// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/calendar.h"
#include "models/circulation/explanation.h"
#include "models/circulation/rules.h"
#include "models/values/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QTimeZone>

/// How closed days enter a due date.
enum class DueMode {
    Calendar, ///< they do not
    OpenDays, ///< only open days are counted
    NextOpen, ///< days are added, then the next open day is taken
    SameWeekday, ///< as NextOpen, but a period of whole weeks moves by whole weeks
};
QString toStored(DueMode mode);
std::optional<DueMode> dueModeFromStored(const QString &word);

/// One step on the way to a due date: a code with arguments for the sentence, and the date reached so far.
struct DueStep {
    QString code;
    QStringList arguments;
    QDate day;
    QList<ExplainedDetail> details = {}; ///< the closures it met

    friend bool operator==(const DueStep &, const DueStep &) = default;
};

/// What a due date is made from.
struct DueInputs {
    QDate from = {}; ///< the day of the check-out in the library's calendar, or the base of a renewal
    QDate today = {}; ///< hard dates before it are ignored; equals `from` unless renewing
    int days = 0;
    RuleAnswer rule = {}; ///< where `days` came from, for the explanation
    QString categoryName = {}; ///< names of the rule's category and item type; empty = any
    QString itemTypeName = {};
    QString userCategoryName = {}; ///< names of what the rule was looked up for
    QString copyTypeName = {};
    DueMode mode = DueMode::NextOpen;
    QDate hardDueOn = {}; ///< invalid = none
    QString hardDueMode = {}; ///< ceiling, exact or floor
    bool endsWithMembership = false; ///< not later than the membership's end
    QDate membershipEndsOn = {}; ///< invalid = no end
};

/// A due date and the way it was reached. Explanation and decision come from the same function.
struct DueDate {
    QDate on;
    QList<DueStep> steps;
    QList<RuleRung> ladder;
    // what it was made from, for the explanation
    RuleAnswer rule = {};
    QString categoryName = {}; ///< of the user and the copy; empty when not known
    QString itemTypeName = {};
    QDate from = {};
    DueMode mode = DueMode::NextOpen;
    QDate hardDueOn = {};
    bool endsWithMembership = false;
    QDate membershipEndsOn = {};

    bool endedWithMembership() const;
    /// What moved it away from the plain counted day: steps due.closed, due.hardDate, due.membershipEnds.
    bool wasMoved() const;
    /// As stored in loans.due_explanation.
    QByteArray toJson() const;
    static DueDate fromJson(const QJsonObject &json);
};

/// Decides the day a loan is due. Refuses with `loan.noOpenDay`.
Result<DueDate> dueOn(const DueInputs &inputs, const Calendar &calendar);

/// The last moment of a due day: 23:59 in the library's time zone, also on days whose clocks change.
QDateTime endOfDueDay(QDate dueOn, const QTimeZone &zone);
