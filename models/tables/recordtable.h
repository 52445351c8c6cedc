// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"
#include "models/tables/filter.h"
#include "models/tables/idlist.h"
#include "models/values/result.h"

#include <QDateTime>
#include <QHash>
#include <QSqlRelationalTableModel>
#include <QTimeZone>

#include <memory>
#include <optional>
#include <vector>

class ChangeFeed;
class Database;
class EarlyRows;
class OrderWorker;
class PageCache;
struct CachedRow;
struct ChangeSet;
struct OrderAnswer;
struct RowSlice;

/// A cell that someone else changed while it was edited here.
struct Conflict {
    qint64 id = 0;
    int column = 0;
    QVariant mine, theirs, before; ///< values as stored
    QString mineText, theirsText, beforeText; ///< the same as shown
    QString changedBy, changedAtStation; ///< empty when unknown
    QDateTime changedAt;
    QDateTime editedSince; ///< when the editor opened here
    bool isDeleted = false;
};

/// A table model over a million rows: QSqlRelationalTableModel with its reading and writing repaired. Rows are a list
/// of ids in order, made by a worker; cells come in pages by id; writes go through the subject's service. The base
/// class keeps no cursor and no edits. Concrete tables give columns, a typed filter, and writeField().
class RecordTable : public QSqlRelationalTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< the record's id
        VersionRole,
        DraftRole, ///< the refused text kept in the cell; invalid when there is none
        ProblemRole, ///< why it was refused: Problems
        BadgeRole, ///< Badge; invalid for plain cells
        ShownRole, ///< the shown value before it became text: numbers and dates, for export and copying
        DetailRole, ///< the second line of a cell; null without one
    };

    ~RecordTable() override;

    // structure
    const QList<Column> &columns() const { return m_columns; }
    const Column &column(int index) const { return m_columns.at(index); }
    /// The index of a column, -1 when there is none of that name.
    int columnOf(const QString &name) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent = {}) const override;
    void fetchMore(const QModelIndex &parent = {}) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QString selectStatement() const override;

    // rows
    qint64 idAt(int row) const; ///< 0 when there is no such row
    int rowOf(qint64 id) const; ///< -1 when it is not shown
    qint64 versionAt(int row) const;
    std::shared_ptr<const IdList> ids() const { return m_ids; } ///< every row, in order; empty before hasLoaded()
    /// Reads the rows again, as the filter and the sort order now are; the old ones stay until then.
    bool select() override;
    void sort(int column, Qt::SortOrder order) override;
    void setSort(int column, Qt::SortOrder order) override;
    /// Orders by several columns, the weightiest first.
    void sortBy(const QList<SortKey> &keys);
    const QList<SortKey> &sortKeys() const { return m_sort; } ///< never empty
    int sortColumn() const { return m_sort.first().column; } ///< the weightiest; -1 = newest first
    Qt::SortOrder sortOrder() const { return m_sort.first().order; }
    bool isLoading() const { return m_isLoading; }
    bool hasLoaded() const { return m_hasLoaded; } ///< the complete list was there once
    /// Gives up a long ordering: newest first, which needs none.
    void cancelLoading();
    /// Own or foreign changes: reads these records again and finds out whether and where they now belong.
    void applyChanges(const QList<qint64> &ids);
    /// Keeps rows up to date with what the feed reports.
    void follow(ChangeFeed &feed);
    /// Everything may have changed: forgets all that is kept and reads again.
    void reload();
    /// What the table shows now; for exports of exactly that.
    const TableFilter &tableFilter() const { return m_filter; }

    // edits
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// Writes one value into one column of many records, in one command.
    bool change(const QList<qint64> &ids, int column, const QVariant &value);
    /// Keeps version and values of a record while an editor or form of it is open.
    void pin(qint64 id);
    void unpin(qint64 id);
    /// Why the last write was refused.
    const Problems &lastProblems() const { return m_lastProblems; }
    /// A conflict that waits for an answer in this cell.
    const Conflict *conflictAt(qint64 id, int column) const;
    bool keepMine(qint64 id, int column); ///< writes mine over theirs
    void takeTheirs(qint64 id, int column);
    void keepDraft(qint64 id, int column, const QVariant &value, const Problems &problems);
    void dropDraft(qint64 id, int column);
    int draftCount() const { return int(m_drafts.size()); }
    /// The cell of the oldest draft that is shown.
    QModelIndex firstDraft() const;
    /// Whether edits are refused altogether (read-only library, role).
    bool isReadOnly() const { return m_isReadOnly; }
    void setReadOnly(bool readOnly);

    /// The records a relation's editor may choose from: at most `limit`, whose folded text begins with the typed one
    /// or has a word that does. With nothing typed: all, in the lookup's order.
    QList<Choice> lookupChoices(int column, const QString &typed, int limit) const;
    /// Whether a relation has at most `limit` records to choose from.
    bool isShortLookup(int column, int limit) const;
    /// The text of a shown value of this column, as data() gives it.
    QString textOf(int column, const QVariant &shown) const;
    /// The library's time zone, in which moments are shown.
    void setTimeZone(const QTimeZone &zone) { m_zone = zone; }
    /// The library's currency (ISO 4217), in which amounts are shown and typed.
    void setCurrency(const QString &currency);
    const QString &currency() const { return m_currency; }

    // never: dialogs create, services delete
    bool insertRows(int row, int count, const QModelIndex &parent = {}) override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;
    bool insertColumns(int column, int count, const QModelIndex &parent = {}) override;
    bool removeColumns(int column, int count, const QModelIndex &parent = {}) override;

Q_SIGNALS:
    void loadingChanged(bool isLoading);
    void progressed(qint64 done, qint64 total); ///< rows ordered so far; total 0 = unknown
    void rowsChanged(); ///< another list of rows was adopted
    void failed(const Problems &problems); ///< rows or cells could not be read
    void edited(qint64 id, int column); ///< a cell was written here
    void refused(qint64 id, int column, const Problems &problems);
    void conflicted(const Conflict &conflict);
    void draftsChanged();

protected:
    /// `table` and the SQL in `columns` are constants of the concrete table.
    RecordTable(Database &database, const QString &table, QList<Column> columns, QObject *parent = nullptr);

    /// Writes one field of one record through the subject's service. A relation's value is a key, or a new name when
    /// its lookup may add one. A version that is no longer the record's is refused with `<subject>.changedElsewhere`.
    virtual Result<void> writeField(qint64 id, qint64 version, const Column &column, const QVariant &value) = 0;
    /// The same for many records in one command; refused here unless a table can do it.
    virtual Result<void> changeRows(const QList<qint64> &ids, const Column &column, const QVariant &value);
    /// Which rows to look at again after a change; a table with derived columns adds the rows those are about.
    virtual QList<qint64> rowsConcerned(const ChangeSet &changes) const;
    /// Shows only the rows that meet a filter; the old rows stay until the new ones are there.
    void applyFilter(const TableFilter &filter);
    Database &database() const { return m_database; }
    /// Makes no list of rows until it is let go; for tests of what is shown before there is one.
    void holdLists(bool isHeld);

    bool updateRowInTable(int row, const QSqlRecord &values) override;
    bool insertRowIntoTable(const QSqlRecord &values) override;
    bool deleteRowFromTable(int row) override;

private:
    struct Draft {
        QVariant value;
        Problems problems;
        std::optional<Conflict> conflict;
        quint64 number = 0;
    };
    struct Pin {
        std::shared_ptr<CachedRow> row;
        QDateTime since;
        int holders = 1;
    };
    using CellKey = std::pair<qint64, int>;

    // text from outside never becomes SQL
    void setFilter(const QString &) override;
    using QSqlRelationalTableModel::setQuery;
    using QSqlRelationalTableModel::setRelation;
    using QSqlRelationalTableModel::setTable;

    bool has(const QModelIndex &index) const
    {
        return index.isValid() && index.model() == this && index.row() < rowCount()
            && index.column() < m_columns.size();
    }
    const CachedRow *cached(int row) const;
    std::vector<CachedRow> readRows(const QList<qint64> &ids) const;
    std::shared_ptr<CachedRow> readOne(qint64 id) const;
    void loadAround(int row) const;
    QVariant storedValue(const CachedRow &row, int column) const;
    QVariant shownValue(const CachedRow &row, int column) const;
    void request();
    void showFirstRows();
    void readSlice(const RowSlice &slice) const;
    void takeCount(quint64 serial, qint64 count);
    void takeSlice(const RowSlice &slice, const std::vector<qint64> &ids);
    std::shared_ptr<const IdList> withPinned(std::shared_ptr<const IdList> ids);
    qint64 knownIdAt(int row) const;
    void answer(const OrderAnswer &answer);
    void adopt(std::shared_ptr<const IdList> ids);
    void setLoading(bool loading);
    bool write(qint64 id, qint64 version, int column, const QVariant &value, bool mayMerge);
    bool meetConflict(qint64 id, int column, const QVariant &value, const Problems &problems, bool mayMerge);
    void nameChanger(Conflict &conflict) const;
    void written(const QList<qint64> &ids);
    void refresh(const QList<qint64> &ids);

    friend class RowValues;
    QString draftText(int column, const QVariant &value) const;

    Database &m_database;
    QList<Column> m_columns;
    QString m_pageSql; ///< page of rows by id; %1 = placeholders
    QList<int> m_shownAt; ///< position of each column's shown value in a cached row
    std::shared_ptr<const IdList> m_ids;
    std::unique_ptr<EarlyRows> m_early; ///< instead of the ids, until there is a list
    std::unique_ptr<PageCache> m_pages;
    std::unique_ptr<OrderWorker> m_worker;
    TableFilter m_filter;
    QList<SortKey> m_sort{SortKey()};
    quint64 m_serial = 0;
    bool m_isPrepared = false;
    mutable int m_recentRow = -1; ///< where the record asked for last stands, if it still does
    bool m_isLoading = false;
    bool m_hasLoaded = false;
    bool m_isReadOnly = false;
    QHash<qint64, Pin> m_pins;
    QHash<CellKey, Draft> m_drafts;
    Problems m_lastProblems;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QString m_currency = QStringLiteral("EUR");
    bool m_keptPinned = false; ///< a pinned row is shown that the filter would not show
};
