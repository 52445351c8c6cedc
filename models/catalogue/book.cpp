// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/book.h"

#include "models/values/foldedtext.h"
#include "models/values/isbn.h"
#include "models/values/languagecode.h"
#include "models/values/personname.h"

#include <QRegularExpression>
#include <QSet>

namespace {

const QStringList &roles()
{
    static const QStringList all{QStringLiteral("author"), QStringLiteral("editor"), QStringLiteral("translator"),
                                 QStringLiteral("illustrator"), QStringLiteral("other")};
    return all;
}

QString line(const QString &text)
{
    return cleaned(text).simplified();
}

Problem problem(const char *field, const char *reason, const QStringList &arguments = {})
{
    return {QLatin1String(field), QLatin1String("book.") + QLatin1String(reason), arguments};
}

} // namespace

Problems checkBook(const Book &book)
{
    Problems problems;
    if (line(book.title).isEmpty()) {
        problems << problem("title", "titleMissing");
    }
    if (!line(book.isbn).isEmpty()) {
        problems << Isbn::parse(book.isbn).problems();
    }
    if (book.publicationYear) {
        const int year = *book.publicationYear;
        if (year == 0) {
            problems << problem("publication_year", "yearZero");
        } else if (year < -9999 || year > 9999) {
            problems << problem("publication_year", "yearRange", {QString::number(year)});
        }
    }
    if (book.pages && *book.pages <= 0) {
        problems << problem("pages", "pages", {QString::number(*book.pages)});
    }
    const std::pair<const char *, const QString *> texts[]{{"title", &book.title},
                                                           {"subtitle", &book.subtitle},
                                                           {"publisher", &book.publisher},
                                                           {"series", &book.series},
                                                           {"series_number", &book.seriesNumber},
                                                           {"edition", &book.edition},
                                                           {"call_number", &book.callNumber},
                                                           {"classification", &book.classification},
                                                           {"isbn", &book.isbnAsPrinted}};
    for (const auto &[field, text] : texts) {
        if (text->size() > longestBookText) {
            problems << problem(field, "tooLong", {QString::number(longestBookText)});
        }
    }
    for (const BookAuthor &author : book.authors) {
        if (author.name.size() > longestBookText) {
            problems << problem("authors", "tooLong", {QString::number(longestBookText)});
        }
        if (!roles().contains(author.role)) {
            problems << problem("authors", "authorRole", {author.role});
        }
    }
    return problems;
}

Book tidied(const Book &book)
{
    Book tidy = book;
    for (QString *text : {&tidy.title, &tidy.subtitle, &tidy.publisher, &tidy.series, &tidy.seriesNumber, &tidy.edition,
                          &tidy.classification, &tidy.callNumber, &tidy.isbnAsPrinted}) {
        *text = line(*text);
    }
    tidy.summary = cleaned(tidy.summary);
    tidy.language = languageCode(cleaned(tidy.language));
    const Result<Isbn> isbn = Isbn::parse(tidy.isbn);
    tidy.isbn = isbn ? isbn->digits() : line(tidy.isbn);
    if (isbn && !tidy.isbnAsPrinted.isEmpty() && Isbn::parse(tidy.isbnAsPrinted)) {
        tidy.isbnAsPrinted.clear();
    }

    tidy.authors.clear();
    QSet<QString> seen;
    for (const BookAuthor &author : book.authors) {
        const QString name = spokenName(line(author.name));
        const QString key = folded(name) + QLatin1Char('/') + author.role;
        if (!name.isEmpty() && !seen.contains(key)) {
            seen.insert(key);
            tidy.authors.append({name, author.role});
        }
    }
    tidy.subjects.clear();
    seen.clear();
    for (const QString &subject : book.subjects) {
        const QString name = line(subject);
        if (!name.isEmpty() && !seen.contains(folded(name))) {
            seen.insert(folded(name));
            tidy.subjects.append(name);
        }
    }
    tidy.identifiers.clear();
    for (const BookIdentifier &identifier : book.identifiers) {
        BookIdentifier kept{identifier.kind, line(identifier.value)};
        if (kept.kind == QLatin1String("isbn")) {
            if (const Result<Isbn> other = Isbn::parse(kept.value)) {
                kept.value = other->digits();
            }
        }
        const bool isFirst = kept.kind == QLatin1String("isbn") && kept.value == tidy.isbn;
        if (!kept.value.isEmpty() && !isFirst && !tidy.identifiers.contains(kept)) {
            tidy.identifiers.append(kept);
        }
    }
    return tidy;
}

QString authorsText(const QList<BookAuthor> &authors)
{
    QStringList parts;
    for (const BookAuthor &author : authors) {
        parts << (author.role == QLatin1String("author")
                      ? author.name
                      : author.name + QLatin1String(" (") + author.role + QLatin1Char(')'));
    }
    return parts.join(QLatin1String("; "));
}

QList<BookAuthor> authorsFromText(const QString &text)
{
    static const QRegularExpression roleAtEnd(
        QStringLiteral("\\s*\\((author|editor|translator|illustrator|other)\\)$"));
    QList<BookAuthor> authors;
    for (const QString &part : text.split(QLatin1Char(';'))) {
        BookAuthor author;
        QString name = line(part);
        const QRegularExpressionMatch match = roleAtEnd.match(name);
        if (match.hasMatch()) {
            author.role = match.captured(1);
            name.truncate(match.capturedStart());
        }
        author.name = spokenName(name);
        if (!author.name.isEmpty()) {
            authors.append(author);
        }
    }
    return authors;
}

QString titleKey(const QString &title, const QString &language)
{
    // Brackets, quotes and points in front do not count on the shelf either.
    static const QRegularExpression opening(QStringLiteral("^[^\\p{L}\\p{N}]+"));
    const QString whole = folded(title);
    QString key = whole;
    key.remove(opening);
    for (const QString &article : leadingArticles(language)) {
        if (key.startsWith(article) && key.size() > article.size()) {
            key.remove(0, article.size()).remove(opening);
            break;
        }
    }
    return key.isEmpty() ? whole : key;
}

QString authorsKey(const QStringList &sortNames)
{
    QStringList keys;
    for (const QString &name : sortNames) {
        keys << folded(name);
    }
    return keys.join(QLatin1String("; "));
}
