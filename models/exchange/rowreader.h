// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/bookrow.h"

/// Hands out the cells of a row by target, and collects what is to be said about them.
class RowReader
{
public:
    RowReader(const CsvRow &row, const Mapping &mapping);

    /// Whether nothing stands in any cell.
    bool isBlank() const;
    /// The text of the target's first filled cell.
    QString text(Target target) const;
    /// The texts of all filled cells of a target.
    QStringList texts(Target target) const;
    /// The column a target is read from; null when there is none.
    const ColumnMapping *column(Target target) const;

    /// Says something about a target's cell.
    void remark(Weight weight, Target target, const QString &code, const QStringList &arguments = {});
    /// What is wrong with the row as a row: open quotes, NUL bytes, too many values.
    void remarkShape();
    /// The remarks, with the line and what the row is called.
    QList<RowRemark> remarks(const QString &title) const;

private:
    const CsvRow &m_row;
    const Mapping &m_mapping;
    QList<RowRemark> m_remarks;
};
