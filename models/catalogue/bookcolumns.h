// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"

class Dialect;

/// The languages a book can be given in a list, by their own names; nothing chosen comes first.
QList<Choice> bookLanguages();

/// The columns of BooksTable, in the order of its enum.
QList<Column> bookColumns(const Dialect &dialect);
