// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/limits.h"
#include "models/circulation/loan.h"
#include "models/circulation/whydue.h"
#include "models/values/clock.h"
#include "ui/circulation/whycontent.h"
#include "ui/problemtext/explanationtexts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace {

/// The loan of the first picture: 35 days from 20 November end at Christmas.
Loan christmasLoan(const RuleSet &rules)
{
    const Calendar calendar({7},
                            {{1, QStringLiteral("Christmas"), QDate(2020, 12, 25), QDate(2020, 12, 26), true, 1},
                             {2, QStringLiteral("Winter break"), QDate(2026, 12, 28), QDate(2026, 12, 31), false, 1},
                             {3, QStringLiteral("New Year"), QDate(2020, 1, 1), QDate(2020, 1, 1), true, 1}});
    DueInputs inputs;
    inputs.from = inputs.today = QDate(2026, 11, 20);
    inputs.rule = rules.lookUp(RuleName::LoanDays, 2, 5);
    inputs.days = *inputs.rule.number();
    inputs.userCategoryName = QStringLiteral("Student");
    inputs.copyTypeName = QStringLiteral("Book");
    inputs.membershipEndsOn = QDate(2027, 6, 3);
    const Result<DueDate> due = dueOn(inputs, calendar);
    Loan loan;
    loan.title = QStringLiteral("Norwegian Wood");
    loan.userName = QStringLiteral("Clara Nair");
    loan.loanedBy = QStringLiteral("Hannah Weiss");
    loan.stationName = QStringLiteral("Main desk");
    loan.loanedAt = QDateTime(QDate(2026, 11, 20), QTime(10, 39), Qt::UTC);
    loan.dueOn = due->on;
    loan.dueExplanation = QString::fromUtf8(due->toJson());
    return loan;
}

RuleSet rules()
{
    const QString days = QStringLiteral("loan_days");
    return RuleSet({{std::nullopt, std::nullopt, days, QStringLiteral("21")},
                    {std::nullopt, 5, days, QStringLiteral("28")},
                    {2, std::nullopt, days, QStringLiteral("35")}});
}

WhyCard *card(QWidget &window)
{
    return window.findChild<WhyCard *>(QStringLiteral("whyCard"));
}

} // namespace

class tst_WhyCard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void explainsADueDateFromWhatWasStored();
    void saysWhenRulesChangedSince();
    void explainsALimit();
    void everyRuleHasWords();
    void showsOneCardAtATime();
    void copiesItselfAsText();
    void fitsIntoASmallWindow();
};

void tst_WhyCard::initTestCase()
{
    theme().install();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_WhyCard::explainsADueDateFromWhatWasStored()
{
    const RuleSet now = rules();
    const Loan loan = christmasLoan(now);
    QCOMPARE(loan.dueOn, QDate(2027, 1, 2));
    const WhyContent content = whyContent(whyDue(loan, QTimeZone::utc()), &now, true);
    QCOMPARE(content.title, QStringLiteral("Why Sat 2 Jan 2027?"));
    QCOMPARE(content.subtitle, QStringLiteral("Due date of Norwegian Wood, lent to Clara Nair"));
    QCOMPARE(content.steps.size(), 5);
    QCOMPARE(content.steps[0].text, QStringLiteral("Lent at Main desk"));
    QCOMPARE(content.steps[0].note, QStringLiteral("by Hannah Weiss, 10:39"));
    QCOMPARE(content.steps[1].value, QStringLiteral("Fri 25 Dec 2026"));
    const QList<WhyLine> met = content.steps[2].lines;
    QCOMPARE(met.size(), 4);
    QCOMPARE(met[0].first, QStringLiteral("25 Dec – 26 Dec"));
    QCOMPARE(met[1].second, QStringLiteral("Sunday"));
    QCOMPARE(met[2].third, QStringLiteral("once"));
    QCOMPARE(content.steps[3].text, QStringLiteral("Membership to Thu 3 Jun 2027: no effect"));
    QCOMPARE(content.ladder.size(), 4);
    QCOMPARE(content.ladder[1].name, QStringLiteral("Student · any"));
    QVERIFY(content.ladder[1].state == WhyRung::State::Wins && content.ladder[2].state == WhyRung::State::Beaten);
    QVERIFY(content.ladder[0].state == WhyRung::State::NotSet);
    QVERIFY(content.footnote.endsWith(QStringLiteral("no.")));
}

void tst_WhyCard::saysWhenRulesChangedSince()
{
    const Loan loan = christmasLoan(rules());
    RuleSet now = rules();
    now.put(RuleName::LoanDays, 2, 5, QStringLiteral("7"));
    QVERIFY(whyContent(whyDue(loan, QTimeZone::utc()), &now).footnote.endsWith(QStringLiteral("yes.")));
}

void tst_WhyCard::explainsALimit()
{
    const LimitSet limits({{1, LimitMeasure::Debt, LimitedAction::Borrow, 1000, {}}}, QStringLiteral("EUR"));
    const auto blocks = blocksOn(LimitedAction::Borrow, {.debtMinor = 1820}, limits, 1, QStringLiteral("Adult"));
    const WhyContent content = whyContent(blocks.first().why);
    QCOMPARE(content.steps.size(), 3);
    QVERIFY(content.steps[0].value.contains(QStringLiteral("18.20")));
    QCOMPARE(content.steps[1].note, QStringLiteral("Limit of the category Adult"));
    QCOMPARE(content.steps[2].text, QStringLiteral("Borrowing is stopped"));
}

void tst_WhyCard::everyRuleHasWords()
{
    for (const RuleDefinition &rule : ruleDefinitions) {
        QVERIFY2(ruleTitle(rule.name) != toStored(rule.name), qPrintable(toStored(rule.name)));
    }
    QVERIFY(ruleValueText(RuleName::FineAmount, QStringLiteral("20"), QStringLiteral("EUR"))
                .contains(QStringLiteral("0.20")));
    QCOMPARE(ruleValueText(RuleName::MaxLoans, QString(), QString()), QStringLiteral("No limit"));
    QCOMPARE(ruleValueText(RuleName::MaxLoans, QStringLiteral("0"), QString()), QStringLiteral("0"));
    QCOMPARE(ruleValueText(RuleName::AutoRenew, QStringLiteral("1"), QString()), QStringLiteral("Yes"));
}

void tst_WhyCard::showsOneCardAtATime()
{
    QWidget window;
    window.resize(900, 700);
    auto *field = new QLineEdit(&window);
    field->move(300, 20);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    WhyCard::showBeside({.title = QStringLiteral("First")}, field);
    WhyCard::showBeside({.title = QStringLiteral("Second"),
                         .ladder = {{QStringLiteral("Any · any"), QStringLiteral("21")}},
                         .link = QStringLiteral("Open in Rules")},
                        field);
    QCOMPARE(window.findChildren<WhyCard *>(QStringLiteral("whyCard")).size(), 1);
    QCOMPARE(card(window)->accessibleName(), QStringLiteral("Second"));
    QVERIFY(card(window)->hasFocus());
    QTest::keyClick(card(window), Qt::Key_Escape);
    QVERIFY(!card(window));
    QVERIFY(field->hasFocus());
    WhyCard *again = WhyCard::showBeside({.title = QStringLiteral("Third"),
                                          .ladder = {{QStringLiteral("Any · any"), QStringLiteral("21")}},
                                          .link = QStringLiteral("Open in Rules")},
                                         field);
    QSignalSpy opened(again, &WhyCard::linkActivated);
    again->findChild<QPushButton *>(QStringLiteral("whyLink"))->click();
    QCOMPARE(opened.count(), 1);
}

void tst_WhyCard::copiesItselfAsText()
{
    QWidget window;
    window.resize(900, 700);
    window.show();
    const RuleSet now = rules();
    WhyCard *shown = WhyCard::showBeside(whyContent(whyDue(christmasLoan(now), QTimeZone::utc()), &now, true), &window);
    shown->findChild<QPushButton *>(QStringLiteral("copyWhy"))->click();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(QStringLiteral("Why Sat 2 Jan 2027?")));
    QVERIFY(text.contains(QStringLiteral("Student · any: 35 (wins)")));
    if (const QByteArray folder = qgetenv("CARREL_PICTURES"); !folder.isEmpty()) {
        QTest::qWait(50);
        window.grab().save(QString::fromLocal8Bit(folder) + QStringLiteral("/whycard.png"));
    }
}

void tst_WhyCard::fitsIntoASmallWindow()
{
    QWidget window;
    window.resize(520, 300);
    window.show();
    const RuleSet now = rules();
    WhyCard *shown = WhyCard::showBeside(whyContent(whyDue(christmasLoan(now), QTimeZone::utc()), &now, true), &window);
    QVERIFY(window.rect().contains(shown->geometry()));
    window.resize(440, 280);
    QTest::qWait(20);
    QVERIFY(window.rect().contains(shown->geometry()));
}

QTEST_MAIN(tst_WhyCard)
#include "tst_whycard.moc"
