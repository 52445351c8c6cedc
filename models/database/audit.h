// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/image.h"
#include "models/values/result.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>

class Database;
class Transaction;

/// Reads the row of a table as an image; nothing when there is none. `table` is a constant of the caller, and so are
/// columns that are made from others and `derived` only.
Result<std::optional<Image>> imageOf(Database &database, const QString &table, qint64 id,
                                     const QStringList &derived = {});

/// Writes one change of the running command to the audit log and its images beside it.
/// No `before` = created, no `after` = deleted. `entity` is the table's name.
Result<void> record(Transaction &transaction, const QString &entity, qint64 id, const std::optional<Image> &before,
                    const std::optional<Image> &after);

/// What audit_log.image_digest holds: binds the images to the chain without putting their text into it.
QString imageDigest(const QByteArray &salt, const QByteArray &before, const QByteArray &after);

/// What audit_log.hash holds: `fields` are command_id, batch_id, recorded_at, happened_at, actor_id, station_id,
/// command, undoes, entity, entity_id, schema_version and image_digest of the entry, numbers in decimal, NULL as empty
/// text.
QString chainHash(const QString &previousHash, const QStringList &fields);

/// Brings one record back to `target` (nothing = it must not exist), provided it still is as `expected`.
/// Writes search text and audit rows like any other change; never restores `version`.
using TakeBack = std::function<Result<void>(Transaction &transaction, qint64 id, const std::optional<Image> &target,
                                            const std::optional<Image> &expected)>;

/// How each entity is taken back. Services add theirs; the undo service asks.
class InverseHandlers
{
public:
    void add(const QString &entity, TakeBack takeBack) { m_handlers.insert(entity, std::move(takeBack)); }
    /// Null when the entity cannot be taken back.
    TakeBack find(const QString &entity) const { return m_handlers.value(entity); }

private:
    QHash<QString, TakeBack> m_handlers;
};

/// An image's value as it is bound: numbers as integers, null as NULL.
QVariant toColumnValue(const QJsonValue &value);

/// A handler for a table without search text or children: inserts, updates or deletes the row itself and records it.
/// Refuses with `undo.changedSince` when the row is no longer as expected. Columns in `passing` (when something was
/// last seen) may have moved on since, and stay as they are.
TakeBack takeBackRow(const QString &table, const QStringList &passing = {});
