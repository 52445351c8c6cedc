// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QByteArray>

/// What a file is by its first bytes, whatever its name says.
enum class FileKind { Text, Sqlite, Empty, Pdf, Picture, Spreadsheet, Archive, WebPage, Marc, Other };

/// Tells a file by its first bytes (a few KiB are enough).
FileKind kindOf(const QByteArray &firstBytes);
/// Why such a file is no table to import; nothing for text.
Problems notATable(FileKind kind);
