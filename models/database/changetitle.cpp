// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/changetitle.h"

#include "models/database/statement.h"

QString changeTitle(Database &database, const QString &entity, const Image &image)
{
    for (const char *field : {"title", "name", "barcode", "text"}) {
        const QString title = image.value(QLatin1String(field)).toString();
        if (!title.isEmpty()) {
            return title;
        }
    }
    const auto byId = [&](const QString &sql, const char *field) {
        Statement statement(database, sql);
        const auto title = statement.bind(image.value(QLatin1String(field)).toInteger()).first([](const Row &row) {
            return row.text(0);
        });
        return title ? title->value_or(QString()) : QString();
    };
    if (entity == QLatin1String("loans")) {
        return byId(QStringLiteral("SELECT b.title FROM copies c JOIN books b ON b.id = c.book_id WHERE c.id = ?"),
                    "copy_id");
    }
    if (entity == QLatin1String("ledger_entries")) {
        return byId(QStringLiteral("SELECT name FROM users WHERE id = ?"), "user_id");
    }
    if (entity == QLatin1String("holds")) {
        return byId(QStringLiteral("SELECT title FROM books WHERE id = ?"), "book_id");
    }
    return {};
}

QString stepTitle(Database &database, const QString &commandOrBatchId)
{
    Statement first(database,
                    QStringLiteral("SELECT l.entity, coalesce(i.after, i.before) FROM audit_log l JOIN audit_images i "
                                   "ON i.seq = l.seq WHERE l.command_id = ? OR l.batch_id = ? ORDER BY l.seq LIMIT 1"));
    const auto title = first.bind(commandOrBatchId).bind(commandOrBatchId).first([&](const Row &row) {
        return changeTitle(database, row.text(0), Image::fromJson(row.bytes(1)));
    });
    return title ? title->value_or(QString()) : QString();
}
