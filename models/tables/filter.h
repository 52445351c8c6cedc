// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariantList>

class Dialect;

/// One condition rows must meet: SQL that is a constant of the concrete table, and bound values.
struct Condition {
    /// `where` is a condition on the row `t`.
    static Condition where(const QString &sql, const QVariantList &values = {});
    /// `sql` is a statement that gives the ids of all rows meeting the condition, in any order.
    static Condition members(const QString &sql, const QVariantList &values = {});

    /// The other way round: rows whose ids the statement gives do not belong.
    static Condition except(const QString &sql, const QVariantList &values = {});

    enum class Kind { Where, Members, Except };
    Kind kind = Kind::Where;
    QString sql = {};
    QVariantList values = {};
    QString otherwise = {}; ///< a second statement of ids, tried when the first finds none
    QVariantList otherwiseValues = {};

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// What a table shows: all its conditions together. Built by concrete tables in models/ only.
struct TableFilter {
    QList<Condition> conditions = {};

    TableFilter &add(Condition condition);
    bool isEmpty() const { return conditions.isEmpty(); }
    friend bool operator==(const TableFilter &, const TableFilter &) = default;
};

/// The rows of `entity` ("books" or "users") whose search text has all typed words as beginnings of words; when there
/// are none, those that contain the text anywhere. Nothing to search for gives a condition without SQL.
Condition searchCondition(const Dialect &dialect, const QString &entity, const QString &typed);
