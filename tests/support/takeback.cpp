// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/takeback.h"

#include "models/database/statement.h"

#include <QJsonDocument>

QList<RecordedChange> changesOf(TestLibrary &library, const QString &commandId)
{
    Statement select(library.database(),
                     QStringLiteral("SELECT a.entity, a.entity_id, i.before, i.after FROM audit_log a "
                                    "JOIN audit_images i ON i.seq = a.seq WHERE a.command_id = ? ORDER BY a.seq DESC"));
    select.bind(commandId);
    const auto image = [](const Row &row, int column) -> std::optional<Image> {
        return row.isNull(column) ? std::nullopt : std::optional(Image::fromJson(row.bytes(column)));
    };
    const auto rows = select.all([&](const Row &row) {
        return RecordedChange{row.text(0), row.integer(1), image(row, 2), image(row, 3)};
    });
    return rows ? *rows : QList<RecordedChange>();
}

Result<void> takeBack(TestLibrary &library, const InverseHandlers &handlers, const QString &commandId, Command command)
{
    auto transaction = library.gate().begin(command, {.batchId = {}, .undoes = commandId});
    if (!transaction) {
        return transaction.problems();
    }
    for (const RecordedChange &change : changesOf(library, commandId)) {
        const Result<void> done = handlers.find(change.entity)(*transaction, change.id, change.before, change.after);
        if (!done) {
            return done;
        }
    }
    return transaction->commit();
}
