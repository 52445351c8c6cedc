// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"

#include <QList>
#include <QString>
#include <QVariantList>

class Dialect;

struct IdSource;

/// Records whose link names one of other records.
struct LinkedIds;

/// A set of records: what a statement gives, and those that are linked to other sets.
struct IdSource {
    QString sql = {}; ///< gives ids, in any order; empty = none of this kind
    QVariantList values = {};
    QList<LinkedIds> via = {};

    bool isEmpty() const { return sql.isEmpty() && via.isEmpty(); }
    friend bool operator==(const IdSource &a, const IdSource &b);
};

struct LinkedIds {
    RecordLink link;
    IdSource to;

    friend bool operator==(const LinkedIds &a, const LinkedIds &b) { return a.link == b.link && a.to == b.to; }
};

/// One condition rows must meet: SQL that is a constant of the concrete table, and bound values.
struct Condition {
    /// `where` is a condition on the row `t`.
    static Condition where(const QString &sql, const QVariantList &values = {});
    /// `sql` is a statement that gives the ids of all rows meeting the condition, in any order.
    static Condition members(const QString &sql, const QVariantList &values = {});
    static Condition members(const IdSource &source);

    /// The other way round: rows whose ids the statement gives do not belong.
    static Condition except(const QString &sql, const QVariantList &values = {});

    enum class Kind { Where, Members, Except };
    Kind kind = Kind::Where;
    IdSource ids = {}; ///< a condition on the row instead, with Kind::Where
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

/// The records of `entity` ("books" or "users") whose search text has these words as beginnings of words.
IdSource searchSource(const Dialect &dialect, const QString &entity, const QStringList &words);

/// The rows of `entity` ("books" or "users") whose search text has all typed words as beginnings of words; when there
/// are none, those that contain the text anywhere. Nothing to search for gives a condition without SQL.
Condition searchCondition(const Dialect &dialect, const QString &entity, const QString &typed);
