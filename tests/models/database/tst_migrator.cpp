// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/fingerprint.h"
#include "models/database/migrator.h"
#include "tests/support/testlibrary.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

namespace {

std::unique_ptr<Database> newLibrary(const QString &path)
{
    auto database = Database::create(path);
    if (!database) {
        qFatal("%s", qPrintable(database.problem().code));
    }
    return std::move(*database);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestMigrator : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString fresh(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private slots:
    void splitsAtSemicolonAndBlankLine()
    {
        const QStringList found = Migrator::statementsOf(QStringLiteral(
            "-- heading\n\nCREATE TABLE a (x);\n\nCREATE TRIGGER t AFTER INSERT ON a BEGIN\n  SELECT 1;\n  SELECT 2;\n"
            "END;\n\n-- only words\n\nDROP TABLE a;"));
        QCOMPARE(found.size(), 3);
        QVERIFY(found.at(1).endsWith(QStringLiteral("SELECT 2;\nEND")));
        QCOMPARE(found.at(2), QStringLiteral("DROP TABLE a"));
    }

    void numbersHaveNoGapAndEveryStepHasItsWayBack()
    {
        int expected = 1;
        for (const Migration &migration : Migrator::migrationsOf(QStringLiteral("sqlite"))) {
            QCOMPARE(migration.number, expected++);
            QVERIFY(!migration.up.isEmpty());
        }
        QCOMPARE(Migrator::newestVersion(QStringLiteral("sqlite")), expected - 1);
        QVERIFY(expected > 5);
    }

    void marksANewFile()
    {
        const auto library = newLibrary(fresh("marks"));
        Migrator migrator(*library);
        QCOMPARE(*migrator.version(), 0);
        QVERIFY(migrator.migrate());
        QCOMPARE(*migrator.version(), Migrator::newestVersion(QStringLiteral("sqlite")));
        TestLibrary made;
        QCOMPARE(made.number(QStringLiteral("PRAGMA application_id")), qint64(libraryApplicationId));
        QCOMPARE(made.number(QStringLiteral("PRAGMA foreign_keys")), 1);
        QCOMPARE(made.value(QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
    }

    void writesTheGoldenSchema()
    {
        const auto library = newLibrary(fresh("golden"));
        QVERIFY(Migrator(*library).migrate());
        const Result<QString> schema = schemaText(*library);
        QVERIFY(schema);
        const QString path = QStringLiteral(CARREL_SOURCE_DIR "/resources/sql/sqlite/schema.sql");
        if (qEnvironmentVariableIsSet("CARREL_WRITE_GOLDEN")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(schema->toUtf8());
        }
        QCOMPARE(*schema, QString::fromUtf8(bytesOf(path)));
    }

    void goesDownToTheSameSchemaAndUpAgain()
    {
        const auto library = newLibrary(fresh("down"));
        Migrator migrator(*library);
        QVERIFY(migrator.migrate());
        const QString before = *schemaText(*library);
        for (int target = *migrator.version() - 1; target >= 0; --target) {
            QVERIFY(migrator.migrateTo(target));
            QCOMPARE(*migrator.version(), target);
        }
        QCOMPARE(*schemaText(*library), QString());
        QVERIFY(migrator.migrate());
        QCOMPARE(*schemaText(*library), before);
    }

    void refusesToLoseRowsOnTheWayDown()
    {
        TestLibrary library;
        Migrator migrator(library.database());
        const int newest = *migrator.version();
        library.run(QStringLiteral("INSERT INTO settings (name, value) VALUES ('currency', 'EUR')"));
        library.run(QStringLiteral("DELETE FROM users_search"));
        const Result<void> down = migrator.migrateTo(3);
        QCOMPARE(down.problem().code, QStringLiteral("database.downLoses"));
        QCOMPARE(down.problem().arguments.value(0), QStringLiteral("settings"));
        QCOMPARE(*migrator.version(), newest);
        QCOMPARE(library.number(QStringLiteral("SELECT count(*) FROM settings")), 1);
        QCOMPARE(library.number(QStringLiteral("PRAGMA foreign_keys")), 1);
    }

    void refusesANewerFileUntouched()
    {
        TestLibrary library;
        library.run(QStringLiteral("PRAGMA user_version = 999"));
        Migrator migrator(library.database());
        QCOMPARE(migrator.migrate().problem().code, QStringLiteral("database.newer"));
        QCOMPARE(*migrator.version(), 999);
    }

    void refusesVersionsThatDoNotExist()
    {
        TestLibrary library;
        Migrator migrator(library.database());
        QCOMPARE(migrator.migrateTo(-1).problem().code, QStringLiteral("database.noSuchVersion"));
        QCOMPARE(migrator.migrateTo(1000).problem().code, QStringLiteral("database.noSuchVersion"));
    }

    void refusesToCommitABrokenReference()
    {
        TestLibrary library;
        Migrator migrator(library.database());
        library.run(QStringLiteral("DELETE FROM users_search"));
        QVERIFY(migrator.migrateTo(4));
        // Written past the foreign keys, as a damaged or foreign program could have done.
        QVERIFY(breakReference(library));
        QCOMPARE(migrator.migrate().problem().code, QStringLiteral("database.brokenReference"));
        QCOMPARE(*migrator.version(), 4);
    }

    void neverTouchesAnExistingFile()
    {
        const QString path = fresh("there");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        QCOMPARE(Database::create(path).problem().code, QStringLiteral("database.exists"));
        QCOMPARE(bytesOf(path), QByteArray("mine"));
    }

    void keepsNewFilesToTheirOwner()
    {
        const QString path = fresh("private");
        const auto library = newLibrary(path);
        QVERIFY(Migrator(*library).migrate());
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(path + QStringLiteral("-wal")) & others, QFile::Permissions());
    }

private:
    static bool breakReference(TestLibrary &library)
    {
        const auto other = library.connectAgain();
        QSqlQuery raw(other->connection());
        raw.exec(QStringLiteral("PRAGMA foreign_keys = OFF"));
        raw.exec(QStringLiteral("UPDATE users SET group_id = 4711"));
        return !raw.lastError().isValid();
    }
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
