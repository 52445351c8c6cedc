// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/audit.h"
#include "models/database/statement.h"
#include "models/database/transaction.h"

namespace {

/// Writes an image as a row of its own id.
Result<void> insertRow(Transaction &transaction, const QString &table, const Image &image)
{
    QStringList columns;
    QStringList marks;
    for (auto value = image.begin(); value != image.end(); ++value) {
        columns << value.key();
        marks << QStringLiteral("?");
    }
    columns << QStringLiteral("updated_at");
    marks << QStringLiteral("?");
    Statement insert(transaction,
                     QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                         .arg(table, columns.join(QLatin1String(", ")), marks.join(QLatin1String(", "))));
    for (auto value = image.begin(); value != image.end(); ++value) {
        insert.bind(toColumnValue(value.value()));
    }
    insert.bind(transaction.now());
    return insert.run();
}

Result<void> updateRow(Transaction &transaction, const QString &table, qint64 id, const Image &image)
{
    QStringList settings;
    for (auto value = image.begin(); value != image.end(); ++value) {
        settings << value.key() + QLatin1String(" = ?");
    }
    Statement update(transaction,
                     QStringLiteral("UPDATE %1 SET %2, updated_at = ?, version = version + 1 WHERE id = ?")
                         .arg(table, settings.join(QLatin1String(", "))));
    for (auto value = image.begin(); value != image.end(); ++value) {
        update.bind(toColumnValue(value.value()));
    }
    update.bind(transaction.now()).bind(id);
    return update.run();
}

Result<void> deleteRow(Transaction &transaction, const QString &table, qint64 id)
{
    Statement remove(transaction, QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table));
    remove.bind(id);
    return remove.run();
}

/// An image with these columns as they are in the other one.
Image withColumnsOf(Image image, const QStringList &columns, const Image &other)
{
    for (const QString &column : columns) {
        image.insert(column, other.value(column));
    }
    return image;
}

} // namespace

QVariant toColumnValue(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined()) {
        return QVariant(QMetaType(QMetaType::QString));
    }
    // STRICT columns refuse a double where an integer belongs, and every number we store is an integer.
    return value.isDouble() ? QVariant(value.toInteger()) : value.toVariant();
}

TakeBack takeBackRow(const QString &table, const QStringList &passing)
{
    return [table, passing](Transaction &transaction, qint64 id, const std::optional<Image> &target,
                            const std::optional<Image> &expected) -> Result<void> {
        const Result<std::optional<Image>> current = imageOf(transaction.database(), table, id);
        if (!current) {
            return current.problems();
        }
        const auto asNow = [&](const std::optional<Image> &image) {
            return image && *current ? std::optional(withColumnsOf(*image, passing, **current)) : image;
        };
        if (*current != asNow(expected)) {
            return Problem{{}, QStringLiteral("undo.changedSince"), {table, QString::number(id)}};
        }
        const std::optional<Image> wanted = asNow(target);
        Result<void> written;
        if (!wanted) {
            written = deleteRow(transaction, table, id);
        } else if (!*current) {
            written = insertRow(transaction, table, *wanted);
        } else if (*current != wanted) {
            written = updateRow(transaction, table, id, *wanted);
        }
        // Recorded even when only passing columns differed: the step is taken back.
        return written ? record(transaction, table, id, *current, wanted) : written;
    };
}
