// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/audit.h"

#include "models/database/statement.h"
#include "models/database/transaction.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace {

/// Columns no image holds: secrets, and what every write sets by itself.
bool isLeftOut(const QString &column)
{
    return column == QLatin1String("password_hash") || column == QLatin1String("version")
        || column == QLatin1String("updated_at");
}

QByteArray compact(const std::optional<Image> &image)
{
    return image ? QJsonDocument(*image).toJson(QJsonDocument::Compact) : QByteArray();
}

QByteArray freshSalt()
{
    QByteArray salt(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(salt.data()), salt.size() / 4);
    return salt;
}

QString hexHash(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

QString imageDigest(const QByteArray &salt, const QByteArray &before, const QByteArray &after)
{
    // The separator cannot occur in JSON text, so no two pairs of images share a digest.
    return hexHash(salt + before + '\0' + after);
}

QString chainHash(const QString &previousHash, const QStringList &fields)
{
    return hexHash((previousHash + QChar(0x1f) + fields.join(QChar(0x1f))).toUtf8());
}

Result<std::optional<Image>> imageOf(Database &database, const QString &table, qint64 id)
{
    Statement statement(database, QStringLiteral("SELECT * FROM %1 WHERE id = ?").arg(table));
    statement.bind(id);
    return statement.first([](const Row &row) {
        Image image;
        for (int column = 0; column < row.count(); ++column) {
            const QString name = row.name(column);
            if (!isLeftOut(name)) {
                image.insert(name, QJsonValue::fromVariant(row.isNull(column) ? QVariant() : row.value(column)));
            }
        }
        return image;
    });
}

namespace {
Result<AuditTail> readTail(Database &database)
{
    Statement last(database, QStringLiteral("SELECT hash FROM audit_log ORDER BY seq DESC LIMIT 1"));
    const auto hash = last.first([](const Row &row) { return row.text(0); });
    if (!hash) {
        return hash.problems();
    }
    Statement version(database, QStringLiteral("PRAGMA user_version"));
    const Result<qint64> schemaVersion = version.number();
    if (!schemaVersion) {
        return schemaVersion.problems();
    }
    return AuditTail{hash->value_or(QString()), *schemaVersion};
}
} // namespace

Result<void> record(Transaction &transaction, const QString &entity, qint64 id, const std::optional<Image> &before,
                    const std::optional<Image> &after)
{
    std::optional<AuditTail> &tail = transaction.auditTail();
    if (!tail) {
        const Result<AuditTail> read = readTail(transaction.database());
        if (!read) {
            return read.problems();
        }
        tail = *read;
    }

    const CommandStamp &stamp = transaction.stamp();
    const QByteArray salt = freshSalt();
    const QByteArray beforeText = compact(before);
    const QByteArray afterText = compact(after);
    const QString digest = imageDigest(salt, beforeText, afterText);
    const QString previousHash = tail->hash;
    const QStringList chained{stamp.commandId,
                              stamp.batchId,
                              stamp.recordedAt,
                              stamp.recordedAt,
                              QString::number(stamp.actorId),
                              QString::number(stamp.stationId),
                              stamp.command,
                              stamp.undoes,
                              entity,
                              QString::number(id),
                              QString::number(tail->schemaVersion),
                              digest};

    const QString hash = chainHash(previousHash, chained);
    Statement entry(transaction,
                    QStringLiteral("INSERT INTO audit_log (command_id, batch_id, recorded_at, happened_at, actor_id, "
                                   "station_id, command, undoes, entity, entity_id, schema_version, image_digest, "
                                   "previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    entry.bind(stamp.commandId)
        .bind(stamp.batchId.isEmpty() ? QString() : stamp.batchId)
        .bind(stamp.recordedAt)
        .bind(stamp.recordedAt)
        .bind(stamp.actorId)
        .bind(stamp.stationId)
        .bind(stamp.command)
        .bind(stamp.undoes.isEmpty() ? QString() : stamp.undoes)
        .bind(entity)
        .bind(id)
        .bind(tail->schemaVersion)
        .bind(digest)
        .bind(previousHash.isNull() ? QStringLiteral("") : previousHash)
        .bind(hash);
    if (const Result<void> written = entry.run(); !written) {
        return written;
    }
    tail->hash = hash;

    Statement images(transaction,
                     QStringLiteral("INSERT INTO audit_images (seq, salt, before, after) VALUES (?, ?, ?, ?)"));
    return images.bind(entry.insertedId()).bind(salt).bindText(beforeText).bindText(afterText).run();
}
