// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"

#include <QDate>
#include <QList>

/// One line of the sheet: a book or person, who or what belongs to it, and a day.
struct TodayLine {
    qint64 id = 0; ///< of the loan, hold or user
    QString title = {};
    QString who = {};
    QDate day = {}; ///< the due day, the day to collect by, the end of the membership
    bool isHeld = false; ///< somebody waits for it
};

/// The lines of one card and how many there are in all.
struct TodayList {
    QList<TodayLine> lines = {}; ///< the first few
    int count = 0;
};

/// What a day asks of the staff.
struct TodaySheet {
    QDate day = {};
    bool isOpen = true;
    TodayList due = {};
    TodayList newlyOverdue = {}; ///< due on the last open day before
    TodayList toClear = {}; ///< on the hold shelf longer than their time
    TodayList toPull = {}; ///< waiting holds with an available copy
    TodayList ending = {}; ///< memberships that end within a month
    TodayList lost = {}; ///< so late that the rules call them lost
};

/// Whether the sheet would have anything on it, without reading it all.
Result<bool> asksAnythingToday(CommandGate &gate);
/// Reads the sheet; `most` lines for each card.
Result<TodaySheet> readToday(CommandGate &gate, int most = 4);
