// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

/// Somebody who made a book, in the order of the title page.
struct BookAuthor {
    QString name;
    QString role = QStringLiteral("author"); ///< author, editor, translator, illustrator, other

    friend bool operator==(const BookAuthor &, const BookAuthor &) = default;
};

/// A number a book is known by elsewhere.
struct BookIdentifier {
    QString kind; ///< isbn, issn, lccn, oclc, control, other
    QString value;

    friend bool operator==(const BookIdentifier &, const BookIdentifier &) = default;
};

/// How a brief record is marked in book_sources.format: added at the Desk in as few words as it takes to lend it.
inline const QString briefRecordFormat = QStringLiteral("desk");

/// A title of the catalogue, as forms and imports hand it over and read it back.
struct Book {
    qint64 id = 0; ///< 0 = not stored yet
    qint64 version = 0;
    QString title;
    QString subtitle;
    QString isbn; ///< in any notation; stored as 13 digits
    QString isbnAsPrinted; ///< a number that is wrong but stands in the book: kept, never checked
    std::optional<int> publicationYear; ///< negative = before Christ
    QString publisher; ///< by name; added when it is new
    QString series; ///< by name; added when it is new
    QString seriesNumber;
    QString language; ///< a code of languageCode()
    QString edition;
    std::optional<int> pages;
    std::optional<qint64> itemTypeId;
    std::optional<qint64> collectionId;
    QString classification;
    QString callNumber;
    QString summary;
    QList<BookAuthor> authors;
    QStringList subjects;
    QList<BookIdentifier> identifiers; ///< besides the ISBN
    QDateTime withdrawnAt; ///< invalid while it is in the catalogue
    QDateTime updatedAt;

    friend bool operator==(const Book &, const Book &) = default;
};

/// The longest title and the like that can be stored.
inline constexpr int longestBookText = 2000;

/// What is wrong with a book by itself: `book.titleMissing`, `book.yearZero`, `book.yearRange`, `book.pages`,
/// `book.tooLong`, `book.authorRole`, or what Isbn::parse() says.
Problems checkBook(const Book &book);
/// The book as it is stored: texts cleaned, ISBN in 13 digits, language as a code, authors and subjects once each.
Book tidied(const Book &book);

/// The fields in which two states of a book differ, by the names setBookField() knows.
QStringList changedBookFields(const Book &before, const Book &after);
/// The text of a field as an editor shows it; collection and item type give their keys.
QString bookFieldText(const Book &book, const QString &field);
/// Copies one field from one state of a book to another.
void copyBookField(const Book &from, const QString &field, Book &to);

/// Sets one field by its column name ("title", "publication_year", "authors" …) from what an editor holds; authors
/// and subjects come as `A; B`. Refuses with `book.numberExpected` or `book.unknownField`.
Result<void> setBookField(Book &book, const QString &field, const QVariant &value);

/// Authors as they are shown and edited in one cell: "Terry Pratchett; Neil Gaiman". Roles other than author follow
/// in brackets: "(editor)".
QString authorsText(const QList<BookAuthor> &authors);
/// Reads such a text. Names may be turned round: "Le Guin, Ursula K.; …".
QList<BookAuthor> authorsFromText(const QString &text);

/// The sort key of a title: folded, without the leading article of its language.
QString titleKey(const QString &title, const QString &language);
/// The sort key of authors: sort names, folded, in order.
QString authorsKey(const QStringList &sortNames);
