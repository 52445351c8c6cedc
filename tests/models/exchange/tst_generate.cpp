// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/password.h"
#include "models/database/database.h"
#include "models/database/librarycheck.h"
#include "models/database/statement.h"
#include "models/exchange/generate.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace {
GenerateSize sizeOf(qint64 books, quint32 seed = 1)
{
    GenerateSize size;
    size.books = books;
    size.seed = seed;
    return size;
}
} // namespace

class TestGenerate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesWhatWasAsked();
    void isTheSameForTheSameSeed();
    void stopsWhenAsked();
    void neverTouchesWhatIsThere();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static qint64 number(Database &database, const char *sql)
    {
        return *Statement(database, QString::fromLatin1(sql)).number();
    }
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime({2026, 11, 20}, {10, 0}, Qt::UTC)};
};

void TestGenerate::makesWhatWasAsked()
{
    const auto made = generateLibrary(path("a.carrel"), sizeOf(2000), m_clock);
    QVERIFY2(made, qPrintable(made.problem().code + made.problem().arguments.join(QLatin1Char(' '))));
    const auto opened = Database::open(path("a.carrel"), {});
    QVERIFY(opened);
    Database &database = **opened;
    QCOMPARE(number(database, "SELECT count(*) FROM books"), 2000);
    QCOMPARE(number(database, "SELECT count(*) FROM copies"), 2800);
    QCOMPARE(number(database, "SELECT count(*) FROM users"), 401);
    QCOMPARE(number(database, "SELECT count(*) FROM loans"), 10000);
    QVERIFY(number(database, "SELECT count(*) FROM loans WHERE returned_at IS NULL") > 50);
    QCOMPARE(number(database, "SELECT count(*) FROM loans WHERE returned_at < loaned_at"), 0);
    QCOMPARE(number(database,
                    "SELECT count(*) FROM loans a JOIN loans b ON b.copy_id = a.copy_id AND b.id <> a.id AND "
                    "b.loaned_at >= a.loaned_at AND b.loaned_at < coalesce(a.returned_at, 'z')"),
             0);
    QVERIFY(number(database, "SELECT count(DISTINCT language) FROM books") >= 12);
    QVERIFY(number(database, "SELECT count(*) FROM books_fts WHERE books_fts MATCH '\"class\"*'") > 5);
    for (const CheckPart &step : checkLibrary(database)) {
        QVERIFY2(step.problems.isEmpty(),
                 qPrintable(step.name + QLatin1Char(' ')
                            + (step.problems.isEmpty() ? QString()
                                                       : step.problems.first().code
                                       + step.problems.first().arguments.join(QLatin1Char(' ')))));
    }
    const auto hash = Statement(database, QStringLiteral("SELECT password_hash FROM users WHERE username = 'admin'"))
                          .first([](const Row &row) { return row.text(0); });
    QVERIFY(*verifyPassword(generatedPassword, **hash));
}

void TestGenerate::isTheSameForTheSameSeed()
{
    QStringList sums;
    for (const quint32 seed : {7U, 7U, 8U}) {
        QFile::remove(path("b.carrel"));
        QVERIFY(generateLibrary(path("b.carrel"), sizeOf(300, seed), m_clock));
        const auto opened = Database::open(path("b.carrel"), {});
        const auto sum =
            Statement(**opened, QStringLiteral("SELECT group_concat(title || isbn || authors_key) FROM books"))
                .first([](const Row &row) { return row.text(0); });
        sums << **sum;
    }
    QCOMPARE(sums.at(0), sums.at(1));
    QVERIFY(sums.at(0) != sums.at(2));
}

void TestGenerate::stopsWhenAsked()
{
    const auto made =
        generateLibrary(path("c.carrel"), sizeOf(20000), m_clock, [](int percent) { return percent < 10; });
    QCOMPARE(made.problem().code, QStringLiteral("database.interrupted"));
    QVERIFY(!QFile::exists(path("c.carrel")));
}

void TestGenerate::neverTouchesWhatIsThere()
{
    QFile file(path("d.carrel"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    QCOMPARE(generateLibrary(path("d.carrel"), sizeOf(10), m_clock).problem().code, QStringLiteral("database.exists"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

QTEST_GUILESS_MAIN(TestGenerate)
#include "tst_generate.moc"
