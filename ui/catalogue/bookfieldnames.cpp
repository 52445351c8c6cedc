// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/bookfieldnames.h"

#include <QCoreApplication>
#include <QHash>

namespace {

struct BookFieldNames {
    Q_DECLARE_TR_FUNCTIONS(BookFieldNames)
};

} // namespace

QString bookFieldName(const QString &field)
{
    const QHash<QString, QString> names{
        {QStringLiteral("title"), BookFieldNames::tr("Title")},
        {QStringLiteral("subtitle"), BookFieldNames::tr("Subtitle")},
        {QStringLiteral("authors"), BookFieldNames::tr("Author")},
        {QStringLiteral("isbn"), BookFieldNames::tr("ISBN")},
        {QStringLiteral("isbn_as_printed"), BookFieldNames::tr("ISBN as printed")},
        {QStringLiteral("publisher"), BookFieldNames::tr("Publisher")},
        {QStringLiteral("publication_year"), BookFieldNames::tr("Year")},
        {QStringLiteral("language"), BookFieldNames::tr("Language")},
        {QStringLiteral("collection_id"), BookFieldNames::tr("Collection")},
        {QStringLiteral("call_number"), BookFieldNames::tr("Call number")},
        {QStringLiteral("item_type_id"), BookFieldNames::tr("Item type")},
        {QStringLiteral("series"), BookFieldNames::tr("Series")},
        {QStringLiteral("series_number"), BookFieldNames::tr("Number in series")},
        {QStringLiteral("edition"), BookFieldNames::tr("Edition")},
        {QStringLiteral("pages"), BookFieldNames::tr("Pages")},
        {QStringLiteral("classification"), BookFieldNames::tr("Classification")},
        {QStringLiteral("subjects"), BookFieldNames::tr("Subjects")},
        {QStringLiteral("summary"), BookFieldNames::tr("Summary")},
    };
    return names.value(field, field);
}
