// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backup/backupplan.h"
#include "ui/widgets/plaintable.h"

#include <optional>

class Clock;

/// The backups in a table: when, why, how large, where, and whether they can be read.
class BackupList : public PlainTable
{
    Q_OBJECT

public:
    explicit BackupList(const Clock &clock, QWidget *parent = nullptr);

    /// Shows other backups; the one that was selected stays so, and otherwise the newest is.
    void show(const QList<ListedBackup> &backups);
    std::optional<ListedBackup> selected() const;

private:
    void fill(int row, const ListedBackup &backup);

    const Clock &m_clock;
    QList<ListedBackup> m_backups;
};
