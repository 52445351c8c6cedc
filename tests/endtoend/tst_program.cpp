// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

const QByteArray someBooks = "Title,Authors,ISBN,Year,Barcode\n"
                             "Harry Potter and the Philosopher's Stone,J. K. Rowling,,1997,30000101\n"
                             "The Odyssey,Homer,,-720,30000102\n"
                             "Żółty dom,Łucja Ćwik,,1999,30000103\n"
                             ",Nobody,,2001,30000104\n";

const QByteArray someUsers = "Card,Given name,Family name,Email\n"
                             "200001,Amara,Okafor,amara@carrel.example\n"
                             "200002,Ήρα,Παπαδάκη,\n";

} // namespace

/// The program as people and scripts start it: the commands of the manual page, in a home of their own.
class ProgramTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysVersionAndHelpWithoutADisplay();
    void refusesWrongUsageWithTwo();
    void makesALibraryAndNeverOverOne();
    void checksALibrary();
    void refusesAWrongPassword();
    void importsAndReportsEveryRow();
    void importsTheSameTwiceWithoutAdding();
    void dryRunWritesNothing();
    void findsBooksInAnyScript();
    void lendsAndTakesBackAtTheDesk();
    void exportsWhatWasImported();
    void backsUpAndRestores();
    void migratesACurrentLibrary();
    void garbageIsRefusedAndLeftAlone_data();
    void garbageIsRefusedAndLeftAlone();

private:
    QString library() const { return m_program.path(s("school.carrel")); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_program.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    Program m_program;
};

void ProgramTest::initTestCase()
{
    const ProgramRun made = m_program.makeLibrary(s("school.carrel"));
    QVERIFY2(made.exitCode == 0, made.all().constData());
    QVERIFY(QFile::exists(library()));
    QVERIFY2(!QFile::exists(library() + s("-wal")), "the one file is everything");
    write(s("books.csv"), someBooks);
    write(s("users.csv"), someUsers);
}

void ProgramTest::saysVersionAndHelpWithoutADisplay()
{
    const ProgramRun version = m_program.run({s("--version")});
    QVERIFY2(version.exitCode == 0 && version.out.contains("0.1"), version.all().constData());
    const ProgramRun help = m_program.run({s("--help")});
    QVERIFY2(help.exitCode == 0 && help.out.contains("import"), help.all().constData());
}

void ProgramTest::refusesWrongUsageWithTwo()
{
    for (const QStringList &wrong : {QStringList{s("import")}, QStringList{s("check")},
                                     QStringList{s("search"), library(), s("--no-such-option")}}) {
        const ProgramRun run = m_program.run(wrong);
        QVERIFY2(run.exitCode == 2 && run.out.isEmpty() && !run.err.isEmpty(), run.all().constData());
    }
}

void ProgramTest::makesALibraryAndNeverOverOne()
{
    const ProgramRun again = m_program.makeLibrary(s("school.carrel"));
    QVERIFY2(again.exitCode == 1 && !again.err.isEmpty(), again.all().constData());
    const ProgramRun check = m_program.run({s("check"), library()});
    QVERIFY2(check.exitCode == 0, check.all().constData());
}

void ProgramTest::checksALibrary()
{
    const ProgramRun check = m_program.run({s("check"), library(), s("--json")});
    QVERIFY2(check.exitCode == 0 && !check.json().isNull(), check.all().constData());
    const ProgramRun missing = m_program.run({s("check"), m_program.path(s("missing.carrel"))});
    QVERIFY2(missing.exitCode == 1, missing.all().constData());
    QVERIFY(!QFile::exists(m_program.path(s("missing.carrel"))));
}

void ProgramTest::refusesAWrongPassword()
{
    write(s("wrong"), "not the password\n");
    const ProgramRun run = m_program.run({s("search"), library(), s("odyssey"), s("--user"), s("hannah"),
                                          s("--password-file"), m_program.path(s("wrong"))});
    QVERIFY2(run.exitCode == 1 && run.out.isEmpty() && !run.err.isEmpty(), run.all().constData());
    // Wrong passwords make the next attempt wait.
    QTest::qWait(1500);
}

void ProgramTest::importsAndReportsEveryRow()
{
    const ProgramRun books =
        m_program.runSignedIn({s("import"), library(), m_program.path(s("books.csv")), s("--json")});
    const QJsonObject report = books.lastLine().object();
    QVERIFY2(report.value(s("read")).toInt() == 4, books.all().constData());
    QCOMPARE(report.value(s("added")).toInt(), 3);
    QCOMPARE(report.value(s("refused")).toInt(), 1);
    bool isRefusalNamed = false;
    for (const QJsonValue &value : report.value(s("problems")).toArray()) {
        const QJsonObject problem = value.toObject();
        isRefusalNamed = isRefusalNamed
            || (problem.value(s("line")).toInt() == 5 && !problem.value(s("message")).toString().isEmpty());
    }
    QVERIFY2(isRefusalNamed, books.all().constData());

    const ProgramRun users = m_program.runSignedIn(
        {s("import"), library(), m_program.path(s("users.csv")), s("--as"), s("users"), s("--json")});
    QVERIFY2(users.lastLine().object().value(s("added")).toInt() == 2, users.all().constData());
}

void ProgramTest::importsTheSameTwiceWithoutAdding()
{
    const ProgramRun again =
        m_program.runSignedIn({s("import"), library(), m_program.path(s("books.csv")), s("--json")});
    QVERIFY2(again.lastLine().object().value(s("added")).toInt(-1) == 0, again.all().constData());
}

void ProgramTest::dryRunWritesNothing()
{
    write(s("more.csv"), "Title,Authors\nEmma,Jane Austen\n");
    const ProgramRun dry =
        m_program.runSignedIn({s("import"), library(), m_program.path(s("more.csv")), s("--dry-run"), s("--json")});
    QVERIFY2(dry.exitCode == 0 && dry.lastLine().object().value(s("added")).toInt() == 1, dry.all().constData());
    const ProgramRun found = m_program.runSignedIn({s("search"), library(), s("austen"), s("--json")});
    QVERIFY2(found.exitCode == 0 && found.json().array().isEmpty(), found.all().constData());
}

void ProgramTest::findsBooksInAnyScript()
{
    const ProgramRun harry = m_program.runSignedIn({s("search"), library(), s("pott"), s("harry"), s("--json")});
    const QJsonArray books = harry.json().array();
    QVERIFY2(books.size() == 1, harry.all().constData());
    QCOMPARE(books.first().toObject().value(s("title")).toString(), s("Harry Potter and the Philosopher's Stone"));
    QVERIFY(books.first().toObject().contains(s("available")));
    const ProgramRun polish = m_program.runSignedIn({s("search"), library(), s("zolty cwik"), s("--json")});
    QVERIFY2(polish.json().array().size() == 1, polish.all().constData());
}

void ProgramTest::lendsAndTakesBackAtTheDesk()
{
    const ProgramRun desk = m_program.runSignedIn(
        {s("desk"), library()}, "card 200001\nlend 30000101\nlend 99999999\nend\nreturn 30000101\nundo\n");
    const QList<QByteArray> lines = desk.out.trimmed().split('\n');
    QVERIFY2(lines.size() == 6, desk.all().constData());
    QList<QJsonObject> answers;
    for (const QByteArray &line : lines) {
        answers << QJsonDocument::fromJson(line).object();
    }
    QVERIFY2(answers.at(0).value(s("ok")).toBool(), desk.all().constData());
    QVERIFY2(answers.at(1).value(s("ok")).toBool(), desk.all().constData());
    QVERIFY(!answers.at(1).value(s("due_on")).toString().isEmpty());
    QVERIFY2(!answers.at(2).value(s("ok")).toBool(true), desk.all().constData());
    QVERIFY2(answers.at(4).value(s("ok")).toBool(), desk.all().constData());
    QVERIFY2(answers.at(5).value(s("ok")).toBool(), desk.all().constData());
    // What was taken back by mistake is on loan again.
    const ProgramRun found = m_program.runSignedIn({s("search"), library(), s("harry"), s("--json")});
    QCOMPARE(found.json().array().first().toObject().value(s("available")).toInt(-1), 0);
}

void ProgramTest::exportsWhatWasImported()
{
    const QString file = m_program.path(s("out.csv"));
    const ProgramRun run = m_program.runSignedIn({s("export"), library(), file, s("--what"), s("books")});
    QVERIFY2(run.exitCode == 0, run.all().constData());
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    QVERIFY2(text.contains("Żółty dom") && text.contains("-720"), text.constData());
    const ProgramRun back = m_program.runSignedIn({s("import"), library(), file, s("--json")});
    QVERIFY2(back.lastLine().object().value(s("added")).toInt(-1) == 0, back.all().constData());
}

void ProgramTest::backsUpAndRestores()
{
    const QString folder = m_program.path(s("backups"));
    QVERIFY(QDir().mkpath(folder));
    const ProgramRun backup = m_program.runSignedIn({s("backup"), library(), folder});
    QVERIFY2(backup.exitCode == 0, backup.all().constData());
    const QStringList made = QDir(folder).entryList({s("*.carrel")}, QDir::Files);
    QVERIFY2(made.size() == 1, backup.all().constData());
    const ProgramRun users =
        m_program.runSignedIn({s("import"), library(), m_program.path(s("more.csv")), s("--json")});
    QVERIFY2(users.exitCode == 0, users.all().constData());
    QCOMPARE(m_program.runSignedIn({s("search"), library(), s("austen"), s("--json")}).json().array().size(), 1);
    const ProgramRun restored = m_program.run({s("restore"), library(), QDir(folder).filePath(made.first())});
    QVERIFY2(restored.exitCode == 0, restored.all().constData());
    QCOMPARE(m_program.runSignedIn({s("search"), library(), s("austen"), s("--json")}).json().array().size(), 0);
    QCOMPARE(m_program.run({s("check"), library()}).exitCode, 0);
}

void ProgramTest::migratesACurrentLibrary()
{
    const ProgramRun run = m_program.runSignedIn({s("migrate"), library()});
    QVERIFY2(run.exitCode == 0, run.all().constData());
}

void ProgramTest::garbageIsRefusedAndLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("This is a letter to my aunt.\n");
    QTest::newRow("cut off") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("zeroes") << QByteArray(8192, '\0');
}

void ProgramTest::garbageIsRefusedAndLeftAlone()
{
    QFETCH(QByteArray, content);
    const QString name = s("garbage.carrel");
    write(name, content);
    for (const ProgramRun &run : {m_program.run({s("check"), m_program.path(name)}),
                                  m_program.runSignedIn({s("search"), m_program.path(name), s("x")})}) {
        QVERIFY2(run.exitCode == 1 && !(run.err + run.out).isEmpty(), run.all().constData());
    }
    QFile file(m_program.path(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
