// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backup/backupplan.h"
#include "models/backup/restore.h"

#include <QString>

class Clock;

/// How the backup pages put things into words.
namespace backuptexts {

/// "Wed 18 Nov, 18:04", in the library's time.
QString moment(const QDateTime &moment, const Clock &clock);
/// "today at 08:02", "yesterday at 18:31", or the day.
QString relativeMoment(const QDateTime &moment, const Clock &clock);
/// "Once a day"
QString reason(BackupReason reason);
/// "Folder, stick"
QString places(const ListedBackup &backup);
QString state(BackupState state);
/// "12 482 books, 1 204 users, 377 open loans"
QString counts(const LibraryCounts &counts);
/// "57 loans, 44 returns, 12 new books and 31 other changes"; empty when nothing is lost.
QString lost(const QList<LostWork> &lost);

} // namespace backuptexts
