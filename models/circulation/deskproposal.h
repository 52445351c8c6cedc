// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/deskanswer.h"

#include <QSet>

/// What a return leads to that somebody agrees to: the next scan does, and so does Enter.
struct DeskProposal {
    enum class Kind {
        CatchHold, ///< the copy goes on the hold shelf
        SettleFound, ///< the charge for its loss is taken off
    };

    Kind kind = Kind::CatchHold;
    DeskAnswer answer = {}; ///< to the scan it came with
    QSet<qint64> skippedUsers = {}; ///< not these, this time
    bool isAccepted = false; ///< waits only for the library
    bool isDoubted = false; ///< somebody says why not; scans wait meanwhile
};
