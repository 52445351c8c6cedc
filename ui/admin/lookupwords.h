// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lookups/lookupkind.h"

#include <QString>

// What each kind of lookup is called on screen.

QString lookupTitle(LookupKind kind); ///< "Collections"
QString lookupAddText(LookupKind kind); ///< "Add collection"
QString lookupCountText(LookupKind kind, int count); ///< "9 collections"
QString lookupNameHint(LookupKind kind); ///< "Name of the collection"
QString lookupSearchText(LookupKind kind); ///< "Search collections"
QString lookupUsesHeading(LookupKind kind); ///< "Books"
QString lookupMoreUsesHeading(LookupKind kind); ///< "Copies"; empty when there is no second count
QString lookupExtraHeading(const QString &column); ///< "Code"
/// "is used by 260 books, so it cannot be deleted."
QString lookupInUseText(LookupKind kind, int uses);
/// "Show the 260 books"; empty when nothing can show them.
QString lookupShowText(LookupKind kind, int uses);
