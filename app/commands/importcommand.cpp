// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/openedsession.h"
#include "models/exchange/importjob.h"
#include "models/exchange/lesson.h"
#include "ui/problemtext/problemtext.h"

#include <QFile>

namespace {

/// What the person said about the file; an unknown word is wrong usage.
struct Said {
    ImportWish wish;
    bool isLesson = false;
    ExistingPolicy existing = ExistingPolicy::FillEmpty;
    CopiesPolicy copies = CopiesPolicy::AsInFile;
    QString misuse;
    Problems problems;
};

Said saidBy(const Invocation &invocation)
{
    Said said;
    said.wish.path = invocation.arguments.at(1);
    const QString format = invocation.option("format");
    said.isLesson = format == QLatin1String("lesson");
    if (!said.isLesson && invocation.has("format") && format != QLatin1String("csv")) {
        said.misuse = CommandLine::tr("--format takes csv or lesson.");
        return said;
    }
    const QString what = invocation.option("as");
    if (what == QLatin1String("books")) {
        said.wish.subject = Subject::Books;
    } else if (what == QLatin1String("users")) {
        said.wish.subject = Subject::Users;
    } else if (what == QLatin1String("loans")) {
        said.wish.subject = Subject::Loans;
    } else if (invocation.has("as")) {
        said.misuse = CommandLine::tr("--as takes books, users or loans.");
        return said;
    }
    const QString existing = invocation.option("existing");
    if (existing == QLatin1String("replace")) {
        said.existing = ExistingPolicy::Replace;
    } else if (existing == QLatin1String("skip")) {
        said.existing = ExistingPolicy::Skip;
    } else if (invocation.has("existing") && existing != QLatin1String("fill")) {
        said.misuse = CommandLine::tr("--existing takes fill, replace or skip.");
        return said;
    }
    const QString copies = invocation.option("copies");
    if (copies == QLatin1String("one")) {
        said.copies = CopiesPolicy::OneEach;
    } else if (invocation.has("copies") && copies != QLatin1String("file")) {
        said.misuse = CommandLine::tr("--copies takes file or one.");
        return said;
    }
    if (invocation.has("encoding")) {
        said.wish.encoding = invocation.option("encoding").toLatin1();
    }
    if (invocation.has("map")) {
        QFile file(invocation.option("map"));
        if (!file.open(QIODevice::ReadOnly)) {
            said.problems = {Problem{{}, QStringLiteral("command.cannotRead"), {file.fileName(), file.errorString()}}};
            return said;
        }
        const Result<MappingFile> mapping = mappingFromJson(file.readAll());
        if (!mapping) {
            said.problems = mapping.problems();
            return said;
        }
        said.wish.mapping = *mapping;
    }
    return said;
}

QJsonObject toJson(const ImportSummary &summary)
{
    QJsonArray problems;
    for (const RowRemark &remark : summary.remarks) {
        if (remark.weight == Weight::Kept) {
            continue; // odd, but right: nothing to correct
        }
        problems << QJsonObject{{QStringLiteral("line"), remark.line},
                                {QStringLiteral("field"), remark.problem.field},
                                {QStringLiteral("message"), problemText(remark.problem)},
                                {QStringLiteral("refused"), remark.weight == Weight::Refused}};
    }
    return {{QStringLiteral("read"), summary.read},
            {QStringLiteral("added"), summary.added},
            {QStringLiteral("updated"), summary.updated + summary.copies},
            {QStringLiteral("skipped"), summary.skipped},
            {QStringLiteral("refused"), summary.refused},
            {QStringLiteral("copies"), summary.copiesAdded},
            {QStringLiteral("batch"), summary.batchId},
            {QStringLiteral("problems"), problems}};
}

void tell(const Invocation &invocation, const ImportSummary &summary)
{
    if (invocation.isJson) {
        invocation.terminal.json(toJson(summary));
        return;
    }
    for (const RowRemark &remark : summary.remarks) {
        if (remark.weight != Weight::Kept) {
            invocation.terminal.error(
                CommandLine::tr("Line %1: %2").arg(QString::number(remark.line), problemText(remark.problem)));
        }
    }
    for (const Problem &line : summary.putRight() + summary.worthALook()) {
        invocation.terminal.error(problemText(line));
    }
    invocation.terminal.line(CommandLine::tr("Read %1, added %2, updated %3, skipped %4, refused %5.")
                                 .arg(summary.read)
                                 .arg(summary.added)
                                 .arg(summary.updated + summary.copies)
                                 .arg(summary.skipped)
                                 .arg(summary.refused));
}

Result<ImportSummary> imported(CommandGate &gate, const Said &said, bool isTrial, const KeepGoing &progress)
{
    if (said.isLesson) {
        return importLesson(gate, said.wish.path, isTrial, progress);
    }
    Result<ImportPlan> plan = planImport(said.wish);
    if (!plan) {
        return plan.problems();
    }
    plan->request.existing = said.existing;
    plan->request.copies = said.copies;
    return isTrial ? tryImport(gate, plan->request, progress) : runImport(gate, plan->request, progress);
}

} // namespace

int runImportCommand(const Invocation &invocation)
{
    const Said said = saidBy(invocation);
    if (!said.misuse.isEmpty()) {
        return invocation.misused(said.misuse);
    }
    if (!said.problems.isEmpty()) {
        return invocation.refuse(said.problems);
    }
    auto session = OpenedSession::open(invocation);
    if (!session) {
        return invocation.refuse(session.problems());
    }
    const KeepGoing progress = [&](qint64 done, qint64 all) {
        invocation.terminal.progress(CommandLine::tr("Importing"), done, all);
        return true;
    };
    const Result<ImportSummary> summary = imported((*session)->gate(), said, invocation.has("dry-run"), progress);
    invocation.terminal.endProgress();
    if (!summary) {
        return invocation.refuse(summary.problems());
    }
    tell(invocation, *summary);
    invocation.terminal.problems(summary->problems);
    return summary->problems.isEmpty() ? Done : Refused;
}
