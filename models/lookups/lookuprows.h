// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lookups/lookupservice.h"

// Reading and writing of lookup rows inside the services of this folder.

/// Columns of a row as they are written; names in `columns` are constants.
using LookupColumns = QList<std::pair<QString, QVariant>>;

/// The columns that follow from a name: the name itself, its key, an author's sort name.
LookupColumns nameColumns(LookupKind kind, const QString &name);
/// Inserts a row and records it.
Result<qint64> insertLookup(Transaction &transaction, LookupKind kind, const LookupColumns &columns);
/// Refuses with `lookups.exists` when another row has the key of this name.
Result<void> refuseTaken(Transaction &transaction, LookupKind kind, const QString &name, qint64 ownId);
/// What refers to a row, by use.
Result<qint64> countReferences(Database &database, LookupKind kind, qint64 id, LookupReference::Use use);
/// Points all but the books' references to another row and records each; the rules of the first row go with it.
Result<void> moveReferences(Transaction &transaction, LookupKind kind, qint64 from, qint64 into);
/// Removes the rules that go with a row.
Result<void> dropRules(Transaction &transaction, LookupKind kind, qint64 id);
