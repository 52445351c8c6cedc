// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QString>

class Database;

/// A library's whole schema as SQL, in the order it was made: what `schema.sql` holds.
Result<QString> schemaText(Database &database);

/// Compares a library's schema with a freshly migrated one of the same version. Problems, one per object:
/// `database.objectMissing` (kind, name), `database.objectChanged` (kind, name),
/// `database.foreignObject` (a trigger or view that is not Carrel's: it would run with every write).
/// Tables and indexes somebody added, and what ANALYZE keeps, pass.
Result<void> checkFingerprint(Database &database, int version);
