// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problemtext/problemtext.h"

#include <QCoreApplication>

namespace {

ProblemTexts allTexts()
{
    ProblemTexts texts;
    addAccountsTexts(texts);
    addCatalogueTexts(texts);
    addCirculationTexts(texts);
    addCommandTexts(texts);
    addDatabaseTexts(texts);
    addExchangeTexts(texts);
    addExplanationTexts(texts);
    addFindingTexts(texts);
    addHoldTexts(texts);
    addLimitTexts(texts);
    addFineTexts(texts);
    addLedgerTexts(texts);
    addLookupsTexts(texts);
    addNoticesTexts(texts);
    addPrivacyTexts(texts);
    addSettingsTexts(texts);
    addTablesTexts(texts);
    addUndoTexts(texts);
    addUsersTexts(texts);
    return texts;
}

} // namespace

std::optional<QString> knownText(const QString &code, const QStringList &arguments)
{
    static const ProblemTexts texts = allTexts();
    const auto text = texts.constFind(code);
    return text == texts.cend() ? std::nullopt : std::optional((*text)(arguments));
}

QString problemText(const Problem &problem)
{
    if (const auto text = knownText(problem.code, problem.arguments)) {
        return *text;
    }
    return QCoreApplication::translate("ProblemText", "This did not work (%1 %2).")
        .arg(problem.code, problem.arguments.join(QLatin1String(", ")));
}

QString problemText(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems) {
        lines << problemText(problem);
    }
    return lines.join(QLatin1Char('\n'));
}
