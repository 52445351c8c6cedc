// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/export.h"
#include "models/exchange/importjob.h"
#include "tests/support/testlibrary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_library = std::make_unique<TestLibrary>(); }
    void readsBackEqual();
    void writesNoLiveCell();
    void writesJson();
    void keepsTheOldFileWhenItFails();
    void refusesWhoMayNot();
    void carriesAllOfGoodbooks();

private:
    QString path(const char *name) const { return m_library->folder() + u'/' + QLatin1String(name); }
    void fill();
    static void importInto(TestLibrary &library, const QString &file, Subject subject);
    static QByteArray exported(TestLibrary &library, Subject subject, const QString &file);

    std::unique_ptr<TestLibrary> m_library;
};

void TestExport::importInto(TestLibrary &library, const QString &file, Subject subject)
{
    const Result<ImportPlan> plan = planImport({file, subject, {}, {}});
    if (!plan) {
        qFatal("%s", qPrintable(plan.problem().code));
    }
    const Result<ImportSummary> summary = runImport(library.gate(), plan->request);
    if (!summary || summary->refused > 0) {
        qFatal("%s",
               summary ? qPrintable(summary->remarks.constFirst().problem.code) : qPrintable(summary.problem().code));
    }
}

QByteArray TestExport::exported(TestLibrary &library, Subject subject, const QString &file)
{
    const Result<ExportSummary> summary = exportTo(library.gate(), {subject, ExportFormat::Csv, file});
    if (!summary) {
        qFatal("%s", qPrintable(summary.problem().code));
    }
    QFile written(file);
    if (!written.open(QIODevice::ReadOnly)) {
        qFatal("nothing written");
    }
    return written.readAll();
}

void TestExport::fill()
{
    QFile books(path("books.csv"));
    QVERIFY(books.open(QIODevice::WriteOnly));
    books.write("title,authors,isbn,year,subjects,barcode,price,acquired,location,status,summary,remarks\n"
                "=1+1,\"+Ann; @Bo, Jr.\",0141439580,-720,\"-x; y\",-17,12.50,2020-01-02,=Shelf,lost,\"two\nlines, "
                "\"\"quoted\"\"\",\"\ttab\"\n"
                "'=guarded,Solo,812971060,8,,A2,,,,,,\n"
                "'=guarded,Solo,812971060,8,,A3,0.05,,,,,\n"
                "'tis,\"Smith, Jones & Co\",,,,,,,,,,\n");
    books.close();
    importInto(*m_library, books.fileName(), Subject::Books);
    QFile users(path("users.csv"));
    QVERIFY(users.open(QIODevice::WriteOnly));
    users.write(
        "card,given_name,family_name,username,phone,address,date_of_birth,expires,active,category,group,remarks\n"
        "-100,=Ada,Lovelace,ada,+49 30 1,\"Street 1\nCity\",1990-12-10,2030-01-01,no,Adult,7b,@note\n"
        "0101,Bo,,,030,,,,yes,,,\n");
    users.close();
    importInto(*m_library, users.fileName(), Subject::Users);
    QFile loans(path("loans.csv"));
    QVERIFY(loans.open(QIODevice::WriteOnly));
    loans.write("card,barcode,loaned,due,returned,renewals\n-100,A2,2026-01-05,2026-02-05,2026-01-20,2\n0101,A2,2026-"
                "11-01,2026-12-01,,0\n");
    loans.close();
    importInto(*m_library, loans.fileName(), Subject::Loans);
}

void TestExport::readsBackEqual()
{
    fill();
    TestLibrary other;
    for (const Subject subject : {Subject::Books, Subject::Users, Subject::Loans}) {
        const QString file = path("out.csv");
        const QByteArray first = exported(*m_library, subject, file);
        importInto(other, file, subject);
        const QByteArray second = exported(other, subject, path("again.csv"));
        QCOMPARE(second, first);
        // and into the library it came from: nothing new
        const Result<ImportPlan> plan = planImport({file, {}, {}, {}});
        QVERIFY(plan);
        QCOMPARE(plan->request.mapping.subject, subject);
        const Result<ImportSummary> again = runImport(m_library->gate(), plan->request);
        QVERIFY(again);
        QCOMPARE(again->added + again->updated + again->copies, 0);
    }
}

void TestExport::writesNoLiveCell()
{
    fill();
    for (const Subject subject : {Subject::Books, Subject::Users, Subject::Loans}) {
        exported(*m_library, subject, path("out.csv"));
        const Result<TableDescription> table = describeTable(path("out.csv"));
        QVERIFY(table);
        QCOMPARE(table->columns, exportColumns(subject));
        for (const CsvRow &row : table->firstRows) {
            for (const QString &cell : row.cells) {
                QVERIFY2(cell.isEmpty() || !QStringLiteral("=+-@\t\r").contains(cell.front()), qPrintable(cell));
            }
        }
    }
}

void TestExport::writesJson()
{
    fill();
    const QString file = path("out.json");
    const Result<ExportSummary> summary = exportTo(m_library->gate(), {Subject::Books, ExportFormat::Json, file});
    QVERIFY(summary);
    QCOMPARE(summary->records, 3);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QJsonArray books = QJsonDocument::fromJson(written.readAll()).array();
    QCOMPARE(books.size(), 3);
    QCOMPARE(books.at(0).toObject().value(QLatin1String("title")).toString(), QStringLiteral("=1+1"));
    QCOMPARE(books.at(0).toObject().value(QLatin1String("year")).toInteger(), -720);
    QCOMPARE(books.at(1).toObject().value(QLatin1String("copies")).toArray().size(), 2);
}

void TestExport::keepsTheOldFileWhenItFails()
{
    fill();
    QFile file(path("old.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    QByteArray rows("title\n");
    for (int i = 0; i < 300; ++i) {
        rows += "Book " + QByteArray::number(i) + '\n';
    }
    QFile many(path("many.csv"));
    QVERIFY(many.open(QIODevice::WriteOnly));
    many.write(rows);
    many.close();
    importInto(*m_library, many.fileName(), Subject::Books);
    const auto cancelled = exportTo(m_library->gate(), {Subject::Books, ExportFormat::Csv, file.fileName()},
                                    [](qint64, qint64) { return false; });
    QCOMPARE(cancelled.problem().code, QStringLiteral("exchange.cancelled"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("old"));
    QCOMPARE(
        exportTo(m_library->gate(), {Subject::Books, ExportFormat::Csv, path("no/such/folder.csv")}).problem().code,
        QStringLiteral("exchange.writeFailed"));
}

void TestExport::refusesWhoMayNot()
{
    m_library->signInAs(Role::Assistant);
    QVERIFY(!exportTo(m_library->gate(), {Subject::Users, ExportFormat::Csv, path("out.csv")}));
    QVERIFY(!QFile::exists(path("out.csv")));
}

void TestExport::carriesAllOfGoodbooks()
{
    const QString data = qEnvironmentVariable("CARREL_TEST_DATA");
    if (data.isEmpty()) {
        QSKIP("CARREL_TEST_DATA names no folder of test data");
    }
    const Result<ImportPlan> plan = planImport({data + QStringLiteral("/csv/goodbooks-10k/books.csv"), {}, {}, {}});
    QVERIFY(plan);
    QVERIFY(runImport(m_library->gate(), plan->request));
    const QByteArray first = exported(*m_library, Subject::Books, path("out.csv"));
    TestLibrary other;
    importInto(other, path("out.csv"), Subject::Books);
    QVERIFY(exported(other, Subject::Books, path("again.csv")) == first);
    QCOMPARE(other.number(QStringLiteral("SELECT count(*) FROM books")), 10000);
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
