// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/audit.h"
#include "models/database/auditcheck.h"
#include "models/database/librarycheck.h"
#include "models/database/statement.h"
#include "tests/support/shelves.h"
#include "tests/support/testlibrary.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

namespace {

/// Five audited lookups.
void addHistory(TestLibrary &library, int count = 5)
{
    for (int i = 1; i <= count; ++i) {
        Result<Transaction> transaction = library.gate().begin(Command::EditLookups);
        const Image image{{QStringLiteral("id"), i}, {QStringLiteral("name"), QStringLiteral("Press %1").arg(i)}};
        if (!record(*transaction, QStringLiteral("publishers"), i, {}, image) || !transaction->commit()) {
            qFatal("no history");
        }
    }
}

QStringList codesOf(const Problems &problems)
{
    QStringList codes;
    for (const Problem &problem : problems) {
        codes << problem.code + QLatin1Char(' ') + problem.arguments.join(QLatin1Char(' '));
    }
    return codes;
}

void unlock(TestLibrary &library)
{
    library.run(QStringLiteral("DROP TRIGGER audit_log_never_changed"));
    library.run(QStringLiteral("DROP TRIGGER audit_log_never_deleted"));
}

qint64 addCopy(TestLibrary &library)
{
    return shelves::copy(library, shelves::book(library, QStringLiteral("Dune")), QStringLiteral("B1"));
}

} // namespace

class TestLibraryCheck : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingInAGoodLibrary()
    {
        TestLibrary library;
        addCopy(library);
        addHistory(library);
        QStringList names;
        for (const CheckPart &step : checkLibrary(library.database(), [&](const QString &name) { names << name; })) {
            QVERIFY2(step.problems.isEmpty(), qPrintable(step.name + codesOf(step.problems).join(QLatin1Char(' '))));
        }
        QCOMPARE(names.size(), 5);
        const Result<LibraryCounts> counts = countsOf(library.database());
        QCOMPARE(counts->books, 1);
        QCOMPARE(counts->users, 1);
        QCOMPARE(counts->staff, 1);
    }

    void findsWhatWasDoneToTheAuditLog_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char *name, const char *sql, const char *finding) {
            QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(finding);
        };
        row("changed", "UPDATE audit_log SET actor_id = 4 WHERE seq = 3", "check.auditBroken 3");
        row("happened", "UPDATE audit_log SET happened_at = 'x' WHERE seq = 3", "check.auditBroken 3");
        row("removed", "DELETE FROM audit_log WHERE seq = 3", "check.auditBroken 4");
        row("cut off", "DELETE FROM audit_log WHERE seq = 5", "check.auditCut 4");
        row("image changed", "UPDATE audit_images SET after = '{}' WHERE seq = 2", "check.imageChanged 2");
        row("image removed", "DELETE FROM audit_images WHERE seq = 2", "check.imageMissing 2");
    }

    void findsWhatWasDoneToTheAuditLog()
    {
        QFETCH(QString, sql);
        QFETCH(QString, finding);
        TestLibrary library;
        addHistory(library);
        unlock(library);
        library.run(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
        if (sql.startsWith(QLatin1String("DELETE FROM audit_log"))) {
            library.run(QString(sql).replace(QLatin1String("audit_log"), QLatin1String("audit_images")));
        }
        library.run(sql);
        QCOMPARE(codesOf(checkAudit(library.database()).problems()).value(0), finding);
    }

    void findsEveryFlippedCharacter()
    {
        TestLibrary library;
        addHistory(library, 20);
        unlock(library);
        QRandomGenerator random(7);
        const QStringList columns{QStringLiteral("command_id"),   QStringLiteral("recorded_at"),
                                  QStringLiteral("command"),      QStringLiteral("entity"),
                                  QStringLiteral("image_digest"), QStringLiteral("previous_hash"),
                                  QStringLiteral("hash")};
        for (int i = 0; i < 200; ++i) {
            const QString column = columns.at(random.bounded(static_cast<int>(columns.size())));
            const int seq = random.bounded(1, 21);
            const QString old =
                library.value(QStringLiteral("SELECT %1 FROM audit_log WHERE seq = ?").arg(column), {seq}).toString();
            QString changed = old;
            if (changed.isEmpty()) {
                changed = QStringLiteral("x");
            } else {
                const int place = random.bounded(static_cast<int>(changed.size()));
                changed[place] = QChar(changed.at(place).unicode() ^ 1);
            }
            const QString update = QStringLiteral("UPDATE audit_log SET %1 = ? WHERE seq = ?").arg(column);
            library.run(update, {changed, seq});
            QVERIFY2(!checkAudit(library.database()), qPrintable(column));
            library.run(update, {old, seq});
            QVERIFY(checkAudit(library.database()));
        }
    }

    void acceptsImagesThatWereErasedByAnEntry()
    {
        TestLibrary library;
        addHistory(library);
        Result<Transaction> transaction = library.gate().begin(Command::EraseUser);
        QVERIFY(Statement(*transaction, QStringLiteral("DELETE FROM audit_images WHERE seq = 2")).run());
        const Image erased{{QStringLiteral("seqs"), QJsonArray{2}}};
        QVERIFY(record(*transaction, QStringLiteral("audit_images"), 0, {}, erased));
        QVERIFY(transaction->commit());
        QVERIFY(checkAudit(library.database()));
    }

    void findsBrokenRules()
    {
        TestLibrary library;
        const qint64 copy = addCopy(library);
        library.run(QStringLiteral("DROP INDEX loans_one_open_per_copy"));
        for (int i = 0; i < 2; ++i) {
            library.run(
                QStringLiteral("INSERT INTO loans (copy_id, user_id, loaned_at, due_on, created_at, updated_at) "
                               "VALUES (?, 1, 'yesterday', '2026-12-01', '', '')"),
                {copy});
        }
        library.run(QStringLiteral("UPDATE users SET is_active = 0"));
        const QStringList codes = codesOf(checkRules(library.database()).problems());
        QVERIFY(codes.contains(QStringLiteral("check.noAdministrator 1")));
        QVERIFY(codes.contains(QStringLiteral("check.twoOpenLoans B1")));
        QVERIFY(codes.contains(QStringLiteral("check.badMoment loans loaned_at")));
        QVERIFY(!checkLibrary(library.database()).first().problems.isEmpty());
    }

    void findsAndRepairsTheSearchIndex()
    {
        TestLibrary library;
        addCopy(library);
        QVERIFY(checkSearch(library.database()));
        library.run(QStringLiteral("UPDATE books_search SET text = 'other words'"));
        QCOMPARE(codesOf(checkSearch(library.database()).problems()),
                 QStringList{QStringLiteral("check.searchIndex books")});
        QVERIFY(rebuildSearchIndex(library.database()));
        QVERIFY(checkSearch(library.database()));
        library.run(
            QStringLiteral("INSERT INTO books (title, title_key, created_at, updated_at) VALUES ('a', 'a', '', '')"));
        QCOMPARE(codesOf(checkSearch(library.database()).problems()),
                 QStringList{QStringLiteral("check.searchTextMissing books 1")});
    }

    void findsBrokenReferencesAndReadsOnly()
    {
        TestLibrary library;
        library.run(QStringLiteral("PRAGMA user_version"));
        QVERIFY(checkStorage(library.database()));
        const auto reader = library.connectAgain(Database::Access::ReadOnly);
        for (const CheckPart &step : checkLibrary(*reader)) {
            QVERIFY2(step.problems.isEmpty(), qPrintable(step.name));
        }
    }
};

QTEST_GUILESS_MAIN(TestLibraryCheck)
#include "tst_librarycheck.moc"
