// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backup/backupfile.h"

/// How many backups to keep.
struct Keep {
    int daily = 7;
    int weekly = 4;
    int monthly = 12;
    friend bool operator==(const Keep &, const Keep &) = default;
};

/// The backups that may go. Kept are: all of the last two days, the newest of each of the last days, weeks and months
/// that have any, for 30 days what was made before an import, restore or migration and what cannot be read (somebody
/// should see that), and always the newest good one.
QList<BackupFile> surplusOf(const QList<BackupFile> &backups, const Keep &keep, const QDateTime &now);
