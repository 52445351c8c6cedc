// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include <QCommandLineParser>

namespace {

QCommandLineOption option(const char *name, const QString &description, const char *value)
{
    return {QString::fromLatin1(name), description, QString::fromLatin1(value)};
}

QCommandLineOption flag(const char *name, const QString &description)
{
    return {QString::fromLatin1(name), description};
}

} // namespace

QString Invocation::option(const char *name) const
{
    return options.value(QString::fromLatin1(name));
}

bool Invocation::has(const char *name) const
{
    return options.isSet(QString::fromLatin1(name));
}

int Invocation::refuse(const Problems &problems) const
{
    if (isJson) {
        terminal.json(QJsonObject{{QStringLiteral("ok"), false}, {QStringLiteral("problems"), toJson(problems)}});
    }
    terminal.problems(problems);
    return Refused;
}

int Invocation::misused(const QString &why) const
{
    terminal.error(why);
    return WrongUsage;
}

QList<HeadlessCommand> headlessCommands()
{
    return {
        {QStringLiteral("new"),
         QStringLiteral("LIBRARY"),
         CommandLine::tr("Make a library and its first administrator."),
         1,
         1,
         false,
         {option("admin", CommandLine::tr("User name of the administrator."), "NAME"),
          option("name", CommandLine::tr("Name of the library."), "TEXT"),
          option("currency", CommandLine::tr("Currency, for example EUR."), "CODE"),
          option("loan-days", CommandLine::tr("How many days a book is lent."), "N"),
          option("password-file", CommandLine::tr("File whose first line is the password."), "FILE")},
         &runNew},
        {QStringLiteral("check"),
         QStringLiteral("LIBRARY"),
         CommandLine::tr("Check schema, file, search index, rules and audit log."),
         1,
         1,
         false,
         {flag("rebuild-search", CommandLine::tr("Build the search index anew first."))},
         &runCheck},
        {QStringLiteral("import"),
         QStringLiteral("LIBRARY FILE"),
         CommandLine::tr("Import books, users or loans."),
         2,
         2,
         true,
         {option("as", CommandLine::tr("What the file holds: books, users or loans."), "WHAT"),
          option("format", CommandLine::tr("Format of the file: csv or lesson."), "FORMAT"),
          option("encoding", CommandLine::tr("Encoding of the file, for example windows-1252."), "NAME"),
          option("map", CommandLine::tr("File with the mapping of columns."), "FILE"),
          option("existing", CommandLine::tr("What to do with what is here already: fill, replace or skip."), "HOW"),
          option("copies", CommandLine::tr("Copies of new books: file (as described there) or one each."), "HOW"),
          flag("dry-run", CommandLine::tr("Only say what would be imported."))},
         &runImportCommand},
        {QStringLiteral("export"),
         QStringLiteral("LIBRARY FILE"),
         CommandLine::tr("Write all books, users or loans into a file."),
         2,
         2,
         true,
         {option("what", CommandLine::tr("What to write: books, users or loans."), "WHAT"),
          option("format", CommandLine::tr("Format of the file: csv or json."), "FORMAT")},
         &runExportCommand},
        {QStringLiteral("backup"),
         QStringLiteral("LIBRARY [FOLDER]"),
         CommandLine::tr("Make a verified backup."),
         1,
         2,
         true,
         {},
         &runBackupCommand},
        {QStringLiteral("restore"),
         QStringLiteral("LIBRARY BACKUP"),
         CommandLine::tr("Replace the library by a backup; what is there now is kept."),
         2,
         2,
         false,
         {},
         &runRestore},
        {QStringLiteral("migrate"),
         QStringLiteral("LIBRARY"),
         CommandLine::tr("Bring a library up to date."),
         1,
         1,
         true,
         {option("to", CommandLine::tr("Version to go to."), "N")},
         &runMigrate},
        {QStringLiteral("search"),
         QStringLiteral("LIBRARY WORDS"),
         CommandLine::tr("Find books."),
         2,
         -1,
         true,
         {},
         &runSearch},
        {QStringLiteral("desk"),
         QStringLiteral("LIBRARY"),
         CommandLine::tr("Lend and take back by lines: card CODE, lend CODE, return CODE, renew CODE, end, undo."),
         1,
         1,
         true,
         {},
         &runDesk},
        {QStringLiteral("generate"),
         QStringLiteral("LIBRARY"),
         CommandLine::tr("Make a library of invented books, for trying out sizes."),
         1,
         1,
         false,
         {option("books", CommandLine::tr("How many books."), "N"),
          option("users", CommandLine::tr("How many users; otherwise a fifth of the books."), "N"),
          option("loans", CommandLine::tr("How many loans; otherwise five times the books."), "N"),
          option("seed", CommandLine::tr("Another number gives another library."), "N")},
         &runGenerate},
    };
}
