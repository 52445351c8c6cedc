// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/limitservice.h"

#include <QAbstractTableModel>

/// The limits of one user category: what is counted x what it stops, in the roles of MatrixDelegate. Changes wait here,
/// for all categories together, until they are saved.
class LimitMatrix : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit LimitMatrix(LimitService &service, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    Problems reload();
    void setCategory(std::optional<qint64> categoryId);
    std::optional<qint64> category() const { return m_category; }
    const QString &currency() const { return m_saved.currency(); }
    static LimitMeasure measureAt(const QModelIndex &index);
    static LimitedAction actionAt(const QModelIndex &index);
    static QString measureText(LimitMeasure measure);
    static QString actionText(LimitedAction action);
    QString limitText(LimitMeasure measure, std::optional<qint64> limit) const;

    /// The limit in force, with what waits; as it was saved.
    LimitAnswer answer(const QModelIndex &index) const;
    LimitAnswer savedAnswer(const QModelIndex &index) const;
    /// The category's own row; nothing = inherited.
    std::optional<LimitRow> rowAt(const QModelIndex &index) const;
    std::optional<LimitRow> savedAt(const QModelIndex &index) const;
    void put(const QModelIndex &index, const std::optional<LimitRow> &row);
    QList<LimitChange> changes() const;
    /// How many cells of this category have their own row.
    int countSet() const;
    void revert();
    bool isDirty() const { return !changes().isEmpty(); }

signals:
    void dirtyChanged();

private:
    struct Edit {
        std::optional<qint64> categoryId;
        LimitMeasure measure;
        LimitedAction action;
        std::optional<LimitRow> row;
    };
    const Edit *editAt(const QModelIndex &index, std::optional<qint64> categoryId) const;
    std::optional<LimitRow> rowFor(const QModelIndex &index, std::optional<qint64> categoryId) const;
    void showAgain();

    LimitService &m_service;
    std::optional<qint64> m_category;
    LimitSet m_saved;
    QList<Edit> m_edits;
};
