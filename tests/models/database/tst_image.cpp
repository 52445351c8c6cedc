// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/audit.h"
#include "models/database/statement.h"
#include "tests/support/testlibrary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

/// A row as JSON must be what Qt would have written, whatever stands in it.
class TestImage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesARowAsQtDoes_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("plain") << QVariant(QStringLiteral("Moby Dick"));
        QTest::newRow("empty") << QVariant(QStringLiteral(""));
        QTest::newRow("nothing") << QVariant();
        QTest::newRow("quotes") << QVariant(QStringLiteral("\"Whale\" \\ or"));
        QTest::newRow("line break and tab") << QVariant(QStringLiteral("a\nb\tc\r\x01"));
        QTest::newRow("many scripts") << QVariant(QStringLiteral("Война и мир 戦争 \U0001F40B"));
        QTest::newRow("number") << QVariant(qint64(9007199254740993));
        QTest::newRow("negative") << QVariant(-1750);
        QTest::newRow("fraction") << QVariant(2.5);
    }
    void writesARowAsQtDoes()
    {
        QFETCH(QVariant, value);
        Statement select(m_library.database(), QStringLiteral("SELECT ? AS one, 'x' AS two, ? AS secret"));
        const auto image = select.bind(value).bind(1).first(
            [](const Row &row) { return Image::fromRow(row, {QStringLiteral("secret")}); });
        QVERIFY(image && *image);
        const QJsonObject expected{{QStringLiteral("one"), QJsonValue::fromVariant(value)},
                                   {QStringLiteral("two"), QStringLiteral("x")}};
        QCOMPARE((*image)->values(), expected);
        QCOMPARE((*image)->json(), QJsonDocument(expected).toJson(QJsonDocument::Compact));
    }
    void keepsTextThatIsNotUtf8Readable()
    {
        Statement select(m_library.database(), QStringLiteral("SELECT CAST(x'41FF42' AS TEXT) AS one"));
        const auto image = select.first([](const Row &row) { return Image::fromRow(row, {}); });
        QVERIFY(image && *image);
        QCOMPARE((*image)->value(QLatin1String("one")).toString(), QStringLiteral("A\uFFFDB"));
    }
    void takesListsAndChanges()
    {
        Image image;
        image.append("subjects", "[1,2]");
        image.append("authors", "[]");
        QCOMPARE(image.json(), QByteArray(R"({"subjects":[1,2],"authors":[]})"));
        QCOMPARE(image.take(QStringLiteral("subjects")).toArray(), QJsonArray({1, 2}));
        image.insert(QStringLiteral("title"), QStringLiteral("Moby Dick"));
        QCOMPARE(image.json(), QByteArray(R"({"authors":[],"title":"Moby Dick"})"));
        image.remove(QStringLiteral("authors"));
        QCOMPARE(image, Image({{QStringLiteral("title"), QStringLiteral("Moby Dick")}}));
        QVERIFY(image != Image());
    }

private:
    TestLibrary m_library;
};

QTEST_GUILESS_MAIN(TestImage)
#include "tst_image.moc"
