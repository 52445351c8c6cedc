// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/rulematrix.h"

#include "ui/admin/matrixview.h"
#include "ui/problemtext/ruletexts.h"

namespace {

std::optional<qint64> orNothing(qint64 id)
{
    return id == 0 ? std::nullopt : std::optional(id);
}

} // namespace

RuleMatrix::RuleMatrix(RuleService &service, QObject *parent) : QAbstractTableModel(parent), m_service(service) { }

int RuleMatrix::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_categories.size()) + 1;
}

int RuleMatrix::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_types.size()) + 1;
}

QVariant RuleMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Horizontal ? itemTypeName(section) : categoryName(section);
}

QVariant RuleMatrix::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const RuleAnswer found = answer(index, m_rule);
    const RuleKind kind = definitionOf(m_rule).kind;
    switch (role) {
    case Qt::DisplayRole: return ruleValueText(toStored(m_rule), found.value, m_currency);
    case MatrixDelegate::OriginRole: return originOf(index, found);
    case MatrixDelegate::IsSetRole: return valueAt(index).has_value() || (index.row() == 0 && index.column() == 0);
    case MatrixDelegate::IsDirtyRole: return m_dirty.contains(cellOf(index));
    case MatrixDelegate::IsNoneRole: return found.value == QLatin1String("0") && kind == RuleKind::Number;
    case MatrixDelegate::BeatsRole: {
        const auto winner = found.winner();
        return winner && winner->categoryId && !winner->itemTypeId && index.column() > 0 && found.ladder.size() == 4
            && found.ladder.at(2).isSet && found.ladder.at(2).value != found.value;
    }
    case Qt::ToolTipRole:
        return data(index, MatrixDelegate::BeatsRole).toBool()
            ? tr("The value of the category beats the one of the item type (%1).")
                  .arg(ruleValueText(toStored(m_rule), found.ladder.at(2).value, m_currency))
            : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3, %4", "category, type, value, origin")
            .arg(categoryName(index.row()), itemTypeName(index.column()), data(index, Qt::DisplayRole).toString(),
                 originOf(index, found));
    default: return {};
    }
}

Problems RuleMatrix::reload()
{
    const Result<QList<RuleCategory>> categories = m_service.categories();
    const Result<QList<RuleItemType>> types = m_service.itemTypes();
    const Result<RuleSet> rules = m_service.rules();
    if (!categories || !types || !rules) {
        return categories.problems() + types.problems() + rules.problems();
    }
    const auto sameIds = [](const auto &a, const auto &b) {
        return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                          [](const auto &x, const auto &y) { return x.id == y.id; });
    };
    const bool isSameGrid = sameIds(*categories, m_categories) && sameIds(*types, m_types);
    if (!isSameGrid) {
        beginResetModel();
    }
    m_categories = *categories;
    m_types = *types;
    RuleSet tried = *rules;
    for (const Cell &cell : std::as_const(m_dirty)) {
        tried.put(cell.rule, orNothing(cell.category), orNothing(cell.itemType),
                  m_tried.valueAt(cell.rule, orNothing(cell.category), orNothing(cell.itemType)));
    }
    m_saved = *rules;
    m_tried = tried;
    if (!isSameGrid) {
        endResetModel();
    } else {
        showAgain();
    }
    return {};
}

void RuleMatrix::showAgain()
{
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void RuleMatrix::setRule(RuleName rule)
{
    m_rule = rule;
    showAgain();
}

std::optional<qint64> RuleMatrix::categoryAt(int row) const
{
    return row <= 0 || row > m_categories.size() ? std::nullopt : std::optional(m_categories.at(row - 1).id);
}

std::optional<qint64> RuleMatrix::itemTypeAt(int column) const
{
    return column <= 0 || column > m_types.size() ? std::nullopt : std::optional(m_types.at(column - 1).id);
}

QString RuleMatrix::categoryName(int row) const
{
    return row <= 0 || row > m_categories.size() ? tr("Any category") : m_categories.at(row - 1).name;
}

QString RuleMatrix::itemTypeName(int column) const
{
    return column <= 0 || column > m_types.size() ? tr("Any type") : m_types.at(column - 1).name;
}

QModelIndex RuleMatrix::cell(std::optional<qint64> categoryId, std::optional<qint64> itemTypeId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (categoryAt(row) == categoryId && itemTypeAt(column) == itemTypeId) {
                return index(row, column);
            }
        }
    }
    return index(0, 0);
}

RuleAnswer RuleMatrix::answer(const QModelIndex &index, RuleName rule) const
{
    return m_tried.lookUp(rule, categoryAt(index.row()), itemTypeAt(index.column()));
}

std::optional<QString> RuleMatrix::valueAt(const QModelIndex &index) const
{
    return m_tried.valueAt(m_rule, categoryAt(index.row()), itemTypeAt(index.column()));
}

std::optional<QString> RuleMatrix::savedAt(const QModelIndex &index) const
{
    return m_saved.valueAt(m_rule, categoryAt(index.row()), itemTypeAt(index.column()));
}

QString RuleMatrix::originOf(const QModelIndex &index, const RuleAnswer &answer) const
{
    const auto winner = answer.winner();
    const bool isEverybody = index.row() == 0 && index.column() == 0;
    if (isEverybody) {
        return tr("default");
    }
    if (winner && winner->categoryId == categoryAt(index.row()) && winner->itemTypeId == itemTypeAt(index.column())) {
        return m_dirty.contains({answer.name, winner->categoryId.value_or(0), winner->itemTypeId.value_or(0)})
            ? tr("not saved yet")
            : tr("set here");
    }
    const QString category = winner && winner->categoryId ? categoryName(index.row()) : tr("Any", "user category");
    const QString type = winner && winner->itemTypeId ? itemTypeName(index.column()) : tr("any", "item type");
    return category + QStringLiteral(" · ") + type;
}

RuleMatrix::Cell RuleMatrix::cellOf(const QModelIndex &index) const
{
    return {m_rule, categoryAt(index.row()).value_or(0), itemTypeAt(index.column()).value_or(0)};
}

void RuleMatrix::put(const QModelIndex &index, const std::optional<QString> &value)
{
    m_tried.put(m_rule, categoryAt(index.row()), itemTypeAt(index.column()), value);
    const Cell cell = cellOf(index);
    m_dirty.removeAll(cell);
    if (value != savedAt(index)) {
        m_dirty.append(cell);
    }
    showAgain();
    emit dirtyChanged();
}

QList<RuleChange> RuleMatrix::changes() const
{
    QList<RuleChange> changes;
    for (const Cell &cell : m_dirty) {
        const auto category = orNothing(cell.category);
        const auto type = orNothing(cell.itemType);
        changes.append({cell.rule, category, type, m_saved.valueAt(cell.rule, category, type),
                        m_tried.valueAt(cell.rule, category, type)});
    }
    return changes;
}

void RuleMatrix::revert()
{
    m_dirty.clear();
    m_tried = m_saved;
    showAgain();
    emit dirtyChanged();
}
