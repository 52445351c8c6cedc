// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backup/restore.h"
#include "ui/widgets/sheet.h"

class Clock;

/// What was done since a backup, one by one: restoring takes it away.
class LostChangesSheet : public Sheet
{
    Q_OBJECT

public:
    LostChangesSheet(const QList<LostChange> &changes, const Clock &clock, QWidget *parent = nullptr);
};
