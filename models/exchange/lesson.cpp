// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/lesson.h"

#include "models/exchange/lessonimport.h"

#include <QElapsedTimer>
#include <QUuid>

Result<ImportSummary> importLesson(CommandGate &gate, const QString &path, bool isTrial, const KeepGoing &keepGoing)
{
    if (const Result<void> allowed = gate.allow(Command::Import); !allowed) {
        return allowed.problems();
    }
    QElapsedTimer timer;
    timer.start();
    const Result<LessonData> data = readLesson(path);
    if (!data) {
        return data.problems();
    }
    const QString batchId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Result<Transaction> transaction = gate.begin(Command::Import, {batchId, {}});
    if (!transaction) {
        return transaction.problems();
    }
    ImportSummary summary;
    summary.subject = data->kind == LessonData::Kind::Library ? Subject::Books : Subject::Users;
    LessonImport import(gate, *transaction, summary);
    const qint64 total = data->users.size() + data->books.size() + data->loans.size() + data->notes.size();
    const auto each = [&](const auto &rows, auto take) -> Result<void> {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (summary.read % 64 == 0 && keepGoing && !keepGoing(summary.read, total)) {
                return Problem{{}, QStringLiteral("exchange.cancelled"), {}};
            }
            if (const Result<void> taken = (import.*take)(rows.at(i), i + 1); !taken) {
                return taken;
            }
        }
        return {};
    };
    Result<void> done = each(data->users, &LessonImport::takeUser);
    done = done ? each(data->books, &LessonImport::takeBook) : done;
    done = done ? import.takeLoans(data->loans) : done;
    done = done ? each(data->notes, &LessonImport::takeNote) : done;
    done = done ? import.finish() : done;
    if (!done) {
        return done.problems();
    }
    if (!isTrial) {
        if (const Result<void> committed = transaction->commit(); !committed) {
            return committed.problems();
        }
        summary.batchId = batchId;
    }
    summary.milliseconds = timer.elapsed();
    return summary;
}
