// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QString>

#include <functional>

class Database;

/// Writes the library as it is at this moment into a new file of its own, readable by its owner only. Others may go on
/// writing meanwhile. The connection must be in no transaction.
Result<void> writeSnapshot(Database &database, const QString &path);

/// Replaces everything in an open library by what another file holds, in one step that other programs see whole.
/// The connection must have no running statement.
Result<void> overwriteLibrary(Database &database, const QString &source);

/// Makes a written file survive a power cut: its content, and its name in the folder.
Result<void> syncFile(const QString &path);
Result<void> syncFolder(const QString &folder);
