// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/filter.h"

#include "models/database/dialect.h"
#include "models/values/searchwords.h"

namespace {
QString likeAnywhere(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('%'), QLatin1String("\\%"));
    text.replace(QLatin1Char('_'), QLatin1String("\\_"));
    return QLatin1Char('%') + text + QLatin1Char('%');
}
} // namespace

bool operator==(const IdSource &a, const IdSource &b)
{
    return a.sql == b.sql && a.values == b.values && a.via == b.via;
}

Condition Condition::where(const QString &sql, const QVariantList &values)
{
    Condition condition;
    condition.ids.sql = sql;
    condition.ids.values = values;
    return condition;
}

Condition Condition::members(const QString &sql, const QVariantList &values)
{
    Condition condition = where(sql, values);
    condition.kind = Kind::Members;
    return condition;
}

Condition Condition::members(const IdSource &source)
{
    Condition condition;
    condition.kind = Kind::Members;
    condition.ids = source;
    return condition;
}

Condition Condition::except(const QString &sql, const QVariantList &values)
{
    Condition condition = where(sql, values);
    condition.kind = Kind::Except;
    return condition;
}

TableFilter &TableFilter::add(Condition condition)
{
    if (!condition.ids.isEmpty()) {
        conditions.append(std::move(condition));
    }
    return *this;
}

IdSource searchSource(const Dialect &dialect, const QString &entity, const QStringList &words)
{
    const QString terms = dialect.searchTerms(words);
    if (terms.isEmpty()) {
        return {};
    }
    // The dialect's condition reads `IN (statement)`: the statement alone gives the ids.
    QString sql = dialect.searchCondition(entity).trimmed();
    sql = sql.mid(sql.indexOf(QLatin1Char('(')) + 1).trimmed();
    sql.chop(1);
    return {sql, {terms}, {}};
}

Condition searchCondition(const Dialect &dialect, const QString &entity, const QString &typed)
{
    const QStringList words = searchWords(typed);
    const IdSource found = searchSource(dialect, entity, words);
    if (found.isEmpty()) {
        return {};
    }
    Condition condition = Condition::members(found);
    const bool isBooks = entity == QLatin1String("books");
    condition.otherwise = isBooks ? QStringLiteral("SELECT book_id FROM books_search WHERE text LIKE ? ESCAPE '\\'")
                                  : QStringLiteral("SELECT user_id FROM users_search WHERE text LIKE ? ESCAPE '\\'");
    condition.otherwiseValues = {likeAnywhere(words.join(QLatin1Char(' ')))};
    return condition;
}
