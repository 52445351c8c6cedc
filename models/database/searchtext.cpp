// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/searchtext.h"

#include "models/database/statement.h"
#include "models/database/transaction.h"

namespace {

struct Tables {
    QString text; ///< the table of the words
    QString id; ///< its key
    QString index; ///< the full-text table
};

const Tables &tablesOf(SearchSubject subject)
{
    static const Tables books{QStringLiteral("books_search"), QStringLiteral("book_id"), QStringLiteral("books_fts")};
    static const Tables users{QStringLiteral("users_search"), QStringLiteral("user_id"), QStringLiteral("users_fts")};
    return subject == SearchSubject::Books ? books : users;
}

Result<std::optional<QString>> storedText(Transaction &transaction, const Tables &tables, qint64 id)
{
    Statement select(transaction, QStringLiteral("SELECT text FROM %1 WHERE %2 = ?").arg(tables.text, tables.id));
    return select.bind(id).first([](const Row &row) { return row.text(0); });
}

/// The index keeps no text of its own: to forget words it must be told which they were.
Result<void> removeFromIndex(Transaction &transaction, const Tables &tables, qint64 id, const QString &text)
{
    Statement forget(transaction,
                     QStringLiteral("INSERT INTO %1 (%1, rowid, text) VALUES ('delete', ?, ?)").arg(tables.index));
    return forget.bind(id).bind(text).run();
}

} // namespace

Result<void> writeSearchText(Transaction &transaction, SearchSubject subject, qint64 id, const QString &foldedText)
{
    const Tables &tables = tablesOf(subject);
    const QString text = foldedText.isNull() ? QStringLiteral("") : foldedText;
    const auto before = storedText(transaction, tables, id);
    if (!before) {
        return before.problems();
    }
    if (*before) {
        if (**before == text) {
            return {};
        }
        if (const Result<void> removed = removeFromIndex(transaction, tables, id, **before); !removed) {
            return removed;
        }
        Statement update(transaction, QStringLiteral("UPDATE %1 SET text = ? WHERE %2 = ?").arg(tables.text, tables.id));
        if (const Result<void> updated = update.bind(text).bind(id).run(); !updated) {
            return updated;
        }
    } else {
        Statement insert(transaction, QStringLiteral("INSERT INTO %1 (text, %2) VALUES (?, ?)").arg(tables.text, tables.id));
        if (const Result<void> inserted = insert.bind(text).bind(id).run(); !inserted) {
            return inserted;
        }
    }
    Statement index(transaction, QStringLiteral("INSERT INTO %1 (rowid, text) VALUES (?, ?)").arg(tables.index));
    return index.bind(id).bind(text).run();
}

Result<void> removeSearchText(Transaction &transaction, SearchSubject subject, qint64 id)
{
    const Tables &tables = tablesOf(subject);
    const auto before = storedText(transaction, tables, id);
    if (!before) {
        return before.problems();
    }
    if (!*before) {
        return {};
    }
    if (const Result<void> removed = removeFromIndex(transaction, tables, id, **before); !removed) {
        return removed;
    }
    Statement remove(transaction, QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(tables.text, tables.id));
    return remove.bind(id).run();
}
