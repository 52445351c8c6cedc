// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/database.h"
#include "models/database/place.h"

#include <chrono>
#include <memory>
#include <optional>

/// What became of opening a library.
enum class LibraryState {
    Current, ///< ready
    Older, ///< open, but an administrator has to bring it up to date first (Migrator)
    Newer, ///< made by a newer Carrel
    Foreign, ///< a database or file of another program, or not a database at all
    Altered, ///< somebody removed, changed or planted tables, triggers or views
    Damaged, ///< cannot be read as it should
    Empty, ///< a file of 0 bytes
    Missing,
    NotAFile,
    Locked, ///< another program holds it; try again
    Unreadable, ///< no permission
};

/// A library as it was found. Unless `Current` or `Older`, nothing is open and nothing was touched.
struct OpenedLibrary {
    LibraryState state = LibraryState::Missing;
    std::unique_ptr<Database> database;
    int version = 0;
    Problems problems; ///< why it is not open
    Problems notices; ///< what a person should know about an open one: why it can only be read, that it lies in a
                      ///< synchronised folder …

    bool isOpen() const { return database != nullptr; }
    bool isReadOnly() const { return database && database->access() == Database::Access::ReadOnly; }
};

struct OpenWish {
    Database::Access access = Database::Access::ReadWrite;
    std::chrono::milliseconds lockWait{40};
    std::optional<Place> place; ///< for tests; otherwise looked up
};

/// The whole way from a path to a connection that may be trusted: header, place, rights, version, schema.
OpenedLibrary openLibrary(const QString &path, const OpenWish &wish = {});

/// The last close of a library: everything moves into the one file, so that it can be copied and read anywhere.
/// Leaves it as it is while another program has it open.
void settle(Database &database);
