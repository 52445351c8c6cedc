// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplebooks.h"

#include "models/database/database.h"
#include "models/database/dialect.h"
#include "models/database/statement.h"
#include "models/database/transaction.h"
#include "models/values/foldedtext.h"
#include "tests/support/testlibrary.h"

#include <QTest>

CommandStamp editStamp()
{
    CommandStamp stamp;
    stamp.command = QStringLiteral("book.edit");
    return stamp;
}

namespace {

QList<Column> sampleColumns()
{
    Column title;
    title.name = QStringLiteral("title");
    title.heading = [] { return QStringLiteral("Title"); };
    title.orderBy = QStringLiteral("t.title_key");
    title.indexed = true;
    title.editable = true;
    title.width = 30;
    Column year;
    year.name = QStringLiteral("publication_year");
    year.heading = [] { return QStringLiteral("Year"); };
    year.type = ColumnType::Year;
    year.indexed = true;
    year.editable = true;
    Column publisher;
    publisher.name = QStringLiteral("publisher_id");
    publisher.heading = [] { return QStringLiteral("Publisher"); };
    publisher.kind = ColumnKind::Relation;
    publisher.lookup = Lookup{.table = QStringLiteral("publishers"), .mayAdd = true};
    publisher.editable = true;
    Column language;
    language.name = QStringLiteral("language");
    language.heading = [] { return QStringLiteral("Language"); };
    language.type = ColumnType::Enumeration;
    language.choices = [] {
        return QList<Choice>{{QStringLiteral("de"), QStringLiteral("German")},
                             {QStringLiteral("en"), QStringLiteral("English")}};
    };
    language.editable = true;
    Column pages;
    pages.name = QStringLiteral("pages");
    pages.heading = [] { return QStringLiteral("Pages"); };
    pages.type = ColumnType::Integer;
    pages.editable = true;
    Column copies;
    copies.name = QStringLiteral("copies");
    copies.heading = [] { return QStringLiteral("Status"); };
    copies.kind = ColumnKind::Derived;
    copies.type = ColumnType::Integer;
    copies.value = QStringLiteral("(SELECT count(*) FROM copies c WHERE c.book_id = t.id)");
    copies.badge = [](const CellValues &row) {
        const int count = row.value(QStringLiteral("copies")).toInt();
        return count == 0 ? Badge{QStringLiteral("No copies"), CellTone::Neutral, Badge::Shape::Pill}
                          : Badge{QString::number(count), CellTone::Ok, Badge::Shape::Dot};
    };
    return {title, year, publisher, language, pages, copies};
}

} // namespace

SampleBooks::SampleBooks(Database &database, QObject *parent)
    : RecordTable(database, QStringLiteral("books"), sampleColumns(), parent)
{
    setSort(Title, Qt::AscendingOrder);
}

void SampleBooks::search(const QString &typed)
{
    applyFilter(TableFilter().add(searchCondition(database().dialect(), QStringLiteral("books"), typed)));
}

void SampleBooks::showYears(int from, int to)
{
    applyFilter(TableFilter().add(Condition::where(QStringLiteral("t.publication_year BETWEEN ? AND ?"), {from, to})));
}

Result<void> SampleBooks::writeOne(Transaction &transaction, qint64 id, qint64 version, const Column &column,
                                   const QVariant &value)
{
    if (column.name == QLatin1String("publication_year") && value.toInt() > 2027) {
        return Problem{column.name, QStringLiteral("book.yearTooLate"), {QStringLiteral("2027")}};
    }
    if (column.name == QLatin1String("title") && value.isNull()) {
        return Problem{column.name, QStringLiteral("book.titleMissing"), {}};
    }
    const bool isTitle = column.name == QLatin1String("title");
    Statement statement(transaction,
                        QStringLiteral("UPDATE books SET %1 = ?, title_key = CASE WHEN ? THEN ? ELSE title_key END, "
                                       "version = version + 1 WHERE id = ? AND (version = ? OR ? = 0)")
                            .arg(column.name));
    const QVariant bound = value.isValid() ? value : QVariant(QMetaType(QMetaType::QString));
    const Result<void> done =
        statement.bind(bound).bind(isTitle).bind(folded(value.toString())).bind(id).bind(version).bind(version).run();
    if (!done) {
        return done;
    }
    return statement.affected() == 1 ? Result<void>()
                                     : Result<void>(Problem{{}, QStringLiteral("book.changedElsewhere"), {}});
}

Result<void> SampleBooks::writeField(qint64 id, qint64 version, const Column &column, const QVariant &value)
{
    auto transaction = database().transact(editStamp());
    if (!transaction) {
        return transaction.problems();
    }
    if (const Result<void> done = writeOne(*transaction, id, version, column, value); !done) {
        return done;
    }
    return transaction->commit();
}

Result<void> SampleBooks::changeRows(const QList<qint64> &ids, const Column &column, const QVariant &value)
{
    auto transaction = database().transact(editStamp());
    if (!transaction) {
        return transaction.problems();
    }
    for (const qint64 id : ids) {
        if (const Result<void> done = writeOne(*transaction, id, 0, column, value); !done) {
            return done;
        }
    }
    return transaction->commit();
}

void fillBooks(TestLibrary &library, int count, int publishers)
{
    const QString now = QStringLiteral("2026-11-20T10:00:00.000Z");
    auto transaction = library.database().transact(editStamp());
    const auto must = [](const Result<void> &done) {
        if (!done) {
            qFatal("fillBooks: %s", qPrintable(done.problem().arguments.join(QLatin1Char(' '))));
        }
    };
    for (int i = 1; i <= publishers; ++i) {
        const QString name = QStringLiteral("Publisher %1").arg(i, 5, 10, QLatin1Char('0'));
        Statement publisher(*transaction,
                            QStringLiteral("INSERT INTO publishers (name, name_key, created_at, updated_at) "
                                           "VALUES (?,?,?,?)"));
        must(publisher.bind(name).bind(folded(name)).bind(now).bind(now).run());
    }
    for (int i = 1; i <= count; ++i) {
        const QString title = QStringLiteral("Book %1").arg(i, 5, 10, QLatin1Char('0'));
        Statement book(*transaction,
                       QStringLiteral("INSERT INTO books (title, title_key, publication_year, publisher_id, "
                                      "language, pages, created_at, updated_at) VALUES (?,?,?,?,?,?,?,?)"));
        book.bind(title).bind(folded(title)).bind(1900 + i % 100);
        if (i % 2 == 0 && publishers > 0) {
            book.bind(i % publishers + 1);
        } else {
            book.bindNull();
        }
        book.bind(i % 3 == 0 ? QStringLiteral("de") : QStringLiteral("en")).bind(1 + (i * 7919) % 997);
        must(book.bind(now).bind(now).run());
        Statement text(*transaction, QStringLiteral("INSERT INTO books_search (book_id, text) VALUES (?, ?)"));
        must(text.bind(book.insertedId()).bind(folded(title)).run());
    }
    must(Statement(*transaction,
                   QStringLiteral("INSERT INTO books_fts (rowid, text) "
                                  "SELECT book_id, text FROM books_search"))
             .run());
    must(transaction->commit());
}

bool waitForRows(const RecordTable &table)
{
    return QTest::qWaitFor([&] { return table.hasLoaded() && !table.isLoading(); }, 10000);
}
