// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/openedsession.h"
#include "models/exchange/export.h"

int runExportCommand(const Invocation &invocation)
{
    ExportRequest request;
    request.path = invocation.arguments.at(1);
    const std::optional<Subject> subject = invocation.has("what") ? subjectNamed(invocation.option("what"))
                                                                  : std::optional(Subject::Books);
    if (!subject) {
        return invocation.misused(CommandLine::tr("--what takes books, users or loans."));
    }
    request.subject = *subject;
    const bool endsInJson = request.path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const QString format = invocation.has("format")
        ? invocation.option("format")
        : QString(endsInJson ? QLatin1String("json") : QLatin1String("csv"));
    if (format != QLatin1String("csv") && format != QLatin1String("json")) {
        return invocation.misused(CommandLine::tr("--format takes csv or json."));
    }
    request.format = format == QLatin1String("json") ? ExportFormat::Json : ExportFormat::Csv;
    auto session = OpenedSession::open(invocation);
    if (!session) {
        return invocation.refuse(session.problems());
    }
    const Result<ExportSummary> summary = exportTo((*session)->gate(), request, [&invocation](qint64 done, qint64 all) {
        invocation.terminal.progress(CommandLine::tr("Exporting"), done, all);
        return true;
    });
    invocation.terminal.endProgress();
    if (!summary) {
        return invocation.refuse(summary.problems());
    }
    if (invocation.isJson) {
        invocation.terminal.json(QJsonObject{{QStringLiteral("records"), summary->records},
                                             {QStringLiteral("rows"), summary->rows},
                                             {QStringLiteral("file"), request.path}});
    } else {
        invocation.terminal.line(CommandLine::tr("Wrote %Ln record(s).", nullptr, static_cast<int>(summary->records)));
    }
    return Done;
}
