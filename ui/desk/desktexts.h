// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/desksession.h"
#include "ui/widgets/style.h"

/// What the result strip says about a scan, readable from a metre away.
struct StripWords {
    Tone tone = Tone::Info;
    QString icon = {};
    QString heading = {};
    QString detail = {};
};

StripWords wordsFor(const DeskAnswer &answer);
/// What the strip asks.
StripWords wordsFor(const DeskProposal &proposal);
/// What the strip says while scans wait for the library.
StripWords wordsForWaiting(int scans, qint64 seconds);
/// The short result in the visit's list, and how loud it is.
StripWords resultFor(const DeskAnswer &answer);
/// A day as the Desk writes it: "Fri 11 Dec".
QString deskDay(const QDate &day);
/// "4 days late", "today", "in 3 days"; empty when it is far off. `tone` gets how loud.
QString dueHint(const QDate &dueOn, const QDate &today, Tone *tone);
