// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/permission.h"

#include <QString>

/// What a command did, as Edit > Undo and the list of what a backup does not have name it: "edit of “Emma”". `title` is
/// that of its first record and may be empty; `records` is how many it wrote.
QString undoStepText(Command command, const QString &title, int records);
