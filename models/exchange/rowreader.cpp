// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/rowreader.h"

#include "models/exchange/cell.h"

#include <algorithm>

RowReader::RowReader(const CsvRow &row, const Mapping &mapping) : m_row(row), m_mapping(mapping) { }

bool RowReader::isBlank() const
{
    return m_row.problems.isEmpty() && std::all_of(m_row.cells.cbegin(), m_row.cells.cend(), [](const QString &cell) {
               return cell.trimmed().isEmpty();
           });
}

QString RowReader::text(Target target) const
{
    return texts(target).value(0);
}

QStringList RowReader::texts(Target target) const
{
    QStringList found;
    for (qsizetype i = 0; i < m_mapping.columns.size() && i < m_row.cells.size(); ++i) {
        if (m_mapping.columns.at(i).target == target) {
            const QString text = cellText(m_row.cells.at(i));
            if (!text.isEmpty()) {
                found << text;
            }
        }
    }
    return found;
}

const ColumnMapping *RowReader::column(Target target) const
{
    const auto found = std::find_if(m_mapping.columns.cbegin(), m_mapping.columns.cend(),
                                    [target](const ColumnMapping &column) { return column.target == target; });
    return found == m_mapping.columns.cend() ? nullptr : &*found;
}

void RowReader::remark(Weight weight, Target target, const QString &code, const QStringList &arguments)
{
    const ColumnMapping *from = column(target);
    RowRemark remark;
    remark.weight = weight;
    remark.column = from ? from->column : QString();
    remark.value = text(target);
    remark.problem = {nameOf(target), code, arguments};
    m_remarks << remark;
}

void RowReader::remarkShape()
{
    for (const Problem &problem : m_row.problems) {
        RowRemark remark;
        remark.weight = Weight::Refused;
        remark.problem = problem;
        if (problem.code == QLatin1String("exchange.nulByte")) {
            for (qsizetype i = 0; i < m_row.cells.size(); ++i) {
                if (m_row.cells.at(i).contains(QChar(QChar::Null))) {
                    remark.column = m_mapping.columns.value(i).column;
                    remark.value = QString(m_row.cells.at(i)).replace(QChar(QChar::Null), QStringLiteral("\\0"));
                    break;
                }
            }
        } else {
            remark.value = m_row.cells.value(0).left(80);
        }
        m_remarks << remark;
    }
    const auto columns = m_mapping.columns.size();
    qsizetype filled = m_row.cells.size();
    while (filled > columns && m_row.cells.at(filled - 1).trimmed().isEmpty()) {
        --filled;
    }
    const QStringList counts{QString::number(filled), QString::number(columns)};
    if (filled > columns) {
        RowRemark remark;
        remark.weight = Weight::Refused;
        remark.problem = {{}, QStringLiteral("exchange.tooManyValues"), counts};
        m_remarks << remark;
    } else if (m_row.cells.size() < columns && m_row.problems.isEmpty()) {
        RowRemark remark;
        remark.weight = Weight::Look;
        remark.problem = {{},
                          QStringLiteral("exchange.tooFewValues"),
                          {QString::number(m_row.cells.size()), QString::number(columns)}};
        m_remarks << remark;
    }
}

QList<RowRemark> RowReader::remarks(const QString &title) const
{
    QList<RowRemark> list = m_remarks;
    for (RowRemark &remark : list) {
        remark.line = m_row.line;
        remark.title = title;
    }
    return list;
}
