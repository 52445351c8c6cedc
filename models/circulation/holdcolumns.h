// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of HoldsTable.
#pragma once

#include "models/circulation/holdstable.h"

/// What cells of the table show that no statement computes; read with each list.
struct HoldCellFacts {
    HoldList list = HoldList::ToPull;
    QHash<qint64, QList<qint64>> pulls; ///< copies to pull by hold
    QHash<qint64, qint64> fees; ///< what not collecting costs by expired hold
    QHash<qint64, std::pair<QString, int>> next; ///< who is next and how many wait, by expired hold
    QString currency;
};

/// All columns, in the order of HoldsTable::HoldColumn.
QList<Column> holdColumns(const Clock &clock, const std::shared_ptr<const HoldCellFacts> &facts);
