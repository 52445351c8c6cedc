// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/openlibrary.h"
#include "models/database/statement.h"
#include "models/database/transaction.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out.trimmed().split('\n').last()); }
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

} // namespace

/// Runs the built program as a person or a script would.
class TestCommands : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_library;

    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    Ran carrel(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), file("data"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), file("config"));
        environment.insert(QStringLiteral("XDG_STATE_HOME"), file("state"));
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(CARREL_BINARY), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60000)) {
            qFatal("carrel does not end");
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    /// As the administrator.
    Ran signedIn(const char *command, const QStringList &more, const QByteArray &input = {}) const
    {
        return carrel(QStringList{QString::fromLatin1(command), m_library} + more
                          + QStringList{QStringLiteral("--user"), QStringLiteral("hannah"),
                                        QStringLiteral("--password-file"), file("password")},
                      input);
    }
    void run(const QString &sql) const
    {
        auto database = Database::open(m_library, {});
        Result<Transaction> transaction = (*database)->transact({});
        if (!Statement(*transaction, sql).run() || !transaction->commit()) {
            qFatal("%s", qPrintable(sql));
        }
    }

private slots:
    void initTestCase()
    {
        m_library = file("riverside.carrel");
        write(file("password"), "correct shelf lantern orchard\n");
        const Ran made = carrel({QStringLiteral("new"), m_library, QStringLiteral("--admin"), QStringLiteral("hannah"),
                                 QStringLiteral("--password-file"), file("password"), QStringLiteral("--json")});
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(made.json().object().value(QLatin1String("admin")).toString(), QStringLiteral("hannah"));
        QVERIFY(!QFile::exists(m_library + QStringLiteral("-wal")));
    }

    void answersWithoutADisplay()
    {
        const Ran version = carrel({QStringLiteral("--version")});
        QCOMPARE(version.code, 0);
        QVERIFY(version.out.startsWith("carrel "));
        const Ran help = carrel({QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        for (const char *command : {"new", "check", "import", "backup", "restore", "migrate", "search", "desk"}) {
            QVERIFY2(help.out.contains(command), command);
            const Ran own = carrel({QString::fromLatin1(command), QStringLiteral("--help")});
            QCOMPARE(own.code, 0);
            QVERIFY(own.out.contains(command));
        }
    }

    void saysWhatIsWrongWithTheUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *name, const QStringList &arguments) { QTest::newRow(name) << arguments; };
        row("no library", {QStringLiteral("check")});
        row("unknown option", {QStringLiteral("check"), QStringLiteral("x"), QStringLiteral("--fast")});
        row("unknown option of the window", {QStringLiteral("--frobnicate")});
        row("two words", {QStringLiteral("frobnicate"), QStringLiteral("x")});
        row("too many", {QStringLiteral("restore"), QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        row("no user", {QStringLiteral("search"), QStringLiteral("x"), QStringLiteral("dune")});
        row("no administrator", {QStringLiteral("new"), QStringLiteral("x.carrel")});
        row("no value",
            {QStringLiteral("migrate"), QStringLiteral("x"), QStringLiteral("--user"), QStringLiteral("a"),
             QStringLiteral("--to"), QStringLiteral("soon")});
        row("unknown format",
            {QStringLiteral("import"), QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("--user"),
             QStringLiteral("a"), QStringLiteral("--format"), QStringLiteral("pdf")});
        row("password as argument",
            {QStringLiteral("search"), QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("--user"),
             QStringLiteral("a"), QStringLiteral("--password"), QStringLiteral("secret")});
    }

    void saysWhatIsWrongWithTheUsage()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = carrel(arguments);
        QCOMPARE(ran.code, 2);
        QVERIFY(!ran.err.isEmpty());
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!QFile::exists(QStringLiteral("x.carrel")));
    }

    void neverMakesALibraryOverAFile()
    {
        write(file("mine.carrel"), "mine");
        const Ran ran = carrel({QStringLiteral("new"), file("mine.carrel"), QStringLiteral("--admin"),
                                QStringLiteral("a"), QStringLiteral("--password-file"), file("password")});
        QCOMPARE(ran.code, 1);
        QFile mine(file("mine.carrel"));
        QVERIFY(mine.open(QIODevice::ReadOnly));
        QCOMPARE(mine.readAll(), QByteArray("mine"));
    }

    void leavesNothingBehindWhenThePasswordIsWeak()
    {
        write(file("weak"), "12345\n");
        const Ran ran = carrel({QStringLiteral("new"), file("weak.carrel"), QStringLiteral("--admin"),
                                QStringLiteral("a"), QStringLiteral("--password-file"), file("weak")});
        QCOMPARE(ran.code, 1);
        QVERIFY(!ran.err.isEmpty());
        QVERIFY(!QFile::exists(file("weak.carrel")));
        QVERIFY(!QFile::exists(file("weak.carrel-wal")));
    }

    void refusesAWrongPassword()
    {
        write(file("wrong"), "not the password\n");
        const Ran ran = carrel({QStringLiteral("search"), m_library, QStringLiteral("dune"), QStringLiteral("--user"),
                                QStringLiteral("hannah"), QStringLiteral("--password-file"), file("wrong")});
        QCOMPARE(ran.code, 1);
        QVERIFY(!ran.err.isEmpty());
        const Ran unknown =
            carrel({QStringLiteral("search"), m_library, QStringLiteral("dune"), QStringLiteral("--user"),
                    QStringLiteral("nobody"), QStringLiteral("--password-file"), file("wrong")});
        QCOMPARE(unknown.code, 1);
        const Ran none = carrel({QStringLiteral("search"), m_library, QStringLiteral("dune"), QStringLiteral("--user"),
                                 QStringLiteral("hannah")});
        QCOMPARE(none.code, 1);
        run(QStringLiteral("DELETE FROM sign_in_attempts"));
    }

    void refusesWhatIsNoLibraryAndTouchesNothing()
    {
        const Ran missing = carrel({QStringLiteral("check"), file("typo.carrel")});
        QCOMPARE(missing.code, 1);
        QVERIFY(!QFile::exists(file("typo.carrel")));
        write(file("garbage.carrel"), QByteArray(3000, 'x'));
        const Ran garbage = carrel({QStringLiteral("check"), file("garbage.carrel"), QStringLiteral("--json")});
        QCOMPARE(garbage.code, 1);
        QCOMPARE(garbage.json()
                     .object()
                     .value(QLatin1String("problems"))
                     .toArray()
                     .at(0)
                     .toObject()
                     .value(QLatin1String("code")),
                 QJsonValue(QStringLiteral("database.notALibrary")));
    }

    void checksAGoodLibrary()
    {
        const Ran ran = carrel({QStringLiteral("check"), m_library, QStringLiteral("--json")});
        QVERIFY2(ran.code == 0, (ran.out + ran.err).constData());
        QVERIFY(ran.json().object().value(QLatin1String("ok")).toBool());
        QCOMPARE(ran.json().object().value(QLatin1String("steps")).toArray().size(), 5);
        QCOMPARE(carrel({QStringLiteral("check"), m_library, QStringLiteral("--rebuild-search")}).code, 0);
    }

    void importsAndFinds()
    {
        write(file("books.csv"),
              "title,author,isbn,year,barcode\r\n"
              "Dune,Frank Herbert,9780441172719,1965,B-1\r\n"
              "Emma,Jane Austen,9780141439587,1815,B-2\r\n");
        const Ran dry = signedIn("import", {file("books.csv"), QStringLiteral("--dry-run"), QStringLiteral("--json")});
        QVERIFY2(dry.code == 0, dry.err.constData());
        QCOMPARE(dry.json().object().value(QLatin1String("added")).toInt(), 2);
        const Ran ran = signedIn(
            "import", {file("books.csv"), QStringLiteral("--as"), QStringLiteral("books"), QStringLiteral("--json")});
        QVERIFY2(ran.code == 0, ran.err.constData());
        QCOMPARE(ran.json().object().value(QLatin1String("added")).toInt(), 2);
        const Ran again = signedIn("import", {file("books.csv"), QStringLiteral("--json")});
        QCOMPARE(again.json().object().value(QLatin1String("added")).toInt(), 0);

        const Ran found = signedIn("search", {QStringLiteral("herb"), QStringLiteral("dun"), QStringLiteral("--json")});
        QVERIFY2(found.code == 0, found.err.constData());
        const QJsonArray books = found.json().array();
        QCOMPARE(books.size(), 1);
        QCOMPARE(books.at(0).toObject().value(QLatin1String("title")).toString(), QStringLiteral("Dune"));
        QCOMPARE(books.at(0).toObject().value(QLatin1String("isbn")).toString(), QStringLiteral("9780441172719"));
        QVERIFY(signedIn("import", {file("none.csv")}).code == 1);

        const Ran written = signedIn("export", {file("out.csv"), QStringLiteral("--json")});
        QVERIFY2(written.code == 0, written.err.constData());
        QCOMPARE(written.json().object().value(QLatin1String("records")).toInt(), 2);
        QCOMPARE(written.json().object().value(QLatin1String("records")).toInt(), 2);
        QCOMPARE(signedIn("import", {file("out.csv"), QStringLiteral("--json")})
                     .json()
                     .object()
                     .value(QLatin1String("added"))
                     .toInt(),
                 0);
        QCOMPARE(signedIn("export", {file("out.json"), QStringLiteral("--what"), QStringLiteral("users")}).code, 0);
        QCOMPARE(signedIn("export", {file("out.pdf"), QStringLiteral("--format"), QStringLiteral("pdf")}).code, 2);
    }

    void lendsAndTakesBackByLines()
    {
        run(QStringLiteral("INSERT INTO users (card_number, name, name_key, expires_on, created_at, updated_at) "
                           "VALUES ('C-1', 'Amara Okafor', 'amara okafor', '2099-01-01', '', '')"));
        run(QStringLiteral(
            "INSERT INTO users_search SELECT id, 'amara okafor c-1' FROM users WHERE card_number = 'C-1'"));
        run(QStringLiteral(
            "INSERT INTO users_fts (rowid, text) SELECT user_id, text FROM users_search WHERE text LIKE '%c-1'"));
        const Ran ran = signedIn("desk", {}, "card C-1\nlend B-1\n\nundo\nlend B-1\nreturn B-1\nlend NONE\nend\n");
        QVERIFY2(ran.code == 0, ran.err.constData());
        QList<bool> ok;
        for (const QByteArray &line : ran.out.trimmed().split('\n')) {
            ok << QJsonDocument::fromJson(line).object().value(QLatin1String("ok")).toBool();
        }
        QVERIFY2(ok == (QList<bool>{true, true, true, true, true, false, true}), ran.out.constData());
        QCOMPARE(carrel({QStringLiteral("check"), m_library}).code, 0);
    }

    void backsUpAndRestores()
    {
        const Ran backup = signedIn("backup", {file("backups"), QStringLiteral("--json")});
        QVERIFY2(backup.code == 0, backup.err.constData());
        const QString path = backup.json().object().value(QLatin1String("backup")).toString();
        QVERIFY(QFile::exists(path));
        QCOMPARE(backup.json().object().value(QLatin1String("books")).toInt(), 2);
        QVERIFY(signedIn("backup", {}).out.trimmed().startsWith(file("data").toUtf8()));

        run(QStringLiteral(
            "INSERT INTO publishers (name, name_key, created_at, updated_at) VALUES ('x', 'x', '', '')"));
        const Ran restore = carrel({QStringLiteral("restore"), m_library, path, QStringLiteral("--json")});
        QVERIFY2(restore.code == 0, restore.err.constData());
        QVERIFY(QFile::exists(restore.json().object().value(QLatin1String("kept_as")).toString()));
        auto database = Database::open(m_library, {});
        QCOMPARE(*Statement(**database, QStringLiteral("SELECT count(*) FROM publishers WHERE name = 'x'")).number(),
                 0);
        database->reset();
        write(file("bad.carrel"), "rubbish");
        QCOMPARE(carrel({QStringLiteral("restore"), m_library, file("bad.carrel")}).code, 1);
        QCOMPARE(carrel({QStringLiteral("check"), m_library}).code, 0);
    }

    void migratesOnlyWhereNothingIsLost()
    {
        const Ran same = signedIn("migrate", {QStringLiteral("--json")});
        QVERIFY2(same.code == 0, same.err.constData());
        const Ran down = signedIn("migrate", {QStringLiteral("--to"), QStringLiteral("1")});
        QCOMPARE(down.code, 1);
        QVERIFY(!down.err.isEmpty());
        QCOMPARE(carrel({QStringLiteral("check"), m_library}).code, 0);
        QCOMPARE(signedIn("migrate", {QStringLiteral("--to"), QStringLiteral("99")}).code, 1);
    }

    void lettingInDoesNotMeanAllowing()
    {
        run(QStringLiteral("UPDATE users SET role = 'assistant' WHERE username_key = 'hannah'"));
        QCOMPARE(signedIn("import", {file("books.csv")}).code, 1);
        QCOMPARE(signedIn("migrate", {}).code, 1);
        QCOMPARE(signedIn("search", {QStringLiteral("dune")}).code, 0);
        run(QStringLiteral("UPDATE users SET role = 'member' WHERE username_key = 'hannah'"));
        QCOMPARE(signedIn("search", {QStringLiteral("dune")}).code, 1);
        run(QStringLiteral("UPDATE users SET role = 'administrator' WHERE username_key = 'hannah'"));
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
