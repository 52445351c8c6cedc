// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/bookcolumns.h"

#include "models/database/dialect.h"
#include "models/tables/columnmaking.h"
#include "models/values/isbn.h"
#include "models/values/languagecode.h"

#include <QCoreApplication>

namespace {

/// Headings and badges in the language of the interface.
struct BookColumns {
    Q_DECLARE_TR_FUNCTIONS(BookColumns)
};

/// Names that are few stand in their own order; of many, a new one may be typed.
Column relation(const char *name, std::function<QString()> heading, const char *table, bool mayAdd, int width)
{
    Column column = relationColumn(name, std::move(heading), table, mayAdd ? "" : "position, name_key", width);
    column.lookup->mayAdd = mayAdd;
    return column;
}

Badge statusBadge(const CellValues &row)
{
    const int copies = row.value(QStringLiteral("copies")).toInt();
    const int available = row.value(QStringLiteral("available")).toInt();
    if (copies == 0) {
        return {BookColumns::tr("No copies"), CellTone::Neutral, Badge::Shape::Pill};
    }
    if (available == 0) {
        return {BookColumns::tr("All out"), CellTone::Neutral, Badge::Shape::Pill};
    }
    return {BookColumns::tr("%1 of %2").arg(available).arg(copies), CellTone::Ok, Badge::Shape::Dot};
}

QList<Column> firstColumns(const Dialect &dialect)
{
    Column title = storedColumn(
        "title", [] { return BookColumns::tr("Title"); }, 19);
    title.orderBy = QStringLiteral("t.title_key");
    title.indexed = true;
    title.isName = true;

    Column authors = storedColumn(
        "authors", [] { return BookColumns::tr("Author"); }, 15);
    authors.kind = ColumnKind::Derived;
    authors.type = ColumnType::Authors;
    authors.value = dialect.joinedTexts(
        QStringLiteral("CASE WHEN ba.role = 'author' THEN a.name ELSE a.name || ' (' || ba.role || ')' END"),
        QStringLiteral("FROM book_authors ba JOIN authors a ON a.id = ba.author_id WHERE ba.book_id = t.id"),
        QStringLiteral("ba.position"));
    authors.orderBy = QStringLiteral("t.authors_key");
    authors.indexed = true;

    Column callNumber = storedColumn(
        "call_number", [] { return BookColumns::tr("Call no."); }, 11);
    callNumber.orderBy = QStringLiteral("t.call_number_key");
    callNumber.indexed = true;
    callNumber.isQuiet = true;

    Column collection = relation(
        "collection_id", [] { return BookColumns::tr("Collection"); }, "collections", false, 10);
    collection.isQuiet = true;

    Column year = storedColumn(
        "publication_year", [] { return BookColumns::tr("Year"); }, 5);
    year.type = ColumnType::Year;
    year.indexed = true;

    Column status;
    status.name = QStringLiteral("available");
    status.heading = [] { return BookColumns::tr("Status"); };
    status.kind = ColumnKind::Derived;
    status.type = ColumnType::Integer;
    status.value = QStringLiteral("(SELECT count(*) FROM copy_availability v WHERE v.book_id = t.id "
                                  "AND v.availability = 'available')");
    status.badge = statusBadge;
    status.width = 10;
    return {title, authors, callNumber, collection, year, status};
}

} // namespace

QList<Choice> bookLanguages()
{
    static const QStringList common{
        QStringLiteral("ar"), QStringLiteral("bg"), QStringLiteral("cs"), QStringLiteral("da"), QStringLiteral("de"),
        QStringLiteral("el"), QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("et"), QStringLiteral("fa"),
        QStringLiteral("fi"), QStringLiteral("fr"), QStringLiteral("he"), QStringLiteral("hi"), QStringLiteral("hr"),
        QStringLiteral("hu"), QStringLiteral("id"), QStringLiteral("it"), QStringLiteral("ja"), QStringLiteral("ko"),
        QStringLiteral("la"), QStringLiteral("lt"), QStringLiteral("lv"), QStringLiteral("nb"), QStringLiteral("nl"),
        QStringLiteral("pl"), QStringLiteral("pt"), QStringLiteral("ro"), QStringLiteral("ru"), QStringLiteral("sk"),
        QStringLiteral("sl"), QStringLiteral("sq"), QStringLiteral("sr"), QStringLiteral("sv"), QStringLiteral("tr"),
        QStringLiteral("uk"), QStringLiteral("vi"), QStringLiteral("zh")};
    QList<Choice> choices{{QVariant(), QString()}};
    for (const QString &code : common) {
        choices.append({code, languageName(code)});
    }
    return choices;
}

QList<Column> bookColumns(const Dialect &dialect)
{
    QList<Column> columns = firstColumns(dialect);

    Column isbn = hidden(storedColumn(
        "isbn", [] { return BookColumns::tr("ISBN"); }, 18));
    isbn.text = [](const QVariant &shown) { return hyphenatedIsbn(shown.toString()); };
    isbn.indexed = true;
    Column language = hidden(storedColumn(
        "language", [] { return BookColumns::tr("Language"); }, 12));
    language.type = ColumnType::Enumeration;
    language.choices = bookLanguages;
    language.text = [](const QVariant &shown) { return languageName(shown.toString()); };
    Column subjects = hidden(storedColumn(
        "subjects", [] { return BookColumns::tr("Subjects"); }, 20));
    subjects.kind = ColumnKind::Derived;
    subjects.type = ColumnType::Authors;
    subjects.value = dialect.joinedTexts(
        QStringLiteral("s.name"),
        QStringLiteral("FROM book_subjects bs JOIN subjects s ON s.id = bs.subject_id WHERE bs.book_id = t.id"),
        QStringLiteral("s.name_key"));
    Column pages = hidden(storedColumn(
        "pages", [] { return BookColumns::tr("Pages"); }, 8));
    pages.type = ColumnType::Integer;
    Column copies = hidden(storedColumn(
        "copies", [] { return BookColumns::tr("Copies"); }, 8));
    copies.kind = ColumnKind::Derived;
    copies.type = ColumnType::Integer;
    copies.value = QStringLiteral("(SELECT count(*) FROM copies c WHERE c.book_id = t.id AND c.status <> 'withdrawn')");
    copies.editable = false;
    Column added = hidden(storedColumn(
        "created_at", [] { return BookColumns::tr("Added"); }, 16));
    added.type = ColumnType::Moment;
    added.editable = false;
    Column changed = hidden(storedColumn(
        "updated_at", [] { return BookColumns::tr("Changed"); }, 16));
    changed.type = ColumnType::Moment;
    changed.editable = false;

    columns << isbn
            << hidden(relation(
                   "publisher_id", [] { return BookColumns::tr("Publisher"); }, "publishers", true, 18))
            << language
            << hidden(relation(
                   "series_id", [] { return BookColumns::tr("Series"); }, "series", true, 18))
            << hidden(storedColumn(
                   "series_number", [] { return BookColumns::tr("No. in series"); }, 10))
            << hidden(relation(
                   "item_type_id", [] { return BookColumns::tr("Item type"); }, "item_types", false, 12))
            << subjects
            << hidden(storedColumn(
                   "subtitle", [] { return BookColumns::tr("Subtitle"); }, 24))
            << hidden(storedColumn(
                   "edition", [] { return BookColumns::tr("Edition"); }, 12))
            << pages
            << hidden(storedColumn(
                   "classification", [] { return BookColumns::tr("Classification"); }, 12))
            << copies
            << hidden(storedColumn(
                   "isbn_as_printed", [] { return BookColumns::tr("ISBN as printed"); }, 18))
            << added << changed;
    return columns;
}
