// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/image.h"

class Database;

/// What a person calls a changed record: the title of a book, a name, a barcode; for a loan or a hold the title of its
/// book, for money the user's name. May be empty.
QString changeTitle(Database &database, const QString &entity, const Image &image);

/// The same of the first record that a command or a batch wrote.
QString stepTitle(Database &database, const QString &commandOrBatchId);
