// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvreader.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/filekind.h"
#include "models/exchange/tabledetection.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

namespace {

QList<CsvRow> readAll(const QByteArray &bytes, const CsvFormat &format = {}, Problems *problems = nullptr)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, format);
    QList<CsvRow> rows;
    CsvRow row;
    while (reader.next(row)) {
        rows << row;
    }
    if (problems) {
        *problems = reader.problems();
    }
    return rows;
}

QString shown(const QList<CsvRow> &rows)
{
    QStringList lines;
    for (const CsvRow &row : rows) {
        lines << QString::number(row.line) + QLatin1Char(':') + row.cells.join(QLatin1Char('|'));
    }
    return lines.join(QLatin1Char('/'));
}

QString dataFolder()
{
    return qEnvironmentVariable("CARREL_TEST_DATA");
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void readsRows_data();
    void readsRows();
    void reportsOpenQuoteAndGoesOn();
    void reportsNulBytes();
    void endsRowsBeyondMeasure();
    void guardsAndTakesBack_data();
    void guardsAndTakesBack();
    void readsBackWhatItWrites();
    void describesTables_data();
    void describesTables();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void survivesRandomBytes();
    void agreesWithCsvSpectrum();
    void readsCsvkitFiles();

private:
    QString fileWith(const QByteArray &bytes);
    QTemporaryDir m_dir;
};

QString TestCsv::fileWith(const QByteArray &bytes)
{
    QFile file(m_dir.filePath(QStringLiteral("table.csv")));
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("no temporary file");
    }
    file.write(bytes);
    return file.fileName();
}

void TestCsv::readsRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    QTest::newRow("LF") << QByteArray("a,b\n1,2\n") << QStringLiteral("1:a|b/2:1|2");
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << QStringLiteral("1:a|b/2:1|2");
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << QStringLiteral("1:a|b/2:1|2");
    QTest::newRow("no last break") << QByteArray("a,b\n1,2") << QStringLiteral("1:a|b/2:1|2");
    QTest::newRow("spaces stay") << QByteArray(" a , b\t\n") << QStringLiteral("1: a | b\t");
    QTest::newRow("blank lines") << QByteArray("a\n\n\r\nb\n") << QStringLiteral("1:a/4:b");
    QTest::newRow("break in quotes") << QByteArray("a,\"x\ny\"\n1,2\n") << QStringLiteral("1:a|x\ny/3:1|2");
    QTest::newRow("doubled quotes") << QByteArray("\"a \"\"b\"\"\",c\n") << QStringLiteral("1:a \"b\"|c");
    QTest::newRow("ragged") << QByteArray("a,b\n1\n1,2,3\n") << QStringLiteral("1:a|b/2:1/3:1|2|3");
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF"
                                        "a,b\n")
                          << QStringLiteral("1:a|b");
    QTest::newRow("empty cells") << QByteArray("a,,\"\"\n") << QStringLiteral("1:a||");
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestCsv::readsRows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, rows);
    QCOMPARE(shown(readAll(bytes)), rows);
}

void TestCsv::reportsOpenQuoteAndGoesOn()
{
    const QList<CsvRow> rows = readAll("a,b\n1,\"open\n2,y\n3,z\n");
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(1).line, 2);
    QCOMPARE(rows.at(1).problems.value(0).code, QStringLiteral("exchange.unterminatedQuote"));
    QCOMPARE(rows.at(2).cells, QStringList({QStringLiteral("2"), QStringLiteral("y")}));
    QCOMPARE(rows.at(3).line, 4);

    Problems problems;
    QByteArray hostile;
    for (int i = 0; i < 100'000; ++i) {
        hostile += "a,\"b\n";
    }
    readAll(hostile, {}, &problems);
    QCOMPARE(problems.value(0).code, QStringLiteral("exchange.tooManyOpenQuotes"));
}

void TestCsv::reportsNulBytes()
{
    const QList<CsvRow> rows = readAll(QByteArray("a,b\n1,x\0y\n2,z\n", 14));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(1).problems.value(0).code, QStringLiteral("exchange.nulByte"));
    QVERIFY(rows.at(2).problems.isEmpty());
}

void TestCsv::endsRowsBeyondMeasure()
{
    Problems problems;
    QCOMPARE(readAll(QByteArray(20'000'000, 'x'), {}, &problems).size(), 0);
    QCOMPARE(problems.value(0).code, QStringLiteral("exchange.rowTooLong"));
    QCOMPARE(readAll(QByteArray(100'000, ',')).value(0).cells.size(), 4096);
}

void TestCsv::guardsAndTakesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("formula") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
    QTest::newRow("negative") << QStringLiteral("-720") << QStringLiteral("'-720");
    QTest::newRow("phone") << QStringLiteral("+49 30 1") << QStringLiteral("'+49 30 1");
    QTest::newRow("at") << QStringLiteral("@x") << QStringLiteral("'@x");
    QTest::newRow("tab") << QStringLiteral("\tx") << QStringLiteral("'\tx");
    QTest::newRow("return") << QStringLiteral("\rx") << QStringLiteral("'\rx");
    QTest::newRow("nul") << QString(QChar(QChar::Null)) << QLatin1Char('\'') + QString(QChar(QChar::Null));
    QTest::newRow("apostrophe") << QStringLiteral("'tis") << QStringLiteral("'tis");
    QTest::newRow("guarded already") << QStringLiteral("'=x") << QStringLiteral("''=x");
    QTest::newRow("only apostrophes") << QStringLiteral("''") << QStringLiteral("''");
    QTest::newRow("isbn") << QStringLiteral("0439023483") << QStringLiteral("0439023483");
    QTest::newRow("empty") << QString() << QString();
}

void TestCsv::guardsAndTakesBack()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(guarded(text), cell);
    QCOMPARE(withoutGuard(cell), text);
}

void TestCsv::readsBackWhatItWrites()
{
    QRandomGenerator random(7);
    const QString alphabet = QStringLiteral("=+-@'\"\t\r\n,; aZ0é漢");
    QList<QStringList> rows;
    for (int i = 0; i < 2000; ++i) {
        QStringList cells;
        for (int c = 0; c < 3; ++c) {
            QString cell;
            for (int n = random.bounded(6); n > 0; --n) {
                cell += alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
            }
            cells << cell;
        }
        rows << cells;
    }
    rows << QStringList(QString());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, CsvWriter::Mark::ByteOrderMark);
    for (const QStringList &cells : rows) {
        QVERIFY(writer.write(cells));
    }
    QVERIFY(writer.finish());
    const QList<CsvRow> read = readAll(buffer.data());
    QCOMPARE(read.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QStringList cells;
        for (const QString &cell : read.at(i).cells) {
            QVERIFY(cell.isEmpty() || !QStringLiteral("=+-@\t\r").contains(cell.front()));
            cells << withoutGuard(cell);
        }
        QCOMPARE(cells, rows.at(i));
    }
}

void TestCsv::describesTables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<bool>("header");
    QTest::addColumn<qint64>("rows");
    const QString text = QStringLiteral("title;year\nÉtude;1990\nŽivot;2001\n");
    QByteArray little;
    QByteArray big;
    for (const QChar c : text) {
        little += static_cast<char>(c.cell());
        little += static_cast<char>(c.row());
        big += static_cast<char>(c.row());
        big += static_cast<char>(c.cell());
    }
    QTest::newRow("UTF-8") << text.toUtf8() << QByteArray("UTF-8") << ';' << true << qint64(2);
    QTest::newRow("UTF-16 mark") << "\xFF\xFE" + little << QByteArray("UTF-16LE") << ';' << true << qint64(2);
    QTest::newRow("UTF-16 pattern") << little << QByteArray("UTF-16LE") << ';' << true << qint64(2);
    QTest::newRow("UTF-16 big pattern") << big << QByteArray("UTF-16BE") << ';' << true << qint64(2);
    QTest::newRow("Latin-1") << QByteArray("title\tyear\n\xC9tude\t1990\n") << QByteArray("windows-1252") << '\t'
                             << true << qint64(1);
    QTest::newRow("pipes, no header") << QByteArray("Emma|1815\nUlysses|1922\n") << QByteArray("UTF-8") << '|' << false
                                      << qint64(2);
    QTest::newRow("one column") << QByteArray("title\nEmma\n") << QByteArray("UTF-8") << ',' << true << qint64(1);
    QTest::newRow("commas in text") << QByteArray("a;b\nx, y, z;1\n\"q;r\";2\n") << QByteArray("UTF-8") << ';' << true
                                    << qint64(2);
}

void TestCsv::describesTables()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, encoding);
    QFETCH(char, delimiter);
    QFETCH(bool, header);
    QFETCH(qint64, rows);
    const Result<TableDescription> table = describeTable(fileWith(bytes));
    QVERIFY(table);
    QCOMPARE(table->format.encoding, encoding);
    QCOMPARE(table->format.delimiter, delimiter);
    QCOMPARE(table->format.hasHeader, header);
    QCOMPARE(table->rows, rows);
}

void TestCsv::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("exchange.isEmpty");
    QTest::newRow("blank") << QByteArray("\n\n") << QStringLiteral("exchange.isEmpty");
    QTest::newRow("PDF") << QByteArray("%PDF-1.4\n") << QStringLiteral("exchange.isPdf");
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n") << QStringLiteral("exchange.isPicture");
    QTest::newRow("XLSX") << QByteArray("PK\x03\x04...") << QStringLiteral("exchange.isSpreadsheet");
    QTest::newRow("SQLite") << QByteArray("SQLite format 3\0", 16) << QStringLiteral("exchange.isDatabase");
    QTest::newRow("HTML") << QByteArray(" <!DOCTYPE html>") << QStringLiteral("exchange.isWebPage");
    QTest::newRow("MARC") << QByteArray("00714cam a2200205 a 4500001\x1E") << QStringLiteral("exchange.isMarc");
    QTest::newRow("binary") << QByteArray("\x01\x02\x03\x04\x05\x06") << QStringLiteral("exchange.isNotText");
}

void TestCsv::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QCOMPARE(describeTable(fileWith(bytes)).problem().code, code);
}

void TestCsv::survivesRandomBytes()
{
    QRandomGenerator random(20261120);
    const QByteArray alphabet = QByteArray("\",;\n\r\t |a1\0\xFF\xC3\xA9\xEF\xBB\xBF", 18);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes;
        for (int n = random.bounded(200); n > 0; --n) {
            bytes += random.bounded(3) == 0 ? static_cast<char>(random.bounded(256))
                                            : alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
        }
        for (const QByteArray &encoding : {QByteArray("UTF-8"), QByteArray("UTF-16LE"), QByteArray("windows-1252")}) {
            qint64 last = 0;
            const QList<CsvRow> rows = readAll(bytes, {encoding, ',', true});
            for (const CsvRow &row : rows) {
                QVERIFY(row.line > last || row.line == last);
                last = row.line;
            }
        }
        if (i % 50 == 0) {
            const Result<TableDescription> table = describeTable(fileWith(bytes));
            QVERIFY(table || !table.problem().code.isEmpty());
        }
    }
}

void TestCsv::agreesWithCsvSpectrum()
{
    if (dataFolder().isEmpty()) {
        QSKIP("CARREL_TEST_DATA names no folder of test data");
    }
    const QDir dir(dataFolder() + QStringLiteral("/csv/csv-spectrum"));
    int files = 0;
    for (const QString &name : dir.entryList({QStringLiteral("*.csv")})) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QFile truth(dir.filePath(name.chopped(4) + QStringLiteral(".json")));
        QVERIFY(truth.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        if (name.endsWith(QLatin1String("_crlf.csv")) && !bytes.contains('\r')) {
            bytes.replace("\n", "\r\n"); // git takes the line ends that these files are about away
        }
        const QList<CsvRow> rows = readAll(bytes);
        QJsonArray read;
        for (qsizetype i = 1; i < rows.size(); ++i) {
            QJsonObject object;
            for (qsizetype c = 0; c < rows.at(i).cells.size(); ++c) {
                object.insert(rows.at(0).cells.value(c), rows.at(i).cells.at(c));
            }
            read << object;
        }
        const QJsonDocument expected = QJsonDocument::fromJson(truth.readAll());
        if (!expected.isArray()) {
            continue; // location_coordinates.json tells other figures than its table
        }
        QVERIFY2(QJsonDocument(read) == expected, qPrintable(name));
        ++files;
    }
    QVERIFY(files >= 10);
}

void TestCsv::readsCsvkitFiles()
{
    if (dataFolder().isEmpty()) {
        QSKIP("CARREL_TEST_DATA names no folder of test data");
    }
    const QString dir = dataFolder() + QStringLiteral("/csv/csvkit/");
    const auto cell = [&](const char *name, int row, int column) {
        const Result<TableDescription> table = describeTable(dir + QLatin1String(name));
        return table ? table->firstRows.value(row).cells.value(column) : table.problem().code;
    };
    QCOMPARE(cell("test_utf16_big.csv", 1, 2), QStringLiteral("ʤ"));
    QCOMPARE(cell("test_utf16_little.csv", 1, 2), QStringLiteral("ʤ"));
    QCOMPARE(cell("test_latin1.csv", 1, 2), QStringLiteral("©"));
    QCOMPARE(cell("test_utf8_bom.csv", 1, 2), QStringLiteral("ʤ"));
    QCOMPARE(cell("mac_newlines.csv", 1, 0), QStringLiteral("Once upon\ra time"));
    QCOMPARE(cell("sniff_limit.csv", 0, 2), QStringLiteral("3"));
    QCOMPARE(cell("empty.csv", 0, 0), QStringLiteral("exchange.isEmpty"));
    const Result<TableDescription> nul = describeTable(dir + QStringLiteral("null_byte.csv"));
    QVERIFY(nul);
    QCOMPARE(nul->firstRows.value(0).problems.value(0).code, QStringLiteral("exchange.nulByte"));
    for (const QString &name : QDir(dir).entryList({QStringLiteral("*.csv")})) {
        const Result<TableDescription> table = describeTable(dir + name);
        QVERIFY2(table || table.problem().code == QStringLiteral("exchange.isEmpty"), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
