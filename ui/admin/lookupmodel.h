// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/inquiry.h"
#include "models/lookups/lookupservice.h"

#include <QAbstractTableModel>

#include <memory>

class CategoryRules;
class RuleService;

/// The names of one lookup table for its editor: name and further columns written as they are edited, counts beside
/// them, and while one is added an empty row at the end.
class LookupModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, CountRole, InheritedRole };

    LookupModel(CommandGate &gate, LookupService &lookups, LookupKind kind, const QString &currency,
                QObject *parent = nullptr);

    ~LookupModel() override;

    /// Adds the columns of the rules that hold for a user category; for that kind only.
    void setRules(RuleService &rules);

    LookupKind kind() const { return m_kind; }
    int nameColumn() const { return m_hasHandle ? 1 : 0; }
    int usesColumn() const { return nameColumn() + 1 + static_cast<int>(m_rules.extras.size()) + m_ruleColumns; }
    bool isHandle(int column) const { return m_hasHandle && column == 0; }
    bool isCount(int column) const { return column >= usesColumn(); }

    void setQuery(const LookupQuery &query);
    const LookupQuery &query() const { return m_query; }
    /// Reads again; an unfinished new row stays, and so does an open editor. What is not searched through is there at
    /// once, counts and search results come later.
    void reload();
    bool hasRead() const { return m_hasRead; }
    LookupEntry entryAt(int row) const { return m_entries.value(row); }
    int rowOf(qint64 id) const;

    bool isAdding() const { return m_adding; }
    bool isNewRow(int row) const { return m_adding && row == m_entries.size(); }
    int addRow();
    void dropNewRow();
    /// Whether the order shown is the whole order, so that rows can be moved.
    bool mayMove() const;
    bool moveEntry(int row, int place);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    bool isReadOnly() const { return m_readOnly; }

    /// Why the last write was refused.
    const Problems &problems() const { return m_problems; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

signals:
    /// The names are there, maybe others than before.
    void shown();
    /// How often each is used is known now.
    void counted();
    void added(qint64 id, const QString &name);
    void renamed(const QString &name);
    void moved(qint64 id);
    void failed(const Problems &problems);

private:
    void show(const Result<QList<LookupEntry>> &entries);
    void countUses();
    void setUses();
    QString shownExtra(const LookupExtra &extra, const QVariant &value) const;
    /// Which of the rule columns a column is; negative = none.
    int ruleColumn(int column) const { return column >= usesColumn() ? -1 : column - (usesColumn() - m_ruleColumns); }
    bool writeRule(const LookupEntry &entry, int column, const QString &typed);
    bool writeExtra(const LookupEntry &entry, const LookupExtra &extra, const QString &typed);

    LookupService &m_lookups;
    Inquiry m_searching;
    Inquiry m_counting;
    LookupKind m_kind;
    const LookupRules &m_rules;
    QString m_currency;
    bool m_hasHandle;
    bool m_hasMoreUses;
    bool m_adding = false;
    bool m_readOnly = false;
    bool m_hasRead = false;
    LookupQuery m_query;
    QList<LookupEntry> m_entries;
    QHash<qint64, std::pair<qint64, qint64>> m_uses; ///< as counted last, by id
    Problems m_problems;
    mutable int m_draggedRow = -1;
    int m_ruleColumns = 0;
    std::unique_ptr<CategoryRules> m_categoryRules;
};
