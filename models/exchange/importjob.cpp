// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importjob.h"

#include "models/database/statement.h"
#include "models/exchange/bookimport.h"
#include "models/exchange/csvreader.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/loanimport.h"
#include "models/exchange/userimport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSaveFile>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace {

/// The library's currency, which tells how many decimals a price has.
Result<QString> currencyOf(Database &database)
{
    Statement select(database, QStringLiteral("SELECT value FROM settings WHERE name = 'currency'"));
    const auto currency = select.first([](const Row &row) { return row.text(0); });
    if (!currency) {
        return currency.problems();
    }
    return currency->value_or(QStringLiteral("EUR"));
}

template <typename Draft>
RowRemark updatedRemark(const ParsedRow<Draft> &row)
{
    RowRemark remark;
    remark.weight = Weight::Kept;
    remark.line = row.line;
    if constexpr (std::is_same_v<Draft, BookDraftRow>) {
        remark.title = row.draft.title;
    } else if constexpr (std::is_same_v<Draft, UserDraftRow>) {
        remark.title = row.draft.name;
    }
    remark.problem = {{}, QStringLiteral("exchange.rowUpdated"), {}};
    return remark;
}

/// Parses rows of one kind and hands them to their import.
template <typename Import, typename Parse>
Result<ImportSummary> importRows(Import &import, const ImportRequest &request, Parse parse, const KeepGoing &keepGoing)
{
    QFile file(request.path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Problem{{}, QStringLiteral("exchange.cannotOpen"), {request.path, file.errorString()}};
    }
    const qint64 total = file.size();
    ImportSummary summary;
    summary.subject = request.mapping.subject;
    CsvReader reader(file, request.format);
    CsvRow row;
    if (request.format.hasHeader) {
        reader.next(row);
    }
    while (reader.next(row)) {
        ++summary.read;
        auto parsed = parse(row);
        RowOutcome outcome = RowOutcome::Refused;
        if (parsed.blank) {
            outcome = RowOutcome::Skipped;
        } else if (!parsed.refused()) {
            const Result<RowOutcome> taken = import.take(parsed, summary);
            if (!taken) {
                return taken.problems();
            }
            outcome = *taken;
        }
        summary.count(outcome);
        if (outcome == RowOutcome::Updated) {
            parsed.remarks << updatedRemark(parsed);
        }
        summary.addRemarks(parsed.remarks);
        if (outcome != RowOutcome::Refused) {
            summary.addTallies(parsed.tallies);
        }
        if (outcome != RowOutcome::Added) {
            summary.outcomes.insert(row.line, outcome);
        }
        if (summary.read % 64 == 0 && keepGoing && !keepGoing(reader.bytesRead(), total)) {
            return Problem{{}, QStringLiteral("exchange.cancelled"), {}};
        }
    }
    summary.problems = reader.problems();
    if (const Result<void> finished = import.finish(); !finished) {
        return finished.problems();
    }
    return summary;
}

Result<ImportSummary> readFile(CommandGate &gate, const ImportRequest &request, Transaction *transaction,
                               const KeepGoing &keepGoing)
{
    if (const Problems problems = check(request.mapping); !problems.isEmpty()) {
        return problems;
    }
    const QDate today = gate.clock().today();
    switch (request.mapping.subject) {
    case Subject::Books: {
        const Result<QString> currency = currencyOf(gate.database());
        if (!currency) {
            return currency.problems();
        }
        BookImport import(gate, request, transaction);
        const RowRules rules{today.year(), *currency};
        return importRows(
            import, request, [&](const CsvRow &row) { return parseBook(row, request.mapping, rules); }, keepGoing);
    }
    case Subject::Users: {
        UserImport import(gate, request, transaction);
        return importRows(
            import, request, [&](const CsvRow &row) { return parseUser(row, request.mapping, today); }, keepGoing);
    }
    case Subject::Loans: break;
    }
    LoanImport import(gate, transaction);
    return importRows(
        import, request, [&](const CsvRow &row) { return parseLoan(row, request.mapping); }, keepGoing);
}

} // namespace

Result<ImportSummary> tryImport(CommandGate &gate, const ImportRequest &request, const KeepGoing &keepGoing)
{
    if (const Result<void> allowed = gate.allow(Command::Import); !allowed) {
        return allowed.problems();
    }
    QElapsedTimer timer;
    timer.start();
    Result<ImportSummary> summary = readFile(gate, request, nullptr, keepGoing);
    if (summary) {
        summary->milliseconds = timer.elapsed();
    }
    return summary;
}

Result<ImportSummary> runImport(CommandGate &gate, const ImportRequest &request, const KeepGoing &keepGoing)
{
    QElapsedTimer timer;
    timer.start();
    const QString batchId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Result<Transaction> transaction = gate.begin(Command::Import, {batchId, {}});
    if (!transaction) {
        return transaction.problems();
    }
    Result<ImportSummary> summary = readFile(gate, request, &*transaction, keepGoing);
    if (!summary) {
        return summary;
    }
    if (const Result<void> committed = transaction->commit(); !committed) {
        return committed.problems();
    }
    summary->batchId = batchId;
    summary->milliseconds = timer.elapsed();
    return summary;
}

Result<ImportPlan> planImport(const ImportWish &wish, const KeepGoing &keepGoing)
{
    FormatChoice choice = wish.mapping ? wish.mapping->format : FormatChoice{};
    choice.encoding = wish.format.encoding ? wish.format.encoding : choice.encoding;
    choice.delimiter = wish.format.delimiter ? wish.format.delimiter : choice.delimiter;
    choice.hasHeader = wish.format.hasHeader ? wish.format.hasHeader : choice.hasHeader;
    if (wish.encoding) {
        choice.encoding = wish.encoding;
    }
    Result<TableDescription> table = describeTable(wish.path, choice, keepGoing);
    if (!table) {
        return table.problems();
    }
    ImportPlan plan;
    plan.table = *table;
    plan.request.path = wish.path;
    plan.request.format = plan.table.format;
    if (wish.mapping) {
        plan.request.mapping = fitted(wish.mapping->mapping, plan.table);
    } else {
        plan.request.mapping = guessMapping(plan.table, wish.subject.value_or(guessSubject(plan.table)));
    }
    return plan;
}

Result<void> writeRefusedRows(const ImportRequest &request, const ImportSummary &summary, const QString &path)
{
    QFile source(request.path);
    if (!source.open(QIODevice::ReadOnly)) {
        return Problem{{}, QStringLiteral("exchange.cannotOpen"), {request.path, source.errorString()}};
    }
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly)) {
        return Problem{{}, QStringLiteral("exchange.writeFailed"), {target.errorString()}};
    }
    CsvReader reader(source, request.format);
    CsvWriter writer(target, CsvWriter::Mark::ByteOrderMark);
    CsvRow row;
    bool isHeader = request.format.hasHeader;
    while (reader.next(row)) {
        if (isHeader || summary.outcomes.value(row.line, RowOutcome::Added) == RowOutcome::Refused) {
            if (const Result<void> written = writer.write(row.cells); !written) {
                return written;
            }
        }
        isHeader = false;
    }
    if (const Result<void> finished = writer.finish(); !finished) {
        return finished;
    }
    return target.commit() ? Result<void>()
                           : Problem{{}, QStringLiteral("exchange.writeFailed"), {target.errorString()}};
}
