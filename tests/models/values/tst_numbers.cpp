// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/barcode.h"
#include "models/values/callnumber.h"
#include "models/values/money.h"

#include <QTest>

/// Barcodes, call numbers and amounts of money.
class TestNumbers : public QObject
{
    Q_OBJECT

private slots:
    void countsBarcodesUp_data();
    void countsBarcodesUp();
    void cleansScans_data();
    void cleansScans();
    void sortsCallNumbersAsOnTheShelf_data();
    void sortsCallNumbersAsOnTheShelf();
    void readsAmounts_data();
    void readsAmounts();
    void writesAmounts();
};

void TestNumbers::countsBarcodesUp_data()
{
    QTest::addColumn<QString>("barcode");
    QTest::addColumn<QString>("next");
    QTest::newRow("first") << QString() << QStringLiteral("30000001");
    QTest::newRow("plain") << QStringLiteral("30000001") << QStringLiteral("30000002");
    QTest::newRow("carries") << QStringLiteral("A-0099") << QStringLiteral("A-0100");
    QTest::newRow("grows") << QStringLiteral("B99") << QStringLiteral("B100");
    QTest::newRow("grows at the start") << QStringLiteral("999") << QStringLiteral("1000");
    QTest::newRow("digits inside") << QStringLiteral("12-X") << QStringLiteral("13-X");
    QTest::newRow("no digits") << QStringLiteral("ABC") << QStringLiteral("ABC1");
    QTest::newRow("too long for a number")
        << QStringLiteral("99999999999999999999999") << QStringLiteral("100000000000000000000000");
}

void TestNumbers::countsBarcodesUp()
{
    QFETCH(QString, barcode);
    QFETCH(QString, next);
    QCOMPARE(nextBarcode(barcode), next);
}

void TestNumbers::cleansScans_data()
{
    QTest::addColumn<QString>("scan");
    QTest::addColumn<QString>("barcode");
    QTest::newRow("enter") << QStringLiteral("30000001\r\n") << QStringLiteral("30000001");
    QTest::newRow("spaces") << QStringLiteral(" 3000 0001\t") << QStringLiteral("30000001");
    QTest::newRow("AIM identifier") << QStringLiteral("]C130000001") << QStringLiteral("30000001");
    QTest::newRow("full width") << QStringLiteral("３０００") << QStringLiteral("3000");
    QTest::newRow("letters stay") << QStringLiteral("c-12b") << QStringLiteral("c-12b");
    QTest::newRow("nothing") << QStringLiteral(" \n") << QString();
}

void TestNumbers::cleansScans()
{
    QFETCH(QString, scan);
    QFETCH(QString, barcode);
    QCOMPARE(cleanedBarcode(scan), barcode);
}

void TestNumbers::sortsCallNumbersAsOnTheShelf_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *before, const char *after) {
        QTest::newRow(before) << QString::fromUtf8(before) << QString::fromUtf8(after);
    };
    row("5 A", "10 A");
    row("823.9 TOL", "823.91 ABC");
    row("823.91 ABC", "1000");
    row("QA9.5", "QA76.73");
    row("QA76.73 .C15", "QA76.73 .C2");
    row("QA76.73.C15", "QA76.73.C2");
    row("PZ7 v. 2", "PZ7 v. 10");
    row("863.64 MÁR", "863.64 MAS");
    row("abc 1", "ABD 1");
}

void TestNumbers::sortsCallNumbersAsOnTheShelf()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QVERIFY2(callNumberKey(before) < callNumberKey(after),
             qPrintable(callNumberKey(before) + QLatin1String(" / ") + callNumberKey(after)));
}

void TestNumbers::readsAmounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QVariant>("minor");
    const QString eur = QStringLiteral("EUR");
    const auto row = [](const char *text, const QString &currency, const QVariant &minor) {
        QTest::newRow(text) << QString::fromUtf8(text) << currency << minor;
    };
    row("12.50", eur, 1250);
    row("12,5", eur, 1250);
    row("12", eur, 1200);
    row("0.07", eur, 7);
    row(".5", eur, 50);
    row("1,234", eur, 123400);
    row("1,234.50", eur, 123450);
    row("1.234,50", eur, 123450);
    row("1'234.50", eur, 123450);
    row("€ 3.20", eur, 320);
    row("EUR 3.20", eur, 320);
    row("-3.20", eur, -320);
    row("12.–", QStringLiteral("CHF"), 1200);
    row("12.500", QStringLiteral("KWD"), 12500);
    row("1200", QStringLiteral("JPY"), 1200);
    row("12.505", eur, QVariant());
    row("1.5", QStringLiteral("JPY"), QVariant());
    row("12.5055", eur, QVariant());
    row("", eur, QVariant());
    row("abc", eur, QVariant());
    row("1e5", eur, QVariant());
    row("99999999999999999999", eur, QVariant());
}

void TestNumbers::readsAmounts()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    QFETCH(QVariant, minor);
    const std::optional<qint64> read = parseMoney(text, currency, QLocale::c());
    QCOMPARE(read.has_value(), minor.isValid());
    QCOMPARE(read.value_or(0), minor.toLongLong());
}

void TestNumbers::writesAmounts()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QLocale german(QLocale::German, QLocale::Germany);
    QCOMPARE(moneyText(1205, QStringLiteral("EUR"), english), QStringLiteral("12.05"));
    QCOMPARE(moneyText(-5, QStringLiteral("EUR"), english), QStringLiteral("-0.05"));
    QCOMPARE(moneyText(1200, QStringLiteral("JPY"), english), QStringLiteral("1,200"));
    QCOMPARE(formattedMoney(1205, QStringLiteral("CHF"), english), QStringLiteral("CHF\u00a012.05"));
    QCOMPARE(formattedMoney(1205, QStringLiteral("EUR"), german), QStringLiteral("12,05\u00a0EUR"));
    const qint64 great = 123456789012;
    QCOMPARE(parseMoney(moneyText(great, QStringLiteral("EUR"), german), QStringLiteral("EUR"), german), great);
}

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
