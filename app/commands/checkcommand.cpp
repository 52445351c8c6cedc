// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "models/database/librarycheck.h"
#include "models/database/openlibrary.h"
#include "ui/problemtext/problemtext.h"

#include <QHash>

#include <algorithm>

namespace {

QString stepName(const QString &step)
{
    const QHash<QString, QString> names{
        {QStringLiteral("schema"), CommandLine::tr("Tables and their guards")},
        {QStringLiteral("storage"), CommandLine::tr("File and references")},
        {QStringLiteral("search"), CommandLine::tr("Search index")},
        {QStringLiteral("rules"), CommandLine::tr("Rules of a library")},
        {QStringLiteral("audit"), CommandLine::tr("Audit log")},
    };
    return names.value(step, step);
}

QJsonObject toJson(const LibraryCounts &counts)
{
    return {{QStringLiteral("books"), counts.books}, {QStringLiteral("copies"), counts.copies},
            {QStringLiteral("users"), counts.users}, {QStringLiteral("open_loans"), counts.openLoans},
            {QStringLiteral("loans"), counts.loans}, {QStringLiteral("staff"), counts.staff}};
}

void tell(const Invocation &invocation, int version, const QList<CheckPart> &steps, const LibraryCounts &counts,
          bool isGood)
{
    if (invocation.isJson) {
        QJsonArray list;
        for (const CheckPart &step : steps) {
            list << QJsonObject{{QStringLiteral("name"), step.name},
                                {QStringLiteral("ok"), step.problems.isEmpty()},
                                {QStringLiteral("problems"), toJson(step.problems)}};
        }
        invocation.terminal.json(QJsonObject{{QStringLiteral("ok"), isGood},
                                             {QStringLiteral("version"), version},
                                             {QStringLiteral("counts"), toJson(counts)},
                                             {QStringLiteral("steps"), list}});
        return;
    }
    for (const CheckPart &step : steps) {
        invocation.terminal.line(stepName(step.name) + QLatin1String(": ")
                                 + (step.problems.isEmpty() ? CommandLine::tr("good") : problemText(step.problems)));
    }
}

} // namespace

int runCheck(const Invocation &invocation)
{
    OpenedLibrary library =
        openLibrary(invocation.library(), {Database::Access::ReadWrite, std::chrono::seconds(10), {}});
    if (!library.isOpen()) {
        return invocation.refuse(library.problems);
    }
    if (library.state == LibraryState::Older) {
        return invocation.refuse({Problem{{}, QStringLiteral("database.older"), {}}});
    }
    if (invocation.has("rebuild-search")) {
        if (const Result<void> rebuilt = rebuildSearchIndex(*library.database); !rebuilt) {
            return invocation.refuse(rebuilt.problems());
        }
    }
    const QList<CheckPart> steps = checkLibrary(
        *library.database, [&](const QString &step) { invocation.terminal.progress(stepName(step), 0, 0); });
    invocation.terminal.endProgress();
    const Result<LibraryCounts> counts = countsOf(*library.database);
    const bool isGood = counts
        && std::all_of(steps.cbegin(), steps.cend(), [](const CheckPart &step) { return step.problems.isEmpty(); });
    tell(invocation, library.version, steps, counts ? *counts : LibraryCounts{}, isGood);
    settle(*library.database);
    return isGood ? Done : Refused;
}
