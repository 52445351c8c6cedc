// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RecordView: widths, order, visibility and sorting of its columns, and how they are remembered.
#include "models/tables/recordtable.h"
#include "ui/widgets/recordheader.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/theme.h"

#include <QScopedValueRollback>
#include <QSettings>

namespace {
QString groupOf(const QString &name)
{
    return QStringLiteral("grids/") + name;
}
} // namespace

void RecordView::rememberAs(const QString &name)
{
    m_name = name;
    if (m_table) {
        resetColumns();
        restoreColumns();
    }
}

void RecordView::resetColumns()
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    const int character = QFontMetrics(theme().font()).averageCharWidth();
    for (int column = 0; column < int(m_table->columns().size()); ++column) {
        m_header->moveSection(m_header->visualIndex(column), column);
        setColumnHidden(column, !m_table->column(column).shownFirst);
        const int check = column == 0 ? checkWidth() : 0;
        m_header->resizeSection(column, m_table->column(column).width * character + theme().px(20) + check);
    }
    m_fitsColumns = true;
    emit columnsChanged();
}

void RecordView::showColumns(const QList<int> &columns, const QString &name)
{
    if (m_saveDelay.isActive()) {
        saveColumns(); // of the list shown until now
    }
    resetColumns();
    {
        const QScopedValueRollback restoring(m_isRestoring, true);
        for (int column = 0; column < m_header->count(); ++column) {
            setColumnHidden(column, !columns.contains(column));
        }
        for (int place = 0; place < int(columns.size()); ++place) {
            m_header->moveSection(m_header->visualIndex(columns.at(place)), place);
        }
        const int character = QFontMetrics(theme().font()).averageCharWidth();
        for (const int column : columns) {
            const int check = isFirstColumn(column) ? checkWidth() : 0;
            m_header->resizeSection(column, m_table->column(column).width * character + theme().px(20) + check);
        }
    }
    m_name = name.isEmpty() ? m_name : name;
    fitColumns();
    if (!name.isEmpty()) {
        restoreColumns();
    }
    emit columnsChanged();
}

void RecordView::setTwoLines(bool twoLines)
{
    m_hasTwoLines = twoLines;
    applyTheme();
}

void RecordView::fitColumns()
{
    if (!m_table || !m_fitsColumns || viewport()->width() <= 0) {
        return;
    }
    const QScopedValueRollback restoring(m_isRestoring, true);
    const int character = QFontMetrics(theme().font()).averageCharWidth();
    // Wide columns hold running text and can be cut with an ellipsis; narrow ones hold numbers and dates and cannot.
    constexpr int runningText = 14;
    constexpr int fewestCharacters = 10;
    int wanted = 0;
    int yielding = 0;
    for (int column = 0; column < m_header->count(); ++column) {
        if (!m_header->isSectionHidden(column)) {
            const int width = m_table->column(column).width * character;
            wanted += width + theme().px(20) + (isFirstColumn(column) ? checkWidth() : 0);
            yielding += m_table->column(column).width >= runningText ? width : 0;
        }
    }
    const int spare = viewport()->width() - wanted;
    if (yielding == 0) {
        return;
    }
    for (int column = 0; column < m_header->count(); ++column) {
        const int characters = m_table->column(column).width;
        if (m_header->isSectionHidden(column) || characters < runningText) {
            continue;
        }
        const int width = qMax(fewestCharacters * character,
                               characters * character + int(qint64(spare) * characters * character / yielding) - 1);
        m_header->resizeSection(column, width + theme().px(20) + (isFirstColumn(column) ? checkWidth() : 0));
    }
}

void RecordView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

QList<SortKey> RecordView::sortKeys() const
{
    return m_table ? m_table->sortKeys() : QList<SortKey>();
}

void RecordView::sortFurtherBy(int column)
{
    constexpr int mostKeys = 4;
    QList<SortKey> keys = sortKeys();
    if (keys.isEmpty() || keys.first().column < 0 || (keys.size() == 1 && keys.first().column == column)) {
        const bool isUp = sortKeys().value(0).column == column && m_table->sortOrder() == Qt::AscendingOrder;
        sortByColumn(column, isUp ? Qt::DescendingOrder : Qt::AscendingOrder);
        return;
    }
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const SortKey &key) { return key.column == column; });
    if (found == keys.end()) {
        if (keys.size() < mostKeys) {
            keys.append({column, Qt::AscendingOrder});
        }
    } else if (found->order == Qt::AscendingOrder) {
        found->order = Qt::DescendingOrder;
    } else {
        keys.erase(found);
    }
    m_table->sortBy(keys);
    m_saveDelay.start();
}

void RecordView::saveColumns()
{
    m_saveDelay.stop();
    if (m_name.isEmpty() || !m_table) {
        return;
    }
    QSettings settings;
    settings.beginGroup(groupOf(m_name));
    QStringList order;
    QStringList widths;
    QStringList hidden;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const QString name = m_table->column(column).name;
        order << name;
        if (m_header->isSectionHidden(column)) {
            hidden << name;
        } else if (!m_fitsColumns) {
            // At a text size of 100 %: another size keeps the proportions.
            widths << name + QLatin1Char('=')
                    + QString::number(m_header->sectionSize(column) * 100 / qMax(1, theme().px(100)));
        }
    }
    settings.setValue(QStringLiteral("order"), order);
    settings.setValue(QStringLiteral("widths"), widths);
    settings.setValue(QStringLiteral("hidden"), hidden);
    const int sorted = m_table->sortColumn();
    settings.setValue(QStringLiteral("sort"), sorted < 0 ? QString() : m_table->column(sorted).name);
    settings.setValue(QStringLiteral("descending"), m_table->sortOrder() == Qt::DescendingOrder);
    QStringList further;
    for (const SortKey &key : m_table->sortKeys().sliced(1)) {
        further << QLatin1Char(key.order == Qt::DescendingOrder ? '-' : '+') + m_table->column(key.column).name;
    }
    settings.setValue(QStringLiteral("further"), further);
}

void RecordView::restoreColumns()
{
    QSettings settings;
    settings.beginGroup(groupOf(m_name));
    if (m_name.isEmpty() || !settings.contains(QStringLiteral("order"))) {
        return;
    }
    const QScopedValueRollback restoring(m_isRestoring, true);
    int visual = 0;
    for (const QString &name : settings.value(QStringLiteral("order")).toStringList()) {
        // Columns that a newer program added stay behind those that were remembered.
        if (const int column = m_table->columnOf(name); column >= 0) {
            m_header->moveSection(m_header->visualIndex(column), visual++);
            setColumnHidden(column, false);
        }
    }
    for (const QString &name : settings.value(QStringLiteral("hidden")).toStringList()) {
        if (const int column = m_table->columnOf(name); column >= 0) {
            setColumnHidden(column, true);
        }
    }
    if (m_header->hiddenSectionCount() == m_header->count()) {
        setColumnHidden(0, false);
    }
    const QStringList widths = settings.value(QStringLiteral("widths")).toStringList();
    m_fitsColumns = widths.isEmpty();
    for (const QString &entry : widths) {
        const int column = m_table->columnOf(entry.section(QLatin1Char('='), 0, 0));
        const int width = entry.section(QLatin1Char('='), 1).toInt();
        if (column >= 0 && width > 0) {
            m_header->resizeSection(column, qBound(theme().px(32), theme().px(width), theme().px(1200)));
        }
    }
    const int sorted = m_table->columnOf(settings.value(QStringLiteral("sort")).toString());
    if (sorted >= 0) {
        const bool isDescending = settings.value(QStringLiteral("descending")).toBool();
        QList<SortKey> keys{{sorted, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder}};
        m_header->setSortIndicator(sorted, keys.first().order);
        for (const QString &entry : settings.value(QStringLiteral("further")).toStringList()) {
            if (const int column = m_table->columnOf(entry.mid(1)); column >= 0 && column != sorted) {
                keys.append({column, entry.startsWith(QLatin1Char('-')) ? Qt::DescendingOrder : Qt::AscendingOrder});
            }
        }
        m_table->sortBy(keys);
    }
    emit columnsChanged();
}
