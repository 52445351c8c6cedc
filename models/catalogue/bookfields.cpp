// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/book.h"

#include <QHash>

namespace {

Result<std::optional<int>> numberOf(const QString &field, const QVariant &value)
{
    const QString text = value.toString().trimmed();
    if (value.isNull() || text.isEmpty()) {
        return std::optional<int>();
    }
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber) {
        return Problem{field, QStringLiteral("book.numberExpected"), {text}};
    }
    return std::optional<int>(number);
}

std::optional<qint64> keyOf(const QVariant &value)
{
    const qint64 key = value.toLongLong();
    return value.isNull() || key == 0 ? std::nullopt : std::optional<qint64>(key);
}

const QHash<QString, QString Book::*> &textFields()
{
    static const QHash<QString, QString Book::*> fields{
        {QStringLiteral("title"), &Book::title},
        {QStringLiteral("subtitle"), &Book::subtitle},
        {QStringLiteral("isbn"), &Book::isbn},
        {QStringLiteral("isbn_as_printed"), &Book::isbnAsPrinted},
        {QStringLiteral("publisher"), &Book::publisher},
        {QStringLiteral("series"), &Book::series},
        {QStringLiteral("series_number"), &Book::seriesNumber},
        {QStringLiteral("language"), &Book::language},
        {QStringLiteral("edition"), &Book::edition},
        {QStringLiteral("classification"), &Book::classification},
        {QStringLiteral("call_number"), &Book::callNumber},
        {QStringLiteral("summary"), &Book::summary},
    };
    return fields;
}

} // namespace

Result<void> setBookField(Book &book, const QString &field, const QVariant &value)
{
    const auto text = textFields().constFind(field);
    if (text != textFields().cend()) {
        book.*(*text) = value.toString();
        return {};
    }
    if (field == QLatin1String("publication_year") || field == QLatin1String("pages")) {
        const Result<std::optional<int>> number = numberOf(field, value);
        if (!number) {
            return number.problems();
        }
        (field == QLatin1String("pages") ? book.pages : book.publicationYear) = *number;
        return {};
    }
    if (field == QLatin1String("item_type_id")) {
        book.itemTypeId = keyOf(value);
        return {};
    }
    if (field == QLatin1String("collection_id")) {
        book.collectionId = keyOf(value);
        return {};
    }
    if (field == QLatin1String("authors")) {
        book.authors = authorsFromText(value.toString());
        return {};
    }
    if (field == QLatin1String("subjects")) {
        book.subjects = value.toString().split(QLatin1Char(';'));
        return {};
    }
    return Problem{field, QStringLiteral("book.unknownField"), {field}};
}
