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
    addLimitTexts(texts);
    addLookupsTexts(texts);
    addSettingsTexts(texts);
    addTablesTexts(texts);
    addUndoTexts(texts);
    addUsersTexts(texts);
    return texts;
}

} // namespace

QString problemText(const Problem &problem)
{
    static const ProblemTexts texts = allTexts();
    const auto text = texts.constFind(problem.code);
    if (text != texts.cend()) {
        return (*text)(problem.arguments);
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
