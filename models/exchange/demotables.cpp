// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/demotables.h"

#include <QFile>
#include <QHash>

namespace {

using NamedRow = QHash<QString, QString>;

Result<QList<NamedRow>> rowsOf(const QString &name)
{
    QFile file(QStringLiteral(":/demo/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return Problem{{}, QStringLiteral("exchange.cannotOpen"), {file.fileName(), file.errorString()}};
    }
    QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const QStringList columns = lines.takeFirst().split(QLatin1Char('\t'));
    QList<NamedRow> rows;
    for (const QString &line : lines) {
        const QStringList cells = line.split(QLatin1Char('\t'));
        NamedRow row;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            row.insert(columns.at(i), cells.value(i));
        }
        rows << row;
    }
    return rows;
}

/// The latest such birthday on which the person is as old as that today.
QDate bornOn(int age, const QString &birthday, QDate today)
{
    const QDate thisYear = QDate::fromString(QStringLiteral("%1-%2").arg(today.year()).arg(birthday), Qt::ISODate);
    return thisYear.addYears(thisYear > today ? -age - 1 : -age);
}

} // namespace

Result<QList<DemoBook>> demoBooks()
{
    const auto rows = rowsOf(QStringLiteral("books.tsv"));
    if (!rows) {
        return rows.problems();
    }
    QList<DemoBook> books;
    for (const NamedRow &row : *rows) {
        DemoBook demo;
        demo.collection = row.value(QStringLiteral("collection"));
        demo.itemType = row.value(QStringLiteral("item_type"));
        Book &book = demo.book;
        book.title = row.value(QStringLiteral("title"));
        book.subtitle = row.value(QStringLiteral("subtitle"));
        book.isbn = row.value(QStringLiteral("isbn"));
        book.language = row.value(QStringLiteral("language"));
        book.classification = row.value(QStringLiteral("classification"));
        book.callNumber = row.value(QStringLiteral("call_number"));
        book.authors = authorsFromText(row.value(QStringLiteral("authors")));
        for (const QString &subject :
             row.value(QStringLiteral("subjects")).split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
            book.subjects << subject.trimmed();
        }
        bool hasYear = false;
        const int year = row.value(QStringLiteral("year")).toInt(&hasYear);
        if (hasYear) {
            book.publicationYear = year;
        }
        books << demo;
    }
    return books;
}

Result<QList<DemoUser>> demoUsers(QDate today)
{
    const auto rows = rowsOf(QStringLiteral("users.tsv"));
    if (!rows) {
        return rows.problems();
    }
    QList<DemoUser> users;
    for (const NamedRow &row : *rows) {
        DemoUser demo;
        demo.category = row.value(QStringLiteral("category"));
        demo.group = row.value(QStringLiteral("group"));
        demo.note = row.value(QStringLiteral("note"));
        User &user = demo.user;
        user.givenName = row.value(QStringLiteral("given_name"));
        user.familyName = row.value(QStringLiteral("family_name"));
        user.cardNumber = row.value(QStringLiteral("card_number"));
        user.email = row.value(QStringLiteral("email"));
        user.phone = row.value(QStringLiteral("phone"));
        user.language = row.value(QStringLiteral("language"));
        user.dateOfBirth =
            bornOn(row.value(QStringLiteral("age")).toInt(), row.value(QStringLiteral("birthday")), today);
        users << demo;
    }
    return users;
}
