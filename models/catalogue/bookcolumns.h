// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"

class Dialect;

/// The columns of BooksTable, in the order of its enum.
QList<Column> bookColumns(const Dialect &dialect);
