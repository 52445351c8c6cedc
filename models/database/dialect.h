// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QString>

#include <memory>

class QSqlError;

/// What differs between the stores. SQL elsewhere is written so that both understand it.
class Dialect
{
public:
    virtual ~Dialect() = default;
    /// "sqlite" or "postgresql": also the folder under resources/sql.
    virtual QString name() const = 0;
    /// The statement that starts a write transaction and keeps other writers out.
    virtual QString beginWrite() const = 0;
    /// Turns a driver's error into a problem: database.locked, .full, .readOnly, .damaged, .notUnique, .inUse,
    /// .notAllowed (a CHECK or NOT NULL), .interrupted, .moved, .failed; arguments: the driver's own words.
    virtual Problem problemOf(const QSqlError &error) const = 0;
    /// A condition with one `?` that takes searchTerms(): ids of `table` whose search text matches.
    /// `table` is "books" or "users"; the condition reads `IN (…)`.
    virtual QString searchCondition(const QString &table) const = 0;
    /// What to bind for a typed search: every word a prefix, in any order. Empty when nothing to search for.
    virtual QString searchTerms(const QStringList &foldedWords) const = 0;
    /// A scalar subquery: the texts `expression` of all rows of `from` (with its WHERE), joined by "; " in `order`.
    virtual QString joinedTexts(const QString &expression, const QString &from, const QString &order) const = 0;
    /// Behind the name of a table: it is to be read by this index, although its statistics speak for another one.
    virtual QString byIndex(const QString &index) const = 0;
    /// Statements that keep the index beside the search text of `table`; empty when the store does so by itself.
    /// To bind: id and text; for filling, the first id that is not in it yet.
    virtual QString addToSearchIndex(const QString &table) const = 0;
    virtual QString removeFromSearchIndex(const QString &table) const = 0;
    virtual QString fillSearchIndex(const QString &table) const = 0;
    /// Rewrites the index so that nothing deleted stays in it; empty when the store does so by itself.
    virtual QString compactSearchIndex(const QString &table) const = 0;
};

/// The dialect of a library location: a file, or `postgresql://…`.
std::unique_ptr<Dialect> dialectOf(const QString &location);
