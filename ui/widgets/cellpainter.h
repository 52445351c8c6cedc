// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"
#include "ui/widgets/style.h"

#include <QModelIndex>
#include <QStyleOptionViewItem>

class QPainter;

/// The colours of a cell's tone.
Tone messageTone(CellTone tone);
Colour cellColour(CellTone tone);

/// Paints one cell of a grid in Carrel's look: selection as soft fill with an accent bar, the checkbox that mirrors it,
/// dot or pill from BadgeRole, draft marks, the ring of the current cell.
void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);

/// Where the text or the editor of a cell stands: without the checkbox in the row's first cell.
QRect cellContent(const QStyleOptionViewItem &option, const QModelIndex &index);

/// The room a cell's content needs: for fitting a column.
QSize cellSize(const QStyleOptionViewItem &option, const QModelIndex &index);
