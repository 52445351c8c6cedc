// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

/// What is written is what Qt would have written.
class TestJsonText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTextsAsQtDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("Emma");
        QTest::newRow("empty") << QString();
        QTest::newRow("quotes and strokes") << QStringLiteral("\"a\" \\ /b");
        QTest::newRow("control characters") << QStringLiteral("a\n\t\r\b\f\x01\x1f\x7f");
        QTest::newRow("many scripts") << QStringLiteral("žluťoučký 戦争 \U0001F40B \u2028");
    }
    void writesTextsAsQtDoes()
    {
        QFETCH(QString, text);
        JsonText json;
        json.beginList().text(text).endList();
        QCOMPARE(json.written(), QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
    }
    void nestsAndSeparates()
    {
        JsonText json;
        json.beginObject().name("a").beginList().endList().name("b").beginList().number(-7).null().flag(true);
        json.beginObject().endObject().endList().name("c").beginObject().name("d").texts({QStringLiteral("x"), {}});
        json.endObject().name("e").json("[1]").endObject();
        QCOMPARE(json.written(), QByteArray(R"({"a":[],"b":[-7,null,true,{}],"c":{"d":["x",""]},"e":[1]})"));
        QVERIFY(QJsonDocument::fromJson(json.written()).isObject());
    }
};

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
