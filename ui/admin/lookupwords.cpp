// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/lookupwords.h"

#include <QCoreApplication>
#include <QHash>

namespace {

struct LookupWords {
    Q_DECLARE_TR_FUNCTIONS(LookupWords)
};

} // namespace

QString lookupTitle(LookupKind kind)
{
    switch (kind) {
    case LookupKind::Collections: return LookupWords::tr("Collections");
    case LookupKind::ItemTypes: return LookupWords::tr("Item types");
    case LookupKind::Locations: return LookupWords::tr("Locations");
    case LookupKind::Publishers: return LookupWords::tr("Publishers");
    case LookupKind::Series: return LookupWords::tr("Series");
    case LookupKind::Authors: return LookupWords::tr("Authors");
    case LookupKind::Subjects: return LookupWords::tr("Subjects");
    case LookupKind::Groups: return LookupWords::tr("Groups");
    case LookupKind::UserCategories: return LookupWords::tr("User categories");
    }
    return {};
}

QString lookupAddText(LookupKind kind)
{
    switch (kind) {
    case LookupKind::Collections: return LookupWords::tr("Add collection");
    case LookupKind::ItemTypes: return LookupWords::tr("Add item type");
    case LookupKind::Locations: return LookupWords::tr("Add location");
    case LookupKind::Publishers: return LookupWords::tr("Add publisher");
    case LookupKind::Series: return LookupWords::tr("Add series");
    case LookupKind::Authors: return LookupWords::tr("Add author");
    case LookupKind::Subjects: return LookupWords::tr("Add subject");
    case LookupKind::Groups: return LookupWords::tr("Add group");
    case LookupKind::UserCategories: return LookupWords::tr("Add user category");
    }
    return {};
}

QString lookupCountText(LookupKind kind, int count)
{
    switch (kind) {
    case LookupKind::Collections: return LookupWords::tr("%n collection(s)", nullptr, count);
    case LookupKind::ItemTypes: return LookupWords::tr("%n item type(s)", nullptr, count);
    case LookupKind::Locations: return LookupWords::tr("%n location(s)", nullptr, count);
    case LookupKind::Publishers: return LookupWords::tr("%n publisher(s)", nullptr, count);
    case LookupKind::Series: return LookupWords::tr("%n series", nullptr, count);
    case LookupKind::Authors: return LookupWords::tr("%n author(s)", nullptr, count);
    case LookupKind::Subjects: return LookupWords::tr("%n subject(s)", nullptr, count);
    case LookupKind::Groups: return LookupWords::tr("%n group(s)", nullptr, count);
    case LookupKind::UserCategories: return LookupWords::tr("%n user categories", nullptr, count);
    }
    return {};
}

QString lookupNameHint(LookupKind kind)
{
    switch (kind) {
    case LookupKind::Collections: return LookupWords::tr("Name of the collection");
    case LookupKind::ItemTypes: return LookupWords::tr("Name of the item type");
    case LookupKind::Locations: return LookupWords::tr("Name of the location");
    case LookupKind::Publishers: return LookupWords::tr("Name of the publisher");
    case LookupKind::Series: return LookupWords::tr("Name of the series");
    case LookupKind::Authors: return LookupWords::tr("Name of the author");
    case LookupKind::Subjects: return LookupWords::tr("Name of the subject");
    case LookupKind::Groups: return LookupWords::tr("Name of the group");
    case LookupKind::UserCategories: return LookupWords::tr("Name of the user category");
    }
    return {};
}

QString lookupSearchText(LookupKind kind)
{
    switch (kind) {
    case LookupKind::Collections: return LookupWords::tr("Search collections");
    case LookupKind::ItemTypes: return LookupWords::tr("Search item types");
    case LookupKind::Locations: return LookupWords::tr("Search locations");
    case LookupKind::Publishers: return LookupWords::tr("Search publishers");
    case LookupKind::Series: return LookupWords::tr("Search series");
    case LookupKind::Authors: return LookupWords::tr("Search authors");
    case LookupKind::Subjects: return LookupWords::tr("Search subjects");
    case LookupKind::Groups: return LookupWords::tr("Search groups");
    case LookupKind::UserCategories: return LookupWords::tr("Search user categories");
    }
    return {};
}

QString lookupUsesHeading(LookupKind kind)
{
    switch (kind) {
    case LookupKind::Collections: return LookupWords::tr("Books");
    case LookupKind::ItemTypes: return LookupWords::tr("Books");
    case LookupKind::Locations: return LookupWords::tr("Copies");
    case LookupKind::Publishers: return LookupWords::tr("Books");
    case LookupKind::Series: return LookupWords::tr("Books");
    case LookupKind::Authors: return LookupWords::tr("Books");
    case LookupKind::Subjects: return LookupWords::tr("Books");
    case LookupKind::Groups: return LookupWords::tr("Users");
    case LookupKind::UserCategories: return LookupWords::tr("Users");
    }
    return {};
}

QString lookupMoreUsesHeading(LookupKind kind)
{
    switch (kind) {
    case LookupKind::Collections: return LookupWords::tr("Copies");
    case LookupKind::ItemTypes: return LookupWords::tr("Copies");
    case LookupKind::Locations: return LookupWords::tr("On loan");
    case LookupKind::Publishers: return QString();
    case LookupKind::Series: return QString();
    case LookupKind::Authors: return QString();
    case LookupKind::Subjects: return QString();
    case LookupKind::Groups: return QString();
    case LookupKind::UserCategories: return QString();
    }
    return {};
}

QString lookupInUseText(LookupKind kind, int uses)
{
    switch (kind) {
    case LookupKind::Collections:
        return LookupWords::tr("is used by %n book(s), so it cannot be deleted.", nullptr, uses);
    case LookupKind::ItemTypes:
        return LookupWords::tr("is used by %n book(s), so it cannot be deleted.", nullptr, uses);
    case LookupKind::Locations:
        return LookupWords::tr("is used by %n copy(s), so it cannot be deleted.", nullptr, uses);
    case LookupKind::Publishers:
        return LookupWords::tr("is used by %n book(s), so it cannot be deleted.", nullptr, uses);
    case LookupKind::Series: return LookupWords::tr("is used by %n book(s), so it cannot be deleted.", nullptr, uses);
    case LookupKind::Authors: return LookupWords::tr("is used by %n book(s), so it cannot be deleted.", nullptr, uses);
    case LookupKind::Subjects: return LookupWords::tr("is used by %n book(s), so it cannot be deleted.", nullptr, uses);
    case LookupKind::Groups: return LookupWords::tr("is used by %n user(s), so it cannot be deleted.", nullptr, uses);
    case LookupKind::UserCategories:
        return LookupWords::tr("is used by %n user(s), so it cannot be deleted.", nullptr, uses);
    }
    return {};
}

QString lookupShowText(LookupKind kind, int uses)
{
    switch (kind) {
    case LookupKind::Collections: return LookupWords::tr("Show the %n book(s)", nullptr, uses);
    case LookupKind::ItemTypes: return LookupWords::tr("Show the %n book(s)", nullptr, uses);
    case LookupKind::Locations: return LookupWords::tr("Show the %n copy(s)", nullptr, uses);
    case LookupKind::Publishers: return LookupWords::tr("Show the %n book(s)", nullptr, uses);
    case LookupKind::Series: return LookupWords::tr("Show the %n book(s)", nullptr, uses);
    case LookupKind::Authors: return LookupWords::tr("Show the %n book(s)", nullptr, uses);
    case LookupKind::Subjects: return LookupWords::tr("Show the %n book(s)", nullptr, uses);
    case LookupKind::Groups: return LookupWords::tr("Show the %n user(s)", nullptr, uses);
    case LookupKind::UserCategories: return LookupWords::tr("Show the %n user(s)", nullptr, uses);
    }
    return {};
}

QString lookupExtraHeading(const QString &column)
{
    const QHash<QString, QString> headings{
        {QStringLiteral("code"), LookupWords::tr("Code")},
        {QStringLiteral("default_price_minor"), LookupWords::tr("Default price")},
        {QStringLiteral("sort_name"), LookupWords::tr("Sorted as")},
        {QStringLiteral("year"), LookupWords::tr("Year")},
        {QStringLiteral("teacher"), LookupWords::tr("Teacher")},
        {QStringLiteral("months_valid"), LookupWords::tr("Months valid")},
        {QStringLiteral("fee_minor"), LookupWords::tr("Fee")},
        {QStringLiteral("age_from"), LookupWords::tr("From age")},
        {QStringLiteral("age_to"), LookupWords::tr("To age")},
    };
    return headings.value(column, column);
}
