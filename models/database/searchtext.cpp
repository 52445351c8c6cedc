// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/searchtext.h"

#include "models/database/dialect.h"
#include "models/database/statement.h"
#include "models/database/transaction.h"

namespace {

struct Tables {
    QString subject; ///< as the dialect calls it
    QString text; ///< the table of the words
    QString id; ///< its key
};

const Tables &tablesOf(SearchSubject subject)
{
    static const Tables books{QStringLiteral("books"), QStringLiteral("books_search"), QStringLiteral("book_id")};
    static const Tables users{QStringLiteral("users"), QStringLiteral("users_search"), QStringLiteral("user_id")};
    return subject == SearchSubject::Books ? books : users;
}

Result<std::optional<QString>> storedText(Transaction &transaction, const Tables &tables, qint64 id)
{
    Statement select(transaction, QStringLiteral("SELECT text FROM %1 WHERE %2 = ?").arg(tables.text, tables.id));
    return select.bind(id).first([](const Row &row) { return row.text(0); });
}

/// Runs one of the dialect's statements for the index; a store that needs none has none.
Result<void> runOnIndex(Transaction &transaction, const QString &sql, qint64 id, const QString &text)
{
    if (sql.isEmpty()) {
        return {};
    }
    Statement statement(transaction, sql);
    return statement.bind(id).bind(text).run();
}

Result<void> addToIndex(Transaction &transaction, const Tables &tables, qint64 id, const QString &text)
{
    return runOnIndex(transaction, transaction.database().dialect().addToSearchIndex(tables.subject), id, text);
}

Result<void> removeFromIndex(Transaction &transaction, const Tables &tables, qint64 id, const QString &text)
{
    return runOnIndex(transaction, transaction.database().dialect().removeFromSearchIndex(tables.subject), id, text);
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
        Statement update(transaction,
                         QStringLiteral("UPDATE %1 SET text = ? WHERE %2 = ?").arg(tables.text, tables.id));
        if (const Result<void> updated = update.bind(text).bind(id).run(); !updated) {
            return updated;
        }
    } else {
        if (const Result<void> inserted = storeSearchText(transaction, subject, id, text); !inserted) {
            return inserted;
        }
    }
    return addToIndex(transaction, tables, id, text);
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

Result<void> storeSearchText(Transaction &transaction, SearchSubject subject, qint64 id, const QString &foldedText)
{
    const Tables &tables = tablesOf(subject);
    Statement insert(transaction,
                     QStringLiteral("INSERT INTO %1 (text, %2) VALUES (?, ?)").arg(tables.text, tables.id));
    return insert.bind(foldedText.isNull() ? QStringLiteral("") : foldedText).bind(id).run();
}

Result<void> fillSearchIndex(Transaction &transaction, SearchSubject subject, qint64 firstId)
{
    const QString sql = transaction.database().dialect().fillSearchIndex(tablesOf(subject).subject);
    if (sql.isEmpty()) {
        return {};
    }
    Statement fill(transaction, sql);
    return fill.bind(firstId).run();
}
