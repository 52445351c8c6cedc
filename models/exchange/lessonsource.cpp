// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/lessonsource.h"

#include "models/database/database.h"
#include "models/database/statement.h"
#include "models/exchange/filekind.h"

#include <QFile>
#include <QFileInfo>

namespace {

constexpr qsizetype mostRows = 1'000'000;

Result<std::unique_ptr<Database>> openForeign(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Problem{{}, QStringLiteral("exchange.cannotOpen"), {path, file.errorString()}};
    }
    const FileKind kind = kindOf(file.read(8192));
    file.close();
    if (kind == FileKind::Text) {
        return Problem{{}, QStringLiteral("exchange.notALesson"), {QFileInfo(path).fileName()}};
    }
    if (kind != FileKind::Sqlite) {
        return notATable(kind);
    }
    Database::Options options;
    options.access = Database::Access::ReadOnly;
    options.lockWait = std::chrono::milliseconds(2000);
    // Without a log beside it nothing needs to be written to read it.
    options.isImmutable = !QFile::exists(path + QLatin1String("-wal"));
    return Database::open(path, options);
}

/// The columns of a plain table, as they are written; nothing when there is none of that name.
Result<QStringList> columnsOf(Database &database, const QString &table)
{
    Statement select(
        database,
        QStringLiteral("SELECT p.name FROM sqlite_master m, pragma_table_info(m.name) p WHERE m.type = 'table' "
                       "AND m.sql NOT LIKE 'CREATE VIRTUAL%' AND lower(m.name) = lower(?)"));
    return select.bind(table).all([](const Row &row) { return row.text(0); });
}

/// The name of the column that is one of these, whatever its case; null when there is none.
QString columnAmong(const QStringList &columns, const QStringList &names)
{
    for (const QString &name : names) {
        for (const QString &column : columns) {
            if (column.compare(name, Qt::CaseInsensitive) == 0) {
                return column;
            }
        }
    }
    return {};
}

struct Wanted {
    QStringList names; // the column's possible names; the first is its proper one
    bool needed = true;
};

/// Reads some columns of a table as text. A missing column that is not needed reads as null.
Result<QList<QStringList>> readTable(Database &database, const QString &table, const QList<Wanted> &wanted)
{
    const Result<QStringList> columns = columnsOf(database, table);
    if (!columns) {
        return columns.problems();
    }
    QStringList selected;
    for (const Wanted &column : wanted) {
        const QString name = columnAmong(*columns, column.names);
        if (name.isNull() && column.needed) {
            return Problem{{}, QStringLiteral("exchange.lessonColumnMissing"), {table, column.names.constFirst()}};
        }
        // The name is one of ours, found in the file: only its case is the file's.
        selected << (name.isNull() ? QStringLiteral("NULL") : QStringLiteral("CAST(\"%1\" AS TEXT)").arg(name));
    }
    Statement select(database,
                     QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY rowid LIMIT %3")
                         .arg(selected.join(QLatin1String(", ")), table)
                         .arg(mostRows));
    return select.all([&wanted](const Row &row) {
        QStringList cells;
        for (int i = 0; i < wanted.size(); ++i) {
            cells << row.text(i);
        }
        return cells;
    });
}

QList<Wanted> all(std::initializer_list<const char *> names)
{
    QList<Wanted> wanted;
    for (const char *name : names) {
        wanted << Wanted{{QString::fromLatin1(name)}, true};
    }
    return wanted;
}

Result<LessonData::Kind> kindOfDatabase(Database &database, const QString &path)
{
    const auto has = [&database](const char *table, const char *column) {
        const Result<QStringList> columns = columnsOf(database, QString::fromLatin1(table));
        return columns && !columnAmong(*columns, {QString::fromLatin1(column)}).isNull();
    };
    const Result<QStringList> readable = columnsOf(database, QStringLiteral("users"));
    if (!readable) {
        return readable.problems();
    }
    if (has("Users", "UserID") && has("Books", "BookID") && has("Loans", "LoanID")) {
        return LessonData::Kind::Library;
    }
    if (has("users", "_uid") && has("users", "_name")) {
        return LessonData::Kind::Accounts;
    }
    return Problem{{}, QStringLiteral("exchange.notALesson"), {QFileInfo(path).fileName()}};
}

Result<void> readLibrary(Database &database, LessonData &data)
{
    const auto users = readTable(database, QStringLiteral("Users"), all({"UserID", "Name", "Role", "Email"}));
    const auto books =
        readTable(database, QStringLiteral("Books"), all({"BookID", "Title", "Author", "ISBN", "Availability"}));
    const auto loans =
        readTable(database, QStringLiteral("Loans"), all({"LoanID", "UserID", "BookID", "LoanDate", "ReturnDate"}));
    if (!users || !books || !loans) {
        return users.problems() + books.problems() + loans.problems();
    }
    for (const QStringList &row : *users) {
        data.users << LessonUser{row.at(0), row.at(1), row.at(2), row.at(3), {}, {}, {}};
    }
    for (const QStringList &row : *books) {
        data.books << LessonBook{row.at(0), row.at(1), row.at(2), row.at(3), row.at(4)};
    }
    for (const QStringList &row : *loans) {
        data.loans << LessonLoan{row.at(0), row.at(1), row.at(2), row.at(3), row.at(4)};
    }
    return {};
}

Result<void> readAccounts(Database &database, LessonData &data)
{
    const auto one = [](const char *name, bool needed = true) {
        return Wanted{QString::fromLatin1(name).split(QLatin1Char('|')), needed};
    };
    const auto users =
        readTable(database, QStringLiteral("users"),
                  {one("id", false), one("_name"), one("_uid"), one("_password", false), one("_dob", false)});
    if (!users) {
        return users.problems();
    }
    for (const QStringList &row : *users) {
        data.users << LessonUser{row.at(0), row.at(1), {}, {}, row.at(2), row.at(3), row.at(4)};
    }
    const Result<QStringList> posts = columnsOf(database, QStringLiteral("posts"));
    if (!posts) {
        return posts.problems();
    }
    if (posts->isEmpty()) {
        return {};
    }
    const auto notes = readTable(database, QStringLiteral("posts"),
                                 {one("id|_id", false), one("userID|user_id|_userID|uid|author_id"),
                                  one("note|_note|text|_text|content|_content|body|message|post|title")});
    if (!notes) {
        return notes.problems();
    }
    for (const QStringList &row : *notes) {
        data.notes << LessonNote{row.at(0), row.at(1), row.at(2)};
    }
    return {};
}

} // namespace

Result<LessonData::Kind> lessonKindOf(const QString &path)
{
    const Result<std::unique_ptr<Database>> database = openForeign(path);
    if (!database) {
        return database.problems();
    }
    return kindOfDatabase(**database, path);
}

Result<LessonData> readLesson(const QString &path)
{
    const Result<std::unique_ptr<Database>> database = openForeign(path);
    if (!database) {
        return database.problems();
    }
    const Result<LessonData::Kind> kind = kindOfDatabase(**database, path);
    if (!kind) {
        return kind.problems();
    }
    LessonData data;
    data.kind = *kind;
    const Result<void> read = *kind == LessonData::Kind::Library ? readLibrary(**database, data)
                                                                 : readAccounts(**database, data);
    if (!read) {
        return read.problems();
    }
    return data;
}
