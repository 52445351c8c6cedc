// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/ruleservice.h"

#include <QAbstractTableModel>

/// One rule as a grid of user category x item type, first row and column "any": every cell shows the value in force and
/// where it comes from, in the roles of MatrixDelegate. Changes wait here, for all rules together, until they are
/// saved.
class RuleMatrix : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RuleMatrix(RuleService &service, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Reads categories, types and rules again; changes that wait are kept.
    Problems reload();
    void setCurrency(const QString &currency) { m_currency = currency; }
    const QString &currency() const { return m_currency; }
    void setRule(RuleName rule);
    RuleName rule() const { return m_rule; }

    std::optional<qint64> categoryAt(int row) const;
    std::optional<qint64> itemTypeAt(int column) const;
    QString categoryName(int row) const;
    QString itemTypeName(int column) const;
    QModelIndex cell(std::optional<qint64> categoryId, std::optional<qint64> itemTypeId) const;
    /// The value in force, with what waits.
    RuleAnswer answer(const QModelIndex &index, RuleName rule) const;
    /// What the cell itself holds now, and what it held before.
    std::optional<QString> valueAt(const QModelIndex &index) const;
    std::optional<QString> savedAt(const QModelIndex &index) const;
    /// Where a value comes from: "Student · any", or "set here".
    QString originOf(const QModelIndex &index, const RuleAnswer &answer) const;

    void put(const QModelIndex &index, const std::optional<QString> &value);
    /// What waits to be saved, over all rules.
    QList<RuleChange> changes() const;
    const RuleSet &savedRules() const { return m_saved; }
    const RuleSet &triedRules() const { return m_tried; }
    void revert();
    bool isDirty() const { return !m_dirty.isEmpty(); }

signals:
    void dirtyChanged();

private:
    struct Cell {
        RuleName rule;
        qint64 category;
        qint64 itemType;
        friend bool operator==(const Cell &, const Cell &) = default;
    };
    Cell cellOf(const QModelIndex &index) const;
    void showAgain();

    RuleService &m_service;
    RuleName m_rule = RuleName::LoanDays;
    QString m_currency;
    RuleSet m_saved;
    RuleSet m_tried;
    QList<Cell> m_dirty;
    QList<RuleCategory> m_categories;
    QList<RuleItemType> m_types;
};
