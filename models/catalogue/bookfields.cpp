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

/// All fields, in the order of the form.
const QStringList &allFields()
{
    static const QStringList fields{QStringLiteral("title"),
                                    QStringLiteral("subtitle"),
                                    QStringLiteral("authors"),
                                    QStringLiteral("isbn"),
                                    QStringLiteral("isbn_as_printed"),
                                    QStringLiteral("publisher"),
                                    QStringLiteral("publication_year"),
                                    QStringLiteral("language"),
                                    QStringLiteral("collection_id"),
                                    QStringLiteral("call_number"),
                                    QStringLiteral("item_type_id"),
                                    QStringLiteral("series"),
                                    QStringLiteral("series_number"),
                                    QStringLiteral("edition"),
                                    QStringLiteral("pages"),
                                    QStringLiteral("classification"),
                                    QStringLiteral("subjects"),
                                    QStringLiteral("summary")};
    return fields;
}

template <typename T>
QString numberText(const std::optional<T> &number)
{
    return number ? QString::number(*number) : QString();
}

} // namespace

QString bookFieldText(const Book &book, const QString &field)
{
    const auto text = textFields().constFind(field);
    if (text != textFields().cend()) {
        return book.*(*text);
    }
    if (field == QLatin1String("publication_year")) {
        return numberText(book.publicationYear);
    }
    if (field == QLatin1String("pages")) {
        return numberText(book.pages);
    }
    if (field == QLatin1String("item_type_id")) {
        return numberText(book.itemTypeId);
    }
    if (field == QLatin1String("collection_id")) {
        return numberText(book.collectionId);
    }
    return field == QLatin1String("authors") ? authorsText(book.authors) : book.subjects.join(QLatin1String("; "));
}

QStringList changedBookFields(const Book &before, const Book &after)
{
    const Book old = tidied(before);
    const Book present = tidied(after);
    QStringList changed;
    for (const QString &field : allFields()) {
        if (bookFieldText(old, field) != bookFieldText(present, field)) {
            changed << field;
        }
    }
    return changed;
}

void copyBookField(const Book &from, const QString &field, Book &to)
{
    if (field == QLatin1String("authors")) {
        to.authors = from.authors;
    } else if (field == QLatin1String("subjects")) {
        to.subjects = from.subjects;
    } else {
        const Result<void> set = setBookField(to, field, bookFieldText(from, field));
        Q_UNUSED(set)
    }
}

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
