// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"
#include "models/tables/order.h"

/// Fills in what a column leaves empty: value, lookup joins, sort keys and index orders.
void completeColumns(QList<Column> &columns, const QString &table);

/// The statement that reads one page of rows by id: id, version, every value, then the shown values that differ.
/// `shownAt` gets the position of each column's shown value among the values.
QString pageSql(const QList<Column> &columns, const QString &table, QList<int> *shownAt);

/// A statement with the columns' names and no rows.
QString structureSql(const QList<Column> &columns, const QString &table);

/// How the worker orders by columns, the weightiest first; at least one.
OrderSpec orderSpecOf(const QList<Column> &columns, const QList<SortKey> &keys);

/// Whether a column's cells stand at the right.
bool isNumber(const Column &column);
