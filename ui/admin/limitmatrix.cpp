// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/limitmatrix.h"

#include "models/values/money.h"
#include "models/values/textbylanguage.h"
#include "ui/admin/matrixview.h"
#include "ui/widgets/isolated.h"

#include <QLocale>

LimitMatrix::LimitMatrix(LimitService &service, QObject *parent) : QAbstractTableModel(parent), m_service(service) { }

int LimitMatrix::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(limitMeasures.size());
}

int LimitMatrix::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(limitedActions.size());
}

LimitMeasure LimitMatrix::measureAt(const QModelIndex &index)
{
    return limitMeasures.at(static_cast<std::size_t>(qMax(0, index.row())));
}

LimitedAction LimitMatrix::actionAt(const QModelIndex &index)
{
    return limitedActions.at(static_cast<std::size_t>(qMax(0, index.column())));
}

QString LimitMatrix::measureText(LimitMeasure measure)
{
    switch (measure) {
    case LimitMeasure::Debt: return tr("Debt");
    case LimitMeasure::Overdue: return tr("Overdue copies");
    case LimitMeasure::Lost: return tr("Lost copies");
    case LimitMeasure::Out: break;
    }
    return tr("Copies out");
}

QString LimitMatrix::actionText(LimitedAction action)
{
    switch (action) {
    case LimitedAction::Borrow: return tr("Borrow");
    case LimitedAction::Renew: return tr("Renew");
    case LimitedAction::PlaceHold: break;
    }
    return tr("Place a hold");
}

QString LimitMatrix::limitText(LimitMeasure measure, std::optional<qint64> limit) const
{
    if (!limit) {
        return tr("No limit");
    }
    return measure == LimitMeasure::Debt ? formattedMoney(*limit, currency()) : QLocale().toString(*limit);
}

QVariant LimitMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Horizontal ? actionText(limitedActions.at(static_cast<std::size_t>(section)))
                                         : measureText(limitMeasures.at(static_cast<std::size_t>(section)));
}

QVariant LimitMatrix::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const LimitAnswer found = answer(index);
    const bool isDirty = editAt(index, m_category) != nullptr;
    switch (role) {
    case Qt::DisplayRole: return limitText(measureAt(index), found.limit);
    case MatrixDelegate::OriginRole: {
        if (isDirty) {
            return tr("not saved, was %1").arg(limitText(measureAt(index), savedAnswer(index).limit));
        }
        if (!rowAt(index)) {
            return m_category ? tr("Any category") : QString();
        }
        const QString message = textFor(textsFromStored(found.message), QLocale().name());
        return message.isEmpty() ? tr("set here") : tr("“%1”").arg(isolated(message));
    }
    case MatrixDelegate::IsSetRole: return rowAt(index).has_value();
    case MatrixDelegate::IsDirtyRole: return isDirty;
    case MatrixDelegate::IsNoneRole: return found.limit == 0 && measureAt(index) != LimitMeasure::Debt;
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "measure, action, limit")
            .arg(measureText(measureAt(index)), actionText(actionAt(index)), limitText(measureAt(index), found.limit));
    default: return {};
    }
}

Problems LimitMatrix::reload()
{
    const Result<LimitSet> limits = m_service.limits();
    if (!limits) {
        return limits.problems();
    }
    m_saved = *limits;
    showAgain();
    return {};
}

void LimitMatrix::showAgain()
{
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void LimitMatrix::setCategory(std::optional<qint64> categoryId)
{
    m_category = categoryId;
    showAgain();
}

const LimitMatrix::Edit *LimitMatrix::editAt(const QModelIndex &index, std::optional<qint64> categoryId) const
{
    for (const Edit &edit : m_edits) {
        if (edit.categoryId == categoryId && edit.measure == measureAt(index) && edit.action == actionAt(index)) {
            return &edit;
        }
    }
    return nullptr;
}

std::optional<LimitRow> LimitMatrix::rowFor(const QModelIndex &index, std::optional<qint64> categoryId) const
{
    const Edit *edit = editAt(index, categoryId);
    return edit != nullptr ? edit->row : m_saved.rowAt(measureAt(index), actionAt(index), categoryId);
}

std::optional<LimitRow> LimitMatrix::rowAt(const QModelIndex &index) const
{
    return rowFor(index, m_category);
}

std::optional<LimitRow> LimitMatrix::savedAt(const QModelIndex &index) const
{
    return m_saved.rowAt(measureAt(index), actionAt(index), m_category);
}

LimitAnswer LimitMatrix::answer(const QModelIndex &index) const
{
    // The same look-up as the Desk's, over the rows with what waits.
    QList<LimitRow> rows;
    if (const auto any = rowFor(index, std::nullopt)) {
        rows.append(*any);
    }
    if (const auto own = m_category ? rowFor(index, m_category) : std::nullopt) {
        rows.append(*own);
    }
    return LimitSet(rows, currency()).lookUp(measureAt(index), actionAt(index), m_category);
}

LimitAnswer LimitMatrix::savedAnswer(const QModelIndex &index) const
{
    return m_saved.lookUp(measureAt(index), actionAt(index), m_category);
}

void LimitMatrix::put(const QModelIndex &index, const std::optional<LimitRow> &row)
{
    m_edits.removeIf([&](const Edit &edit) {
        return edit.categoryId == m_category && edit.measure == measureAt(index) && edit.action == actionAt(index);
    });
    std::optional<LimitRow> wanted = row;
    if (wanted) {
        wanted->categoryId = m_category;
        wanted->measure = measureAt(index);
        wanted->action = actionAt(index);
    }
    if (wanted != savedAt(index)) {
        m_edits.append({m_category, measureAt(index), actionAt(index), wanted});
    }
    showAgain();
    emit dirtyChanged();
}

QList<LimitChange> LimitMatrix::changes() const
{
    QList<LimitChange> changes;
    for (const Edit &edit : m_edits) {
        changes.append({edit.measure, edit.action, edit.categoryId,
                        m_saved.rowAt(edit.measure, edit.action, edit.categoryId), edit.row});
    }
    return changes;
}

int LimitMatrix::countSet() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            count += rowAt(index(row, column)) ? 1 : 0;
        }
    }
    return count;
}

void LimitMatrix::revert()
{
    m_edits.clear();
    showAgain();
    emit dirtyChanged();
}
