// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

class Database;

/// Every row of a library, table by table: each as its columns, "id=1 title=…".
using LibraryPicture = QMap<QString, QStringList>;

/// What is left out of a picture, as "table" or "table.column"; "*.column" of every table.
using LeftOut = QSet<QString>;

/// Reads a whole library. What SQLite keeps for itself, the search index it builds from our tables among it, is never
/// part of it.
LibraryPicture pictureOf(Database &database, const LeftOut &leftOut);

/// How two pictures differ, row by row: "- copies: …" and "+ copies: …"; empty when they are the same.
QStringList differences(const LibraryPicture &first, const LibraryPicture &second);
