// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/foldedtext.h"

#include <QTest>

class FoldedTextTest : public QObject
{
    Q_OBJECT

private slots:
    void folds_data();
    void folds();
    void splitsWords();
    void cleansWhatCannotBeStored();
};

void FoldedTextTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("case") << QStringLiteral("Harry POTTER") << QStringLiteral("harry potter");
    QTest::newRow("accents") << QStringLiteral("Étude Žižek Ångström") << QStringLiteral("etude zizek angstrom");
    QTest::newRow("sharp s") << QStringLiteral("Straße") << QStringLiteral("strasse");
    QTest::newRow("Polish l") << QStringLiteral("Łódź") << QStringLiteral("lodz");
    QTest::newRow("Danish") << QStringLiteral("Bærøe Øst") << QStringLiteral("baeroe ost");
    QTest::newRow("dotted I") << QStringLiteral("İstanbul") << QStringLiteral("istanbul");
    QTest::newRow("dotless i") << QStringLiteral("Işık") << QStringLiteral("isik");
    QTest::newRow("ligature") << QStringLiteral("ﬁne") << QStringLiteral("fine");
    QTest::newRow("Greek tonos") << QStringLiteral("Ρολόι") << QStringLiteral("ρολοι");
    QTest::newRow("final sigma") << QStringLiteral("ΟΔΟΣ ὁδός") << QStringLiteral("οδοσ οδοσ");
    QTest::newRow("Cyrillic short i") << QStringLiteral("Мой Указатель") << QStringLiteral("мои указатель");
    QTest::newRow("Arabic marks") << QStringLiteral("مَكْتَبَة") << QStringLiteral("مكتبة");
    QTest::newRow("Hebrew points") << QStringLiteral("סֵפֶר") << QStringLiteral("ספר");
    QTest::newRow("full width") << QStringLiteral("ＡＢＣ１") << QStringLiteral("abc1");
    QTest::newRow("white space") << QStringLiteral("  a\t\n b ") << QStringLiteral("a b");
    QTest::newRow("nothing") << QString() << QString();
}

void FoldedTextTest::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(folded(text), expected);
    QCOMPARE(folded(folded(text)), expected); // folding twice changes nothing
}

void FoldedTextTest::splitsWords()
{
    QCOMPARE(foldedWords(QStringLiteral("O'Brien, \"C++\" (1994) – été")),
             (QStringList{QStringLiteral("o"), QStringLiteral("brien"), QStringLiteral("c"), QStringLiteral("1994"),
                          QStringLiteral("ete")}));
    QVERIFY(foldedWords(QStringLiteral(" \"(-* ")).isEmpty());
}

void FoldedTextTest::cleansWhatCannotBeStored()
{
    const QString text = QStringLiteral(" a") + QChar(0) + QChar(0xd800) + QStringLiteral("b\u0301\n ");
    QCOMPARE(cleaned(text), QStringLiteral("ab\u0301").normalized(QString::NormalizationForm_C));
    QCOMPARE(cleaned(QStringLiteral("😀")), QStringLiteral("😀"));
    QCOMPARE(cleaned(QStringLiteral("one\ntwo")), QStringLiteral("one\ntwo"));
}

QTEST_GUILESS_MAIN(FoldedTextTest)
#include "tst_foldedtext.moc"
