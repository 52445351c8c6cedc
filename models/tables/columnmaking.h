// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"

/// A field of the record itself, editable.
inline Column storedColumn(const char *name, std::function<QString()> heading, int width,
                           ColumnType type = ColumnType::Text)
{
    Column column;
    column.name = QLatin1String(name);
    column.heading = std::move(heading);
    column.type = type;
    column.editable = true;
    column.width = width;
    return column;
}

/// The key of a record in `table`; `order` is the SQL order of a short list to choose from.
inline Column relationColumn(const char *name, std::function<QString()> heading, const char *table, const char *order,
                             int width)
{
    Column column = storedColumn(name, std::move(heading), width);
    column.kind = ColumnKind::Relation;
    Lookup lookup;
    lookup.table = QLatin1String(table);
    lookup.order = QLatin1String(order);
    column.lookup = lookup;
    return column;
}

/// The column, not shown until somebody chooses it.
inline Column hidden(Column column)
{
    column.shownFirst = false;
    return column;
}

/// The column, never edited in its cell.
inline Column readOnly(Column column)
{
    column.editable = false;
    return column;
}
