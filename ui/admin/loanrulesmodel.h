// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/ruleservice.h"

#include <QAbstractTableModel>

/// Loan days, limit and renewals by user category; the first row is what holds for everybody.
class LoanRulesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum RuleColumn { Category, LoanDays, Limit, Renewals, RenewalDays, Users, ColumnCount };
    /// Whether the value comes from the row for everybody.
    enum { InheritedRole = Qt::UserRole + 1 };

    explicit LoanRulesModel(RuleService &rules, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// Takes the value from the row for everybody again.
    bool inherit(const QModelIndex &index);
    Problems reload();
    /// What is wrong with a text typed into a cell.
    Problems check(const QModelIndex &index, const QString &typed) const;

signals:
    void failed(const Problems &problems);
    void written(const QString &sentence);

private:
    static std::optional<RuleName> ruleOf(int column);
    std::optional<qint64> categoryOf(int row) const;
    QString shown(const RuleAnswer &answer) const;
    bool write(const QModelIndex &index, const std::optional<QString> &after);

    RuleService &m_rules;
    RuleSet m_set;
    QList<RuleCategory> m_categories;
};
