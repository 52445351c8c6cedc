// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a file says about itself before anything connects to it.
struct FileHeader {
    enum class Kind { Missing, NotAFile, Unreadable, Empty, NotADatabase, Foreign, Truncated, Library };

    Kind kind = Kind::Missing;
    int version = 0; ///< user_version as stored in the file; a journal beside it may know a newer one
    bool isWal = false; ///< the file expects a write-ahead log beside it
    bool hasJournal = false; ///< a log or journal with content lies beside it
};

/// Reads the first 100 bytes. A file this program is connected to is not touched and counts as the library it was when
/// it was opened: closing it again here would drop SQLite's locks on it.
FileHeader headerOf(const QString &path);
