// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/isbn.h"

#include <QTest>

class TestIsbn : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsPrintedTypedOrScanned_data();
    void readsWhatIsPrintedTypedOrScanned();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void restoresLeadingZeros_data();
    void restoresLeadingZeros();
    void writesHyphens_data();
    void writesHyphens();
    void givesTheOlderForm();
};

void TestIsbn::readsWhatIsPrintedTypedOrScanned_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digits");
    QTest::newRow("13 digits") << QStringLiteral("9780060512750") << QStringLiteral("9780060512750");
    QTest::newRow("hyphens") << QStringLiteral("978-0-06-051275-0") << QStringLiteral("9780060512750");
    QTest::newRow("spaces") << QStringLiteral(" 978 0 06 051275 0 ") << QStringLiteral("9780060512750");
    QTest::newRow("en dashes") << QStringLiteral("978–0–06–051275–0") << QStringLiteral("9780060512750");
    QTest::newRow("10 digits") << QStringLiteral("0-06-051275-X") << QStringLiteral("9780060512750");
    QTest::newRow("ends in X") << QStringLiteral("043965548X") << QStringLiteral("9780439655484");
    QTest::newRow("small x") << QStringLiteral("0-439-65548-x") << QStringLiteral("9780439655484");
    QTest::newRow("with its name") << QStringLiteral("ISBN 0439023483") << QStringLiteral("9780439023481");
    QTest::newRow("name and length") << QStringLiteral("ISBN-13: 978-0-439-02348-1") << QStringLiteral("9780439023481");
    QTest::newRow("name before 13…") << QStringLiteral("ISBN1338878921") << QStringLiteral("9781338878929");
    QTest::newRow("979") << QStringLiteral("979-10-90636-07-1") << QStringLiteral("9791090636071");
    QTest::newRow("full width") << QStringLiteral("９７８００６０５１２７５０") << QStringLiteral("9780060512750");
    QTest::newRow("Arabic digits") << QStringLiteral("٩٧٨٠٠٦٠٥١٢٧٥٠") << QStringLiteral("9780060512750");
}

void TestIsbn::readsWhatIsPrintedTypedOrScanned()
{
    QFETCH(QString, text);
    QFETCH(QString, digits);
    const Result<Isbn> isbn = Isbn::parse(text);
    QVERIFY2(isbn,
             qPrintable(isbn.problem().code + QLatin1Char(' ') + isbn.problem().arguments.join(QLatin1Char(' '))));
    QCOMPARE(isbn->digits(), digits);
}

void TestIsbn::refusesWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("empty") << QString() << QStringLiteral("isbn.length") << QStringList{QStringLiteral("0")};
    QTest::newRow("short") << QStringLiteral("978006051") << QStringLiteral("isbn.length")
                           << QStringList{QStringLiteral("9")};
    QTest::newRow("check digit of 13") << QStringLiteral("978-0-06-051275-1") << QStringLiteral("isbn.checkDigit")
                                       << QStringList{QStringLiteral("0"), QStringLiteral("1")};
    QTest::newRow("check digit of 10") << QStringLiteral("0439655480") << QStringLiteral("isbn.checkDigit")
                                       << QStringList{QStringLiteral("X"), QStringLiteral("0")};
    QTest::newRow("other EAN") << QStringLiteral("4006381333931") << QStringLiteral("isbn.prefix")
                               << QStringList{QStringLiteral("400")};
    QTest::newRow("letters") << QStringLiteral("97800605A2750") << QStringLiteral("isbn.characters")
                             << QStringList{QStringLiteral("A")};
    QTest::newRow("X in the middle") << QStringLiteral("04396X5480") << QStringLiteral("isbn.characters")
                                     << QStringList{QStringLiteral("X")};
    QTest::newRow("rounded") << QStringLiteral("9.78043902348e+12") << QStringLiteral("isbn.scientific")
                             << QStringList{QStringLiteral("9.78043902348e+12")};
    QTest::newRow("rounded, German") << QStringLiteral("9,78E+12") << QStringLiteral("isbn.scientific")
                                     << QStringList{QStringLiteral("9,78E+12")};
}

void TestIsbn::refusesWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(QStringList, arguments);
    const Result<Isbn> isbn = Isbn::parse(text);
    QVERIFY(!isbn);
    QCOMPARE(isbn.problem(), (Problem{QStringLiteral("isbn"), code, arguments}));
    QVERIFY(!Isbn::parseRestoringZeros(text));
}

void TestIsbn::restoresLeadingZeros_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digits");
    QTest::newRow("one zero") << QStringLiteral("439023483") << QStringLiteral("9780439023481");
    QTest::newRow("with X") << QStringLiteral("43965548X") << QStringLiteral("9780439655484");
    QTest::newRow("three zeros") << QStringLiteral("7225563") << QStringLiteral("9780007225569");
    QTest::newRow("nothing lost") << QStringLiteral("9780439023481") << QStringLiteral("9780439023481");
}

void TestIsbn::restoresLeadingZeros()
{
    QFETCH(QString, text);
    QFETCH(QString, digits);
    const Result<Isbn> isbn = Isbn::parseRestoringZeros(text);
    QVERIFY(isbn);
    QCOMPARE(isbn->digits(), digits);
}

void TestIsbn::writesHyphens_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("hyphenated");
    const auto row = [](const char *hyphenated) {
        const QString text = QString::fromLatin1(hyphenated);
        QTest::newRow(hyphenated) << QString(text).remove(QLatin1Char('-')) << text;
    };
    row("978-0-06-051275-0");
    row("978-0-439-02348-1");
    row("978-1-107-08494-0");
    row("978-3-16-148410-0");
    row("978-2-07-036822-8");
    row("978-88-04-61824-9");
    row("978-84-376-0494-7");
    row("979-10-90636-07-1");
    QTest::newRow("group of unknown ranges") << QStringLiteral("9786001234569") << QStringLiteral("978-600-123456-9");
    QTest::newRow("not an ISBN") << QStringLiteral("12345") << QStringLiteral("12345");
}

void TestIsbn::writesHyphens()
{
    QFETCH(QString, digits);
    QFETCH(QString, hyphenated);
    QCOMPARE(hyphenatedIsbn(digits), hyphenated);
}

void TestIsbn::givesTheOlderForm()
{
    QCOMPARE(Isbn::parse(QStringLiteral("9780439655484"))->tenDigits(), QStringLiteral("043965548X"));
    QCOMPARE(Isbn::parse(QStringLiteral("9791090636071"))->tenDigits(), std::nullopt);
}

QTEST_GUILESS_MAIN(TestIsbn)
#include "tst_isbn.moc"
