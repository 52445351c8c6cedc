// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

/// What stands in the way and is put aside by somebody who may, and why.
struct Overrides {
    QStringList codes = {}; ///< of the findings put aside
    QString reason = {}; ///< required with any code
    qint64 approvedBy = 0; ///< who signed in beside the person at the desk to allow it; 0 = the person at the desk
};

/// How a copy is lent.
struct LendOptions {
    QDate dueOn = {}; ///< instead of the day the rules give; needs the right to edit loans
    Overrides overrides = {};
    QString batchId = {}; ///< of a list that is entered as one
};

/// How a copy is taken back.
struct ReturnOptions {
    QDate effectiveOn = {}; ///< the day it came back; invalid = now; another day needs Command::AdjustReturn
    bool isBookDrop = false; ///< it lay in the box: it counts as back on the last open day before today
    bool noFine = false; ///< amnesty; needs Command::AdjustReturn
    QString batchId = {}; ///< of a list that is entered as one
    bool catchesHold = false; ///< puts it on the hold shelf at once for whoever waits, where nobody is asked first
};

/// How a loan is renewed.
struct RenewOptions {
    Overrides overrides = {};
    bool isAutomatic = false; ///< by the day's jobs; recorded as such
    QString batchId = {}; ///< of a list that is entered as one
};
