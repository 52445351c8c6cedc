// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

class Database;
class Transaction;

/// Rewrites what the search for users keeps, so that no deleted word stays in it: within the transaction that deletes.
Result<void> compactUserSearch(Transaction &transaction);

/// Empties the write-ahead log into the library's file; after an erasure it would still hold the old pages. False when
/// somebody still reads from it: to be tried again.
Result<bool> emptyWriteAheadLog(Database &database);
