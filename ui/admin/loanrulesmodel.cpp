// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/loanrulesmodel.h"

#include "ui/widgets/theme.h"

LoanRulesModel::LoanRulesModel(RuleService &rules, QObject *parent) : QAbstractTableModel(parent), m_rules(rules)
{
}

int LoanRulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_categories.size()) + 1;
}

int LoanRulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

std::optional<RuleName> LoanRulesModel::ruleOf(int column)
{
    switch (column) {
    case LoanDays:
        return RuleName::LoanDays;
    case Limit:
        return RuleName::MaxLoans;
    case Renewals:
        return RuleName::RenewalsAllowed;
    case RenewalDays:
        return RuleName::RenewalDays;
    default:
        return std::nullopt;
    }
}

std::optional<qint64> LoanRulesModel::categoryOf(int row) const
{
    return row == 0 ? std::nullopt : std::optional(m_categories.at(row - 1).id);
}

QVariant LoanRulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(section == Category ? Qt::AlignLeading | Qt::AlignVCenter
                                                    : Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Category:
        return tr("User category");
    case LoanDays:
        return tr("Loan days");
    case Limit:
        return tr("Limit");
    case Renewals:
        return tr("Renewals");
    case RenewalDays:
        return tr("Renewal days");
    case Users:
        return tr("Users");
    default:
        return {};
    }
}

QString LoanRulesModel::shown(const RuleAnswer &answer) const
{
    if (!answer.isUnlimited()) {
        return answer.value;
    }
    return answer.name == RuleName::RenewalDays ? tr("as loan days") : tr("no limit");
}

QVariant LoanRulesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return headerData(index.column(), Qt::Horizontal, role);
    }
    const std::optional<qint64> category = categoryOf(index.row());
    const std::optional<RuleName> rule = ruleOf(index.column());
    if (!rule) {
        if (role != Qt::DisplayRole) {
            return role == Qt::FontRole && index.column() == Category ? QVariant(theme().font(TextRole::Name)) : QVariant();
        }
        if (index.column() == Category) {
            return index.row() == 0 ? tr("Everybody") : m_categories.at(index.row() - 1).name;
        }
        return index.row() == 0 ? QVariant() : QVariant(m_categories.at(index.row() - 1).users);
    }
    const bool isInherited = index.row() > 0 && !m_set.valueAt(*rule, category, std::nullopt);
    const RuleAnswer answer = m_set.lookUp(*rule, category, std::nullopt);
    switch (role) {
    case Qt::DisplayRole:
        return shown(answer);
    case Qt::EditRole:
        return isInherited ? QString() : answer.value;
    case Qt::ForegroundRole:
        return theme().colour(isInherited ? Colour::Text2 : Colour::Text);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return isInherited ? tr("As for everybody") : QString();
    case InheritedRole:
        return isInherited;
    default:
        return {};
    }
}

Qt::ItemFlags LoanRulesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    flags.setFlag(Qt::ItemIsEditable, index.isValid() && ruleOf(index.column()) && m_rules.mayEdit());
    return flags;
}

Problems LoanRulesModel::check(const QModelIndex &index, const QString &typed) const
{
    RuleChange change;
    change.name = ruleOf(index.column()).value_or(RuleName::LoanDays);
    change.categoryId = categoryOf(index.row());
    change.after = typed.trimmed();
    return m_rules.check(change);
}

bool LoanRulesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !ruleOf(index.column())) {
        return false;
    }
    const QString typed = value.toString().trimmed();
    // An untouched empty editor of an inherited cell is no wish for "no limit".
    if (typed.isEmpty() && data(index, InheritedRole).toBool()) {
        return true;
    }
    return write(index, typed.isNull() ? QStringLiteral("") : typed);
}

bool LoanRulesModel::inherit(const QModelIndex &index)
{
    return index.row() > 0 && ruleOf(index.column()) && write(index, std::nullopt);
}

bool LoanRulesModel::write(const QModelIndex &index, const std::optional<QString> &after)
{
    RuleChange change;
    change.name = *ruleOf(index.column());
    change.categoryId = categoryOf(index.row());
    change.before = m_set.valueAt(change.name, change.categoryId, std::nullopt);
    change.after = after;
    if (change.before == change.after) {
        return true;
    }
    const Result<void> changed = m_rules.change({change});
    if (!changed) {
        emit failed(changed.problems());
        return false;
    }
    const QString heading = headerData(index.column(), Qt::Horizontal).toString();
    const QString who = data(this->index(index.row(), Category)).toString();
    if (const Problems problems = reload(); !problems.isEmpty()) {
        emit failed(problems);
        return false;
    }
    emit written(tr("%1 of “%2” saved").arg(heading, who));
    return true;
}

Problems LoanRulesModel::reload()
{
    const Result<RuleSet> rules = m_rules.rules();
    const Result<QList<RuleCategory>> categories = m_rules.categories();
    if (!rules || !categories) {
        return rules ? categories.problems() : rules.problems();
    }
    const bool sameRows = m_categories.size() == categories->size();
    if (!sameRows) {
        beginResetModel();
    }
    m_set = *rules;
    m_categories = *categories;
    if (sameRows) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        endResetModel();
    }
    return {};
}
