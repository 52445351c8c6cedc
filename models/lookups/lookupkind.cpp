// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lookups/lookupkind.h"

#include "models/values/foldedtext.h"

namespace {

using Use = LookupReference::Use;
using Type = LookupExtra::Type;

QString countOf(const char *table, const char *column)
{
    return QStringLiteral("(SELECT count(*) FROM %1 r WHERE r.%2 = t.id)")
        .arg(QLatin1String(table), QLatin1String(column));
}

LookupReference by(const char *table, const char *column, Use use = Use::Record)
{
    return {QLatin1String(table), QLatin1String(column), use};
}

QList<LookupRules> makeRules()
{
    QList<LookupRules> all;
    all.append({LookupKind::Collections,
                QStringLiteral("collections"),
                true,
                {},
                {by("books", "collection_id"), by("loans", "collection_id", Use::History)},
                countOf("books", "collection_id"),
                QStringLiteral("(SELECT count(*) FROM books r JOIN copies c ON c.book_id = r.id "
                               "WHERE r.collection_id = t.id)")});
    all.append({LookupKind::ItemTypes,
                QStringLiteral("item_types"),
                true,
                {{QStringLiteral("default_price_minor"), Type::Money, 0}},
                {by("books", "item_type_id"), by("copies", "item_type_id"), by("loans", "item_type_id", Use::History),
                 by("circulation_rules", "item_type_id", Use::Rule)},
                countOf("books", "item_type_id"),
                countOf("copies", "item_type_id")});
    all.append({LookupKind::Locations,
                QStringLiteral("locations"),
                true,
                {{QStringLiteral("code"), Type::Text, 0}},
                {by("copies", "location_id")},
                countOf("copies", "location_id"),
                QStringLiteral("(SELECT count(*) FROM copies r JOIN loans l ON l.copy_id = r.id "
                               "AND l.returned_at IS NULL WHERE r.location_id = t.id)")});
    all.append({LookupKind::Publishers,
                QStringLiteral("publishers"),
                false,
                {},
                {by("books", "publisher_id")},
                countOf("books", "publisher_id"),
                {}});
    all.append({LookupKind::Series,
                QStringLiteral("series"),
                false,
                {},
                {by("books", "series_id")},
                countOf("books", "series_id"),
                {}});
    all.append({LookupKind::Authors,
                QStringLiteral("authors"),
                false,
                {{QStringLiteral("sort_name"), Type::Text, 0}},
                {by("book_authors", "author_id")},
                countOf("book_authors", "author_id"),
                {}});
    all.append({LookupKind::Subjects,
                QStringLiteral("subjects"),
                false,
                {},
                {by("book_subjects", "subject_id")},
                countOf("book_subjects", "subject_id"),
                {}});
    all.append({LookupKind::Groups,
                QStringLiteral("groups"),
                true,
                {{QStringLiteral("year"), Type::Text, 0}, {QStringLiteral("teacher"), Type::Text, 0}},
                {by("users", "group_id")},
                countOf("users", "group_id"),
                {}});
    all.append(
        {LookupKind::UserCategories,
         QStringLiteral("user_categories"),
         true,
         {{QStringLiteral("months_valid"), Type::Number, 1},
          {QStringLiteral("fee_minor"), Type::Money, 0},
          {QStringLiteral("age_from"), Type::Number, 0},
          {QStringLiteral("age_to"), Type::Number, 0}},
         {by("users", "user_category_id"), by("loans", "user_category_id", Use::History),
          by("circulation_rules", "user_category_id", Use::Rule), by("block_limits", "user_category_id", Use::Rule)},
         countOf("users", "user_category_id"),
         {}});
    return all;
}

const QList<LookupRules> &rules()
{
    static const QList<LookupRules> all = makeRules();
    return all;
}

} // namespace

const LookupRules &rulesOf(LookupKind kind)
{
    return rules().at(static_cast<qsizetype>(kind));
}

QList<LookupKind> allLookupKinds()
{
    QList<LookupKind> kinds;
    for (const LookupRules &rule : rules()) {
        kinds << rule.kind;
    }
    return kinds;
}

QString lookupKey(const QString &name)
{
    const QString key = folded(name);
    // A name of nothing but marks folds to nothing; it still is a name.
    return key.isEmpty() ? name.simplified() : key;
}
