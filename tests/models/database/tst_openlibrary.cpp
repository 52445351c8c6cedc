// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/fileheader.h"
#include "models/database/fingerprint.h"
#include "models/database/migrator.h"
#include "models/database/openlibrary.h"
#include "models/database/statement.h"
#include "tests/support/testlibrary.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTest>
#include <QTimer>
#include <QtEndian>

#include <cstdio>
#include <sqlite3.h>

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The bytes of a good library, closed for good.
QByteArray goodBytes()
{
    static const QByteArray bytes = [] {
        TestLibrary library;
        for (int i = 0; i < 300; ++i) {
            library.run(QStringLiteral("INSERT INTO publishers (name, name_key, created_at, updated_at) "
                                       "VALUES (?, ?, '', '')"),
                        {QStringLiteral("Publisher %1").arg(i), QStringLiteral("publisher %1").arg(i)});
        }
        settle(library.database());
        return read(library.path());
    }();
    return bytes;
}

QByteArray withWord(QByteArray bytes, int offset, quint32 word)
{
    qToBigEndian(word, bytes.data() + offset);
    return bytes;
}

/// A program that holds the library's lock until its input closes.
int holdLock(const char *path)
{
    sqlite3 *handle = nullptr;
    if (sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK
        || sqlite3_exec(handle, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE", nullptr, nullptr, nullptr)) {
        return 1;
    }
    std::puts("held");
    std::fflush(stdout);
    std::getchar();
    sqlite3_close(handle);
    return 0;
}

} // namespace

class TestOpenLibrary : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString good(const char *name) const
    {
        write(file(name), goodBytes());
        return file(name);
    }
    QStringList names() const { return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden); }

private slots:
    void opensAGoodLibrary()
    {
        const OpenedLibrary library = openLibrary(good("good.carrel"));
        QCOMPARE(library.state, LibraryState::Current);
        QVERIFY(library.isOpen());
        QVERIFY(!library.isReadOnly());
        QVERIFY(library.problems.isEmpty());
        QVERIFY(library.notices.isEmpty());
        const auto pragma = [&](const char *sql) {
            return *Statement(*library.database, QString::fromLatin1(sql)).number();
        };
        QCOMPARE(pragma("PRAGMA foreign_keys"), 1);
        QCOMPARE(pragma("PRAGMA recursive_triggers"), 1);
        QCOMPARE(pragma("PRAGMA trusted_schema"), 0);
        QCOMPARE(pragma("PRAGMA synchronous"), 2);
        QCOMPARE(pragma("PRAGMA secure_delete"), 1);
        QCOMPARE(pragma("PRAGMA cell_size_check"), 1);
        QVERIFY(!Statement(*library.database, QStringLiteral("DELETE FROM books_fts_data")).run());
    }

    void refusesWhatIsNoLibrary_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("code");
        const QByteArray whole = goodBytes();
        const auto row = [](const char *name, const QByteArray &bytes, LibraryState state, const char *code) {
            QTest::newRow(name) << bytes << static_cast<int>(state)
                                << QStringLiteral("database.") + QString::fromLatin1(code);
        };
        row("garbage", QByteArray(5000, 'x'), LibraryState::Foreign, "notALibrary");
        row("short", "SQLite", LibraryState::Foreign, "notALibrary");
        row("empty", "", LibraryState::Empty, "empty");
        row("truncated", whole.left(whole.size() / 2), LibraryState::Damaged, "truncated");
        row("header only", whole.left(100), LibraryState::Damaged, "truncated");
        row("bad header", "SQLite format 4" + whole.mid(15), LibraryState::Foreign, "notALibrary");
        row("another program's", withWord(whole, 68, 42), LibraryState::Foreign, "foreign");
        row("no mark", withWord(whole, 68, 0), LibraryState::Foreign, "foreign");
        row("newer", withWord(whole, 60, 4000), LibraryState::Newer, "newer");
        row("damaged schema", whole.left(100) + QByteArray(4000, '\x7f') + whole.mid(4100), LibraryState::Damaged,
            "damaged");
    }

    void refusesWhatIsNoLibrary()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, state);
        QFETCH(QString, code);
        const QString path = file("bad.carrel");
        write(path, bytes);
        const QStringList before = names();
        const OpenedLibrary library = openLibrary(path);
        QCOMPARE(static_cast<int>(library.state), state);
        QCOMPARE(library.problems.value(0).code, code);
        QVERIFY(!library.isOpen());
        QCOMPARE(read(path), bytes);
        QCOMPARE(names(), before);
    }

    void refusesFoldersAndMissingFilesAndCreatesNothing()
    {
        const QStringList before = names();
        QCOMPARE(openLibrary(m_folder.path()).problems.value(0).code, QStringLiteral("database.notAFile"));
        QCOMPARE(openLibrary(file("typo.carrel")).problems.value(0).code, QStringLiteral("database.notFound"));
        QCOMPARE(names(), before);
        QVERIFY(!Database::open(file("typo.carrel"), {}));
        QCOMPARE(names(), before);
    }

    void seesANewerVersionThatIsStillInTheLog()
    {
        TestLibrary writer;
        writer.run(QStringLiteral("PRAGMA user_version = 77"));
        QVERIFY(headerOf(writer.path() + QStringLiteral("-wal")).kind != FileHeader::Kind::Missing);
        // A copy of both files, because this program must not look into a file it is connected to.
        QFile::copy(writer.path(), file("log.carrel"));
        QFile::copy(writer.path() + QStringLiteral("-wal"), file("log.carrel-wal"));
        QCOMPARE(openLibrary(file("log.carrel")).state, LibraryState::Newer);
    }

    void asksForMigrationOfAnOlderLibrary()
    {
        const QString path = file("older.carrel");
        {
            const auto library = std::move(*Database::create(path));
            QVERIFY(Migrator(*library).migrateTo(3));
        }
        const OpenedLibrary library = openLibrary(path);
        QCOMPARE(library.state, LibraryState::Older);
        QCOMPARE(library.version, 3);
        QVERIFY(library.isOpen());
        QVERIFY(Migrator(*library.database).migrate());
    }

    void refusesAPlantedSchemaByName_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::newRow("trigger") << QStringLiteral("CREATE TRIGGER helpful AFTER INSERT ON publishers BEGIN "
                                                   "UPDATE users SET role = 'administrator'; END")
                                 << QStringLiteral("database.foreignObject") << QStringLiteral("helpful");
        QTest::newRow("view") << QStringLiteral("CREATE VIEW peek AS SELECT password_hash FROM users")
                              << QStringLiteral("database.foreignObject") << QStringLiteral("peek");
        QTest::newRow("guard removed") << QStringLiteral("DROP TRIGGER audit_log_never_changed")
                                       << QStringLiteral("database.objectMissing")
                                       << QStringLiteral("audit_log_never_changed");
        QTest::newRow("index removed") << QStringLiteral("DROP INDEX loans_one_open_per_copy")
                                       << QStringLiteral("database.objectMissing")
                                       << QStringLiteral("loans_one_open_per_copy");
        QTest::newRow("column added") << QStringLiteral("ALTER TABLE settings ADD COLUMN extra TEXT")
                                      << QStringLiteral("database.objectChanged") << QStringLiteral("settings");
    }

    void refusesAPlantedSchemaByName()
    {
        QFETCH(QString, sql);
        QFETCH(QString, code);
        QFETCH(QString, name);
        const QString path = good("planted.carrel");
        {
            const auto writer = std::move(*Database::open(path, {}));
            QVERIFY(QSqlQuery(writer->connection()).exec(sql));
            settle(*writer);
        }
        const QByteArray before = read(path);
        const OpenedLibrary library = openLibrary(path);
        QCOMPARE(library.state, LibraryState::Altered);
        QCOMPARE(library.problems.value(0).code, code);
        QCOMPARE(library.problems.value(0).arguments.value(1), name);
        QVERIFY(!library.isOpen());
    }

    void letsExtraTablesAndStatisticsPass()
    {
        const QString path = good("extra.carrel");
        {
            const auto writer = std::move(*Database::open(path, {}));
            QSqlQuery query(writer->connection());
            QVERIFY(query.exec(QStringLiteral("CREATE TABLE my_notes (text)")));
            QVERIFY(query.exec(QStringLiteral("CREATE INDEX my_index ON books (summary)")));
            QVERIFY(query.exec(QStringLiteral("ANALYZE")));
        }
        QCOMPARE(openLibrary(path).state, LibraryState::Current);
    }

    void readsOnlyWhereNobodyMayWrite()
    {
        const QString path = good("archive.carrel");
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup);
        const OpenedLibrary library = openLibrary(path);
        QCOMPARE(library.state, LibraryState::Current);
        QVERIFY(library.isReadOnly());
        QCOMPARE(library.notices.value(0).code, QStringLiteral("database.readOnlyFile"));
        QCOMPARE(library.database->transact({}).problem().code, QStringLiteral("database.readOnly"));
        QVERIFY(!Statement(*library.database, QStringLiteral("DELETE FROM publishers")).run());
        QCOMPARE(read(path), goodBytes());
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }

    void readsFromADiskMountedReadOnly()
    {
        const QString path = file("cd.carrel");
        {
            // As copied from a running program's folder: the file says it has a log, and there is none.
            write(path, goodBytes());
            const auto writer = std::move(*Database::open(path, {}));
        }
        const OpenedLibrary library =
            openLibrary(path, {Database::Access::ReadWrite, std::chrono::milliseconds(40), Place{false, true, {}}});
        QCOMPARE(library.state, LibraryState::Current);
        QVERIFY(library.isReadOnly());
        QCOMPARE(library.notices.value(0).code, QStringLiteral("database.readOnlyFolder"));
        QVERIFY(!QFile::exists(path + QStringLiteral("-shm")));
    }

    void readsOnlyFromANetworkShare()
    {
        const OpenedLibrary library = openLibrary(
            good("share.carrel"), {Database::Access::ReadWrite, std::chrono::milliseconds(40), Place{true, false, {}}});
        QVERIFY(library.isReadOnly());
        QCOMPARE(library.notices.value(0).code, QStringLiteral("database.readOnlyNetwork"));
    }

    void knowsNetworkFileSystems()
    {
        for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p", "FUSE.rclone", "afs", "ceph"}) {
            QVERIFY2(isNetworkFileSystem(type), type);
        }
        for (const char *type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "fuseblk", "vfat", "exfat", "zfs", ""}) {
            QVERIFY2(!isNetworkFileSystem(type), type);
        }
    }

    void keepsNoLogInASynchronisedFolder()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("sync/.stfolder"));
        QDir(m_folder.path()).mkpath(QStringLiteral("sync/school"));
        const QString path = file("sync/school/lib.carrel");
        write(path, goodBytes());
        const OpenedLibrary library = openLibrary(path);
        QCOMPARE(library.state, LibraryState::Current);
        QVERIFY(!library.isReadOnly());
        QCOMPARE(library.notices.value(0).code, QStringLiteral("database.synchronised"));
        QCOMPARE(library.notices.value(0).arguments.value(0), QStringLiteral("Syncthing"));
        QCOMPARE(library.database->options().journal, Database::Journal::Rollback);
        QCOMPARE(*Statement(*library.database, QStringLiteral("PRAGMA synchronous")).number(), 3);
    }

    void staysAliveWhileAnotherProgramHoldsTheLibrary()
    {
        const QString path = good("held.carrel");
        QProcess holder;
        holder.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), path});
        QVERIFY(holder.waitForReadyRead(5000));

        qint64 longest = 0;
        QElapsedTimer sinceTick;
        sinceTick.start();
        QTimer ticker;
        connect(&ticker, &QTimer::timeout, this, [&] { longest = qMax(longest, sinceTick.restart()); });
        ticker.start(1);
        OpenedLibrary library;
        QTimer::singleShot(20, this, [&] { library = openLibrary(path); });
        QTest::qWait(300);
        QCOMPARE(library.state, LibraryState::Locked);
        QCOMPARE(library.problems.value(0).code, QStringLiteral("database.locked"));
        QVERIFY2(longest < 100, qPrintable(QString::number(longest)));

        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished(5000));
        QCOMPARE(openLibrary(path).state, LibraryState::Current);
    }

    void leavesTheLocksOfItsOwnConnectionsAlone()
    {
        // Closing a file drops all locks the program has on it: a look at the header must not.
        const QString path = good("locks.carrel");
        OpenedLibrary first = openLibrary(path);
        QVERIFY(Database::isOpenHere(path));
        Result<Transaction> transaction = first.database->transact({});
        QVERIFY(Statement(*transaction, QStringLiteral("DELETE FROM publishers")).run());
        const OpenedLibrary second = openLibrary(path);
        QCOMPARE(second.state, LibraryState::Current);
        QCOMPARE(headerOf(path).kind, FileHeader::Kind::Library);
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), path});
        QVERIFY(other.waitForFinished(5000));
        QCOMPARE(other.exitCode(), 1);
        QVERIFY(transaction->commit());
        first.database.reset();
        QVERIFY(Database::isOpenHere(path));
    }

    void settlesIntoOneFile()
    {
        const QString path = good("settled.carrel");
        {
            OpenedLibrary library = openLibrary(path);
            QCOMPARE(library.state, LibraryState::Current);
            QVERIFY(QFile::exists(path + QStringLiteral("-wal")));
            settle(*library.database);
        }
        QVERIFY(!QFile::exists(path + QStringLiteral("-wal")));
        QVERIFY(!QFile::exists(path + QStringLiteral("-shm")));
        QVERIFY(!headerOf(path).isWal);
    }

    void survivesRandomDamage()
    {
        // Flips anywhere: never a crash, and whatever is refused stays byte for byte as it was.
        QRandomGenerator random(20261120);
        const QString path = file("flipped.carrel");
        for (int round = 0; round < 150; ++round) {
            QByteArray bytes = goodBytes();
            const int range = round % 3 == 0 ? 4096 : static_cast<int>(bytes.size());
            for (int flip = 0; flip < 3; ++flip) {
                const int at = random.bounded(range);
                bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << random.bounded(8)));
            }
            write(path, bytes);
            const OpenedLibrary library = openLibrary(path, {Database::Access::ReadOnly, {}, {}});
            if (library.isOpen()) {
                const auto rows =
                    Statement(*library.database, QStringLiteral("SELECT * FROM publishers")).all([](const Row &row) {
                        return row.text(1);
                    });
                QVERIFY(rows || rows.problem().code.startsWith(QLatin1String("database.")));
            }
            QCOMPARE(read(path), bytes);
            QFile::remove(path + QStringLiteral("-wal"));
            QFile::remove(path + QStringLiteral("-shm"));
        }
    }
};

int main(int argc, char *argv[])
{
    if (argc == 3 && qstrcmp(argv[1], "--hold") == 0) {
        return holdLock(argv[2]);
    }
    QCoreApplication app(argc, argv);
    TestOpenLibrary test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_openlibrary.moc"
