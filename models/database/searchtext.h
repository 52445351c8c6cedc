// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QString>

class Transaction;

/// What can be searched for: the row in `<subject>_search` and its index beside it.
enum class SearchSubject { Books, Users };

/// Stores the words of a record, already folded, in place of what was stored for it before.
Result<void> writeSearchText(Transaction &transaction, SearchSubject subject, qint64 id, const QString &foldedText);
/// Forgets the words of a record; to be done before its row is deleted.
Result<void> removeSearchText(Transaction &transaction, SearchSubject subject, qint64 id);
/// For imports: stores the words of a new record; fillSearchIndex() makes them found later.
Result<void> storeSearchText(Transaction &transaction, SearchSubject subject, qint64 id, const QString &foldedText);
/// For imports: indexes at once everything that storeSearchText() stored with this id and above.
Result<void> fillSearchIndex(Transaction &transaction, SearchSubject subject, qint64 firstId);
