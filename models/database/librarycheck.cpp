// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/librarycheck.h"

#include "models/database/auditcheck.h"
#include "models/database/database.h"
#include "models/database/fingerprint.h"
#include "models/database/migrator.h"
#include "models/database/statement.h"
#include "models/database/transaction.h"

#include <array>
#include <utility>

namespace {

Problem found(const char *code, const QStringList &arguments = {})
{
    return {{}, QString::fromLatin1(code), arguments};
}

/// Runs a query whose rows are each a problem, and adds one per row.
Result<void> addRows(Database &database, Problems &problems, const char *code, const QString &sql)
{
    return Statement(database, sql).each([&](const Row &row) {
        QStringList arguments;
        for (int column = 0; column < row.count(); ++column) {
            arguments << row.text(column);
        }
        problems << found(code, arguments);
    });
}

Result<void> problemsOr(const Result<void> &read, const Problems &problems)
{
    return read ? Result<void>(problems) : read;
}

/// The full text index of a table ("books", "users") compared with the text it was made from.
Result<void> checkIndex(Database &database, const QString &table, Problems &problems)
{
    if (database.access() == Database::Access::ReadWrite) {
        // Writes nothing, but SQLite takes it for a write.
        const QString sql =
            QStringLiteral("INSERT INTO %1_fts (%1_fts, rank) VALUES ('integrity-check', 1)").arg(table);
        const Result<void> sound = Statement(database, sql).run();
        if (!sound && sound.problem().code != QLatin1String("database.damaged")) {
            return sound;
        }
        if (!sound) {
            problems << found("check.searchIndex", {table});
        }
    }
    const QString missing =
        QStringLiteral("SELECT '%1', count(*) FROM %1 WHERE NOT EXISTS "
                       "(SELECT 1 FROM %1_search s WHERE s.%2 = %1.id)%3 HAVING count(*) > 0")
            .arg(table, table.chopped(1) + QLatin1String("_id"),
                 table == QLatin1String("users") ? QStringLiteral(" AND erased_at IS NULL") : QString());
    return addRows(database, problems, "check.searchTextMissing", missing);
}

/// Moments outside the one stored form would sort wrongly everywhere.
Result<void> checkMoments(Database &database, Problems &problems)
{
    static constexpr std::array<std::pair<const char *, const char *>, 6> columns{{
        {"loans", "loaned_at"},
        {"loans", "returned_at"},
        {"holds", "placed_at"},
        {"ledger_entries", "entered_at"},
        {"audit_log", "recorded_at"},
        {"books", "updated_at"},
    }};
    for (const auto &[table, column] : columns) {
        const QString sql =
            QStringLiteral(
                "SELECT '%1', '%2' WHERE EXISTS (SELECT 1 FROM %1 WHERE %2 IS NOT NULL AND %2 NOT GLOB "
                "'[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z')")
                .arg(QLatin1String(table), QLatin1String(column));
        if (const Result<void> read = addRows(database, problems, "check.badMoment", sql); !read) {
            return read;
        }
    }
    return {};
}

Result<void> checkSchema(Database &database)
{
    const Result<int> version = Migrator(database).version();
    if (!version) {
        return version.problems();
    }
    return checkFingerprint(database, *version);
}

} // namespace

Result<LibraryCounts> countsOf(Database &database)
{
    Statement counts(database,
                     QStringLiteral("SELECT (SELECT count(*) FROM books WHERE withdrawn_at IS NULL), "
                                    "(SELECT count(*) FROM copies), "
                                    "(SELECT count(*) FROM users WHERE erased_at IS NULL), "
                                    "(SELECT count(*) FROM loans WHERE returned_at IS NULL), "
                                    "(SELECT count(*) FROM loans), "
                                    "(SELECT count(*) FROM users WHERE role <> 'member')"));
    const auto row = counts.first([](const Row &r) {
        return LibraryCounts{r.integer(0), r.integer(1), r.integer(2), r.integer(3), r.integer(4), r.integer(5)};
    });
    if (!row) {
        return row.problems();
    }
    return row->value_or(LibraryCounts{});
}

Result<void> checkStorage(Database &database, bool quick)
{
    Problems problems;
    const QString look = quick ? QStringLiteral("PRAGMA quick_check(20)")
                               : QStringLiteral("PRAGMA integrity_check(20)");
    const Result<void> pages = Statement(database, look).each([&](const Row &row) {
        if (row.text(0) != QLatin1String("ok")) {
            problems << found("check.page", {row.text(0)});
        }
    });
    if (!pages) {
        return pages;
    }
    const Result<void> keys = addRows(database, problems, "check.reference",
                                      QStringLiteral("SELECT DISTINCT \"table\" FROM pragma_foreign_key_check"));
    return problemsOr(keys, problems);
}

Result<void> checkSearch(Database &database)
{
    Problems problems;
    for (const QString &table : {QStringLiteral("books"), QStringLiteral("users")}) {
        if (const Result<void> read = checkIndex(database, table, problems); !read) {
            return read;
        }
    }
    return problems;
}

Result<void> checkRules(Database &database)
{
    static const std::array<std::pair<const char *, QString>, 5> rules{{
        {"check.noAdministrator",
         QStringLiteral(
             "SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM users WHERE role = 'administrator' AND is_active = 1)")},
        {"check.twoOpenLoans",
         QStringLiteral("SELECT c.barcode FROM loans l JOIN copies c ON c.id = l.copy_id WHERE l.returned_at IS NULL "
                        "GROUP BY l.copy_id, c.barcode HAVING count(*) > 1")},
        {"check.twoReadyHolds",
         QStringLiteral("SELECT c.barcode FROM holds h JOIN copies c ON c.id = h.copy_id WHERE h.status = 'ready' "
                        "GROUP BY h.copy_id, c.barcode HAVING count(*) > 1")},
        {"check.openLoanWithoutUser",
         QStringLiteral("SELECT c.barcode FROM loans l JOIN copies c ON c.id = l.copy_id "
                        "WHERE l.returned_at IS NULL AND l.user_id IS NULL")},
        {"check.loanEndsBeforeItBegins",
         QStringLiteral("SELECT c.barcode FROM loans l JOIN copies c ON c.id = l.copy_id "
                        "WHERE l.returned_at < l.loaned_at")},
    }};
    Problems problems;
    for (const auto &[code, sql] : rules) {
        if (const Result<void> read = addRows(database, problems, code, sql); !read) {
            return read;
        }
    }
    return problemsOr(checkMoments(database, problems), problems);
}

Result<void> rebuildSearchIndex(Database &database)
{
    CommandStamp stamp;
    stamp.command = QStringLiteral("rebuild");
    Result<Transaction> transaction = database.transact(stamp);
    if (!transaction) {
        return transaction.problems();
    }
    for (const QString &table : {QStringLiteral("books"), QStringLiteral("users")}) {
        const QString sql = QStringLiteral("INSERT INTO %1_fts (%1_fts) VALUES ('rebuild')").arg(table);
        if (const Result<void> done = Statement(*transaction, sql).run(); !done) {
            return done;
        }
    }
    return transaction->commit();
}

QList<CheckPart> checkLibrary(Database &database, const std::function<void(const QString &)> &started)
{
    const std::array<std::pair<QString, std::function<Result<void>()>>, 5> steps{{
        {QStringLiteral("schema"), [&] { return checkSchema(database); }},
        {QStringLiteral("storage"), [&] { return checkStorage(database); }},
        {QStringLiteral("search"), [&] { return checkSearch(database); }},
        {QStringLiteral("rules"), [&] { return checkRules(database); }},
        {QStringLiteral("audit"), [&] { return checkAudit(database); }},
    }};
    QList<CheckPart> done;
    for (const auto &[name, run] : steps) {
        if (started) {
            started(name);
        }
        done << CheckPart{name, run().problems()};
    }
    return done;
}
