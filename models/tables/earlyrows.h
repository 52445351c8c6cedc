// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/order.h"

#include <QHash>

#include <vector>

/// Some rows of a list that is still being made, by their place in it.
struct RowSlice {
    int first = 0;
    int count = 0;
    bool isTurned = false; ///< the statement gives them from the last to the first
    QString sql = {};
    QVariantList values = {};
    /// Few enough rows are passed over that a size of the library does not matter.
    bool isNearAnEnd = true;
};

/// The rows a table shows before their list is there: how many there are, and the ids of those looked at so far.
class EarlyRows
{
public:
    /// Nothing when only a list can tell what comes first: no index has the order, or a filter chooses rows.
    static std::unique_ptr<EarlyRows> of(const QString &table, const OrderSpec &spec, const TableFilter &filter);

    int count() const { return m_count; }
    void setCount(int count) { m_count = count; }
    /// 0 as long as it is not known.
    qint64 idAt(int row) const;
    bool knows(int row) const; ///< also that there is none any more
    int rowOf(qint64 id) const; ///< -1 when it is not known
    /// How to read the rows around one.
    RowSlice sliceAt(int row) const;
    /// Takes what a slice's statement gave.
    void take(const RowSlice &slice, std::vector<qint64> ids);
    /// False when the slice is asked for already.
    bool noteWanted(const RowSlice &slice);
    void noteNoneWanted() { m_wanted = -1; }

private:
    QString m_forward; ///< %1 = LIMIT and OFFSET
    QString m_backward;
    QVariantList m_values;
    int m_count = 0;
    int m_wanted = -1;
    QHash<int, std::vector<qint64>> m_slices; ///< by their first row
};
