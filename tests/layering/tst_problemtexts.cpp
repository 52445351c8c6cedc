// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/permission.h"
#include "tests/layering/sourcetree.h"
#include "ui/problemtext/problemtext.h"

#include <QSet>
#include <QTest>

namespace {

ProblemTexts allTexts()
{
    ProblemTexts texts;
    for (const auto add : {addAccountsTexts, addCatalogueTexts, addCirculationTexts, addCommandTexts, addDatabaseTexts,
                           addExchangeTexts, addExplanationTexts, addFindingTexts, addFineTexts, addHoldTexts,
                           addLedgerTexts, addLimitTexts, addLookupsTexts, addNoticesTexts, addPrivacyTexts,
                           addSettingsTexts, addTablesTexts, addUndoTexts, addUsersTexts}) {
        add(texts);
    }
    return texts;
}

/// Every code written in models/ as the second member of a Problem, with the file that uses it.
QHash<QString, QString> codesInUse()
{
    static const QRegularExpression problem(QStringLiteral(
        "Problem\\s*\\{\\s*(?:\\{\\}|[^,{}]*),\\s*(?:QStringLiteral|QLatin1String)\\(\\s*\"([a-zA-Z]+\\.[a-zA-Z]+)\""));
    static const QRegularExpression literal(
        QStringLiteral("(?:QStringLiteral|QLatin1String)\\(\\s*\"([a-z]+\\.[a-z][a-zA-Z]+)\"\\s*\\)"));
    QSet<QString> subjects;
    const ProblemTexts texts = allTexts();
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        subjects << text.key().section(QLatin1Char('.'), 0, 0);
    }
    QSet<QString> commands{QStringLiteral("library.create")}; // what nobody can ask for, but the audit log names
    for (const CommandRule &rule : commandRules) {
        commands << nameOf(rule.command);
    }
    QHash<QString, QString> codes;
    for (const SourceFile &file :
         sourceFiles({QStringLiteral("models")}, {QStringLiteral("*.cpp"), QStringLiteral("*.h")})) {
        const QString text = file.text();
        for (auto match = problem.globalMatch(text); match.hasNext();) {
            codes.insert(match.next().captured(1), file.path);
        }
        for (auto match = literal.globalMatch(text); match.hasNext();) {
            const QString code = match.next().captured(1);
            if (subjects.contains(code.section(QLatin1Char('.'), 0, 0)) && !commands.contains(code)) {
                codes.insert(code, file.path);
            }
        }
    }
    return codes;
}

} // namespace

/// Models refuse with codes; people read sentences. Every code has one.
class ProblemTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasASentence();
    void sentencesUseNoMoreThanTheirArguments();
};

void ProblemTextsTest::everyCodeHasASentence()
{
    const QHash<QString, QString> codes = codesInUse();
    QVERIFY(codes.size() > 5);
    const ProblemTexts texts = allTexts();
    QStringList missing;
    for (auto code = codes.cbegin(); code != codes.cend(); ++code) {
        if (!texts.contains(code.key())) {
            missing << code.key() + QStringLiteral(" of ") + code.value();
        }
    }
    missing.sort();
    QVERIFY2(missing.isEmpty(), qPrintable(QLatin1Char('\n') + missing.join(QLatin1Char('\n'))));
}

void ProblemTextsTest::sentencesUseNoMoreThanTheirArguments()
{
    static const QRegularExpression placeholder(QStringLiteral("%[0-9n]"));
    const QStringList arguments{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
                                QStringLiteral("5")};
    const ProblemTexts texts = allTexts();
    QStringList offenders;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        const QString sentence = text.value()(arguments);
        if (sentence.isEmpty() || placeholder.match(sentence).hasMatch()) {
            offenders << text.key() + QStringLiteral(": ") + sentence;
        }
    }
    QVERIFY2(offenders.isEmpty(), qPrintable(QLatin1Char('\n') + offenders.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(ProblemTextsTest)
#include "tst_problemtexts.moc"
