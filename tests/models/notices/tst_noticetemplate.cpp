// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/noticestages.h"
#include "models/notices/noticetemplate.h"
#include "models/notices/noticetextservice.h"

#include <QTest>

/// The rules of notices: what stage a loan is at, and what a template becomes.
class TestNoticeTemplate : public QObject
{
    Q_OBJECT

private slots:
    void findsTheStage_data();
    void findsTheStage();
    void categoriesGoBeforeAny();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void fillsNamesAndRows();
    void leavesOutWhatDoesNotHold();
    void keepsValuesFromBecomingLayout();
    void bringsWordsInEveryLanguage();
};

void TestNoticeTemplate::findsTheStage_data()
{
    QTest::addColumn<int>("late");
    QTest::addColumn<QString>("stage");
    QTest::newRow("long before") << -4 << QString();
    QTest::newRow("three days before") << -3 << QStringLiteral("due_soon");
    QTest::newRow("due today") << 0 << QStringLiteral("due_soon");
    QTest::newRow("one day late") << 1 << QString();
    QTest::newRow("two days late") << 2 << QString();
    QTest::newRow("three days late") << 3 << QStringLiteral("reminder");
    QTest::newRow("before the second") << 13 << QStringLiteral("reminder");
    QTest::newRow("second") << 14 << QStringLiteral("second");
    QTest::newRow("before the bill") << 27 << QStringLiteral("second");
    QTest::newRow("bill") << 28 << QStringLiteral("bill");
    QTest::newRow("years") << 900 << QStringLiteral("bill");
}

void TestNoticeTemplate::findsTheStage()
{
    QFETCH(int, late);
    QFETCH(QString, stage);
    const QDate today(2026, 11, 20);
    const std::optional<NoticeKind> reached = StageSet().reached(std::nullopt, today.addDays(-late), today);
    QCOMPARE(reached ? toStored(*reached) : QString(), stage);
}

void TestNoticeTemplate::categoriesGoBeforeAny()
{
    const QDate today(2026, 11, 20);
    const StageSet stages({{std::nullopt, NoticeKind::Reminder, 5},
                           {1, NoticeKind::Reminder, 7},
                           {1, NoticeKind::Second, 21},
                           {1, NoticeKind::Bill, std::nullopt},
                           {2, NoticeKind::Reminder, 0}});
    QCOMPARE(stages.days(NoticeKind::Reminder, 1), std::optional(7));
    QCOMPARE(stages.days(NoticeKind::Reminder, 3), std::optional(5));
    QCOMPARE(stages.days(NoticeKind::Second, 3), std::optional(14));
    QVERIFY(!stages.days(NoticeKind::Bill, 1)); // off, which is not the same as inherited
    QVERIFY(stages.isSet(NoticeKind::Bill, 1));
    QVERIFY(!stages.isSet(NoticeKind::Bill, 2));
    QCOMPARE(stages.reached(1, today.addDays(-100), today), std::optional(NoticeKind::Second));
    QCOMPARE(stages.reached(1, today.addDays(-6), today), std::nullopt);
    QCOMPARE(stages.reached(2, today.addDays(-1), today), std::optional(NoticeKind::Reminder));
}

void TestNoticeTemplate::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("fine") << QStringLiteral("Dear {name}\n{each loan}\n{title} {if fine}{fine}{end}\n{end}")
                          << QString() << QStringList();
    QTest::newRow("misspelt") << QStringLiteral("{libary_phone}") << QStringLiteral("notice.placeholderUnknown")
                              << QStringList{QStringLiteral("libary_phone"), QStringLiteral("library_phone")};
    QTest::newRow("nothing like it") << QStringLiteral("{xyzzyplugh}") << QStringLiteral("notice.placeholderUnknown")
                                     << QStringList{QStringLiteral("xyzzyplugh"), QString()};
    QTest::newRow("condition misspelt") << QStringLiteral("{if grop}x{end}")
                                        << QStringLiteral("notice.placeholderUnknown")
                                        << QStringList{QStringLiteral("grop"), QStringLiteral("group")};
    QTest::newRow("of a loan, outside") << QStringLiteral("{title}") << QStringLiteral("notice.loanOutside")
                                        << QStringList{QStringLiteral("title")};
    QTest::newRow("not closed") << QStringLiteral("{each loan}{title}") << QStringLiteral("notice.blockNotClosed")
                                << QStringList{QStringLiteral("each loan")};
    QTest::newRow("closed twice") << QStringLiteral("{if group}x{end}{end}") << QStringLiteral("notice.endWithoutBlock")
                                  << QStringList();
    QTest::newRow("each in each") << QStringLiteral("{each loan}{each loan}{title}{end}{end}")
                                  << QStringLiteral("notice.eachInEach") << QStringList();
}

void TestNoticeTemplate::namesWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(QStringList, arguments);
    const Problems problems = checkTemplate(text);
    QCOMPARE(problems.isEmpty(), code.isEmpty());
    if (!code.isEmpty()) {
        QCOMPARE(problems.first().code, code);
        QCOMPARE(problems.first().arguments, arguments);
    }
}

void TestNoticeTemplate::fillsNamesAndRows()
{
    NoticeValues values;
    values.values = {{QStringLiteral("name"), QStringLiteral("Noah Tanaka")},
                     {QStringLiteral("count"), QStringLiteral("2")}};
    values.loans = {
        {{QStringLiteral("title"), QStringLiteral("Ulysses")}, {QStringLiteral("due"), QStringLiteral("2 Nov")}},
        {{QStringLiteral("title"), QStringLiteral("Jane Eyre")}, {QStringLiteral("due"), QStringLiteral("4 Nov")}}};
    const NoticeText text =
        fillTemplate(QStringLiteral("Reminder: {count} late"),
                     QStringLiteral("Dear {name},\n{each loan}\n{title} {due} {fine}\n{end}\n\nThank you"), values);
    QCOMPARE(text.subject, QStringLiteral("Reminder: 2 late"));
    const QList<NoticeLine> expected{{{QStringLiteral("Dear Noah Tanaka,")}, false},
                                     {{QStringLiteral("Ulysses"), QStringLiteral("2 Nov"), QString()}, true},
                                     {{QStringLiteral("Jane Eyre"), QStringLiteral("4 Nov"), QString()}, true},
                                     {{QString()}, false},
                                     {{QStringLiteral("Thank you")}, false}};
    QCOMPARE(text.lines, expected);
    QCOMPARE(text.plain(), QStringLiteral("Dear Noah Tanaka,\n- Ulysses · 2 Nov\n- Jane Eyre · 4 Nov\n\nThank you"));
}

void TestNoticeTemplate::leavesOutWhatDoesNotHold()
{
    const QString body =
        QStringLiteral("A{if group} of {group}{end}.\n{if fines_total}\nFines: {fines_total}\n{end}\nEnd");
    NoticeValues values;
    QCOMPARE(fillTemplate({}, body, values).plain(), QStringLiteral("A.\nEnd"));
    values.values = {{QStringLiteral("group"), QStringLiteral("4b")},
                     {QStringLiteral("fines_total"), QStringLiteral("1.20")}};
    QCOMPARE(fillTemplate({}, body, values).plain(), QStringLiteral("A of 4b.\nFines: 1.20\nEnd"));
    // Inside a row the condition is about that loan.
    values.loans = {
        {{QStringLiteral("title"), QStringLiteral("Dune")}, {QStringLiteral("fine"), QStringLiteral("0.40")}},
        {{QStringLiteral("title"), QStringLiteral("Emma")}}};
    QCOMPARE(fillTemplate({}, QStringLiteral("{each loan}\n{title}{if fine}: {fine}{end}\n{end}"), values).plain(),
             QStringLiteral("- Dune: 0.40\n- Emma"));
}

void TestNoticeTemplate::keepsValuesFromBecomingLayout()
{
    NoticeValues values;
    values.values = {{QStringLiteral("name"),
                      QStringLiteral("{end}\nA\x1F"
                                     "B")},
                     {QStringLiteral("library"), QStringLiteral("{name}")}};
    const NoticeText text = fillTemplate(QStringLiteral("{name}\n"), QStringLiteral("{name}|{library}"), values);
    QCOMPARE(text.lines.size(), 1);
    QCOMPARE(text.lines.first().cells, QStringList{QStringLiteral("{end}, AB|{name}")});
    QVERIFY(!text.subject.contains(QLatin1Char('\n')));
}

void TestNoticeTemplate::bringsWordsInEveryLanguage()
{
    for (const QString &language : noticeLanguages()) {
        for (const NoticeDefinition &definition : noticeDefinitions) {
            const NoticeTemplate words = standardTemplate(definition.kind, language);
            QVERIFY2(NoticeTextService::check(words).isEmpty(), qPrintable(language + toStored(definition.kind)));
            const bool isEnglish = words.body == standardTemplate(definition.kind, QStringLiteral("en")).body;
            QCOMPARE(isEnglish, language == QLatin1String("en"));
        }
    }
}

QTEST_GUILESS_MAIN(TestNoticeTemplate)
#include "tst_noticetemplate.moc"
