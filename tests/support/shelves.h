// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testlibrary.h"

/// Puts people and books into a test library past the services, with their search text: what circulation needs.
namespace shelves {

qint64 category(TestLibrary &library, const QString &name);
qint64 itemType(TestLibrary &library, const QString &name);
/// A user with that card; valid without end, active.
qint64 user(TestLibrary &library, const QString &name, const QString &card, const QDate &expiresOn = {});
qint64 book(TestLibrary &library, const QString &title, const QString &isbn = {});
/// A copy in service and for loan.
qint64 copy(TestLibrary &library, qint64 bookId, const QString &barcode);
/// Copies 'B-0', 'B-1' … of one book, and the standard rules to lend them by.
void stock(TestLibrary &library, int copies);
void setRule(TestLibrary &library, const QString &name, const QString &value, qint64 categoryId = 0,
             qint64 itemTypeId = 0);
void setSetting(TestLibrary &library, const QString &name, const QString &value);
void closure(TestLibrary &library, const QString &name, const QDate &from, const QDate &to);

} // namespace shelves
