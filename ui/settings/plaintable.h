// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

/// A small table to read, not to edit: padded cells, a hair line below each row, the look of the large grids.
class PlainTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit PlainTable(const QStringList &headings, QWidget *parent = nullptr);

    /// Puts a text into a cell, in the colour of a role of the theme.
    QTableWidgetItem *put(int row, int column, const QString &text);
    /// Numbers stand at the end of their column, heading and cells.
    void setNumberColumn(int column);
};
