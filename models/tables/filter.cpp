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

Condition Condition::where(const QString &sql, const QVariantList &values)
{
    Condition condition;
    condition.sql = sql;
    condition.values = values;
    return condition;
}

Condition Condition::members(const QString &sql, const QVariantList &values)
{
    Condition condition = where(sql, values);
    condition.kind = Kind::Members;
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
    if (!condition.sql.isEmpty()) {
        conditions.append(std::move(condition));
    }
    return *this;
}

Condition searchCondition(const Dialect &dialect, const QString &entity, const QString &typed)
{
    const QStringList words = searchWords(typed);
    const QString terms = dialect.searchTerms(words);
    if (terms.isEmpty()) {
        return {};
    }
    // The dialect's condition reads `IN (statement)`: the statement alone gives the ids.
    QString sql = dialect.searchCondition(entity).trimmed();
    sql = sql.mid(sql.indexOf(QLatin1Char('(')) + 1).trimmed();
    sql.chop(1);
    Condition condition = Condition::members(sql, {terms});
    const bool isBooks = entity == QLatin1String("books");
    condition.otherwise = isBooks ? QStringLiteral("SELECT book_id FROM books_search WHERE text LIKE ? ESCAPE '\\'")
                                  : QStringLiteral("SELECT user_id FROM users_search WHERE text LIKE ? ESCAPE '\\'");
    condition.otherwiseValues = {likeAnywhere(words.join(QLatin1Char(' ')))};
    return condition;
}
